import SystemPackage

/// Puts a finished site into a folder: the only code that writes a site.
///
/// All of it is checked, then written beside the pages, then moved to its place. Until the moving begins a build that fails
/// or is killed leaves the last good site as it was; a build that is killed while it moves is finished by the next one. A
/// reader sees each file as it was or as it is. What did not change is not written again, what is no longer made is
/// removed, and what Waymark did not write stays untouched.
package struct SitePublisher {
    /// What publishing did.
    package struct Outcome: Hashable, Sendable {
        package var written = 0
        package var unchanged = 0
        package var removed = 0

        package init(written: Int = 0, unchanged: Int = 0, removed: Int = 0) {
            self.written = written
            self.unchanged = unchanged
            self.removed = removed
        }
    }

    private let output: String
    private let content: String?

    /// - Parameters:
    ///   - output: The folder of the site; made when it is not there.
    ///   - content: The folder of the notes, which must lie apart.
    package init(output: String, content: String?) {
        var output = output
        while output.count > 1, output.hasSuffix("/") { output.removeLast() }
        self.output = output
        self.content = content
    }

    /// - Parameters:
    ///   - memory: What this process published last. While the list of the site's files on the disk is the one that it left,
    ///     files that are the same are not looked at.
    ///   - published: Called when the site stands there, while no other build can touch it.
    @discardableResult
    package func publish(
        _ files: [OutputFile], memory: PublishMemory? = nil, published: () -> Void = {}
    ) throws(PublishError) -> Outcome {
        let hasSamePaths = memory?.hasSamePaths(files, in: output) ?? false
        if !hasSamePaths { try check(files) }
        try checkPlace()
        try Disk.makeFolders(to: output)
        let lock = try Disk.hold(output)
        defer { Disk.release(lock) }
        let staging = Staging(site: output)
        // Nothing may be believed of the folder before it is held: another build may be at work until then.
        if let memory, hasSamePaths, try !staging.isThere(), memory.list == (try Disk.stamp(listPlace)) {
            let outcome = try publish(changed: memory.changed(files), of: files, memory, staging)
            published()
            return outcome
        }
        try staging.recover(ownList())
        let known = try ownFiles()
        let new = OwnFiles(files)
        let plan = try PublishPlan(files, new, known: known, site: output)
        memory?.forget()
        if !plan.steps.isEmpty || known != new { try staging.carryOut(plan, new.bytes) }
        try memory?.remember(files, in: output, list: Disk.stamp(listPlace))
        published()
        return Outcome(written: plan.sources.count, unchanged: plan.unchanged, removed: plan.removed)
    }

    /// Writes what is not as this process published it last.
    private func publish(
        changed: [Int], of files: [OutputFile], _ memory: PublishMemory, _ staging: Staging
    ) throws(PublishError) -> Outcome {
        guard !changed.isEmpty else { return Outcome(unchanged: files.count) }
        let own = changed.map { files[$0] }
        let plan = try PublishPlan(own, OwnFiles(own), known: memory.known(at: changed), site: output)
        let text = memory.text(with: files, changed: changed)
        memory.forget()
        try staging.carryOut(plan, text)
        try memory.remember(files, in: output, list: Disk.stamp(listPlace), text)
        return Outcome(
            written: plan.sources.count, unchanged: files.count - plan.sources.count, removed: plan.removed)
    }

    private var listPlace: String { SitePath.join(output, OwnFiles.name) }

    /// Finishes what a build that was killed left half way, before anything else is done; `false` when nothing was.
    ///
    /// That build had made its whole site without an error, and had begun to show it.
    package func recover() throws(PublishError) -> Bool {
        try checkPlace()
        let staging = Staging(site: output)
        guard try Disk.kind(output) == .folder, try staging.hasJournal() else { return false }
        let lock: FileDescriptor
        do throws(PublishError) { lock = try Disk.hold(output) } catch {
            // It is not left half way: it is at work.
            if case .busy = error { return false }
            throw error
        }
        defer { Disk.release(lock) }
        return try staging.recover(ownList())
    }

    /// Whether a site may be written here, before it is made.
    package func checkFolder() throws(PublishError) {
        try checkPlace()
        if try Disk.kind(output) == .folder { _ = try ownFiles() }
    }

    /// Takes the site away, with the list of its files, and the folder where nothing else is in it; `false` where there is none.
    package func withdraw() throws(PublishError) -> Bool {
        guard try Disk.kind(output) == .folder, try ownList() != nil else { return false }
        try publish([])
        try Disk.remove(listPlace)
        Disk.removeIfEmpty(output)
        return true
    }

    // MARK: Checking

    private func check(_ files: [OutputFile]) throws(PublishError) {
        var seen: [String: String] = [:]
        for path in files.map(\.path).sorted() {
            guard SitePath.isSafe(path), !SitePath.isKept(path) else { throw .unsafePath(path) }
            let folded = SitePath.folded(path)
            if let first = seen[folded] { throw .collision(first, path) }
            seen[folded] = path
        }
        var folders: Set<String> = []
        for path in files.map(\.path) {
            for folder in SitePath.folders(of: path) where folders.insert(folder).inserted {
                if let file = seen[SitePath.folded(folder)] { throw .collision(file, path) }
            }
        }
    }

    private func checkPlace() throws(PublishError) {
        guard !output.isEmpty else { throw .noName }
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

    /// The list of what Waymark wrote here before; `nil` when there is none that can be read.
    private func ownList() throws(PublishError) -> OwnFiles? {
        let list = SitePath.join(output, OwnFiles.name)
        guard try Disk.kind(list) == .file else { return nil }
        return OwnFiles(String(decoding: try Disk.bytes(of: list), as: UTF8.self))
    }

    /// The same; a folder without a list must be empty but for dot files.
    private func ownFiles() throws(PublishError) -> OwnFiles {
        if let known = try ownList() { return known }
        if let found = try Disk.names(in: output).first(where: { !$0.hasPrefix(".") }) {
            throw .notASite(output: output, found: found)
        }
        return OwnFiles()
    }
}
