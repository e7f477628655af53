package protocol MilestoneWords {
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
