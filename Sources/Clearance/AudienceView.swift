import MentoringModel

/// What one audience may read of a programme: which notes, how far, and whom it may name.
struct AudienceView: Sendable {
    var audience: Audience
    var asOf: CalendarDay
    /// The pairs it is told of, sorted by id.
    var pairs: [Pair]
    /// How open a place in a pair's own notes must be.
    var leastInPair: Visibility
    /// How open a place in the notes of the programme must be.
    var leastInProgramme: Visibility
    /// Members of the pairs it is told of.
    var members: Set<Slug>
    /// Contacts who may be named here.
    var allowedContacts: Set<Slug>
    /// Where links may lead.
    var targets: OpenTargets
    var openResources: Set<Slug>
    var closedResources: Set<Slug>
    /// Titles of the open resources.
    var resourceTitles: [Slug: String] = [:]
    /// What people are called here, by id.
    var names: [Slug: String]
    /// The names of contacts who may not be named here.
    var hiddenContactNames: [String]
    /// For what stands in place of a name.
    var words: StandInWords

    init(of programme: Programme, audience: Audience, own: Set<Slug>?, asOf: CalendarDay, words: StandInWords) {
        self.audience = audience
        self.asOf = asOf
        self.words = words
        leastInPair =
            switch audience {
            case .pair: .pair
            case .coordinator, .program: .program
            case .public: .public
            }
        leastInProgramme = audience == .public ? .public : .program
        pairs = AudienceView.pairs(of: programme, for: audience, own)
        members = Set(pairs.flatMap { $0.members.map(\.id) })
        targets = OpenTargets(pairs: Set(pairs.map(\.id)))
        targets.leastInPairs = leastInPair
        openResources = []
        closedResources = []
        allowedContacts = []
        names = [:]
        hiddenContactNames = []
        allowContacts(programme)
        names = findNames(in: programme)
        let everyMember = Set(programme.pairs.flatMap { $0.members.map(\.id) })
        targets.closedPeople = Set(programme.people.map(\.id)).subtracting(names.keys).subtracting(everyMember)
        hiddenContactNames = programme.people.filter(isHiddenContact).map(\.name)

        if let note = programme.settings.note, note.visibility >= leastInProgramme { targets.paths.insert(note.path) }
        targets.paths.formUnion(programme.people.filter(isOpen).map(\.note.path))
        for resource in programme.resources {
            guard resource.note.visibility >= leastInProgramme else {
                closedResources.insert(resource.id)
                continue
            }
            targets.paths.insert(resource.note.path)
            openResources.insert(resource.id)
            resourceTitles[resource.id] = resource.name
        }
        for pair in pairs {
            if pair.agreement.note.visibility >= leastInPair { targets.paths.insert(pair.agreement.note.path) }
            targets.paths.formUnion(pair.goals.map(\.note).filter { $0.visibility >= leastInPair }.map(\.path))
            targets.paths.formUnion(pair.sessions.map(\.note).filter { $0.visibility >= leastInPair }.map(\.path))
        }
    }

    /// The pairs that an audience is told of.
    static func pairs(of programme: Programme, for audience: Audience, _ own: Set<Slug>?) -> [Pair] {
        switch audience {
        case .pair: programme.pairs.filter { own?.contains($0.id) ?? (programme.pairs.count == 1) }
        case .coordinator, .program: programme.pairs
        case .public: programme.pairs.filter { $0.agreement.note.visibility == .public }
        }
    }

    func isSameBesidePairs(as other: AudienceView) -> Bool {
        audience == other.audience && asOf == other.asOf && leastInPair == other.leastInPair
            && leastInProgramme == other.leastInProgramme && members == other.members
            && allowedContacts == other.allowedContacts && targets == other.targets
            && openResources == other.openResources && closedResources == other.closedResources
            && resourceTitles == other.resourceTitles && names == other.names
            && hiddenContactNames == other.hiddenContactNames
    }

    func sees(_ source: Source) -> Bool { source.visibility >= leastInPair }

    /// Whether a place can be read here: it is open enough, and so is the note that it stands in.
    func reads(_ source: Source) -> Bool { sees(source) && targets.paths.contains(source.file) }

    /// How open a place in a person's note must be: their own pair reads what is marked `pair`.
    func least(in person: Person) -> Visibility {
        audience == .pair && members.contains(person.id) ? .pair : leastInProgramme
    }

    /// Whether a person's note may be read here.
    func isOpen(_ person: Person) -> Bool {
        person.note.visibility >= least(in: person) && !isHiddenContact(person)
    }

    /// A contact is named outside the pair only with consent.
    func isHiddenContact(_ person: Person) -> Bool {
        person.roles.contains(.contact) && !person.consent && !members.contains(person.id)
            && !allowedContacts.contains(person.id)
    }

    /// In a pair's own build, the contacts whom its own notes name.
    private mutating func allowContacts(_ programme: Programme) {
        guard audience == .pair else { return }
        let ids = Dictionary(programme.people.map { ($0.note.path, $0.id) }, uniquingKeysWith: { first, _ in first })
        for pair in pairs {
            allowedContacts.formUnion(pair.sessions.flatMap { $0.introductions.compactMap(\.person) })
            if let contact = pair.agreement.conflictContact { allowedContacts.insert(contact.value.id) }
            let notes = pair.notesWithPages
            for case .note(let path) in notes.flatMap(\.links.values) {
                if let id = ids[path] { allowedContacts.insert(id) }
            }
        }
    }
}
