import Content
import MentoringModel
import Testing

@testable import LeakCheck
@testable import Publishing
@testable import Site

/// A small programme with something closed of every kind, for what a verified build must find.
enum LeakCheckSample {
    static let asOf = DemoSite.day("2026-04-20")

    static let notes: [(path: String, text: String)] = [
        ("program.md", "---\nname: Lantern\ncontact: hedy\n---\nWelcome to everybody.\n"),
        ("people/ada.md", "---\nname: Ada Lovelace\nroles: mentee\n---\n"),
        ("people/grace.md", "---\nname: Grace Hopper\nroles: mentor\n---\n"),
        ("people/hedy.md", "---\nname: Hedy Lamarr\nroles: coordinator\n---\n"),
        (
            "people/percival.md",
            "---\nname: Percival Drake\nroles: contact\nvisibility: program\nlinks: [\"mailto:drake@corp.example\"]\n---\n"
        ),
        (
            "resources/asking.md",
            "---\ntitle: Asking well\nkind: article\n---\nShort and useful. A garden, a bridge, a violin, a river.\n"
        ),
        (
            "pairs/ada-grace/agreement.md",
            "---\nmentor: grace\nmentee: ada\nstart: 2026-01-05\nvisibility: program\n---\n"
        ),
        (
            "pairs/ada-grace/goals/lead.md",
            """
            ---
            title: Lead the rewrite
            visibility: program
            # ask Quentin about the redundancy list
            salary_wish: 83250
            start: 2026-01-05
            due: 2026-06-30
            ---
            ## Milestones
            - [ ] Write the brief (due 2026-03-01)
            """
        ),
        (
            "pairs/ada-grace/goals/leave.md",
            """
            ---
            title: Ask for more time
            start: 2026-01-05
            due: 2026-06-30
            measure: {done_when: The résumé of Ada lies with the observatory}
            ---
            Nobody in the team may know of this yet.
            """
        ),
        (
            "pairs/ada-grace/sessions/2026-03-14.md",
            """
            ---
            visibility: program
            ---
            ## Actions
            - [ ] @ada Draft the pre-read (due 2026-03-21)

            ## Introductions
            - @grace → Percival Drake (offered 2026-03-14)

            ## Hard things (private)
            My manager Zebulon shouted at me about the quarterly numbers.

            Write to zeb@corp.example before the next session.

            We want to do it with you for more of the next week.

            The bridge plays the violin and the river has a garden.
            """
        ),
        ("pairs/ada-grace/sessions/2026-03-28.md", "## Wins\n- Said no to the board\n"),
    ]

    static let reading = readContent(
        notes: notes.map { ($0.path, Array($0.text.utf8)) }, attachments: ["pairs/ada-grace/sketch.png"])

    /// The site as it should be.
    static func site(
        _ audience: Audience = .coordinator, _ reading: ContentReading = reading, templates: TemplateSet
    ) throws -> BuiltSite {
        try Pipeline(audience: audience, asOf: asOf)
            .site(of: reading.programme, templates: templates) { _ in Pictures.png }
    }

    /// What a verified build for an audience would find in some files.
    static func leaks(
        in files: [OutputFile], for audience: Audience = .coordinator, _ reading: ContentReading = reading
    ) throws -> [Leak] {
        LeakReport(
            of: files, from: reading, audience: audience, own: nil,
            asOf: asOf, interface: .ofSite,
            jobs: 1
        ).leaks
    }
}

/// A way in which a site could be broken, and the line from which it would then leak.
struct BrokenPage: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Path of the note, and line.
    var origin: String
    var `break`: @Sendable (inout [OutputFile]) -> Void

    init(_ name: String, from origin: String, _ change: @escaping @Sendable (inout [OutputFile]) -> Void) {
        testDescription = name
        self.origin = origin
        self.break = change
    }

    /// Puts a text into a page, in front of the end of its main part.
    static func inPage(_ name: String, from origin: String, _ text: String) -> BrokenPage {
        BrokenPage(name, from: origin) { $0.change("pairs/ada-grace/index.html", "</main>", text + "</main>") }
    }

    static func newFile(_ name: String, from origin: String, _ path: String, _ text: String) -> BrokenPage {
        BrokenPage(name, from: origin) { $0.append(OutputFile(path: path, text: text)) }
    }
}

extension [OutputFile] {
    /// Changes a file's text where it holds some other text.
    mutating func change(_ path: String, _ old: String, _ new: String) {
        guard let index = firstIndex(where: { $0.path == path }) else { return }
        let text = String(decoding: self[index].bytes, as: UTF8.self)
        self[index] = OutputFile(path: path, text: text.replacing(old, with: new, maxReplacements: 1))
    }
}
