/// Writes notes into the content folder: the two commands that do so, `prep` and `sign`, go through here.
///
/// A new note never takes the place of a file; a changed one appears whole or not at all, with the permissions of the
/// one before.
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

    /// Writes a new note, and the folder that holds it.
    package func create(_ path: String, _ text: String) throws(PublishError) -> Outcome {
        guard SitePath.isSafe(path) else { throw .unsafePath(path) }
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let full = "\(content)/\(folder)"
        if try Disk.kind(full) == nil { try Disk.makeFolder(full) }
        guard try Disk.kind("\(content)/\(path)") == nil else { return .stood }
        return try Disk.create(Array(text.utf8), at: "\(content)/\(path)") ? .written : .stood
    }

    /// Writes a note in place of one that is there.
    package func replace(_ path: String, _ bytes: [UInt8]) throws(PublishError) {
        let full = Disk.resolved("\(content)/\(path)")
        let folder = full.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        // A hidden file is no note, should one be left behind.
        try Disk.write(
            bytes, to: full, inPlaceOf: "\(folder)/.waymark-new", permissions: try Disk.permissions(of: full))
    }
}
