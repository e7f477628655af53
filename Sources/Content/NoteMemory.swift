/// What notes said when they were read before, so that a note that is the same is not read again.
///
/// A note is the same while its bytes are, and with them all that its reader knows from elsewhere: who is a member of its
/// pair, whom other notes name, and how program.md says that notes are read.
package final class NoteMemory {
    private var readings: [String: (note: PlacedNote, reading: NoteReading)] = [:]
    private var next: [String: (note: PlacedNote, reading: NoteReading)] = [:]
    /// How many notes were read since the last ``begin()``.
    package private(set) var readCount = 0

    package init() {}

    /// Forgets the notes that were not there when the folder was read last.
    func begin() {
        readings = next
        next = [:]
        readCount = 0
    }

    /// What the notes say, in their order; those that changed are read on several cores.
    ///
    /// The notes of one call know the same people and settings.
    func readings(of notes: [PlacedNote], jobs: Int) -> [NoteReading] {
        guard let first = notes.first else { return [] }
        let isKnown =
            notes.lazy.compactMap { self.readings[$0.path]?.note }.first
            .map { $0.knownPeople == first.knownPeople && $0.readingSettings == first.readingSettings } ?? false
        let changed = notes.filter { note in !(isKnown && isSame(note)) }
        readCount += changed.count
        let read = Dictionary(
            zip(changed.map(\.path), inParallel(changed, jobs: jobs) { NoteReading($0) }),
            uniquingKeysWith: { first, _ in first })
        return notes.compactMap { note in
            guard let reading = read[note.path] ?? readings[note.path]?.reading else { return nil }
            next[note.path] = (note, reading)
            return reading.copy
        }
    }

    /// Whether a note is as it was, but for the people and settings.
    private func isSame(_ note: PlacedNote) -> Bool {
        guard let before = readings[note.path]?.note else { return false }
        return before.bytes == note.bytes && before.isClosed == note.isClosed && before.placement == note.placement
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
