@testable import Figures
import MentoringModel
import Testing

@Suite struct RhythmTests {
    @Test func theManualsPair() throws {
        var sample = try PairSample()
        try sample.meetAsInTheManual()
        let found = try sample.figures(asOf: "2026-03-18")
        #expect(found.figures["expected_sessions"]?.value == 5)
        #expect(found.figures["held_sessions"]?.value == 4)
        let rate = try #require(found.figures["contact_rate"])
        #expect(rate.value == 0.8)
        #expect(rate.numerator == 4 && rate.denominator == 5 && rate.n == 5)
        #expect(rate.derivation.substituted == "4 / 5")
        #expect(rate.derivation.inputs.filter { $0.name == "session" }.count == 4)
        #expect(rate.derivation.inputs.first { $0.name == "cadence" }?.source?.line == 4)
        #expect(found.figures["longest_gap_days"]?.value == 28)
        #expect(found.figures["longest_gap_days"]?.derivation.substituted == "2026-01-29 – 2026-02-26")
        #expect(found.figures["days_since_contact"]?.value == 6)
        #expect(found.rhythm.map(\.status) == [.held, .held, .missed, .held, .held, .nothing])
        #expect(found.rhythm.map(\.isComplete) == [true, true, true, true, true, false])
        #expect(found.rhythm.last?.from.description == "2026-03-16")
        #expect(found.rhythm.last?.to.description == "2026-03-19")
        #expect(found.rhythm[2].day?.description == "2026-02-12")
        #expect(found.rhythm[0].source?.file == "pairs/p/sessions/2026-01-12.md")
    }

