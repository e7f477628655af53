import Diagnostics
import MentoringModel

/// Finds notes by what somebody types: a path, an id, or a pair.
package struct MirrorSelection {
    private let paths: [String]

    package init(_ paths: Set<String>) { self.paths = paths.sorted() }

    /// The notes of a name: that of a path below the content folder, all in a folder, all with an id, or all of a pair.
    package func notes(_ name: String) -> [String] {
        if paths.contains(name) { return [name] }
        let folder = name.hasSuffix("/") ? name : name + "/"
        let inside = paths.filter { $0.hasPrefix(folder) }
        if !inside.isEmpty { return inside }
        let bare = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
        guard !bare.contains("/"), let id = slug(of: bare) else { return [] }
        let ofPair = paths.filter { pair($0) == id }
        return ofPair.isEmpty ? paths.filter { self.id($0) == id } : ofPair
    }

    /// The path or id that somebody most likely meant.
    package func nearest(to name: String) -> String? {
        Diagnostics.nearest(to: name, in: paths)
            ?? Diagnostics.nearest(
                to: name, in: Set(paths.flatMap { [id($0)?.text, pair($0)?.text] }.compactMap(\.self)))
    }

    private func pair(_ path: String) -> Slug? { Placement.of(path)?.pairFolder.flatMap { slug(of: $0) } }

    private func id(_ path: String) -> Slug? {
        guard let placement = Placement.of(path), placement.kind != .agreement else { return nil }
        return slug(of: placement.name)
    }
}
