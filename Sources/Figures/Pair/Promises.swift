package import MentoringModel

/// A promise of the sessions held, as figures and pages ask for it.
package typealias PromiseFigures = FollowedPromise

extension FollowedPromise {
    /// In how many later sessions it turned up again.
    package var carried: Int { places.count - 1 }

    /// Whether it fell due up to a day: only then is it in the rate.
    package func isDue(by day: CalendarDay) -> Bool { state != .dropped && (due.map { $0 <= day } ?? false) }

    /// Whether it is open past its due day.
    package func isOverdue(asOf day: CalendarDay) -> Bool { state == .open && (due.map { $0 < day } ?? false) }

    /// Whether it was kept after its due day.
    package var isKeptLate: Bool {
        guard state == .kept, let due, let done else { return false }
        return done > due
    }

    /// Whether it was kept by its due day; one kept without a day counts as kept.
    package var isKeptInTime: Bool {
        guard state == .kept, let due else { return false }
        return done.map { $0 <= due } ?? true
    }
}

/// How one person keeps promises.
package struct PersonPromises: Hashable, Sendable {
    package var who: PersonReference
    package var kept: Int
    package var due: Int
}

extension PairSnapshot {
    /// The promises of the sessions held, oldest first (docs/figures.md, "Promises").
    func promises() -> [PromiseFigures] { FollowedPromises(in: held, asOf: asOf).promises }

    /// - `promises_kept` done by their due day / due by as_of; an undated kept one counts as kept;
    /// - `promises_open` how many are open, with or without a due day.
    func promiseFigures(_ promises: [PromiseFigures]) -> [Figure] {
        let due = promises.filter { $0.isDue(by: asOf) }
        let open = promises.filter { $0.state == .open }
        func inputs(_ promises: [PromiseFigures]) -> [Derivation.Input] { [asOfInput] + promises.flatMap(\.inputs) }
        let kept = Figure.share(
            "promises_kept", "kept by the due day / due by a", Double(due.count { $0.isKeptInTime }),
            of: Double(due.count), inputs: inputs(due))
        let left = Figure.count("promises_open", "open promises", Double(open.count), inputs: inputs(open))
        let places = promises.flatMap(\.places).map(\.source.visibility)
        return [kept, left].map { $0.resting(on: sessionOpenness + places) }
    }

    /// The same by person, sorted by id; promises of nobody in particular are in none.
    func promisesByPerson(_ promises: [PromiseFigures]) -> [PersonPromises] {
        let due = promises.filter { $0.isDue(by: asOf) }
        return Dictionary(grouping: due) { $0.who?.id }.compactMap { _, mine in
            mine.first?.who.map { who in
                PersonPromises(who: who, kept: mine.count { $0.isKeptInTime }, due: mine.count)
            }
        }.sorted { $0.who.id < $1.who.id }
    }
}

extension PromiseFigures {
    /// One for each promise, where it was written down last.
    fileprivate var inputs: [Derivation.Input] {
        [Derivation.Input(name: "promise", detail: words, value: days, source: places.last?.source)]
    }

    /// `due 2026-03-21, done 2026-03-20`.
    fileprivate var days: String {
        let parts = [due.map { "due \($0)" }, done.map { "done \($0)" }, done == nil ? state.rawValue : nil]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }
}
