/// What a watch saw change in a folder.
package struct Changes: Hashable, Sendable {
    /// Files by their paths below the folder, those that came or went as well.
    package var paths: Set<String>
    /// Whether everything is to be looked at again: a folder came or went, or the watch lost count.
    package var isEverything: Bool

    package init(paths: Set<String> = [], isEverything: Bool = false) {
        self.paths = paths
        self.isEverything = isEverything
    }

    package static let everything = Changes(isEverything: true)

    package var isEmpty: Bool { paths.isEmpty && !isEverything }

    /// Adds what changed since.
    package mutating func add(_ other: Changes) {
        paths.formUnion(other.paths)
        isEverything = isEverything || other.isEverything
    }
}
