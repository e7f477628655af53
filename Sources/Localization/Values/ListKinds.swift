/// What a list of one page holds. The raw value stands in addresses.
package enum LongListKind: String, Sendable, CaseIterable {
    case sessions, goals, promises, introductions, resources
    /// The pairs of a person, and the notes that lead to a page.
    case pairs, mentions
    /// The resources of a skill, those who offer and those who seek it.
    case library, offering, seeking
    /// The goals and sessions that use a resource, the sessions that worked on a goal, and what was written down of it.
    case users, used, worked, updates
    /// What the growth record has.
    case achieved, reached, learned, received, given, quoted
}

/// What was achieved. The raw value is a class of the style sheet.
package enum AchievementKind: String, Sendable { case milestone, goal, win }

/// What a calendar has the due day of.
package enum DueKind: CaseIterable, Sendable { case goal, milestone, promise }

/// What figures of a pair stand together.
package enum PairFigureGroup: CaseIterable, Sendable {
    case contact, meetings, promises, independence, wins, pulse
}
