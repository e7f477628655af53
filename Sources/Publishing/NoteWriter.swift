/// Writes notes into the content folder: every command that does so (`init`, `import`, `new`, `log`, `prep`, `sign`) goes through here.
///
/// A new note never takes the place of a file; a changed one appears whole or not at all, with the permissions of the
/// one before. Nothing is written through a link that leads out of the folder. A note is nobody's second copy, so it is
/// flushed to the disk before this returns.
package struct NoteWriter: Sendable {
    /// The content folder, as the user gave it.
    package let content: String

    package init(content: String) { self.content = content }

    /// What became of a new note.
    package enum Outcome: Hashable, Sendable {
        case written
        /// Something stands at its place already; it was left alone.
        case stood
    }

    /// Writes new notes and the folders that hold them; all of them, or none.
    ///
    /// - Returns: The path of a note at whose place something stands already; nothing is written then.
    package func create(_ notes: [(path: String, text: String)]) throws(PublishError) -> String? {
        var written: [String] = []
        do throws(PublishError) {
            for note in notes {
                guard try create(note.path, note.text) == .written else {
                    try takeBack(written)
                    return note.path
                }
                written.append(note.path)
            }
            return nil
        } catch {
            try? takeBack(written)
            throw error
        }
    }

    private func takeBack(_ paths: [String]) throws(PublishError) {
        for path in paths.reversed() {
            try Disk.remove(SitePath.join(content, path))
            var parts = path.split(separator: "/").dropLast()
            while !parts.isEmpty {
                Disk.removeIfEmpty(SitePath.join(content, parts.joined(separator: "/")))
                parts.removeLast()
            }
        }
        if !paths.isEmpty { Disk.removeIfEmpty(content) }
    }

    /// Writes a new note, and the folders that hold it.
    package func create(_ path: String, _ text: String) throws(PublishError) -> Outcome {
        guard SitePath.isSafe(path) else { throw .unsafePath(path) }
        try Disk.makeFolders(to: content)
        let lock = try Disk.hold(content)
        defer { Disk.release(lock) }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let full = SitePath.join(content, folder)
        try checkInside(full)
        try Disk.makeFolders(to: full)
        let target = SitePath.join(content, path)
        guard try Disk.kind(target) == nil else { return .stood }
        return try put(Array(text.utf8), full, target, like: nil) { () throws(PublishError) in
            switch try Disk.link(full + NoteWriter.beside, to: target) {
            case .made: return .written
            case .exists: return .stood
            case .impossible:
                guard try Disk.kind(target) == nil else { return .stood }
                try Disk.move(full + NoteWriter.beside, to: target, doing: "writing", target)
                return .written
            }
        }
    }

    /// Writes a note in place of one that is there, and that is still what it was when it was read.
    package func replace(_ path: String, _ bytes: [UInt8], of before: [UInt8]) throws(PublishError) {
        guard SitePath.isSafe(path) else { throw .unsafePath(path) }
        let lock = try Disk.hold(content)
        defer { Disk.release(lock) }
        let full = Disk.resolved(SitePath.join(content, path))
        try checkInside(full)
        let folder = full.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        guard try Disk.bytes(of: full) == before else { throw .changedNote(full) }
        _ = try put(bytes, folder, full, like: try Disk.status(of: full)) { () throws(PublishError) in
            try Disk.move(folder + NoteWriter.beside, to: full, doing: "writing", full)
            return .written
        }
    }

    /// A hidden file is no note, should one be left behind.
    private static let beside = "/.waymark-new"

    /// Writes a file beside its place, moves it there, and leaves nothing behind.
    private func put(
        _ bytes: [UInt8], _ folder: String, _ target: String, like status: Disk.Status?,
        move: () throws(PublishError) -> Outcome
    ) throws(PublishError) -> Outcome {
        let temporary = folder + NoteWriter.beside
        // A leftover of a killed command, or a link that somebody put there, must not be written through.
        try Disk.remove(temporary)
        try Disk.create(bytes, at: temporary, for: target, isFlushed: true, like: status)
        do throws(PublishError) {
            let outcome = try move()
            try Disk.remove(temporary)
            Disk.flush(folder: folder)
            return outcome
        } catch {
            try? Disk.remove(temporary)
            throw error
        }
    }

    private func checkInside(_ path: String) throws(PublishError) {
        let root = Disk.resolved(content)
        let here = Disk.resolved(path)
        guard here == root || here.hasPrefix(root == "/" ? "/" : root + "/") else { throw .leadsOut(path) }
    }
}
