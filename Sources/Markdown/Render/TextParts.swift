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
            case .text, .codeSpan: words += shown(of: node)
            case .softBreak, .lineBreak, .cell: words += " "
            // The signs of tasks and the numbers of footnotes are no words.
            case .emphasis, .strong, .strike, .highlight, .link, .picture, .inlineHTML, .html, .anchor, .taskSign,
                .time,
                .reference, .table:
                break
            case .code:
                finish()
                words += self[node].text
                finish()
            case .document, .quote, .list, .item, .paragraph, .rule, .row, .callout, .calloutTitle, .footnote,
                .footnotes,
                .numbered:
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
    var kept: [UInt8] = []
    kept.reserveCapacity(words.utf8.count)
    var isBlank = false
    var words = words
    words.withUTF8 { bytes in
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            let length = byte < 0x80 ? (byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0) : lengthOfBlank(bytes[place...])
            if length > 0 {
                isBlank = true
                place += length
            } else {
                if isBlank, !kept.isEmpty { kept.append(0x20) }
                isBlank = false
                kept.append(byte)
                place += 1
            }
        }
    }
    return String(decoding: kept, as: UTF8.self)
}

/// How many bytes a blank beyond ASCII takes, or a sign of a task; 0 where something else begins.
private func lengthOfBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    guard let first = bytes.first, first == 0xC2 || 0xE1...0xE3 ~= first else { return 0 }
    let length = first == 0xC2 ? 2 : 3
    // A sign that is written as a picture has one behind it that says so, and is a word.
    let behind = bytes.dropFirst(length).prefix(3)
    guard let scalar = String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars.first,
        scalar.properties.isWhitespace || "☐" <= scalar && scalar <= "☒", !behind.elementsEqual([0xEF, 0xB8, 0x8F])
    else { return 0 }
    return length
}
