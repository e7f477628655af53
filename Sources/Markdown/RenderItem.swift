import CCmark

/// An item as a page shows it in a list of its own.
package struct RenderedItem: Sendable {
    /// Its words with their links and emphasis, for the inside of a paragraph; `nil` where these cannot be told apart
    /// from box, person and attributes, so that the words are shown as they are.
    package var words: SafeHTML?
    /// What stands below its words; `nil` where nothing does.
    package var rest: SafeHTML?

    package init(words: SafeHTML? = nil, rest: SafeHTML? = nil) {
        self.words = words
        self.rest = rest
    }
}

/// Renders one list item.
///
/// - Parameters:
///   - source: The item's own Markdown: all of its lines without the bullet and what the bullet indents.
///   - line: The line of the file on which it begins.
///   - words: What was read as its words. The HTML says just these.
///   - holder: The Markdown of the item below which it stands and which is no item of the page's list, such as a heading of
///     several: its words come first.
///   - isPerson: Whether a name is that of somebody to whom the item may belong.
package func renderItem(
    _ source: String, line: Int, words: String, below holder: String? = nil, isPerson: @escaping (String) -> Bool,
    request: RenderRequest
) -> RenderedItem {
    if holder == nil, hasNoMarkup(source, words: words) {
        return RenderedItem(words: words.isEmpty ? nil : SafeHTML(fromCmark: words))
    }
    let base = request
    var request = request
    request.cutFirstParagraph = { text, code in
        for keys in ItemKeys.sets {
            let reading = ItemReading(text, code: code, keys: keys, isPerson: isPerson)
            if trimmed(wordsOfWikiLinks(in: reading.words)) == words { return reading.kept }
        }
        return nil
    }
    let html = renderHTML(source, firstLine: line, request: request).text
    let (opening, closing) = ("<p", "</p>\n")
    guard html.hasPrefix(opening), let start = html.firstIndex(of: ">"), let end = html.firstRange(of: closing) else {
        return RenderedItem(words: nil, rest: html.isEmpty ? nil : SafeHTML(fromCmark: html))
    }
    var inside = String(html[html.index(after: start)..<end.lowerBound])
    let rest = String(html[end.upperBound...])
    if !inside.isEmpty, let holder = holder.flatMap({ heading(of: $0, isPerson: isPerson, request: base) }) {
        inside = holder + ": " + inside
    }
    return RenderedItem(
        words: inside.isEmpty ? nil : SafeHTML(fromCmark: inside), rest: rest.isEmpty ? nil : SafeHTML(fromCmark: rest))
}

/// Whether an item is one line in which cmark would find nothing but these words, and would write them as they stand.
///
/// Most items are, and to parse them costs more than the rest of a page. What is not plainly so is parsed.
private func hasNoMarkup(_ source: String, words: String) -> Bool {
    var text = Substring(source)
    if text.utf8.first == UInt8(ascii: "[") {
        guard TaskMarker.cut(from: &text) != nil, text.utf8.first != UInt8(ascii: "[") else { return false }
    }
    // A number or a sign could begin a list or a heading of its own.
    guard let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 || first == UInt8(ascii: "@") else { return false }
    guard text.utf8.isPlain(with: "@:/'".utf8), words.utf8.isPlain(with: [UInt8(ascii: "'")]),
        !text.contains("://"), !text.contains("www."), let place = text.firstRange(of: words)
    else { return false }
    // In front of the words stand people alone.
    let before = text[..<place.lowerBound]
    return before.isEmpty || before.hasPrefix("@") || before.hasSuffix(": ")
}

