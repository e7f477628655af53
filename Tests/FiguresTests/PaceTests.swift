@testable import Figures
import MentoringModel
import Testing

@Suite struct PaceTests {
    private func half(start: String? = "2025-01-01", due: String? = "2025-07-01") throws -> Goal {
        var goal = try goal(start: start, due: due)
        goal.measure = metric(t: 10)
        goal.updates = [
            try entry("2025-01-10", 1), try entry("2025-01-20", 3), try entry("2025-01-30", 5),
        ]
        return goal
    }

    @Test(
        arguments: [
            ("2024-12-22", 0.0, -100.5, 0.4738), ("2025-01-01", 0, -90.5, 0.5), ("2025-06-30", 0.9945, 89.5, 90.5),
            ("2025-07-01", 1, 90.5, nil), ("2025-08-01", 1, 121.5, nil),
        ] as [(String, Double, Double, Double?)])
    func boundaries(asOf: String, expected: Double, behind: Double, needed: Double?) throws {
        var goal = try half()
        goal.updates = [try entry("2024-12-01", 5)]
        let figures = try figures(goal, asOf: asOf)
        #expect(four(figures.expected) == expected)
        #expect(figures.daysBehind == behind)
        #expect(four(figures.neededPace) == needed)
    }

    @Test func openPauseStandsStill() throws {
        var goal = try half()
        goal.pauses = [try pause("2025-04-01", nil)]
        let at = try figures(goal, asOf: "2025-04-01")
        let later = try figures(goal, asOf: "2025-06-20")
        #expect(at.expected == later.expected)
        #expect(at.daysBehind == later.daysBehind)
        #expect(later.health == .paused)
        #expect(later.forecast == nil)
    }

    @Test func thePauseOfThePairCountsOnceWithTheGoals() throws {
        var goal = try half()
        goal.pauses = [try pause("2025-02-01", "2025-02-20")]
        var pair = try pair([goal])
        pair.agreement.pauses = [try pause("2025-02-10", "2025-03-01"), try pause("2025-05-01", "2025-05-11")]
        let figures = try #require(try figures(pair, asOf: "2025-04-01").first)
        #expect(four(figures.expected) == four((90.0 - 28) / (181 - 28 - 10)))
        #expect(figures.plan.count == 6)
        #expect(figures.derivations.contains { $0.figure == "expected" && $0.inputs.count { $0.name == "pause" } == 3 })
    }

    @Test func aWindowThatIsAllPauseHasNoPace() throws {
        var goal = try half()
        goal.pauses = [try pause("2024-12-01", "2025-08-01")]
        let figures = try figures(goal, asOf: "2025-09-01")
        #expect(figures.expected == nil)
        #expect(figures.progress == 0.5)
    }

    @Test func withoutAStartThePairsCounts() throws {
        let goal = try half(start: nil)
        var pair = try pair([goal])
        let none = try #require(try figures(pair, asOf: "2025-04-01").first)
        #expect(none.expected == nil)
        #expect(none.health == .noData)
        #expect(none.reason == .noPace)
        #expect(none.remarks.contains(.noStart))
        pair.agreement.start = Written(try day("2025-01-01"), at: source(3, file: "pairs/p/agreement.md"))
        let some = try #require(try figures(pair, asOf: "2025-04-01").first)
        #expect(four(some.expected) == 0.4972)
        #expect(some.remarks.contains(.startFromPair))
    }

    @Test func forecastNeedsThreeObservationsAndATenthOfTheWindow() throws {
        var goal = try half()
        #expect(try figures(goal, asOf: "2025-01-30").forecast != nil)
        #expect(try figures(goal, asOf: "2025-01-18").forecast == nil)
        goal.updates.removeLast()
        #expect(try figures(goal, asOf: "2025-01-30").forecast == nil)
    }

    @Test(arguments: [("2025-01-10", false), ("2025-01-11", true)])
    func aForecastIsMadeFromATenthOfTheWindowOn(asOf: String, isMade: Bool) throws {
        var goal = try goal(due: "2025-04-11")
        goal.checklist = (0..<10).map {
            ChecklistItem(
                title: "\($0)", state: $0 < 3 ? .done : .open, done: nil, isLeaf: true, source: source(20 + $0))
        }
        #expect((try figures(goal, asOf: asOf).forecast != nil) == isMade)
    }

    @Test func aMilestoneIsExpectedOnItsDueDayAndLateAfterIt() throws {
        var goal = try goal()
        goal.milestones = [try milestone("a", due: "2025-04-01"), try milestone("b", due: "2025-05-01")]
        #expect(try figures(goal, asOf: "2025-03-31").expected == 0)
        let on = try figures(goal, asOf: "2025-04-01")
        #expect(on.expected == 0.5)
        #expect(on.daysBehind == 0)
        #expect(on.plan.map(\.share) == [0, 0, 0.5, 0.5, 1])
        #expect(try figures(goal, asOf: "2025-04-02").daysBehind == 1)
    }

    @Test func aFallingMetricHasNoCurrentPace() throws {
        var goal = try half()
        goal.updates = [try entry("2025-01-10", 5), try entry("2025-01-20", 3), try entry("2025-02-20", 1)]
        let forecast = try #require(try figures(goal, asOf: "2025-03-01").forecast)
        #expect(forecast.planPace != nil)
        #expect(forecast.currentPace == nil)
    }

    @Test func pastThePairsEndItSaysSo() throws {
        var pair = try pair([half()])
        pair.agreement.end = Written(try day("2025-07-01"), at: source())
        #expect(try figures(pair, asOf: "2025-05-01").first?.forecast?.isPastPairEnd == true)
        #expect(try figures(pair, asOf: "2025-02-01").first?.forecast?.isPastPairEnd == false)
    }

    @Test(
        arguments: [
            (TaskState.open, nil as String?, nil as String?, MilestoneFigures.Status.planned, nil as Int?),
            (.open, "2025-04-01", nil, .dueSoon, nil), (.open, "2025-04-15", nil, .dueSoon, nil),
            (.open, "2025-04-16", nil, .planned, nil), (.open, "2025-03-31", nil, .late, 1),
            (.done, "2025-03-01", "2025-03-01", .done, nil), (.done, "2025-03-01", "2025-03-05", .done, 4),
            (.done, "2025-03-01", "2025-04-02", .late, 31), (.cancelled, "2025-03-01", nil, .cancelled, nil),
        ])
    func milestones(
        state: TaskState, due: String?, done: String?, status: MilestoneFigures.Status, late: Int?
    ) throws {
        var goal = try goal()
        goal.milestones = [try milestone("a", state, due: due, done: done)]
        let found = try #require(try figures(goal, asOf: "2025-04-01").milestones.first)
        #expect(found.status == status)
        #expect(found.daysLate == late)
        if status == .late { #expect(found.milestone.done == nil && found.milestone.state == .open) }
    }
}
