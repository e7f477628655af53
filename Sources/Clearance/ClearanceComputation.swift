package import Figures
package import MentoringModel

/// Applies the audience, once: what comes out holds nothing that this audience may not read, and no page, feed or
/// export asks about visibility again. The rules are those of docs/format.md, "Who may read what".
///
/// Pairs are cleared one by one, in any order; the programme is put together from all of them.
package struct ClearanceComputation: Sendable {
    private let programme: Programme
    private let figures: ProgrammeFigures
    private let view: AudienceView
    private let targets: [PairTargets]
    private let figuresByPair: [Slug: [GoalFigures]]
    private let pairFigures: [Slug: PairFigures]

    /// - Parameters:
    ///   - programme: Without its private parts; see `Programme.withoutPrivate()`.
    ///   - figures: Of the same programme.
    ///   - own: The pairs that a `pair` build is for: one, or all of one person; `nil` for the only one there is.
    ///   - words: For what stands in place of a name.
    ///   - before: Of a programme before; where everybody and all that links may lead to is the same, it is taken from there.
    package init(
        of programme: Programme, figures: ProgrammeFigures, audience: Audience, own: Set<Slug>?, words: StandInWords,
        before: ClearanceComputation? = nil
    ) {
        self.programme = programme
        self.figures = figures
        targets = PairTargets.all(of: programme.pairs, before: before.map { ($0.programme.pairs, $0.targets) })
        // A pair's own build names the contacts whom its notes name.
        if let before, audience != .pair, before.view.audience == audience, before.view.asOf == figures.asOf,
            targets == before.targets,
            programme.settings == before.programme.settings, programme.people == before.programme.people,
            programme.resources == before.programme.resources
        {
            var view = before.view
            view.pairs = AudienceView.pairs(of: programme, for: audience, own)
            view.words = words
            self.view = view
        } else {
            view = AudienceView(of: programme, audience: audience, own: own, asOf: figures.asOf, words: words)
        }
        figuresByPair = Dictionary(
            zip(figures.pairs.map(\.pair), figures.goalsByPair), uniquingKeysWith: { first, _ in first })
        pairFigures = Dictionary(figures.pairs.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The pairs that this audience is told of, by place.
    package var pairs: Range<Int> { view.pairs.indices }

    package func id(ofPair number: Int) -> Slug { view.pairs[number].id }

    package func pair(_ number: Int) -> VisiblePair {
        let pair = view.pairs[number]
        return view.clear(
            pair, figures: figuresByPair[pair.id] ?? [], pairFigures: pairFigures[pair.id],
            thresholds: programme.settings.thresholds)
    }

    /// Whether everything but single pairs is as in another computation: what may be read of the programme, and how.
    package func isSameBesidePairs(as other: ClearanceComputation) -> Bool {
        view.isSameBesidePairs(as: other.view) && programme.settings == other.programme.settings
    }

    /// Whether a pair comes out as one did in another computation that is the same beside pairs.
    package func isSame(_ number: Int, as other: ClearanceComputation, _ otherNumber: Int) -> Bool {
        let (pair, before) = (view.pairs[number], other.view.pairs[otherNumber])
        return pair == before && figuresByPair[pair.id] == other.figuresByPair[before.id]
            && pairFigures[pair.id] == other.pairFigures[before.id]
    }

    /// What this audience may see of all that is of no pair, without figures.
    package func common() -> VisibleProgramme {
        var cleared = VisibleProgramme(
            audience: view.audience, asOf: figures.asOf, settings: view.settings(of: programme))
        cleared.people = view.people(of: programme)
        cleared.resources = view.resources(of: programme)
        cleared.names = view.names
        view.exposeSkills(programme, in: &cleared)
        return cleared
    }

    /// Whether what is of no pair comes out as it did in another computation that is the same beside pairs.
    package func isSameInCommon(as other: ClearanceComputation) -> Bool {
        programme.people == other.programme.people
            && programme.resources == other.programme.resources
    }

    /// Whether the figures of the programme are exposed as in another computation that is the same beside pairs.
    package func exposesSameFigures(as other: ClearanceComputation) -> Bool {
        figures.programme == other.figures.programme && view.pairs.map(\.id) == other.view.pairs.map(\.id)
    }

    /// - Parameter pairs: All of them, in their order.
    package func programme(of pairs: [VisiblePair]) -> VisibleProgramme { programme(of: pairs, common()) }

    /// - Parameters:
    ///   - pairs: All of them, in their order.
    ///   - common: What ``common()`` gave.
    ///   - known: The figures of the programme as they were exposed, where nothing of them is another.
    package func programme(
        of pairs: [VisiblePair], _ common: VisibleProgramme, known: [Figure]? = nil
    ) -> VisibleProgramme {
        let audience = view.audience
        var cleared = common
        cleared.pairs = pairs
        view.exposeProgramme(figures, below: programme.settings.suppressBelow, known: known, in: &cleared)
        let goals = programme.pairs.reduce(0) { $0 + $1.goals.count }
        let sessions = programme.pairs.reduce(0) { $0 + $1.sessions.count }
        if audience != .pair {
            cleared.withheldGoals = goals - cleared.pairs.reduce(0) { $0 + $1.pair.goals.count }
            cleared.withheldSessions = sessions - cleared.pairs.reduce(0) { $0 + $1.pair.sessions.count }
        }
        return cleared
    }
}
