package import Diagnostics
package import MentoringModel

/// What a folder says, and everything that is wrong with it.
package struct ContentReading: Sendable {
    /// What could be read; not to be published while there is an error.
    package var programme: Programme
    /// In the order in which they are shown.
    package var problems: [Problem]
    package var noteCount: Int
    /// Every note as it was read, lines ended by `\n`, by path: what the leak check of a site goes by.
    package var texts: [String: String] = [:]
    /// Paths of all files beside the notes.
    package var attachments: Set<String> = []

    package var hasErrors: Bool { problems.contains { $0.severity == .error } }
}

/// Reads every note below a folder. Throws only when there is no folder to read.
///
/// - Parameters:
///   - memory: What the notes said before; those that are the same are not read again.
///   - noting: Is told of all that the reading, and a site of it, depends on: names and bytes, in one order.
package func readContent(
    _ folder: ContentFolder, memory: NoteMemory? = nil, jobs: Int = 1,
    noting: ((_ name: String, _ bytes: [UInt8]) -> Void)? = nil
) throws -> ContentReading {
    var listing = try folder.list()
    if let noting {
        for path in listing.ignored.keys.sorted() { noting("ignored \(path)", []) }
        for path in listing.attachments.sorted() { noting("file \(path)", Array(folder.stamp(of: path).utf8)) }
    }
    let program =
        listing.notes.contains("program.md")
        ? try? folder.bytes(of: "program.md", limit: ContentFolder.largestNote) : nil
    let ignoreList = IgnoreList(program: program)
    if !ignoreList.isEmpty {
        listing.notes.removeAll(where: ignoreList.ignores)
        listing.problems.removeAll { ignoreList.ignoresFolder($0.path) }
    }
    var problems = listing.problems
    var notes: [(path: String, bytes: [UInt8])] = []
    let contents = inParallel(listing.notes, jobs: jobs) { path in
        Result<[UInt8], ContentFolder.Failure> { () throws(ContentFolder.Failure) in
            try folder.bytes(of: path, limit: ContentFolder.largestNote)
        }
    }
    for (path, bytes) in zip(listing.notes, contents) {
        switch bytes {
        case .success(let bytes):
            notes.append((path, bytes))
            noting?("note \(path)", bytes)
        case .failure(let failure):
            problems.append(Problem(.unreadable, path: path, "this note cannot be read: \(failure.message)"))
        }
    }
    var reading = readContent(
        notes: notes, attachments: listing.attachments, ignored: listing.ignored, memory: memory, jobs: jobs)
    reading.problems = (reading.problems + problems).inOrder()
    return reading
}

/// Reads notes that are in memory already. The paths lie below the content folder.
///
/// Of the notes and attachments those in `ignored` are left out by git: nobody meant them to leave the machine.
package func readContent(
    notes: [(path: String, bytes: [UInt8])], attachments: Set<String>, ignored: [String: IgnoreRule] = [:],
    memory: NoteMemory? = nil, jobs: Int = 1
) -> ContentReading {
    memory?.begin(notes, attachments: attachments)
    let ignoreList = IgnoreList(program: notes.first { $0.path == "program.md" }?.bytes)
    let notes = notes.filter { !ignoreList.ignores($0.path) }.sorted { $0.path < $1.path }
    let readingSettings = earlySettings(notes).map { ReadingSettings($0) } ?? ReadingSettings()
    var reader = ContentReader(attachments: attachments.filter { !ignoreList.ignores($0) }, ignored: ignored)
    let placed = notes.compactMap { note in
        reader.place(note.path).map { (path: note.path, placement: $0.placement, bytes: note.bytes) }
    }
    let unread = reader.reportUnplaced(notes.filter { Placement.of($0.path) == nil })
    // People come before what names them, and agreements before the rest: they say who @mentor and @mentee are.
    for kinds in [[.person], [.program, .agreement], [.goal, .session, .pulse, .resource]] as [Set<NoteKind>] {
        let knownPeople = reader.knownPeople()
        let members = reader.members(knownPeople)
        let nobody = NoteReader.Members(nil)
        let notes = placed.filter { kinds.contains($0.placement.kind) }.map { note in
            let pair = reader.index.pairOfNote[note.path]
            return PlacedNote(
                path: note.path, placement: note.placement, bytes: note.bytes,
                members: pair.flatMap { members[$0] } ?? nobody,
                knownPeople: knownPeople,
                readingSettings: readingSettings, isClosed: ignored[note.path] != nil)
        }
        let readings = memory?.readings(of: notes, jobs: jobs) ?? inParallel(notes, jobs: jobs) { NoteReading($0) }
        for reading in readings { reader.take(reading) }
    }
    return reader.finish(noteCount: notes.count - unread, jobs: jobs)
}

/// What program.md says about how the notes of the folder are read; `nil` without one that can be read.
///
/// It is read again with the other notes, and its problems are told then.
private func earlySettings(_ notes: [(path: String, bytes: [UInt8])]) -> ProgrammeSettings? {
    guard let note = notes.first(where: { $0.path == "program.md" }) else { return nil }
    let placement = Placement(kind: .program, name: "program")
    let reading = NoteReading(
        PlacedNote(
            path: note.path, placement: placement, bytes: note.bytes, members: NoteReader.Members(nil)))
    if case .settings(let settings)? = reading.value { return settings }
    return nil
}

extension ContentReader {
    /// Looks up what notes refer to, checks across them, and hands over the programme.
    mutating func finish(noteCount: Int, jobs: Int) -> ContentReading {
        reportMissingAgreements()
        checkMentions(index, logs)
        index.insert(titles: titles)
        let links = resolveLinks(logs)
        checkAddresses(links.mapValues(\.targets))
        var programme = assemble(links)
        resolveLogo(of: &programme.settings, logs)
        ContentReader.settleValues(of: &programme, logs)
        checkAcross(programme, logs, jobs: jobs)
        problems += logs.values.flatMap(\.reported)
        programme.people.sort { $0.id < $1.id }
        return ContentReading(
            programme: programme, problems: problems.inOrder(), noteCount: noteCount, texts: logs.mapValues(\.text),
            attachments: index.attachments)
    }
}
