@testable import Figures
import MentoringModel
import Testing

/// Each figure of the programme: by hand, without data, with a pause, and on the boundary.
@Suite struct ProgrammeFigureTableTests {
    static let table = happeningCases + qualityCases + changeCases

    /// Figures in which a pause does not matter: all but those in which days of a cadence elapse.
    static let untouchedByPauses: Set<String> = [
        // “From the start to the first session” and “the last 90 days” are days of the calendar.
        "days_to_first_session", "milestones_90d", "wins_90d", "pulse_response",
        // Things that happened.
        "hours", "introductions_met", "resources_used", "resource_usefulness", "pulse_median", "perception_gap",
        "goals_achieved", "goals_achieved_of_closed",
        // Who is with whom, what was signed, and how a goal is written.
        "mentor_load", "agreements_signed", "smart_pairs",
        // Due days that nobody moved.
        "promises_kept", "on_time", "median_slip_days",
    ]

    @Test(arguments: table) func comesOut(_ row: FigureCase<ProgrammeSample>) throws {
        var sample = ProgrammeSample()
        try row.write(&sample)
        try check(row, in: sample)
    }

    @Test(arguments: table.filter { untouchedByPauses.contains($0.id) })
    func aPauseChangesNothing(_ row: FigureCase<ProgrammeSample>) throws {
        var sample = ProgrammeSample()
        try row.write(&sample)
        for index in sample.programme.pairs.indices { try sample.programme.pairs[index].agreement.pauseTwice() }
        try check(row, in: sample)
    }

    private func check(_ row: FigureCase<ProgrammeSample>, in sample: ProgrammeSample) throws {
        let figure = try #require(try sample.figures(asOf: row.asOf)[row.id])
        #expect(four(figure.value) == four(row.value))
        if row.denominator != nil || row.value == nil {
            #expect(figure.numerator == row.numerator && figure.denominator == row.denominator)
        }
    }

    @Test func everyFigureHasEachKindOfCase() throws {
        let ids = Tier.allCases.flatMap(\.figures)
        #expect(ids.count == 21)
        let rows = Self.table.map { (id: $0.id, kind: $0.kind) }
        #expect(missingRows(of: ids, in: rows, untouchedByPauses: Self.untouchedByPauses) == [])
        #expect(rows.allSatisfy { ids.contains($0.id) })
    }
}
