@testable import Figures
import MentoringModel
import Testing

/// Each signal and each promise of the ledger: by hand, without data, with a pause, and on the boundary.
@Suite struct SignalTableTests {
    /// Signals in which a pause does not matter: they come from what was written, or from plain days of the calendar.
    /// A pair in a pause can still owe thanks, and still need a talk.
    static let untouched: Set<Signal.Code> = [
        .missedTwice, .oneSided, .carried, .unsigned, .introductionOwed, .thanksOwed, .needsATalk,
    ]

    @Test(arguments: signalCases) func isRaised(_ row: SignalCase) throws {
        var sample = try PairSample()
        try sample.sign()
        try row.write(&sample)
        try check(row, in: sample)
    }

    @Test(arguments: signalCases.filter { untouched.contains($0.code) })
    func aPauseChangesNothing(_ row: SignalCase) throws {
        var sample = try PairSample()
        try sample.sign()
        try row.write(&sample)
        try sample.pair.agreement.pauseTwice()
        try check(row, in: sample)
    }

    private func check(_ row: SignalCase, in sample: PairSample) throws {
        let signal = try sample.figures(asOf: row.asOf).signals.first { $0.code == row.code }
        #expect((signal != nil) == (row.found != .none))
        #expect((signal?.isUrgent ?? false) == (row.found == .urgent))
    }

    @Test func everySignalHasEachKindOfCase() {
        let rows = signalCases.map { (id: $0.code.rawValue, kind: $0.kind) }
        let untouched = Set(Self.untouched.map(\.rawValue))
        #expect(missingRows(of: Signal.Code.allCases.map(\.rawValue), in: rows, untouchedByPauses: untouched) == [])
    }

    // MARK: The ledger

    /// Promises in which a pause does not matter: minutes, areas and signatures do not elapse.
    static let untouchedPromises: Set<LedgerEntry.Promise> = [.sessionLength, .responseTime, .focus, .signature]

    @Test(arguments: ledgerCases) func isKept(_ row: LedgerCase) throws {
        var sample = try PairSample()
        try row.write(&sample)
        let entry = try sample.figures(asOf: row.asOf).ledger.first { $0.promise == row.promise }
        #expect(entry?.state == row.state)
        guard Self.untouchedPromises.contains(row.promise) else { return }
        try sample.pair.agreement.pauseTwice()
        let paused = try sample.figures(asOf: row.asOf).ledger.first { $0.promise == row.promise }
        #expect(paused?.state == row.state)
    }

    @Test func everyPromiseHasEachKindOfCase() {
        let rows = ledgerCases.map { (id: $0.promise.rawValue, kind: $0.kind) }
        let untouched = Set(Self.untouchedPromises.map(\.rawValue))
        #expect(
            missingRows(of: LedgerEntry.Promise.allCases.map(\.rawValue), in: rows, untouchedByPauses: untouched)
                == [])
    }
}
