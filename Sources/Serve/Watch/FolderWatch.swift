/// Watches a folder until it is let go of, and says what changes.
package final class FolderWatch: Sendable {
    /// How a folder is watched.
    package enum Way: Sendable {
        /// The machine tells of each change.
        case told
        /// Names, sizes and times are compared, again and again.
        case polled
    }

    private let end: @Sendable () -> Void
    package let way: Way

    /// - Parameters:
    ///   - path: The folder; it need not be there yet, and may go and come again.
    ///   - isPolled: Whether to compare in any case.
    ///   - counts: Whether a change at a path below the folder is one.
    ///   - onChange: Called on a thread of the watch.
    package init(
        _ path: String, isPolled: Bool, counts: @escaping @Sendable (String) -> Bool,
        onChange: @escaping @Sendable (Changes) -> Void
    ) {
        #if canImport(Glibc)
            if !isPolled, let watch = InotifyWatch(path, counts: counts, onChange: onChange) {
                end = { watch.end() }
                way = .told
                return
            }
        #endif
        let watch = PollingWatch(
            {
                FolderTree.root(path).map { [".": $0].merging(FolderTree.all(below: path, counts: counts)) { $1 } }
                    ?? [:]
            },
            onChange: onChange)
        end = { watch.end() }
        way = .polled
    }

    /// Watches a few files, which may come and go; whatever happens to one of them, everything has changed.
    package init(files: [String], onChange: @escaping @Sendable (Changes) -> Void) {
        let watch = PollingWatch(
            {
                Dictionary(
                    files.compactMap { file in FolderTree.Stamp(of: file).map { (file, $0) } },
                    uniquingKeysWith: { first, _ in first })
            },
            every: .seconds(1)
        ) { _ in onChange(.everything) }
        end = { watch.end() }
        way = .polled
    }

    deinit { end() }
}
