import MentoringModel
import Testing

@testable import Figures

@Suite("Sessions outside the pairing") struct OutsidePairingTests {
    @Test("They are in no figure of the pair")
    func inNoFigure() throws {
        var sample = try PairSample()
        sample.pair.agreement.end = Written(try day("2026-03-12"), at: sample.agreementSource(5))
        try sample.meet("2026-02-02")
        let inside = try sample.figures(asOf: "2026-03-18")
        for on in ["2026-01-02", "2026-03-13"] {
            try sample.meet(on) { session in
                session.actual = Written(60, at: session.date.source)
                session.actions = [try item("Call", by: "elena", .open, due: "2026-03-01")]
                session.options = [try item("Wait", by: "noor", .done)]
                session.wins = [try item("Done")]
                session.introductions = [try introduction("Ines", offered: "2026-01-02")]
            }
        }
        try sample.meet("2026-03-14", .missed)
        try sample.meet("2026-03-16", .missed)
        let all = try sample.figures(asOf: "2026-03-18")
        #expect(all == inside)
        #expect(all.figures["held_sessions"]?.value == 1)
        #expect(hoursTogether(in: sample.pair, asOf: try day("2026-03-18")).value == nil)
    }

    @Test("The first and the last day lie inside", arguments: ["2026-01-05", "2026-03-12"])
    func edges(on: String) throws {
        var sample = try PairSample()
        sample.pair.agreement.end = Written(try day("2026-03-12"), at: sample.agreementSource(5))
        try sample.meet(on)
        #expect(try sample.value("held_sessions", asOf: "2026-03-18") == 1)
    }

    @Test("Without a start or an end nothing lies outside")
    func open() throws {
        var sample = try PairSample(start: nil)
        try sample.meet("2020-01-01")
        try sample.meet("2026-03-01")
        #expect(try sample.value("held_sessions", asOf: "2026-03-18") == 2)
    }
}
