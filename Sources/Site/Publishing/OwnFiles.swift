/// The list of the files that Waymark wrote into a folder, with their digests: `.waymark` at the folder's root.
///
/// It is written before and after a site is: before, with what stood there and what will, so that a build that is
/// killed leaves no file that the next one does not know for its own.
struct OwnFiles: Hashable {
    static let name = ".waymark"
    private static let head = "waymark 1"

    /// The digests that a file of ours may have, by path.
    private(set) var digests: [String: Set<String>] = [:]

    init() {}

    init(_ files: [OutputFile]) {
        for file in files { digests[file.path] = [Digest.hex(of: file.bytes)] }
    }

    /// Reads the list; `nil` when the text is none.
    init?(_ text: String) {
        var lines = text.split(separator: "\n")
        guard lines.first == Substring(OwnFiles.head) else { return nil }
        lines.removeFirst()
        for line in lines {
            guard let blank = line.firstIndex(of: " ") else { return nil }
            let path = String(line[line.index(after: blank)...])
            // The list may have been tampered with: what it names is removed, so it must stay below the folder.
            guard SitePath.isSafe(path) else { return nil }
            digests[path, default: []].insert(String(line[..<blank]))
        }
    }

    func merging(_ other: OwnFiles) -> OwnFiles {
        var merged = self
        for (path, own) in other.digests { merged.digests[path, default: []].formUnion(own) }
        return merged
    }

    var text: String {
        var lines = [OwnFiles.head]
        for (path, own) in digests.sorted(by: { $0.key < $1.key }) {
            for digest in own.sorted() { lines.append("\(digest) \(path)") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    func contains(_ path: String) -> Bool { digests[path] != nil }
}
