import Figures
import MentoringModel

extension English {
    static func growthTitle(_ mentees: String) -> String { "Growth record of \(mentees)" }
    static func growthDescription(_ mentees: String) -> String {
        "What \(mentees) reached, with the evidence, to keep and print."
    }

    /// `4 goals achieved and 1 in part; 3 more milestones and 12 wins on the way.`
    static func growthLead(_ record: GrowthRecord) -> String? {
        let full = record.achieved.count { $0.figures.health == .achieved }
        let part = record.achieved.count - full
        let milestones = record.facts.goals.flatMap(\.figures.milestones).count { $0.status == .done }
        let wins = record.steps.count { $0.kind == .win }
        var goals: [String] = []
        if full > 0 { goals.append("\(count(full, "goal", "goals")) achieved") }
        if part > 0 { goals.append("\(full > 0 ? "\(part)" : count(part, "goal", "goals")) in part") }
        var steps: [String] = []
        if milestones > 0 { steps.append("\(count(milestones, "milestone", "milestones")) reached") }
        if wins > 0 { steps.append(count(wins, "win", "wins")) }
        let parts = [goals, steps].filter { !$0.isEmpty }.map(list)
        if !parts.isEmpty { return sentence(parts.joined(separator: "; ")) + "." }
        return record.underWay.isEmpty ? nil : "\(count(record.underWay.count, "goal", "goals")) under way."
    }

    /// The measure with the whole way: `Design reviews led: from 0 to 6 reviews, the target was 6 reviews`.
    static func measureInFull(_ goal: Goal, _ figures: GoalFigures) -> String? {
        // Values that are not all open would not add up to what is told.
        let isClosed = figures.workings.contains { $0.figure == "progress" && $0.restsOnClosedNotes }
        switch goal.measure?.value {
        case .metric(let name, let unit, let baseline, let target, _):
            guard !isClosed, let last = figures.observations.last else {
                return metric(name, from: baseline, to: target, unit: unit)
            }
            let way = "from \(baseline.map(number) ?? "0") to \(value(last.value, unit: unit))"
            let full = "\(way), with a target of \(number(target))"
            return name.map { "\(sentence($0)): \(full)" } ?? sentence(full)
        case .band(let name, let unit, let low, let high): return bandMetric(name, low: low, high: high, unit: unit)
        case .yesNo(let doneWhen): return doneWhen
        case .milestones, .checklist, nil: return nil
        }
    }

    static func useful(_ mean: Double, answers: Int) -> String {
        "found useful: \(number((mean * 10).rounded() / 10)) of 5, by \(count(answers, "answer", "answers"))"
    }
}
