@testable import Figures
import MentoringModel
import Testing

/// Each figure of a pair: by hand, without data, with a pause, and on the boundary.
@Suite struct PairFigureTableTests {
    static let table = contactCases + sessionCases + promiseCases + winCases

    /// Figures in which a pause does not matter: they count things that happened, or plain days of the calendar.
    static let untouchedByPauses: Set<String> = [
        // What is held in a pause is held.
        "held_sessions", "days_since_contact",
        // Minutes, topics, and whose they were.
        "time_kept_minutes", "agenda_coverage", "mentee_topics", "independence_options", "independence_chosen",
        "independence_actions",
        // A due day was promised as a day of the calendar; nobody moved it.
        "promises_kept", "promises_open",
        // “The last 30 days” and “14 days ago” are days of the calendar.
        "wins_30d", "wins_90d", "milestones_uncelebrated",
        "introductions_offered", "introductions_made", "introductions_met",
        // A round is of a month.
        "pulse_rounds", "perception_gap",
    ]

    @Test(arguments: table) func comesOut(_ row: FigureCase<PairSample>) throws {
        var sample = try PairSample()
        try row.write(&sample)
        try check(row, in: sample)
    }

    @Test(arguments: table.filter { untouchedByPauses.contains($0.id) })
    func aPauseChangesNothing(_ row: FigureCase<PairSample>) throws {
        var sample = try PairSample()
        try row.write(&sample)
        try sample.pair.agreement.pauseTwice()
        try check(row, in: sample)
    }

    private func check(_ row: FigureCase<PairSample>, in sample: PairSample) throws {
        let figure = try #require(try sample.figures(asOf: row.asOf).figures[row.id])
        #expect(four(figure.value) == four(row.value))
        if row.denominator != nil || row.value == nil {
            #expect(figure.numerator == row.numerator && figure.denominator == row.denominator)
            #expect(figure.n == row.denominator.map { Int($0) })
        }
    }

    @Test func everyFigureHasEachKindOfCase() throws {
        let ids = try PairSample().figures(asOf: "2026-03-18").figures.map(\.id)
        #expect(ids.count == 21)
        let rows = Self.table.map { (id: $0.id, kind: $0.kind) }
        #expect(missingRows(of: ids, in: rows, untouchedByPauses: Self.untouchedByPauses) == [])
        #expect(rows.allSatisfy { ids.contains($0.id) })
    }
}