    @Test func theFiguresHaveTheOrderOfTheManual() throws {
        #expect(
            try PairSample().figures(asOf: "2026-03-18").figures.map(\.id) == [
                "expected_sessions", "held_sessions", "contact_rate", "longest_gap_days", "days_since_contact",
                "time_kept_minutes", "agenda_coverage", "mentee_topics", "promises_kept", "promises_open",
                "independence_options", "independence_chosen", "independence_actions", "wins_30d", "wins_90d",
                "milestones_uncelebrated", "introductions_offered", "introductions_made", "introductions_met",
                "pulse_rounds", "perception_gap",
            ])
    }

    @Test func withoutSessionsNothingIsKnown() throws {
        let found = try PairSample().figures(asOf: "2026-03-18")
        #expect(found.figures["contact_rate"]?.value == 0)
        #expect(found.figures["days_since_contact"]?.value == nil)
        #expect(found.figures["longest_gap_days"]?.value == 72)
        #expect(found.rhythm.allSatisfy { $0.status == .nothing && $0.day == nil })
        let shares = ["time_kept_minutes", "agenda_coverage", "mentee_topics", "promises_kept", "perception_gap"]
        for id in shares { #expect(found.figures[id]?.value == nil, "\(id)") }
        #expect(found.figures["wins_30d"]?.value == 0)
    }

    @Test(arguments: [(nil, 14), ("2026-01-05", nil)] as [(String?, Int?)])
    func withoutStartOrCadenceNothingIsExpected(start: String?, cadence: Int?) throws {
        var sample = try PairSample(start: start, cadence: cadence)
        try sample.meet("2026-01-12")
        try sample.meet("2026-02-01")
        let found = try sample.figures(asOf: "2026-03-01")
        #expect(found.figures["expected_sessions"]?.value == nil)
        #expect(found.figures["contact_rate"]?.value == nil)
        #expect(found.figures["held_sessions"]?.value == 2)
        #expect(found.figures["longest_gap_days"]?.value == 28)
        #expect(found.rhythm.isEmpty)
    }

    @Test func theProgrammesCadenceCountsForAPairWithoutOne() throws {
        var sample = try PairSample(cadence: nil)
        sample.settings.cadence = Written(.months(1), at: source(1, file: "program.md"))
        #expect(try sample.value("expected_sessions", asOf: "2026-03-06") == 2)
    }

    @Test(
        arguments: [
            ("2026-01-01", 0.0, 0), ("2026-01-05", 0, 1), ("2026-01-18", 0, 1), ("2026-01-19", 1, 2),
            ("2026-02-01", 1, 2), ("2026-02-02", 2, 3),
        ])
    func boundaries(asOf: String, expected: Double, slots: Int) throws {
        var sample = try PairSample()
        #expect(try sample.value("expected_sessions", asOf: asOf) == expected)
        #expect(try sample.figures(asOf: asOf).rhythm.count == slots)
        if expected == 0 { #expect(try sample.value("contact_rate", asOf: asOf) == nil) }
        try sample.meet("2026-01-05")
        try sample.meet("2026-01-19")
        if slots > 1 { #expect(try sample.figures(asOf: asOf).rhythm.prefix(2).allSatisfy { $0.status == .held }) }
    }

    @Test func pausedDaysDoNotElapse() throws {
        var sample = try PairSample()
        sample.pair.agreement.pauses = [try pause("2026-01-19", "2026-02-16")]
        try sample.meet("2026-01-12")
        try sample.meet("2026-02-20")
        let found = try sample.figures(asOf: "2026-03-02")
        #expect(found.figures["expected_sessions"]?.value == 2)
        #expect(found.figures["contact_rate"]?.value == 1)
        #expect(found.figures["longest_gap_days"]?.value == 11)
        #expect(found.rhythm.map(\.from.description) == ["2026-01-05", "2026-01-19", "2026-03-02"])
        #expect(found.rhythm.map(\.status) == [.held, .held, .nothing])
        sample.pair.agreement.pauses = [try pause("2026-01-19", nil)]
        let open = try sample.figures(asOf: "2026-06-01")
        #expect(open.figures["expected_sessions"]?.value == 1)
        #expect(open.rhythm.count == 2)
    }

    @Test func afterTheEndNothingMoreIsExpected() throws {
        var sample = try PairSample()
        sample.pair.agreement.end = Written(try day("2026-02-02"), at: sample.agreementSource(5))
        try sample.meet("2026-01-12")
        try sample.meet("2026-02-02")
        let found = try sample.figures(asOf: "2026-06-01")
        #expect(found.figures["contact_rate"]?.value == 1)
        #expect(found.rhythm.map(\.status) == [.held, .held])
        #expect(found.figures["longest_gap_days"]?.value == 21)
        #expect(found.figures["days_since_contact"]?.value == 119)
    }

    @Test func inAPeriodTheBestCounts() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-06", .cancelled)
        try sample.meet("2026-01-08", .missed)
        try sample.meet("2026-01-09")
        try sample.meet("2026-01-20", .missed)
        try sample.meet("2026-01-21", .cancelled)
        try sample.meet("2026-02-03", .planned)
        let found = try sample.figures(asOf: "2026-02-10")
        #expect(found.rhythm.map(\.status) == [.held, .missed, .nothing])
        #expect(found.figures["held_sessions"]?.value == 1)
    }

    @Test func aSessionOfTomorrowIsNotThere() throws {
        var sample = try PairSample()
        try sample.meet("2026-01-20", .held)
        #expect(try sample.value("held_sessions", asOf: "2026-01-19") == 0)
        #expect(try sample.value("held_sessions", asOf: "2026-01-20") == 1)
    }

    @Test func meetingMoreOftenIsAboveOne() throws {
        var sample = try PairSample()
        for on in ["2026-01-06", "2026-01-08", "2026-01-13"] { try sample.meet(on) }
        #expect(try sample.value("contact_rate", asOf: "2026-01-20") == 3)
    }

    @Test func aSlipOfThePenCostsNothing() throws {
        var sample = try PairSample(start: "0026-01-05", cadence: nil)
        sample.pair.agreement.cadence = Written(.hours(1e-300), at: source())
        try sample.meet("2026-01-12")
        let found = try sample.figures(asOf: "2026-01-18")
        #expect(found.rhythm.count == 1000)
        #expect(found.rhythm.filter { $0.status == .held }.map(\.from.description) == ["2026-01-12"])
        #expect(found.figures["expected_sessions"]?.value == 730_498)
    }
}
