import Figures
import MentoringModel
import Testing

/// Whether a signal is raised on a day, and whether it is urgent.
struct SignalCase: CustomTestStringConvertible, Sendable {
    enum Found: Sendable { case none, raised, urgent }
    var code: Signal.Code
    var kind: CaseKind
    var asOf: String
    var found: Found
    var write: @Sendable (inout PairSample) throws -> Void

    init(
        _ code: Signal.Code, _ kind: CaseKind, _ asOf: String, _ found: Found,
        _ write: @escaping @Sendable (inout PairSample) throws -> Void = { _ in }
    ) {
        self.code = code
        self.kind = kind
        self.asOf = asOf
        self.found = found
        self.write = write
    }

    var testDescription: String { "\(code.rawValue), \(kind.rawValue), \(asOf)" }
}

/// The pair begins on 5 January 2026, wants to meet every 14 days, and has signed.
let signalCases: [SignalCase] = [
    // 65 days since 12 January; twice the cadence is 28.
    SignalCase(.cadenceSlip, .byHand, "2026-03-18", .urgent) { try $0.meet("2026-01-12") },
    SignalCase(.cadenceSlip, .noData, "2026-03-18", .none) { $0.pair.agreement.start = nil },
    SignalCase(.cadenceSlip, .noData, "2026-03-18", .none) { $0.pair.agreement.cadence = nil },
    // 33 and 34 days since 12 March, less 12 of the pause: 21 and 22.
    SignalCase(.cadenceSlip, .pause, "2026-04-14", .none) { try $0.meetBeforeAPause() },
    SignalCase(.cadenceSlip, .pause, "2026-04-15", .raised) { try $0.meetBeforeAPause() },
    // 21, 22, 28 and 29 days.
    SignalCase(.cadenceSlip, .boundary, "2026-04-02", .none) { try $0.meet("2026-03-12") },
    SignalCase(.cadenceSlip, .boundary, "2026-04-03", .raised) { try $0.meet("2026-03-12") },
    SignalCase(.cadenceSlip, .boundary, "2026-04-09", .raised) { try $0.meet("2026-03-12") },
    SignalCase(.cadenceSlip, .boundary, "2026-04-10", .urgent) { try $0.meet("2026-03-12") },

    SignalCase(.missedTwice, .byHand, "2026-03-18", .raised) { try $0.miss(["2026-01-20", "2026-01-28"]) },
    SignalCase(.missedTwice, .noData, "2026-03-18", .none),
    SignalCase(.missedTwice, .boundary, "2026-01-27", .none) { try $0.miss(["2026-01-20", "2026-01-28"]) },
    SignalCase(.missedTwice, .boundary, "2026-01-28", .raised) { try $0.miss(["2026-01-20", "2026-01-28"]) },
    SignalCase(.missedTwice, .boundary, "2026-03-18", .none) {
        try $0.miss(["2026-01-20", "2026-01-28"])
        try $0.meet("2026-01-24")
    },

    SignalCase(.goalOverdue, .byHand, "2026-03-18", .raised) { try $0.aim(due: "2026-03-01") },
    SignalCase(.goalOverdue, .noData, "2026-03-18", .none) { try $0.aim(due: nil) },
    // Due in a pause: its first day after it is over has not gone by on the first day back.
    SignalCase(.goalOverdue, .pause, "2026-03-10", .none) { try $0.aim(due: "2026-03-01", inAPause: true) },
    SignalCase(.goalOverdue, .pause, "2026-03-11", .raised) { try $0.aim(due: "2026-03-01", inAPause: true) },
    SignalCase(.goalOverdue, .boundary, "2026-03-01", .none) { try $0.aim(due: "2026-03-01") },
    SignalCase(.goalOverdue, .boundary, "2026-03-02", .raised) { try $0.aim(due: "2026-03-01") },

    // 72 of 100 days gone, 20 % done: a gap of 0.52.
    SignalCase(.goalBehind, .byHand, "2026-03-18", .raised) { try $0.aim(due: "2026-04-15") },
    SignalCase(.goalBehind, .noData, "2026-03-18", .none) {
        try $0.aim(due: "2026-04-15")
        $0.pair.goals[0].updates = []
    },
    // 18 days of a pause: 47 / 82 − 0.2 = 0.37. With 38 days of one: 27 / 62 − 0.2 = 0.24.
    SignalCase(.goalBehind, .pause, "2026-03-11", .raised) { try $0.aim(due: "2026-04-15", inAPause: true) },
    SignalCase(.goalBehind, .pause, "2026-03-11", .none) {
        try $0.aim(due: "2026-04-15")
        $0.pair.agreement.pauses = [try pause("2026-02-01", "2026-03-11")]
    },
    // 45 and 46 days: a gap of 0.25, which is at risk, and of 0.26.
    SignalCase(.goalBehind, .boundary, "2026-02-19", .none) { try $0.aim(due: "2026-04-15") },
    SignalCase(.goalBehind, .boundary, "2026-02-20", .raised) { try $0.aim(due: "2026-04-15") },

    SignalCase(.oneSided, .byHand, "2026-03-18", .raised) { try $0.act(["elena", "elena", "elena"]) },
    SignalCase(.oneSided, .noData, "2026-03-18", .none) { try $0.act([nil, nil, nil]) },
    // Two actions of hers, and two sessions, are too few to say so.
    SignalCase(.oneSided, .boundary, "2026-03-18", .none) { try $0.act(["elena", "elena"], sessions: 3) },
    SignalCase(.oneSided, .boundary, "2026-03-18", .none) { try $0.act(["elena", "elena", "elena"], sessions: 2) },
    SignalCase(.oneSided, .boundary, "2026-03-18", .none) { try $0.act(["elena", "elena", "noor"]) },

    SignalCase(.carried, .byHand, "2026-03-18", .raised) { try $0.carry(1...5) },
    SignalCase(.carried, .noData, "2026-03-18", .none) { try $0.meet("2026-02-01") },
    SignalCase(.carried, .boundary, "2026-02-03", .none) { try $0.carry(1...4) },
    SignalCase(.carried, .boundary, "2026-02-04", .raised) { try $0.carry(1...4) },

    SignalCase(.unsigned, .byHand, "2026-03-18", .raised) { try $0.meetUnsigned() },
    SignalCase(.unsigned, .noData, "2026-03-18", .none) { $0.pair.agreement.signatures = [] },
    // After the first session, and after the second.
    SignalCase(.unsigned, .boundary, "2026-01-19", .none) { try $0.meetUnsigned() },
    SignalCase(.unsigned, .boundary, "2026-01-20", .raised) { try $0.meetUnsigned() },

    SignalCase(.reviewDue, .byHand, "2026-05-01", .raised) { try $0.review() },
    SignalCase(.reviewDue, .noData, "2026-05-01", .none),
    // Ten days later than without the pause.
    SignalCase(.reviewDue, .pause, "2026-04-15", .none) {
        try $0.review()
        $0.pair.agreement.pauses = [try pause("2026-02-01", "2026-02-11")]
    },
    SignalCase(.reviewDue, .pause, "2026-04-16", .raised) {
        try $0.review()
        $0.pair.agreement.pauses = [try pause("2026-02-01", "2026-02-11")]
    },
    // Three months from 5 January.
    SignalCase(.reviewDue, .boundary, "2026-04-05", .none) { try $0.review() },
    SignalCase(.reviewDue, .boundary, "2026-04-06", .raised) { try $0.review() },
    SignalCase(.reviewDue, .boundary, "2026-04-06", .none) { try $0.review(on: "2026-04-06") },

    SignalCase(.introductionOwed, .byHand, "2026-03-18", .raised) { try $0.offer() },
    SignalCase(.introductionOwed, .noData, "2026-03-18", .none),
    // 21 and 22 days.
    SignalCase(.introductionOwed, .boundary, "2026-03-05", .none) { try $0.offer() },
    SignalCase(.introductionOwed, .boundary, "2026-03-06", .raised) { try $0.offer() },
    SignalCase(.introductionOwed, .boundary, "2026-03-09", .raised) { try $0.offer(made: "2026-03-10") },
    SignalCase(.introductionOwed, .boundary, "2026-03-10", .none) { try $0.offer(made: "2026-03-10") },

    SignalCase(.thanksOwed, .byHand, "2026-03-18", .raised) { try $0.reachUnthanked("2026-01-30") },
    SignalCase(.thanksOwed, .noData, "2026-03-18", .none),
    // 14 and 15 days.
    SignalCase(.thanksOwed, .boundary, "2026-03-18", .none) { try $0.reachUnthanked("2026-03-04") },
    SignalCase(.thanksOwed, .boundary, "2026-03-19", .raised) { try $0.reachUnthanked("2026-03-04") },

    SignalCase(.needsATalk, .byHand, "2026-03-18", .urgent) { try $0.pulse("noor", "2026-03-10", [], concern: .talk) },
    // One answer is no round, and half a round has no gap.
    SignalCase(.needsATalk, .noData, "2026-03-18", .none) { try $0.pulse("noor", "2026-03-10", [1]) },
    SignalCase(.needsATalk, .boundary, "2026-03-09", .none) {
        try $0.pulse("noor", "2026-03-10", [], concern: .small)
    },
    SignalCase(.needsATalk, .boundary, "2026-03-10", .urgent) {
        try $0.pulse("noor", "2026-03-10", [], concern: .small)
    },
    // A gap of 1, and of 2.
    SignalCase(.needsATalk, .boundary, "2026-03-18", .none) { try $0.answer([(4, 3)]) },
    SignalCase(.needsATalk, .boundary, "2026-03-18", .urgent) { try $0.answer([(4, 2)]) },
    // Medians 4, 3.5, 3 and 4, 4, 3.
    SignalCase(.needsATalk, .boundary, "2026-03-18", .urgent) { try $0.answer([(4, 4), (4, 3), (3, 3)]) },
    SignalCase(.needsATalk, .boundary, "2026-03-18", .none) { try $0.answer([(4, 4), (4, 4), (3, 3)]) },
]

