extension English {
    static let home = "Overview"
    static let milestones = "Milestones"
    static let people = "People"
    static let resources = "Resources"
    static let nothingOpen = "Nothing here is open to the readers of this build."
    static let notFound = "There is no such page"

    static let noGoals = "No goal yet. Write the first one in"
    static let noSessions = "No session yet. Three lines are enough for a first note in"
    static let noResources = "No resource yet. Add the first one in"
    static let noPeople = "Nobody has a page yet. Introduce somebody in"
    static let noPairs = "No pair yet. Start with an agreement in"

    static func agreement(of pair: String) -> String { "Agreement of \(pair)" }
    static func goalDescription(_ name: String, of pair: String) -> String { "Where “\(name)” of \(pair) stands." }
    static func sessionTitle(_ title: String?, on day: String) -> String { title ?? "Session of \(day)" }
}

extension English {
    static func homeDescription(_ name: String) -> String {
        "\(name): what was promised, whether it is happening, and what comes next."
    }

    static let isItHappening = "Is it happening?"
    static let isItGood = "Is it good?"
    static let didItChange = "Did anything change?"
    static func ofAll(_ count: Int) -> String { "of \(count)" }
    static func soFar(_ count: Int, isPartial: Bool) -> String {
        isPartial ? "\(count) in the notes open here" : "\(count) so far"
    }
    static func ofRunning(_ count: Int) -> String { "of \(self.count(count, "running goal", "running goals"))" }
    static func ofDue(_ count: Int) -> String { "of \(count) due so far" }
    static let soFarAll = "so far"
    static let inNinetyDays = "in 90 days"

    /// `isPartial`: only sessions that this audience may read are counted, and that must be said.
    static func held(_ held: Int, missed: Int, isPartial: Bool) -> String {
        let sessions =
            isPartial
            ? "\(count(held, "session", "sessions")) held in the notes open here"
            : count(held, "session held", "sessions held")
        return missed == 0 ? sessions : "\(sessions), \(missed) missed"
    }

    static func openPromises(_ open: Int, overdue: Int, isAll: Bool) -> String {
        let promises = count(open, "open promise", "open promises") + (overdue == 0 ? "" : ", \(overdue) overdue")
        return isAll ? promises : promises + " in the notes open here"
    }

    static func moreOverdue(_ count: Int) -> String? {
        count > 0 ? "And \(count) older, on the pages of their pairs." : nil
    }

    static let nextSession = "Session"
    static let theNextSession = "The next session"
    static let notWrittenUp = "Planned for this day and not written up yet"
    static let goal = "Goal"
    static let milestone = "Milestone"
    static let promise = "Promise"

    static func achievement(_ kind: Achievements.Kind) -> String {
        switch kind {
        case .milestone: milestone
        case .goal: "Goal achieved"
        case .win: "Win"
        }
    }

    static func achievementClass(_ kind: Achievements.Kind) -> String {
        switch kind {
        case .milestone: "milestone"
        case .goal: "goal"
        case .win: "win"
        }
    }
}
