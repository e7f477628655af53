import Content
import Diagnostics
import Foundation
import MentoringModel
import Testing

/// Notes in no known place, and cures that never open anything.
@Suite("Misplaced notes") struct MisplacedNoteTests {
    private static let agreement = (
        path: "pairs/noor-elena/agreement.md", bytes: Array("---\nmentor: E\nmentee: N\n---".utf8)
    )

    static func problems(_ notes: [String: String], program: String? = nil) -> [Problem] {
        var all = notes.map { (path: $0.key, bytes: Array($0.value.utf8)) } + [agreement]
        if let program { all.append(("program.md", Array(program.utf8))) }
        return readContent(notes: all, attachments: []).problems
    }

    /// What a note says, where it lies, and the place that the cure may name; `nil` where it may name none.
    static let misplaced: [(path: String, text: String, place: String?)] = [
        ("sessions/2026-03-14.md", "words", "pairs/noor-elena/sessions/2026-03-14.md"),
        ("2026-03-14.md", "## Agenda\n- 10m One", "pairs/noor-elena/sessions/2026-03-14.md"),
        ("talk.md", "---\nplanned: 60m\nactual: 50m\n---\nwords", "pairs/noor-elena/sessions/talk.md"),
        ("library/2026-03-14.md", "## Wins\n- One", "pairs/noor-elena/sessions/2026-03-14.md"),
        ("recources/2026-03-14.md", "---\nattended: [n, e]\n---", "pairs/noor-elena/sessions/2026-03-14.md"),
        (
            "resource/doubts.md", "---\nplanned: 60m\nurl: https://example.org\nactual: 50m\n---",
            "pairs/noor-elena/sessions/doubts.md"
        ),
        ("goal.md", "words", "pairs/noor-elena/goals/goal.md"),
        ("goals/talk.md", "words", "pairs/noor-elena/goals/talk.md"),
        ("talk.md", "---\nmeasure: milestones\n---", "pairs/noor-elena/goals/talk.md"),
        ("talk.md", "## Milestones\n- [ ] One", "pairs/noor-elena/goals/talk.md"),
        ("pairs/noor-elena/gaols/talk.md", "words", "pairs/noor-elena/goals/talk.md"),
        ("pairs/noor-elena/sesions/2026-03-14.md", "words", "pairs/noor-elena/sessions/2026-03-14.md"),
        ("pairs/noor-elena/2026-03-14.md", "words", "pairs/noor-elena/sessions/2026-03-14.md"),
        ("pairs/noor-elena/notes.md", "words", "pairs/noor-elena/goals/notes.md"),
        ("pairs/noor-elena/agrement.md", "words", "pairs/noor-elena/agreement.md"),
        ("pair/noor-elena/goals/talk.md", "words", "pairs/noor-elena/goals/talk.md"),
        ("pairs/talk.md", "words", "pairs/<pair>/talk.md"), ("people/team/noor.md", "words", "people/noor.md"),
        ("poeple/noor.md", "words", "people/noor.md"),
        ("noor.md", "---\npronouns: she\nroles: mentee\n---", "people/noor.md"),
        ("agreement.md", "---\nmentor: E\nmentee: N\n---", "pairs/noor-elena/agreement.md"),
        ("march.md", "---\nanswers: {heard: 4}\n---", "pairs/noor-elena/pulse/march.md"),
        ("progam.md", "words", "program.md"),
        ("book.md", "---\ntitle: A\nurl: https://example.org\n---", "resources/book.md"),
        ("library/book.md", "---\nkind: book\nauthor: A\n---", "resources/book.md"),
        ("recources/book.md", "words", nil), ("Resources/book.md", "words", nil),
    ]

    @Test("One of ours is an error that names the place of its kind", arguments: misplaced)
    func ours(path: String, text: String, place: String?) throws {
        let problem = try #require(Self.problems([path: text]).first { $0.path == path })
        #expect(problem.kind.code == "no-place")
        if let place {
            #expect(problem.help?.contains(place) ?? false, "\(path): \(problem.help ?? "")")
        } else {
            #expect(problem.help.map { !$0.contains("resources/") } ?? false, "\(path): \(problem.help ?? "")")
        }
    }

