/// The words of one list item with their links and emphasis, for the inside of a paragraph; `nil` where that cannot be
/// told apart from marker, person and attributes, so that the words are shown as they are.
///
/// - Parameters:
///   - source: The item's own Markdown: its first paragraph without the bullet.
///   - words: What was read as its words. The HTML says just these.
package func renderItem(_ source: String, words: String, request: RenderRequest) -> SafeHTML? {
    var rest = trimmed(source)[...]
    _ = TaskMarker.cut(from: &rest)
    _ = ItemPerson.cut(from: &rest)
    guard let candidate = withoutBrackets(String(rest)).first(where: { plainWords(of: $0) == words }) else {
        return nil
    }
    var request = request
    // The page's own element around the words has the direction.
    request.hasDirection = false
    let html = renderHTML(listed(candidate), firstLine: 1, request: request).text
    let (open, close) = ("<ul>\n<li>", "</li>\n</ul>\n")
    guard html.hasPrefix(open), html.hasSuffix(close) else { return nil }
    return SafeHTML(fromCmark: String(html.dropFirst(open.count).dropLast(close.count)))
}

/// The text as it is, and without a last pair of brackets, which may hold attributes.
private func withoutBrackets(_ text: String) -> [String] {
    let hasStop = text.hasSuffix(").")
    guard hasStop || text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return [text] }
    return [text, trimmed(text[..<open]) + (hasStop ? "." : "")]
}

private func listed(_ text: String) -> String { "- " + text.replacing("\n", with: "\n  ") }

/// What an item of this text would be read as; `nil` when it is more than one paragraph.
private func plainWords(of text: String) -> String? {
    let blocks = Outline(of: listed(text), firstLine: 1).blocks
    guard blocks.map(\.kind) == [.list, .item, .paragraph] else { return nil }
    return trimmed(wordsOfWikiLinks(in: blocks[2].words))
}
