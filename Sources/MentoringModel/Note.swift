/// What every note has, whatever it is about.
package struct Note: Hashable, Sendable {
    /// Path below the content folder, with `/` between its parts.
    package var path: String
    /// How far the note may be read where no section says otherwise.
    package var visibility: Visibility
    package var body: Body
    /// The headings that open sections of ours, by their line: the id of what a page shows in the place of the section.
    package var sections: [Int: String] = [:]
    /// Lines of names that stand above lists of items: whose these are.
    package var nameLines: Set<Int> = []
    /// Lines of list items that say nothing, such as `- none`.
    package var emptyLines: Set<Int> = []
    /// Lines of rows that are items, of tables of which not all is read: they stay where they were written, too.
    package var keptLines: Set<Int> = []
    /// Line of the body's first level-1 heading, when it is the title and therefore not to be printed twice.
    package var titleHeadingLine: Int?
    /// Where the body's links lead, by the destination as written: `../goals/lead-billing.md`, `[[lead-billing]]`.
    /// Addresses outside the folder are not in it.
    package var links: [String: LinkTarget]
    /// The line of the heading that a link leads to, in the file of its target, by the destination as written.
    package var headingLines: [String: Int] = [:]

    package init(
        path: String, visibility: Visibility, body: Body, titleHeadingLine: Int? = nil,
        links: [String: LinkTarget] = [:]
    ) {
        self.path = path
        self.visibility = visibility
        self.body = body
        self.titleHeadingLine = titleHeadingLine
        self.links = links
    }

    /// The note as a whole, as a source.
    package var source: Source { Source(file: path, line: 1, column: 1, visibility: visibility) }
}

/// Somebody a note names: by id where there is a `people/` folder, else by a name alone.
package struct PersonReference: Hashable, Sendable {
    package var id: Slug
    /// The words as written, without `@`.
    package var words: String

    package init(id: Slug, words: String) {
        self.id = id
        self.words = words
    }
}

/// What a link inside the content folder leads to.
package enum LinkTarget: Hashable, Sendable {
    /// A note, by its path below the content folder.
    case note(path: String)
    case pair(Slug)
    /// Any other file, by its path below the content folder.
    case attachment(path: String)
    /// Nothing that the folder holds: the words of such a `[[link]]` stay.
    case nothing
}
