/// A paragraph, item or heading of a body as plain text: what a reader of the page reads.
package struct TextPart: Hashable, Sendable {
    package var words: String
    /// From 1 to 6; `nil` for what is no heading.
    package var level: Int?
    /// What leads to a heading on the page; `nil` for one without a letter or digit.
    package var id: String?

    package init(words: String, level: Int? = nil, id: String? = nil) {
        self.words = words
        self.level = level
        self.id = id
    }

    package var isHeading: Bool { level != nil }
}

extension Document {
    /// The text below a node, a part for each block of words.
    func textParts(below start: Int) -> [TextPart] {
        var parts: [TextPart] = []
        var words = ""
        var heading: (level: Int, node: Int)?
        func finish() {
            let text = spaced(words)
            words = ""
            guard !text.isEmpty else { return }
            parts.append(TextPart(words: text, level: heading?.level, id: heading.flatMap { anchor(of: $0.node) }))
        }
        walk(from: start) { node, isEntering in
            switch self[node].kind {
            case .text, .codeSpan: words += literal(of: node)
            case .softBreak, .lineBreak: words += " "
            // The signs of tasks are no words.
            case .emphasis, .strong, .link, .picture, .inlineHTML, .html, .anchor, .taskSign, .time: break
            case .code:
                finish()
                words += self[node].text
                finish()
            case .document, .quote, .list, .item, .paragraph, .rule:
                if node != start || self[node].kind == .document { finish() }
            case .heading(let level):
                finish()
                heading = isEntering ? (level, node) : nil
            }
        }
        finish()
        return parts
    }

    /// The id that a heading was given.
    private func anchor(of heading: Int) -> String? {
        guard let first = self[heading].first, self[first].kind == .anchor else { return nil }
        return self[first].text
    }
}

/// Single blanks between words, and none of the signs of tasks, which are no words.
private func spaced(_ words: String) -> String {
    words.split { $0.isWhitespace || "☐☑☒".contains($0) }.joined(separator: " ")
}
