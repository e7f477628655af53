extension German: MilestoneWords {
    func milestonesDescription(_ name: String) -> String {
        "\(name): erreichte Meilensteine, erreichte Ziele und Erfolge, Monat für Monat, mit Dank."
    }
    var noMilestones: String { "Noch nichts. Ein Meilenstein ist ein Eintrag unter „## Milestones“ in" }

    var filterMilestones: String { "Nach Tandem und Art filtern" }
    var pair: String { "Tandem" }
    var what: String { "Was" }

    func thanksLead(given: Int, of milestones: Int, owed: Int?) -> String {
        let lead = "Bei \(given) von \(count(milestones, "Meilenstein", "Meilensteinen")) steht ein Tag des Dankes"
        switch owed {
        case nil: return lead + "."
        case 0?: return lead + "; keiner steht aus."
        case let owed?:
            return lead + "; \(owed == 1 ? "ein Meilenstein wartet" : "\(owed) Meilensteine warten") noch auf Dank."
        }
    }

    func counts(goals: Int, milestones: Int, wins: Int, thanks: Int) -> String {
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "Ziel", "Ziele")) erreicht") }
        if milestones > 0 { parts.append(count(milestones, "Meilenstein", "Meilensteine")) }
        if wins > 0 { parts.append(count(wins, "Erfolg", "Erfolge")) }
        if thanks > 0 { parts.append("\(thanks == 1 ? "einmal" : "\(thanks)-mal") gedankt") }
        return parts.joined(separator: ", ")
    }

    func lastNinetyDays(goals: Int, milestones: Int, wins: Int) -> String {
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "Ziel", "Ziele")) erreicht") }
        if milestones > 0 { parts.append("\(count(milestones, "Meilenstein", "Meilensteine")) erreicht") }
        if wins > 0 { parts.append(count(wins, "Erfolg", "Erfolge")) }
        return "In den letzten 90 Tagen: \(list(parts))."
    }
}
