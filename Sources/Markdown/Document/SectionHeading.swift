/// The words of a heading, cut into a section's name and the mark that says who may read it.
package struct SectionHeading: Hashable, Sendable {
    /// The words without the mark.
    package var words: String
    /// The mark at the end, lower case, without its brackets: `private`, `pair`, `program` or `public`.
    package var mark: String?

    package static let marks: Set<String> = ["private", "pair", "program", "public"]

    package init(_ text: String) {
        words = SectionHeading.withoutBlockID(trimmed(text))
        guard words.hasSuffix(")"), let bracket = words.lastIndex(of: "(") else { return }
        let inside = words[words.index(after: bracket)...].dropLast().lowercased()
        guard SectionHeading.marks.contains(inside) else { return }
        mark = inside
        words = trimmed(words[..<bracket])
    }

    /// Words without the id by which Obsidian finds a block: ` ^ab12` at their end.
    private static func withoutBlockID(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: "^")), let sign = words.utf8.lastIndex(of: UInt8(ascii: "^")) else {
            return words
        }
        let id = words.utf8[sign...].dropFirst()
        let isID = id.allSatisfy { $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
        guard !id.isEmpty, isID, words[..<sign].last == " " else { return words }
        return trimmed(words[..<sign])
    }

    /// The name by which a section is known: lower case, without a final colon, single blanks.
    package var name: String {
        var name = words.lowercased().split(separator: " ").joined(separator: " ")
        while name.hasSuffix(":") || name.hasSuffix(" ") { name.removeLast() }
        return name
    }
}
