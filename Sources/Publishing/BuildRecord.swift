import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What the last build of a site was made of, kept on this machine: a build of the same, for a folder that is as that build
/// left it, has nothing to do.
///
/// It does not stand in the site: the digest of closed notes is nobody's who reads pages.
package struct BuildRecord {
    private static let head = "waymark build 1"
    private let site: String
    private let cache: String
    private let folder: String
    private let file: String

    /// - Parameters:
    ///   - site: The folder of the site.
    ///   - cache: The folder in which this user keeps what can be made again.
    package init(of site: String, in cache: String) {
        self.site = site
        self.cache = cache
        folder = SitePath.join(cache, "waymark")
        file = SitePath.join(folder, String(Digest.hex(of: Array(Disk.resolved(site).utf8)).prefix(32)))
    }

    /// What the build said when it was done, if the site was made of the same and nothing in it was changed since.
    package func outcome(of inputs: String) -> (files: Int, notes: [String])? {
        guard (try? Disk.kind(file)) == .file, let bytes = try? Disk.bytes(of: file) else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard lines.count > 3, lines[0] == Self.head, lines[1] == inputs, let state = state(), lines[2] == state.digest
        else { return nil }
        return (state.files, lines.dropFirst(3).filter { !$0.isEmpty })
    }

    /// Notes what the site that stands there now was made of. A record that cannot be written is no failure of the build.
    ///
    /// - Parameter notes: Lines that the same build would say again.
    package func write(_ inputs: String, notes: [String]) {
        guard let state = state() else { return }
        let text = ([Self.head, inputs, state.digest] + notes).joined(separator: "\n") + "\n"
        do {
            for path in [cache, folder] where try Disk.kind(path) == nil { try Disk.makeClosedFolder(path) }
            try Disk.remove(file + ".new")
            try Disk.create(
                Array(text.utf8), at: file + ".new", for: file,
                like: Disk.Status(
                    owner: UserID(getuid()), group: GroupID(getgid()), permissions: [.ownerReadWrite]))
            try Disk.move(file + ".new", to: file, doing: "writing", file)
        } catch {
            return
        }
    }

    /// By what a file is known again without reading it, wherever links lead; `nil` when it is not there.
    package static func stamp(of path: String) -> String? { Disk.change(of: Disk.resolved(path)) }

    /// How many files the site has, and a digest of their stamps and of the list of them; `nil` when one is not there, or a
    /// build that was killed has left something beside them.
    private func state() -> (files: Int, digest: String)? {
        guard let bytes = try? Disk.bytes(of: SitePath.join(site, OwnFiles.name)),
            let own = OwnFiles(String(decoding: bytes, as: UTF8.self)),
            Disk.change(of: SitePath.join(site, Staging.name)) == nil
        else { return nil }
        var digest = InputDigest()
        digest.add("list", bytes)
        let paths = own.digests.keys.sorted()
        for path in paths {
            guard let stamp = Disk.change(of: SitePath.join(site, path)) else { return nil }
            digest.add("\(path) \(stamp)")
        }
        return (paths.count, digest.hex())
    }
}

extension Disk {
    /// The number, the size and the times of a file, also that of its last change of any kind, which no program can set;
    /// `nil` when it is not there.
    static func change(of path: String) -> String? {
        guard let status = try? Stat(path, followTargetSymlink: false) else { return nil }
        let (modified, changed) = (status.st_mtim, status.st_ctim)
        let times = "\(modified.tv_sec).\(modified.tv_nsec) \(changed.tv_sec).\(changed.tv_nsec)"
        return "\(status.deviceID.rawValue) \(status.inode.rawValue) \(status.mode.rawValue) \(status.size) \(times)"
    }
}
