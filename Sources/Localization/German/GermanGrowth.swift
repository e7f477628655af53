extension German: GrowthWords {
    func growthTitle(_ mentees: String) -> String { "Entwicklungsnachweis von \(mentees)" }
    func growthDescription(_ mentees: String) -> String {
        "Erreichtes von \(mentees), mit Belegen, zum Aufheben und Ausdrucken."
    }

    func growthLead(achieved: Int, partly: Int, milestones: Int, wins: Int) -> String {
        var goals: [String] = []
        if achieved > 0 { goals.append("\(count(achieved, "Ziel", "Ziele")) erreicht") }
        if partly > 0 { goals.append("\(achieved > 0 ? "\(partly)" : count(partly, "Ziel", "Ziele")) zum Teil") }
        var steps: [String] = []
        if milestones > 0 { steps.append("\(count(milestones, "Meilenstein", "Meilensteine")) erreicht") }
        if wins > 0 { steps.append(count(wins, "Erfolg", "Erfolge")) }
        return sentence([goals, steps].filter { !$0.isEmpty }.map(list).joined(separator: "; ")) + "."
    }
    func growthLead(underWay goals: Int) -> String { "\(count(goals, "Ziel", "Ziele")) in Arbeit." }

    func metric(_ name: String?, from baseline: Double, reached: Double, target: Double, unit: String?) -> String {
        let way = "von \(number(baseline)) auf \(value(reached, unit: unit)), bei einem Zielwert von \(number(target))"
        return name.map { "\(sentence($0)): \(way)" } ?? sentence(way)
    }

    func useful(_ mean: Double, answers: Int) -> String {
        "Nutzen: \(number((mean * 10).rounded() / 10)) von 5, aus \(count(answers, "Antwort", "Antworten"))"
    }
}
