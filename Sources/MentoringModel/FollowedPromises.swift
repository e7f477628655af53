/// What somebody promised in a session, followed through the sessions after it.
package struct FollowedPromise: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        case open, kept, dropped
    }
    /// A session that has the promise.
    package struct Place: Hashable, Sendable {
        package var session: Slug
        package var day: CalendarDay
        package var source: Source

        /// Whether two people share the item: each of them has a column of their own.
        package func isOnLine(of other: Place) -> Bool {
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
    /// How many of the sessions come after the first that has it.
    package var age: Int
}

/// The promises of some sessions, each known again where a later item tells it again (docs/figures.md, "Promises").
///
/// A later item is the same promise when it has the same `id`, else the same person and the same words, and
/// `FollowedPromise.goesOn(as:on:)`.
package struct FollowedPromises: Sendable {
    /// Oldest first.
    package private(set) var promises: [FollowedPromise] = []
    /// For each session the places of its items' promises among these.
    package private(set) var told: [[Int]] = []

    /// - Parameter sessions: Oldest first.
    package init(in sessions: [Session], asOf: CalendarDay) {
        var known: [PromiseKey: [Int]] = [:]
        for (number, session) in sessions.enumerated() {
            told.append(
                session.actions.map { written in
                    let item = written.asOf(asOf)
                    let place = FollowedPromise.Place(
                        session: session.id, day: session.day, source: item.source)
                    let key = PromiseKey(item)
                    // An item that two people share stands on one line: it is a promise of each.
                    let earlier = (known[key] ?? []).filter { index in
                        promises[index].who?.id == item.who?.id
                            || promises[index].places.last?.isOnLine(of: place) == false
                    }
                    let own = earlier.filter { promises[$0].who?.id == item.who?.id }
                    if let index = same(item, on: session.day, among: own.isEmpty ? earlier : own) {
                        promises[index].carry(item, to: place)
                        return index
                    }
                    known[key, default: []].append(promises.count)
                    promises.append(
                        FollowedPromise(
                            words: item.words, who: item.who, due: item.due, done: item.done, state: item.promiseState,
                            places: [place], age: sessions.count - number - 1))
                    return promises.count - 1
                })
        }
    }

    /// The promise that an item of a session tells again: one that was done on the day that the item names, else the
    /// last one, if it goes on; `nil` for another promise.
    private func same(_ item: SessionItem, on day: CalendarDay, among earlier: [Int]) -> Int? {
        if item.promiseState == .kept, let done = item.done,
            let told = earlier.last(where: { promises[$0].state == .kept && promises[$0].done == done })
        {
            return told
        }
        return earlier.last.flatMap { promises[$0].goesOn(as: item, on: day) ? $0 : nil }
    }
}

extension FollowedPromise {
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
}

extension SessionItem {
    /// The item as it stood on a day: what was done later is open still.
    package func asOf(_ day: CalendarDay) -> SessionItem {
        var item = forgetting(after: day)
        // A day on which it was done counts whatever the box says.
        if item.done != nil, item.state != .cancelled { item.state = .done }
        return item
    }

    fileprivate var promiseState: FollowedPromise.State {
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
