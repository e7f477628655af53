import Figures
import MentoringModel
import Testing

/// How a promise of the agreement stands on a day.
struct LedgerCase: CustomTestStringConvertible, Sendable {
    var promise: LedgerEntry.Promise
    var kind: CaseKind
    var asOf: String
    var state: LedgerEntry.State
    var write: @Sendable (inout PairSample) throws -> Void

    init(
        _ promise: LedgerEntry.Promise, _ kind: CaseKind, _ asOf: String, _ state: LedgerEntry.State,
        _ write: @escaping @Sendable (inout PairSample) throws -> Void
    ) {
        self.promise = promise
        self.kind = kind
        self.asOf = asOf
        self.state = state
        self.write = write
    }

    var testDescription: String { "\(promise.rawValue), \(kind.rawValue), \(asOf)" }
}

let ledgerCases: [LedgerCase] = [
    // 4 of 5 are 0.8, which is enough; 3 of ⌊60 / 14⌋ = 4 are 0.75.
    LedgerCase(.cadence, .byHand, "2026-03-18", .kept) { try $0.meetAsInTheManual() },
    LedgerCase(.cadence, .noData, "2026-01-18", .noData) { try $0.meetAsInTheManual() },
    LedgerCase(.cadence, .boundary, "2026-03-06", .slipping) { try $0.meetAsInTheManual() },
    // 2 of 2, and 2 of 4.
    LedgerCase(.cadence, .pause, "2026-03-02", .kept) {
        $0.pair.agreement.pauses = [try pause("2026-01-19", "2026-02-16")]
        for on in ["2026-01-12", "2026-02-20"] { try $0.meet(on) }
    },
    LedgerCase(.cadence, .byHand, "2026-03-02", .slipping) {
        for on in ["2026-01-12", "2026-02-20"] { try $0.meet(on) }
    },

    // Of −5, 0 and 15 the middle one is 0.
    LedgerCase(.sessionLength, .byHand, "2026-03-18", .kept) { try $0.last([55, 60, 75]) },
    LedgerCase(.sessionLength, .noData, "2026-03-18", .noData) { try $0.last([nil, nil]) },
    LedgerCase(.sessionLength, .boundary, "2026-03-18", .kept) { try $0.last([70]) },
    LedgerCase(.sessionLength, .boundary, "2026-03-18", .slipping) { try $0.last([70.5]) },
    LedgerCase(.sessionLength, .boundary, "2026-03-18", .kept) { try $0.last([50]) },
    LedgerCase(.sessionLength, .boundary, "2026-03-18", .slipping) { try $0.last([49.5]) },

    // No note records when somebody answered: whatever is written, there is no data.
    LedgerCase(.responseTime, .byHand, "2026-03-18", .noData) {
        $0.pair.agreement.responseTime = Written(.days(2), at: source())
        try $0.meetAsInTheManual()
    },
    LedgerCase(.responseTime, .noData, "2026-03-18", .noData) {
        $0.pair.agreement.responseTime = Written(.days(2), at: source())
    },
    LedgerCase(.responseTime, .boundary, "2026-01-05", .noData) {
        $0.pair.agreement.responseTime = Written(.hours(0), at: source())
    },

    // 5 hours in 60 active days, which are two months: 2.5 of 2. Three hours would be 1.5, and others are not recorded.
    LedgerCase(.hoursPerMonth, .byHand, "2026-03-06", .kept) { try $0.give([100, 100, 100]) },
    LedgerCase(.hoursPerMonth, .byHand, "2026-03-06", .noData) { try $0.give([60, 60, 60]) },
    LedgerCase(.hoursPerMonth, .noData, "2026-03-06", .noData) { try $0.give([nil]) },
    // 30 of the 60 days are paused: 3 hours in one month.
    LedgerCase(.hoursPerMonth, .pause, "2026-03-06", .kept) {
        try $0.give([60, 60, 60])
        $0.pair.agreement.pauses = [try pause("2026-01-20", "2026-02-19")]
    },
    // 2 of 2, and a minute less; the first month counts as a whole one.
    LedgerCase(.hoursPerMonth, .boundary, "2026-03-06", .kept) { try $0.give([80, 80, 80]) },
    LedgerCase(.hoursPerMonth, .boundary, "2026-03-06", .noData) { try $0.give([80, 80, 79]) },
    LedgerCase(.hoursPerMonth, .boundary, "2026-01-12", .noData) { try $0.give([119]) },
    LedgerCase(.hoursPerMonth, .boundary, "2026-01-12", .kept) { try $0.give([120]) },

    // Every three months from 5 January, or from the last one.
    LedgerCase(.reviews, .byHand, "2026-05-01", .kept) { try $0.look(on: "2026-04-01") },
    LedgerCase(.reviews, .noData, "2026-03-18", .noData) { try $0.look(on: nil) },
    LedgerCase(.reviews, .pause, "2026-04-15", .noData) {
        try $0.look(on: nil)
        $0.pair.agreement.pauses = [try pause("2026-02-01", "2026-02-11")]
    },
    LedgerCase(.reviews, .pause, "2026-04-16", .slipping) {
        try $0.look(on: nil)
        $0.pair.agreement.pauses = [try pause("2026-02-01", "2026-02-11")]
    },
    LedgerCase(.reviews, .boundary, "2026-04-05", .noData) { try $0.look(on: nil) },
    LedgerCase(.reviews, .boundary, "2026-04-06", .slipping) { try $0.look(on: nil) },
    LedgerCase(.reviews, .boundary, "2026-04-06", .kept) { try $0.look(on: "2026-04-06") },

    LedgerCase(.focus, .byHand, "2026-03-18", .kept) { try $0.focus(goalFrom: "2026-01-05") },
    LedgerCase(.focus, .noData, "2026-01-19", .noData) { try $0.focus(goalFrom: nil) },
    // The second session, and the first day of the goal.
    LedgerCase(.focus, .boundary, "2026-01-20", .slipping) { try $0.focus(goalFrom: nil) },
    LedgerCase(.focus, .boundary, "2026-03-17", .slipping) { try $0.focus(goalFrom: "2026-03-18") },
    LedgerCase(.focus, .boundary, "2026-03-18", .kept) { try $0.focus(goalFrom: "2026-03-18") },

    LedgerCase(.signature, .byHand, "2026-03-18", .kept) {
        try $0.sign()
        $0.terms = "000000000000"
        $0.pair.agreement.signatures[0].terms = "000000000000"
    },
    LedgerCase(.signature, .byHand, "2026-03-18", .slipping) {
        try $0.sign()
        $0.terms = "000000000000"
        $0.pair.agreement.signatures[0].terms = "111111111111"
    },
    LedgerCase(.signature, .noData, "2026-03-18", .noData) { _ in },
    LedgerCase(.signature, .boundary, "2026-01-19", .noData) { try $0.meetTwice() },
    LedgerCase(.signature, .boundary, "2026-01-20", .slipping) { try $0.meetTwice() },
    // Signed on 18 March.
    LedgerCase(.signature, .boundary, "2026-03-17", .slipping) { try $0.signLate() },
    LedgerCase(.signature, .boundary, "2026-03-18", .kept) { try $0.signLate() },
]

