/// What has to happen in a folder so that it holds a new site and nothing of the old one.
///
/// Making the plan looks at everything and writes nothing. It throws where something stands in the way that Waymark did
/// not write, so that nothing is written then.
struct PublishPlan {
    private(set) var steps: [PublishStep] = []
    /// What each step writes, by the step's number.
    private(set) var sources: [Int: OutputFile] = [:]
    private(set) var unchanged = 0
    var removed: Int { gone.count }

    private let site: String
    private let known: OwnFiles
    /// The site's own folder, which says on which disk it lies.
    private let root: Disk.Stamp
    /// Files of the old site that go, with what was seen there.
    private var gone: [String: Disk.Stamp] = [:]
    /// The same by their number on the disk.
    private var goneByNumber: [UInt64: String] = [:]
    /// What was seen where a step will change something, by the step's number.
    private var seen: [Int: Disk.Stamp] = [:]
    /// Folders that need not be looked at again; `false` for those that are still to be made.
    private var folders: [String: Bool] = [:]

    /// - Parameters:
    ///   - new: The list of the new files.
    ///   - known: The list of what Waymark wrote here before.
    ///   - site: The folder, which is there.
    init(_ files: [OutputFile], _ new: OwnFiles, known: OwnFiles, site: String) throws(PublishError) {
        self.site = site
        self.known = known
        guard let root = try Disk.stamp(site), root.kind == .folder else { throw .notAFolder(site) }
        self.root = root
        try findGone(keeping: new)
        var written: [(file: OutputFile, step: PublishStep, stamp: Disk.Stamp?)] = []
        for file in files {
            let digest = new.digests[file.path]?.first ?? ""
            if let (step, stamp) = try step(for: file, digest) {
                written.append((file, step, stamp))
            } else {
                unchanged += 1
            }
        }
        for folder in folders.filter({ !$0.value }).keys.sorted() { steps.append(.makeFolder(folder)) }
        for (file, step, stamp) in written {
            sources[steps.count] = file
            seen[steps.count] = stamp
            steps.append(step)
        }
    }

    /// Refuses when somebody changed a file after it was looked at.
    func confirm() throws(PublishError) {
        for (number, step) in steps.enumerated() {
            guard let stamp = seen[number] else { continue }
            guard try Disk.stamp(path(step.path)) == stamp else { throw .changedFile(path(step.path)) }
        }
    }

    private func path(_ file: String) -> String { SitePath.join(site, file) }

    /// What an earlier build wrote, this one does not make, and nobody has changed since.
    private mutating func findGone(keeping new: OwnFiles) throws(PublishError) {
        var isPlain: [String: Bool] = [:]
        for file in known.digests.keys.sorted() where !new.contains(file) {
            var isBehindLink = false
            for folder in SitePath.folders(of: file) {
                if isPlain[folder] == nil { isPlain[folder] = try Disk.kind(path(folder)) == .folder }
                if isPlain[folder] == false { isBehindLink = true }
            }
            guard !isBehindLink, let stamp = try Disk.stamp(path(file)), stamp.kind == .file,
                let digest = ownDigest(of: try Disk.bytes(of: path(file)), file)
            else { continue }
            gone[file] = stamp
            goneByNumber[stamp.number] = file
            seen[steps.count] = stamp
            steps.append(.remove(file, old: digest))
        }
    }

    /// The digest of a file's bytes if Waymark wrote them; `nil` when somebody else did. An empty file at a path of ours is
    /// what a loss of power leaves; nobody's words are lost with it.
    private func ownDigest(of bytes: [UInt8], _ file: String) -> String? {
        let digest = Digest.hex(of: bytes)
        return known.knows(file, digest) || (bytes.isEmpty && known.contains(file)) ? digest : nil
    }

    /// What has to be done for a file, and what stands there now; `nil` when it stands there as it is.
    private mutating func step(
        for file: OutputFile, _ digest: String
    ) throws(PublishError) -> (PublishStep, Disk.Stamp?)? {
        guard try folderExists(of: file.path), let stamp = try Disk.stamp(path(file.path)) else {
            return (.add(file.path, new: digest), nil)
        }
        switch stamp.kind {
        case .file:
            // On disks that do not tell capital letters the old name of a page is the new one too.
            if isTwin(file.path, stamp) { return (.add(file.path, new: digest), nil) }
            let bytes = try Disk.bytes(of: path(file.path))
            if bytes.count == file.size, bytes == (try file.wholeBytes()) { return nil }
            guard let old = ownDigest(of: bytes, file.path) else {
                throw known.contains(file.path) ? .changedFile(path(file.path)) : .foreignFile(path(file.path))
            }
            return (.replace(file.path, new: digest, old: old), stamp)
        case .folder:
            try checkGone(below: file.path)
            return (.add(file.path, new: digest), nil)
        case .symbolicLink: throw .symbolicLink(path(file.path))
        case .other: throw .foreignFile(path(file.path))
        }
    }

    /// Whether a file is one that goes, under a name that differs in capital letters or the writing of accents only.
    private func isTwin(_ file: String, _ stamp: Disk.Stamp) -> Bool {
        guard let path = goneByNumber[stamp.number], gone[path]?.isSameFile(as: stamp) == true else { return false }
        return SitePath.folded(path) == SitePath.folded(file)
    }

    /// Whether the folders of a file are there already; refuses to write through a link that leads out of the site.
    private mutating func folderExists(of file: String) throws(PublishError) -> Bool {
        for folder in SitePath.folders(of: file) {
            if folders[folder] != nil { continue }
            guard let stamp = try Disk.stamp(path(folder)) else {
                folders[folder] = false
                continue
            }
            switch stamp.kind {
            case .folder:
                guard stamp.device == root.device else { throw .otherDisk(path(folder)) }
                folders[folder] = true
            case .symbolicLink: throw .symbolicLink(path(folder))
            case .file where gone[folder] != nil: folders[folder] = false
            case .file where known.contains(folder): throw .changedFile(path(folder))
            case .file, .other: throw .notAFolder(path(folder))
            }
        }
        return SitePath.folders(of: file).last.map { folders[$0] ?? false } ?? true
    }

    /// Refuses when a folder that must give way to a file holds anything but files that go.
    private func checkGone(below folder: String) throws(PublishError) {
        for name in try Disk.names(in: path(folder)) {
            let inside = "\(folder)/\(name)"
            switch try Disk.kind(path(inside)) {
            case .folder: try checkGone(below: inside)
            case .file where gone[inside] != nil: continue
            case nil: continue
            default: throw .foreignFile(path(inside))
            }
        }
    }
}
