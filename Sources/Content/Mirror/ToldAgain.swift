import MentoringModel

/// What the sessions of a pair tell again, as the figures follow it: that of the first time counts once with it.
struct ToldAgain: Sendable {
    private struct Telling: Hashable {
        var source: Source
        /// Two people may share a line.
        var who: String
    }

    private var firsts: [Telling: String] = [:]

    init() {}

    init(in pair: Pair, asOf: CalendarDay) {
        let held = pair.held(asOf: asOf)
        // Sessions to come are in no figure yet; behind those held they change nothing of these.
        let toCome = pair.sessions.filter { $0.status(asOf: asOf) == .planned }
        // What is private is in no figure.
        let sessions = (held.inOrder + toCome.inOrder).filter { $0.note.visibility > .private }.map { session in
            guard
                session.actions.contains(where: { $0.source.visibility == .private })
                    || session.introductions.contains(where: { $0.source.visibility == .private })
            else { return session }
            var session = session
            session.actions.removeAll { $0.source.visibility == .private }
            session.introductions.removeAll { $0.source.visibility == .private }
            return session
        }
        followPromises(of: sessions, asOf: asOf)
        followIntroductions(of: sessions)
    }

    private mutating func followPromises(of sessions: [Session], asOf: CalendarDay) {
        let followed = FollowedPromises(in: sessions, asOf: asOf)
        var known = 0
        for (session, told) in zip(sessions, followed.told) {
            for (item, index) in zip(session.actions, told) {
                if index == known {
                    known += 1
                } else {
                    let first = followed.promises[index].places[0]
                    firsts[Telling(source: item.source, who: item.who?.id.text ?? "")] =
                        first.session == session.id
                        ? "again, first in line \(first.source.line)" : "again, first on \(first.day)"
                }
            }
        }
    }

    private mutating func followIntroductions(of sessions: [Session]) {
        var known: [String: (session: Session, line: Int)] = [:]
        for session in sessions {
            for given in session.introductions {
                guard let first = known[given.key] else {
                    known[given.key] = (session, given.source.line)
                    continue
                }
                firsts[Telling(source: given.source, who: given.key)] =
                    first.session.id == session.id
                    ? "again, first in line \(first.line)" : "again, first on \(first.session.day)"
            }
        }
    }

    /// Where the promise of an item was told first: `again, first on 2026-06-11`; `nil` where this is the first time.
    func first(of item: SessionItem) -> String? {
        firsts[Telling(source: item.source, who: item.who?.id.text ?? "")]
    }

    func first(of given: Introduction) -> String? { firsts[Telling(source: given.source, who: given.key)] }
}

extension [Session] {
    fileprivate var inOrder: [Session] { sorted { ($0.day, $0.id) < ($1.day, $1.id) } }
}
