import Content
import Diagnostics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension ContentOptions {
    /// The paths of the notes that somebody named: by path, from the working folder or from the content folder on, by id, by pair or
    /// by folder; of all where none is named.
    func notes(named names: [String], in reading: ContentReading) throws -> Set<String> {
        let all = reading.mirroredPaths
        guard !names.isEmpty else { return all }
        let selection = MirrorSelection(all)
        var paths: Set<String> = []
        for name in names {
            let path = below(name)
            let found = path == "" ? Array(all) : selection.notes(path ?? name)
            guard !found.isEmpty else {
                let near = selection.nearest(to: path ?? name).map { "; did you mean \(visible($0))?" } ?? ""
                throw Ending.usage("there is no note \(visible(name)) in \(visible(folderName))\(near)")
            }
            paths.formUnion(found)
        }
        return paths
    }

    /// A path from the working folder as one below the content folder, which itself is empty; `nil` where it does not lead into it.
    private func below(_ name: String) -> String? {
        let (path, folder) = (parts(of: name), parts(of: content))
        return path.starts(with: folder) ? path.dropFirst(folder.count).joined(separator: "/") : nil
    }

    /// The parts of a path from the root of the disk.
    private func parts(of path: String) -> [Substring] {
        let working = getcwd(nil, 0)
        defer { free(working) }
        let start = path.hasPrefix("/") ? "" : working.map { String(cString: $0) } ?? ""
        var parts: [Substring] = []
        for part in "\(start)/\(path)".split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }
}
