@testable import Figures
import MentoringModel
import Testing

@Suite struct ProgressTests {
    @Test(
        arguments: [
            (Measure.Aggregate.latest, [2.0, 3, 1], 0.1), (.sum, [2, 3, 1], 0.6), (.max, [2, 3, 1], 0.3),
            (.mean, [2, 3, 1], 0.2),
        ])
    func aggregates(aggregate: Measure.Aggregate, values: [Double], raw: Double) throws {
        var goal = try goal()
        goal.measure = metric(t: 10, aggregate)
        goal.updates = try values.enumerated().map { try entry("2025-02-0\($0 + 1)", $1) }
        #expect(try figures(goal, asOf: "2025-04-01").raw == raw)
    }

    @Test func sumCountsFromTheBaseline() throws {
        var goal = try goal()
        goal.measure = metric(b: 4, t: 10, .sum)
        goal.updates = [try entry("2025-02-01", 1), try entry("2025-02-02", 2)]
        let figures = try figures(goal, asOf: "2025-04-01")
        #expect(figures.raw == 0.5)
        #expect(figures.observations.map(\.value) == [5, 7])
    }

    @Test func theBestIsTheLeastWhenTheTargetIsBelow() throws {
        var goal = try goal()
        goal.measure = metric(b: 60, t: 20, .max)
        goal.updates = [try entry("2025-02-01", 40), try entry("2025-02-02", 55)]
        #expect(try figures(goal, asOf: "2025-04-01").raw == 0.5)
    }

