import MentoringModel

/// How often the two met. The pair begins on 5 January 2026 and wants to meet every 14 days; in the manual's example it
/// meets on 12 and 29 January, 26 February and 12 March, and misses 12 February.
let contactCases: [FigureCase<PairSample>] = [
    // 5 January to 18 March: 26 + 28 + 18 = 72 days; 72 / 14 = 5.14.
    FigureCase("expected_sessions", .byHand, "2026-03-18", 5),
    FigureCase("expected_sessions", .noData, "2026-03-18", nil) { $0.pair.agreement.cadence = nil },
    FigureCase("expected_sessions", .noData, "2026-03-18", nil) { $0.pair.agreement.start = nil },
    // 56 days to 2 March, less 28 of the pause: 28 / 14 = 2.
    FigureCase("expected_sessions", .pause, "2026-03-02", 2) {
        $0.pair.agreement.pauses = [try pause("2026-01-19", "2026-02-16")]
    },
    // Open since the 14th day: one, for ever.
    FigureCase("expected_sessions", .pause, "2026-12-01", 1) {
        $0.pair.agreement.pauses = [try pause("2026-01-19", nil)]
    },
    // 27 and 28 days.
    FigureCase("expected_sessions", .boundary, "2026-02-01", 1),
    FigureCase("expected_sessions", .boundary, "2026-02-02", 2),
    // Over after 28 days: none since.
    FigureCase("expected_sessions", .boundary, "2026-06-01", 2) {
        $0.pair.agreement.end = Written(try day("2026-02-02"), at: source())
    },

    FigureCase("held_sessions", .byHand, "2026-03-18", 4) { try $0.meetAsInTheManual() },
    // A count of nothing is 0: it is known that none was held.
    FigureCase("held_sessions", .noData, "2026-03-18", 0),
    FigureCase("held_sessions", .boundary, "2026-03-11", 3) { try $0.meetAsInTheManual() },
    FigureCase("held_sessions", .boundary, "2026-03-12", 4) { try $0.meetAsInTheManual() },

    FigureCase("contact_rate", .byHand, "2026-03-18", 4, of: 5) { try $0.meetAsInTheManual() },
    // 13 days: none is expected yet, though one was held.
    FigureCase("contact_rate", .noData, "2026-01-18", nil) { try $0.meetAsInTheManual() },
    // 2 of 28 / 14; without the pause it would be 2 of 4.
    FigureCase("contact_rate", .pause, "2026-03-02", 2, of: 2) {
        $0.pair.agreement.pauses = [try pause("2026-01-19", "2026-02-16")]
        for on in ["2026-01-12", "2026-02-20"] { try $0.meet(on) }
    },
    FigureCase("contact_rate", .boundary, "2026-01-19", 1, of: 1) { try $0.meetAsInTheManual() },
    // More often than agreed.
    FigureCase("contact_rate", .boundary, "2026-01-20", 3, of: 1) {
        for on in ["2026-01-06", "2026-01-08", "2026-01-13"] { try $0.meet(on) }
    },

    // 7, 17, 28, 14 and 6 days.
    FigureCase("longest_gap_days", .byHand, "2026-03-18", 28) { try $0.meetAsInTheManual() },
    FigureCase("longest_gap_days", .noData, "2026-03-18", nil) { $0.pair.agreement.start = nil },
    // The 28 days hold 14 of the pause: 7, 17, 14, 14, 6.
    FigureCase("longest_gap_days", .pause, "2026-03-18", 17) {
        try $0.meetAsInTheManual()
        $0.pair.agreement.pauses = [try pause("2026-02-09", "2026-02-23")]
    },
    // The start and as_of are ends; before the start there is no gap.
    FigureCase("longest_gap_days", .boundary, "2026-03-18", 72),
    FigureCase("longest_gap_days", .boundary, "2026-01-05", 0),
    FigureCase("longest_gap_days", .boundary, "2026-01-04", nil),

    FigureCase("days_since_contact", .byHand, "2026-03-18", 6) { try $0.meetAsInTheManual() },
    FigureCase("days_since_contact", .noData, "2026-03-18", nil) { try $0.meet("2026-02-12", .missed) },
    FigureCase("days_since_contact", .boundary, "2026-03-12", 0) { try $0.meetAsInTheManual() },
    // The one of 12 March has not happened: 13 days since 26 February.
    FigureCase("days_since_contact", .boundary, "2026-03-11", 13) { try $0.meetAsInTheManual() },
]
