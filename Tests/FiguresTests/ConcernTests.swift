import MentoringModel
import Testing

@testable import Figures

@Suite("Concerns") struct ConcernTests {
    @Test(
        "A concern stays until the same person writes none",
        arguments: [
            ([("noor", "talk")], true), ([("noor", "small")], true), ([("noor", nil)], false),
            ([("noor", "talk"), ("noor", nil)], true), ([("noor", "small"), ("noor", nil), ("noor", nil)], true),
            ([("noor", "talk"), ("noor", "none")], false), ([("noor", "talk"), ("elena", "none")], true),
            ([("noor", "talk"), ("noor", "none"), ("noor", nil)], false),
            ([("noor", "none"), ("noor", "talk")], true), ([("noor", "talk"), ("noor", "small")], true),
        ] as [([(String, String?)], Bool)])
    func stays(told: [(String, String?)], isRaised: Bool) throws {
        var sample = try PairSample(start: nil, cadence: nil)
        for (month, (who, concern)) in told.enumerated() {
            try sample.pulse(who, "2026-0\(month + 1)-10", [4], concern: concern.flatMap(Pulse.Concern.init(rawValue:)))
        }
        #expect(try sample.codes(asOf: "2026-06-01").contains("needs_a_talk") == isRaised)
    }

    @Test("Of two answers in a month, which are an error, the earlier day is kept")
    func twice() throws {
        var sample = try PairSample()
        try sample.pulse("noor", "2026-03-20", [1])
        try sample.pulse("noor", "2026-03-02", [5])
        try sample.pulse("elena", "2026-03-05", [4])
        let round = try #require(try sample.figures(asOf: "2026-04-01").rounds.first)
        #expect(round.questions.flatMap(\.answers).map(\.value) == [4, 5])
    }
}
