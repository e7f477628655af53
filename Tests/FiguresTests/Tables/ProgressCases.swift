import MentoringModel

/// Progress by each measure, and what is told beside it. Days play no part in it, so no pause does.
let progressCases: [GoalCase] = [
    // (6 − 2) / (12 − 2).
    GoalCase("progress_raw: metric", .byHand, "2025-04-01", "0.4") {
        try $0.measure(b: 2, t: 12, [("2025-02-01", 4), ("2025-03-01", 6)])
    },
    GoalCase("progress_raw: metric", .noData, "2025-01-31", nil) { try $0.measure(t: 12, [("2025-02-01", 4)]) },
    GoalCase("progress_raw: metric", .boundary, "2025-02-01", "0.3333") {
        try $0.measure(t: 12, [("2025-02-01", 4)])
    },
    // Past the target: (15 − 60) / (20 − 60) = 45 / 40. Below the start: (70 − 60) / (20 − 60).
    GoalCase("progress_raw: metric", .boundary, "2025-04-01", "1.125") {
        try $0.measure(b: 60, t: 20, [("2025-02-01", 15)])
    },
    GoalCase("progress_raw: metric", .boundary, "2025-04-01", "−0.25") {
        try $0.measure(b: 60, t: 20, [("2025-02-01", 70)])
    },
    // (1 + 4) / (1 + 2 + 1 + 4).
    GoalCase("progress_raw: milestones", .byHand, "2025-04-01", "0.625") {
        $0.goals[0].milestones = try [(1.0, true), (2, false), (1, false), (4, true)].enumerated().map {
            try milestone("m\($0)", $1.1 ? .done : .open, weight: $1.0)
        }
    },
    GoalCase("progress_raw: milestones", .noData, "2025-04-01", nil) {
        $0.goals[0].milestones = [try milestone("a", .cancelled)]
    },
    // Done on 1 April; cancelled on 1 May.
    GoalCase("progress_raw: milestones", .boundary, "2025-03-31", "0") { try $0.doOneAndCancelAnother() },
    GoalCase("progress_raw: milestones", .boundary, "2025-04-01", "0.5") { try $0.doOneAndCancelAnother() },
    GoalCase("progress_raw: milestones", .boundary, "2025-05-01", "1") { try $0.doOneAndCancelAnother() },
    GoalCase("progress_raw: checklist", .byHand, "2025-04-01", "0.6667") {
        $0.tick(2, of: 4)
        $0.goals[0].checklist[3].state = .cancelled
    },
    GoalCase("progress_raw: checklist", .noData, "2025-04-01", nil) {
        $0.tick(0, of: 1)
        $0.goals[0].checklist[0].state = .cancelled
    },
    GoalCase("progress_raw: checklist", .boundary, "2025-04-01", "1") { $0.tick(4, of: 4) },
    GoalCase("progress_raw: yes_no", .byHand, "2025-04-01", "1") { $0.goals[0].status = .achieved },
    // Nothing written is no: it never lacks data.
    GoalCase("progress_raw: yes_no", .noData, "2025-04-01", "0") { _ in },
    GoalCase("progress_raw: yes_no", .boundary, "2025-03-31", "0") {
        $0.goals[0].done = Written(try day("2025-04-01"), at: source())
    },
    GoalCase("progress_raw: yes_no", .boundary, "2025-04-01", "1") {
        $0.goals[0].done = Written(try day("2025-04-01"), at: source())
    },
    // Of 3, 4, 5, 6 and 7 three are between 4 and 6.
    GoalCase("progress_raw: band", .byHand, "2025-04-01", "0.6") { try $0.hold([3, 4, 5, 6, 7]) },
    GoalCase("progress_raw: band", .noData, "2025-04-01", nil) { try $0.hold([]) },
    GoalCase("progress_raw: band", .boundary, "2025-04-01", "1") { try $0.hold([4, 6]) },
    GoalCase("progress_raw: band", .boundary, "2025-04-01", "0") { try $0.hold([3.999, 6.001]) },
    // (2·1 + 1·0.4 + 1·0) / 4, with raw 1.25, 0.4 and no data.
    GoalCase("progress_raw: sub_goals", .byHand, "2025-04-01", "0.6") {
        try $0.divide([(2, 12.5), (1, 4), (1, nil)])
    },
    // All of them dropped.
    GoalCase("progress_raw: sub_goals", .noData, "2025-04-01", nil) {
        try $0.divide([(1, 4)])
        $0.goals[1].status = .dropped
    },
    GoalCase("progress_raw: sub_goals", .boundary, "2025-04-01", "0") { try $0.divide([(1, nil)]) },
    GoalCase("progress_raw: sub_goals", .boundary, "2025-04-01", "1") { try $0.divide([(3, 10), (1, 10)]) },

    GoalCase("progress", .byHand, "2025-04-01", "0.4") { try $0.measure(t: 10, [("2025-02-01", 4)]) },
    GoalCase("progress", .noData, "2025-04-01", nil) { try $0.measure(t: 10, []) },
    GoalCase("progress", .boundary, "2025-04-01", "1") { try $0.measure(t: 10, [("2025-02-01", 11)]) },
    GoalCase("progress", .boundary, "2025-04-01", "0") { try $0.measure(t: 10, [("2025-02-01", -1)]) },

    GoalCase("reached", .byHand, "2025-06-10", "2025-05-02") {
        try $0.measure(t: 100, [("2025-04-01", 99), ("2025-05-02", 100), ("2025-06-01", 92)])
    },
    GoalCase("reached", .noData, "2025-06-10", nil) { try $0.measure(t: 100, []) },
    GoalCase("reached", .boundary, "2025-05-01", nil) { try $0.measure(t: 100, [("2025-05-02", 100)]) },
    GoalCase("reached", .boundary, "2025-05-02", "2025-05-02") { try $0.measure(t: 100, [("2025-05-02", 100)]) },
    GoalCase("reached", .boundary, "2025-06-10", nil) { try $0.measure(t: 100, [("2025-05-02", 99.9)]) },

    // 50 + 10 · 1, alone.
    GoalCase("attainment_t", .byHand, "2025-04-01", "60") { try $0.score([("2025-03-01", 1)]) },
    GoalCase("attainment_t", .noData, "2025-04-01", nil) { try $0.score([]) },
    GoalCase("attainment_t", .boundary, "2025-03-31", "60") { try $0.score([("2025-03-01", 1), ("2025-04-01", -2)]) },
    GoalCase("attainment_t", .boundary, "2025-04-01", "30") { try $0.score([("2025-03-01", 1), ("2025-04-01", -2)]) },

    GoalCase("smart", .byHand, "2025-04-01", "SMART") { try $0.beSmart() },
    GoalCase("smart", .noData, "2025-04-01", "T") { _ in },
    GoalCase("smart", .boundary, "2025-04-01", "SMART") {
        try $0.beSmart()
        $0.agreement.end = Written(try day("2025-07-01"), at: source())
    },
    GoalCase("smart", .boundary, "2025-04-01", "SMAR") {
        try $0.beSmart()
        $0.agreement.end = Written(try day("2025-06-30"), at: source())
    },
    // Four active goals, and a fifth that begins on 1 April.
    GoalCase("smart", .boundary, "2025-03-31", "SMART") { try $0.beSmart(beside: 4, from: "2025-04-01") },
    GoalCase("smart", .boundary, "2025-04-01", "SMRT") { try $0.beSmart(beside: 4, from: "2025-04-01") },
    // One of two milestones was called off on 1 April; before, both are there and one is due too late.
    GoalCase("smart", .boundary, "2025-03-31", "SMAR") { try $0.beSmart(callingOffOn: "2025-04-01") },
    GoalCase("smart", .boundary, "2025-04-01", "SART") { try $0.beSmart(callingOffOn: "2025-04-01") },
]

