import Content
import Diagnostics
import Foundation
import Markdown
import MentoringModel
import Testing

/// By construction no line is silent: whatever the notes are, the mirror accounts for each line once.
@Suite("The mirror accounts for every line") struct MirrorAccountTests {
    /// What is wrong with the mirror of a reading; empty where all is well.
    static func flaws(of reading: ContentReading, asOf day: String = "2026-03-20") -> [String] {
        guard let day = CalendarDay(day) else { return ["no day"] }
        let mirror = reading.mirror(asOf: day)
        var flaws: [String] = []
        let paths = mirror.map(\.path)
        if paths != paths.sorted() || Set(paths).count != paths.count { flaws.append("notes stand there twice") }
        if Set(reading.texts.keys).subtracting(paths) != [] { flaws.append("a note is missing") }
        for note in mirror {
            if let text = reading.texts[note.path] { flaws += self.flaws(of: note, text) }
            let told = Set(note.codes + note.lines.flatMap(\.codes))
            for problem in reading.problems where problem.path == note.path && !told.contains(problem.kind.code) {
                flaws.append("\(note.path): \(problem.kind.code) is not told")
            }
        }
        // What the model holds is in the mirror, entry by entry.
        let counts = MirrorCounts(mirror)
        for (name, count) in entries(of: reading.programme) where counts.things[name, default: 0] != count {
            flaws.append("\(count) of \(name) were read, \(counts.things[name, default: 0]) are shown")
        }
        let told = MirrorCounts(of: reading.programme)
        if told.text != counts.text { flaws.append("a large folder tells \(told.text), its mirror \(counts.text)") }
        return flaws
    }

    private static func flaws(of note: MirrorNote, _ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var flaws: [String] = []
        var owners: [Int: Int] = [:]
        for row in note.lines {
            guard let own = row.lines else { continue }
            if row.things.isEmpty, row.kind == .read { flaws.append("\(note.path): row \(own) says nothing") }
            for line in own { owners[line, default: 0] += 1 }
            let count = own.count { lines.indices.contains($0 - 1) && !lines[$0 - 1].allSatisfy { isBlank($0) } }
            if count != row.count { flaws.append("\(note.path): \(own) are \(row.count) lines, not \(count)") }
        }
        var fences = 0
        for (index, line) in lines.enumerated() {
            let isFence = (line.hasPrefix("---") || line.hasPrefix("...")) && (index == 0 || fences == 1)
            if isFence { fences += 1 }
            switch owners[index + 1, default: 0] {
            case 1: break
            case 0 where line.allSatisfy { isBlank($0) }: break
            case 0 where isFence: break
            case let count: flaws.append("\(note.path):\(index + 1) stands \(count) times: \(line)")
            }
        }
        return flaws
    }

    /// How much the programme holds of each kind of entry.
    static func entries(of programme: Programme) -> [String: Int] {
        let sessions = programme.pairs.flatMap(\.sessions)
        let goals = programme.pairs.flatMap(\.goals)
        return [
            "promise": sessions.reduce(0) { $0 + $1.actions.count }, "win": sessions.reduce(0) { $0 + $1.wins.count },
            "question": sessions.reduce(0) { $0 + $1.questions.count },
            "option": sessions.reduce(0) { $0 + $1.options.count },
            "decision": sessions.reduce(0) { $0 + $1.decisions.count },
            "learned": sessions.reduce(0) { $0 + $1.learned.count },
            "concern": sessions.reduce(0) { $0 + $1.concerns.count },
            "introduction": sessions.reduce(0) { $0 + $1.introductions.count },
            "topic": sessions.reduce(0) { $0 + $1.agenda.count },
            "value": programme.pairs.reduce(0) { sum, pair in
                let ids = Set(pair.goals.map(\.id))
                return sum + pair.sessions.flatMap(\.progress).count { ids.contains($0.goal) }
            } + goals.reduce(0) { $0 + $1.updates.count },
            "milestone": goals.reduce(0) { $0 + $1.milestones.count },
            "revision": goals.reduce(0) { $0 + $1.revisions.count },
            "score": goals.reduce(0) { $0 + $1.scores.count },
            "pause": goals.reduce(0) { $0 + $1.pauses.count }
                + programme.pairs.reduce(0) { $0 + $1.agreement.pauses.count },
            "signature": programme.pairs.reduce(0) { $0 + $1.agreement.signatures.count },
        ]
    }

