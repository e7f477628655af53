extension English: MilestoneWords {
    func milestonesDescription(_ name: String) -> String {
        "\(name): milestones reached, goals achieved and wins, month by month, with thanks."
    }
    var noMilestones: String { "Nothing yet. A milestone is an item under “## Milestones” in" }

    var filterMilestones: String { "Filter by pair and kind" }
    var pair: String { "Pair" }
    var what: String { "What" }

    func thanksLead(given: Int, of milestones: Int, owed: Int?) -> String {
        let lead = "A day of thanks is written down for \(given) of \(count(milestones, "milestone", "milestones"))"
        switch owed {
        case nil: return lead + "."
        case 0?: return lead + "; none is owed."
        case let owed?:
            return lead
                + "; \(owed == 1 ? "one milestone waits for its thanks" : "\(owed) milestones wait for theirs")."
        }
    }

    func counts(goals: Int, milestones: Int, wins: Int, thanks: Int) -> String {
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "goal", "goals")) achieved") }
        if milestones > 0 { parts.append(count(milestones, "milestone", "milestones")) }
        if wins > 0 { parts.append(count(wins, "win", "wins")) }
        if thanks > 0 { parts.append("thanks given \(thanks == 1 ? "once" : "\(thanks) times")") }
        return parts.joined(separator: ", ")
    }

    func lastNinetyDays(goals: Int, milestones: Int, wins: Int) -> String {
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "goal", "goals")) achieved") }
        if milestones > 0 { parts.append("\(count(milestones, "milestone", "milestones")) reached") }
        if wins > 0 { parts.append(count(wins, "win", "wins")) }
        return "In the last 90 days: \(list(parts))."
    }
}
