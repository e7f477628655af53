import Publishing

/// The files of a site that was built before: those that are the same are not digested, put in order or listed again.
final class FileMemory {
    /// Files that no page is, by path.
    private var others: [String: OutputFile] = [:]
    /// The paths of all files as they were made, and the places at which they stand in order.
    private var paths: [String] = []
    private var order: [Int] = []
    private var data: (told: ToldIndex, files: [OutputFile])?
    private var manifest: ManifestText?

    /// Where the bytes wait of files that are made for one build; in memory without it.
    private let spool: PageSpool?

    init(spool: PageSpool? = nil) { self.spool = spool }

    /// A file of these bytes, the one of before where it has them.
    func file(_ path: String, _ bytes: [UInt8]) -> OutputFile {
        if let known = others[path], known.bytes == bytes, known.path.utf8.elementsEqual(path.utf8) { return known }
        let file = OutputFile(path: path, bytes: bytes, spool: spool)
        others[path] = file
        return file
    }

    /// The file of before; `nil` without one.
    func kept(_ path: String) -> OutputFile? { others[path] }

    /// The files of data, made again when something of what is told is not the same.
    ///
    /// - Parameter index: Of what is told; what it has beside that is asked for nothing.
    func dataFiles(of told: ToldIndex, _ index: SiteIndex, jobs: Int) -> [OutputFile] {
        if let data, data.told === told { return data.files }
        var files = Site.dataFiles(told.cleared, jobs: jobs)
        if let feed = feed(index) { files.append(OutputFile(path: Address.feed.path, text: feed)) }
        data = (told, files)
        return files
    }

    /// The files sorted by path; throws where two pages have one address.
    ///
    /// - Parameter pages: How many of them are pages; they come first.
    func inOrder(_ files: [OutputFile], pages: Int) throws -> [OutputFile] {
        if !files.haveSamePaths(as: paths) {
            try checkAddresses(files.prefix(pages))
            paths = files.map(\.path)
            order = paths.indices.sorted { paths[$0] < paths[$1] }
            manifest = nil
        }
        return order.map { files[$0] }
    }

    /// - Parameter files: All others, as ``inOrder(_:pages:)`` gave them last.
    func manifest(of files: [OutputFile], _ head: String) -> OutputFile {
        if manifest?.head == head { manifest?.update(files) } else { manifest = nil }
        let text = manifest ?? ManifestText(files, head)
        manifest = text
        return file("data/manifest.json", text.bytes)
    }
}
