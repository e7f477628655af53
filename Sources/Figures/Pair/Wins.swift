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
                    words: win.words, who: win.who, day: session.day, session: session.id,
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
        var wins: [(day: CalendarDay, words: WinWords)]?
        for goal in goals {
            for step in goal.milestones where step.status == .done {
                let milestone = step.milestone
                guard let done = milestone.done, asOf - done > 14, milestone.celebrated == nil else { continue }
                let known = wins ?? held.flatMap { session in session.wins.map { (session.day, WinWords($0)) } }
                wins = known
                let wanted = MilestoneWords(milestone)
                guard !known.contains(where: { $0.day >= done && $0.words.mention(wanted) }) else { continue }
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
        let owed = Figure.count(
            "milestones_uncelebrated", "milestones done before a − 14 without thanks", Double(uncelebrated.count),
            inputs: [asOfInput]
                + uncelebrated.map {
                    .init(name: "milestone", detail: $0.title, value: "done \($0.done)", source: $0.source)
                })
        return [winFigure("wins_30d", wins, days: 30), winFigure("wins_90d", wins, days: 90)]
            + [owed.resting(on: sessionOpenness + goalOpenness)]
    }

    /// The wins of so many days up to as_of.
    func winFigure(_ id: String, _ wins: [WinFigures], days: Int) -> Figure {
        let recent = wins.filter { $0.day > asOf - days }
        return Figure.count(
            id, "wins after a − \(days)", Double(recent.count),
            inputs: [asOfInput]
                + recent.map { .init(name: "win", detail: $0.words, value: "\($0.day)", source: $0.source) }
        ).resting(on: sessionOpenness)
    }

    /// How open the goals are, as notes, and their milestones.
    var goalOpenness: [Visibility] {
        pair.goals.flatMap { goal in [goal.note.visibility] + goal.milestones.map(\.source.visibility) }
    }
}

/// By what a win may speak of a milestone.
private struct MilestoneWords {
    var id: Slug
    var title: [UInt8]
    /// Its words of four letters or more.
    var telling: Set<String>

    init(_ milestone: Milestone) {
        id = milestone.id
        let key = promiseKey(milestone.title)
        title = Array(key.utf8)
        telling = wordSet(key).filter { $0.count >= 4 }
    }
}

/// The words of a win, made ready to be asked about many milestones.
private struct WinWords {
    var id: Slug?
    var text: [UInt8]
    var words: Set<String>

    init(_ win: SessionItem) {
        id = win.id
        text = Array(folded(win.words).utf8)
        words = wordSet(win.words)
    }

    func mention(_ milestone: MilestoneWords) -> Bool {
        if id == milestone.id || text.holds(milestone.title) { return true }
        return !milestone.telling.isEmpty && milestone.telling.isSubset(of: words)
    }
}

extension [UInt8] {
    /// Whether these bytes stand in a row in it.
    fileprivate func holds(_ wanted: [UInt8]) -> Bool {
        guard let first = wanted.first, count >= wanted.count else { return false }
        for start in 0...(count - wanted.count)
        where self[start] == first && self[start..<(start + wanted.count)].elementsEqual(wanted) {
            return true
        }
        return false
    }
}
