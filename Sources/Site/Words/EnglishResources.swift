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
    static func useful(_ mean: Double) -> String { "Found useful: \(number((mean * 10).rounded() / 10)) of 5" }
    static func uses(goals: Int, sessions: Int) -> String {
        var parts: [String] = []
        if goals > 0 { parts.append(count(goals, "goal", "goals")) }
        if sessions > 0 { parts.append(count(sessions, "session", "sessions")) }
        return "Used by \(list(parts))"
    }
}
