/// What a build has to do.
package struct Work: Hashable, Sendable {
    /// What changed in the folder.
    package var content: Changes
    /// Whether one of the templates changed.
    package var templates: Bool
    /// The sites that somebody asked for.
    package var wanted: Set<String>

    package init(content: Changes = Changes(), templates: Bool = false, wanted: Set<String> = []) {
        self.content = content
        self.templates = templates
        self.wanted = wanted
    }

    /// Whether somebody saved something, rather than asked for something.
    package var isSave: Bool { !content.isEmpty || templates }

    package var isEmpty: Bool { !isSave && wanted.isEmpty }

    package mutating func add(_ other: Work) {
        content.add(other.content)
        templates = templates || other.templates
        wanted.formUnion(other.wanted)
    }
}