    @Test("Of the example, and its numbers are the programme’s own")
    func example() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("content")
        let reading = try readContent(ContentFolder(path: folder.path))
        #expect(Self.flaws(of: reading, asOf: "2026-07-06") == [])
        let day = try #require(CalendarDay("2026-07-06"))
        let counts = MirrorCounts(reading.mirror(asOf: day))
        #expect(counts.notes == reading.noteCount)
        let actions = reading.programme.pairs.flatMap(\.sessions).flatMap(\.actions)
        #expect(counts.text.hasPrefix("\(actions.count) promises, "))
    }

    @Test("Of sloppy notes", arguments: 0..<120)
    func sloppy(seed: UInt64) {
        var generator = SloppyNotes(seed: seed)
        let (session, goal) = (generator.note(), generator.note())
        let flaws = Self.flaws(
            of: Self.read([
                "pairs/kate-noor/sessions/2026-03-12.md": session,
                "pairs/kate-noor/goals/talk.md": "---\nstart: 2026-01-05\ndue: 2026-12-01\n---\n" + goal,
            ]))
        #expect(flaws == [], "\(session)\n\(goal)")
    }

    private static let paths = [
        "pairs/kate-noor/goals/a.md", "pairs/kate-noor/sessions/2026-03-14.md", "pairs/kate-noor/pulse/2026-03-noor.md",
        "pairs/kate-noor/agreement.md", "resources/a.md", "people/ada.md", "program.md", "Daily/x.md",
    ]

    private static let pieces = [
        "---\n", "---\n", "# T\n", "## Actions\n", "## Wins (private)\n", "### Noor\n", "**Noor**\n", "## Milestones\n",
        "## Updates\n", "## Progress\n", "## Agenda\n", "## Introductions\n", "## Hopes\n", "## Resources\n", "\n",
        "\n\n",
        "- ", "- [ ] ", "- [x] ", "  - [ ] ", "1. ", "> ", "> [!note] Wins\n", "@noor ", "Kate: ", "Kate → Ruth Blum ",
        "(due 2026-03-21)", "(met 2026-03-01)", "[[a]]: 12\n", "2026-03-01: 12\n", "words ", "words\n", "\t", "```\n",
        "| a | b |\n| - | - |\n| c | d |\n", "| Task | Who |\n| - | - |\n| Draft | Noor |\n", "<!-- x\n\n-->\n",
        "===\n",
        "duration: 1h30\n", "start: 2026-01-05\n", "updates:\n", "  - {date: 2026-03-01, value: 3}\n",
        "  2026-03-01: 4\n",
        "measure:\n  metric: a\n  target: 3\n", "agenda: [10m a, b]\n", "# comment\n", "specific: |\n  one\n  # two\n",
        "title: x\n", "mentor: Kate\n", "mentee: Noor\n", "signed:\n  - by: Kate\n    on: 2026-01-05\n", "tags: [a]\n",
        "visibility: private\n", "foo: 1\n", "- none\n", "\u{200B}", "\u{1B}[31m", "é", "…", "[x](b c.md)", "[a]: b\n",
        "answers: {heard: 4}\n", "safe: 9\n", "pauses:\n- from: 2026-02-01\n", "...\n", "\u{2028}", "{", "'",
    ]

    @Test("Of random pieces and bytes", arguments: 0..<60)
    func random(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func next(_ count: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(count))
        }
        for _ in 0..<8 {
            let path = Self.paths[next(Self.paths.count)]
            var text = next(3) == 0 ? "" : "---\n"
            for _ in 0..<next(30) { text += Self.pieces[next(Self.pieces.count)] }
            var bytes = Array(text.utf8)
            for _ in 0..<(next(4) == 0 ? next(12) : 0) {
                bytes.insert(UInt8(next(256)), at: next(bytes.count + 1))
            }
            let flaws = Self.flaws(of: Self.read([:], (path, bytes)))
            #expect(flaws == [], "\(flaws) \(path):\n\(String(decoding: bytes, as: UTF8.self))")
        }
    }

    private static func read(_ notes: [String: String], _ other: (path: String, bytes: [UInt8])? = nil)
        -> ContentReading
    {
        var all = notes.mapValues { Array($0.utf8) }
        all["pairs/kate-noor/agreement.md"] = Array("---\nmentor: Kate\nmentee: Noor\nstart: 2026-01-05\n---\n".utf8)
        if let other { all[other.path] = other.bytes }
        return readContent(notes: all.map { (path: $0.key, bytes: $0.value) }, attachments: [])
    }
}
