/// A piece of text: words, or a wiki link among them.
enum WikiPart: Equatable {
    case words(String)
    /// `[[target]]` or `[[target|words]]`, both without blanks around them.
    case wiki(target: String, words: String)
}

/// Cuts text at its wiki links. What only looks like one (`[[`, `[[]]`, a line break inside) stays words.
func wikiParts(of text: String) -> [WikiPart] {
    guard text.utf8.contains(0x5B) else { return [.words(text)] }
    var parts: [WikiPart] = []
    var words = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "[[") {
        guard let close = rest[open.upperBound...].firstRange(of: "]]") else { break }
        let inside = rest[open.upperBound..<close.lowerBound]
        // `[[[a]]`: the innermost brackets count.
        if inside.contains("[") {
            words += rest[..<rest.index(after: open.lowerBound)]
            rest = rest[rest.index(after: open.lowerBound)...]
            continue
        }
        let halves = inside.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let target = trimmed(halves[0])
        let label = halves.count > 1 ? trimmed(halves[1]) : target
        words += rest[..<open.lowerBound]
        if target.isEmpty {
            words += rest[open.lowerBound..<close.upperBound]
        } else {
            if !words.isEmpty { parts.append(.words(words)) }
            words = ""
            parts.append(.wiki(target: target, words: label.isEmpty ? target : label))
        }
        rest = rest[close.upperBound...]
    }
    words += rest
    if !words.isEmpty || parts.isEmpty { parts.append(.words(words)) }
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
