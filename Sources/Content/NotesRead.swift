import MentoringModel

/// Every note of a folder as it was read by itself, with what was known of the others then.
struct NotesRead {
    /// By their places in the folder.
    private(set) var readings: [NoteReading?]
    /// The places of those that were read now; the others were kept.
    private(set) var readNow: Set<Int> = []
    let settings: ReadingSettings
    /// Everybody with a note in people/, with their names.
    private(set) var people: KnownPeople
    private(set) var members: [Slug: NoteReader.Members] = [:]

    /// Reads all notes but those kept.
    ///
    /// People come before what names them, and agreements before the rest: they say who @mentor and @mentee are.
    ///
    /// - Parameters:
    ///   - before: How they were read before; readings of notes that are the same hold as long as what was known does.
    init(
        _ placed: PlacedFolder, _ files: [NoteFile], settings: ReadingSettings, before: NoteMemory.Before?, jobs: Int
    ) {
        self.settings = settings
        people = placed.people
        readings = before?.readings(placed, files) ?? Array(repeating: nil, count: placed.notes.count)
        var isKnown = before.map { $0.read.settings == settings && $0.folder.people == placed.people } ?? false
        read([.person], placed, files, isKept: { _ in isKnown }, jobs: jobs)

        if isKnown, let known = before?.read.people, readNow.isEmpty || known == namedPeople(placed) {
            // The one that is kept is equal at sight.
            people = known
        } else {
            isKnown = false
            people = namedPeople(placed)
        }
        read([.program, .agreement], placed, files, isKept: { _ in isKnown }, jobs: jobs)

        let known = isKnown ? before?.read.members ?? [:] : [:]
        var changed: Set<Slug> = []
        for place in placed.notes(of: [.agreement]) {
            guard case .pair(let pair) = placed.notes[place].group else { continue }
            if !readNow.contains(place), let same = known[pair] {
                members[pair] = same
                continue
            }
            guard case .agreement(let agreement)? = readings[place]?.value else { continue }
            let own = NoteReader.Members(agreement, people: people)
            if own != known[pair] { changed.insert(pair) }
            members[pair] = own
        }
        changed.formUnion(known.keys.filter { members[$0] == nil })
        read(
            [.goal, .session, .pulse, .resource], placed, files,
            isKept: { group in
                if !changed.isEmpty, case .pair(let pair) = group, changed.contains(pair) { return false }
                return isKnown
            }, jobs: jobs)
    }

    /// Reads the notes of some kinds that are not kept, on several cores.
    private mutating func read(
        _ kinds: [NoteKind], _ placed: PlacedFolder, _ files: [NoteFile],
        isKept: (NoteGroup) -> Bool, jobs: Int
    ) {
        let nobody = NoteReader.Members(nil)
        let unread = placed.notes(of: kinds).filter { readings[$0] == nil || !isKept(placed.notes[$0].group) }
        let notes = unread.map { place in
            let note = placed.notes[place]
            var members = nobody
            if case .pair(let pair) = note.group { members = self.members[pair] ?? nobody }
            return PlacedNote(
                path: note.path, placement: note.placement, bytes: files[note.file].bytes, members: members,
                knownPeople: people, readingSettings: settings, isClosed: note.isClosed)
        }
        for (place, reading) in zip(unread, inParallel(notes, jobs: jobs) { NoteReading($0) }) {
            readings[place] = reading
        }
        readNow.formUnion(unread)
    }

    /// Everybody with a note in people/, with the names that their notes give them.
    private func namedPeople(_ placed: PlacedFolder) -> KnownPeople {
        var names: [Slug: [String]] = [:]
        for place in placed.notes(of: [.person]) {
            guard case .person(let person)? = readings[place]?.value, names[person.id] == nil else { continue }
            names[person.id] = [person.name] + (readings[place]?.log?.aliases ?? [])
        }
        return KnownPeople(ids: placed.index.people.keys, names: names)
    }
}

extension NoteReading {
    /// What the note is called, and its other names.
    var titles: [String] {
        let own: String? =
            switch value {
            case .person(let person): person.name
            case .resource(let resource): resource.name
            case .goal(let goal): goal.name
            case .session(let session): session.title?.value
            case .settings, .agreement, .pulse, nil: nil
            }
        return (own.map { [$0] } ?? []) + (log?.aliases ?? [])
    }
}
