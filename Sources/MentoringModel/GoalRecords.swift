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
