package import MentoringModel

extension ProgrammeFigures {
    /// Computes every figure of a programme on one day. The programme must hold nothing `private` any more.
    package init(of programme: Programme, asOf: CalendarDay) {
        var goals: [GoalFigures] = []
        for pair in programme.pairs {
            goals += goalFigures(of: pair, thresholds: programme.settings.thresholds, asOf: asOf)
        }
        self.init(asOf: asOf, goals: goals)
    }
}

/// The figures of all goals of a pair, in the order of `pair.goals`.
package func goalFigures(of pair: Pair, thresholds: Thresholds, asOf: CalendarDay) -> [GoalFigures] {
    []
}
