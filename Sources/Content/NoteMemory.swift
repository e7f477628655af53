import Foundation
import MentoringModel

/// What notes said when they were read before, so that a note that is the same is not read again, and the notes of a pair are
/// not looked at beside each other again while nothing changed that they are looked at by.
///
/// A note is the same while its bytes are, and with them all that its reader knows from elsewhere: who is a member of its
/// pair, whom other notes name, and how program.md says that notes are read.
package final class NoteMemory {
    /// A folder as it was read before, beside what it holds now.
    struct Before {
        let folder: PlacedFolder
        let read: NotesRead
        let finished: FinishedFolder
        /// Whether every file has the same name and place.
        let hasSamePlaces: Bool
        /// Whether program.md has the same bytes.
        let hasSameProgram: Bool
        fileprivate let files: [NoteFile]
        /// Where the bytes differ, if all names are the same.
        fileprivate let changed: Set<Int>

        /// The places of the notes, where they are the same.
        var placed: PlacedFolder? { hasSamePlaces ? folder : nil }

        /// The readings of the notes that are as they were, by their places now.
        func readings(_ placed: PlacedFolder, _ files: [NoteFile]) -> [NoteReading?] {
            if hasSamePlaces {
                var readings = read.readings
                for file in changed {
                    if let place = placed.placeOfNote[files[file].path] { readings[place] = nil }
                }
                return readings
            }
            return placed.notes.map { note in
                guard let place = folder.placeOfNote[note.path] else { return nil }
                let old = folder.notes[place]
                let isSame =
                    old.placement == note.placement && old.isClosed == note.isClosed
                    && self.files[old.file].bytes == files[note.file].bytes
                return isSame ? read.readings[place] : nil
            }
        }
    }

    private var files: [NoteFile] = []
    private var attachments: Set<String> = []
    private var ignored: [String: IgnoreRule] = [:]
    private var kept: (folder: PlacedFolder, read: NotesRead, finished: FinishedFolder)?
    /// How many notes were read since the folder was last begun.
    package private(set) var readCount = 0
    /// How often everything was forgotten. What was made of notes that are forgotten is worth nothing either.
    package private(set) var generation = 0

    package init() {}

    /// Begins to read a folder; what is known of it from before.
    ///
    /// Text that differs only in how its accents are written is equal wherever texts are compared, and still other bytes on a
    /// page. So everything is forgotten when a note or a name that changed, before or after, is not in the composed form.
    ///
    /// - Parameter files: Sorted by path.
    func begin(_ files: [NoteFile], attachments: Set<String>, ignored: [String: IgnoreRule]) -> Before? {
        defer { (self.files, self.attachments, self.ignored) = (files, attachments, ignored) }
        readCount = 0
        guard let kept else { return nil }
        let isNamedTheSame =
            self.files.count == files.count && attachments.isSame(as: self.attachments)
            && zip(self.files, files).allSatisfy { isSame($0.path, $1.path) }
        let changed = isNamedTheSame ? files.indices.filter { self.files[$0].bytes != files[$0].bytes } : []
        let isComposed =
            isNamedTheSame
            ? changed.allSatisfy {
                NoteMemory.isComposed(self.files[$0].bytes) && NoteMemory.isComposed(files[$0].bytes)
            }
            : NoteMemory.changesAreComposed(self.files, files) && areComposed(attachments)
        guard isComposed else {
            self.kept = nil
            generation += 1
            return nil
        }
        return Before(
            folder: kept.folder, read: kept.read, finished: kept.finished,
            hasSamePlaces: isNamedTheSame && ignored == self.ignored
                && changed.allSatisfy { kept.folder.placeOfNote[files[$0].path] != nil },
            hasSameProgram: program(self.files) == program(files), files: self.files, changed: Set(changed))
    }

    func remember(_ placed: PlacedFolder, _ read: NotesRead, _ finished: FinishedFolder) {
        kept = (placed, read, finished)
        readCount = read.readNow.count
    }

    private func program(_ files: [NoteFile]) -> [UInt8]? { files.first { $0.path == "program.md" }?.bytes }

    /// Whether the files that came or went have composed names.
    private func areComposed(_ attachments: Set<String>) -> Bool {
        let before = Set(self.attachments.map { Array($0.utf8) })
        return before.symmetricDifference(attachments.map { Array($0.utf8) }).allSatisfy(NoteMemory.isComposed)
    }

    /// Whether every note that is not what it was has a composed name and text, before and after.
    private static func changesAreComposed(_ before: [NoteFile], _ now: [NoteFile]) -> Bool {
        func byName(_ files: [NoteFile]) -> [[UInt8]: [UInt8]] {
            Dictionary(files.map { (Array($0.path.utf8), $0.bytes) }, uniquingKeysWith: { first, _ in first })
        }
        let (before, now) = (byName(before), byName(now))
        return Set(before.keys).union(now.keys).allSatisfy { name in
            let (old, new) = (before[name], now[name])
            if old == new { return true }
            return isComposed(old ?? []) && isComposed(new ?? []) && (old != nil && new != nil || isComposed(name))
        }
    }

    private static func isComposed(_ bytes: [UInt8]) -> Bool {
        if bytes.allSatisfy({ $0 < 0x80 }) { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
    }
}

/// Whether two texts are the same bytes, and not only the same letters.
private func isSame(_ left: String, _ right: String) -> Bool {
    left == right && left.utf8.elementsEqual(right.utf8)
}

extension Set<String> {
    /// Whether both hold the same texts, byte for byte.
    func isSame(as other: Set<String>) -> Bool {
        count == other.count
            && allSatisfy { text in other.firstIndex(of: text).map { other[$0].utf8.elementsEqual(text.utf8) } ?? false
            }
    }
}
