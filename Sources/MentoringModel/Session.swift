/// A meeting of a pair: held, planned, missed or cancelled.
package struct Session: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case held, planned, missed, cancelled
    }
    package enum Format: String, CaseIterable, Sendable {
        case video
        case inPerson = "in_person"
        case phone, async
    }

    package var id: Slug
    package var note: Note
    package var date: Written<CalendarDay>
    package var title: Written<String>?
    /// As written; `nil` is `held` up to the as-of day and `planned` after it.
    package var writtenStatus: Written<Status>?
    /// In minutes.
    package var planned: Written<Double>?
    /// In minutes.
    package var actual: Written<Double>?
    package var format: Format?
    /// `nil`: the pair.
    package var attended: [PersonReference]?
    package var agenda: [AgendaItem]
    package var goals: [Written<Slug>]
    package var progress: [ProgressEntry]
    package var resources: [ResourceUse]
    package var next: Written<CalendarDay>?
    /// 1 to 5.
    package var energy: Int?
    package var actions: [SessionItem]
    package var wins: [SessionItem]
    package var questions: [SessionItem]
    /// `done` is the chosen one.
    package var options: [SessionItem]
    package var decisions: [SessionItem]
    package var learned: [SessionItem]
    package var concerns: [SessionItem]
    package var introductions: [Introduction]
    /// Whom items among these name that introduce nobody as they are written. They count for nothing, but are named to nobody either.
    package var contactsInWords: [Introduction]
    /// Destinations of the links under `## Resources`, as written; keys of `note.links`.
    package var recommendedLinks: [RecommendedLink]

    package init(id: Slug, note: Note, date: Written<CalendarDay>) {
        self.id = id
        self.note = note
        self.date = date
        agenda = []
        goals = []
        progress = []
        resources = []
        actions = []
        wins = []
        questions = []
        options = []
        decisions = []
        learned = []
        concerns = []
        introductions = []
        contactsInWords = []
        recommendedLinks = []
    }

    /// The status on a day: as written, else held up to that day and planned after it.
    package func status(asOf day: CalendarDay) -> Status {
        writtenStatus?.value ?? (date.value <= day ? .held : .planned)
    }

    /// Whether it took place up to a day; one that is dated later has not, whatever its note says.
    package func isHeld(asOf day: CalendarDay) -> Bool { date.value <= day && status(asOf: day) == .held }
}

extension [Session] {
    /// The sessions that took place up to a day, in their order.
    package func held(asOf day: CalendarDay) -> [Session] { filter { $0.isHeld(asOf: day) } }
}

extension SessionItem {
    /// The item without what is dated after a day: what was done or cancelled later is open still, and thanks that were
    /// given later were not given yet.
    package func forgetting(after day: CalendarDay) -> SessionItem {
        var item = self
        if let celebrated, celebrated > day { item.celebrated = nil }
        guard let done, done > day else { return item }
        item.done = nil
        if state != nil { item.state = .open }
        return item
    }
}

/// A topic of an agenda.
package struct AgendaItem: Hashable, Sendable {
    package var topic: String
    package var minutes: Double?
    package var goal: Slug?
    package var by: PersonReference?
    package var source: Source

    package init(topic: String, source: Source) {
        self.topic = topic
        self.source = source
    }
}

/// An item of one of a session's named lists: a promise, a win, an option, …
package struct SessionItem: Hashable, Sendable {
    /// The words, without marker, person and attributes.
    package var words: String
    package var who: PersonReference?
    /// `nil` when the item has no task marker.
    package var state: TaskState?
    package var due: CalendarDay?
    package var done: CalendarDay?
    package var goal: Slug?
    package var id: Slug?
    package var celebrated: CalendarDay?
    package var source: Source

    package init(words: String, source: Source) {
        self.words = words
        self.source = source
    }
}

/// A contact that somebody offered to make.
package struct Introduction: Hashable, Sendable {
    package var by: PersonReference?
    /// Whom they offered, as written.
    package var name: String
    /// The person of that name or id in `people/`, when there is one.
    package var person: Slug?
    /// `nil` when the item has no task marker.
    package var state: TaskState?
    package var offered: CalendarDay?
    package var made: CalendarDay?
    package var met: CalendarDay?
    package var source: Source

    package init(name: String, source: Source) {
        self.name = name
        self.source = source
    }
}

/// A resource that a session recommends or reports on.
package struct ResourceUse: Hashable, Sendable {
    package var resource: Slug
    /// For whom.
    package var person: PersonReference?
    /// 1 (not) to 5 (very).
    package var useful: Int?
    package var source: Source

    package init(resource: Slug, source: Source) {
        self.resource = resource
        self.source = source
    }
}

/// A link under `## Resources` of a session or a goal.
package struct RecommendedLink: Hashable, Sendable {
    /// As written: an address, or `[[id]]`.
    package var destination: String
    package var source: Source

    package init(destination: String, source: Source) {
        self.destination = destination
        self.source = source
    }
}

extension Session {
    /// Changes each of the named lists.
    package mutating func changeItems(_ change: (inout [SessionItem]) -> Void) {
        change(&actions)
        change(&wins)
        change(&questions)
        change(&options)
        change(&decisions)
        change(&learned)
        change(&concerns)
    }
}
