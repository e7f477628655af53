import Figures
import MentoringModel

/// The words of the next session's agenda.
extension English: NextWords {
    var nextTitle: String { "Next session" }
    func nextDescription(_ pair: String) -> String {
        "The agenda of the next session of \(pair), made of what was left open."
    }

    func nextLead(_ agenda: NextLead) -> String {
        switch agenda.state {
        case .over: return "This pair has come to its end, so there is no next session."
        case .paused(let back):
            let until = back.map { ", back on \(day($0))" } ?? ""
            return "This pair rests\(until). What is open waits."
        case .goesOn: break
        }
        let length = minutes(agenda.length) + basis(agenda.basis)
        let topics = count(agenda.topics, "topic", "topics")
        let later = agenda.later == 0 ? "" : ", \(agenda.later) more left for later"
        return "\(length): \(topics)\(later)."
    }

    private func basis(_ basis: SessionLengthBasis) -> String {
        switch basis {
        case .note: ", as its note has it"
        case .agreement: ", as agreed"
        case .programme: ", as in the programme"
        case .assumed: ", assumed because nobody agreed on a length"
        }
    }

    func nextDay(isPlanned: Bool, missed: CalendarDay?) -> String {
        if isPlanned { return "Planned for" }
        if let missed { return "\(day(missed)) was agreed and has no note. Without a new day it would be" }
        return "No day is agreed yet; by the cadence it would be"
    }
    var whyEach: String { "Why each topic is there" }
    var noNextDay: String { "No day is agreed yet." }

    var openTopic: String { "What the mentee brings" }
    var openReason: String { "Time that no loose end needs." }
    var closingTopic: String { "What each of us promises, and the next day" }
    var closingReason: String { "Every session ends with who does what by when." }

    // MARK: Thanks, promises, introductions

    var thanksTopic: String { "Begin with thanks" }
    func thanksReason(_ number: Int) -> String { "\(count(number, "thing", "things")) to say thanks for" }
    func doneWithoutThanks(_ days: Int) -> String { "done \(stretch(days)) ago, no thanks noted yet" }
    func wonWithoutThanks(_ days: Int) -> String {
        (days == 0 ? "written down today" : "written down \(stretch(days)) ago") + ", no thanks noted yet"
    }

    func plannedReason(_ more: String?) -> String {
        "on your agenda already" + (more.map { "; \($0)" } ?? "")
    }

    var promisesTopic: String { "Last promises" }
    func speaksOfPromises(_ topic: String) -> Bool { topic.lowercased().contains("last promises") }
    func promisesReason(open: Int, overdue: Int) -> String {
        "\(open) open"
            + (overdue == 0
                ? "" : overdue < open ? ", \(overdue) of them overdue" : open == 1 ? ", overdue" : ", all overdue")
    }
    func promiseReason(_ promise: PromiseFigures, asOf: CalendarDay) -> String {
        let due = promise.due.map { "due \(distance(from: asOf, to: $0))" } ?? "no day agreed"
        guard promise.age > 0 else { return due }
        let open = "open for \(count(promise.age, "session", "sessions"))"
        return "\(due); \(open)" + (promise.carried > 0 ? ", \(carried(promise.carried))" : "")
    }

    func introductionsTopic(_ number: Int) -> String {
        number == 1 ? "An introduction that is owed" : "Introductions that are owed"
    }
    func introductionsReason(_ number: Int) -> String {
        "\(number) offered more than 3 weeks ago and not made"
    }
    func introductionReason(by name: String?, days: Int) -> String {
        "offered \(name.map { "by \($0) " } ?? "")\(count(days, "day", "days")) ago"
    }

    // MARK: Goals

    func goalTopic(_ name: String, _ health: Health, isLate: Bool) -> String {
        switch health {
        case .overdue: "“\(name)” is overdue"
        case .behind: "“\(name)” is behind"
        case .atRisk: "“\(name)” is at risk"
        default: isLate ? "“\(name)” has a late milestone" : "“\(name)”: what comes next"
        }
    }

    func goalReason(_ health: String?, late: Int, soon: Int, isDueSoon: Bool) -> String {
        let parts = [
            health, late > 0 ? "\(count(late, "milestone", "milestones")) late" : nil,
            soon > 0 ? "\(count(soon, "milestone", "milestones")) due within 14 days" : nil,
            isDueSoon ? "the goal is due within 14 days" : nil,
        ].compactMap(\.self)
        return parts.joined(separator: "; ")
    }

    var theGoalItself: String { "The goal itself" }
    func milestoneLate(_ days: Int) -> String { "\(count(days, "day", "days")) late" }
    func milestoneSoon(_ day: CalendarDay?, asOf: CalendarDay) -> String? {
        day.map { "due \(distance(from: asOf, to: $0))" }
    }

    var sharpenTopic: String { "Questions that goals leave open" }
    func sharpenReason(_ number: Int) -> String {
        "\(count(number, "goal", "goals")) without an answer to one of the five questions"
    }
    func openLetter(_ letter: String) -> String {
        let words = smart(letter)
        return "\(words.word): \(words.question)"
    }

    var optionsTopic: String { "Ways forward that stayed open" }
    func optionsReason(_ number: Int, on day: String) -> String {
        "\(count(number, "option", "options")) of \(day) neither chosen nor dropped"
    }
    func namedBy(_ name: String) -> String { "named by \(name)" }

    var resourcesTopic: String { "What was read, and whether it helped" }
    func resourcesReason(_ number: Int) -> String {
        "nobody has said yet how useful \(count(number, "resource was", "resources were"))"
    }
    func recommended(_ days: Int) -> String {
        (days == 0 ? "recommended today" : "recommended \(stretch(days)) ago") + ", no word yet on whether it helped"
    }
    func resourceOfGoal(_ goal: String) -> String {
        "named by the goal “\(goal)”, not taken up in a session yet"
    }
}
