/// `[[target]]`, `[[target#heading|words]]`; with `!` in front, as in `![[plan.png|300]]`, what it leads to is to be shown.
package struct WikiLink: Equatable, Sendable {
    /// As written, with the heading, without blanks around it.
    package var target: String
    /// Words of its own; `nil` where they are the target again.
    package var label: String?
    package var isEmbedded = false
    /// How wide a picture is to be shown, in CSS pixels.
    package var width: Int?

    package var destination: String { "[[\(target)]]" }

    /// Its own words, else the target without the heading.
    package var words: String { label ?? WikiLink.name(of: target) }

    /// The target without the heading; a heading of the same note by its words: `#Slides` is `Slides`.
    package static func name(of target: String) -> String {
        let name = trimmed(target.prefix { $0 != "#" })
        guard name.isEmpty else { return name }
        return target.split(separator: "#").last.map(trimmed) ?? target
    }

    /// - Parameter inside: What stands between the brackets.
    fileprivate init?(_ inside: String, isEmbedded: Bool) {
        var parts = inside.split(separator: "|", omittingEmptySubsequences: false).map(trimmed)
        target = parts.removeFirst()
        guard !target.isEmpty else { return nil }
        self.isEmbedded = isEmbedded
        if isEmbedded, let size = parts.last, let width = WikiLink.width(size) {
            self.width = width
            parts.removeLast()
        }
        let words = parts.joined(separator: "|")
        if !words.isEmpty, words != target { label = words }
    }

    /// `300` and `300x200` say how large a picture is to be.
    private static func width(_ size: String) -> Int? {
        let sides = size.split(separator: "x", omittingEmptySubsequences: false)
        guard sides.count <= 2, sides.allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) }),
            let width = Int(sides[0]), width > 0
        else { return nil }
        return width
    }
}

/// A piece of text: words, or a wiki link among them.
enum WikiPart: Equatable {
    case words(String)
    case wiki(WikiLink)
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
        let isEmbedded = open > start && bytes[open - 1] == 0x21
        at += 2
        bracket = nil
        guard let link = WikiLink(inside, isEmbedded: isEmbedded) else { continue }
        let end = isEmbedded ? open - 1 : open
        if start < end { parts.append(.words(words(start..<end))) }
        parts.append(.wiki(link))
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
        case .wiki(let link): link.words
        }
    }.joined()
}

/// The targets of the wiki links in some text, in order.
package func wikiTargets(in text: String) -> [String] {
    wikiParts(of: text).compactMap {
        if case .wiki(let link) = $0 { link.target } else { nil }
    }
}

/// Text without blanks, tabs and line breaks around it.
package func trimmed(_ text: some StringProtocol) -> String { trimmed(Substring(text)) }

/// Text without blanks, tabs and line breaks around it.
package func trimmed(_ text: String) -> String {
    let inner = trimmed(text.utf8[...])
    return inner.startIndex == text.startIndex && inner.endIndex == text.endIndex ? text : String(Substring(inner))
}

/// Text without blanks, tabs and line breaks around it.
package func trimmed(_ text: Substring) -> String { String(Substring(trimmed(text.utf8))) }

private func trimmed(_ bytes: Substring.UTF8View) -> Substring.UTF8View {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    var (first, end) = (bytes.startIndex, bytes.endIndex)
    while first < end, isBlank(bytes[first]) { first = bytes.index(after: first) }
    while first < end {
        let last = bytes.index(before: end)
        guard isBlank(bytes[last]) else { break }
        end = last
    }
    return bytes[first..<end]
}
