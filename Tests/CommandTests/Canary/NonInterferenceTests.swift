import Foundation
import Testing

/// The strongest thing that can be said of what is closed: whatever stands there, the site is the same, byte for byte.
@Suite("The same site whatever is closed") struct NonInterferenceTests {
    typealias Reader = CanaryFolder.Reader

    /// The example, with changes to its notes.
    private static func site(
        _ reader: Reader, changing: (String, String) -> String? = { $1 }, adding: [String: String] = [:]
    )
        throws
        -> [String: Data]
    {
        let folder = try TestFolder()
        let example = packageFolder.appendingPathComponent("content")
        for case let path as String in FileManager.default.enumerator(atPath: example.path) ?? .init() {
            let file = example.appendingPathComponent(path)
            guard let bytes = try? Data(contentsOf: file) else { continue }
            if path.hasSuffix(".md") {
                guard let text = changing(path, String(decoding: bytes, as: UTF8.self)) else { continue }
                try folder.write("content/" + path, text)
            } else {
                try folder.write("content/" + path, [UInt8](bytes))
            }
        }
        for (path, text) in adding { try folder.write("content/" + path, text) }
        let options =
            reader == .pair ? ["--audience", "pair", "--pair", "theo-amara"] : reader.options(other: "priya-tomasz")
        let day = ["--as-of", "2026-07-06"]
        let built = try run(["build", "--output", "site"] + options + day, in: folder.url)
        try #require(built.status == 0, "\(built.errors)")
        var files = try folder.files(below: "site")
        // `data/report.json` is what `waymark report` prints.
        files["diff"] = Data(
            try run(["diff", "--from", "2026-05-01", "--to", "2026-07-06"] + options, in: folder.url).output.utf8)
        if reader == .coordinator {
            files["attention"] = Data(try run(["check", "--attention"] + day, in: folder.url).output.utf8)
        }
        return files
    }

    /// The example as it is, made once for each reader.
    private static let sites = Reader.allCases.map { reader in Result { try site(reader) } }

