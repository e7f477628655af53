import Content
package import Figures
package import MentoringModel

/// Applies the audience, once: what comes out holds nothing that this audience may not read, and no page, feed or
/// export asks about visibility again. The rules are those of docs/content-format.md, "Who may read what".
package enum Clearance {
    /// - Parameters:
    ///   - programme: Without its private parts; see `Programme.withoutPrivate()`.
    ///   - figures: Of the same programme.
    ///   - pair: Whom a `pair` build is for; may be left out where there is only one.
    ///   - jobs: How many pairs are cleared at once.
    package static func clear(
        _ programme: Programme, figures: ProgrammeFigures, audience: Audience, pair: Slug?, jobs: Int = 1
    ) -> VisibleProgramme {
        let view = AudienceView(of: programme, audience: audience, pair: pair, asOf: figures.asOf)
        let figuresByPair = Dictionary(grouping: figures.goals, by: \.pair)
        let pairFigures = Dictionary(figures.pairs.map { ($0.pair, $0) }, uniquingKeysWith: { first, _ in first })
        var cleared = VisibleProgramme(audience: audience, asOf: figures.asOf, settings: view.settings(of: programme))
        cleared.people = view.people(of: programme)
        cleared.resources = view.resources(of: programme)
        cleared.names = view.names
        cleared.pairs = inParallel(view.pairs, jobs: jobs) { pair in
            view.clear(
                pair, figures: figuresByPair[pair.id] ?? [], pairFigures: pairFigures[pair.id],
                thresholds: programme.settings.thresholds)
        }
        view.exposeProgramme(programme, figures: figures, in: &cleared)
        let goals = programme.pairs.reduce(0) { $0 + $1.goals.count }
        let sessions = programme.pairs.reduce(0) { $0 + $1.sessions.count }
        if audience != .pair {
            cleared.withheldGoals = goals - cleared.pairs.reduce(0) { $0 + $1.pair.goals.count }
            cleared.withheldSessions = sessions - cleared.pairs.reduce(0) { $0 + $1.pair.sessions.count }
        }
        return cleared
    }
}
