package import MentoringModel

/// The computation of a programme's figures on one day, in parts that do not need each other, so that several cores may share them.
package struct FigureComputation: Sendable {
    private let programme: Programme
    private let asOf: CalendarDay
    /// The digests of the terms of each pair.
    private let terms: [TermsDigest?]
    private let bases: [PairBasis]

    /// - Parameters:
    ///   - programme: It must hold nothing `private` any more.
    ///   - digest: The digest of the terms' text, by which a change since a signature shows; see `termsText(of:)`. Without it
    ///     no signature counts as older than the terms.
    package init(of programme: Programme, asOf: CalendarDay, digest: ((String) -> String)? = nil) {
        self.programme = programme
        self.asOf = asOf
        bases = programme.pairs.map(PairBasis.init)
        terms = programme.pairs.map { pair in digest.map { TermsDigest(of: pair.agreement, digest: $0) } }
    }

    package var pairs: Range<Int> { programme.pairs.indices }

    /// The earlier days whose figures make the trend, oldest first.
    package var earlierDays: [CalendarDay] { monthEnds(of: programme, asOf: asOf) }

    /// One of the pairs with its figures.
    package func pair(_ index: Int) -> PairInProgramme { pair(programme.pairs[index], index, on: asOf, detail: true) }

    /// The same of an earlier day, with what the figures of the programme need.
    package func pair(_ index: Int, on day: CalendarDay) -> PairInProgramme {
        pair(programme.pairs[index].reopened(on: day, asOf: asOf), index, on: day, detail: false)
    }

    /// The figures of the programme on an earlier day.
    package func figures(on day: CalendarDay) -> [Figure] { figures(of: pairs.map { pair($0, on: day) }) }

    /// The figures of the programme.
    ///
    /// - Parameter members: All pairs on one day, in their order.
    package func figures(of members: [PairInProgramme]) -> [Figure] { members.figures(of: programme) }

    /// All figures.
    ///
    /// - Parameters:
    ///   - members: What `pair(_:)` gave, in the order of `pairs`.
    ///   - earlier: What `figures(on:)` gave, in the order of `earlierDays`.
    package func figures(of members: [PairInProgramme], earlier: [[Figure]]) -> ProgrammeFigures {
        var figures = ProgrammeFigures(asOf: asOf, goals: members.flatMap(\.snapshot.goals))
        figures.pairs = members.map(\.figures)
        figures.missingLetters = members.missingLetters()
        figures.loads = members.loads(of: programme.people)
        let trend = zip(earlierDays, earlier).map { (day: $0, figures: $1) }
        figures.programme = members.figures(of: programme).withTrend(trend).map { $0.tellingParts() }
        return figures
    }

    /// - Parameter detail: Whether to compute also what the figures of the programme do not need.
    private func pair(_ pair: Pair, _ index: Int, on day: CalendarDay, detail: Bool) -> PairInProgramme {
        let settings = programme.settings
        let goals = goalFigures(of: pair, thresholds: settings.thresholds, asOf: day, detail: detail)
        let snapshot = PairSnapshot(pair, settings: settings, goals: goals, asOf: day)
        return PairInProgramme(
            snapshot: snapshot, figures: snapshot.figures(terms: terms[index], detail: detail), basis: bases[index])
    }
}

extension ProgrammeFigures {
    /// Computes every figure of a programme on one day; see `FigureComputation`.
    package init(of programme: Programme, asOf: CalendarDay, digest: ((String) -> String)? = nil) {
        let computation = FigureComputation(of: programme, asOf: asOf, digest: digest)
        self = computation.figures(
            of: computation.pairs.map(computation.pair), earlier: computation.earlierDays.map(computation.figures))
    }
}

extension [PairInProgramme] {
    /// The figures of the programme, tier by tier.
    fileprivate func figures(of programme: Programme) -> [Figure] {
        let resources = Dictionary(
            programme.resources.map { ($0.id, $0.note.visibility) }, uniquingKeysWith: { first, _ in first })
        return happening() + [mentorLoad(of: programme.people)] + quality() + change(resources: resources)
    }
}

/// The figures of all goals of a pair, in the order of `pair.goals`.
///
/// - Parameter detail: Whether to say how each figure was had, and what a page draws; a trend needs neither.
package func goalFigures(
    of pair: Pair, thresholds: Thresholds, asOf: CalendarDay, detail: Bool = true
) -> [GoalFigures] {
    let tree = GoalTree(pair.goals)
    let fromSessions = sessionEntries(of: pair, asOf: asOf)
    let owners = activeGoalsByOwner(pair, asOf: asOf)
    var progressions: [Progression?] = Array(repeating: nil, count: pair.goals.count)
    var figures: [GoalFigures?] = Array(repeating: nil, count: pair.goals.count)

    for index in tree.childrenFirst {
        let goal = pair.goals[index]
        let terms = GoalTerms(of: goal, in: pair, asOf: asOf)
        let entries = MergedEntries(own: goal.updates, sessionEntries: fromSessions[goal.id] ?? [], asOf: asOf)
        let kind = measureKind(of: goal, hasChildren: !tree.children[index].isEmpty)
        let children = tree.children[index].filter { status(of: pair.goals[$0], asOf: asOf) != .dropped }.map {
            ChildGoal(goal: pair.goals[$0], progression: progressions[$0])
        }
        var progression: Progression
        if kind == .subGoals {
            progression = subGoalProgression(children.map(\.weighted))
            progression.lastUpdate = [progression.lastUpdate, entries.lastDay].compactMap { $0 }.max()
        } else {
            progression = Figures.progression(of: goal, kind: kind, terms: terms, entries: entries, asOf: asOf)
        }
        progressions[index] = progression
        let snapshot = GoalSnapshot(
            goal: goal, pair: pair, asOf: asOf, terms: terms, entries: entries, progression: progression,
            children: children, hasChildren: !tree.children[index].isEmpty,
            activeGoals: owner(of: goal, in: pair).flatMap { owners[$0] } ?? 0)
        figures[index] = snapshot.figures(thresholds: thresholds, detail: detail)
    }
    return figures.compactMap { $0 }
}

/// The owner of a goal: as written, else the only mentee.
func owner(of goal: Goal, in pair: Pair) -> Slug? {
    goal.owner?.value.id ?? (pair.agreement.mentees.count == 1 ? pair.agreement.mentees[0].id : nil)
}

/// How many active goals each person owns in a pair. One that begins later is none yet.
private func activeGoalsByOwner(_ pair: Pair, asOf: CalendarDay) -> [Slug: Int] {
    var counts: [Slug: Int] = [:]
    for goal in pair.goals where status(of: goal, asOf: asOf) == .active {
        if let start = GoalTerms(of: goal, in: pair, asOf: asOf).start?.value, start > asOf { continue }
        if let owner = owner(of: goal, in: pair) { counts[owner, default: 0] += 1 }
    }
    return counts
}
