package import MentoringModel

/// Everything computed for a programme on one day.
package struct ProgrammeFigures: Sendable {
    package var asOf: CalendarDay
    /// Those of each pair, in the order of its goals.
    package var goalsByPair: [[GoalFigures]]
    /// In the order of the programme's pairs.
    package var pairs: [PairFigures] = []
    /// By tier, in the order of docs/figures.md, "The programme".
    package var programme: [Figure] = []
    /// Over all goals of the programme.
    package var missingLetters: [MissingLetter] = []
    /// Sorted by mentor.
    package var loads: [MentorLoad] = []

    package init(asOf: CalendarDay, goals: [[GoalFigures]]) {
        self.asOf = asOf
        goalsByPair = goals
    }

    /// Sorted by pair and goal.
    package var goals: [GoalFigures] { goalsByPair.flatMap(\.self) }
}
