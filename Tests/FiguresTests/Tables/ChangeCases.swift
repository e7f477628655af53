import MentoringModel

/// Did anything change: goals, milestones, introductions, resources and wins.
let changeCases: [FigureCase<ProgrammeSample>] = [
    // Achieved two, missed one, dropped one, one goes on.
    FigureCase("goals_achieved", .byHand, "2026-03-18", 2, of: 3) { try $0.fiveGoals() },
    FigureCase("goals_achieved_of_closed", .byHand, "2026-03-18", 2, of: 4) { try $0.fiveGoals() },
    FigureCase("goals_achieved", .noData, "2026-03-18", nil) { try $0.pair("a") { try $0.close("one", .dropped) } },
    FigureCase("goals_achieved_of_closed", .noData, "2026-03-18", nil) {
        try $0.pair("a") { try $0.close("one", .active, on: nil) }
    },
    // Closed on 18 March.
    FigureCase("goals_achieved", .boundary, "2026-03-17", nil) { try $0.closed(.achieved) },
    FigureCase("goals_achieved", .boundary, "2026-03-18", 1, of: 1) { try $0.closed(.achieved) },
    FigureCase("goals_achieved", .boundary, "2026-03-18", 0, of: 1) { try $0.closed(.partly) },
    FigureCase("goals_achieved_of_closed", .boundary, "2026-03-17", nil) { try $0.closed(.dropped) },
    FigureCase("goals_achieved_of_closed", .boundary, "2026-03-18", 0, of: 1) { try $0.closed(.dropped) },

    // On the day, and ten days late.
    FigureCase("on_time", .byHand, "2026-03-18", 1, of: 2) { try $0.fiveGoals() },
    FigureCase("on_time", .noData, "2026-03-18", nil) { try $0.pair("a") { try $0.close("one", .achieved, due: nil) } },
    FigureCase("on_time", .boundary, "2026-03-18", 1, of: 1) {
        try $0.pair("a") { try $0.close("one", .achieved, on: "2026-03-01") }
    },
    FigureCase("on_time", .boundary, "2026-03-18", 0, of: 1) {
        try $0.pair("a") { try $0.close("one", .achieved, on: "2026-03-02") }
    },
    // −3, 0, 0, 4, 6 and 20 days: the middle is (0 + 4) / 2.
    FigureCase("median_slip_days", .byHand, "2026-03-31", 2) {
        try $0.pair("a") {
            for day in ["02-26", "03-01", "03-01", "03-05", "03-07", "03-21"].enumerated() {
                try $0.close("g\(day.offset)", .achieved, on: "2026-" + day.element)
            }
        }
    },
    FigureCase("median_slip_days", .noData, "2026-03-18", nil) {
        try $0.pair("a") { try $0.close("one", .achieved, on: nil) }
    },
    // The second one is closed on 11 March: 0 alone, then the middle of 0 and 10.
    FigureCase("median_slip_days", .boundary, "2026-03-10", 0) { try $0.fiveGoals() },
    FigureCase("median_slip_days", .boundary, "2026-03-11", 5) { try $0.fiveGoals() },

    // 1 December is 107 days ago; one is open.
    FigureCase("milestones_90d", .byHand, "2026-03-18", 2) {
        try $0.pair("a") { try $0.reach(["2025-12-01", "2026-01-20", nil]) }
        try $0.pair("b") { try $0.reach(["2026-03-01"]) }
    },
    FigureCase("milestones_90d", .noData, "2026-03-18", 0) { try $0.pair("a") },
    // 89 and 90 days; the day itself, and the one before.
    FigureCase("milestones_90d", .boundary, "2026-03-18", 1) { try $0.pair("a") { try $0.reach(["2025-12-19"]) } },
    FigureCase("milestones_90d", .boundary, "2026-03-19", 0) { try $0.pair("a") { try $0.reach(["2025-12-19"]) } },
    FigureCase("milestones_90d", .boundary, "2026-02-28", 0) { try $0.pair("a") { try $0.reach(["2026-03-01"]) } },
    FigureCase("milestones_90d", .boundary, "2026-03-01", 1) { try $0.pair("a") { try $0.reach(["2026-03-01"]) } },

    // Ines met, Omar was made, Zoe offered.
    FigureCase("introductions_met", .byHand, "2026-03-18", 1, of: 3) {
        try $0.pair("a") {
            try $0.introduce([("Ines", "2026-02-20", "2026-03-01"), ("Omar", "2026-02-20", nil)])
        }
        try $0.pair("b") { try $0.introduce([("Zoe", nil, nil)]) }
    },
    FigureCase("introductions_met", .noData, "2026-03-18", nil) { try $0.pair("a") { try $0.introduce([]) } },
    FigureCase("introductions_met", .boundary, "2026-02-28", 0, of: 1) {
        try $0.pair("a") { try $0.introduce([("Ines", nil, "2026-03-01")]) }
    },
    FigureCase("introductions_met", .boundary, "2026-03-01", 1, of: 1) {
        try $0.pair("a") { try $0.introduce([("Ines", nil, "2026-03-01")]) }
    },

    // The book by both pairs, the talk by one: 4, 5 and 3 are 12 / 3.
    FigureCase("resources_used", .byHand, "2026-03-18", 2) { try $0.read() },
    FigureCase("resource_usefulness", .byHand, "2026-03-18", 4) { try $0.read() },
    FigureCase("resources_used", .noData, "2026-03-18", 0) { try $0.pair("a") },
    FigureCase("resource_usefulness", .noData, "2026-03-18", nil) {
        try $0.pair("a") { try $0.use("book", useful: nil) }
    },
    FigureCase("resources_used", .boundary, "2026-03-11", 0) { try $0.pair("a") { try $0.use("book", useful: 5) } },
    FigureCase("resources_used", .boundary, "2026-03-12", 1) { try $0.pair("a") { try $0.use("book", useful: 5) } },
    FigureCase("resource_usefulness", .boundary, "2026-03-11", nil) {
        try $0.pair("a") { try $0.use("book", useful: 5) }
    },
    FigureCase("resource_usefulness", .boundary, "2026-03-12", 5) {
        try $0.pair("a") { try $0.use("book", useful: 5) }
    },

    FigureCase("wins_90d", .byHand, "2026-03-18", 3) {
        try $0.pair("a") { try $0.win(["2025-12-01", "2026-01-20", "2026-03-01"]) }
        try $0.pair("b") { try $0.win(["2026-03-18"]) }
    },
    FigureCase("wins_90d", .noData, "2026-03-18", 0) { try $0.pair("a") },
    // 89 and 90 days.
    FigureCase("wins_90d", .boundary, "2026-03-18", 1) { try $0.pair("a", start: nil) { try $0.win(["2025-12-19"]) } },
    FigureCase("wins_90d", .boundary, "2026-03-19", 0) { try $0.pair("a", start: nil) { try $0.win(["2025-12-19"]) } },
]

