import MentoringModel

/// Is it good: agreements, goals, promises, and how people feel.
let qualityCases: [FigureCase<ProgrammeSample>] = [
    // Signed by both; by one; the third is still to begin.
    FigureCase("agreements_signed", .byHand, "2026-03-18", 1, of: 2) {
        try $0.pair("a") { try $0.sign() }
        try $0.pair("b") {
            try $0.sign()
            $0.pair.agreement.signatures.removeLast()
        }
        try $0.pair("c", start: "2026-04-01")
    },
    FigureCase("agreements_signed", .noData, "2026-03-18", nil) { try $0.pair("a", start: "2026-03-19") },
    FigureCase("agreements_signed", .boundary, "2026-03-17", 0, of: 1) { try $0.signedLast() },
    FigureCase("agreements_signed", .boundary, "2026-03-18", 1, of: 1) { try $0.signedLast() },

    FigureCase("smart_pairs", .byHand, "2026-03-18", 1, of: 2) {
        try $0.pair("a") { try $0.aimWell(from: "2026-01-05") }
        try $0.pair("b") { $0.pair.goals = [try goal()] }
    },
    FigureCase("smart_pairs", .noData, "2026-03-18", nil) { try $0.pair("a", start: "2026-03-19") },
    // The goal begins on 18 March.
    FigureCase("smart_pairs", .boundary, "2026-03-17", 0, of: 1) {
        try $0.pair("a") { try $0.aimWell(from: "2026-03-18") }
    },
    FigureCase("smart_pairs", .boundary, "2026-03-18", 1, of: 1) {
        try $0.pair("a") { try $0.aimWell(from: "2026-03-18") }
    },

    // Two due of which one is open, and one that was kept.
    FigureCase("promises_kept", .byHand, "2026-03-18", 2, of: 3) {
        try $0.pair("a") {
            try $0.promise([("2026-03-01", "2026-03-01"), ("2026-03-01", nil), ("2026-04-01", nil)])
        }
        try $0.pair("b") { try $0.promise([("2026-03-01", "2026-02-28")]) }
    },
    FigureCase("promises_kept", .noData, "2026-03-18", nil) { try $0.pair("a") { try $0.promise([]) } },
    FigureCase("promises_kept", .boundary, "2026-03-17", nil) {
        try $0.pair("a") { try $0.promise([("2026-03-18", nil)]) }
    },
    FigureCase("promises_kept", .boundary, "2026-03-18", 0, of: 1) {
        try $0.pair("a") { try $0.promise([("2026-03-18", nil)]) }
    },

    // Both of a, one of b; c is closed.
    FigureCase("pulse_response", .byHand, "2026-03-18", 3, of: 4) { try $0.feel() },
    FigureCase("pulse_response", .noData, "2026-03-18", nil) {
        try $0.pair("a") { $0.pair.agreement.status = .closed }
    },
    // 89 and 90 days ago.
    FigureCase("pulse_response", .boundary, "2026-03-18", 1, of: 2) { try $0.answeredOnce("2025-12-19") },
    FigureCase("pulse_response", .boundary, "2026-03-19", 0, of: 2) { try $0.answeredOnce("2025-12-19") },
    // 5, 3, 4, 4 of a and 1, 2 of c: sorted 1, 2, 3, 4, 4, 5, the middle (3 + 4) / 2. Half of b’s round is none.
    FigureCase("pulse_median", .byHand, "2026-03-18", 3.5) { try $0.feel() },
    FigureCase("pulse_median", .noData, "2026-03-18", nil) { try $0.answeredOnce("2026-03-01") },
    FigureCase("pulse_median", .boundary, "2026-03-02", nil) { try $0.answeredTwice() },
    FigureCase("pulse_median", .boundary, "2026-03-03", 3) { try $0.answeredTwice() },
    // Of a the greater of 5 − 4 and 4 − 3, of c 2 − 1.
    FigureCase("perception_gap", .byHand, "2026-03-18", 1) { try $0.feel() },
    FigureCase("perception_gap", .noData, "2026-03-18", nil) { try $0.answeredOnce("2026-03-01") },
    FigureCase("perception_gap", .boundary, "2026-03-02", nil) { try $0.answeredTwice() },
    FigureCase("perception_gap", .boundary, "2026-03-03", 4) { try $0.answeredTwice() },

    // a met six days ago; b 67 days ago; c is closed.
    FigureCase("pairs_needing_attention", .byHand, "2026-03-18", 1, of: 2) {
        try $0.pair("a") { try $0.meet("2026-03-12") }
        try $0.pair("b") { try $0.meet("2026-01-10") }
        try $0.pair("c") { $0.pair.agreement.status = .closed }
    },
    FigureCase("pairs_needing_attention", .noData, "2026-03-18", nil) {
        try $0.pair("a") { $0.pair.agreement.status = .closed }
    },
    FigureCase("pairs_needing_attention", .pause, "2026-03-18", 0, of: 1) {
        try $0.pair("a") {
            try $0.meet("2026-01-10")
            $0.pair.agreement.pauses = [try pause("2026-01-15", nil)]
        }
    },
    // 21 and 22 days of silence.
    FigureCase("pairs_needing_attention", .boundary, "2026-04-02", 0, of: 1) {
        try $0.pair("a") { try $0.meet("2026-03-12") }
    },
    FigureCase("pairs_needing_attention", .boundary, "2026-04-03", 1, of: 1) {
        try $0.pair("a") { try $0.meet("2026-03-12") }
    },
]

extension PairSample {
    /// A goal with all five letters.
    fileprivate mutating func aimWell(from start: String) throws {
        var goal = try goal(start: start, due: "2026-06-01")
        goal.title = Written("Lead", at: source())
        goal.specific = Written("Ada leads", at: source())
        goal.measure = metric(t: 6)
        goal.achievable = Written(Achievable(evidence: "did it before"), at: source())
        goal.relevant = Written(Relevant(why: "next step"), at: source())
        pair.goals = [goal]
    }

    /// Promises of 26 February.
    fileprivate mutating func promise(_ promises: [(due: String, done: String?)]) throws {
        try meet("2026-02-26") {
            $0.actions = try promises.enumerated().map { number, days in
                try item("\(number)", by: "noor", days.done == nil ? .open : .done, due: days.due, done: days.done)
            }
        }
    }
}

extension ProgrammeSample {
    fileprivate mutating func signedLast() throws {
        try pair("a") {
            try $0.sign()
            $0.pair.agreement.signatures[1].on = try day("2026-03-18")
        }
    }

    fileprivate mutating func feel() throws {
        try pair("a") {
            try $0.pulse("mentor-a", "2026-03-02", [5, 3])
            try $0.pulse("mentee-a", "2026-03-03", [4, 4])
        }
        try pair("b") { try $0.pulse("mentor-b", "2026-03-02", [1]) }
        try pair("c") {
            $0.pair.agreement.status = .closed
            try $0.pulse("mentor-c", "2026-03-02", [1])
            try $0.pulse("mentee-c", "2026-03-03", [2])
        }
    }

    fileprivate mutating func answeredOnce(_ on: String) throws {
        try pair("a", start: "2025-09-01") { try $0.pulse("mentor-a", on, [3]) }
    }

    fileprivate mutating func answeredTwice() throws {
        try pair("a") {
            try $0.pulse("mentor-a", "2026-03-02", [5])
            try $0.pulse("mentee-a", "2026-03-03", [1])
        }
    }
}
