package import Diagnostics
import SystemPackage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// A folder of notes on disk: the one place that reads the file system.
package struct ContentFolder: Sendable {
    /// As the user gave it.
    package let path: String
    /// No note may be larger: 1 MiB.
    package static let largestNote = NoteLog.mostBytes
    /// No other file of the site may be larger: 64 MiB.
    package static let largestAttachment = 64 << 20
    /// What the path leads to, with a `/` at its end.
    private let root: String?

    package init(path: String) {
        self.path = path
        root = realPath(path).map { $0 == "/" ? $0 : $0 + "/" }
    }

    /// What went wrong with the machine, rather than with the content.
    package struct Failure: Error, Hashable {
        package var message: String

        package init(message: String) { self.message = message }
    }

    /// Everything below the folder that is not ignored, sorted by path.
    package struct Listing: Equatable, Sendable {
        /// Paths of notes.
        package var notes: [String] = []
        /// Paths of all other files.
        package var attachments: Set<String> = []
        /// The notes and attachments among them that git leaves out, with the rule.
        package var ignored: [String: IgnoreRule] = [:]
        package var problems: [Problem] = []
    }

    package var exists: Bool {
        (try? Stat(path))?.type == .directory
    }

    /// Whether a file or folder of this name is none of the programme: it starts with `.` or `_`, or is `README.md`.
    static func isLeftOut(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasPrefix("_") || name.lowercased() == "readme.md"
    }

    /// Lists the folder, without what is left out.
    package func list() throws(Failure) -> Listing {
        do throws(Errno) {
            guard try Stat(path).type == .directory else { throw Errno.notDirectory }
        } catch {
            throw Failure(
                message: error == .notDirectory
                    ? "\(visible(path)) is not a folder" : "there is no folder \(visible(path)): \(error)")
        }
        guard let root else { throw Failure(message: "\(visible(path)): \(Errno(rawValue: errno))") }
        var listing = Listing()
        let real = realPath(path) ?? path
        let unread = UnreadRules()
        list(below: "", realFolder: real, root: root, gitIgnore(real, unread), into: &listing)
        for path in unread.paths.sorted() {
            listing.problems.append(
                Problem(
                    .unreadable, path: path, "git's rules cannot be read here, so nobody knows what they leave out",
                    help: "make it a plain file of at most 64 KiB that you may read"))
        }
        listing.notes.sort()
        return listing
    }

    /// Files of git that are larger are not read: 64 KiB.
    private static let largestIgnoreFile = 1 << 16

    /// What git leaves out. The repository is that of the nearest folder from here upwards that holds `.git`.
    private func gitIgnore(_ root: String, _ unread: UnreadRules) -> GitIgnore {
        let below = ContentFolder.repository(around: root)
        return GitIgnore(content: below ?? [], hasRepository: below != nil) { file in
            guard let type = ContentFolder.type(of: "\(root)/\(file)"), type != .directory else { return nil }
            // It may lie above the notes, where they may not lead.
            let parts = "\(root)/\(file)".split(separator: "/").map(String.init)
            let holder = ContentFolder(path: "/" + parts.dropLast().joined(separator: "/"))
            let bytes = try? holder.bytes(of: parts.last ?? "", limit: ContentFolder.largestIgnoreFile)
            if let bytes, bytes.count <= ContentFolder.largestIgnoreFile { return bytes }
            unread.paths.insert(file)
            return nil
        }
    }

    private static func type(of path: String) -> FileType? { (try? Stat(path, followTargetSymlink: false))?.type }

    /// The names of the folders that lead from the repository's to a folder; `nil` without a repository.
    private static func repository(around root: String) -> [String]? {
        var below: [String] = []
        var parts = root.split(separator: "/").map(String.init)
        while !parts.isEmpty, type(of: "/" + parts.joined(separator: "/") + "/.git") == nil {
            below.insert(parts.removeLast(), at: 0)
        }
        return parts.isEmpty ? nil : below
    }

    /// The files above the folder that say what git leaves out of it, whether or not they are there.
    package var rulesAbove: [String] {
        guard let root = realPath(path), let below = ContentFolder.repository(around: root) else { return [] }
        let parts = root.split(separator: "/").map(String.init)
        let depths = (parts.count - below.count)..<parts.count
        let folders = depths.map { "/" + parts[..<$0].joined(separator: "/") }
        let repository = "/" + parts.dropLast(below.count).joined(separator: "/")
        return folders.map { "\($0)/.gitignore" } + ["\(repository)/.git/info/exclude"]
    }

    /// Lists what git leaves out: under its own name, or where a link leads. A folder is told of once.
    private func note(
        _ path: String, real: String, root: String, _ git: GitIgnore, into listing: inout Listing
    ) {
        let target = String(real.dropFirst(root.count))
        guard let ignored = git.ignored(path) ?? (target == path ? nil : git.ignored(target)) else { return }
        listing.ignored[path] = ignored.rule
        guard path.lowercased().hasSuffix(".md") else { return }
        let isFolder = ignored.path != path && ignored.path != target
        let what =
            isFolder
            ? "this folder, so its notes are private whatever they say" : "this note, so it is private whatever it says"
        listing.problems.append(
            Problem(
                .gitIgnored, path: isFolder ? ignored.path : path, "git leaves out \(what): \(ignored.rule.words)",
                help: ignored.rule.help))
    }

    private func list(
        below folder: String, realFolder: String, root: String, _ git: GitIgnore, into listing: inout Listing
    ) {
        let full = folder.isEmpty ? path : "\(path)/\(folder)"
        guard let names = entries(of: full) else {
            listing.problems.append(
                Problem(
                    .unreadable, path: folder.isEmpty ? "." : folder,
                    "this folder cannot be read: \(Errno(rawValue: errno))"))
            return
        }
        let texts = Set(names.map { String(decoding: $0, as: UTF8.self) })
        for name in names {
            let text = String(decoding: name, as: UTF8.self)
            if ContentFolder.isLeftOut(text) { continue }
            let below = folder.isEmpty ? text : "\(folder)/\(text)"
            if let wrong = flaw(ofName: name, text: text) {
                listing.problems.append(Problem(.fileName, path: below, wrong))
                continue
            }
            var kind: FileType
            do throws(Errno) {
                kind = try Stat("\(path)/\(below)", followTargetSymlink: false).type
            } catch {
                listing.problems.append(Problem(.unreadable, path: below, "this cannot be read: \(error)"))
                continue
            }
            var realFile = "\(realFolder)/\(text)"
            if kind == .symbolicLink {
                guard let target = realPath("\(path)/\(below)"), target.hasPrefix(root),
                    !(realFolder + "/").hasPrefix(target + "/"), let leadsTo = try? Stat("\(path)/\(below)")
                else {
                    listing.problems.append(
                        Problem(.leadsOut, path: below, "this link leads out of the folder, nowhere, or in a circle"))
                    continue
                }
                kind = leadsTo.type
                realFile = target
                if kind == .regular, leadsToClosed(target.dropFirst(root.count), from: text) {
                    listing.problems.append(
                        Problem(
                            .leadsOut, path: below,
                            "this link gives another name to a note, or leads to a file that is left out",
                            help: "link to the note itself, or put a copy of what may be seen into the folder"))
                    continue
                }
            }
            if kind == .regular { note(below, real: realFile, root: root, git, into: &listing) }
            switch kind {
            case .directory:
                let real = realPath("\(path)/\(below)") ?? "\(realFolder)/\(text)"
                guard below.utf8.count(where: { $0 == 0x2F }) < 32 else {
                    listing.problems.append(Problem(.leadsOut, path: below, "folders are nested more than 32 deep"))
                    continue
                }
                list(below: below, realFolder: real, root: root, git, into: &listing)
            case .regular where text.lowercased().hasSuffix(".md"):
                if let original = original(of: text, in: full, beside: texts) {
                    listing.problems.append(
                        Problem(
                            .syncCopy, path: below, "this is a copy that a tool made of a note, so it is not read",
                            help: "bring what it adds into \(visible(original)), and delete the copy"))
                } else {
                    listing.notes.append(below)
                }
            case .regular:
                listing.attachments.insert(below)
                if let renamed = NoteName.renamed(text), !["readme.md"].contains(renamed.lowercased()) {
                    listing.problems.append(
                        Problem(
                            .noteEnding, path: below, "a note with this ending is not read",
                            help: "rename it to \(visible(renamed)), or name it in `ignore:` of program.md"))
                }
            default:
                listing.problems.append(Problem(.notAFile, path: below, "this is neither a file nor a folder"))
            }
        }
    }

    /// The note of which a file is a copy: by its name, or by the name and the bytes of the note beside it.
    private func original(of name: String, in folder: String, beside names: Set<String>) -> String? {
        if let original = NoteName.original(of: name, among: names) { return original }
        guard let original = NoteName.possibleOriginal(of: name), names.contains(original) else { return nil }
        let holder = ContentFolder(path: folder)
        guard let own = try? holder.bytes(of: name, limit: ContentFolder.largestNote),
            let other = try? holder.bytes(of: original, limit: ContentFolder.largestNote), own == other
        else { return nil }
        return original
    }

    /// Whether a link would show under another name what is never shown under its own: a note with its marks, or a file
    /// whose name starts with `.` or `_`.
    private func leadsToClosed(_ target: Substring, from name: String) -> Bool {
        let isNote = { (name: Substring) in name.lowercased().hasSuffix(".md") }
        // A note under the name of a note keeps its marks, wherever it lies.
        if isNote(target) { return !isNote(name[...]) }
        return target.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("_") }
    }

    private func flaw(ofName name: [UInt8], text: String) -> String? {
        if Array(text.utf8) != name { return "this name is not text in UTF-8" }
        if text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) {
            return "this name has control characters in it"
        }
        // Also those that no terminal obeys: two names would look the same, or one like another.
        if visible(text) != text { return "this name has invisible characters in it" }
        if text.hasSuffix(".") || text.hasSuffix(" ") { return "this name ends with a blank or a full stop" }
        if text.contains("\\") { return "this name has a backslash in it, which some machines take for a folder" }
        return nil
    }

    /// The names in a folder, sorted by their bytes; `nil` when it cannot be read.
    private func entries(of folder: String) -> [[UInt8]]? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var names: [[UInt8]] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Whether something is there, and whether it is a file and no link to one.
    func look(at file: String) -> (isThere: Bool, isPlainFile: Bool) {
        let type = ContentFolder.type(of: "\(path)/\(file)")
        return (type != nil, type == .regular)
    }

    /// By what a file below the folder is known again without reading it: its number on the disk, its size and its time.
    func stamp(of file: String) -> String {
        guard let status = try? Stat("\(path)/\(file)") else { return "" }
        // The time of the last change of any kind, which no program can set.
        let changed = status.st_ctim
        return "\(status.deviceID.rawValue) \(status.inode.rawValue) \(status.size) "
            + "\(changed.tv_sec) \(changed.tv_nsec)"
    }

    /// The bytes of a file below the folder, at most one more than `limit` of them.
    ///
    /// A folder that was replaced by a link since it was listed leads nowhere else: what was opened must lie below.
    package func bytes(of file: String, limit: Int = largestAttachment) throws(Failure) -> [UInt8] {
        do {
            let opened = try FileDescriptor.open(
                "\(path)/\(file)", .readOnly, options: [.nonBlocking, .closeOnExec])
            return try opened.closeAfter { try bytes(of: opened, file, limit: limit) }
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(message: "\(error)")
        }
    }

    private func bytes(of opened: FileDescriptor, _ file: String, limit: Int) throws -> [UInt8] {
        let status = try Stat(opened)
        guard status.type == .regular else { throw Failure(message: "it is no file") }
        guard let root, let real = realPath("\(path)/\(file)"), real.hasPrefix(root),
            let inside = try? Stat(real, followTargetSymlink: false),
            inside.inode == status.inode, inside.deviceID == status.deviceID
        else { throw Failure(message: "it lies outside the folder") }
        let expected = min(Int(status.size), limit) + 1
        return try [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            while count < expected {
                let got = try opened.read(into: .init(rebasing: room[count...]))
                if got == 0 { break }
                count += got
            }
        }
    }
}

/// Files with rules of git that are there and could not be read.
private final class UnreadRules {
    var paths: Set<String> = []
}

func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
}
