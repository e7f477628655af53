import Testing

/// Nothing that is closed leaves the folder: a canary in every place, and every byte that comes out looked through.
@Suite("Canaries") struct CanaryTests {
    static let folders = ["pair", "program", "public"]

    @Test("The tables name many kinds of places, and no two canaries are the same")
    func tables() throws {
        let folder = try CanaryFolder(agreement: "public")
        #expect(folder.written.mistakes == [])
        let traces = folder.places.flatMap(\.traces)
        #expect(Set(traces).count == traces.count)
        // The same place at another visibility is another canary, and the same kind of place.
        let kinds = Set(
            folder.places.map { place in
                CanaryWholeNotes.levels.reduce(place.name) { $0.replacing("\($1) ", with: "") }
            })
        #expect(kinds.count >= 250, "\(kinds.count) kinds of places, \(folder.places.count) canaries")
        #expect(folder.places.filter { $0.readers != .nobody && $0.readers != .holder }.count > 200)
    }

    @Test(
        "Whoever may read a canary finds it, and nobody else finds a piece of it",
        arguments: folders, CanaryFolder.Reader.allCases)
    func canaries(agreement: String, reader: CanaryFolder.Reader) throws {
        let folder = try CanaryFolder(agreement: agreement)
        let output = try folder.output(for: reader)
        try #require(output.failures == [])
        var checked = CanaryTraces()
        checked.read(try run(["check"], in: folder.folder.url).errors)
        for place in folder.places {
            let holders = output.made.filter { $0.traces.holdsAny(of: place) }.map(\.name).sorted()
            if folder.mayRead(place, reader) {
                let isFound = place.traces.allSatisfy { trace in
                    output.made.contains { $0.traces.holds(trace) }
                }
                #expect(isFound, "“\(place.name)” in \(place.file) is shown nowhere")
            } else {
                #expect(holders == [], "“\(place.name)” in \(place.file) is not for these readers")
            }
            // The terminal speaks to the person who holds the folder. Of what these readers may not read it says no more
            // than `waymark check` does.
            let isTold = output.said.contains { $0.traces.holdsAny(of: place) }
            let mayBeTold = checked.holdsAny(of: place) || folder.mayRead(place, reader)
            #expect(!isTold || mayBeTold, "“\(place.name)” is told on the terminal")
            if place.readers == .holder { #expect(isTold, "“\(place.name)” is not told on the terminal") }
        }
        for (name, traces) in output.made {
            for piece in traces.pieces(of: folder.places) where !folder.mayRead(piece, reader) {
                Issue.record("a piece of “\(piece.name)” is in \(name)")
            }
        }
    }

    @Test("The mirror tells everybody of a log no canary that they may not read", arguments: folders)
    func mirror(agreement: String) throws {
        let folder = try CanaryFolder(agreement: agreement)
        let plain = try run(["read", "--as-of", CanaryFolder.asOf], in: folder.folder.url)
        let redacted = try run(["read", "--redact", "--as-of", CanaryFolder.asOf], in: folder.folder.url)
        #expect(plain.status == redacted.status && redacted.errors == "")
        // Names of files are no secret to whoever sees the folder.
        func traces(_ run: Run) -> CanaryTraces {
            var traces = CanaryTraces()
            for line in run.output.split(separator: "\n") where line.hasPrefix(" ") { traces.read(String(line)) }
            return traces
        }
        let (all, told) = (traces(plain), traces(redacted))
        #expect(folder.places.count { all.holdsAny(of: $0) } > 200)
        for place in folder.places where !folder.mayRead(place, .everybody) {
            #expect(!told.holdsAny(of: place), "“\(place.name)” in \(place.file) is told")
        }
    }
}
