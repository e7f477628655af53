extension English: GrowthWords {
    func growthTitle(_ mentees: String) -> String { "Growth record of \(mentees)" }
    func growthDescription(_ mentees: String) -> String {
        "What \(mentees) reached, with the evidence, to keep and print."
    }

    func growthLead(achieved: Int, partly: Int, milestones: Int, wins: Int) -> String {
        var goals: [String] = []
        if achieved > 0 { goals.append("\(count(achieved, "goal", "goals")) achieved") }
        if partly > 0 { goals.append("\(achieved > 0 ? "\(partly)" : count(partly, "goal", "goals")) in part") }
        var steps: [String] = []
        if milestones > 0 { steps.append("\(count(milestones, "milestone", "milestones")) reached") }
        if wins > 0 { steps.append(count(wins, "win", "wins")) }
        return sentence([goals, steps].filter { !$0.isEmpty }.map(list).joined(separator: "; ")) + "."
    }
    func growthLead(underWay goals: Int) -> String { "\(count(goals, "goal", "goals")) under way." }

    func metric(_ name: String?, from baseline: Double, reached: Double, target: Double, unit: String?) -> String {
        let way = "from \(number(baseline)) to \(value(reached, unit: unit)), with a target of \(number(target))"
        return name.map { "\(sentence($0)): \(way)" } ?? sentence(way)
    }

    func useful(_ mean: Double, answers: Int) -> String {
        "found useful: \(number((mean * 10).rounded() / 10)) of 5, by \(count(answers, "answer", "answers"))"
    }
}
