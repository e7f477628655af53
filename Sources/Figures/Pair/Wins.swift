package import MentoringModel

/// Something to celebrate, from a session that was held.
package struct WinFigures: Hashable, Sendable {
    package var words: String
    package var who: PersonReference?
    /// The session's.
    package var day: CalendarDay
    package var session: Slug
    package var celebrated: CalendarDay?
    package var source: Source
}

/// A milestone that was done more than 14 days ago and that nobody gave thanks for.
package struct UncelebratedMilestone: Hashable, Sendable {
    package var goal: Slug
    package var title: String
    package var who: PersonReference?
    package var done: CalendarDay
    /// Days since it was done.
    package var age: Int
    package var source: Source
}

extension PairSnapshot {
    /// Every win up to as_of, oldest first.
    func wins() -> [WinFigures] {
        held.flatMap { session in
            session.wins.map { written in
                let win = written.asOf(asOf)
                return WinFigures(
                    words: win.words, who: win.who, day: session.date.value, session: session.id,
                    celebrated: win.celebrated, source: win.source)
            }
        }
    }

    /// Milestones done more than 14 days before as_of, by their day: those without a `celebrated` day that no win of a
    /// session since mentions (docs/figures.md, "Wins and introductions").
    ///
    /// A win mentions a milestone when it carries its `id`, or holds its title, less a tag or a full stop behind it, or
    /// every word of four letters or more of it. One that was done without a day is not asked about.
    func uncelebrated() -> [UncelebratedMilestone] {
        var found: [UncelebratedMilestone] = []
        for goal in goals {
            for step in goal.milestones where step.status == .done {
                let milestone = step.milestone
                guard let done = milestone.done, asOf - done > 14, milestone.celebrated == nil else { continue }
                let later = held.filter { $0.date.value >= done }.flatMap(\.wins)
                guard !later.contains(where: { mentions($0, milestone) }) else { continue }
                found.append(
                    UncelebratedMilestone(
                        goal: goal.goal, title: milestone.title, who: milestone.who, done: done, age: asOf - done,
                        source: milestone.source))
            }
        }
        return found.sorted { ($0.done, $0.goal, $0.title) < ($1.done, $1.goal, $1.title) }
    }

    /// - `wins_30d`, `wins_90d` wins of the 30 and 90 days up to as_of;
    /// - `milestones_uncelebrated` milestones that nobody gave thanks for.
    func winFigures(_ wins: [WinFigures], _ uncelebrated: [UncelebratedMilestone]) -> [Figure] {
        func count(_ id: String, days: Int) -> Figure {
            let recent = wins.filter { $0.day > asOf - days }
            return .count(
                id, "wins after a − \(days)", Double(recent.count),
                inputs: [asOfInput]
                    + recent.map { .init(name: "win", detail: $0.words, value: "\($0.day)", source: $0.source) })
        }
        let owed = Figure.count(
            "milestones_uncelebrated", "milestones done before a − 14 without thanks", Double(uncelebrated.count),
            inputs: [asOfInput]
                + uncelebrated.map {
                    .init(name: "milestone", detail: $0.title, value: "done \($0.done)", source: $0.source)
                })
        return [count("wins_30d", days: 30), count("wins_90d", days: 90)].map { $0.resting(on: sessionOpenness) }
            + [owed.resting(on: sessionOpenness + goalOpenness)]
    }

    /// How open the goals are, as notes, and their milestones.
    var goalOpenness: [Visibility] {
        pair.goals.flatMap { goal in [goal.note.visibility] + goal.milestones.map(\.source.visibility) }
    }
}

/// Whether a win speaks of a milestone.
private func mentions(_ win: SessionItem, _ milestone: Milestone) -> Bool {
    if win.id == milestone.id { return true }
    let words = folded(win.words)
    if words.containsText(promiseKey(milestone.title)) { return true }
    let telling = wordSet(promiseKey(milestone.title)).filter { $0.count >= 4 }
    return !telling.isEmpty && telling.isSubset(of: wordSet(win.words))
}

extension String {
    /// Whether a text stands in this one, byte for byte.
    fileprivate func containsText(_ text: String) -> Bool {
        let bytes = Array(utf8)
        let wanted = Array(text.utf8)
        guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { bytes[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    }
}
