#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The few calls to the file system that publishing needs, with errors that say what failed; here those that look.
enum Disk {
    enum Kind { case file, folder, symbolicLink, other }

    /// By what a file is known again without reading it.
    struct Stamp: Hashable {
        var kind: Kind
        var device: UInt64
        var number: UInt64
        var size: Int
        var seconds: Int
        var nanoseconds: Int

        /// Whether both are one file, under whatever names.
        func isSameFile(as other: Stamp) -> Bool { device == other.device && number == other.number }
    }

    /// What stands at a path, not following a symbolic link; `nil` when nothing does.
    static func kind(_ path: String) throws(PublishError) -> Kind? { try stamp(path)?.kind }

    static func stamp(_ path: String) throws(PublishError) -> Stamp? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("looking at", path)
        }
        return stamp(status)
    }

    /// Whose a file is, and what it may be used for, by whom.
    struct Status {
        var owner: uid_t
        var group: gid_t
        var permissions: mode_t
    }

    static func status(of path: String) throws(PublishError) -> Status {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure("looking at", path) }
        return Status(owner: status.st_uid, group: status.st_gid, permissions: status.st_mode & 0o7777)
    }

    static func stamp(_ status: stat) -> Stamp {
        let kind: Kind
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .symbolicLink
        default: kind = .other
        }
        #if canImport(Darwin)
            let changed = status.st_mtimespec
        #else
            let changed = status.st_mtim
        #endif
        return Stamp(
            kind: kind, device: UInt64(truncatingIfNeeded: status.st_dev),
            number: UInt64(truncatingIfNeeded: status.st_ino), size: Int(status.st_size), seconds: changed.tv_sec,
            nanoseconds: Int(changed.tv_nsec))
    }

    static func names(in folder: String) throws(PublishError) -> [String] {
        guard let directory = opendir(folder) else { throw failure("reading", folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: tuple.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes of a file.
    static func bytes(of path: String) throws(PublishError) -> [UInt8] {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw failure("reading", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("reading", path) }
        let size = Int(status.st_size)
        var bytes: [UInt8] = []
        var failed = false
        bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let got = read(file, buffer.baseAddress.map { $0 + filled }, size - filled)
                if got < 0, errno == EINTR { continue }
                if got <= 0 {
                    failed = got < 0
                    break
                }
                filled += got
            }
        }
        if failed { throw failure("reading", path) }
        return bytes
    }

    /// The path without symbolic links, `.` and `..`, as far as it exists.
    static func resolved(_ path: String) -> String {
        var missing: [String] = []
        var existing = path
        while true {
            if let real = realpath(existing, nil) {
                defer { free(real) }
                let base = String(cString: real)
                return missing.isEmpty
                    ? base : (base == "/" ? "" : base) + "/" + missing.reversed().joined(separator: "/")
            }
            var parts = existing.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
            guard let last = parts.popLast() else { return path }
            missing.append(last)
            existing = (existing.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
            if existing.isEmpty { existing = "." }
        }
    }

    static func failure(_ doing: String, _ path: String, _ reason: Int32 = errno) -> PublishError {
        .system(doing: doing, path: path, reason: String(cString: strerror(reason)))
    }
}
