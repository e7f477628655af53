import MentoringModel

/// Length, agendas and whose the topics were.
let sessionCases: [FigureCase<PairSample>] = [
    // −5, 0, 15 and 10 minutes: the middle of −5, 0, 10, 15 is (0 + 10) / 2.
    FigureCase("time_kept_minutes", .byHand, "2026-03-18", 5) {
        for (on, actual) in [("2026-01-12", 55.0), ("2026-01-29", 60), ("2026-02-26", 75), ("2026-03-12", 70)] {
            try $0.timed(on, planned: 60, actual: actual)
        }
    },
    FigureCase("time_kept_minutes", .noData, "2026-03-18", nil) { try $0.timed("2026-03-12", planned: 60) },
    FigureCase("time_kept_minutes", .noData, "2026-03-18", nil) { try $0.timed("2026-03-12", actual: 60) },
    // −5 alone, then −5 and 15.
    FigureCase("time_kept_minutes", .boundary, "2026-03-17", -5) { try $0.meetShortAndLong() },
    FigureCase("time_kept_minutes", .boundary, "2026-03-18", 5) { try $0.meetShortAndLong() },

    // 10 + 30 + 15.
    FigureCase("agenda_coverage", .byHand, "2026-03-18", 55, of: 60) {
        try $0.timed("2026-03-12", planned: 60, agenda: [(10, "noor"), (30, "elena"), (15, nil)])
    },
    FigureCase("agenda_coverage", .noData, "2026-03-18", nil) {
        try $0.timed("2026-03-12", planned: 60, agenda: [(nil, "noor")])
    },
    FigureCase("agenda_coverage", .noData, "2026-03-18", nil) { try $0.timed("2026-03-12", agenda: [(10, "noor")]) },
    FigureCase("agenda_coverage", .boundary, "2026-03-11", nil) {
        try $0.timed("2026-03-12", planned: 60, agenda: [(60, nil)])
    },
    FigureCase("agenda_coverage", .boundary, "2026-03-12", 60, of: 60) {
        try $0.timed("2026-03-12", planned: 60, agenda: [(60, nil)])
    },
    // More on the agenda than there is time for.
    FigureCase("agenda_coverage", .boundary, "2026-03-12", 75, of: 60) {
        try $0.timed("2026-03-12", planned: 60, agenda: [(75, nil)])
    },

    // Of Noor, of Elena, and of nobody in particular.
    FigureCase("mentee_topics", .byHand, "2026-03-18", 1, of: 2) {
        try $0.timed("2026-03-12", agenda: [(10, "noor"), (30, "elena"), (15, nil)])
    },
    FigureCase("mentee_topics", .noData, "2026-03-18", nil) { try $0.timed("2026-03-12", agenda: [(10, nil)]) },
    FigureCase("mentee_topics", .boundary, "2026-03-11", nil) { try $0.timed("2026-03-12", agenda: [(10, "noor")]) },
    // A guest's topic has a name.
    FigureCase("mentee_topics", .boundary, "2026-03-12", 1, of: 2) {
        try $0.timed("2026-03-12", agenda: [(10, "noor"), (10, "omar")])
    },
]

extension PairSample {
    /// Adds a session held, with minutes and with topics of somebody.
    mutating func timed(
        _ on: String, planned: Double? = nil, actual: Double? = nil, agenda: [(minutes: Double?, by: String?)] = []
    ) throws {
        try meet(on) { session in
            session.planned = planned.map { Written($0, at: source(3)) }
            session.actual = actual.map { Written($0, at: source(4)) }
            session.agenda = try agenda.map { written in
                var topic = AgendaItem(topic: "A topic", source: source(10))
                topic.minutes = written.minutes
                topic.by = try written.by.map(person)
                return topic
            }
        }
    }

    /// 5 minutes less than planned on 12 March, 15 more on the 18th.
    fileprivate mutating func meetShortAndLong() throws {
        try timed("2026-03-12", planned: 60, actual: 55)
        try timed("2026-03-18", planned: 60, actual: 75)
    }
}