extension Collection where Element == UInt8 {
    /// Whether all are letters, digits, and signs that mean nothing to Markdown or HTML, of Latin text; or one of some others.
    fileprivate func isPlain(with others: some Collection<UInt8>) -> Bool {
        var index = startIndex
        while index != endIndex {
            let byte = self[index]
            formIndex(after: &index)
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x20: continue
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "-"),
                UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "%"):
                continue
            // Letters of Latin, Greek and Cyrillic.
            case 0xC3...0xC9, 0xCE...0xD1:
                guard index != endIndex else { return false }
                formIndex(after: &index)
            // – — ‘ ’ “ ” …
            case 0xE2:
                guard index != endIndex, self[index] == 0x80 else { return false }
                formIndex(after: &index)
                guard index != endIndex, [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6].contains(self[index]) else {
                    return false
                }
                formIndex(after: &index)
            default:
                guard others.contains(byte) else { return false }
            }
        }
        return true
    }
}

/// The words of an item that only holds others; `nil` where it is a name, which stands beside each of them anyway.
private func heading(of source: String, isPerson: (String) -> Bool, request: RenderRequest) -> String? {
    var first = source.prefix { $0 != "\n" }
    // One with a box has a row of its own.
    if TaskMarker.cut(from: &first) != nil { return nil }
    var name = trimmed(first.filter { !"*_@".contains($0) })
    while let last = name.last, last == ":" || last == " " { name.removeLast() }
    for word in ["For ", "for ", "Für ", "für "] where name.hasPrefix(word) {
        name = String(name.dropFirst(word.count))
    }
    if name.hasSuffix(")"), let open = name.lastIndex(of: "(") { name = trimmed(name[..<open]) }
    guard !name.isEmpty, !isPerson(name) else { return nil }
    let html = renderHTML(source, firstLine: 1, request: request).text
    guard html.hasPrefix("<p"), let start = html.firstIndex(of: ">"), let end = html.firstRange(of: "</p>") else {
        return nil
    }
    var words = String(html[html.index(after: start)..<end.lowerBound])
    while let last = words.last, last == ":" || last == " " { words.removeLast() }
    return words
}

extension ItemKeys {
    /// The keys of each kind of section, those with the most first.
    static let sets: [Set<String>] = [
        checklist, ["due", "done", "goal", "id"], ["celebrated", "done", "goal", "id"],
        ["offered", "made", "met", "goal", "id"], ["goal", "id"],
    ]
}

/// Leaves of a document's first paragraph only the characters that are kept; none where they cannot be told.
func cutFirstParagraph(of document: borrowing MarkdownDocument, _ request: RenderRequest) {
    guard let cut = request.cutFirstParagraph, let paragraph = cmark_node_first_child(document.root),
        cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
    else { return }
    let kept = cut(words(below: paragraph), codeRanges(below: paragraph))
    var isKept = Set(kept ?? [])
    var place = 0
    var leaves: [(node: OpaquePointer, text: String, start: Int)] = []
    var count = 0
    document.walk { node, isEntering in
        guard isEntering, isBelow(node, [paragraph]) else { return }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE:
            // Brackets that were written with a backslash stay marked.
            let text = cmark_node_get_type(node) == CMARK_NODE_TEXT ? literalWithMarks(of: node) : literal(of: node)
            leaves.append((node, text, count))
            count += text.count
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
            leaves.append((node, " ", count))
            count += 1
        default: break
        }
    }
    // Where signs of two nodes make one character, places do not fit: the words are then shown as they are.
    if count != words(below: paragraph).count { isKept = [] }
    for leaf in leaves {
        place = leaf.start
        let rest = String(leaf.text.enumerated().filter { isKept.contains(place + $0.offset) }.map(\.element))
        guard rest != leaf.text else { continue }
        if rest.isEmpty { removeWithHolders(leaf.node, in: paragraph) } else { cmark_node_set_literal(leaf.node, rest) }
    }
}

/// Removes a node, and the emphasis or link that held nothing else.
private func removeWithHolders(_ node: OpaquePointer, in paragraph: OpaquePointer) {
    var node = node
    while let holder = cmark_node_parent(node), holder != paragraph, cmark_node_first_child(holder) == node,
        cmark_node_last_child(holder) == node
    {
        node = holder
    }
    remove(node)
}
