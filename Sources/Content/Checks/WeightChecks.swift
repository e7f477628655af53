import Diagnostics
import MentoringModel

/// A weight is the share of a goal in the one it belongs to, and counts where that one is measured by its sub-goals.
///
/// 1 is what counts where no weight is written, so nothing is lost of it. Levels of goal attainment have weights of goals, too.
func checkWeight(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    guard goal.weight != 1, goal.weight >= 0, goal.scores.isEmpty, let log = report.logs[goal.note.path],
        !report.hasErrors(goal.note)
    else { return }
    let why: String
    let help: String
    if let parent = goal.parent {
        guard let other = pair.goals.first(where: { $0.id == parent.value }), other.measure != nil else { return }
        why = "the goal `\(other.id)`, to which it belongs, is not measured by its sub-goals"
        help = "take the weight out; or take `measure:` out of `\(other.id)`, if its sub-goals are to measure it"
    } else {
        why = "it is the share in a goal to which this one belongs, and none is named"
        help = "add `parent:` with the id of that goal, or take the weight out; a milestone has its own: (weight …)"
    }
    let mark = log.find("weight:", from: 1, lines: log.lineCount)
    log.add(.weightUnused, at: mark, width: 6, "this weight is in no figure: \(why)", help: help)
}
