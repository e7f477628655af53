package import Diagnostics
package import MentoringModel

/// What a folder says, and everything that is wrong with it.
package struct ContentReading: Sendable {
    /// What could be read; not to be published while there is an error.
    package var programme: Programme
    /// In the order in which they are shown.
    package var problems: [Problem]
    /// What may be written in a tidier way and means the same, in the same order.
    package var tidyings: [Problem] = []
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
///   - drafts: Notes by path that count in place of what the folder holds there, or beside it: what is about to be written.
///   - memory: What the notes said before; those that are the same are not read again.
///   - noting: Is told of all that the reading, and a site of it, depends on: names and bytes, in one order.
package func readContent(
    _ folder: ContentFolder, drafts: [String: [UInt8]] = [:], memory: NoteMemory? = nil, jobs: Int = 1,
    noting: ((_ name: String, _ bytes: [UInt8]) -> Void)? = nil
) throws -> ContentReading {
    var listing = try folder.list()
    if let noting {
        for path in listing.ignored.keys.sorted() { noting("ignored \(path)", []) }
        for path in listing.attachments.sorted() { noting("file \(path)", Array(folder.stamp(of: path).utf8)) }
    }
    let held = Set(listing.notes)
    listing.notes += drafts.keys.filter { !held.contains($0) }.sorted()
    return readContent(listing, memory: memory, jobs: jobs, noting: noting) {
        path throws(ContentFolder.Failure) in
        if let draft = drafts[path] { return draft }
        return try folder.bytes(of: path, limit: ContentFolder.largestNote)
    }
}

/// Reads the notes of a folder that was listed.
///
/// - Parameter bytes: Those of a note; called on several cores.
func readContent(
    _ listing: ContentFolder.Listing, memory: NoteMemory?, jobs: Int,
    noting: ((_ name: String, _ bytes: [UInt8]) -> Void)? = nil,
    bytes: @Sendable (String) throws(ContentFolder.Failure) -> [UInt8]
) -> ContentReading {
    var listing = listing
    let program = listing.notes.contains("program.md") ? try? bytes("program.md") : nil
    let ignoreList = IgnoreList(program: program)
    if !ignoreList.isEmpty {
        listing.notes.removeAll(where: ignoreList.ignores)
        listing.problems.removeAll { ignoreList.ignoresFolder($0.path) }
    }
    var problems = listing.problems
    var notes: [(path: String, bytes: [UInt8])] = []
    let contents = inParallel(listing.notes, jobs: jobs) { path in
        Result<[UInt8], ContentFolder.Failure> { () throws(ContentFolder.Failure) in try bytes(path) }
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
    let program = notes.first { $0.path == "program.md" }?.bytes
    let ignoreList = IgnoreList(program: program)
    let files = notes.filter { !ignoreList.ignores($0.path) }.sorted { $0.path < $1.path }
    let attachments = attachments.filter { !ignoreList.ignores($0) }
    let before = memory?.begin(files, attachments: attachments, ignored: ignored)
    let placed = before?.placed ?? PlacedFolder(files, attachments: attachments, ignored: ignored)
    let settings =
        before.flatMap { $0.hasSameProgram ? $0.read.settings : nil }
        ?? earlySettings(program).map { ReadingSettings($0) } ?? ReadingSettings()
    let read = NotesRead(placed, files, settings: settings, before: before, jobs: jobs)
    let finished = FinishedFolder(
        placed, read, before: before, keepsLogs: memory != nil, jobs: jobs)
    memory?.remember(placed, read, finished)
    return finished.reading
}

/// What program.md says about how the notes of the folder are read; `nil` without one that can be read.
///
/// It is read again with the other notes, and its problems are told then.
private func earlySettings(_ program: [UInt8]?) -> ProgrammeSettings? {
    guard let program else { return nil }
    let placement = Placement(kind: .program, name: "program")
    let reading = NoteReading(
        PlacedNote(
            path: "program.md", placement: placement, bytes: program, members: NoteReader.Members(nil)))
    if case .settings(let settings)? = reading.value { return settings }
    return nil
}
