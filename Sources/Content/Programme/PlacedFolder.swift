import Diagnostics
import MentoringModel

/// The notes of a folder at their places, and what follows from their names alone.
struct PlacedFolder {
    /// A note that is read.
    struct Note {
        var path: String
        var placement: Placement
        var group: NoteGroup
        /// Its place among all files of notes.
        var file: Int
        /// Whether it is private whatever it says.
        var isClosed: Bool
    }

    /// By path.
    private(set) var notes: [Note] = []
    /// Places in `notes`, by what they are about.
    private var byKind: [NoteKind: [Int]] = [:]
    /// Places in `notes`, by path.
    private(set) var placeOfNote: [String: Int] = [:]
    /// Places in `notes`: of those of the programme first, then pair by pair.
    private(set) var groups: [(id: NoteGroup, notes: [Int])] = []
    /// Without what the notes are called.
    let index: ContentIndex
    let problems: [Problem]
    /// How many notes are of the programme, also those that have no place.
    let noteCount: Int
    /// Everybody with a note in people/, without names.
    let people: KnownPeople
    /// Ids of resources by the paths of their notes.
    let resourceOfNote: [String: Slug]

    /// - Parameters:
    ///   - files: Those that program.md does not leave out, sorted by path.
    ///   - attachments: The same of other files.
    init(_ files: [NoteFile], attachments: Set<String>, ignored: [String: IgnoreRule]) {
        var placing = NotePlacing(attachments: attachments, ignored: ignored)
        var groups: [NoteGroup: [Int]] = [:]
        for (number, file) in files.enumerated() {
            guard let placement = placing.place(file.path) else { continue }
            let group = placing.index.pairOfNote[file.path].map { NoteGroup.pair($0) } ?? .programme
            placing.index.read.insert(file.path)
            placeOfNote[file.path] = notes.count
            groups[group, default: []].append(notes.count)
            byKind[placement.kind, default: []].append(notes.count)
            notes.append(
                Note(
                    path: file.path, placement: placement, group: group, file: number,
                    isClosed: ignored[file.path] != nil))
        }
        let unread = placing.reportUnplaced(files.filter { Placement.of($0.path) == nil })
        placing.reportMissingAgreements()
        noteCount = files.count - unread
        people = KnownPeople(ids: placing.index.people.keys)
        resourceOfNote = Dictionary(
            placing.index.resources.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        (index, problems) = (placing.index, placing.problems)
        self.groups = groups.map { (id: $0.key, notes: $0.value) }.sorted { $0.id < $1.id }
    }

    /// Places of the notes of some kinds.
    func notes(of kinds: [NoteKind]) -> [Int] { kinds.flatMap { byKind[$0] ?? [] } }
}

/// A note as it lies in the folder.
typealias NoteFile = (path: String, bytes: [UInt8])

/// Notes that are looked at beside each other: those of a pair, and those of no pair.
enum NoteGroup: Hashable, Comparable, Sendable {
    case programme
    case pair(Slug)
}
