import Diagnostics
import MentoringModel

/// Looks at notes beside each other, group by group, and makes of them what a programme is made of.
///
/// Groups are looked at on several cores: each changes the logs of its own notes alone.
///
/// Unchecked: the logs of readings are classes; of those of other groups nothing but the headings is looked at.
struct ContentReader: @unchecked Sendable {
    /// With what the notes are called.
    let index: ContentIndex
    let placed: PlacedFolder
    let readings: [NoteReading?]
    /// Whether what is found goes into copies of the logs, since they are kept as they are.
    let keepsLogs: Bool

    /// The notes at some places, with logs of their own.
    func notes(at places: [Int]) -> GroupOfNotes {
        GroupOfNotes(places.compactMap { readings[$0] }, keepsLogs: keepsLogs)
    }

    /// The headings of a note; `nil` where no text was read.
    func headings(of path: String) -> [(words: String, line: Int)]? {
        placed.placeOfNote[path].flatMap { readings[$0]?.log?.headings }
    }
}

/// What the notes of a group say, each by itself.
struct GroupOfNotes {
    private(set) var logs: [String: NoteLog] = [:]
    /// Of files that are no text.
    private(set) var problems: [Problem] = []
    private(set) var settings = ProgrammeSettings()
    private(set) var people: [Person] = []
    private(set) var resources: [Resource] = []
    private(set) var agreement: Agreement?
    private(set) var goals: [Goal] = []
    private(set) var sessions: [Session] = []
    private(set) var pulses: [Pulse] = []

    init(_ readings: [NoteReading], keepsLogs: Bool) {
        for reading in readings {
            if let problem = reading.problem { problems.append(problem) }
            logs[reading.path] = keepsLogs ? reading.log.map { NoteLog(copying: $0) } : reading.log
            switch reading.value {
            case .settings(let read): settings = read
            case .person(let person): people.append(person)
            case .resource(let resource): resources.append(resource)
            case .agreement(let read): agreement = read
            case .goal(let goal): goals.append(goal)
            case .session(let session): sessions.append(session)
            case .pulse(let pulse): pulses.append(pulse)
            case nil: break
            }
        }
    }

    var goalTitles: [(title: String?, id: Slug)] { goals.map { ($0.title?.value, $0.id) } }
    var resourceTitles: [(title: String?, id: Slug)] { resources.map { ($0.title?.value, $0.id) } }
}
