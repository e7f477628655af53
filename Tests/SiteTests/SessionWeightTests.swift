import Foundation
import MentoringModel
import Testing

@testable import Publishing
@testable import Site

/// The page that pairs open every week stays light, however long its notes are.
@Suite("The weight of a session")
struct SessionWeightTests {
    private static let page = "pairs/ada-grace/sessions/2026-03-02.html"
    private static let apart = "pairs/ada-grace/sessions/2026-03-02/workings.html"

    /// Sentences of eight words each.
    private static func prose(_ sentences: Int) -> String {
        (0..<sentences).map { "What helped in week \($0) was saying it plainly." }.joined(separator: "\n")
    }

    private static func notes(_ body: String) -> [(path: String, text: String)] {
        [
            ("program.md", "---\nname: Weights\n---\n"),
            ("people/ada.md", "---\nname: Ada\nroles: mentee\n---\n"),
            ("people/grace.md", "---\nname: Grace\nroles: mentor\n---\n"),
            (
                "pairs/ada-grace/agreement.md",
                "---\nmentor: grace\nmentee: ada\nvisibility: program\nstart: 2026-01-05\nsession_length: 1h\n---\n"
            ),
            ("pairs/ada-grace/goals/lead.md", "---\ntitle: Lead a review\nvisibility: program\n---\n"),
            (
                "pairs/ada-grace/sessions/2026-02-16.md",
                """
                ---
                visibility: program
                ---
                ## Actions
                - [x] @ada Read the first chapter (due 2026-02-20, done 2026-02-19)
                - [ ] @grace Ask the board (due 2026-02-20)
                """
            ),
            (
                "pairs/ada-grace/sessions/2026-03-02.md",
                """
                ---
                visibility: program
                actual: 55m
                agenda:
                  - {topic: What came of last time, minutes: 10, by: ada}
                  - {topic: The opening of the talk, minutes: 20, by: ada, goal: lead}
                  - {topic: How the board decides, minutes: 15, by: grace}
                  - {topic: What to do about the budget, minutes: 15, by: ada}
                ---
                \(body)

                ## Options
                - [x] @ada: begin with the question
                - [ ] @grace: begin with a story
                - [ ] @ada: leave the opening away

                ## Actions
                - [ ] @ada Rehearse the opening (due 2026-03-09)
                - [ ] @grace Send the notes of the board (due 2026-03-09)

                ## Learned
                - @ada The board reads the first page only
                """
            ),
        ]
    }

    private func built(_ body: String, for audience: Audience = .coordinator) throws -> [String: String] {
        let site = try DemoSite.built(audience, notes: Self.notes(body))
        return Dictionary(
            uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("A session weighs less than 40 KB with all that it loads", arguments: [0, 40, 90, 200])
    func weight(sentences: Int) throws {
        let files = try built(Self.prose(sentences))
        let page = try #require(files[Self.page])
        let loaded = page.matches(of: /(?:src="|rel="stylesheet" href=")(?:\.\.\/)*([^"]+)"/).map { String($0.1) }
        #expect(loaded == ["assets/style.css"])
        let weight = try loaded.reduce(page.utf8.count) { try $0 + #require(files[$1]).utf8.count }
        #expect(weight < 40 * 1024, "\(weight) bytes")
        if sentences == 200 { #expect(page.utf8.count > Self.prose(200).utf8.count) }
    }

    @Test(
        "A session with tables or marks in its notes takes a style sheet more, and stays as light",
        arguments: [0, 15, 40, 200])
    func weightWithTables(sentences: Int) throws {
        let files = try built("| a | b |\n|---|---|\n| c | ==d== |\n\n" + Self.prose(sentences))
        let page = try #require(files[Self.page])
        let loaded = page.matches(of: /rel="stylesheet" href="(?:\.\.\/)*([^"]+)"/).map { String($0.1) }
        #expect(loaded == ["assets/style.css", "assets/notes.css"])
        let weight = try loaded.reduce(page.utf8.count) { try $0 + #require(files[$1]).utf8.count }
        #expect(weight < 40 * 1024, "\(weight) bytes")
    }

    @Test("Beside long notes the workings have a page of their own, to which every figure leads", arguments: [20, 200])
    func workings(sentences: Int) throws {
        let files = try built(Self.prose(sentences))
        let page = try #require(files[Self.page])
        let isLong = sentences == 200
        #expect((files[Self.apart] != nil) == isLong)
        let place = isLong ? "2026-03-02/workings.html" : ""
        let figures = page.matches(of: /<a class="num" href="([^"#]*)#(working-[^"]+)"/)
        #expect(figures.count == 6)
        let workings = try #require(files[isLong ? Self.apart : Self.page])
        for figure in figures {
            #expect(figure.1 == place)
            #expect(workings.contains("id=\"\(figure.2)\""))
        }
        #expect(page.contains("How each figure is worked out") == isLong)
        #expect(workings.contains("it is one of <code>pairs/ada-grace/sessions/2026-03-02.md</code>."))
        #expect(workings.contains("<td>topic: The opening of the talk</td><td class=\"num\">20</td><td>line 6</td>"))
    }

    @Test("How long the closed part of a note is cannot be seen from where the workings stand")
    func closed() throws {
        let closed = try built("## For us two (pair)\n" + Self.prose(2000), for: .program)
        #expect(try #require(closed[Self.page]).contains("id=\"working-agenda_coverage\""))
        #expect(closed[Self.apart] == nil)
        // Lines without a letter count for nothing either.
        let empty = try built(String(repeating: "\n", count: 9000))
        #expect(empty[Self.apart] == nil)
    }
}
