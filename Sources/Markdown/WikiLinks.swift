/// A piece of text: words, or a wiki link among them.
enum WikiPart: Equatable {
    case words(String)
    /// `[[target]]` or `[[target|words]]`, both without blanks around them.
    case wiki(target: String, words: String)
}

/// Cuts text at its wiki links. What only looks like one (`[[`, `[[]]`, `[[a [b]]`) stays words.
///
/// By bytes and in one pass: a note may be a megabyte of brackets.
func wikiParts(of text: String) -> [WikiPart] {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x5B) else { return [.words(text)] }
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var parts: [WikiPart] = []
    // Where the words begin that are in no part yet, and the last `[` behind that.
    var start = 0
    var bracket: Int?
    var at = 0
    while at < bytes.count {
        if bytes[at] == 0x5B { bracket = at }
        guard bytes[at] == 0x5D, at + 1 < bytes.count, bytes[at + 1] == 0x5D, let open = bracket.map({ $0 - 1 }),
            open >= start, bytes[open] == 0x5B
        else {
            at += 1
            continue
        }
        // `[[[a]]`: the innermost brackets count, so none stands between these and the closing ones.
        let inside = words(open + 2..<at)
        let halves = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let target = trimmed(halves[0])
        at += 2
        bracket = nil
        guard !target.isEmpty else { continue }
        if start < open { parts.append(.words(words(start..<open))) }
        let label = halves.count > 1 ? trimmed(halves[1]) : target
        parts.append(.wiki(target: target, words: label.isEmpty ? target : label))
        start = at
    }
    if start < bytes.count || parts.isEmpty { parts.append(.words(words(start..<bytes.count))) }
    return parts
}

/// Text with its wiki links read as their words.
package func wordsOfWikiLinks(in text: String) -> String {
    wikiParts(of: text).map {
        switch $0 {
        case .words(let words): words
        case .wiki(_, let words): words
        }
    }.joined()
}

/// The targets of the wiki links in some text, in order.
package func wikiTargets(in text: String) -> [String] {
    wikiParts(of: text).compactMap {
        if case .wiki(let target, _) = $0 { target } else { nil }
    }
}

/// Text without blanks and tabs around it.
package func trimmed(_ text: some StringProtocol) -> String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    guard let first = text.firstIndex(where: { !isBlank($0) }), let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
}
