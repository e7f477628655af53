import MentoringModel

/// Pace, health and milestones. Most rows are three of ten items done, on 1 April 2025: 90 of 181 days; with February
/// paused 62 of 153.
let paceCases: [GoalCase] = [
    // 90 / 181, and 62 / 153.
    GoalCase("expected", .byHand, "2025-04-01", "0.4972") { $0.tick(3) },
    GoalCase("expected", .noData, "2025-04-01", nil) { try $0.measure(t: 10, []) },
    GoalCase("expected", .pause, "2025-04-01", "0.4052") {
        $0.tick(3)
        try $0.rest()
    },
    // While a pause is open nobody knows how long it will be: all stands as on its first day.
    GoalCase("expected", .pause, "2025-06-20", "0.4972") { try $0.stop() },
    GoalCase("gap", .pause, "2025-06-20", "0.1972") { try $0.stop() },
    GoalCase("days_behind", .pause, "2025-06-20", "35.7") { try $0.stop() },
    GoalCase("needed_pace", .pause, "2025-06-20", "1.3923") { try $0.stop() },
    GoalCase("plan_pace", .pause, "2025-06-20", nil) { try $0.stop() },
    GoalCase("current_pace", .pause, "2025-06-20", nil) { try $0.stop() },
    GoalCase("expected", .boundary, "2024-12-31", "0") { $0.tick(3) },
    GoalCase("expected", .boundary, "2025-01-01", "0") { $0.tick(3) },
    GoalCase("expected", .boundary, "2025-01-02", "0.0055") { $0.tick(3) },
    GoalCase("expected", .boundary, "2025-07-01", "1") { $0.tick(3) },
    GoalCase("expected", .boundary, "2025-07-02", "1") { $0.tick(3) },

    // 0.4972 − 0.3, and 0.4052 − 0.3.
    GoalCase("gap", .byHand, "2025-04-01", "0.1972") { $0.tick(3) },
    GoalCase("gap", .noData, "2025-04-01", nil) { try $0.measure(t: 10, []) },
    GoalCase("gap", .pause, "2025-04-01", "0.1052") {
        $0.tick(3)
        try $0.rest()
    },
    GoalCase("gap", .boundary, "2025-01-01", "−0.3") { $0.tick(3) },
    GoalCase("gap", .boundary, "2025-07-01", "0.7") { $0.tick(3) },

    // 90 − 0.3 · 181 = 90 − 54.3, and 62 − 0.3 · 153 = 62 − 45.9.
    GoalCase("days_behind", .byHand, "2025-04-01", "35.7") { $0.tick(3) },
    GoalCase("days_behind", .noData, "2025-04-01", nil) { try $0.measure(t: 10, []) },
    GoalCase("days_behind", .pause, "2025-04-01", "16.1") {
        $0.tick(3)
        try $0.rest()
    },
    GoalCase("days_behind", .boundary, "2025-01-01", "−54.3") { $0.tick(3) },
    // By plan: late from the day after.
    GoalCase("days_behind", .boundary, "2025-04-01", "0") { try $0.plan("2025-04-01") },
    GoalCase("days_behind", .boundary, "2025-04-02", "1") { try $0.plan("2025-04-01") },

    // 0.7 / 91 · 181 = 1.3923, and 0.7 / 91 · 153 = 1.1769.
    GoalCase("needed_pace", .byHand, "2025-04-01", "1.3923") { $0.tick(3) },
    GoalCase("needed_pace", .noData, "2025-04-01", nil) { try $0.measure(t: 10, []) },
    GoalCase("needed_pace", .pause, "2025-04-01", "1.1769") {
        $0.tick(3)
        try $0.rest()
    },
    // One day left: 0.7 · 181. None left. Nothing left to do.
    GoalCase("needed_pace", .boundary, "2025-06-30", "126.7") { $0.tick(3) },
    GoalCase("needed_pace", .boundary, "2025-07-01", nil) { $0.tick(3) },
    GoalCase("needed_pace", .boundary, "2025-04-01", nil) { $0.tick(10) },

    // 0.7 · 181 = 126.7, 127 days from 1 April; with February paused 0.7 · 153 = 107.1, 108 days.
    GoalCase("plan_pace", .byHand, "2025-04-01", "2025-08-06") { $0.tick(3) },
    GoalCase("plan_pace", .noData, "2025-04-01", nil) { $0.tick(0) },
    GoalCase("plan_pace", .pause, "2025-04-01", "2025-07-18") {
        $0.tick(3)
        try $0.rest()
    },
    // A tenth of 181 days is 18.1; of two items done there is no forecast yet.
    GoalCase("plan_pace", .boundary, "2025-01-19", nil) { $0.tick(3) },
    GoalCase("plan_pace", .boundary, "2025-01-20", "2025-05-27") { $0.tick(3) },
    GoalCase("plan_pace", .boundary, "2025-04-01", nil) { $0.tick(2) },
    GoalCase("plan_pace", .boundary, "2025-04-01", nil) { $0.tick(10) },
    // 90 / 0.3 = 300 days from 1 January; with February paused 62 / 0.3 = 206.7, 207 days and the 28.
    GoalCase("current_pace", .byHand, "2025-04-01", "2025-10-28") { $0.tick(3) },
    GoalCase("current_pace", .noData, "2025-04-01", nil) { $0.tick(0) },
    GoalCase("current_pace", .pause, "2025-04-01", "2025-08-24") {
        $0.tick(3)
        try $0.rest()
    },
    // A metric that stands still has a plan pace alone.
    GoalCase("current_pace", .boundary, "2025-04-01", nil) {
        try $0.measure(t: 10, [("2025-01-10", 3), ("2025-02-10", 3), ("2025-03-10", 3)])
    },

    // A gap of 0.1972 is more than 0.10.
    GoalCase("health", .byHand, "2025-04-01", "at_risk") { $0.tick(3) },
    GoalCase("health", .noData, "2025-04-01", "no_data") { try $0.measure(t: 10, []) },
    // Ten days of March paused as well: 52 / 143 − 0.3 = 0.06 and 0.7 / 91 · 143 = 1.1.
    GoalCase("health", .pause, "2025-04-01", "on_track") {
        $0.tick(3)
        try $0.rest()
        $0.agreement.pauses = [try pause("2025-03-05", "2025-03-15")]
    },
    GoalCase("health", .pause, "2025-03-31", "at_risk") { try $0.stop() },
    GoalCase("health", .pause, "2025-04-01", "paused") { try $0.stop() },
    GoalCase("health", .boundary, "2024-12-31", "not_started") { $0.tick(3) },
    // 18 of 181 days are under a tenth, 19 are not: 0.105 − 0.3 is ahead.
    GoalCase("health", .boundary, "2025-01-19", "too_early") { $0.tick(3) },
    GoalCase("health", .boundary, "2025-01-20", "ahead") { $0.tick(3) },
    GoalCase("health", .boundary, "2025-07-01", "behind") { $0.tick(3) },
    GoalCase("health", .boundary, "2025-07-02", "overdue") { $0.tick(3) },

    GoalCase("milestone_status", .byHand, "2025-04-01", "late") { try $0.plan("2025-03-01") },
    // Without a due day nothing is late.
    GoalCase("milestone_status", .noData, "2025-04-01", "planned") { try $0.plan(nil) },
    GoalCase("milestone_status", .pause, "2025-04-01", "due_soon") {
        try $0.plan("2025-03-20")
        $0.agreement.pauses = [try pause("2025-03-15", "2025-04-01")]
    },
    GoalCase("milestone_status", .boundary, "2025-04-01", "due_soon") { try $0.plan("2025-04-15") },
    GoalCase("milestone_status", .boundary, "2025-04-01", "planned") { try $0.plan("2025-04-16") },
    // 1 March to 1 April.
    GoalCase("days_late", .byHand, "2025-04-01", "31") { try $0.plan("2025-03-01") },
    GoalCase("days_late", .noData, "2025-04-01", nil) { try $0.plan(nil) },
    GoalCase("days_late", .pause, "2025-04-01", "21") {
        try $0.plan("2025-03-01")
        $0.goals[0].pauses = [try pause("2025-03-10", "2025-03-20")]
    },
    GoalCase("days_late", .boundary, "2025-04-01", nil) { try $0.plan("2025-04-01") },
    GoalCase("days_late", .boundary, "2025-04-02", "1") { try $0.plan("2025-04-01") },
]

extension Pair {
    /// The pair pauses on 1 April, until nobody knows when.
    fileprivate mutating func stop() throws {
        tick(3)
        agreement.pauses = [try pause("2025-04-01", nil)]
    }

    /// A milestone due on a day, and one in June.
    fileprivate mutating func plan(_ due: String?) throws {
        goals[0].milestones = [try milestone("a", due: due), try milestone("b", due: "2025-06-01")]
    }
}