    private func plain(_ reader: Reader) throws -> [String: Data] {
        try NonInterferenceTests.sites[try #require(Reader.allCases.firstIndex(of: reader))].get()
    }

    private func differences(_ left: [String: Data], _ right: [String: Data]) -> [String] {
        Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted().prefix(8).map { path in
            let (a, b) = (left[path] ?? Data(), right[path] ?? Data())
            let place = zip(a, b).enumerated().first { $1.0 != $1.1 }?.offset ?? min(a.count, b.count)
            func around(_ data: Data) -> String {
                String(decoding: data.dropFirst(max(0, place - 60)).prefix(140), as: UTF8.self)
            }
            return "\(path): \(around(a)) ≠ \(around(b))"
        }
    }

    private static let everyList = """


        ## Zilent hopes (private)
        Zilent words about [[theo-amara]] and ![a picture](https://example.org/zilent.png).

        ## Actions (private)
        - [ ] @mentor Zilent promise (due 2026-06-01)
        ## Wins (private)
        - Zilent win
        ## Options (private)
        - [x] @mentee Zilent option
        ## Milestones (private)
        - [ ] Zilent milestone (due 2026-06-01, weight 9)
        - [x] Zilent milestone (done 2026-06-01)
        ## Introductions (private)
        - @mentor → Zilent Person (offered 2026-06-01)
        ## Agenda (private)
        - 50m Zilent topic @mentee
        ## Resources (private)
        - [Zilent](https://example.org/zilent)
        ## Concerns (private)
        - [ ] Zilent concern
        """

    @Test("Private sections of every note can be there or not", arguments: Reader.allCases)
    func privateSections(reader: Reader) throws {
        let parts = NonInterferenceTests.everyList
        let with = try NonInterferenceTests.site(reader) { path, text in
            let isOfGroup = path.contains("lucia") || path.contains("nursing")
            let own =
                isOfGroup
                ? parts.replacing("@mentor ", with: "").replacing("@mentee ", with: "").replacing("@mentee", with: "")
                : parts
            let isOfPair = path.contains("/sessions/") || path.contains("/goals/")
            return text + (isOfPair ? own : "\n\n## Zilent (private)\nZilent words.\n")
        }
        #expect(differences(with, try plain(reader)) == [])
    }

    @Test("Private files of every kind can be there or not", arguments: Reader.allCases)
    func privateFiles(reader: Reader) throws {
        let front = "---\nvisibility: private\n"
        let with = try NonInterferenceTests.site(
            reader,
            adding: [
                "people/zilent.md": front
                    + "name: Zilent\nroles: [mentor]\noffers: [statistics]\ncapacity: 5\n---\n",
                "resources/zilent.md": front + "skills: [statistics]\nkind: book\n---\n# Zilent\n",
                "pairs/theo-amara/goals/zilent.md": front
                    + "parent: developer-post\nstart: 2025-10-01\ndue: 2026-08-01\nweight: 9\n---\n## Milestones\n- [x] Zilent (due 2026-06-01, done 2026-06-20)\n",
                "pairs/theo-amara/sessions/2026-04-10-zilent.md": front
                    + "actual: 3h\nprogress: {mock-interviews: 1}\n---\n## Wins\n- Zilent\n## Actions\n- [ ] @mentor Zilent (due 2026-07-01)\n",
                "pairs/theo-amara/pulse/2026-07-02-amara-okafor.md": front
                    + "answers: {heard: 1, safe: 1}\nconcern: talk\n---\n",
                "pairs/priya-tomasz/goals/zilent.md": front + "start: 2025-10-01\ndue: 2026-06-01\n---\n- [ ] Zilent\n",
                "pairs/priya-tomasz/sessions/2026-07-01-zilent.md": front + "status: missed\n---\n",
                "pairs/zilent-pair/agreement.md": front
                    + "mentor: zilent\nmentee: theo-martin\nstart: 2025-10-01\n---\n",
                "pairs/zilent-pair/goals/zilent.md":
                    "---\nvisibility: public\nstart: 2025-10-01\ndue: 2026-06-01\n---\n",
                "pairs/zilent-pair/sessions/2026-06-01.md": "---\nvisibility: public\n---\n## Wins\n- Zilent\n",
            ])
        #expect(differences(with, try plain(reader)) == [])
    }

    /// Other words of the same shape: the same word always becomes the same other one.
    private func others(_ text: String) -> String {
        var isFront = false
        var open = 0
        // Promises and wins are compared with open ones by their words, which decides what became of them.
        var isCompared = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
            number, line -> String in
            if line == "---" {
                isFront = number == 0
                return String(line)
            }
            if isFront {
                guard
                    let match = line.firstMatch(
                        of: /^(\s*-? *(?:title|specific|why|note|evidence|ended_reason): )([^{\[].*)$/)
                else { return String(line) }
                return match.1 + turned(match.2)
            }
            guard line.hasPrefix("#") else {
                return open > 0 || isCompared || line.contains("→") ? String(line) : turned(line)
            }
            let level = line.prefix { $0 == "#" }.count
            if line.hasSuffix("(program)") || line.hasSuffix("(public)") {
                open = level
            } else if level <= open {
                open = 0
            }
            isCompared = line.contains("Actions") || line.contains("Wins")
            return String(line)
        }.joined(separator: "\n")
    }

    /// Each plain word with its letters turned by thirteen, but for people, links and what stands in brackets.
    private func turned(_ line: Substring) -> String {
        var depth = 0
        var isName = false
        return String(
            line.map { character in
                if "([<`".contains(character) { depth += 1 }
                if ")]>".contains(character) { depth -= 1 }
                if character == "@" { isName = true } else if character == " " || character == ":" { isName = false }
                guard depth == 0, !isName, let byte = character.asciiValue, character.isLetter else { return character }
                let first: UInt8 = byte >= 0x61 ? 0x61 : 0x41
                return Character(UnicodeScalar((byte - first + 13) % 26 + first))
            })
    }

    private func isClosed(_ path: String, _ text: String) -> Bool {
        guard path.hasPrefix("pairs/"), !path.contains("/pulse/") else { return false }
        return !text.contains("visibility: program") && !text.contains("visibility: public")
    }

    @Test(
        "What the pairs keep to themselves can be in other words",
        arguments: [Reader.coordinator, .program, .everybody, .pair])
    func pairWords(reader: Reader) throws {
        var changed = 0
        let other = try NonInterferenceTests.site(reader) { path, text in
            guard isClosed(path, text), reader != .pair || !path.contains("theo-amara") else { return text }
            let others = others(text)
            changed += others == text ? 0 : 1
            return others
        }
        #expect(changed > 10)
        #expect(differences(other, try plain(reader)) == [])
    }

    @Test(
        "Nobody but the two sees what either answered or wrote to an answer",
        arguments: [Reader.program, .everybody, .otherPair])
    func answers(reader: Reader) throws {
        let other = try NonInterferenceTests.site(reader) { path, text in
            path.contains("theo-amara/pulse/") ? text + "\nZilent words.\n" : text
        }
        #expect(differences(other, try plain(reader)) == [])
    }
}
