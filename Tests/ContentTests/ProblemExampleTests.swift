import Content
import Diagnostics
import MentoringModel
import Testing

@Suite("Examples of problems") struct ProblemExampleTests {
    /// What lies around an example; a note of the example stands in the place of one of these.
    private static let base = [
        "people/ada.md": "---\nname: Ada Lovelace\nroles: mentee\n---\n",
        "people/grace.md": "---\nname: Grace Hopper\nroles: mentor\n---\n",
        "pairs/ada-grace/agreement.md": "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\n---\n",
        "pairs/ada-grace/goals/talk.md":
            "---\ntitle: Give a talk at the spring meetup\nstart: 2026-01-05\ndue: 2026-05-29\n---\n"
            + "## Milestones\n- [ ] Write the outline (due 2026-03-27)\n",
        "pairs/ada-grace/sessions/2026-03-12.md": "## Actions\n- [ ] @ada Send the outline (due 2026-03-26)\n",
        "pairs/ada-grace/hall.jpg": "",
    ]

    /// What no text of a note can show: other files, bytes, sizes, links of the machine, and what only other commands find.
    private static let inWords: Set = [
        "unreadable", "not-a-file", "leads-out", "too-large", "not-text", "more-problems", "leak", "no-notes",
        "yaml-limits", "nesting", "too-much", "attachment", "attachment-author",
    ]

    private func problems(_ notes: [ProblemExample.Note], _ example: ProblemExample) throws -> [Problem] {
        let folder = try TestFolder()
        var files = example.isAlone ? [:] : Self.base
        for note in notes { files[note.path] = note.text + "\n" }
        for (path, text) in files { try folder.write(path, text) }
        var reading = try readContent(ContentFolder(path: folder.path))
        reading.leaveOutProblemsOfPlans(asOf: try #require(CalendarDay("2026-03-20")))
        return reading.problems
    }

    @Test("Each code has an example, in notes wherever notes can show it, and no other has one")
    func complete() {
        #expect(Set(ProblemExample.all.keys) == Set(ProblemKind.all.map(\.code)))
        let words = ProblemExample.all.filter { if case .words = $0.value.form { true } else { false } }
        #expect(Set(words.keys) == Self.inWords)
        #expect(ProblemKind.chapters.flatMap(\.kinds) == ProblemKind.all)
    }

    @Test(
        "The wrong notes have the problem and no other, the right ones have none",
        arguments: ProblemKind.all.map(\.code))
    func holds(code: String) throws {
        let example = try #require(ProblemExample.all[code])
        guard case .notes(let wrong, let right) = example.form else { return }
        let found = try problems(wrong, example)
        let told = found.map { "\($0.path):\($0.line): \($0.message) [\($0.kind.code)]" }
        #expect(Set(found.map(\.kind.code)) == [code], "\(told)")
        // The problem of a folder is told of the folder.
        let isThere = found.allSatisfy { problem in
            wrong.contains { $0.path == problem.path || $0.path.hasPrefix(problem.path + "/") }
        }
        #expect(isThere, "\(told)")
        #expect(try problems(right, example).map { "\($0.path): \($0.message) \($0.kind.code)" } == [])
    }

    @Test("An example is short, and nothing in it is more open than it was", arguments: ProblemKind.all.map(\.code))
    func isSmall(code: String) throws {
        let example = try #require(ProblemExample.all[code])
        let parts = example.parts
        #expect(parts.first?.label == "Wrong" && parts.contains { $0.label == "Right" } && parts.count <= 5)
        for part in parts {
            #expect(part.lines.count <= 10 && part.lines.allSatisfy { $0.count <= 75 }, "\(part.lines)")
        }
        guard case .notes(_, let right) = example.form else { return }
        for word in ["public", "(program)", "visibility: program", "visibility: pair", "consent: yes"] {
            #expect(!right.contains { $0.text.contains(word) }, "\(word)")
        }
        // A note that a mark or a field closes stays closed.
        if code == "mark" || code == "visibility-key" { #expect(right.contains { $0.text.contains("private") }) }
    }

    @Test(
        "A part says which note it is, where that is another than the one before",
        arguments: [
            ("day", ["Wrong in `pairs/ada-grace/goals/talk.md`:", "Right:"]),
            (
                "no-place",
                [
                    "Wrong in `pairs/ada-grace/lightning-talk.md`:",
                    "Right in `pairs/ada-grace/goals/lightning-talk.md`, and no longer in `pairs/ada-grace/lightning-talk.md`:",
                ]
            ),
            (
                "unknown-member",
                [
                    "Wrong in `pairs/ada-grace/agreement.md`:",
                    "And in `pairs/ada-grace/sessions/2026-03-12.md`, with nothing else in the folder:",
                    "Right in `pairs/ada-grace/sessions/2026-03-12.md`:",
                ]
            ),
            ("not-read", ["Wrong in `Daily/2026-03-12.md`:", "Right with this in `program.md`:"]),
        ])
    func heads(code: String, heads: [String]) {
        #expect(ProblemExample.all[code]?.parts.map { $0.label + $0.words } == heads)
    }

    @Test("What cannot be seen is written as its number")
    func hidden() {
        #expect(ProblemExample.all["yaml-space"]?.parts.first?.lines[1] == "title:\\u{A0}Give a talk")
        #expect(ProblemExample.all["yaml-tab"]?.parts.first?.lines[4] == "\\twhy: To be heard")
        for code in ["nul-byte", "unreadable-character"] {
            #expect(ProblemExample.all[code]?.parts.first?.lines.contains { $0.contains("\\u{") } == true)
        }
    }
}
