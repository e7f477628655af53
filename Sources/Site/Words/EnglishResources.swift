import Figures
import MentoringModel

extension English {
    static func resourcesDescription(_ name: String) -> String { "\(name): what to read, hear and try, by skill." }
    static func resourceDescription(_ name: String) -> String { "\(name): what it is and whom it is for." }
    static func skillDescription(_ name: String) -> String { "What to read for \(name), and who offers it." }

    static func kind(_ kind: Resource.Kind) -> String {
        switch kind {
        case .book: "Book"
        case .article: "Article"
        case .course: "Course"
        case .video: "Video"
        case .podcast: "Podcast"
        case .tool: "Tool"
        case .template: "Template"
        case .person: "Person"
        case .event: "Event"
        }
    }

    static func level(_ level: Int) -> String {
        switch level {
        case ...1: "easy"
        case 2: "medium"
        default: "hard"
        }
    }

    static func reader(_ reader: Resource.Reader) -> String {
        switch reader {
        case .mentor: "mentors"
        case .mentee: "mentees"
        case .both: "mentors and mentees"
        }
    }

    static func stage(_ stage: Resource.Stage) -> String {
        switch stage {
        case .start: "At the start"
        case .middle: "On the way"
        case .close: "Towards the end"
        }
    }

    /// `Video · 17 min · easy`.
    static func facts(of resource: Resource) -> String {
        [resource.kind.map(kind), resource.author, resource.time.map(minutes), resource.level.map(level)]
            .compactMap(\.self).joined(separator: " · ")
    }

    static func expired(_ day: CalendarDay) -> String { "Out of date since \(self.day(day))" }
    static func reviewDue(_ last: CalendarDay) -> String { "Due for a look: last reviewed \(day(last))" }
    static func goalsThatUse(_ goals: Int) -> String { "Used by \(count(goals, "goal", "goals"))." }

    /// `Helped 3 of 4 who said so: 4.3 of 5 on average.`
    static func helped(_ helped: Int, of answers: Int, mean: Double) -> String {
        let average = "\(number((mean * 10).rounded() / 10)) of 5\(answers == 1 ? "" : " on average")"
        return "Helped \(helped) of \(answers) who said so: \(average)."
    }
    static let noAnswers = "Nobody has said yet whether it helped."
    static let fewAnswers = "Too few have said whether it helped."

    static let anyTime = "At any time"
    static let bySkill = "Skill"
    static let byStage = "Stage"
    static let byLevel = "Level"
    static let byKind = "Kind"
    static let byRole = "For"
    static let filterResources = "Filter by skill, stage, level, kind and role"

    /// `28 resources, 1 out of date and 3 due for a look.`
    static func resourcesLead(_ resources: [Resource], asOf: CalendarDay) -> String? {
        guard !resources.isEmpty else { return nil }
        let expired = resources.count { $0.expires.map { $0.value <= asOf } ?? false }
        let due = resources.count { staleness($0, asOf: asOf) != nil } - expired
        var parts: [String] = []
        if expired > 0 { parts.append("\(expired) out of date") }
        if due > 0 { parts.append("\(due) due for a look") }
        let all = count(resources.count, "resource", "resources")
        return parts.isEmpty ? "\(all), all of them fresh." : "\(all), \(list(parts))."
    }

    static func pathTime(_ times: [Double]) -> String? {
        times.isEmpty ? nil : "It takes about \(minutes(times.reduce(0, +))) in all."
    }

    /// Why a resource is suggested for a goal.
    static func reason(_ suggestion: ResourceSuggestion, isPair: Bool) -> String {
        var parts = suggestion.reasons.prefix(2).map { reason -> String in
            switch reason {
            case .goalFocus(let skill): "shares the focus “\(skill)” with this goal"
            case .words(let skill): "teaches “\(skill)”, which this goal is about"
            case .agreementFocus(let skill): "teaches “\(skill)”, a focus of the agreement"
            case .stage(let stage): "made for this part of a pairing: \(self.stage(stage).lowercased())"
            }
        }
        if suggestion.helpedPairs > 0 { parts.append("helped \(count(suggestion.helpedPairs, "pair", "pairs"))") }
        if isPair { parts.append(suggestion.isKnown ? "known to you" : "new to you") }
        return sentence(parts.joined(separator: "; ")) + "."
    }
}
