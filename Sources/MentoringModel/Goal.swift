/// A SMART goal of a pair.
package struct Goal: Equatable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
        case draft, active, paused, achieved, partly, missed, dropped
    }

    package var id: Slug
    package var note: Note
    /// As written; pages fall back to `id.words`.
    package var title: Written<String>?
    /// `nil`: the mentee, or in a group nobody in particular.
    package var owner: Written<PersonReference>?
    package var status: Status
    package var statusSource: Source?
    /// The day it was closed or achieved.
    package var done: Written<CalendarDay>?
    package var specific: Written<String>?
    /// As written; `nil` is inferred by `Figures`: sub-goals, milestones, checklist, yes/no.
    package var measure: Written<Measure>?
    /// Where the numbers of the measure stand: `baseline`, `target`, `low`, `high`.
    package var measurePlaces: [String: Source]
    package var achievable: Written<Achievable>?
    package var relevant: Written<Relevant>?
    package var start: Written<CalendarDay>?
    package var due: Written<CalendarDay>?
    package var reviewEvery: Written<Span>?
    /// The weight in its parent's progress; 1 unless written.
    package var weight: Double
    package var parent: Written<Slug>?
    /// In its fields, and as links under `## Resources`.
    package var resources: [Written<Slug>]
    /// Destinations of the links under `## Resources`, as written; keys of `note.links`.
    package var recommendedLinks: [RecommendedLink]
    package var pauses: [Pause]
    /// In the order written.
    package var updates: [ProgressEntry]
    package var revisions: [Revision]
    /// Goal-attainment levels from −2 to 2, in words.
    package var scale: [Int: String]
    package var scores: [AttainmentScore]
    /// Progress that the author claims, as written (`60 %`); never used in a figure.
    package var statedProgress: Written<String>?
    /// The items under `## Milestones`, in order.
    package var milestones: [Milestone]
    /// Every task item of the body, in order, leaves marked as such.
    package var checklist: [ChecklistItem]

    package init(id: Slug, note: Note) {
        self.id = id
        self.note = note
        status = .active
        measurePlaces = [:]
        weight = 1
        resources = []
        recommendedLinks = []
        pauses = []
        updates = []
        revisions = []
        scale = [:]
        scores = []
        milestones = []
        checklist = []
    }

    /// The title, else the id in words.
    package var name: String { title?.value ?? id.words }
}

/// How progress of a goal is seen.
package enum Measure: Hashable, Sendable {
    package enum Aggregate: String, CaseIterable, Sendable {
        case latest, sum, max, mean
    }

    /// `baseline` `nil` when none was written.
    case metric(name: String?, unit: String?, baseline: Double?, target: Double, aggregate: Aggregate)
    /// Hold a level inside a band, both ends included.
    case band(name: String?, unit: String?, low: Double, high: Double)
    case milestones
    case checklist
    /// Done or not; the condition in words, when one was written.
    case yesNo(doneWhen: String?)
}

/// What makes a goal possible.
package struct Achievable: Hashable, Sendable {
    /// A sentence, or `evidence`.
    package var evidence: String?
    package var resources: String?
    package var hoursPerWeek: Double?
    package var supportFrom: [PersonReference]

    package init(
        evidence: String? = nil, resources: String? = nil, hoursPerWeek: Double? = nil,
        supportFrom: [PersonReference] = []
    ) {
        self.evidence = evidence
        self.resources = resources
        self.hoursPerWeek = hoursPerWeek
        self.supportFrom = supportFrom
    }
}

extension Achievable {
    /// The parts of `resources`, as they stand between commas, each with the id that it would be of a resource.
    package var resourceParts: [(words: String, id: Slug?)] {
        (resources ?? "").split(separator: ",").map { part in
            let words = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            let name = words.split(separator: "/").last ?? ""
            return (words, Slug(ofNormalized: name.hasSuffix(".md") ? name.dropLast(3) : name))
        }
    }

    /// Takes away what names a resource that is not there: an id is made of a file's name.
    package mutating func forget(resources closed: Set<Slug>) {
        let kept = resourceParts.filter { part in part.id.map { !closed.contains($0) } ?? true }
        guard kept.count < resourceParts.count else { return }
        resources = kept.isEmpty ? nil : kept.map(\.words).joined(separator: ", ")
    }
}

/// Why a goal matters now.
package struct Relevant: Hashable, Sendable {
    /// A sentence, or `why`.
    package var why: String?
    /// An area of the agreement's focus.
    package var focus: String?

    package init(why: String? = nil, focus: String? = nil) {
        self.why = why
        self.focus = focus
    }
}

/// A value of a goal's metric on one day, from the goal's own file or from a session.
package struct ProgressEntry: Hashable, Sendable {
    package var goal: Slug
    package var day: CalendarDay
    /// In the metric's unit; `nil` when only a confidence or a note was written.
    package var value: Double?
    package var by: PersonReference?
    /// 0 to 10.
    package var confidence: Int?
    package var note: String?
    package var source: Source

    package init(goal: Slug, day: CalendarDay, value: Double?, source: Source) {
        self.goal = goal
        self.day = day
        self.value = value
        self.source = source
    }
}

/// A change of a goal's own terms, on record.
package struct Revision: Hashable, Sendable {
    package var day: CalendarDay
    /// The field that was changed, such as `due` or `target`.
    package var field: String
    package var from: String?
    package var to: String?
    package var why: String?
    package var agreedBy: [PersonReference]
    package var source: Source

    package init(day: CalendarDay, field: String, source: Source) {
        self.day = day
        self.field = field
        self.source = source
        agreedBy = []
    }
}

/// A goal-attainment level on one day.
package struct AttainmentScore: Hashable, Sendable {
    package var day: CalendarDay
    /// −2 to 2.
    package var level: Int
    package var source: Source

    package init(day: CalendarDay, level: Int, source: Source) {
        self.day = day
        self.level = level
        self.source = source
    }
}

/// How a task item stands.
package enum TaskState: String, Sendable {
    case open, done, cancelled
}

/// A step of a goal under `## Milestones`.
package struct Milestone: Hashable, Sendable {
    package var id: Slug
    package var title: String
    package var state: TaskState
    package var due: CalendarDay?
    package var done: CalendarDay?
    package var weight: Double
    /// The day on which somebody gave thanks for it.
    package var celebrated: CalendarDay?
    package var who: PersonReference?
    package var source: Source

    package init(id: Slug, title: String, state: TaskState, source: Source) {
        self.id = id
        self.title = title
        self.state = state
        self.source = source
        weight = 1
    }
}

/// A task item of a goal's body that is no milestone.
package struct ChecklistItem: Hashable, Sendable {
    package var title: String
    package var state: TaskState
    /// Shown with its words; no figure of a checklist counts it.
    package var due: CalendarDay?
    package var done: CalendarDay?
    /// Whom its words name first; shown with them.
    package var who: PersonReference?
    /// Whether no task item stands below it.
    package var isLeaf: Bool
    package var source: Source

    package init(title: String, state: TaskState, done: CalendarDay?, isLeaf: Bool, source: Source) {
        self.title = title
        self.state = state
        self.done = done
        self.isLeaf = isLeaf
        self.source = source
    }
}
