import MentoringModel
import Testing

@testable import Figures

@Suite("Why a goal has no data") struct NoDataCauseTests {
    private func cause(_ goals: [Goal]) throws -> NoDataCause? {
        let figures = try figures(pair(goals), asOf: "2025-04-01")[0]
        // The reason and the cause say the same.
        if let cause = figures.noData { #expect(figures.reason == .noData(cause)) }
        #expect((figures.noData == nil) == (figures.raw != nil))
        return figures.noData
    }

    @Test("A metric below 0 without a baseline names the last value")
    func noBaseline() throws {
        var goal = try goal()
        goal.measure = metric(b: nil, t: -5)
        #expect(try cause([goal]) == .noBaseline(last: nil))
        goal.updates = [try entry("2025-02-01", -3), try entry("2025-03-01", -4)]
        #expect(try cause([goal]) == .noBaseline(last: .init(value: -4, day: day("2025-03-01"), source: source(10))))
        goal.updates.append(try entry("2025-01-01", 0))
        #expect(try cause([goal]) == nil)
    }

    @Test("Nothing recorded, everything cancelled, nothing to count")
    func items() throws {
        var goal = try goal()
        goal.measure = metric(t: 5)
        #expect(try cause([goal]) == .nothingRecorded)
        goal.measure = Written(.milestones, at: source(5))
        #expect(try cause([goal]) == .noItems)
        goal.milestones = [
            try milestone("a", .cancelled, done: "2025-01-10"), try milestone("b", .cancelled, done: "2025-01-10"),
        ]
        #expect(try cause([goal]) == .everythingCancelled)
        goal.milestones[0].state = .open
        #expect(try cause([goal]) == nil)
        goal.measure = Written(.checklist, at: source(5))
        #expect(try cause([goal]) == .noItems)
    }

    @Test("Every sub-goal was dropped")
    func subGoals() throws {
        let parent = try goal("a")
        var child = try goal("b")
        child.parent = Written(parent.id, at: source(5))
        child.status = .dropped
        #expect(try cause([parent, child]) == .everySubGoalDropped)
    }
}
