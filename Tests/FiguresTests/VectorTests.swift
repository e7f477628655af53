@testable import Figures
import MentoringModel
import Testing

/// The vectors of docs/figures.md, to the digit.
@Suite struct VectorTests {
    @Test(arguments: [(60.0, 0.0), (40, 0.5), (20, 1), (15, 1.125), (70, -0.25)])
    func loweredMetric(current: Double, raw: Double) throws {
        var goal = try goal()
        goal.measure = metric(b: 60, t: 20)
        goal.updates = [try entry("2025-03-01", current)]
        let figures = try figures(goal, asOf: "2025-04-01")
        #expect(figures.raw == raw)
        #expect(figures.raw?.sign == (raw < 0 ? .minus : .plus))
        #expect(figures.progress == min(1, max(0, raw)))
    }

    @Test func halfWayBetween63And70() throws {
        var goal = try goal()
        goal.measure = metric(b: 63, t: 70)
        goal.updates = [try entry("2025-03-01", 66.5)]
        #expect(try figures(goal, asOf: "2025-04-01").raw == 0.5)
    }

    @Test func heavyMilestone() throws {
        var goal = try goal()
        goal.milestones = [
            try milestone("a", .done, weight: 9), try milestone("b"), try milestone("c"), try milestone("d"),
        ]
        #expect(try figures(goal, asOf: "2025-04-01").raw == 0.75)
    }

    @Test func plannedMilestones() throws {
        var goal = try goal()
        goal.milestones = [
            try milestone("a", .done, due: "2025-02-01", done: "2025-02-01", weight: 2),
            try milestone("b", .done, due: "2025-03-01", done: "2025-03-01", weight: 3),
            try milestone("c", due: "2025-04-01", weight: 3),
            try milestone("d", due: "2025-05-01", weight: 2),
        ]
        let before = try figures(goal, asOf: "2025-04-10")
        #expect(before.progress == 0.5)
        #expect(before.expected == 0.8)
        #expect(before.daysBehind == 9)

        goal.milestones[2].state = .cancelled
        let after = try figures(goal, asOf: "2025-04-10")
        #expect(four(after.progress) == 0.7143)
        #expect(after.daysBehind == 0)
        #expect(after.remarks.contains(.scopeChanged(cancelled: 1)))
    }

    /// 30 % from ten items of a checklist, so that there are the three observations a forecast needs.
    private func thirtyPercent() throws -> Goal {
        var goal = try goal()
        goal.checklist = (0..<10).map {
            ChecklistItem(
                title: "\($0)", state: $0 < 3 ? .done : .open, done: nil, isLeaf: true, source: source(20 + $0))
        }
        return goal
    }

    @Test func pace() throws {
        let figures = try figures(thirtyPercent(), asOf: "2025-04-01")
        #expect(figures.progress == 0.3)
        #expect(four(figures.expected) == 0.4972)
        #expect(figures.daysBehind == 35.7)
        #expect(four(figures.neededPace) == 1.3923)
        #expect(figures.forecast?.planPace == (try day("2025-08-06")))
        #expect(figures.forecast?.currentPace == (try day("2025-10-28")))
    }

    @Test func paceWithPause() throws {
        var goal = try thirtyPercent()
        goal.pauses = [try pause("2025-02-01", "2025-03-01")]
        #expect(four(try figures(goal, asOf: "2025-04-01").expected) == 0.4052)
    }

    @Test func subGoals() throws {
        let parent = try goal("parent")
        var much = try goal("much")
        much.parent = Written(parent.id, at: source())
        much.measure = metric(t: 10)
        much.updates = [try entry("2025-02-01", 20, goal: "much")]
        var little = much
        little.id = try slug("little")
        little.updates = [try entry("2025-02-01", 1, goal: "little")]
        let all = try figures(pair([little, much, parent]), asOf: "2025-04-01")
        #expect(all.map(\.raw) == [0.1, 2, 0.55])
        #expect(all[2].measure == .subGoals)
    }

    @Test func theilSen() throws {
        var goal = try goal()
        goal.measure = metric(t: 12)
        goal.updates = [
            try entry("2025-01-01", 0), try entry("2025-02-01", 2), try entry("2025-03-01", 3),
            try entry("2025-04-01", 5),
        ]
        #expect(try figures(goal, asOf: "2025-04-01").forecast?.currentPace == (try day("2025-08-11")))
        let start = try day("2025-01-01")
        let points = goal.updates.map { (x: Double($0.day - start), y: $0.value ?? 0) }
        #expect(four(theilSenSlope(points)) == 0.0532)
        #expect(rounded(try #require(theilSenSlope(points)) / 12, decimals: 5) == 0.00443)
    }

    @Test func attainmentScore() throws {
        let score = try #require(attainment([(3, 1), (2, 0), (1, -1)]))
        #expect(rounded(score, decimals: 2) == 54.41)
        #expect(attainment([]) == nil)
        #expect(attainment([(weight: 0, level: 2)]) == nil)
        #expect(attainment([(weight: 5, level: 0)]) == 50)
    }
}
