/// Writes a finished site into a folder: the only code that writes files.
///
/// Nothing is written before all of it is checked. A reader sees each file as it was or as it is, never half of it. What
/// did not change is not written again, what is no longer made is removed, and what Waymark did not write stays untouched.
package struct SitePublisher {
    /// What publishing did.
    package struct Outcome: Hashable, Sendable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0
    }

    private let output: String
    private let content: String?

    /// - Parameters:
    ///   - output: The folder of the site; made when it is not there.
    ///   - content: The folder of the notes, which must lie apart.
    package init(output: String, content: String?) {
        self.output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
        self.content = content
    }

    @discardableResult
    package func publish(_ files: [OutputFile]) throws(PublishError) -> Outcome {
        try check(files)
        try checkPlace()
        let known = try ownFiles()
        try makeFolders(to: output)
        let lock = try Disk.hold(output)
        defer { Disk.release(lock) }
        let new = OwnFiles(files)
        let changes = try changes(files, known)
        var outcome = Outcome()
        outcome.unchanged = files.count - changes.count
        let gone = try stale(known, keeping: new)
        // Files and folders may change places: then the file that is in the way goes first.
        let folders = Set(files.flatMap { SitePublisher.folders(of: $0.path) })
        let paths = Set(files.map(\.path))
        let inTheWay = gone.filter { path in
            folders.contains(path) || SitePublisher.folders(of: path).contains { paths.contains($0) }
        }
        if !changes.isEmpty || !gone.isEmpty { try write(known.merging(new)) }
        try remove(inTheWay)
        var made: Set<String> = []
        for file in changes {
            for folder in SitePublisher.folders(of: file.path) where made.insert(folder).inserted {
                try makeFolder(folder)
            }
            try write(file)
            outcome.written += 1
        }
        try remove(gone.filter { !inTheWay.contains($0) })
        outcome.removed = gone.count
        if known != new || !changes.isEmpty || !gone.isEmpty { try write(new) }
        return outcome
    }

    // MARK: Checking

    private func check(_ files: [OutputFile]) throws(PublishError) {
        var seen: [String: String] = [:]
        for path in files.map(\.path).sorted() {
            guard SitePath.isSafe(path), path != OwnFiles.name else { throw .unsafePath(path) }
            let folded = SitePath.folded(path)
            if let first = seen[folded] { throw .collision(first, path) }
            seen[folded] = path
        }
        for path in files.map(\.path) {
            for folder in SitePublisher.folders(of: path) {
                if let file = seen[SitePath.folded(folder)] { throw .collision(file, path) }
            }
        }
    }

    private func checkPlace() throws(PublishError) {
        switch try Disk.kind(output) {
        case .symbolicLink: throw .symbolicLink(output)
        case .file, .other: throw .notAFolder(output)
        case .folder, nil: break
        }
        guard let content else { return }
        let (here, there) = (Disk.resolved(output), Disk.resolved(content))
        if here == there || here.hasPrefix(there == "/" ? "/" : there + "/") {
            throw .insideContent(output: output, content: content)
        }
        if there.hasPrefix(here == "/" ? "/" : here + "/") { throw .holdsContent(output: output, content: content) }
    }

    /// The list of what Waymark wrote here before; a folder without one must be empty but for dot files.
    private func ownFiles() throws(PublishError) -> OwnFiles {
        guard try Disk.kind(output) == .folder else { return OwnFiles() }
        let list = path(OwnFiles.name)
        if try Disk.kind(list) == .file, let bytes = try Disk.bytes(of: list),
            let known = OwnFiles(String(decoding: bytes, as: UTF8.self))
        {
            return known
        }
        if let found = try Disk.names(in: output).first(where: { !$0.hasPrefix(".") }) {
            throw .notASite(output: output, found: found)
        }
        return OwnFiles()
    }

    /// The files that are not there yet, or differ. Refuses where something stands that Waymark did not write.
    private func changes(_ files: [OutputFile], _ known: OwnFiles) throws(PublishError) -> [OutputFile] {
        var changes: [OutputFile] = []
        for file in files {
            let path = path(file.path)
            try checkFolders(of: file.path, known)
            switch try Disk.kind(path) {
            case nil: changes.append(file)
            case .file:
                if try Disk.bytes(of: path, expecting: file.bytes.count) == file.bytes { continue }
                guard known.contains(file.path) else { throw .foreignFile(path) }
                changes.append(file)
            case .folder:
                guard known.digests.keys.contains(where: { $0.hasPrefix(file.path + "/") }) else {
                    throw .foreignFile(path)
                }
                changes.append(file)
            case .symbolicLink: throw .symbolicLink(path)
            case .other: throw .foreignFile(path)
            }
        }
        return changes
    }

    /// Refuses to write through a link that leads out of the site.
    private func checkFolders(of file: String, _ known: OwnFiles) throws(PublishError) {
        for folder in SitePublisher.folders(of: file) {
            switch try Disk.kind(path(folder)) {
            case .folder, nil: continue
            case .symbolicLink: throw .symbolicLink(path(folder))
            case .file where known.contains(folder): continue
            case .file, .other: throw .notAFolder(path(folder))
            }
        }
    }

    /// What an earlier build wrote, this one does not make, and nobody has changed since.
    private func stale(_ known: OwnFiles, keeping new: OwnFiles) throws(PublishError) -> [String] {
        var stale: [String] = []
        for (file, digests) in known.digests.sorted(by: { $0.key < $1.key }) where !new.contains(file) {
            var isBehindLink = false
            for folder in SitePublisher.folders(of: file) where try Disk.kind(path(folder)) != .folder {
                isBehindLink = true
            }
            guard !isBehindLink, try Disk.kind(path(file)) == .file, let bytes = try Disk.bytes(of: path(file)),
                digests.contains(Digest.hex(of: bytes))
            else { continue }
            stale.append(file)
        }
        return stale
    }

    // MARK: Writing

    private func write(_ file: OutputFile) throws(PublishError) {
        let target = path(file.path)
        let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
        let temporary = (folder.isEmpty ? output : path(folder)) + "/.waymark-new"
        try Disk.write(file.bytes, to: target, inPlaceOf: temporary)
    }

    private func write(_ own: OwnFiles) throws(PublishError) {
        try Disk.write(Array(own.text.utf8), to: path(OwnFiles.name), inPlaceOf: path(".waymark-new"))
    }

    private func remove(_ files: [String]) throws(PublishError) {
        for file in files { try Disk.remove(path(file)) }
        // The deepest folders first, so that one that holds nothing but empty ones goes too.
        let folders = Set(files.flatMap(SitePublisher.folders(of:)))
        for folder in folders.sorted(by: >) {
            // What a killed build left half written must not keep the folder.
            try Disk.remove(path(folder) + "/.waymark-new")
            Disk.removeIfEmpty(path(folder))
        }
    }

    private func makeFolder(_ folder: String) throws(PublishError) { try Disk.makeFolder(path(folder)) }

    /// Makes the output folder and those above it.
    private func makeFolders(to folder: String) throws(PublishError) {
        guard try Disk.kind(folder) == nil else { return }
        let above = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !above.isEmpty { try makeFolders(to: above) }
        try Disk.makeFolder(folder)
    }

    private func path(_ file: String) -> String { output == "/" ? "/" + file : output + "/" + file }

    /// The folders that hold a file, from the outermost: `a`, `a/b` for `a/b/c.html`.
    private static func folders(of file: String) -> [String] {
        let parts = file.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }
}
