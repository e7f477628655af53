import MentoringModel

/// What there is to celebrate, whom they met, and how they felt.
let winCases: [FigureCase<PairSample>] = [
    // Two on 12 March, one on 12 January, one on 1 December, which is 107 days ago.
    FigureCase("wins_30d", .byHand, "2026-03-18", 2) { try $0.win() },
    FigureCase("wins_90d", .byHand, "2026-03-18", 3) { try $0.win() },
    FigureCase("wins_30d", .noData, "2026-03-18", 0) { try $0.meet("2026-03-12") },
    FigureCase("wins_90d", .noData, "2026-03-18", 0) { try $0.meet("2026-03-12") },
    // 17 February is 29 days before 18 March, and 19 December 89 days.
    FigureCase("wins_30d", .boundary, "2026-03-18", 1) { try $0.win("2026-02-17") },
    FigureCase("wins_30d", .boundary, "2026-03-19", 0) { try $0.win("2026-02-17") },
    FigureCase("wins_90d", .boundary, "2026-03-18", 1) { try $0.win("2025-12-19") },
    FigureCase("wins_90d", .boundary, "2026-03-19", 0) { try $0.win("2025-12-19") },

    // Done on 30 January, 47 days ago.
    FigureCase("milestones_uncelebrated", .byHand, "2026-03-18", 1) { try $0.reach("2026-01-30") },
    FigureCase("milestones_uncelebrated", .noData, "2026-03-18", 0),
    // 14 and 15 days.
    FigureCase("milestones_uncelebrated", .boundary, "2026-03-18", 0) { try $0.reach("2026-03-04") },
    FigureCase("milestones_uncelebrated", .boundary, "2026-03-19", 1) { try $0.reach("2026-03-04") },
    // Thanks on 10 March are none on the 9th.
    FigureCase("milestones_uncelebrated", .boundary, "2026-03-09", 1) {
        try $0.reach("2026-01-30", celebrated: "2026-03-10")
    },
    FigureCase("milestones_uncelebrated", .boundary, "2026-03-10", 0) {
        try $0.reach("2026-01-30", celebrated: "2026-03-10")
    },

    // Ines was offered, made and met; Omar was offered; Zoe will be.
    FigureCase("introductions_offered", .byHand, "2026-03-18", 2) { try $0.introduce() },
    FigureCase("introductions_made", .byHand, "2026-03-18", 1) { try $0.introduce() },
    FigureCase("introductions_met", .byHand, "2026-03-18", 1) { try $0.introduce() },
    FigureCase("introductions_offered", .noData, "2026-03-18", 0) { try $0.meet("2026-02-12") },
    FigureCase("introductions_made", .noData, "2026-03-18", 0) { try $0.meet("2026-02-12") },
    FigureCase("introductions_met", .noData, "2026-03-18", 0) { try $0.meet("2026-02-12") },
    FigureCase("introductions_offered", .boundary, "2026-02-12", 1) { try $0.introduce() },
    FigureCase("introductions_offered", .boundary, "2026-02-13", 2) { try $0.introduce() },
    FigureCase("introductions_made", .boundary, "2026-02-19", 0) { try $0.introduce() },
    FigureCase("introductions_made", .boundary, "2026-02-20", 1) { try $0.introduce() },
    FigureCase("introductions_met", .boundary, "2026-02-28", 0) { try $0.introduce() },
    FigureCase("introductions_met", .boundary, "2026-03-01", 1) { try $0.introduce() },

    // February and March; in January only Noor answered.
    FigureCase("pulse_rounds", .byHand, "2026-03-31", 2) { try $0.feel() },
    FigureCase("pulse_rounds", .noData, "2026-03-31", 0) { try $0.pulse("noor", "2026-03-02", [5]) },
    FigureCase("pulse_rounds", .boundary, "2026-03-30", 1) { try $0.feel() },
    // One in March and one in April are of no round.
    FigureCase("pulse_rounds", .boundary, "2026-04-01", 0) {
        try $0.pulse("noor", "2026-03-31", [5])
        try $0.pulse("elena", "2026-04-01", [5])
    },
    // 5 − 4, 5 − 5, 4 − 4, 4 − 3, 3 − 2.
    FigureCase("perception_gap", .byHand, "2026-03-31", 1) { try $0.feel() },
    FigureCase("perception_gap", .noData, "2026-03-31", nil) { try $0.pulse("noor", "2026-03-02", [5]) },
    // Until Elena has answered too the last round is February's: 5 − 2.
    FigureCase("perception_gap", .boundary, "2026-03-30", 3) { try $0.feel() },
]

extension PairSample {
    fileprivate mutating func win() throws {
        pair.agreement.start = nil
        for (on, wins) in [("2025-12-01", 1), ("2026-01-12", 1), ("2026-03-12", 2)] {
            try meet(on) { $0.wins = try (0..<wins).map { try item("\($0)") } }
        }
    }

    fileprivate mutating func win(_ on: String) throws {
        pair.agreement.start = nil
        try meet(on) { $0.wins = [try item("x")] }
    }

    /// A milestone that was done on a day, another one without a day, and one that is open.
    fileprivate mutating func reach(_ done: String, celebrated: String? = nil) throws {
        var goal = try goal(start: "2026-01-05", due: "2026-06-01")
        goal.milestones = [
            try milestone("Outline", .done, done: done), try milestone("Undated", .done), try milestone("Open"),
        ]
        goal.milestones[0].celebrated = try celebrated.map(day)
        pair.goals = [goal]
    }

    fileprivate mutating func introduce() throws {
        try meet("2026-02-12") {
            $0.introductions = [
                try introduction("Ines", offered: "2026-02-12", made: "2026-02-20", met: "2026-03-01"),
                try introduction("Omar", offered: "2026-02-13"), try introduction("Zoe", offered: "2026-04-01"),
            ]
        }
    }

    /// January's round lacks an answer, February's has a gap of 3, March's is the manual's.
    fileprivate mutating func feel() throws {
        try pulse("noor", "2026-01-10", [1])
        try pulse("noor", "2026-02-10", [5])
        try pulse("elena", "2026-02-11", [2])
        try pulse("noor", "2026-03-02", [5, 5, 4, 3, 3])
        try pulse("elena", "2026-03-31", [4, 5, 4, 4, 2])
    }
}
