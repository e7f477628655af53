/// The words of a heading, cut into a section's name and the mark that says who may read it.
package struct SectionHeading: Hashable, Sendable {
    /// The words without the mark.
    package var words: String
    /// The mark at the end, lower case, without its brackets: `private`, `pair`, `program` or `public`.
    package var mark: String?

    package static let marks: Set<String> = ["private", "pair", "program", "public"]

    package init(_ text: String) {
        words = trimmed(text)
        if let id = BlockID.start(in: words), id > words.startIndex { words = trimmed(words[..<id]) }
        guard words.hasSuffix(")"), let bracket = words.lastIndex(of: "(") else { return }
        let inside = words[words.index(after: bracket)...].dropLast().lowercased()
        guard SectionHeading.marks.contains(inside) else { return }
        mark = inside
        words = trimmed(words[..<bracket])
    }

    /// The name by which a section is known: lower case, without a final colon, single blanks.
    package var name: String {
        var name = words.lowercased().split(separator: " ").joined(separator: " ")
        while name.hasSuffix(":") || name.hasSuffix(" ") { name.removeLast() }
        return name
    }
}
