import Figures
import MentoringModel

/// The words of the next session's agenda.
extension English {
    static let nextTitle = "Next session"
    static func nextDescription(_ pair: String) -> String {
        "The agenda of the next session of \(pair), made of what was left open."
    }

    /// `60 min, as agreed: 5 topics, 3 more left for later.`
    static func nextLead(_ agenda: NextAgenda) -> String {
        switch agenda.state {
        case .over: return "This pair has come to its end, so there is no next session."
        case .paused(let back):
            let until = back.map { ", back on \(day($0))" } ?? ""
            return "This pair rests\(until). What is open waits."
        case .goesOn: break
        }
        let length = minutes(agenda.length) + basis(agenda.basis)
        let topics = count(agenda.topics.count, "topic", "topics")
        let later = agenda.later.isEmpty ? "" : ", \(agenda.later.count) more left for later"
        return "\(length): \(topics)\(later)."
    }

    private static func basis(_ basis: NextAgenda.Basis) -> String {
        switch basis {
        case .note: ", as its note has it"
        case .agreement: ", as agreed"
        case .programme: ", as in the programme"
        case .assumed: ", assumed because nobody agreed on a length"
        }
    }

    /// - Parameter missed: A day that was agreed, is past, and has no note.
    static func nextDay(isPlanned: Bool, missed: CalendarDay?) -> String {
        if isPlanned { return "Planned for" }
        if let missed { return "\(day(missed)) was agreed and has no note. Without a new day it would be" }
        return "No day is agreed yet; by the cadence it would be"
    }
    static let whyEach = "Why each topic is there"
    static let noNextDay = "No day is agreed yet."

    static let openTopic = "What the mentee brings"
    static let openReason = "Time that no loose end needs."
    static let closingTopic = "What each of us promises, and the next day"
    static let closingReason = "Every session ends with who does what by when."

    // MARK: Thanks, promises, introductions

    static let thanksTopic = "Begin with thanks"
    static func thanksReason(_ number: Int) -> String { "\(count(number, "thing", "things")) to say thanks for" }
    static func doneWithoutThanks(_ days: Int) -> String { "done \(stretch(days)) ago, no thanks noted yet" }
    static func wonWithoutThanks(_ days: Int) -> String {
        (days == 0 ? "written down today" : "written down \(stretch(days)) ago") + ", no thanks noted yet"
    }

    static func plannedReason(_ more: String?) -> String {
        "on your agenda already" + (more.map { "; \($0)" } ?? "")
    }

    static let promisesTopic = "Last promises"
    /// Whether a topic that somebody planned is the one about the last promises.
    static func speaksOfPromises(_ topic: String) -> Bool { topic.lowercased().contains("last promises") }
    static func promisesReason(open: Int, overdue: Int) -> String {
        "\(open) open" + (overdue > 0 ? ", \(overdue) of them overdue" : "")
    }
    /// `due 12 days ago; open for 3 sessions, carried over twice`.
    static func promiseReason(_ promise: PromiseFigures, asOf: CalendarDay) -> String {
        let due = promise.due.map { "due \(distance(from: asOf, to: $0))" } ?? "no day agreed"
        guard promise.age > 0 else { return due }
        let open = "open for \(count(promise.age, "session", "sessions"))"
        return "\(due); \(open)" + (promise.carried > 0 ? ", \(carried(promise.carried))" : "")
    }

    static func introductionsTopic(_ number: Int) -> String {
        number == 1 ? "An introduction that is owed" : "Introductions that are owed"
    }
    static func introductionsReason(_ number: Int) -> String {
        "\(number) offered more than 3 weeks ago and not made"
    }
    static func introductionReason(by name: String?, days: Int) -> String {
        "offered \(name.map { "by \($0) " } ?? "")\(count(days, "day", "days")) ago"
    }

    // MARK: Goals

    static func goalTopic(_ name: String, _ health: Health, isLate: Bool) -> String {
        switch health {
        case .overdue: "“\(name)” is overdue"
        case .behind: "“\(name)” is behind"
        case .atRisk: "“\(name)” is at risk"
        default: isLate ? "“\(name)” has a late milestone" : "“\(name)”: what comes next"
        }
    }

    static func goalReason(_ health: String?, late: Int, soon: Int, isDueSoon: Bool) -> String {
        let parts = [
            health, late > 0 ? "\(count(late, "milestone", "milestones")) late" : nil,
            soon > 0 ? "\(count(soon, "milestone", "milestones")) due within 14 days" : nil,
            isDueSoon ? "the goal is due within 14 days" : nil,
        ].compactMap(\.self)
        return parts.joined(separator: "; ")
    }

    static let theGoalItself = "The goal itself"
    static func milestoneLate(_ days: Int) -> String { "\(count(days, "day", "days")) late" }
    static func milestoneSoon(_ day: CalendarDay?, asOf: CalendarDay) -> String? {
        day.map { "due \(distance(from: asOf, to: $0))" }
    }

    static let sharpenTopic = "Questions that goals leave open"
    static func sharpenReason(_ number: Int) -> String {
        "\(count(number, "goal", "goals")) without an answer to one of the five questions"
    }
    static func openLetter(_ letter: String) -> String {
        let words = smart(letter)
        return "\(words.word): \(words.question)"
    }

    static let optionsTopic = "Ways forward that stayed open"
    static func optionsReason(_ number: Int, on day: String) -> String {
        "\(count(number, "option", "options")) of \(day) neither chosen nor dropped"
    }
    static func namedBy(_ name: String) -> String { "named by \(name)" }

    static let resourcesTopic = "What was read, and whether it helped"
    static func resourcesReason(_ number: Int) -> String {
        "nobody has said yet how useful \(count(number, "resource was", "resources were"))"
    }
    static func recommended(_ days: Int) -> String {
        (days == 0 ? "recommended today" : "recommended \(stretch(days)) ago") + ", no word yet on whether it helped"
    }
    static func resourceOfGoal(_ goal: String) -> String {
        "named by the goal “\(goal)”, not taken up in a session yet"
    }
}
