import MentoringModel

/// How far each note is open to an audience, told a second time.
///
/// It does not ask the clearance: the leak check has an independent model of what is visible, from the notes as they were read, so that a fault in
/// one of the two shows. The rules are those of docs/format.md, "Who may read what".
struct WhatIsOpen {
    /// What the leak check needs to know of a note.
    struct Part {
        var note: Note
        /// How open a place in it must be; `nil` when no place in it may be read here, whatever it is marked.
        var least: Visibility?
        /// The pair it belongs to.
        var pair: Slug?
        /// Lines of the file that are closed although their section is open: to whom somebody was introduced.
        var closedLines: Set<Int> = []
        /// Whether no page shows the body, whoever may read it.
        var isBodyClosed = false
        /// The paths that its page, or its part of one, would have.
        var addresses: [String] = []
        /// The id, where it is told with that of the pair in the data.
        var id: Slug?
    }

    private(set) var parts: [Part] = []
    /// The picture in the header, by path below the content folder, where the settings may be read.
    private(set) var logo: String?
    /// Names and ids that this audience is told although the notes that hold them are closed.
    private(set) var visibleTexts: [String] = []
    /// What people are called whom this audience may read of or is told of.
    private(set) var names: [String] = []
    /// Pairs that this audience is not told of.
    private(set) var closedPairs: [Pair] = []
    /// Ids of closed notes: of the programme, and by pair.
    private(set) var closedIDs: [Slug?: Set<String>] = [:]
    /// Paths of closed notes.
    private(set) var closedPaths: Set<String> = []
    /// Names of third parties that are closed, with the pair whose words may not hold them.
    private(set) var thirdParties: [(name: String, origin: PhraseOrigin, pair: Slug?)] = []

    private let audience: Audience
    /// What one of a unit is called.
    private let singular: @Sendable (String) -> String
    /// The pairs whose own build this is.
    private let own: Set<Slug>
    private let members: Set<Slug>
    private let leastOfProgramme: Visibility
    /// Contacts whom a pair's own notes introduce or turn to, and the notes that they link to.
    private var namedByOwn: Set<Slug> = []
    private var linkedByOwn: Set<String> = []

    /// - Parameters:
    ///   - programme: As it was read, with its private parts.
    ///   - singular: See ``InterfaceWords/singular``.
    init(
        of programme: Programme, audience: Audience, own pairs: Set<Slug>?, asOf: CalendarDay,
        singular: @escaping @Sendable (String) -> String
    ) {
        self.audience = audience
        self.singular = singular
        let only = programme.pairs.count == 1 ? Set(programme.pairs.map(\.id)) : []
        own = audience == .pair ? pairs ?? only : []
        leastOfProgramme = audience == .public ? .public : .program
        let own = own
        func isVisible(_ pair: Pair) -> Bool {
            switch audience {
            case .pair: own.contains(pair.id) && pair.agreement.note.visibility > .private
            case .coordinator, .program: pair.agreement.note.visibility > .private
            case .public: pair.agreement.note.visibility == .public
            }
        }
        members = Set(programme.pairs.filter(isVisible).flatMap(\.members).map(\.id))
        if let note = programme.settings.note {
            parts.append(Part(note: note, least: leastOfProgramme))
            if note.visibility >= leastOfProgramme { logo = programme.settings.theme.logo?.value }
        }
        for resource in programme.resources {
            parts.append(
                Part(
                    note: resource.note, least: leastOfProgramme,
                    addresses: [PagePath.resource(resource.id.text)]))
        }
        for pair in programme.pairs {
            add(pair, isVisible: isVisible(pair), asOf: asOf)
            if isVisible(pair) { include(of: pair) } else { closedPairs.append(pair) }
            if own.contains(pair.id) { readContacts(of: pair) }
        }
        let open = Set(programme.people.filter { add($0) }.map(\.id))
        for person in programme.people
        where audience != .public && members.contains(person.id) && person.note.visibility > .private {
            visibleTexts += [person.name, person.id.text]
        }
        names = programme.people.filter { open.contains($0.id) }.flatMap { [$0.name, $0.id.text] } + visibleTexts
        closedIDs = findClosedIDs(of: programme, open)
        closedPaths = Set(parts.filter { !$0.isOpen }.map(\.note.path))
        let places = Dictionary(
            parts.enumerated().map { ($1.note.path, $0) }, uniquingKeysWith: { first, _ in first })
        for pair in programme.pairs where audience != .pair { closeThirdParties(of: pair, open: open, places) }
    }

    private func findClosedIDs(of programme: Programme, _ open: Set<Slug>) -> [Slug?: Set<String>] {
        // Who is a pair with whom is told of every pair that is told of at all.
        let people = programme.people.map(\.id).filter { !open.contains($0) && !members.contains($0) }
        let resources = programme.resources.filter { $0.note.visibility < leastOfProgramme }.map(\.id)
        var ids: [Slug?: Set<String>] = [nil: Set((people + resources + closedPairs.map(\.id)).map(\.text))]
        for part in parts where !part.isOpen {
            if let pair = part.pair, let id = part.id { ids[pair, default: []].insert(id.text) }
        }
        return ids
    }

