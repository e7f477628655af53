/// The person at the start of an item: `@ada`, `@ada:`, `@mentor`.
package enum ItemPerson {
    /// Cuts `@id` or `@id:` and the blanks behind it from the start of an item's words; `nil` when it has none.
    package static func cut(from words: inout Substring) -> String? {
        guard words.first == "@" else { return nil }
        let id = words.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        guard !id.isEmpty else { return nil }
        var rest = words[id.endIndex...]
        if rest.first == ":" { rest = rest.dropFirst() }
        guard rest.isEmpty || rest.first == " " || words[id.endIndex] == ":" || rest.first == "→" else { return nil }
        words = rest.drop { $0 == " " }
        return String(id)
    }
}
