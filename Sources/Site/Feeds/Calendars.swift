import Figures
import Localization
import MentoringModel

extension SiteIndex {
    /// The calendar of a pair: sessions held, planned and called off, and the days on which something open is due; `nil` without
    /// any.
    ///
    /// Sessions that may not be read are in none, also where their days are told: they would have no page to lead to.
    func calendar(of facts: PairFacts) -> String? {
        calendarFile(events(of: facts), name: name(of: facts.pair))
    }

    /// The calendar of all pairs of a pair's own build, or of a person's; `nil` in others.
    var ownCalendar: String? {
        guard audience == .pair else { return nil }
        return calendarFile(pairs.flatMap(events(of:)), name: siteName)
    }

    func hasCalendar(_ facts: PairFacts) -> Bool { !events(of: facts).isEmpty }

    private func calendarFile(_ events: [CalendarEvent], name: String) -> String? {
        guard !events.isEmpty else { return nil }
        let sorted = events.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        return calendarText(sorted, name: name, asOf: asOf, language: words.code)
    }

    private func events(of facts: PairFacts) -> [CalendarEvent] {
        let pair = facts.pair.id.text
        let pairName = name(of: facts.pair)
        var used: [String: Int] = [:]
        func event(
            _ key: [String], _ day: CalendarDay, _ summary: String, _ who: PersonReference? = nil,
            at address: Address, sequence: Int = 0, isCancelled: Bool = false
        ) -> CalendarEvent {
            let key = key.joined(separator: "\n")
            used[key, default: 0] += 1
            let page = rootAddress.map { $0 + address.link(from: .home) }
            let parts = [pairName, who.map(name(of:)), page].compactMap(\.self)
            return CalendarEvent(
                id: stableID("calendar", pair, key, String(used[key] ?? 1)), day: day, summary: summary,
                description: parts.joined(separator: " · "), url: page,
                status: isCancelled ? .cancelled : .confirmed, sequence: sequence)
        }
        var events: [CalendarEvent] = []
        for session in facts.pair.sessions {
            let status = session.status(asOf: asOf)
            guard status != .missed else { continue }
            events.append(
                event(
                    ["session", session.id.text], session.day,
                    words.calendarSession(session.title?.value, of: pairName),
                    at: .session(session.id.text, of: pair), sequence: status == .cancelled ? 1 : 0,
                    isCancelled: status == .cancelled))
        }
        if facts.isOpen, let last = facts.pair.sessions.last(where: { $0.isHeld(asOf: asOf) }),
            let next = last.next?.value, next >= asOf, !facts.pair.sessions.contains(where: { $0.day >= next })
        {
            events.append(
                event(
                    ["next", last.id.text], next, words.calendarSession(nil, of: pairName),
                    at: .session(last.id.text, of: pair)))
        }
        guard facts.isOpen else { return events }
        for (goal, figures) in facts.goals {
            let address = Address.goal(goal.id.text, of: pair)
            guard !figures.health.isOver else { continue }
            if let due = goal.due?.value {
                events.append(
                    event(
                        ["goal", goal.id.text], due, words.calendarDue(.goal, goal.name), facts.owner(of: goal),
                        at: address, sequence: goal.revisions.count { $0.field == "due" && $0.day <= asOf }))
            }
            for step in figures.milestones where step.milestone.state == .open {
                guard let due = step.milestone.due else { continue }
                events.append(
                    event(
                        ["milestone", goal.id.text, step.milestone.id.text], due,
                        words.calendarDue(.milestone, step.milestone.title), step.milestone.who,
                        at: address.at("milestones")))
            }
        }
        for promise in facts.promises where promise.state == .open {
            guard let due = promise.due, let first = promise.places.first else { continue }
            let latest = facts.session(promise.places.last) ?? facts.session(first)
            events.append(
                event(
                    ["promise", first.session.text, promise.who?.id.text ?? "", promise.words], due,
                    words.calendarDue(.promise, promise.words), promise.who,
                    at: latest.map { Address.session($0.id.text, of: pair) } ?? .pair(pair)))
        }
        return events
    }
}

extension Health {
    /// Whether nothing more is due of a goal.
    fileprivate var isOver: Bool { [.achieved, .partly, .missed, .dropped].contains(self) }
}
