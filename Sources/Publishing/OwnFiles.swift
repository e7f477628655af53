/// The list of the files that Waymark wrote into a folder, with their digests: `.waymark` at the folder's root.
///
/// It is the last thing that a publication puts in its place, so it tells of the last site that is there as a whole.
struct OwnFiles: Hashable {
    static let name = ".waymark"
    private static let head = "waymark 1"

    /// The digests that a file of ours may have, by path.
    private(set) var digests: [String: Set<String>] = [:]

    init() {}

    init(_ files: [OutputFile]) {
        for file in files { digests[file.path] = [file.digest] }
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
            guard SitePath.isSafe(path), !SitePath.isKept(path) else { return nil }
            digests[path, default: []].insert(String(line[..<blank]))
        }
    }

    var text: String {
        var lines = [OwnFiles.head]
        for (path, own) in digests.sorted(by: { $0.key < $1.key }) {
            for digest in own.sorted() { lines.append("\(digest) \(path)") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The digests at this very path: an accent written in another way is another file on most disks.
    private func digests(at path: String) -> Set<String>? {
        guard let index = digests.index(forKey: path), digests[index].key.utf8.elementsEqual(path.utf8) else {
            return nil
        }
        return digests[index].value
    }

    func contains(_ path: String) -> Bool { digests(at: path) != nil }

    /// Whether Waymark wrote these very bytes to this path.
    func knows(_ path: String, _ digest: String) -> Bool { digests(at: path)?.contains(digest) ?? false }
}
