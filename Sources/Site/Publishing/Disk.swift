#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The few calls to the file system that publishing needs, with errors that say what failed.
enum Disk {
    enum Kind { case file, folder, symbolicLink, other }

    /// What stands at a path, not following a symbolic link; `nil` when nothing does.
    static func kind(_ path: String) throws(PublishError) -> Kind? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw failure("looking at", path)
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .symbolicLink
        default: return .other
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

    /// The bytes of a file; `nil` when it has another length than expected, which is cheaper to see.
    static func bytes(of path: String, expecting count: Int? = nil) throws(PublishError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else { throw failure("reading", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("reading", path) }
        let size = Int(status.st_size)
        if let count, count != size { return nil }
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

    /// Writes a file so that no reader ever sees half of it: beside it first, then in its place at one stroke.
    ///
    /// - Parameter permissions: What the file may be used for; `nil` for what a new file may.
    static func write(
        _ bytes: [UInt8], to path: String, inPlaceOf temporary: String, permissions: mode_t? = nil
    ) throws(PublishError) {
        // A leftover of a killed build, or a link that somebody put there, must not be written through.
        unlink(temporary)
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("writing", path) }
        if let permissions { fchmod(file, permissions) }
        try fill(file, bytes, at: temporary, of: path)
        guard rename(temporary, path) == 0 else {
            let error = failure("writing", path)
            unlink(temporary)
            throw error
        }
    }

    /// Writes a file where nothing stands; `false` when something does, which is then left alone.
    static func create(_ bytes: [UInt8], at path: String) throws(PublishError) -> Bool {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard file >= 0 else {
            if errno == EEXIST { return false }
            throw failure("writing", path)
        }
        try fill(file, bytes, at: path, of: path)
        return true
    }

    /// What a file may be used for, by whom.
    static func permissions(of path: String) throws(PublishError) -> mode_t {
        var status = stat()
        guard stat(path, &status) == 0 else { throw failure("looking at", path) }
        return status.st_mode & 0o777
    }

    /// Writes all bytes and closes the file; one that cannot be written whole is removed.
    private static func fill(
        _ file: Int32, _ bytes: [UInt8], at place: String, of path: String
    ) throws(PublishError) {
        var done = 0
        var failed = false
        bytes.withUnsafeBytes { buffer in
            while done < buffer.count {
                let put = Self.put(file, buffer.baseAddress.map { $0 + done }, buffer.count - done)
                if put < 0, errno == EINTR { continue }
                if put <= 0 {
                    failed = true
                    break
                }
                done += put
            }
        }
        let reason = errno
        let closed = close(file)
        guard failed || closed != 0 else { return }
        let error = failure("writing", path, failed ? reason : errno)
        unlink(place)
        throw error
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

    static func makeFolder(_ path: String) throws(PublishError) {
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw failure("making", path) }
    }

    static func remove(_ path: String) throws(PublishError) {
        guard unlink(path) == 0 || errno == ENOENT else { throw failure("removing", path) }
    }

    /// Removes a folder if nothing is in it.
    static func removeIfEmpty(_ path: String) { rmdir(path) }

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

    /// Holds a folder for one build at a time; give the answer to `release`.
    static func hold(_ folder: String) throws(PublishError) -> Int32 {
        let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else { throw failure("opening", folder) }
        guard flock(handle, LOCK_EX | LOCK_NB) == 0 else {
            let isBusy = errno == EWOULDBLOCK
            let error = failure("locking", folder)
            close(handle)
            // Some file systems know no locks; then builds have to take care of each other.
            if isBusy { throw .busy(folder) }
            if case .system(_, _, _) = error, errno == ENOTSUP { return -1 }
            throw error
        }
        return handle
    }

    static func release(_ handle: Int32) { if handle >= 0 { close(handle) } }

    private static func failure(_ doing: String, _ path: String, _ reason: Int32 = errno) -> PublishError {
        .system(doing: doing, path: path, reason: String(cString: strerror(reason)))
    }
}
