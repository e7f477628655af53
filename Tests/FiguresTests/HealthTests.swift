@testable import Figures
import MentoringModel
import Testing

@Suite struct HealthTests {
    private static func pace(
        gap: Double = 0, needed: Double? = 1, elapsed: Int = 50, window: Int = 100
    ) -> Pace {
        Pace(
            expectation: .linear, window: window, elapsed: elapsed, expected: 0.5, gap: gap, daysBehind: gap * 100,
            neededPace: needed)
    }

    struct Case: CustomTestStringConvertible {
        var health: Health
        var reason: HealthReason?
        var change: @Sendable (inout HealthInputs) -> Void
        var testDescription: String { health.rawValue }
    }

    /// Each case with everything that comes after it in the list also true, so that only the order can decide.
    private static let cases: [Case] = [
        Case(health: .draft, reason: .status) { $0.status = .draft },
        Case(health: .dropped, reason: .status) { $0.status = .dropped },
        Case(health: .achieved, reason: .status) { $0.status = .achieved },
        Case(health: .achieved, reason: .targetReached) { $0.status = .missed },
        Case(health: .partly, reason: .status) {
            $0.status = .partly
            $0.progress = 0.5
        },
        Case(health: .missed, reason: .status) {
            $0.status = .missed
            $0.progress = 0.99994
        },
        Case(health: .paused, reason: .status) {
            $0.status = .paused
            $0.isPaused = false
            $0.progress = 0.5
        },
        Case(health: .paused, reason: .status) { $0.progress = 0.5 },
        Case(health: .notStarted, reason: .startsOn(CalendarDay(number: 20_000))) {
            $0.isPaused = false
            $0.progress = nil
            $0.hasDue = false
        },
        Case(health: .noDue, reason: .noDue) {
            $0 = late()
            $0.hasDue = false
        },
        Case(health: .overdue, reason: .overdue(days: 3)) {
            $0 = late()
            $0.progress = nil
        },
        Case(health: .noData, reason: .noData(.nothingRecorded)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.progress = nil
        },
        Case(health: .tooEarly, reason: .tooEarly(elapsed: 9, window: 100)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: 0.9, elapsed: 9)
        },
        Case(health: .tooEarly, reason: .tooEarly(elapsed: 13, window: 100)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: 0.9, elapsed: 13)
        },
        Case(health: .behind, reason: .gap(daysBehind: 30, gap: 0.3, neededPace: 2)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: 0.3, needed: 2)
        },
        Case(health: .atRisk, reason: .gap(daysBehind: 25, gap: 0.25, neededPace: 2)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: 0.25, needed: 2)
        },
        Case(health: .atRisk, reason: .neededPace(1.6)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: -0.5, needed: 1.6)
        },
        Case(health: .atRisk, reason: .lateMilestone(days: 8)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.pace = pace(gap: -0.5, needed: 1.5)
        },
        Case(health: .atRisk, reason: .noUpdate(days: 29)) {
            $0 = late()
            $0.daysOverdue = 0
            $0.milestoneLate = 7
            $0.pace = pace(gap: -0.5, needed: nil)
        },
        Case(health: .ahead, reason: .gap(daysBehind: -11, gap: -0.11, neededPace: 1)) {
            $0 = fine()
            $0.pace = pace(gap: -0.11)
        },
        Case(health: .onTrack, reason: .gap(daysBehind: -10, gap: -0.1, neededPace: 1)) {
            $0 = fine()
            $0.pace = pace(gap: -0.1)
        },
        Case(health: .onTrack, reason: .gap(daysBehind: 10.004, gap: 0.1, neededPace: 1)) {
            $0 = fine()
            $0.pace = pace(gap: 0.10004)
        },
        Case(health: .atRisk, reason: .gap(daysBehind: 10.006, gap: 0.1001, neededPace: 1)) {
            $0 = fine()
            $0.pace = pace(gap: 0.10006)
        },
        Case(health: .onTrack, reason: nil) {
            $0 = fine()
            $0.pace = pace(elapsed: 10, window: 60)
            $0.updateLimit = nil
        },
        Case(health: .behind, reason: nil) {
            $0 = fine()
            $0.pace = pace(gap: 0.5, elapsed: 14)
        },
        Case(health: .noData, reason: .noPace) {
            $0 = fine()
            $0.pace = nil
        },
    ]

    /// Everything that can be wrong, at once.
    private static func everything() -> HealthInputs {
        var inputs = HealthInputs()
        inputs.isPaused = true
        inputs.progress = 1
        inputs.startsOn = CalendarDay(number: 20_000)
        inputs.daysOverdue = 3
        inputs.pace = pace(gap: 0.9, needed: 9, elapsed: 2)
        inputs.milestoneLate = 8
        inputs.daysWithoutUpdate = 29
        inputs.updateLimit = 28
        return inputs
    }

    private static func late() -> HealthInputs {
        var inputs = everything()
        inputs.isPaused = false
        inputs.progress = 0.2
        inputs.startsOn = nil
        return inputs
    }

    private static func fine() -> HealthInputs {
        var inputs = HealthInputs()
        inputs.progress = 0.5
        inputs.milestoneLate = 7
        inputs.daysWithoutUpdate = 28
        inputs.updateLimit = 28
        return inputs
    }

    @Test(arguments: cases) func firstMatchWins(_ test: Case) {
        var inputs = Self.everything()
        test.change(&inputs)
        let found = health(inputs, thresholds: Thresholds())
        #expect(found.health == test.health)
        if let reason = test.reason { #expect(found.reason == reason) }
    }

    @Test func everyHealthIsInTheTable() {
        #expect(Set(Self.cases.map(\.health)) == Set(Health.allCases))
    }

    @Test func thresholdsOfTheProgrammeCount() {
        var thresholds = Thresholds()
        thresholds.behind = 0.05
        var inputs = Self.fine()
        inputs.pace = Self.pace(gap: 0.06)
        #expect(health(inputs, thresholds: thresholds).health == .behind)
        thresholds.tooEarlyShare = 0.6
        #expect(health(inputs, thresholds: thresholds).health == .tooEarly)
    }

    @Test func silenceIsCountedInActiveDays() throws {
        var goal = try goal()
        goal.measure = metric(t: 10)
        goal.reviewEvery = Written(.days(14), at: source())
        goal.updates = [try entry("2025-03-01", 4)]
        #expect(try figures(goal, asOf: "2025-03-29").health == .onTrack)
        let silent = try figures(goal, asOf: "2025-03-30")
        #expect(silent.health == .atRisk)
        #expect(silent.reason == .noUpdate(days: 29))
        goal.pauses = [try pause("2025-03-10", "2025-03-12")]
        #expect(try figures(goal, asOf: "2025-03-30").health == .onTrack)
    }
}