    @Test("The rest of a vault is one warning a folder, with the line that ends it")
    func vault() throws {
        let notes = [
            "Daily/2026-03-14.md": "# Today\n- [ ] milk", "Daily/2026/2026-03-15.md": "words",
            "Templates/session.md": "## Agenda\n- {{topic}}",
            "vorlage.md": "---\nplanned: {{length}}\nactual: {{length}}\n---",
            "Inbox/clip.md": "---\nauthor: A\nsource: x\n---\nwords",
            "pairs/noor-elena/notes/scratch.md": "words", "My notes/a.md": "words",
        ]
        let problems = Self.problems(notes)
        #expect(problems.allSatisfy { $0.kind.code == "not-read" }, "\(problems.map { "\($0.path) \($0.kind.code)" })")
        #expect(
            problems.map(\.path) == ["Daily", "Inbox", "My notes", "Templates", "pairs/noor-elena/notes", "vorlage.md"])
        #expect(problems[0].message.hasPrefix("2 notes in this folder are not read"))
        #expect(
            problems[0].help == "to say that they belong to something else, write in program.md:\nignore: [/Daily/]")
        #expect(problems[2].help?.hasSuffix("ignore: [\"/My notes/\"]") ?? false)
        // Each proposed line ends its warning.
        let patterns = problems.compactMap { $0.help?.split(separator: "[").last?.dropLast() }.joined(separator: ", ")
        let settled = Self.problems(notes, program: "---\nname: P\nignore: [\(patterns)]\n---\n")
        #expect(settled.isEmpty, "\(settled.map { "\($0.path) \($0.message)" })")
    }

    @Test("What is ignored is in nothing, and program.md cannot be")
    func ignored() {
        let notes = [
            "resources/old/a.md": "[x](nowhere.md)", "resources/b.md": "# B",
            "pairs/noor-elena/sessions/draft-1.md": "no day", "goal.md": "x",
        ]
        for list in [
            "[resources/old/, \"draft-*.md\", /goal.md]", "resources/old, draft-*.md, goal.md",
            "\n  - resources/old\n  - \"**/draft-?.md\"\n  - /goal.md",
            "[old/, \"draft-[0-9].md\", \"go*.md\", program.md]",
        ] {
            let program = "---\nname: P\nignore: \(list)\n---\n"
            let reading = readContent(
                notes: notes.map { ($0.key, Array($0.value.utf8)) } + [
                    Self.agreement, ("program.md", Array(program.utf8)),
                ], attachments: [])
            #expect(reading.problems.isEmpty, "\(list): \(reading.problems.map { "\($0.path) \($0.message)" })")
            #expect(reading.programme.settings.name == "P" && reading.programme.resources.map(\.id.text) == ["b"])
            #expect(reading.noteCount == 3 && reading.texts["goal.md"] == nil)
        }
        let kept = Self.problems(
            ["resources/old/a.md": "[x](nowhere.md)"], program: "---\nignore: [resources/*, \"!resources/old\"]\n---")
        #expect(kept.map(\.kind.code) == ["broken-link"])
    }

    @Test("An ignored file is no attachment, and links to it lead nowhere")
    func ignoredAttachment() {
        let reading = readContent(
            notes: [
                ("program.md", Array("---\nignore: [\"*.pdf\"]\n---".utf8)),
                ("resources/a.md", Array("[x](secret.pdf)".utf8)),
            ], attachments: ["resources/secret.pdf"])
        #expect(reading.attachments.isEmpty && reading.problems.map(\.kind.code) == ["broken-link"])
    }

    @Test(
        "A slip of an open mark is mended with no open mark",
        arguments: [
            "---\nvisibility: publc\n---\nwords", "---\nvisibility: prgram\n---\nwords",
            "---\nvisibility: everybody\n---\nwords",
            "## Wins (publik)\n- one", "## Wins [public]\n- one", "## Wins (Programme)\n- one",
            "## (public) Wins\n- one",
            "---\nvisibility: private\n---\n## Wins (program)\n- one",
        ])
    func openMarks(_ text: String) {
        let problems = Self.problems(["pairs/noor-elena/sessions/2026-03-14.md": text]).filter {
            $0.kind.code != "no-start"
        }
        #expect(!problems.isEmpty, "\(text)")
        for problem in problems {
            let help = problem.help ?? problem.kind.cure
            #expect(!help.contains("(p") || help.contains("(private)") || help.contains("(pair)"), "\(help)")
            #expect(!help.contains("public") && !help.contains("program"), "\(help)")
        }
    }

    // MARK: Cures

    /// How open the places and marks are that a cure names.
    private static func openness(of words: String) -> Visibility? {
        var most: Visibility?
        func take(_ visibility: Visibility) { most = max(most ?? .private, visibility) }
        if words.contains("resources/") || words.contains("program.md?") { take(.public) }
        if words.contains("people/") { take(.program) }
        if words.contains("pairs/") { take(.pair) }
        for visibility in Visibility.allCases where words.contains("visibility: \(visibility.rawValue)") {
            take(visibility)
        }
        return most
    }

    @Test("No cure of a misplaced note is more open than its kind", arguments: misplaced)
    func placesStayClosed(path: String, text: String, place: String?) throws {
        let own: Visibility =
            place.map { Self.openness(of: $0 == "program.md" ? "program.md?" : $0) ?? .private } ?? .private
        for problem in Self.problems([path: text]) {
            #expect(
                Self.openness(of: problem.help ?? problem.kind.cure) ?? .private <= own,
                "\(path): \(problem.help ?? "")")
        }
    }

    @Test("No cure of a note with a mistaken mark is more open than the note", arguments: Visibility.allCases)
    func marksStayClosed(visibility: Visibility) {
        let dresses = DisguisedFrontMatterTests.dresses.map { "\($0)\n\nwords" }
        let fences = FencedFrontMatterTests.shapes.map(\.text)
        let keys = VisibilityKeyTests.closing.map { "---\n\($0)\n---\nwords" }
        for text in dresses + fences + keys + ["words"] {
            let fields = "visibility: \(visibility.rawValue)\n"
            let note =
                text.hasPrefix("---\n") && !text.hasPrefix("---\n---")
                ? "---\n\(fields)\(text.dropFirst(4))" : "---\n\(fields)---\n\(text)"
            for path in ["resources/a.md", "pairs/noor-elena/sessions/2026-03-14.md", "people/n.md"] {
                for problem in Self.problems([path: note])
                where problem.path == path && problem.kind.code != "unknown-person" {
                    let help = problem.help ?? problem.kind.cure
                    #expect(Self.openness(of: help) ?? .private <= visibility, "\(note) at \(path): \(help)")
                }
            }
        }
    }

    @Test("No kind of problem has a cure that opens", arguments: ProblemKind.all.map(\.code))
    func kinds(code: String) throws {
        let kind = try #require(ProblemKind.all.first { $0.code == code })
        #expect(Self.openness(of: kind.cure) ?? .private < .program || code.hasPrefix("unknown-"), "\(kind.cure)")
        #expect(!kind.cure.contains("visibility: public"), "\(kind.cure)")
    }

    @Test("No cure of the samples proposes the public")
    func samples() {
        for sample in Samples.all {
            for problem in sample.problems() {
                #expect(!(problem.help ?? "").contains("visibility: public"), "\(sample.path): \(problem.help ?? "")")
                // A link to a note that lies there already is no place to put one.
                let places = (problem.help ?? "").replacing("[[resources/", with: "")
                #expect(
                    !places.contains("resources/") || sample.path.hasPrefix("resources/"),
                    "\(problem.help ?? "")")
            }
        }
    }
}
