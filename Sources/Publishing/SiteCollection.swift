/// A folder with several sites, each in a folder of its own: `public`, `pairs/ada-grace`, `people/ada`.
///
/// A site that is no longer made is taken away as a whole: somebody may have closed what it shows.
package struct SiteCollection {
    private let output: String
    private let content: String?

    /// - Parameters:
    ///   - output: The folder of them all; made when it is not there.
    ///   - content: The folder of the notes, which must lie apart.
    package init(output: String, content: String?) {
        var output = output
        while output.count > 1, output.hasSuffix("/") { output.removeLast() }
        self.output = output
        self.content = content
    }

    /// Looks at every place before anything is written.
    ///
    /// - Parameter folders: Where the sites are to stand, below the output.
    package func check(_ folders: [String]) throws(PublishError) {
        // Pages of pairs and people would lie among the folders of sites.
        if try Disk.kind(SitePath.join(output, OwnFiles.name)) != nil { throw .isASite(output) }
        for folder in folders {
            guard SitePath.isSafe(folder) else { throw .unsafePath(folder) }
            for part in SitePath.folders(of: folder) {
                let place = SitePath.join(output, part)
                if try Disk.kind(place) == .symbolicLink { throw .symbolicLink(place) }
            }
            try publisher(folder).checkFolder()
        }
    }

    /// What is done with one of the sites.
    package func publisher(_ folder: String) -> SitePublisher {
        SitePublisher(output: SitePath.join(output, folder), content: content)
    }

    /// Takes away the sites in folders of one kind that are not made any more.
    ///
    /// - Parameters:
    ///   - groups: The folders that hold them: `pairs`, `people`.
    ///   - folders: Where sites were made.
    /// - Returns: The folders of those that were there.
    package func withdraw(in groups: [String], but folders: Set<String>) throws(PublishError) -> [String] {
        var withdrawn: [String] = []
        for group in groups {
            let place = SitePath.join(output, group)
            guard try Disk.kind(place) == .folder else { continue }
            for name in try Disk.names(in: place).sorted() {
                let folder = "\(group)/\(name)"
                guard !folders.contains(folder), try publisher(folder).withdraw() else { continue }
                withdrawn.append(folder)
            }
            Disk.removeIfEmpty(place)
        }
        return withdrawn
    }
}
