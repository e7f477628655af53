import SystemPackage

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension Disk {
    /// Writes a file where nothing stands, as one that everybody may read; one that cannot be written whole is removed.
    ///
    /// - Parameters:
    ///   - place: What the file is for, as an error names it.
    ///   - isFlushed: Whether it must outlast a loss of power that comes right after.
    static func create(
        _ bytes: [UInt8], at path: String, for place: String, isFlushed: Bool = false, like status: Status? = nil
    ) throws(PublishError) {
        let file: FileDescriptor
        do {
            file = try FileDescriptor.open(
                path, .writeOnly, options: [.create, .exclusiveCreate, .noFollow, .closeOnExec],
                permissions: FilePermissions(rawValue: 0o644))
        } catch {
            throw failure("writing", place, error)
        }
        do {
            try file.closeAfter {
                if let status {
                    // Only root may give files away; for everybody else it is their own anyway.
                    _ = fchown(file.rawValue, status.owner.rawValue, status.group.rawValue)
                    fchmod(file.rawValue, status.permissions.rawValue)
                }
                try file.writeAll(bytes)
                if isFlushed, fsync(file.rawValue) != 0 { throw Errno(rawValue: errno) }
            }
        } catch {
            unlink(path)
            throw failure("writing", place, error)
        }
    }

    /// Adds to the end of a file, which is made where nothing stands.
    ///
    /// - Parameter text: What to add to a file of so many bytes.
    static func append(to path: String, _ text: (_ size: Int) -> String) throws(PublishError) {
        do {
            let file = try FileDescriptor.open(
                path, .writeOnly, options: [.append, .create, .nonBlocking, .closeOnExec],
                permissions: FilePermissions(rawValue: 0o644))
            try file.closeAfter { _ = try file.writeAll(text(Int(try Stat(file).size)).utf8) }
        } catch {
            throw failure("writing", path, error)
        }
    }

    /// Gives a file another path, in place of what stands there.
    static func move(_ path: String, to target: String, doing: String, _ named: String) throws(PublishError) {
        guard rename(path, target) == 0 else { throw failure(doing, named) }
    }

    /// What became of a second name for a file.
    enum Linking { case made, exists, impossible }

    /// Gives a file a second name, where nothing stands. Some disks know no such names, and some files may have none.
    static func link(_ path: String, to target: String) throws(PublishError) -> Linking {
        if doLink(path, target) == 0 { return .made }
        switch errno {
        case EEXIST: return .exists
        case EPERM, EMLINK, ENOSYS, ENOTSUP, EOPNOTSUPP: return .impossible
        default: throw failure("writing", target)
        }
    }

    private static func doLink(_ path: String, _ target: String) -> Int32 {
        #if canImport(Darwin)
            Darwin.link(path, target)
        #elseif canImport(Glibc)
            Glibc.link(path, target)
        #else
            Musl.link(path, target)
        #endif
    }

    static func makeFolder(_ path: String) throws(PublishError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("making", path) }
    }

    /// Makes a folder and those above it, where they do not stand yet.
    static func makeFolders(to folder: String) throws(PublishError) {
        guard try kind(folder) == nil else { return }
        let above = folder.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        if !above.isEmpty { try makeFolders(to: above) }
        try makeFolder(folder)
    }

    /// Makes a folder into which only its owner may look, also where it stands already.
    static func makeClosedFolder(_ path: String) throws(PublishError) {
        guard mkdir(path, 0o700) == 0 || (errno == EEXIST && chmod(path, 0o700) == 0) else {
            throw failure("making", path)
        }
    }

    static func remove(_ path: String) throws(PublishError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("removing", path) }
    }

    /// Removes a folder if nothing is in it.
    static func removeIfEmpty(_ path: String) { rmdir(path) }

    /// Makes what was written into a folder outlast a loss of power, where the disk can.
    static func flush(folder: String) {
        guard let handle = try? opened(folder) else { return }
        fsync(handle.rawValue)
        try? handle.close()
    }

    /// Holds a folder for one command at a time, until `release` or the end of the process.
    static func hold(_ folder: String) throws(PublishError) -> FileDescriptor {
        let handle: FileDescriptor
        do { handle = try opened(folder) } catch { throw failure("opening", folder, error) }
        if flock(handle.rawValue, LOCK_EX | LOCK_NB) != 0 {
            let reason = Errno(rawValue: errno)
            guard isWithoutLocks(reason) else {
                release(handle)
                throw reason == .wouldBlock ? .busy(folder) : failure("locking", folder, reason)
            }
        }
        // The folder may have been replaced by another while we opened it.
        let now = try stamp(folder)
        guard let status = try? Stat(handle), now?.isSameFile(as: Stamp(status)) == true else {
            release(handle)
            throw .busy(folder)
        }
        return handle
    }

    private static func opened(_ folder: String) throws -> FileDescriptor {
        try FileDescriptor.open(folder, .readOnly, options: [.directory, .closeOnExec])
    }

    /// Whether a lock failed because the disk knows none; then builds have to take care of each other. A share of
    /// another machine may lock only what is open for writing, which no folder ever is.
    static func isWithoutLocks(_ reason: Errno) -> Bool {
        [.notSupported, .notSupportedOnSocket, .noFunction, .noLocks, .badFileDescriptor, .invalidArgument]
            .contains(reason)
    }

    static func release(_ handle: FileDescriptor) { try? handle.close() }
}
