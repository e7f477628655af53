import MentoringModel
import Testing

@testable import Site

/// Strategy 5, perspectives: the mentor's learning is as visible as the mentee's.
@Suite struct PerspectivesTests {
    private func site() throws -> StrategySite { try StrategySite("5-perspectives", .pair, asOf: "2026-02-10") }

    @Test("What each learned and which topics each brought stand side by side, in the same form")
    func sideBySide() throws {
        let words = try site().words("pairs/noor-elena/index.html")
        let section = try #require(words.firstRange(of: "Two perspectives"))
        let rest = words[section.upperBound...]
        #expect(
            rest.contains(
                "Elena Noted 2 things learned. silence is an answer too 2 February 2026 "
                    + "my first answer was about me, not about Noor 19 January 2026 "
                    + "Brought 1 of 3 topics that name a person. What the board expects 19 January 2026"))
        #expect(
            rest.contains(
                "Noor Noted 1 thing learned. a short mail is enough 19 January 2026 "
                    + "Brought 2 of 3 topics that name a person. How to say no 19 January 2026 The talk 19 January 2026"
            ))
    }

    @Test("Whoever noted nothing has a place of their own on the session's page")
    func emptyColumn() throws {
        let words = try site().words("pairs/noor-elena/sessions/2026-02-02.html")
        #expect(words.contains("Elena silence is an answer too Noor Nothing noted this time."))
    }

    @Test("Options that stayed open are kept, what was dropped is not, and a disagreement may stand as decided")
    func leftOpen() throws {
        let site = try site()
        let words = try site.words("pairs/noor-elena/index.html")
        #expect(words.contains("They may stay open. Elena say it in the meeting 19 January 2026"))
        let shown = try #require(words.firstRange(of: "Show the working")).lowerBound
        #expect(!words[..<shown].contains("say nothing"))
        #expect(
            try site.words("pairs/noor-elena/sessions/2026-01-19.html")
                .contains("Decided We disagree about open-plan offices and leave it there"))
    }

    @Test("There is no score of a person anywhere")
    func noScore() throws {
        for (path, page) in try site().files where path.hasSuffix(".html") {
            let words = page.lowercased().replacing("none of them is a score of a person", with: "")
            #expect(!words.contains("score") && !words.contains("rating"), "\(path)")
        }
    }
}