    @Test func noUpdateIsNoData() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        let figures = try figures(goal, asOf: "2025-04-01")
        #expect(figures.raw == nil)
        #expect(figures.progress == nil)
        #expect(figures.expected == nil)
        #expect(figures.health == .noData)
    }

    @Test func noBaselineIsZeroForATargetAboveZero() throws {
        var goal = try goal()
        goal.measure = metric(b: nil, t: 10)
        goal.updates = [try entry("2025-02-01", 4)]
        let above = try figures(goal, asOf: "2025-04-01")
        #expect(above.raw == 0.4)
        #expect(above.remarks.contains(.baselineAssumedZero))
        goal.measure = metric(b: nil, t: -10)
        #expect(try figures(goal, asOf: "2025-04-01").raw == nil)
    }

    @Test(arguments: [Measure.Aggregate.latest, .sum, .max, .mean])
    func anUpdateByTheStartIsTheBaseline(aggregate: Measure.Aggregate) throws {
        var goal = try goal()
        goal.measure = metric(b: nil, t: 14, aggregate)
        goal.updates = [try entry("2024-12-01", 9), try entry("2025-01-01", 4)]
        let first = try figures(goal, asOf: "2025-01-10")
        #expect(first.raw == 0)
        goal.updates.append(try entry("2025-02-01", aggregate == .sum ? 5 : 9))
        let then = try figures(goal, asOf: "2025-04-01")
        #expect(then.raw == 0.5)
        #expect(then.observations.map(\.raw) == [0, 0.5])
        #expect(then.remarks.contains(.baselineFromUpdate(4, try day("2025-01-01"), source(10))))
    }

    @Test func anUpdateBeforeTheStartIsAllowed() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        goal.updates = [try entry("2024-12-01", 2)]
        #expect(try figures(goal, asOf: "2025-01-10").raw == 0.2)
    }

    @Test func band() throws {
        var goal = try goal()
        goal.measure = Written(.band(name: "hours", unit: "h", low: 4, high: 6), at: source())
        goal.updates = try [4.0, 6, 6.1, 3.9].enumerated().map { try entry("2025-02-0\($0 + 1)", $1) }
        #expect(try figures(goal, asOf: "2025-02-02").raw == 1)
        #expect(try figures(goal, asOf: "2025-04-01").raw == 0.5)
    }

    @Test func aBandIsNotAchievedByItsFirstReading() throws {
        var goal = try goal()
        goal.start = Written(try day("2025-01-01"), at: source())
        goal.due = Written(try day("2025-07-01"), at: source())
        goal.measure = Written(.band(name: "hours", unit: "h", low: 4, high: 6), at: source())
        goal.updates = [try entry("2025-02-01", 5)]
        let early = try figures(goal, asOf: "2025-02-15")
        #expect(early.raw == 1 && early.health == .ahead && early.reached == nil)
        #expect(try figures(goal, asOf: "2025-06-30").health == .onTrack)
        #expect(try figures(goal, asOf: "2025-07-01").health == .achieved)
        goal.updates.append(try entry("2025-03-01", 7))
        #expect(try figures(goal, asOf: "2025-07-01").remarks.isEmpty)
    }

    @Test func checklistCountsLeaves() throws {
        var goal = try goal()
        func item(_ state: TaskState, leaf: Bool = true) -> ChecklistItem {
            ChecklistItem(title: "x", state: state, done: nil, isLeaf: leaf, source: source())
        }
        goal.checklist = [item(.done, leaf: false), item(.done), item(.open), item(.cancelled)]
        #expect(try figures(goal, asOf: "2025-04-01").raw == 0.5)
        goal.checklist = [item(.cancelled)]
        let none = try figures(goal, asOf: "2025-04-01")
        #expect(none.raw == nil)
        #expect(none.measure == .checklist)
    }

    @Test func milestonesAllCancelledAreNoData() throws {
        var goal = try goal()
        goal.milestones = [try milestone("a", .cancelled)]
        #expect(try figures(goal, asOf: "2025-04-01").raw == nil)
    }

    @Test func whatIsDoneLaterIsNotDoneYet() throws {
        var goal = try goal()
        goal.milestones = [
            try milestone("a", .done, done: "2025-05-01"), try milestone("b", .open, done: "2025-03-01"),
        ]
        #expect(try figures(goal, asOf: "2025-02-28").raw == 0)
        #expect(try figures(goal, asOf: "2025-03-01").raw == 0.5)
        let last = try figures(goal, asOf: "2025-05-01")
        #expect(last.raw == 1)
        #expect(last.reached?.day == (try day("2025-05-01")))
        #expect(last.observations.map(\.raw) == [0.5, 1])
    }

    @Test func undatedDoneHoldsAlways() throws {
        var goal = try goal()
        goal.milestones = [try milestone("a", .done), try milestone("b")]
        let figures = try figures(goal, asOf: "2020-01-01")
        #expect(figures.raw == 0.5)
        #expect(figures.remarks.contains(.undatedDone(count: 1)))
    }

    @Test(
        arguments: [
            (Goal.Status.achieved, nil as String?, 1.0, Health.achieved),
            (.achieved, "2025-03-01", 1, .achieved), (.achieved, "2025-05-01", 0, .behind),
            (.active, "2025-03-01", 1, .achieved), (.active, nil, 0, .behind),
            (.missed, "2025-03-01", 0, .missed), (.dropped, "2025-03-01", 0, .dropped),
            (.partly, "2025-03-01", 0, .partly),
        ])
    func yesOrNo(status: Goal.Status, done: String?, raw: Double, health: Health) throws {
        var goal = try goal()
        goal.status = status
        goal.done = try done.map { Written(try day($0), at: source()) }
        let figures = try figures(goal, asOf: "2025-04-01")
        #expect(figures.raw == raw)
        #expect(figures.health == health)
        #expect(figures.measure == .yesNo)
        #expect(figures.remarks.contains(.undatedStatus) == (status == .achieved && done == nil))
    }

    @Test func aChildWithoutDataCountsZeroAndIsNamed() throws {
        let parent = try goal("parent")
        var half = try goal("half")
        half.parent = Written(parent.id, at: source())
        half.weight = 3
        half.milestones = [try milestone("a", .done, done: "2025-02-01"), try milestone("b")]
        var silent = half
        silent.id = try slug("silent")
        silent.milestones = []
        silent.weight = 1
        silent.measure = metric(t: 3)
        var dropped = half
        dropped.id = try slug("dropped")
        dropped.status = .dropped
        let all = try figures(pair([dropped, half, parent, silent]), asOf: "2025-04-01")
        #expect(all[2].raw == 0.375)
        #expect(all[2].remarks.contains(.childrenWithoutData([silent.id])))
        #expect(all[2].observations.map(\.raw) == [0.375])
    }

    @Test func parentsInACircleAreSafe() throws {
        var a = try goal("a")
        var b = try goal("b")
        a.parent = Written(b.id, at: source())
        b.parent = Written(a.id, at: source())
        #expect(try figures(pair([a, b]), asOf: "2025-04-01").map(\.raw) == [0, 0])
        a.parent = Written(a.id, at: source())
        #expect(try figures(pair([a]), asOf: "2025-04-01").map(\.measure) == [.yesNo])
    }

    @Test func aLongChainOfParentsIsSafe() throws {
        let chain = try (0..<20_000).map { index in
            var goal = Goal(id: try slug("g\(index)"), note: note("g"))
            goal.parent = Written(try slug("g\(index + 1)"), at: source())
            goal.status = index == 0 ? .achieved : .active
            return goal
        }
        #expect(try figures(pair(chain), asOf: "2025-04-01").last?.raw == 1)
    }

    @Test(
        arguments: [
            (0.0, 0), (0.0001, 1), (0.004, 1), (0.015, 2), (0.285, 29), (0.994, 99), (0.999999, 99), (1, 100),
            (-0.3, 0), (1.2, 100),
        ])
    func shownInPerCent(share: Double, percent: Int) { #expect(shownPercent(share) == percent) }

    @Test(
        arguments: [
            (1.125, Remark.exceeded(percent: 113)), (1.001, .exceeded(percent: 101)),
            (-0.25, .belowStart(percent: -25)), (-0.001, .belowStart(percent: -1)),
        ])
    func whatClampingHides(raw: Double, remark: Remark) throws {
        var goal = try goal()
        goal.measure = metric(t: 1000)
        goal.updates = [try entry("2025-02-01", raw * 1000)]
        #expect(try figures(goal, asOf: "2025-04-01").remarks.contains(remark))
    }

    @Test func fellBack() throws {
        var goal = try goal()
        goal.measure = metric(t: 100)
        goal.updates = [try entry("2025-05-02", 100, line: 12), try entry("2025-06-01", 92)]
        let open = try figures(goal, asOf: "2025-06-10")
        #expect(open.reached == Reached(day: try day("2025-05-02"), source: source(12)))
        #expect(open.remarks.contains(.fellBack(reached: try day("2025-05-02"), nowPercent: 92, source(12))))
        goal.status = .missed
        goal.done = Written(try day("2025-06-05"), at: source())
        #expect(try figures(goal, asOf: "2025-06-10").reached == nil)
        #expect(try figures(goal, asOf: "2025-06-04").reached != nil)
    }

    @Test func tenTimesATenthIsOne() throws {
        var goal = try goal()
        goal.measure = metric(t: 1, .sum)
        goal.updates = try (1...9).map { try entry("2025-02-0\($0)", 0.1) } + [try entry("2025-02-10", 0.1)]
        #expect(try figures(goal, asOf: "2025-04-01").raw == 1)
    }

    /// Cancelled on 10 March: until then a step to do like any other.
    @Test(
        arguments: [
            ("2025-03-09", 0.25, [], [MilestoneFigures.Status.done, .late]),
            ("2025-03-10", 1, [nil, "2025-03-10"], [.done, .cancelled]),
            ("2025-06-01", 1, [nil, "2025-03-10"], [.done, .cancelled]),
        ] as [(String, Double, [String?], [MilestoneFigures.Status])])
    func cancelledOnADay(asOf: String, share: Double, steps: [String?], statuses: [MilestoneFigures.Status]) throws {
        var goal = try goal()
        goal.milestones = [
            try milestone("a", .done, done: "2025-02-01"),
            try milestone("b", .cancelled, due: "2025-03-01", done: "2025-03-10", weight: 3),
        ]
        let figures = try #require(
            goalFigures(of: try pair([goal]), thresholds: Thresholds(), asOf: try day(asOf)).first)
        #expect(figures.raw == share)
        #expect(figures.milestones.map(\.status) == statuses)
        #expect(try figures.scope.map(\.since) == steps.map { try $0.map(day) })
        #expect(figures.scope.map(\.target) == (steps.isEmpty ? [] : [4, 1]))
    }
}
