import MentoringModel

extension English {
    static func milestonesDescription(_ name: String) -> String {
        "\(name): milestones reached, goals achieved and wins, month by month, with thanks."
    }
    static let noMilestones = "Nothing yet. A milestone is an item under “## Milestones” in"

    static let filterMilestones = "Filter by pair and kind"
    static let pair = "Pair"
    static let what = "What"

    /// For how many milestones a day of thanks is written down; and how often thanks are owed, where that is told.
    static func thanksLead(_ entries: [Achievements.Entry], owed: Int?) -> String? {
        let counted = entries.filter { $0.kind == .milestone }
        guard !counted.isEmpty else { return nil }
        let given = counted.count { $0.celebrated != nil }
        let lead =
            "A day of thanks is written down for \(given) of \(count(counted.count, "milestone", "milestones"))"
        switch owed {
        case nil: return lead + "."
        case 0?: return lead + "; none is owed."
        case let owed?:
            return lead
                + "; \(owed == 1 ? "one milestone waits for its thanks" : "\(owed) milestones wait for theirs")."
        }
    }

    /// `3 milestones, 2 wins, 1 thank-you`.
    static func counts(_ entries: [Achievements.Entry]) -> String {
        let goals = entries.count { $0.kind == .goal }
        let milestones = entries.count { $0.kind == .milestone }
        let wins = entries.count { $0.kind == .win }
        let thanks = entries.count { $0.celebrated != nil }
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "goal", "goals")) achieved") }
        if milestones > 0 { parts.append(count(milestones, "milestone", "milestones")) }
        if wins > 0 { parts.append(count(wins, "win", "wins")) }
        if thanks > 0 { parts.append("thanks given \(thanks == 1 ? "once" : "\(thanks) times")") }
        return parts.joined(separator: ", ")
    }

    static func milestonesLead(_ achievements: Achievements, asOf: CalendarDay) -> String? {
        let milestones = achievements.count(.milestone, since: asOf - 90)
        let wins = achievements.count(.win, since: asOf - 90)
        let goals = achievements.count(.goal, since: asOf - 90)
        guard milestones + wins + goals > 0 else { return nil }
        var parts: [String] = []
        if goals > 0 { parts.append("\(count(goals, "goal", "goals")) achieved") }
        if milestones > 0 { parts.append("\(count(milestones, "milestone", "milestones")) reached") }
        if wins > 0 { parts.append(count(wins, "win", "wins")) }
        return "In the last 90 days: \(list(parts))."
    }
}
