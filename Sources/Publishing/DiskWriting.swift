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
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("writing", place) }
        if let status {
            // Only root may give files away; for everybody else it is their own anyway.
            _ = fchown(file, status.owner, status.group)
            fchmod(file, status.permissions)
        }
        var reason = fill(file, bytes)
        if reason == nil, isFlushed, fsync(file) != 0 { reason = errno }
        if close(file) != 0, reason == nil { reason = errno }
        guard let reason else { return }
        let error = failure("writing", place, reason)
        unlink(path)
        throw error
    }

    /// Writes all bytes; why not, when that failed.
    private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Int32? {
        bytes.withUnsafeBytes { buffer -> Int32? in
            var done = 0
            while done < buffer.count {
                let put = put(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if put < 0, errno == EINTR { continue }
                if put < 0 { return errno }
                if put == 0 { return ENOSPC }
                done += put
            }
            return nil
        }
    }

    private static func put(_ file: Int32, _ start: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Darwin)
            Darwin.write(file, start, count)
        #elseif canImport(Glibc)
            Glibc.write(file, start, count)
        #else
            Musl.write(file, start, count)
        #endif
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
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { return }
        fsync(handle)
        close(handle)
    }

    /// Holds a folder for one command at a time, until `release` or the end of the process.
    static func hold(_ folder: String) throws(PublishError) -> Int32 {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw failure("opening", folder) }
        if flock(handle, LOCK_EX | LOCK_NB) != 0 {
            let reason = errno
            guard isWithoutLocks(reason) else {
                close(handle)
                throw reason == EWOULDBLOCK ? .busy(folder) : failure("locking", folder, reason)
            }
        }
        var status = stat()
        // The folder may have been replaced by another while we opened it.
        let now = try stamp(folder)
        guard fstat(handle, &status) == 0, now?.isSameFile(as: stamp(status)) == true else {
            close(handle)
            throw .busy(folder)
        }
        return handle
    }

    /// Whether a lock failed because the disk knows none; then builds have to take care of each other. A share of
    /// another machine may lock only what is open for writing, which no folder ever is.
    static func isWithoutLocks(_ reason: Int32) -> Bool {
        [ENOTSUP, EOPNOTSUPP, ENOSYS, ENOLCK, EBADF, EINVAL].contains(reason)
    }

    static func release(_ handle: Int32) { close(handle) }
}
