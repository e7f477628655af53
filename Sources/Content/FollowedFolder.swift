/// A folder of notes that is looked at again and again: what is known of it is read again only where something changed.
///
/// Looking at the files that somebody names takes no longer in a large folder than in a small one. It sees whatever a save
/// changes; what depends on several files, such as copies of a note, is seen by looking at everything, which should follow.
package final class FollowedFolder {
    /// What is in a note, or why it cannot be read.
    private typealias Contents = Result<[UInt8], ContentFolder.Failure>

    private let path: String
    private let jobs: Int
    private var folder: ContentFolder
    private var listing: ContentFolder.Listing?
    private var notes: [String: Contents] = [:]
    /// The stamps of all files, from before they were read.
    private var stamps: [String: String] = [:]
    /// Notes that were found changed when everything was looked at last: a second change within the same tick of the disk's
    /// clock leaves the same stamp, so they are read once more.
    private var fresh: Set<String> = []
    /// Notes beside which one stands that may be a copy of them.
    private var originals: Set<String> = []
    private var attachments: [String: [UInt8]] = [:]
    /// The files that were found to be new, other ones, or gone, since this was last emptied.
    package var changed: Set<String> = []

    package init(path: String, jobs: Int) {
        self.path = path
        self.jobs = jobs
        folder = ContentFolder(path: path)
    }

    /// Whether nothing that a file of this path says can reach a site: it, or a folder around it, is left out by its name.
    package static func isLeftOut(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        if parts.last == ".gitignore" { return parts.dropLast().contains { $0.hasPrefix(".") } }
        return parts.contains(where: ContentFolder.isLeftOut)
    }

    /// The files outside of it on which it depends as well.
    package var rulesAbove: [String] { folder.rulesAbove }

    /// Lists the folder, and reads what is new or has another stamp.
    ///
    /// - Returns: Whether anything is not as it was.
    /// - Throws: Where there is no folder to read.
    package func lookAtEverything() throws(ContentFolder.Failure) -> Bool {
        let folder = ContentFolder(path: path)
        let now = try folder.list()
        let paths = now.notes + now.attachments
        let found = Dictionary(
            zip(paths, inParallel(paths, jobs: jobs) { folder.stamp(of: $0) }), uniquingKeysWith: { first, _ in first })
        let changed = paths.filter { found[$0] != stamps[$0] || found[$0]?.isEmpty ?? true }
        let isNote = Set(now.notes)
        let stale = Set(changed.filter(isNote.contains)).union(fresh.filter(isNote.contains))
        let read = read(stale.sorted(), in: folder)
        var isChanged = now != listing || changed.contains { !isNote.contains($0) }
        var kept = notes.filter { isNote.contains($0.key) }
        for (path, contents) in read where kept[path] != contents {
            kept[path] = contents
            isChanged = true
            self.changed.insert(path)
        }
        self.changed.formUnion(changed.filter { !isNote.contains($0) })
        self.changed.formUnion(stamps.keys.filter { found[$0] == nil })
        for path in changed { attachments[path] = nil }
        attachments = attachments.filter { now.attachments.contains($0.key) }
        (self.folder, listing, notes, stamps) = (folder, now, kept, found)
        fresh = Set(changed.filter(isNote.contains))
        originals = Set(now.notes.compactMap(FollowedFolder.original))
        return isChanged
    }

    /// Looks at some files alone.
    ///
    /// - Returns: Whether anything is not as it was; `nil` where everything has to be looked at to know.
    package func look(at paths: Set<String>) -> Bool? {
        guard let listing else { return nil }
        var changed: [String] = []
        var isChanged = false
        for path in paths where !FollowedFolder.isLeftOut(path) {
            guard !path.hasSuffix(".gitignore") else { return nil }
            let isNote = notes[path] != nil
            let (isThere, isPlainFile) = folder.look(at: path)
            guard isNote || listing.attachments.contains(path) else {
                // What came and went in the meantime.
                if isThere { return nil }
                continue
            }
            guard isPlainFile, !originals.contains(path), FollowedFolder.original(of: path) == nil else { return nil }
            if isNote {
                changed.append(path)
            } else {
                let stamp = folder.stamp(of: path)
                if stamp != stamps[path] {
                    isChanged = true
                    self.changed.insert(path)
                }
                (stamps[path], attachments[path]) = (stamp, nil)
            }
        }
        for (path, contents) in read(changed, in: folder) where notes[path] != contents {
            notes[path] = contents
            isChanged = true
            self.changed.insert(path)
        }
        return isChanged
    }

    private func read(_ paths: [String], in folder: ContentFolder) -> [(String, Contents)] {
        Array(
            zip(
                paths,
                inParallel(paths, jobs: jobs) { path in
                    Contents { () throws(ContentFolder.Failure) in
                        try folder.bytes(of: path, limit: ContentFolder.largestNote)
                    }
                }))
    }

    /// The path of the note of which another would be a copy if both had the same bytes.
    private static func original(of path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        return NoteName.possibleOriginal(of: parts.last ?? "").map {
            (parts.dropLast() + [$0]).joined(separator: "/")
        }
    }

    /// What the folder says, as it was when it was looked at last.
    package func reading(memory: NoteMemory?) -> ContentReading {
        let notes = notes
        return readContent(listing ?? ContentFolder.Listing(), memory: memory, jobs: jobs) {
            path throws(ContentFolder.Failure) in
            guard let contents = notes[path] else { throw ContentFolder.Failure(message: "it is no longer there") }
            return try contents.get()
        }
    }

    /// The bytes of a file that is no note.
    package func attachment(_ path: String) throws -> [UInt8] {
        if let known = attachments[path] { return known }
        let bytes = try folder.bytes(of: path)
        attachments[path] = bytes
        return bytes
    }
}
