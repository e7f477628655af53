import Foundation
import Testing

/// What could be had from numbers, from what is missing, and from what stands where.
@Suite("Ways to leak by counting") struct LeakByCountTests {
    typealias Reader = CanaryFolder.Reader

    private static let otherPair = [
        "pairs/ida-max/agreement.md": "---\nmentor: Max\nmentee: Ida\nstart: 2026-01-05\n---\n",
        "pairs/ida-max/sessions/2026-02-03.md": "---\nactual: 60m\n---\n",
    ]

    private func pulse(_ answer: Int) -> [String: String] {
        let text = "---\nanswers: {heard: \(answer), safe: \(answer)}\n---\n"
        return ["pairs/ada-grace/pulse/2026-02-ada.md": text, "pairs/ada-grace/pulse/2026-02-grace.md": text]
    }

    @Test(
        "What two people answered changes nothing outside their pair",
        arguments: [Reader.coordinator, .program, .everybody, .otherPair])
    func answers(reader: Reader) throws {
        let calm = try LeakFolder(LeakByCountTests.otherPair.merging(pulse(4)) { $1 })
        let glad = try LeakFolder(LeakByCountTests.otherPair.merging(pulse(5)) { $1 })
        #expect(try calm.site(reader) == glad.site(reader))
        #expect(try calm.site(.pair) != glad.site(.pair))
    }

    @Test("The public is not told how long two pairs met, on no page and in no export")
    func hours() throws {
        let folder = try LeakFolder(
            LeakByCountTests.otherPair.merging([
                "pairs/ada-grace/sessions/2026-02-03.md": "---\nactual: 4711m\n---\n"
            ]) { $1 })
        let hours = ["4711", "78.5", "79.5", "4771", "78 h", "79 h", "4 711", "4 771"]
        let text = try folder.everything(.everybody)
        for number in hours { #expect(!text.contains(number), "\(number)") }
        let told = try folder.everything(.program)
        #expect(hours.contains { told.contains($0) })
    }

    @Test(
        "How many goals and sessions are closed is told to coordinators alone", arguments: [Reader.program, .everybody])
    func counts(reader: Reader) throws {
        func folder(_ sessions: Int) throws -> LeakFolder {
            var notes: [String: String] = [:]
            for number in 1...sessions {
                // Cancelled: no figure of the programme counts it.
                notes["pairs/ada-grace/sessions/2026-02-0\(number).md"] = "---\nstatus: cancelled\n---\n"
            }
            return try LeakFolder(notes)
        }
        #expect(try folder(2).site(reader) == folder(7).site(reader))
        #expect(try folder(2).site(.coordinator) != folder(7).site(.coordinator))
    }

    @Test(
        "A mark that cannot close anything stops the build, and what was published stays",
        arguments: [
            "**Doubts (private)**", "## Doubts (privat)", "## Doubts （private）", "Doubts (private)", "## Doubts 🔒",
            "## Doubts (pri\u{AD}vate) x", "    ## Doubts (private)", "<h2>Doubts (private)</h2>",
        ])
    func wrongMarks(heading: String) throws {
        let folder = try LeakFolder(["pairs/ada-grace/sessions/2026-02-03.md": LeakFolder.session + "Before.\n"])
        #expect(try folder.build(.everybody).status == 0)
        let before = try folder.folder.files(below: "site")
        try folder.folder.write(
            "content/pairs/ada-grace/sessions/2026-02-03.md",
            LeakFolder.session + "Before.\n\n\(heading)\n\nZilent words.\n")
        let built = try folder.build(.everybody)
        #expect(built.status == 1 && built.errors.contains("[mark]"), "\(built.errors)")
        #expect(try folder.folder.files(below: "site") == before)
    }

    @Test("The day of a build and what was closed before leave no time stamp", arguments: [Reader.program, .everybody])
    func times(reader: Reader) throws {
        let folder = try LeakFolder(["pairs/ada-grace/sessions/2026-02-03.md": "---\ntitle: Zilent\n---\n"])
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let text = try folder.everything(reader, asOf: "2026-03-18")
        #expect(!text.contains("2026-02-03") && !text.contains("3 february"))
        if year != 2026 { #expect(!text.contains("\(year)")) }
    }

    @Test("A closed session that moves the days of an open goal's news is not told by its day")
    func days() throws {
        let goal = LeakFolder.goal.replacing(
            "---\nvis", with: "---\nmeasure: {metric: steps, unit: steps, baseline: 0, target: 10}\nvis")
        let folder = try LeakFolder([
            "pairs/ada-grace/goals/g.md": goal,
            "pairs/ada-grace/sessions/2026-02-03.md": "---\nprogress: {g: {value: 4, note: Zilent}}\n---\n",
        ])
        let text = try folder.everything(.program)
        #expect(!text.contains("2026-02-03") && !text.contains("3 february") && !text.contains("zilent"))
        #expect(text.contains("40\u{A0}%") || text.contains("0.4"), "the figure itself stays")
    }
}
