@testable import Figures
import MentoringModel
import Testing

@Suite struct ObservationTests {
    @Test func theGoalFileWinsOverSessionsAndTheLastOverTheFirst() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        goal.updates = [try entry("2025-02-01", 1, line: 11), try entry("2025-02-01", 2, line: 12)]
        let sessions = [
            try session("2025-02-01", progress: [try entry("2025-02-01", 9, line: 3)]),
            try session("2025-02-02", progress: [try entry("2025-02-02", 3, line: 3)]),
            try session("2025-02-02", progress: [try entry("2025-02-02", 4, line: 4)]),
        ]
        let figures = try #require(try figures(pair([goal], sessions: sessions), asOf: "2025-04-01").first)
        #expect(figures.observations.map(\.value) == [2, 4])
        #expect(figures.remarks.contains(.severalOnOneDay(try day("2025-02-01"), source(12))))
        #expect(figures.remarks.contains(.severalOnOneDay(try day("2025-02-02"), source(4))))
    }

    @Test func anEntryWithoutAValueDoesNotHideOne() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        goal.updates = [try entry("2025-02-01", nil)]
        let sessions = [try session("2025-02-01", progress: [try entry("2025-02-01", 5)])]
        let figures = try #require(try figures(pair([goal], sessions: sessions), asOf: "2025-04-01").first)
        #expect(figures.raw == 0.5)
    }

    @Test(
        arguments: [
            (Session.Status.held as Session.Status?, 0.5 as Double?), (nil, 0.5), (.missed, 0.5), (.planned, nil),
            (.cancelled, nil),
        ])
    func onlySessionsThatTookPlaceCount(status: Session.Status?, raw: Double?) throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        let sessions = [try session("2025-02-01", status, progress: [try entry("2025-02-01", 5)])]
        let pair = try pair([goal], sessions: sessions)
        #expect(try figures(pair, asOf: "2025-02-01").first?.raw == raw)
        #expect(try figures(pair, asOf: "2025-01-31").first?.raw == nil)
    }

    @Test func onlyEntriesForTheGoalCount() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        let sessions = [try session("2025-02-01", progress: [try entry("2025-02-01", 5, goal: "other")])]
        #expect(try figures(pair([goal], sessions: sessions), asOf: "2025-04-01").first?.raw == nil)
    }

    @Test func aRevisionToComeHasNotHappened() throws {
        var goal = try goal(due: "2025-12-31")
        goal.measure = metric(t: 20)
        goal.updates = [try entry("2025-02-01", 5)]
        var target = Revision(day: try day("2025-03-01"), field: "target", source: source(40))
        target.from = "10 reviews"
        target.to = "20"
        var due = Revision(day: try day("2025-03-01"), field: "due", source: source(41))
        due.from = "2025-07-01"
        due.to = "2025-12-31"
        goal.revisions = [target, due]

        let before = try figures(goal, asOf: "2025-02-28")
        #expect(before.raw == 0.5)
        #expect(before.due == (try day("2025-07-01")))
        #expect(before.scope.map(\.target) == [10])
        #expect(!before.remarks.contains { if case .revised = $0 { true } else { false } })

        let after = try figures(goal, asOf: "2025-03-01")
        #expect(after.raw == 0.25)
        #expect(after.due == (try day("2025-12-31")))
        #expect(after.scope == [ScopeStep(since: nil, target: 10), ScopeStep(since: target.day, target: 20)])
        #expect(
            after.remarks.contains(.revised(field: "target", original: "10 reviews", progressAgainstOriginal: 0.5)))
        #expect(after.remarks.contains(.revised(field: "due", original: "2025-07-01", progressAgainstOriginal: nil)))
    }

    /// A goal of any kind, with what was recorded on some days.
    private static func randomGoal(_ random: inout Seeded, upTo last: CalendarDay) throws -> Goal {
        var goal = try goal()
        goal.reviewEvery = random.below(2) == 0 ? Written(.days(14), at: source()) : nil
        switch random.below(5) {
        case 0:
            let aggregate = Measure.Aggregate.allCases[random.below(4)]
            let baseline: Double? = random.below(3) == 0 ? nil : Double(random.below(5))
            goal.measure = metric(b: baseline, t: Double(5 + random.below(9)), aggregate)
        case 1: goal.measure = Written(.band(name: nil, unit: nil, low: 2, high: 5), at: source())
        case 2:
            goal.milestones = try (0..<4).map {
                try milestone("m\($0)", due: random.below(2) == 0 ? nil : "2025-0\(2 + $0)-01")
            }
        case 3:
            goal.checklist = (0..<4).map {
                ChecklistItem(title: "c\($0)", state: .open, done: nil, isLeaf: true, source: source(20 + $0))
            }
        default: break
        }
        try append(to: &goal, &random, from: CalendarDay(number: last.number - 150), to: last)
        return goal
    }

    /// Records things on days from `from` up to `to`.
    private static func append(
        to goal: inout Goal, _ random: inout Seeded, from: CalendarDay, to: CalendarDay
    ) throws {
        func anyDay() -> CalendarDay { from + random.below(to - from + 1) }
        for index in 0..<random.below(6) {
            var entry = try entry("2025-01-01", random.below(9) == 0 ? nil : Double(random.below(12)), line: 50 + index)
            entry.day = anyDay()
            goal.updates.append(entry)
        }
        for index in goal.milestones.indices where goal.milestones[index].state == .open && random.below(2) == 0 {
            goal.milestones[index].state = .done
            goal.milestones[index].done = anyDay()
        }
        for index in goal.checklist.indices where goal.checklist[index].state == .open && random.below(2) == 0 {
            goal.checklist[index].state = .done
            goal.checklist[index].done = anyDay()
        }
        if random.below(2) == 0 {
            goal.scores.append(AttainmentScore(day: anyDay(), level: random.below(5) - 2, source: source(70)))
        }
    }

    @Test(arguments: 1...300)
    func appendingLaterEntriesChangesNoEarlierFigure(seed: Int) throws {
        var random = Seeded(seed)
        let asOf = try day("2025-04-15")
        var goal = try Self.randomGoal(&random, upTo: asOf)
        let before = try figures(goal, asOf: "2025-04-15")

        try Self.append(to: &goal, &random, from: asOf + 1, to: asOf + 90)
        var later = Revision(day: asOf + 5, field: "due", source: source(4))
        later.from = goal.due.map { "\($0.value)" }
        goal.due = Written(asOf + 300, at: source(4))
        goal.revisions.append(later)
        if random.below(2) == 0 {
            goal.status = Goal.Status.allCases[3 + random.below(4)]
            goal.done = Written(asOf + 10, at: source(2))
        }
        var sessions: [Session] = []
        if random.below(2) == 0 {
            sessions = [try session("2025-05-01", progress: [try entry("2025-05-01", 3)])]
        }
        let after = try #require(try figures(pair([goal], sessions: sessions), asOf: "2025-04-15").first)
        #expect(after == before)
    }
}
