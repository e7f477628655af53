extension English: PageWords {
    func leftOut(goals: Int, sessions: Int) -> (what: String, rest: String) {
        let parts = [
            goals > 0 ? count(goals, "goal", "goals") : nil,
            sessions > 0 ? count(sessions, "session", "sessions") : nil,
        ].compactMap(\.self)
        let verb = goals + sessions == 1 ? "is" : "are"
        return (list(parts), "in the folder \(verb) not in this build, because nobody opened them to its readers.")
    }

    var home: String { "Overview" }
    var milestones: String { "Milestones" }
    var people: String { "People" }
    var resources: String { "Resources" }
    var nothingOpen: String { "Nothing here is open to the readers of this build." }
    var notFound: String { "There is no such page" }

    var noGoals: String { "No goal yet. Write the first one in" }
    var noSessions: String { "No session yet. Three lines are enough for a first note in" }
    var noResources: String { "No resource yet. Add the first one in" }
    var noPeople: String { "Nobody has a page yet. Introduce somebody in" }
    var noPairs: String { "No pair yet. Start with an agreement in" }

    func agreement(of pair: String) -> String { "Agreement of \(pair)" }
    func goalDescription(_ name: String, of pair: String) -> String { "Where “\(name)” of \(pair) stands." }
    func sessionTitle(_ title: String?, on day: String) -> String { title ?? "Session of \(day)" }
}

extension English {
    func homeDescription(_ name: String) -> String {
        "\(name): what was promised, whether it is happening, and what comes next."
    }

    func held(_ held: Int, missed: Int, isPartial: Bool) -> String {
        let sessions =
            isPartial
            ? "\(count(held, "session", "sessions")) held in the notes shown here"
            : count(held, "session held", "sessions held")
        return missed == 0 ? sessions : "\(sessions), \(missed) missed"
    }

    func openPromises(_ open: Int, overdue: Int, isAll: Bool) -> String {
        let promises = count(open, "open promise", "open promises") + (overdue == 0 ? "" : ", \(overdue) overdue")
        return isAll ? promises : promises + " in the notes shown here"
    }

    func moreOverdue(_ count: Int) -> String? {
        count > 0 ? "And \(count) older, on the pages of their pairs." : nil
    }

    var nextSession: String { "Session" }
    var theNextSession: String { "The next session" }
    var notWrittenUp: String { "Planned for this day and not written up yet" }
    var goal: String { "Goal" }
    var milestone: String { "Milestone" }
    var promise: String { "Promise" }

    func achievement(_ kind: AchievementKind) -> String {
        switch kind {
        case .milestone: milestone
        case .goal: "Goal achieved"
        case .win: "Win"
        }
    }
}
