/// What a process published last into a folder, so that of a site of the same files only those are looked at that are not the same.
///
/// It holds only while nobody else published there: the list of the site's own files, which every publication puts in its place
/// last, must be the very file that this process left.
package final class PublishMemory {
    private var output = ""
    private var paths: [String] = []
    private var digests: [String] = []
    /// The list of own files as it was written, and where its digests stand.
    private var text: [UInt8] = []
    private var places: [Int] = []
    private(set) var list: Disk.Stamp?

    package init() {}

    /// Whether files have the same paths as those published last.
    func hasSamePaths(_ files: [OutputFile], in output: String) -> Bool {
        list != nil && self.output == output && files.haveSamePaths(as: paths)
    }

    /// The places of files whose bytes are not those published last.
    func changed(_ files: [OutputFile]) -> [Int] { files.indices.filter { files[$0].digest != digests[$0] } }

    /// What was written at some places.
    func known(at places: [Int]) -> OwnFiles {
        OwnFiles(places.map { (path: paths[$0], digest: digests[$0]) })
    }

    /// The list with the digests of changed files.
    func text(with files: [OutputFile], changed: [Int]) -> [UInt8] {
        var text = text
        for number in changed {
            text.replaceSubrange(
                places[number]..<places[number] + digests[number].utf8.count, with: files[number].digest.utf8)
        }
        return text
    }

    /// Whatever fails from here on, the folder is looked at anew.
    func forget() { list = nil }

    /// Files that are not sorted by path, as the list has them, are not remembered.
    ///
    /// - Parameter text: The text of the list, where it is known.
    func remember(_ files: [OutputFile], in output: String, list: Disk.Stamp?, _ text: [UInt8]? = nil) {
        guard text != nil || zip(files, files.dropFirst()).allSatisfy({ $0.path < $1.path }) else { return forget() }
        if let text {
            self.text = text
        } else {
            let listed = OwnFiles.text(of: files.lazy.map { ($0.path, $0.digest) })
            (self.text, places) = (listed.bytes, listed.places)
            paths = files.map(\.path)
        }
        digests = files.map(\.digest)
        (self.output, self.list) = (output, list)
    }
}
