import Figures

extension English: ListWords {
    func part(_ number: Int, of all: Int) -> String { "Part \(number) of \(all)" }
    func more(_ count: Int) -> String? { count > 0 ? "And \(count) more." : nil }
    var pairs: String { "Pairs" }
    var ownPair: String { "Our pair" }
    var pairsOfPerson: String { "My pairs" }
    var goals: String { "Goals" }
    var barsNote: String {
        "Each bar shows how far a goal is; the upright mark, how far the plan wanted it to be by today."
    }
    var allPairs: String { "All pairs" }
    func pairsDescription(_ name: String) -> String { "\(name): every pair, how often it met and how its goals stand." }
    func shownPairs(_ shown: Int, of all: Int, metLast: Bool) -> String {
        metLast ? "These \(shown) of \(all) met last." : "\(shown) of \(all) pairs."
    }
    var allGoals: String { "All goals" }
    func goalsDescription(_ name: String) -> String {
        "\(name): every goal, those that need a talk first, with the reason."
    }
    func goalsLead(_ counts: [Health: Int], areAll: Bool) -> String {
        let sum = counts.values.reduce(0, +)
        let all = count(sum, "goal", "goals") + (areAll ? "" : " \(sum == 1 ? "is" : "are") open to everybody")
        let parts = [Health.overdue, .behind, .atRisk].compactMap { health in
            counts[health].map { "\($0) \(word(for: health))" }
        }
        return parts.isEmpty
            ? "\(all); none of \(areAll ? "them" : "these") is overdue, behind or at risk." : "\(all): \(list(parts))."
    }
    func lateMilestone(_ title: String, days: Int, others: Int) -> String {
        "\(quoted(title)) is \(count(days, "day", "days")) late"
            + (others > 0 ? ", and \(count(others, "more is", "more are")) late" : "")
    }
    func lastUpdate(_ distance: String, note: String?) -> String {
        "last update \(distance)" + (note.map { ": \(quoted($0))" } ?? "")
    }
    func goalsNotShown(_ number: Int) -> String {
        number > 0
            ? " \(count(number, "more is", "more are")) counted with the pairs and not shown: their notes are closed here."
            : ""
    }
    var withoutDay: String { "Without a day" }
    func allInputs(_ count: Int) -> String { "All \(count) inputs" }
    func moreInList(_ count: Int) -> String { "\(count) more" }

    var mentorsWithRoom: String { "Mentors with room" }
    func peopleLead(_ people: Int, room: Int?, mentors: Int) -> String {
        let all = count(people, "person is", "people are") + " here"
        guard let room else { return all + "." }
        return switch room {
        case 0: "\(all). None of the \(count(mentors, "mentor", "mentors")) has room at the moment."
        case 1: "\(all). One of \(count(mentors, "mentor", "mentors")) has room for somebody."
        default: "\(all). \(room) of \(count(mentors, "mentor", "mentors")) have room for somebody."
        }
    }
    func peopleOfList(_ count: Int) -> String { self.count(count, "person", "people") + " in this list." }
    func allOfList(_ count: Int) -> String { "All \(count) of them" }

    var introductionsByUrgency: String { "All introductions, what is owed first" }
    func allIntroductions(_ count: Int) -> String { "All \(count) introductions, what is owed first" }
    func newestDrawn(_ drawn: Int, of all: Int) -> String { "Here are the \(drawn) newest of \(all)." }
    func allOwed(_ count: Int) -> String { "All \(count) that are owed" }
    var whoCouldHelpWhom: String { "Who could help whom" }
    func allSeekers(_ count: Int) -> String { "All \(count) people whom somebody could help" }

    var worthACall: String { "Worth a call" }
    func allCalls(_ count: Int) -> String { "All \(count) pairs that are worth a call" }
    var mentorsLoad: String { "Mentors’ load" }

    func all(_ list: LongListKind, _ count: Int) -> String { "All \(count) \(plural(list))" }
    func title(of list: LongListKind, of page: String) -> String { "\(page): all \(plural(list))" }
    private func plural(_ list: LongListKind) -> String {
        switch list {
        case .sessions: "sessions"
        case .goals: "goals"
        case .promises: "open promises"
        case .introductions: "introductions"
        case .resources, .library: "resources"
        case .pairs: "pairs"
        case .mentions: "notes that mention it"
        case .offering: "people who offer it"
        case .seeking: "people who seek it"
        case .users: "goals that use it"
        case .used: "sessions that used it"
        case .worked: "sessions that worked on it"
        case .updates: "updates"
        case .achieved: "goals achieved"
        case .reached: "wins and milestones"
        case .learned: "things learned"
        case .received: "thanks received"
        case .given: "thanks given"
        case .quoted: "words of thanks"
        }
    }
    var allWorkings: String { "How each figure is worked out" }
    func workings(of page: String) -> String { "\(page): how each figure is worked out" }
    func line(_ number: Int) -> String { "line \(number)" }
    func lastPeriods(_ shown: Int, of all: Int) -> String { "These are the last \(shown) of \(all) periods." }
    func lastSessions(_ shown: Int, of all: Int) -> String { "These are the last \(shown) of \(all) sessions." }
    func lastRounds(_ shown: Int, of all: Int) -> String { "These are the last \(shown) of \(all) rounds." }
    func firstGoals(_ shown: Int, of all: Int) -> String {
        "These are \(shown) of \(all) goals with milestones, those under way first; the page of each goal has its own."
    }

    func leastRoom(_ shown: Int, of all: Int) -> String { "The \(shown) of \(all) with the least room." }
    func allLoads(_ count: Int) -> String { "All \(count) mentors" }

    /// What stands in the templates of lists.
    static let listTexts = [
        "home.allGoals": "All goals, those that need a talk first",
        "home.toCalendar": "Sessions and due days for your calendar",
        "home.allPairs": "All pairs, as a list",
        "list.after": "Next part",
        "list.partOnly": "What is chosen here holds for this part alone.",
        "list.searchAll": "Search everything",
        "list.before": "Part before",
        "milestones.byMonth": "Month by month",
        "network.couldHelp": "Could help:",
        "network.matchesBySkill": "Each skill leads to everybody who offers it. Those who are in no pair stand first.",
        "people.byName": "Everybody, by name",
        "people.lists": "Lists of people",
    ]
}
