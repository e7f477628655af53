import Diagnostics
import Markdown
import MentoringModel

/// A note with its place in the folder, ready to be read.
struct PlacedNote: Sendable {
    var path: String
    var placement: Placement
    var bytes: [UInt8]
    var members: NoteReader.Members
    var knownPeople = KnownPeople()
    var readingSettings = ReadingSettings()
    /// Whether it is private whatever it says.
    var isClosed = false
}

/// What one note says. Reading it needs no other note, so notes are read on all cores.
///
/// Unchecked: the log is a class, but it is written by one reader and handed over whole.
struct NoteReading: @unchecked Sendable {
    enum Value {
        case settings(ProgrammeSettings)
        case person(Person)
        case resource(Resource)
        case agreement(Agreement)
        case goal(Goal)
        case session(Session)
        case pulse(Pulse)
    }

    var path: String
    /// `nil` when the bytes are no text.
    var log: NoteLog?
    var problem: Problem?
    /// `nil` when the note could not be read; the log says why.
    var value: Value?

    init(_ note: PlacedNote) {
        path = note.path
        switch noteText(of: note.bytes, path: note.path) {
        case .failure(let failure): problem = failure.problem
        case .success(let text):
            let log = NoteLog(path: note.path, text: UnreadableCharacters.removed(from: text))
            log.reportUnreadableCharacters(in: text)
            self.log = log
            value = NoteReading.read(note, log)
        }
    }

    private static func read(_ note: PlacedNote, _ log: NoteLog) -> Value? {
        let kind = note.placement.kind
        let reader = NoteReader(
            log, placement: note.placement, schema: kind.schema, standard: kind.standardVisibility,
            members: note.members, knownPeople: note.knownPeople, readingSettings: note.readingSettings,
            isClosed: note.isClosed)
        guard let reader else { return nil }
        switch kind {
        case .program: return .settings(reader.settings())
        case .person: return reader.person().map { .person($0) }
        case .resource: return reader.resource().map { .resource($0) }
        case .agreement: return reader.agreement().map { .agreement($0) }
        case .goal: return reader.goal().map { .goal($0) }
        case .session: return reader.session().map { .session($0) }
        case .pulse: return reader.pulse().map { .pulse($0) }
        }
    }
}
