#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What lies on the disk, as far as names, sizes and times tell. No file is opened.
enum FolderTree {
    /// By what a file is known again.
    struct Stamp: Hashable, Sendable {
        var device: UInt64
        var number: UInt64
        var size: Int64
        var seconds: Int
        var nanoseconds: Int
        var isFolder: Bool

        /// - Parameter path: A link is looked at itself.
        init?(of path: String) {
            var status = stat()
            guard lstat(path, &status) == 0 else { return nil }
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
            isFolder = status.st_mode & S_IFMT == S_IFDIR
            // A folder is another one when it was replaced, not when something in it changed, which is seen by itself.
            size = isFolder ? 0 : Int64(status.st_size)
            #if canImport(Darwin)
                let changed = status.st_ctimespec
            #else
                let changed = status.st_ctim
            #endif
            (seconds, nanoseconds) = isFolder ? (0, 0) : (changed.tv_sec, changed.tv_nsec)
        }

        /// Whether it is the very same file, changed or not.
        func isSameFile(as other: Stamp) -> Bool { device == other.device && number == other.number }
    }

    /// How deep folders are looked into.
    static let deepest = 40

    /// The stamp of a folder that a path leads to, also through a link.
    static func root(_ path: String) -> Stamp? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        guard let stamp = Stamp(of: String(cString: real)), stamp.isFolder else { return nil }
        return stamp
    }

    /// All files and folders below a folder, by path, but for those that do not count, and what is in them.
    static func all(below root: String, counts: (String) -> Bool) -> [String: Stamp] {
        var found: [String: Stamp] = [:]
        add(below: "", depth: 0, root, counts, into: &found)
        return found
    }

    /// The folders in a folder, by their paths from the root; what counts alone.
    static func folders(in folder: String, of root: String, counts: (String) -> Bool) -> [String] {
        guard folder.utf8.count(where: { $0 == UInt8(ascii: "/") }) < deepest else { return [] }
        return names(in: joined(root, folder)).compactMap { name, mayBeFolder in
            let path = joined(folder, name)
            guard mayBeFolder, counts(path), Stamp(of: joined(root, path))?.isFolder ?? false else { return nil }
            return path
        }
    }

    static func joined(_ folder: String, _ name: String) -> String {
        folder.isEmpty ? name : name.isEmpty ? folder : "\(folder)/\(name)"
    }

    private static func add(
        below folder: String, depth: Int, _ root: String, _ counts: (String) -> Bool,
        into found: inout [String: Stamp]
    ) {
        for (name, _) in names(in: joined(root, folder)) {
            let path = joined(folder, name)
            guard counts(path), let stamp = Stamp(of: joined(root, path)) else { continue }
            found[path] = stamp
            if stamp.isFolder, depth < deepest { add(below: path, depth: depth + 1, root, counts, into: &found) }
        }
    }

    private static func names(in folder: String) -> [(name: String, mayBeFolder: Bool)] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [(String, Bool)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            let type = Int32(entry.pointee.d_type)
            if name != ".", name != ".." { names.append((name, type == Int32(DT_DIR) || type == Int32(DT_UNKNOWN))) }
        }
        return names
    }
}
