package import Figures
package import MentoringModel

package protocol GrowthWords {
    func growthTitle(_ mentees: String) -> String
    func growthDescription(_ mentees: String) -> String
    /// `4 goals achieved and 1 in part; 3 milestones reached and 12 wins.` At least one of them is above 0.
    func growthLead(achieved: Int, partly: Int, milestones: Int, wins: Int) -> String
    /// What stands in its place while nothing is reached yet: `2 goals under way.`
    func growthLead(underWay goals: Int) -> String
    /// The measure with the whole way: `Design reviews led: from 0 to 6 reviews, with a target of 6`.
    func metric(_ name: String?, from baseline: Double, reached: Double, target: Double, unit: String?) -> String
    func useful(_ mean: Double, answers: Int) -> String
}

extension Language {
    /// The measure with the whole way; `nil` where milestones or items tell it.
    package func measureInFull(_ goal: Goal, _ figures: GoalFigures) -> String? {
        // Values that are not all open would not add up to what is told.
        let isClosed = figures.derivations.contains { $0.figure == "progress" && $0.restsOnClosedNotes }
        switch goal.measure?.value {
        case .metric(let name, let unit, let baseline, let target, _):
            guard !isClosed, let last = figures.observations.last else {
                return metric(name, from: baseline, to: target, unit: unit)
            }
            return metric(name, from: baseline ?? 0, reached: last.value, target: target, unit: unit)
        case .band(let name, let unit, let low, let high): return bandMetric(name, low: low, high: high, unit: unit)
        case .yesNo(let doneWhen): return doneWhen
        case .milestones, .checklist, nil: return nil
        }
    }
}
