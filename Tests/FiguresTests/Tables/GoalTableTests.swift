@testable import Figures
import MentoringModel
import Testing

/// Each figure of a goal: by hand, without data, with a pause, and on the boundary.
@Suite struct GoalTableTests {
    static let table = progressCases + paceCases

    /// Progress, letters and scores are what was written up to a day; no days elapse in them.
    static func isUntouched(_ id: String) -> Bool {
        id.hasPrefix("progress") || ["reached", "smart", "attainment_t"].contains(id)
    }

    @Test(arguments: table) func comesOut(_ row: GoalCase) throws { #expect(try row.found() == row.value) }

    @Test(arguments: table.filter { isUntouched($0.id) })
    func aPauseChangesNothing(_ row: GoalCase) throws {
        var paused = row
        paused.write = { pair in
            try row.write(&pair)
            try pair.rest()
            pair.agreement.pauses = [try pause("2025-03-20", nil)]
        }
        #expect(try paused.found() == row.value)
    }

    @Test func everyFigureHasEachKindOfCase() {
        let ids = Set(Self.table.map(\.id)).sorted()
        let measures = MeasureKind.allCases.map { "progress_raw: \($0.rawValue)" }
        #expect(Set(measures).isSubset(of: ids))
        let rows = Self.table.map { (id: $0.id, kind: $0.kind) }
        #expect(missingRows(of: ids, in: rows, untouchedByPauses: Set(ids.filter(Self.isUntouched))) == [])
    }
}
