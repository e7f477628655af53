import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// What publishing needs of the file system, with errors that say what failed; here what looks at it.
///
/// Files are opened, read and written by swift-system; of folders, names and links it knows nothing.
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

        init(_ status: Stat) {
            kind =
                switch status.type {
                case .regular: .file
                case .directory: .folder
                case .symbolicLink: .symbolicLink
                default: .other
                }
            device = UInt64(truncatingIfNeeded: status.deviceID.rawValue)
            number = UInt64(truncatingIfNeeded: status.inode.rawValue)
            size = Int(status.size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = Int(status.st_mtim.tv_nsec)
        }
    }

    /// What stands at a path, not following a symbolic link; `nil` when nothing does.
    static func kind(_ path: String) throws(PublishError) -> Kind? { try stamp(path)?.kind }

    static func stamp(_ path: String) throws(PublishError) -> Stamp? {
        do throws(Errno) {
            return Stamp(try Stat(path, followTargetSymlink: false))
        } catch {
            if error == .noSuchFileOrDirectory || error == .notDirectory { return nil }
            throw failure("looking at", path, error)
        }
    }

    /// Whose a file is, and what it may be used for, by whom.
    struct Status {
        var owner: UserID
        var group: GroupID
        var permissions: FilePermissions
    }

    static func status(of path: String) throws(PublishError) -> Status {
        do throws(Errno) {
            let status = try Stat(path)
            return Status(owner: status.userID, group: status.groupID, permissions: status.permissions)
        } catch {
            throw failure("looking at", path, error)
        }
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
        do {
            let file = try FileDescriptor.open(
                path, .readOnly, options: [.noFollow, .nonBlocking, .closeOnExec])
            return try file.closeAfter { try bytes(of: file, count: Int(try Stat(file).size), from: 0) }
        } catch {
            throw failure("reading", path, error)
        }
    }

    /// Some bytes of an open file; fewer where it ends before.
    static func bytes(of file: FileDescriptor, count: Int, from start: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let room = UnsafeMutableRawBufferPointer(buffer)
            while filled < count {
                let got = try file.read(
                    fromAbsoluteOffset: Int64(start + filled), into: .init(rebasing: room[filled...]))
                if got == 0 { break }
                filled += got
            }
        }
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

    static func failure(_ doing: String, _ path: String) -> PublishError {
        failure(doing, path, Errno(rawValue: errno))
    }

    static func failure(_ doing: String, _ path: String, _ reason: any Error) -> PublishError {
        .system(doing: doing, path: path, reason: "\(reason)")
    }
}
