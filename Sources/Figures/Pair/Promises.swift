package import MentoringModel

/// What somebody promised in a session, followed through the sessions after it.
package struct PromiseFigures: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case open, kept, dropped
    }
    /// A session that has the promise.
    package struct Place: Hashable, Sendable {
        package var session: Slug
        package var day: CalendarDay
        package var source: Source

        /// Whether two people share the item: each of them has a column of their own.
        func isOnLine(of other: Place) -> Bool {
            source.file == other.source.file && source.line == other.source.line
        }
    }

    package var words: String
    package var who: PersonReference?
    /// As the last session that has it says.
    package var due: CalendarDay?
    package var done: CalendarDay?
    package var state: State
    /// From the first session that has it to the last; never empty.
    package var places: [Place]
    /// Sessions held after the first that has it.
    package var age: Int

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
    ///
    /// A later item is the same promise when it has the same `id`, else the same person and the same words, and
    /// `PromiseFigures.goesOn(as:on:)`.
    func promises() -> [PromiseFigures] {
        var promises: [PromiseFigures] = []
        var places: [PromiseKey: [Int]] = [:]
        for (number, session) in held.enumerated() {
            for written in session.actions {
                let item = written.asOf(asOf)
                let place = PromiseFigures.Place(session: session.id, day: session.date.value, source: item.source)
                let key = PromiseKey(item)
                // An item that two people share stands on one line: it is a promise of each.
                let earlier = (places[key] ?? []).filter { index in
                    promises[index].who?.id == item.who?.id || promises[index].places.last?.isOnLine(of: place) == false
                }
                let own = earlier.filter { promises[$0].who?.id == item.who?.id }
                if let index = same(item, on: session.date.value, among: own.isEmpty ? earlier : own, promises) {
                    promises[index].carry(item, to: place)
                } else {
                    places[key, default: []].append(promises.count)
                    promises.append(
                        PromiseFigures(
                            words: item.words, who: item.who, due: item.due, done: item.done, state: item.promiseState,
                            places: [place], age: held.count - number - 1))
                }
            }
        }
        return promises
    }

    /// The promise that an item of a session tells again: one that was done on the day that the item names, else the
    /// last one, if it goes on; `nil` for another promise.
    private func same(
        _ item: SessionItem, on day: CalendarDay, among earlier: [Int], _ promises: [PromiseFigures]
    ) -> Int? {
        if item.promiseState == .kept, let done = item.done,
            let told = earlier.last(where: { promises[$0].state == .kept && promises[$0].done == done })
        {
            return told
        }
        return earlier.last.flatMap { promises[$0].goesOn(as: item, on: day) ? $0 : nil }
    }

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
    /// Whether an item of a session on a day is this promise (docs/figures.md, "Promises").
    ///
    /// Until the day on which it was done or cancelled, that day included, it is the promise whatever the item says.
    /// After it, the item is the promise where it says again that it was done, on the same day or on none, and where it
    /// cancels what was done. Open again, or done on another day, it is another promise.
    fileprivate func goesOn(as item: SessionItem, on day: CalendarDay) -> Bool {
        switch (state, item.promiseState) {
        case (.open, _), (.kept, .dropped), (.dropped, .dropped): return true
        case (.kept, .kept): return done == nil || item.done == nil || done == item.done
        case (.kept, .open), (.dropped, .open), (.dropped, .kept):
            guard let last = done ?? places.last?.day else { return false }
            return day <= last
        }
    }

    fileprivate mutating func carry(_ item: SessionItem, to place: Place) {
        due = item.due ?? due
        switch (state, item.promiseState) {
        case (.open, _), (.dropped, .kept):
            state = item.promiseState
            done = item.done
        case (.kept, .kept), (.dropped, .dropped): done = [done, item.done].compactMap { $0 }.min()
        case (.kept, _), (.dropped, .open): break
        }
        if places.last?.session != place.session { places.append(place) }
    }

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

extension SessionItem {
    /// The item as it stood on a day: what was done later is open still.
    func asOf(_ day: CalendarDay) -> SessionItem {
        var item = forgetting(after: day)
        // A day on which it was done counts whatever the box says.
        if item.done != nil, item.state != .cancelled { item.state = .done }
        return item
    }

    fileprivate var promiseState: PromiseFigures.State {
        switch state {
        case .done: .kept
        case .cancelled: .dropped
        case .open, nil: .open
        }
    }
}

/// By what a promise is known again: its `id`, else the person and the words.
private struct PromiseKey: Hashable {
    var id: Slug?
    var who: Slug?
    var words: String?

    init(_ item: SessionItem) {
        id = item.id
        guard item.id == nil else { return }
        who = item.who?.id
        words = promiseKey(item.words)
    }
}
