import Foundation

/// What notes said when they were read before, so that a note that is the same is not read again.
///
/// A note is the same while its bytes are, and with them all that its reader knows from elsewhere: who is a member of its
/// pair, whom other notes name, and how program.md says that notes are read.
package final class NoteMemory {
    private var readings: [String: (note: PlacedNote, reading: NoteReading)] = [:]
    private var next: [String: (note: PlacedNote, reading: NoteReading)] = [:]
    /// How many notes were read since the last ``begin(_:attachments:)``.
    package private(set) var readCount = 0
    /// How often everything was forgotten. What was made of notes that are forgotten is worth nothing either.
    package private(set) var generation = 0
    private var files: [String: [UInt8]] = [:]
    /// The paths whose bytes are not what they were.
    private var changed: Set<String> = []

    package init() {}

    /// Begins to read a folder.
    ///
    /// Text that differs only in how its accents are written is equal wherever texts are compared, and still other bytes on a
    /// page. So everything is forgotten when a note or a name that changed, before or after, is not in the composed form.
    func begin(_ notes: [(path: String, bytes: [UInt8])], attachments: Set<String>) {
        var now = Dictionary(notes.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        for path in attachments { now["file \(path)"] = Array(path.utf8) }
        for note in notes { now["name \(note.path)"] = Array(note.path.utf8) }
        changed = Set(files.keys).union(now.keys).filter { files[$0] != now[$0] }
        let isPlain = changed.allSatisfy { key in [files[key], now[key]].allSatisfy { Self.isComposed($0 ?? []) } }
        files = now
        readings = isPlain ? next : [:]
        next = [:]
        readCount = 0
        if !isPlain { generation += 1 }
    }

    private static func isComposed(_ bytes: [UInt8]) -> Bool {
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }

    /// What the notes say, in their order; those that changed are read on several cores.
    ///
    /// The notes of one call know the same people and settings.
    func readings(of notes: [PlacedNote], jobs: Int) -> [NoteReading] {
        guard let first = notes.first else { return [] }
        let isKnown =
            notes.lazy.compactMap { self.readings[$0.path]?.note }.first
            .map { $0.knownPeople == first.knownPeople && $0.readingSettings == first.readingSettings } ?? false
        let unread = notes.filter { note in !(isKnown && isSame(note)) }
        readCount += unread.count
        let read = Dictionary(
            zip(unread.map(\.path), inParallel(unread, jobs: jobs) { NoteReading($0) }),
            uniquingKeysWith: { first, _ in first })
        return notes.compactMap { note in
            guard let reading = read[note.path] ?? readings[note.path]?.reading else { return nil }
            next[note.path] = (note, reading)
            return reading.copy
        }
    }

    /// Whether a note is as it was, but for the people and settings.
    private func isSame(_ note: PlacedNote) -> Bool {
        guard !changed.contains(note.path), let before = readings[note.path]?.note else { return false }
        return before.isClosed == note.isClosed && before.placement == note.placement
            && before.members == note.members
    }
}

extension NoteReading {
    /// With a log of its own: what later checks find in it is not found in this one.
    fileprivate var copy: NoteReading {
        var copy = self
        copy.log = log.map { NoteLog(copying: $0) }
        return copy
    }
}
