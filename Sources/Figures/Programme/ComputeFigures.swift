package import MentoringModel

/// The computation of a programme's figures on one day, in parts that do not need each other, so that several cores may share them.
package struct FigureComputation: Sendable {
    private let programme: Programme
    private let asOf: CalendarDay
    private let digest: (@Sendable (String) -> String)?
    /// How open the note of each resource is.
    private let resources: [Slug: Visibility]

    /// - Parameters:
    ///   - programme: It must hold nothing `private` any more.
    ///   - digest: The digest of the terms' text, by which a change since a signature shows; see `termsText(of:)`. Without it
    ///     no signature counts as older than the terms.
    package init(of programme: Programme, asOf: CalendarDay, digest: (@Sendable (String) -> String)? = nil) {
        self.programme = programme
        self.asOf = asOf
        self.digest = digest
        resources = Dictionary(
            programme.resources.map { ($0.id, $0.note.visibility) }, uniquingKeysWith: { first, _ in first })
    }

    package var pairs: Range<Int> { programme.pairs.indices }

    /// The earlier days whose figures make the trend, oldest first.
    package var earlierDays: [CalendarDay] { monthEnds(of: programme, asOf: asOf) }

    /// One of the pairs with its figures, and what it brings into those of the programme: on the day, and on each of
    /// `earlierDays`. It is a function of the pair, of those days, and of what ``isSameBesidePairs(as:)`` compares.
    ///
    /// - Parameter earlier: What `earlierDays` gave.
    package func pair(_ index: Int, earlier: [CalendarDay]) -> PairOnDays {
        let pair = programme.pairs[index]
        let basis = PairBasis(of: pair)
        let terms = digest.map { TermsDigest(of: pair.agreement, digest: $0) }
        func contribution(_ member: PairInProgramme) -> Contribution {
            Contribution(member, resources: resources)
        }
        let now = member(pair, basis, terms, on: asOf, detail: true)
        return PairOnDays(
            now: now, contribution: contribution(now),
            earlier: earlier.map { day in
                contribution(member(pair.reopened(on: day, asOf: asOf), basis, terms, on: day, detail: false))
            })
    }

    /// Whether everything but single pairs is as in another computation, so that a pair that is the same comes out the same.
    package func isSameBesidePairs(as other: FigureComputation) -> Bool {
        asOf == other.asOf && programme.settings == other.programme.settings && resources == other.resources
    }

    /// Whether the figures of the programme rest on the same people as in another computation that is the same beside pairs.
    package func hasSamePeople(as other: FigureComputation) -> Bool { programme.people == other.programme.people }

    /// All figures.
    ///
    /// - Parameters:
    ///   - pairs: What `pair(_:earlier:)` gave, in the order of `pairs`.
    ///   - earlier: What `earlierDays` gave.
    ///   - known: The figures of the programme, where pairs bring into them what they did before.
    package func figures(
        of pairs: [PairOnDays], earlier: [CalendarDay], known: [Figure]? = nil
    ) -> ProgrammeFigures {
        let members = pairs.map(\.now)
        var figures = ProgrammeFigures(asOf: asOf, goals: members.map(\.snapshot.goals))
        figures.pairs = members.map(\.figures)
        figures.missingLetters = members.missingLetters()
        figures.loads = members.loads(of: programme.people)
        if let known {
            figures.programme = known
            return figures
        }
        let trend = earlier.indices.map { number in
            (day: earlier[number], figures: pairs.map { $0.earlier[number] }.figures(with: nil))
        }
        figures.programme = pairs.map(\.contribution).figures(with: members.mentorLoad(of: programme.people))
            .withTrend(trend).map { $0.tellingParts() }
        return figures
    }

    /// - Parameter detail: Whether to compute also what the figures of the programme do not need.
    private func member(
        _ pair: Pair, _ basis: PairBasis, _ terms: TermsDigest?, on day: CalendarDay, detail: Bool
    ) -> PairInProgramme {
        let settings = programme.settings
        let goals = goalFigures(of: pair, thresholds: settings.thresholds, asOf: day, detail: detail)
        let snapshot = PairSnapshot(pair, settings: settings, goals: goals, asOf: day)
        return PairInProgramme(
            snapshot: snapshot, figures: snapshot.figures(terms: terms, detail: detail), basis: basis)
    }
}

/// A pair's figures on one day, and what it brings into those of the programme on that day and on earlier ones.
package struct PairOnDays: Sendable {
    package let now: PairInProgramme
    let contribution: Contribution
    /// Oldest first.
    let earlier: [Contribution]

    /// The pair, as its figures were computed.
    package var pair: Pair { now.pair }

    /// Whether the figures of the programme are the same with this one as with another: what is brought into them, and who is a
    /// mentor of whom.
    package func bringsTheSame(as other: PairOnDays) -> Bool {
        contribution == other.contribution && earlier == other.earlier && now.isOpen == other.now.isOpen
            && now.snapshot.mentors == other.now.snapshot.mentors
            && now.snapshot.mentees == other.now.snapshot.mentees
            && pair.agreement.note.visibility == other.pair.agreement.note.visibility
    }
}

extension ProgrammeFigures {
    /// Computes every figure of a programme on one day; see `FigureComputation`.
    package init(of programme: Programme, asOf: CalendarDay, digest: (@Sendable (String) -> String)? = nil) {
        let computation = FigureComputation(of: programme, asOf: asOf, digest: digest)
        let earlier = computation.earlierDays
        self = computation.figures(
            of: computation.pairs.map { computation.pair($0, earlier: earlier) }, earlier: earlier)
    }
}

extension [Contribution] {
    /// The figures of the programme, tier by tier.
    ///
    /// - Parameter load: What mentors bring in; it has no trend.
    fileprivate func figures(with load: Figure?) -> [Figure] {
        happening() + [load].compactMap(\.self) + quality() + change()
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
