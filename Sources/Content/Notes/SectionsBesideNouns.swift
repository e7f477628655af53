import Markdown
import MentoringModel

// Headings of the name of a section and a noun, above a list that holds what the section is for: `## Aufgaben Vortrag`,
// `## Decisions deploys`, `## Talk actions`.
extension NoteReader {
    /// The section that such a heading was most likely meant to open; `nil` for free text.
    ///
    /// - Parameter items: The items below the heading. Boxes among them are told of one by one.
    func sectionBesideNoun(_ words: String, _ items: [Int]) -> SectionName? {
        guard let (section, name) = sectionBesideNoun(words), !items.contains(where: hasBox) || section == .options,
            contains(section, named: name, items)
        else { return nil }
        return section
    }

    /// What to write for the heading above a box that names promises beside a noun; `nil` where it does not.
    func headingInPlace(ofItem item: Int) -> String? {
        guard placement.kind == .session, let number = body.regionOfBlock[item],
            !log.hasReported(.nearSection, on: body.regions[number].line)
        else { return nil }
        let words = body.regions[number].heading.words
        guard sectionBesideNoun(words)?.section == .actions || endsInActions(words) else { return nil }
        return "write \(heading(.actions, for: number)) in place of the heading “\(words)” if it is a promise"
    }

    /// The section whose name a heading begins with, and that name, where only nouns stand behind it.
    private func sectionBesideNoun(_ words: String) -> (section: SectionName, name: String)? {
        guard let parts = nouns(of: words) else { return nil }
        for count in (1..<parts.count).reversed() where parts.count - count <= 3 {
            let name = parts[..<count].joined(separator: " ")
            if let section = body.names.section(named: name, in: .session) { return (section, name) }
        }
        return nil
    }

    /// `Talk actions`, `Vortrag – Aufgaben`
    private func endsInActions(_ words: String) -> Bool {
        guard let parts = nouns(of: words) else { return false }
        return (1..<parts.count).contains { start in
            body.names.section(named: parts[start...].joined(separator: " "), in: .session) == .actions
        }
    }

    private func nouns(of words: String) -> [Substring]? {
        guard placement.kind == .session, words.utf8.count <= 60, words.utf8.contains(0x20), !saysPast(words) else {
            return nil
        }
        let parts = SectionNames.folded(words).split(separator: " ")
        return (2...5).contains(parts.count) && !parts.contains(where: SectionsBesideNouns.others.contains)
            ? parts : nil
    }

    /// Whether some items hold what a section is for; some names say it by themselves.
    private func contains(_ section: SectionName, named name: String, _ items: [Int]) -> Bool {
        switch section {
        case .actions:
            items.contains {
                body.words(ofItem: $0).flatMap { PromiseInWords($0, { isMemberCalled($0) }) }
                    .map { $0.hasSign || $0.hasLimit(from: log.dayContext) } ?? false
            }
        case .agenda:
            items.contains { isTimed(body.words(ofItem: $0) ?? "") } || SectionsBesideNouns.clearNames.contains(name)
        case .questions: !items.isEmpty && items.allSatisfy { body.words(ofItem: $0)?.hasSuffix("?") ?? false }
        case .options: items.contains { body.words(ofItem: $0).map { ChosenOption.isSaid($0) } ?? false }
        case .wins, .decisions, .learned, .concerns: SectionsBesideNouns.clearNames.contains(name)
        case .milestones, .introductions, .resources, .updates, .progress: false
        }
    }

    private func hasBox(_ item: Int) -> Bool {
        guard let words = body.words(ofItem: item) else { return false }
        var rest = words[...]
        return TaskMarker.cut(from: &rest) != nil
    }
}

private enum SectionsBesideNouns {
    /// Names that mean little else than their section, also with a noun behind them.
    static let clearNames: Set<String> = [
        "agenda", "tagesordnung", "wins", "small wins", "big wins", "erfolge", "kleine erfolge", "successes",
        "decisions", "key decisions", "entscheidungen", "beschlüsse", "takeaways", "key takeaways", "learnings",
        "key learnings", "lessons learned", "lessons learnt", "erkenntnisse", "concerns", "worries", "sorgen",
        "bedenken",
    ]

    /// Words of a sentence, or that say that the heading is about something else than what was noted here.
    static let others: Set<Substring> = [
        "and", "or", "und", "oder", "is", "are", "was", "were", "ist", "sind", "we", "wir", "you", "they", "i", "ich",
        "that", "which", "not", "nicht", "no", "keine", "without", "ohne", "to", "vs", "versus", "than", "als", "like",
        "wie", "how", "why", "warum", "what", "pending", "needed", "required", "outstanding", "ausstehend", "log",
        "tree", "matrix", "making", "template", "vorlage", "example", "beispiel", "examples", "beispiele", "process",
        "ideas", "ideen", "guide", "tips", "tipps",
        // The heading of a text about an event, a time or other people.
        "for", "of", "in", "at", "by", "from", "with", "für", "von", "bei", "im", "aus", "mit",
    ]
}