extension PairSample {
    /// Everybody signs.
    mutating func sign() throws {
        pair.agreement.signatures = pair.members.map {
            Signature(by: $0, on: nil, terms: nil, source: agreementSource(9))
        }
    }

    fileprivate mutating func meetBeforeAPause() throws {
        try meet("2026-03-12")
        pair.agreement.pauses = [try pause("2026-03-20", "2026-04-01")]
    }

    fileprivate mutating func miss(_ days: [String]) throws {
        for on in days { try meet(on, .missed) }
    }

    /// A goal from 5 January on, a fifth of it done on 10 January; the pause is from 20 February to 10 March.
    fileprivate mutating func aim(due: String?, inAPause: Bool = false) throws {
        var goal = try goal(start: "2026-01-05", due: due)
        goal.measure = metric(t: 10)
        goal.updates = [try entry("2026-01-10", 2)]
        pair.goals = [goal]
        if inAPause { pair.agreement.pauses = [try pause("2026-02-20", "2026-03-10")] }
    }

    /// Actions, one in each session and what is left in the last.
    fileprivate mutating func act(_ people: [String?], sessions: Int = 3) throws {
        for number in 1...sessions {
            try meet("2026-02-0\(number)") { session in
                let mine = number < sessions ? people.dropFirst(number - 1).prefix(1) : people.dropFirst(number - 1)
                session.actions = try mine.map { try item("a\(number)", by: $0) }
            }
        }
    }