    /// The ids of closed notes that a note may refer to.
    func references(of part: Part) -> OpenReferences {
        let links = part.note.links.compactMap { written, target -> String? in
            guard case .note(let path) = target, written.hasPrefix("[["), closedPaths.contains(path) else { return nil }
            return String(written.dropFirst(2).dropLast(2))
        }
        return OpenReferences(
            closed: [nil, part.pair].compactMap { closedIDs[$0] }, closedLinks: Set(links))
    }

    // MARK: Pairs

    private mutating func add(_ pair: Pair, isVisible: Bool, asOf: CalendarDay) {
        let least: Visibility? =
            switch audience {
            case .pair: isVisible ? .pair : nil
            case .coordinator, .program: isVisible ? .program : nil
            case .public: isVisible ? .public : nil
            }
        func part(_ note: Note, _ addresses: [String], id: Slug? = nil) -> Part {
            Part(note: note, least: least, pair: pair.id, addresses: addresses, id: id)
        }
        let name = pair.id.text
        parts.append(
            part(
                pair.agreement.note,
                [PagePath.agreement(name)]
                    + (isVisible ? [] : [PagePath.pair(name), PagePath.growth(name), PagePath.next(name)])))
        parts += pair.goals.map { part($0.note, [PagePath.goal($0.id.text, of: name)], id: $0.id) }
        parts += pair.sessions.map { part($0.note, [PagePath.session($0.id.text, of: name)], id: $0.id) }
        let rounds = Dictionary(grouping: pair.pulses.filter { $0.day <= asOf && $0.note.visibility > .private }) {
            $0.day - ($0.day.parts.day - 1)
        }
        for pulse in pair.pulses {
            let round = rounds[pulse.day - (pulse.day.parts.day - 1)] ?? []
            let isComplete = Set(pair.members.map(\.id)).isSubset(of: round.map(\.by.id))
            parts.append(
                Part(
                    note: pulse.note, least: audience == .pair && isVisible && isComplete ? .pair : nil, pair: pair.id,
                    isBodyClosed: true))
        }
    }

    /// Of every pair it is told of, an audience knows the people and the status.
    private mutating func include(of pair: Pair) {
        let least: Visibility = audience == .pair ? .pair : audience == .public ? .public : .program
        // Of one of them a page says what it is called in the singular.
        visibleTexts += pair.goals.filter { $0.note.visibility >= least }.compactMap(\.unit).map(singular)
        visibleTexts += [pair.id.text, pair.agreement.status.rawValue]
        visibleTexts += pair.members.flatMap { [$0.words, $0.id.text] }
    }

    // MARK: People

    /// Adds a person's note, and says whether it may be read.
    private mutating func add(_ person: Person) -> Bool {
        var least: Visibility? = audience == .pair && members.contains(person.id) ? .pair : leastOfProgramme
        if isHidden(person) {
            least = nil
            // The pair may speak of whom it likes.
            if audience != .pair {
                thirdParties += Introduction.names(in: person.name).map {
                    ($0, PhraseOrigin(path: person.note.path, line: 1), nil)
                }
            }
        }
        let part = Part(note: person.note, least: least, addresses: [PagePath.person(person.id.text)])
        parts.append(part)
        return part.isOpen
    }

    private mutating func readContacts(of pair: Pair) {
        namedByOwn.formUnion(pair.sessions.flatMap(\.introductions).compactMap(\.person))
        if let contact = pair.agreement.conflictContact { namedByOwn.insert(contact.value.id) }
        for note in pair.notesWithPages {
            for case .note(let path) in note.links.values { linkedByOwn.insert(path) }
        }
    }

    /// A contact without consent is nobody's outside the pair that names them.
    private func isHidden(_ person: Person) -> Bool {
        guard person.roles.contains(.contact), !person.consent, !members.contains(person.id) else { return false }
        guard audience == .pair else { return true }
        return !namedByOwn.contains(person.id) && !linkedByOwn.contains(person.note.path)
    }

    /// Third parties are named outside the pair only where their own note may be read.
    private mutating func closeThirdParties(of pair: Pair, open: Set<Slug>, _ places: [String: Int]) {
        for session in pair.sessions {
            let closed = (session.introductions + session.contactsInWords).filter { introduction in
                guard let person = introduction.person else { return true }
                return !open.contains(person) && !(audience != .public && members.contains(person))
            }
            guard !closed.isEmpty else { continue }
            for introduction in closed {
                thirdParties += Introduction.names(in: introduction.name).map {
                    ($0, PhraseOrigin(path: session.note.path, line: introduction.source.line), pair.id)
                }
            }
            if let index = places[session.note.path] {
                parts[index].closedLines.formUnion(closed.map(\.source.line))
            }
        }
    }
}

extension Goal {
    /// What its values are counted in.
    fileprivate var unit: String? {
        switch measure?.value {
        case .metric(_, let unit, _, _, _), .band(_, let unit, _, _): unit
        default: nil
        }
    }
}