extension PairSample {
    /// Sessions of so many minutes where 60 are agreed.
    fileprivate mutating func last(_ minutes: [Double?]) throws {
        pair.agreement.sessionLength = Written(60, at: agreementSource(6))
        for (index, actual) in minutes.enumerated() { try timed("2026-01-1\(index)", actual: actual) }
    }

    /// Sessions of so many minutes where two hours a month are agreed.
    fileprivate mutating func give(_ minutes: [Double?]) throws {
        pair.agreement.hoursPerMonth = Written(2, at: agreementSource(6))
        for (index, actual) in minutes.enumerated() { try timed("2026-01-1\(index)", actual: actual) }
    }

    fileprivate mutating func look(on held: String?) throws {
        pair.agreement.reviewEvery = Written(.months(3), at: agreementSource(7))
        pair.agreement.reviewed = try [held].compactMap { $0 }.map { Written(try day($0), at: agreementSource(8)) }
    }

    fileprivate mutating func meetTwice() throws {
        for on in ["2026-01-12", "2026-01-20"] { try meet(on) }
    }

    fileprivate mutating func signLate() throws {
        try meetTwice()
        try sign()
        pair.agreement.signatures[0].on = try day("2026-03-18")
    }

    /// Two sessions, and a goal that names the area of the agreement.
    fileprivate mutating func focus(goalFrom start: String?) throws {
        try meetTwice()
        pair.agreement.focus = [Written("speaking", at: agreementSource(6))]
        guard let start else { return }
        var goal = try goal(start: start, due: "2026-06-01")
        goal.relevant = Written(Relevant(why: "next step", focus: "Speaking"), at: source())
        pair.goals = [goal]
    }
}
