import MentoringModel

/// What somebody promised in a session, followed through the sessions after it.
struct Promise: Sendable {
    enum State: Sendable {
        case open, kept, dropped
    }

    /// Where in the pair's sessions the promise was written down.
    struct Place: Hashable, Sendable {
        var session: Int
        var item: Int
    }

    var words: String
    var who: PersonReference?
    var due: CalendarDay?
    var kept: CalendarDay?
    var state: State
    /// From the first session that has it to the last.
    var places: [Place]

    func isOverdue(asOf day: CalendarDay) -> Bool { state == .open && (due.map { $0 < day } ?? false) }
    var isKeptLate: Bool {
        guard state == .kept, let due, let kept else { return false }
        return kept > due
    }

    /// The promises of sessions, oldest first. A later item is the same promise when it has the same `id`, or the
    /// same person and words, while the earlier one is open.
    static func all(in sessions: [Session], asOf day: CalendarDay) -> [Promise] {
        var promises: [Promise] = []
        var latest: [Key: Int] = [:]
        for (number, session) in sessions.enumerated() where session.status(asOf: day) == .held {
            for (place, item) in session.actions.enumerated() {
                let key = Key(item)
                let state = state(of: item, asOf: day)
                if let index = latest[key], promises[index].state == .open {
                    promises[index].places.append(Place(session: number, item: place))
                    promises[index].due = item.due ?? promises[index].due
                    promises[index].state = state
                    promises[index].kept = state == .kept ? item.done : nil
                } else {
                    latest[key] = promises.count
                    promises.append(
                        Promise(
                            words: item.words, who: item.who, due: item.due, kept: state == .kept ? item.done : nil,
                            state: state, places: [Place(session: number, item: place)]))
                }
            }
        }
        return promises
    }

    private static func state(of item: SessionItem, asOf day: CalendarDay) -> State {
        switch item.state {
        case .done: (item.done.map { $0 <= day } ?? true) ? .kept : .open
        case .cancelled: .dropped
        case .open, nil: .open
        }
    }

    private struct Key: Hashable {
        var id: Slug?
        var who: Slug?
        var words: String?

        init(_ item: SessionItem) {
            id = item.id
            guard item.id == nil else { return }
            who = item.who?.id
            words = item.words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }
}