    /// The same promise on each of these days of February.
    fileprivate mutating func carry(_ days: ClosedRange<Int>) throws {
        for number in days { try meet("2026-02-0\(number)") { $0.actions = [try item("read", by: "noor")] } }
    }

    fileprivate mutating func meetUnsigned() throws {
        pair.agreement.signatures.removeLast()
        for on in ["2026-01-12", "2026-01-20"] { try meet(on) }
    }

    fileprivate mutating func review(on held: String? = nil) throws {
        pair.agreement.reviewEvery = Written(.months(3), at: agreementSource(7))
        pair.agreement.reviewed = try [held].compactMap { $0 }.map { Written(try day($0), at: agreementSource(8)) }
    }

    fileprivate mutating func offer(made: String? = nil) throws {
        try meet("2026-02-12") { $0.introductions = [try introduction("Omar", offered: "2026-02-12", made: made)] }
    }

    fileprivate mutating func reachUnthanked(_ done: String) throws {
        var goal = try goal(start: "2026-01-05", due: "2026-06-01")
        goal.milestones = [try milestone("Outline", .done, done: done)]
        pair.goals = [goal]
    }

    /// A round a month, from January on: what Noor and Elena answer.
    fileprivate mutating func answer(_ rounds: [(noor: Int, elena: Int)]) throws {
        for (index, round) in rounds.enumerated() {
            try pulse("noor", "2026-0\(index + 1)-10", [round.noor])
            try pulse("elena", "2026-0\(index + 1)-11", [round.elena])
        }
    }
}
