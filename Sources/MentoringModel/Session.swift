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

    package var id: Slug {
        _read { yield fields.value.id }
        _modify { yield &fields.value.id }
    }
    package var note: Note {
        _read { yield fields.value.note }
        _modify { yield &fields.value.note }
    }
    package var date: Written<CalendarDay> {
        _read { yield fields.value.date }
        _modify { yield &fields.value.date }
    }
    /// Read by itself it costs no copy of where it was written.
    package var day: CalendarDay { fields.value.date.value }
    package var title: Written<String>? {
        _read { yield fields.value.title }
        _modify { yield &fields.value.title }
    }
    /// As written; `nil` is `held` up to the as-of day and `planned` after it.
    package var writtenStatus: Written<Status>? {
        _read { yield fields.value.writtenStatus }
        _modify { yield &fields.value.writtenStatus }
    }
    /// In minutes.
    package var planned: Written<Double>? {
        _read { yield fields.value.planned }
        _modify { yield &fields.value.planned }
    }
    /// In minutes.
    package var actual: Written<Double>? {
        _read { yield fields.value.actual }
        _modify { yield &fields.value.actual }
    }
    package var format: Format? {
        _read { yield fields.value.format }
        _modify { yield &fields.value.format }
    }
    /// `nil`: the pair.
    package var attended: [PersonReference]? {
        _read { yield fields.value.attended }
        _modify { yield &fields.value.attended }
    }
    package var agenda: [AgendaItem] {
        _read { yield fields.value.agenda }
        _modify { yield &fields.value.agenda }
    }
    package var goals: [Written<Slug>] {
        _read { yield fields.value.goals }
        _modify { yield &fields.value.goals }
    }
    package var progress: [ProgressEntry] {
        _read { yield fields.value.progress }
        _modify { yield &fields.value.progress }
    }
    package var resources: [ResourceUse] {
        _read { yield fields.value.resources }
        _modify { yield &fields.value.resources }
    }
    package var next: Written<CalendarDay>? {
        _read { yield fields.value.next }
        _modify { yield &fields.value.next }
    }
    /// 1 to 5.
    package var energy: Int? {
        _read { yield fields.value.energy }
        _modify { yield &fields.value.energy }
    }
    package var actions: [SessionItem] {
        _read { yield fields.value.actions }
        _modify { yield &fields.value.actions }
    }
    package var wins: [SessionItem] {
        _read { yield fields.value.wins }
        _modify { yield &fields.value.wins }
    }
    package var questions: [SessionItem] {
        _read { yield fields.value.questions }
        _modify { yield &fields.value.questions }
    }
    /// `done` is the chosen one.
    package var options: [SessionItem] {
        _read { yield fields.value.options }
        _modify { yield &fields.value.options }
    }
    package var decisions: [SessionItem] {
        _read { yield fields.value.decisions }
        _modify { yield &fields.value.decisions }
    }
    package var learned: [SessionItem] {
        _read { yield fields.value.learned }
        _modify { yield &fields.value.learned }
    }
    package var concerns: [SessionItem] {
        _read { yield fields.value.concerns }
        _modify { yield &fields.value.concerns }
    }
    package var introductions: [Introduction] {
        _read { yield fields.value.introductions }
        _modify { yield &fields.value.introductions }
    }
    /// Whom items among these name that introduce nobody as they are written. They count for nothing, but are named to nobody either.
    package var contactsInWords: [Introduction] {
        _read { yield fields.value.contactsInWords }
        _modify { yield &fields.value.contactsInWords }
    }
    /// Destinations of the links under `## Resources`, as written; keys of `note.links`.
    package var recommendedLinks: [RecommendedLink] {
        _read { yield fields.value.recommendedLinks }
        _modify { yield &fields.value.recommendedLinks }
    }

    private var fields: Shared<Fields>

    package init(id: Slug, note: Note, date: Written<CalendarDay>) {
        fields = Shared(Fields(id: id, note: note, date: date))
    }

    /// What its copies share.
    private struct Fields: Equatable, Sendable {
        var id: Slug
        var note: Note
        var date: Written<CalendarDay>
        var title: Written<String>?
        var writtenStatus: Written<Status>?
        var planned: Written<Double>?
        var actual: Written<Double>?
        var format: Format?
        var attended: [PersonReference]?
        var agenda: [AgendaItem] = []
        var goals: [Written<Slug>] = []
        var progress: [ProgressEntry] = []
        var resources: [ResourceUse] = []
        var next: Written<CalendarDay>?
        var energy: Int?
        var actions: [SessionItem] = []
        var wins: [SessionItem] = []
        var questions: [SessionItem] = []
        var options: [SessionItem] = []
        var decisions: [SessionItem] = []
        var learned: [SessionItem] = []
        var concerns: [SessionItem] = []
        var introductions: [Introduction] = []
        var contactsInWords: [Introduction] = []
        var recommendedLinks: [RecommendedLink] = []
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
    /// Whether anything of it is dated after a day.
    package func tells(ofLaterThan day: CalendarDay) -> Bool {
        (celebrated.map { $0 > day } ?? false) || (done.map { $0 > day } ?? false)
    }

    /// The item without what is dated after a day: what was done or cancelled later is open still, and thanks that were
    /// given later were not given yet.
    package func forgetting(after day: CalendarDay) -> SessionItem {
        guard tells(ofLaterThan: day) else { return self }
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
