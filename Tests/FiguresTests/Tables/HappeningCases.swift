import MentoringModel

/// Is it happening: pairs that begin on 5 January 2026 and want to meet every 14 days.
let happeningCases: [FigureCase<ProgrammeSample>] = [
    // 6 and 67 days of silence, with 21 allowed; one pair is closed and one is still to begin.
    FigureCase("active_pairs", .byHand, "2026-03-18", 1, of: 2) { try $0.fourPairs() },
    FigureCase("active_pairs", .noData, "2026-03-18", nil) { try $0.pair("a") { $0.pair.agreement.cadence = nil } },
    // Five days from 10 January to the pause, which is open.
    FigureCase("active_pairs", .pause, "2026-03-18", 1, of: 1) {
        try $0.pair("a") {
            try $0.meet("2026-01-10")
            $0.pair.agreement.pauses = [try pause("2026-01-15", nil)]
        }
    },
    // 21 and 22 days.
    FigureCase("active_pairs", .boundary, "2026-04-02", 1, of: 1) { try $0.pair("a") { try $0.meet("2026-03-12") } },
    FigureCase("active_pairs", .boundary, "2026-04-03", 0, of: 1) { try $0.pair("a") { try $0.meet("2026-03-12") } },

    // 4, 1 and 1 held; ⌊72 / 14⌋ = 5, 5 and ⌊152 / 14⌋ = 10 expected.
    FigureCase("contact_rate", .byHand, "2026-03-18", 6, of: 20) { try $0.fourPairs() },
    // 13 days.
    FigureCase("contact_rate", .noData, "2026-01-18", nil) { try $0.pair("a") },
    // 72 − 28 = 44 days: 3 expected.
    FigureCase("contact_rate", .pause, "2026-03-18", 1, of: 3) {
        try $0.pair("a") {
            try $0.meet("2026-01-10")
            $0.pair.agreement.pauses = [try pause("2026-01-19", "2026-02-16")]
        }
    },
    FigureCase("contact_rate", .boundary, "2026-01-19", 0, of: 1) { try $0.pair("a") },

    // 5, 7, 7 and 21 days: the middle is (7 + 7) / 2.
    FigureCase("days_to_first_session", .byHand, "2026-03-18", 7) {
        for (id, on) in [("a", "2026-01-10"), ("b", "2026-01-12"), ("c", "2026-01-12"), ("d", "2026-01-26")] {
            try $0.pair(id) {
                try $0.meet(on)
                try $0.meet("2026-03-01")
            }
        }
    },
    FigureCase("days_to_first_session", .noData, "2026-03-18", nil) {
        try $0.pair("a") { try $0.meet("2026-01-10", .missed) }
    },
    FigureCase("days_to_first_session", .boundary, "2026-01-09", nil) {
        try $0.pair("a") { try $0.meet("2026-01-10") }
    },
    FigureCase("days_to_first_session", .boundary, "2026-01-10", 5) { try $0.pair("a") { try $0.meet("2026-01-10") } },
    // On the first day, and before it.
    FigureCase("days_to_first_session", .boundary, "2026-01-10", 0) { try $0.pair("a") { try $0.meet("2026-01-05") } },
    FigureCase("days_to_first_session", .boundary, "2026-01-10", 0) { try $0.pair("a") { try $0.meet("2026-01-01") } },

    // 60 and 45 minutes of two pairs, and a session without a length.
    FigureCase("hours", .byHand, "2026-03-18", 1.75) {
        try $0.pair("a") { try $0.timed("2026-02-01", actual: 60) }
        try $0.pair("b") {
            try $0.timed("2026-02-01", actual: 45)
            try $0.timed("2026-02-02")
        }
    },
    FigureCase("hours", .noData, "2026-03-18", nil) { try $0.pair("a") { try $0.meet("2026-02-01") } },
    FigureCase("hours", .boundary, "2026-03-11", nil) { try $0.pair("a") { try $0.timed("2026-03-12", actual: 60) } },
    FigureCase("hours", .boundary, "2026-03-12", 1) { try $0.pair("a") { try $0.timed("2026-03-12", actual: 60) } },

    // Mary has two mentees of 3, nobody is with Ida of 2; Elena did not say what she can take.
    FigureCase("mentor_load", .byHand, "2026-03-18", 2, of: 5) {
        try $0.mentor("mary", capacity: 3)
        try $0.mentor("ida", capacity: 2)
        try $0.mentor("elena", capacity: nil)
        try $0.pair("a", mentor: "mary", mentees: ["jean", "joan"])
        try $0.pair("b", mentor: "elena")
    },
    FigureCase("mentor_load", .noData, "2026-03-18", nil) {
        try $0.mentor("elena", capacity: nil)
        try $0.pair("b", mentor: "elena")
    },
    // The pair begins on 18 March; more mentees than there is room for; a closed pair takes none.
    FigureCase("mentor_load", .boundary, "2026-03-17", 0, of: 1) { try $0.lateMary() },
    FigureCase("mentor_load", .boundary, "2026-03-18", 2, of: 1) { try $0.lateMary() },
    FigureCase("mentor_load", .boundary, "2026-03-18", 0, of: 1) {
        try $0.lateMary()
        $0.programme.pairs[0].agreement.status = .closed
    },
]

extension ProgrammeSample {
    fileprivate mutating func fourPairs() throws {
        try pair("a") { for on in ["2026-01-12", "2026-01-29", "2026-02-26", "2026-03-12"] { try $0.meet(on) } }
        try pair("b") { try $0.meet("2026-01-10") }
        try pair("c", start: "2025-09-01") {
            try $0.meet("2025-09-04")
            $0.pair.agreement.status = .closed
            $0.pair.agreement.end = Written(try day("2026-01-31"), at: source())
        }
        try pair("d", start: "2026-04-01")
    }

    fileprivate mutating func lateMary() throws {
        try mentor("mary", capacity: 1)
        try pair("a", start: "2026-03-18", mentor: "mary", mentees: ["jean", "joan"])
    }
}