extension Pair {
    fileprivate mutating func doOneAndCancelAnother() throws {
        goals[0].milestones = [
            try milestone("a", .done, done: "2025-04-01"), try milestone("b", .cancelled, done: "2025-05-01"),
        ]
    }

    fileprivate mutating func hold(_ values: [Double]) throws {
        goals[0].measure = Written(.band(name: "hours", unit: "h", low: 4, high: 6), at: source())
        goals[0].updates = try values.enumerated().map { try entry("2025-02-0\($0 + 1)", $1) }
    }

    /// Sub-goals with a target of 10.
    fileprivate mutating func divide(_ children: [(weight: Double, value: Double?)]) throws {
        for (index, child) in children.enumerated() {
            var goal = try goal("child\(index)")
            goal.parent = Written(goals[0].id, at: source())
            goal.weight = child.weight
            goal.measure = metric(t: 10)
            goal.updates = try [child.value].compactMap { $0 }.map {
                try entry("2025-02-01", $0, goal: "child\(index)")
            }
            goals.append(goal)
        }
    }

    fileprivate mutating func score(_ scores: [(on: String, level: Int)]) throws {
        goals[0].scores = try scores.map { AttainmentScore(day: try day($0.on), level: $0.level, source: source(60)) }
    }

    /// A goal with all five letters, beside others of which the last begins on a day of its own.
    fileprivate mutating func beSmart(beside others: Int = 0, from start: String = "2025-01-01") throws {
        goals[0].title = Written("Lead", at: source())
        goals[0].specific = Written("Ada leads", at: source())
        goals[0].measure = metric(t: 6)
        goals[0].achievable = Written(Achievable(evidence: "did it before"), at: source())
        goals[0].relevant = Written(Relevant(why: "next step"), at: source())
        for number in 0..<others {
            goals.append(try goal("other\(number)", start: number == others - 1 ? start : "2025-01-01"))
        }
    }

    /// The same, measured by two milestones, of which the one that is due too late is called off on a day.
    fileprivate mutating func beSmart(callingOffOn day: String) throws {
        try beSmart()
        goals[0].measure = nil
        goals[0].milestones = [
            try milestone("a", due: "2025-06-01"), try milestone("b", .cancelled, due: "2025-07-02", done: day),
        ]
    }
}
