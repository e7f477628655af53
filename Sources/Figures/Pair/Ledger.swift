package import MentoringModel

/// A promise of the agreement, and whether it is kept.
package struct LedgerEntry: Hashable, Sendable {
    package enum Promise: String, CaseIterable, Sendable {
        case cadence
        case sessionLength = "session_length"
        case responseTime = "response_time"
        case hoursPerMonth = "hours_per_month"
        case reviews, focus, signature
    }
    package enum State: String, CaseIterable, Sendable {
        case kept, slipping
        case noData = "no_data"
    }
    /// What the state rests on; the site puts it into words.
    package enum Evidence: Hashable, Sendable {
        /// Sessions held, of those expected.
        case contact(held: Int, expected: Int)
        /// The median of `actual − planned` in minutes, over so many sessions, some of them more than 10 minutes over.
        case time(median: Double, sessions: Int, over: Int)
        /// Hours recorded in sessions, in 30 active days. What was given beside them is not recorded.
        case hours(recorded: Double, promised: Double)
        case reviews(held: Int, last: CalendarDay?, due: CalendarDay?)
        /// Areas of the focus that a goal names, and those that none names, as the agreement writes them.
        case focus(covered: [String], open: [String])
        case signature(SignatureFigures)
        /// Nothing recorded yet, or nothing that could be.
        case nothing
    }
    package var promise: Promise
    package var state: State
    package var evidence: Evidence
    /// Where the promise stands, and what its state rests on.
    package var sources: [Source]
}

extension PairSnapshot {
    /// Each promise that the agreement makes (docs/figures.md, "The agreement's ledger and its digest").
    ///
    /// - cadence: kept at a contact rate of 0.8 or more;
    /// - session length: kept while the median of `actual − planned` lies within 10 minutes;
    /// - response time: no data, since no note records it;
    /// - hours a month: kept when the sessions alone reach them; below that no data, since other hours are not recorded;
    /// - reviews: slipping while one is overdue; no data before the first;
    /// - focus: kept when each area is named by a goal that is neither draft nor dropped; slipping from the second
    ///   session held on, no data before;
    /// - signatures: kept when valid; a changed one is slipping, a missing one from the second session held on.
    func ledger(figures: [Figure], signatures: [SignatureFigures]) -> [LedgerEntry] {
        [cadenceEntry(figures), lengthEntry(figures), responseEntry, hoursEntry, reviewEntry, focusEntry].compactMap {
            $0
        }
            + signatures.map { signature in
                let isSlipping = signature.state == .changed || (signature.state == .missing && held.count >= 2)
                let state: LedgerEntry.State =
                    signature.state == .valid ? .kept : isSlipping ? .slipping : .noData
                return LedgerEntry(
                    promise: .signature, state: state, evidence: .signature(signature),
                    sources: [agreement.note.source] + [signature.source].compactMap { $0 })
            }
    }

    private func cadenceEntry(_ figures: [Figure]) -> LedgerEntry? {
        guard let cadence else { return nil }
        guard let rate = figures["contact_rate"]?.value, let expected = expectedSessions else {
            return LedgerEntry(promise: .cadence, state: .noData, evidence: .nothing, sources: [cadence.source])
        }
        return LedgerEntry(
            promise: .cadence, state: settled(rate) >= 0.8 ? .kept : .slipping,
            evidence: .contact(held: held.count, expected: expected), sources: [cadence.source])
    }

    private func lengthEntry(_ figures: [Figure]) -> LedgerEntry? {
        guard let sessionLength else { return nil }
        let times = keptTimes
        guard let median = figures["time_kept_minutes"]?.value else {
            return LedgerEntry(
                promise: .sessionLength, state: .noData, evidence: .nothing, sources: [sessionLength.source])
        }
        return LedgerEntry(
            promise: .sessionLength, state: median.magnitude <= Self.overrun ? .kept : .slipping,
            evidence: .time(
                median: median, sessions: times.count, over: times.count { $0.difference > Self.overrun }),
            sources: [sessionLength.source] + times.map(\.actual.source))
    }

    private var responseEntry: LedgerEntry? {
        agreement.responseTime.map {
            LedgerEntry(promise: .responseTime, state: .noData, evidence: .nothing, sources: [$0.source])
        }
    }

    private var hoursEntry: LedgerEntry? {
        guard let promised = agreement.hoursPerMonth else { return nil }
        let recorded = held.compactMap(\.actual)
        guard let start, !recorded.isEmpty else {
            return LedgerEntry(promise: .hoursPerMonth, state: .noData, evidence: .nothing, sources: [promised.source])
        }
        let months = max(1, Double(days.count(from: start, to: last)) / 30)
        let hours = recorded.reduce(0) { $0 + $1.value } / 60 / months
        return LedgerEntry(
            promise: .hoursPerMonth, state: settled(hours) >= promised.value ? .kept : .noData,
            evidence: .hours(recorded: hours, promised: promised.value),
            sources: [promised.source] + recorded.map(\.source))
    }

    private var reviewEntry: LedgerEntry? {
        guard let reviewEvery else { return nil }
        guard let reviews else {
            return LedgerEntry(promise: .reviews, state: .noData, evidence: .nothing, sources: [reviewEvery.source])
        }
        let state: LedgerEntry.State = reviews.isOverdue ? .slipping : reviews.held.isEmpty ? .noData : .kept
        return LedgerEntry(
            promise: .reviews, state: state,
            evidence: .reviews(held: reviews.held.count, last: reviews.held.last?.value, due: reviews.due),
            sources: [reviewEvery.source, reviews.anchor.source])
    }

    private var focusEntry: LedgerEntry? {
        guard !agreement.focus.isEmpty else { return nil }
        // A goal that begins later is not known yet.
        let known = zip(pair.goals, goals).filter { goal, _ in goal.start.map { $0.value <= asOf } ?? true }
        let named = known.filter { $1.status != .draft && $1.status != .dropped }.compactMap { goal, _ in
            goal.relevant.flatMap { relevant in relevant.value.focus.map { (folded($0), relevant.source) } }
        }
        let areas = Set(named.map(\.0))
        let covered = agreement.focus.map(\.value).filter { areas.contains(folded($0)) }
        let open = agreement.focus.map(\.value).filter { !areas.contains(folded($0)) }
        let state: LedgerEntry.State = open.isEmpty ? .kept : held.count >= 2 ? .slipping : .noData
        return LedgerEntry(
            promise: .focus, state: state, evidence: .focus(covered: covered, open: open),
            sources: agreement.focus.map(\.source) + named.map(\.1) + known.map(\.0.note.source))
    }
}
