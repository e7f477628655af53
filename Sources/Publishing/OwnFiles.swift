/// The list of the files that Waymark wrote into a folder, with their digests: `.waymark` at the folder's root.
///
/// It is the last thing that a publication puts in its place, so it tells of the last site that is there as a whole.
struct OwnFiles: Hashable {
    static let name = ".waymark"
    private static let head = "waymark 1"

    /// The digests that a file of ours may have, by path.
    private(set) var digests: [String: Set<String>] = [:]

    init() {}

    init(_ files: [OutputFile]) { self.init(files.map { (path: $0.path, digest: $0.digest) }) }

    init(_ files: [(path: String, digest: String)]) {
        for (path, digest) in files { digests[path] = [digest] }
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

    var text: String { String(decoding: bytes, as: UTF8.self) }

    var bytes: [UInt8] {
        let files = digests.sorted { $0.key < $1.key }.flatMap { path, own in own.sorted().map { (path, $0) } }
        return OwnFiles.text(of: files).bytes
    }

    /// The list of files in their order, and where their digests stand in it.
    static func text(of files: some Sequence<(path: String, digest: String)>) -> (bytes: [UInt8], places: [Int]) {
        var bytes = Array((head + "\n").utf8)
        var places: [Int] = []
        for (path, digest) in files {
            places.append(bytes.count)
            bytes.append(contentsOf: digest.utf8)
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: path.utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return (bytes, places)
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
