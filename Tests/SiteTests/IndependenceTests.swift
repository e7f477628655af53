import MentoringModel
import Testing

@testable import Site

/// Strategy 6, independence: the trend, not the level, is what a review talks about.
@Suite struct IndependenceTests {
    private func words(_ audience: Audience = .pair) throws -> String {
        try StrategySite("6-independence", audience, asOf: "2026-03-20").words("pairs/noor-elena/index.html")
    }

    @Test("Each share says what it is over and what it was in the five sessions before")
    func trend() throws {
        let words = try words()
        #expect(
            words.contains(
                "Options named: 9 of 11 were the mentee’s over the last five sessions (82 %); in the five before, 3 of 10 (30 %)."
            ))
        #expect(
            words.contains(
                "Options chosen: 5 of 5 were the mentee’s over the last five sessions (100 %); in the five before, 1 of 5 (20 %)."
            ))
        #expect(words.contains("16 March 2026 2 of 2 9 of 11"), "session by session, with the moving share")
        #expect(words.contains("12 January 2026 0 of 2 0 of 2"))
    }

    @Test("A question that came before a choice stands with what was chosen")
    func questions() throws {
        #expect(
            try words().contains(
                "Questions that led somewhere 16 March 2026 Elena What have you tried already? Chosen: Noor way 1 of mine"
            ))
    }

    @Test("Nobody else is told whose the options were", arguments: [Audience.coordinator, .program])
    func closed(audience: Audience) throws {
        let words = try words(audience)
        #expect(!words.contains("Whose way forward") && !words.contains("the mentee’s over the last five"))
    }
}