extension PairSample {
    /// Milestones done on these days.
    fileprivate mutating func reach(_ days: [String?]) throws {
        var goal = try goal(start: "2025-09-01", due: "2026-06-01")
        goal.milestones = try days.enumerated().map { number, done in
            try milestone("m\(number)", done == nil ? .open : .done, done: done)
        }
        pair.goals = [goal]
    }

    /// Introductions that were offered on 12 February.
    fileprivate mutating func introduce(_ contacts: [(name: String, made: String?, met: String?)]) throws {
        try meet("2026-02-12") {
            $0.introductions = try contacts.map { try introduction($0.name, made: $0.made, met: $0.met) }
        }
    }

    fileprivate mutating func win(_ days: [String]) throws {
        for on in days { try meet(on) { $0.wins = [try item("x")] } }
    }
}

extension ProgrammeSample {
    fileprivate mutating func fiveGoals() throws {
        try pair("a") {
            try $0.close("one", .achieved)
            try $0.close("two", .achieved, on: "2026-03-11")
            try $0.close("three", .missed)
        }
        try pair("b") {
            try $0.close("four", .dropped)
            try $0.close("five", .active, on: nil)
        }
    }

    fileprivate mutating func closed(_ status: Goal.Status) throws {
        try pair("a") { try $0.close("one", status, on: "2026-03-18") }
    }

    fileprivate mutating func read() throws {
        try pair("a") {
            try $0.use("book", useful: 4, on: "2026-02-01")
            try $0.use("talk", useful: 5, on: "2026-02-15")
        }
        try pair("b") { try $0.use("book", useful: 3) }
    }
}
