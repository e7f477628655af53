import Markdown

/// The sections whose items are data.
enum SectionName: String, CaseIterable {
    case agenda, milestones, actions, wins, questions, options, decisions, learned, concerns, introductions, resources

    private static let others: [String: SectionName] = [
        "topics": .agenda, "action items": .actions, "next steps": .actions, "to do": .actions,
        "celebrations": .wins, "highlights": .wins, "takeaways": .learned, "key insights": .learned,
        "challenges": .concerns, "blockers": .concerns,
    ]

    /// The section of a heading in a note of this kind; `nil` for free text.
    init?(_ heading: SectionHeading, in kind: NoteKind) {
        guard let name = SectionName(rawValue: heading.name) ?? SectionName.others[heading.name] else { return nil }
        switch (kind, name) {
        case (.session, .milestones), (.goal, .agenda): return nil
        case (.session, _), (.goal, _): self = name
        default: return nil
        }
    }
}
