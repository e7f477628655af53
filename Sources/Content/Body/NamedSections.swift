import MentoringModel

/// What words of one note name: several readers ask it of the same lines.
final class NamedSections {
    private let names: SectionNames
    private let kind: NoteKind
    private let isPerson: (String) -> Bool
    private var sections: [String: (section: SectionName, person: String?)?] = [:]
    private var meant: [String: [SectionName]] = [:]

    init(_ names: SectionNames, in kind: NoteKind, isPerson: @escaping (String) -> Bool) {
        self.names = names
        self.kind = kind
        self.isPerson = isPerson
    }

    /// The section that a heading of these words opens, and the person whom it names.
    func section(_ words: String) -> (section: SectionName, person: String?)? {
        if let known = sections[words] { return known }
        let found = names.section(words, in: kind, isPerson: isPerson)
        sections[words] = .some(found)
        return found
    }

    /// The sections that words seem to mean without naming one.
    func sectionsMeant(_ words: String) -> [SectionName] {
        if let known = meant[words] { return known }
        let found = names.sectionsMeant(words, in: kind, isPerson: isPerson)
        meant[words] = found
        return found
    }
}
