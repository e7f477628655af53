import MentoringModel

protocol MilestoneWords {
    func milestonesDescription(_ name: String) -> String
    var noMilestones: String { get }
    var filterMilestones: String { get }
    var pair: String { get }
    var what: String { get }
    /// For how many milestones a day of thanks is written down; and how often thanks are owed, where that is told.
    func thanksLead(given: Int, of milestones: Int, owed: Int?) -> String
    /// `1 goal achieved, 3 milestones, 2 wins, thanks given once`.
    func counts(goals: Int, milestones: Int, wins: Int, thanks: Int) -> String
    /// `In the last 90 days: 3 milestones reached and 2 wins.` At least one of them is above 0.
    func lastNinetyDays(goals: Int, milestones: Int, wins: Int) -> String
}

extension Language {
    /// `nil` without a milestone.
    func thanksLead(_ entries: [Achievements.Entry], owed: Int?) -> String? {
        let counted = entries.filter { $0.kind == .milestone }
        guard !counted.isEmpty else { return nil }
        return thanksLead(given: counted.count { $0.celebrated != nil }, of: counted.count, owed: owed)
    }

    func counts(_ entries: [Achievements.Entry]) -> String {
        func number(_ kind: Achievements.Kind) -> Int { entries.count { $0.kind == kind } }
        return counts(
            goals: number(.goal), milestones: number(.milestone), wins: number(.win),
            thanks: entries.count { $0.celebrated != nil })
    }

    /// `nil` where nothing was achieved in the last 90 days.
    func milestonesLead(_ achievements: Achievements, asOf: CalendarDay) -> String? {
        func number(_ kind: Achievements.Kind) -> Int { achievements.count(kind, since: asOf - 90) }
        let (goals, milestones, wins) = (number(.goal), number(.milestone), number(.win))
        return goals + milestones + wins > 0 ? lastNinetyDays(goals: goals, milestones: milestones, wins: wins) : nil
    }
}
