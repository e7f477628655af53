import Diagnostics
package import MentoringModel

extension ContentReading {
    /// The paths of all that can be read back: of notes, and of files of which only a problem is known.
    package var mirroredPaths: Set<String> { Set(texts.keys).union(problems.map(\.path)) }

    /// Reads notes back, by path: what was understood of each of their lines.
    ///
    /// - Parameters:
    ///   - paths: Some of ``mirroredPaths``; `nil` stands for all.
    ///   - day: The day by which a session was held and a promise kept.
    package func mirror(of paths: Set<String>? = nil, asOf day: CalendarDay, jobs: Int = 1) -> [MirrorNote] {
        let maker = MirrorMaker(self, asOf: day)
        return inParallel((paths ?? mirroredPaths).sorted(), jobs: jobs) { path in
            texts[path].map { maker.note(path, $0) } ?? maker.unread(path)
        }
    }
}

/// Makes the mirror of each note of a folder.
struct MirrorMaker: Sendable {
    /// What a note was read as.
    struct Read: Sendable {
        var value: NoteReading.Value
        var note: Note
        var pair: Pair?
    }

    let words: MirrorWords
    /// Ids of resources by the paths of their notes.
    let resources: [String: Slug]
    private var read: [String: Read] = [:]
    private let problems: [String: [Problem]]
    private let settings: ReadingSettings
    private var people = KnownPeople()
    private var members: [Slug: NoteReader.Members] = [:]
    private var again: [Slug: ToldAgain] = [:]

    init(_ reading: ContentReading, asOf: CalendarDay) {
        let programme = reading.programme
        words = MirrorWords(programme, asOf: asOf)
        settings = ReadingSettings(programme.settings)
        problems = Dictionary(grouping: reading.problems, by: \.path)
        resources = Dictionary(
            programme.resources.map { ($0.note.path, $0.id) }, uniquingKeysWith: { first, _ in first })
        if let note = programme.settings.note {
            read[note.path] = Read(value: .settings(programme.settings), note: note)
        }
        for person in programme.people { read[person.note.path] = Read(value: .person(person), note: person.note) }
        for resource in programme.resources {
            read[resource.note.path] = Read(value: .resource(resource), note: resource.note)
        }
        people = knownPeople(reading)
        for pair in programme.pairs { take(pair) }
    }

    private mutating func take(_ pair: Pair) {
        members[pair.id] = NoteReader.Members(pair.agreement, people: people)
        again[pair.id] = ToldAgain(in: pair, asOf: words.asOf)
        func add(_ value: NoteReading.Value, _ note: Note) {
            read[note.path] = Read(value: value, note: note, pair: pair)
        }
        add(.agreement(pair.agreement), pair.agreement.note)
        for goal in pair.goals { add(.goal(goal), goal.note) }
        for session in pair.sessions { add(.session(session), session.note) }
        for pulse in pair.pulses { add(.pulse(pulse), pulse.note) }
    }

    /// Everybody with a note in people/, with the names that their notes give them.
    private func knownPeople(_ reading: ContentReading) -> KnownPeople {
        var ids: Set<Slug> = []
        var names: [Slug: [String]] = [:]
        for (path, text) in reading.texts {
            guard let placement = Placement.of(path), placement.kind == .person, let id = slug(of: placement.name)
            else { continue }
            ids.insert(id)
            guard case .person(let person)? = read[path]?.value else { continue }
            let aliases = frame(path, text, placement, person.note)?.fields.texts("aliases", splitsCommas: true) ?? []
            names[id] = [person.name] + aliases.map(\.value)
        }
        return KnownPeople(ids: ids, names: names)
    }

    private func frame(_ path: String, _ text: String, _ placement: Placement, _ note: Note) -> MirrorFrame? {
        let nobody = NoteReader.Members(nil)
        // Who the members are is not known before their agreement is read.
        let pair = placement.kind == .agreement ? nil : read[path]?.pair?.id
        return MirrorFrame(
            path: path, text: text, placement, visibility: note.visibility,
            members: pair.flatMap { members[$0] } ?? nobody, people: people, settings: settings)
    }

    /// What stands under a path of which there is no text.
    func unread(_ path: String) -> MirrorNote {
        var note = MirrorNote(path: path, kind: "not read", title: "not read")
        let own = problems[path] ?? []
        note.codes = own.reduce(into: []) { if !$0.contains($1.kind.code) { $0.append($1.kind.code) } }
        note.hasErrors = own.contains { $0.severity == .error }
        return note
    }

    /// The mirror of one note.
    func note(_ path: String, _ text: String) -> MirrorNote {
        let placement = Placement.of(path)
        let own = problems[path] ?? []
        let kind = placement?.kind.rawValue ?? "note"
        var note = MirrorNote(path: path, kind: kind, title: "\(kind), nothing of it is read")
        note.isOfPair = placement?.pairFolder != nil
        note.hasErrors = own.contains { $0.severity == .error }
        var sheet: MirrorSheet
        if let placement, let read = read[path], let frame = frame(path, text, placement, read.note) {
            note.title = title(of: read, placement.kind)
            sheet = MirrorSheet(frame.log)
            sheet.fill(frame, self.readings(of: read, frame), read, own)
        } else {
            let log = NoteLog(path: path, text: text)
            sheet = MirrorSheet(log)
            sheet.add(own)
            sheet.takeWords(in: 1..<log.lineCount + 1) { _ in .words }
        }
        (note.lines, note.codes) = (sheet.inOrder, sheet.codes)
        return note
    }

    private func readings(of read: Read, _ frame: MirrorFrame) -> MirrorReadings {
        var readings = MirrorReadings(words, keys: frame.keys, firstLineOfBody: frame.firstLineOfBody)
        var type = frame.placement.kind.rawValue
        switch read.value {
        case .settings(let settings): readings.add(settings, read.note, frame.fields)
        case .person(let person): readings.add(person)
        case .resource(let resource):
            if !readings.keys.contains("kind"), let kind = resource.kind { type = kind.rawValue }
            readings.add(resource)
        case .agreement(let agreement): readings.add(agreement)
        case .pulse(let pulse): readings.add(pulse)
        case .goal(let goal): readings.add(goal, resources: resources)
        case .session(let session):
            if let pair = read.pair {
                readings.add(session, of: pair, again[pair.id] ?? ToldAgain(), resources: resources)
            }
        }
        readings.addCommon(read.note, frame.fields, type: type)
        return readings
    }

    /// What a note is.
    private func title(of read: Read, _ kind: NoteKind) -> String {
        let pair = read.pair.map { words.pair($0) } ?? ""
        let title: String
        switch read.value {
        case .settings(let settings):
            title = "programme" + (settings.name.map { " \(MirrorWords.quoted($0))" } ?? "")
        case .person(let person):
            title = "person \(MirrorWords.quoted(person.name))"
        case .resource(let resource):
            title = "resource \(MirrorWords.quoted(resource.name))"
        case .agreement:
            title = "agreement of \(pair)"
        case .goal(let goal):
            title = "goal of \(pair), \(MirrorWords.quoted(goal.name))"
        case .session(let session):
            title = "session of \(pair), \(session.day), \(session.status(asOf: words.asOf).rawValue)"
        case .pulse(let pulse):
            title = "pulse of \(words.person(pulse.by)) in the pair \(pair), \(pulse.day)"
        }
        let visibility = read.note.visibility
        return visibility == kind.standardVisibility ? title : "\(title); \(MirrorWords.readers(visibility))"
    }
}
