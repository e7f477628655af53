package import MentoringModel

/// Everything computed for a programme on one day.
package struct ProgrammeFigures: Sendable {
    package var asOf: CalendarDay
    /// Sorted by pair and goal.
    package var goals: [GoalFigures]
    /// In the order of the programme's pairs.
    package var pairs: [PairFigures] = []
    /// In the order of docs/figures.md, "The programme".
    package var programme: [Figure] = []

    package init(asOf: CalendarDay, goals: [GoalFigures]) {
        self.asOf = asOf
        self.goals = goals
    }
}
