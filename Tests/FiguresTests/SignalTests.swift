@testable import Figures
import MentoringModel
import Testing

@Suite struct SignalTests {
    /// Elena and Noor, signed.
    private func signed() throws -> PairSample {
        var sample = try PairSample()
        sample.pair.agreement.signatures = [
            Signature(by: try person("elena"), on: nil, terms: nil, source: sample.agreementSource(9)),
            Signature(by: try person("noor"), on: nil, terms: nil, source: sample.agreementSource(9)),
        ]
        return sample
    }

    @Test(
        arguments: [
            ("2026-04-02", nil as Bool?), ("2026-04-03", false), ("2026-04-09", false), ("2026-04-10", true),
        ])
    func theCadenceSlips(asOf: String, isUrgent: Bool?) throws {
        var sample = try signed()
        try sample.meet("2026-03-12")
        let signal = try sample.figures(asOf: asOf).signals.first
        #expect(signal?.code == (isUrgent == nil ? nil : .cadenceSlip))
        #expect(signal?.isUrgent == isUrgent)
        if let signal {
            #expect(
                signal.evidence
                    == .contactGap(
                        days: try day(asOf) - day("2026-03-12"), cadence: 14, since: try day("2026-03-12"),
                        neverMet: false))
            #expect(signal.nextStep == .agreeOnADay)
        }
        sample.pair.agreement.status = .closed
        #expect(try sample.codes(asOf: asOf) == [])
        sample.pair.agreement.status = .paused
        #expect(try sample.codes(asOf: asOf) == [])
        sample.pair.agreement.status = .active
        sample.pair.agreement.end = Written(try day("2026-04-01"), at: source())
        #expect(try sample.codes(asOf: asOf) == [])
        sample.pair.agreement.end = nil
        sample.pair.agreement.pauses = [try pause("2026-03-20", "2026-04-01")]
        #expect(try sample.codes(asOf: asOf) == [])
        sample.pair.agreement.pauses = [try pause("2026-03-31", nil)]
        #expect(try sample.codes(asOf: asOf) == [])
    }

    @Test func whoNeverMetSlipsFromTheStart() throws {
        let sample = try signed()
        #expect(try sample.codes(asOf: "2026-01-26") == [])
        #expect(try sample.codes(asOf: "2026-01-27") == ["cadence_slip"])
        #expect(try sample.codes(asOf: "2026-01-01") == [])
        #expect(try PairSample(start: nil).codes(asOf: "2026-06-01") == [])
    }

    @Test func twoMissedRunning() throws {
        var sample = try signed()
        try sample.meet("2026-01-12")
        try sample.meet("2026-01-20", .missed)
        #expect(try sample.codes(asOf: "2026-01-20") == [])
        try sample.meet("2026-01-24", .cancelled)
        try sample.meet("2026-01-28", .missed)
        #expect(try sample.codes(asOf: "2026-01-27") == [])
        let signal = try #require(try sample.figures(asOf: "2026-01-28").signals.first)
        #expect(signal.evidence == .missed([try day("2026-01-20"), try day("2026-01-28")]))
        try sample.meet("2026-01-30")
        #expect(try sample.codes(asOf: "2026-01-30") == [])
    }

    @Test func goals() throws {
        var sample = try signed()
        try sample.meet("2026-03-30")
        var late = try goal("late", start: "2026-01-05", due: "2026-03-01")
        late.title = Written("Late", at: source())
        late.measure = metric(t: 10)
        late.updates = [try entry("2026-02-01", 2)]
        var behind = late
        behind.id = try slug("behind")
        behind.due = Written(try day("2026-05-01"), at: source())
        var closed = late
        closed.id = try slug("closed")
        closed.status = .missed
        sample.pair.goals = [behind, closed, late]
        let signals = try sample.figures(asOf: "2026-04-01").signals
        #expect(signals.map(\.code) == [.goalOverdue, .goalBehind])
        guard case .goals(let overdue) = signals[0].evidence else { return #expect(Bool(false)) }
        #expect(overdue.map(\.title) == ["Late"])
        #expect(overdue[0].reason == .overdue(days: 31))
    }

    @Test func allOnOneSide() throws {
        var sample = try signed()
        for on in ["2026-01-12", "2026-01-20", "2026-01-26"] {
            try sample.meet(on) {
                $0.actions = [try item(on, by: "elena", .done)]
                $0.options = [try item(on, by: "elena", .done), try item(on, by: "noor", .open)]
            }
            let isRaised = on == "2026-01-26"
            #expect(try sample.codes(asOf: on) == (isRaised ? ["one_sided"] : []))
        }
        guard
            case .oneSided(let actions, let chosen, let sources) = try sample.figures(asOf: "2026-01-26").signals[0]
                .evidence
        else { return #expect(Bool(false)) }
        #expect(actions == 3 && chosen == 3 && sources.count == 6)
        sample.pair.sessions[2].actions[0].who = nil
        sample.pair.sessions[2].options[0].state = .open
        #expect(try sample.codes(asOf: "2026-01-26") == [])
    }

    @Test func carriedThreeTimes() throws {
        var sample = try signed()
        for (index, on) in ["2026-01-12", "2026-01-20", "2026-01-28", "2026-02-05"].enumerated() {
            try sample.meet(on) { $0.actions = [try item("read", by: "noor")] }
            #expect(try sample.codes(asOf: on) == (index == 3 ? ["carried"] : []))
        }
        try sample.meet("2026-02-13") { $0.actions = [try item("read", by: "noor", .done, done: "2026-02-12")] }
        #expect(try sample.codes(asOf: "2026-02-13") == [])
    }

    @Test func unsignedAfterTheSecondSession() throws {
        var sample = try signed()
        sample.pair.agreement.signatures.removeLast()
        try sample.meet("2026-01-12")
        #expect(try sample.codes(asOf: "2026-01-12") == [])
        try sample.meet("2026-01-20")
        let signal = try #require(try sample.figures(asOf: "2026-01-20").signals.first)
        #expect(signal.code == .unsigned)
        guard case .signatures(let missing) = signal.evidence else { return #expect(Bool(false)) }
        #expect(missing.map(\.who.id.text) == ["noor"])
        sample.pair.agreement.signatures[0].terms = "000000000000"
        sample.terms = "111111111111"
        #expect(try sample.codes(asOf: "2026-01-20") == ["unsigned"])
    }

    @Test func aReviewIsDue() throws {
        var sample = try signed()
        sample.pair.agreement.cadence = nil
        sample.pair.agreement.reviewEvery = Written(.months(3), at: source())
        #expect(try sample.codes(asOf: "2026-04-05") == [])
        #expect(try sample.codes(asOf: "2026-04-06") == ["review_due"])
        guard case .review(let last, let due, _) = try sample.figures(asOf: "2026-04-06").signals[0].evidence else {
            return #expect(Bool(false))
        }
        #expect(last == nil && due?.description == "2026-04-05")
        sample.pair.agreement.reviewed = [Written(try day("2026-04-01"), at: source())]
        #expect(try sample.codes(asOf: "2026-04-06") == [])
        sample.pair.agreement.reviewed = []
        sample.pair.agreement.pauses = [try pause("2026-02-01", "2026-02-11")]
        #expect(try sample.codes(asOf: "2026-04-15") == [])
        #expect(try sample.codes(asOf: "2026-04-16") == ["review_due"])
        for status in [Agreement.Status.closed, .paused] {
            sample.pair.agreement.status = status
            #expect(try sample.codes(asOf: "2026-05-01") == [])
        }
    }

    @Test func anIntroductionIsOwed() throws {
        var sample = try signed()
        try sample.meet("2026-02-12") { $0.introductions = [try introduction("Omar", offered: "2026-02-12")] }
        #expect(try sample.codes(asOf: "2026-03-05") == [])
        #expect(try sample.codes(asOf: "2026-03-06") == ["cadence_slip", "introduction_owed"])
    }

    // MARK: A talk

    @Test func aConcernCountsAtOnce() throws {
        var sample = try signed()
        try sample.meet("2026-03-12")
        try sample.pulse("noor", "2026-03-15", [], concern: .small)
        #expect(try sample.codes(asOf: "2026-03-14") == [])
        let signal = try #require(try sample.figures(asOf: "2026-03-15").signals.first)
        #expect(signal.code == .needsATalk && signal.isUrgent && signal.evidence == .notTold)
        // Until the same person says otherwise.
        try sample.pulse("elena", "2026-03-16", [5], concern: .nothing)
        #expect(try sample.codes(asOf: "2026-03-16") == ["needs_a_talk"])
        try sample.pulse("noor", "2026-03-17", [5], concern: .nothing)
        #expect(try sample.codes(asOf: "2026-03-17") == [])
    }

    @Test(arguments: [
        ([4, 3, 2], true), ([4, 3], false), ([4, 4, 3], false), ([4, 2, 3], false), ([5, 4, 3, 3], false),
    ])
    func aPulseThatFallsTwiceRunning(medians: [Int], isRaised: Bool) throws {
        var sample = try signed()
        try sample.meet("2026-06-30")
        for (index, median) in medians.enumerated() {
            try sample.pulse("noor", "2026-0\(index + 1)-10", [median])
            try sample.pulse("elena", "2026-0\(index + 1)-11", [median])
        }
        #expect(try sample.codes(asOf: "2026-06-30") == (isRaised ? ["needs_a_talk"] : []))
    }

    @Test(arguments: [(3, false), (2, true)])
    func aGapOfTwo(answer: Int, isRaised: Bool) throws {
        var sample = try signed()
        try sample.meet("2026-03-12")
        try sample.pulse("noor", "2026-03-10", [4, 4])
        #expect(try sample.codes(asOf: "2026-03-12") == [])
        try sample.pulse("elena", "2026-03-11", [4, answer])
        #expect(try sample.codes(asOf: "2026-03-12") == (isRaised ? ["needs_a_talk"] : []))
    }
}
