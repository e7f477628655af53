import Markdown

/// The paragraphs, items and headings of rendered Markdown as plain text: what a reader of the page reads.
struct HTMLParts {
    /// A heading with the place on the page that leads to it.
    struct Heading {
        /// From 1 to 6.
        var level: Int
        var id: String
        var words: String
    }

    private(set) var parts: [SearchEntry.Part] = []
    private var text: [UInt8] = []
    /// Headings that have an id, which is all that have a letter or digit.
    private(set) var headings: [Heading] = []
    private var isHeading = false
    private var level = 0
    private var id: String?

    private static let inline: Set<String> = ["a", "em", "strong", "code", "span", "img"]

    init(of html: SafeHTML) {
        var copy = html.text
        copy.withUTF8 { read($0) }
        finish()
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<"):
                let close = bytes[index...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1
                readTag(bytes[(index + 1)..<max(index + 1, close)])
                index = close + 1
            case UInt8(ascii: "&"):
                if let reference = CharacterReference(bytes, at: index, end: bytes.count) {
                    text.append(contentsOf: Array(String(reference.scalar).utf8))
                    index = reference.end
                } else {
                    text.append(bytes[index])
                    index += 1
                }
            case let byte:
                text.append(byte)
                index += 1
            }
        }
    }

    private mutating func readTag(_ tag: Slice<UnsafeBufferPointer<UInt8>>) {
        let written = String(decoding: tag, as: UTF8.self)
        guard !written.hasPrefix("!") else { return }
        let isEnd = written.hasPrefix("/")
        let name = String(written.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
        if name == "br" { text.append(0x20) }
        if name == "img", let start = written.firstRange(of: "alt=\"") {
            let words = written[start.upperBound...].prefix { $0 != "\"" }
            text.append(contentsOf: Array(words.utf8))
        }
        if isHeading, name == "span", let start = written.firstRange(of: "id=\"") {
            id = String(written[start.upperBound...].prefix { $0 != "\"" })
        }
        guard !Self.inline.contains(name), name != "br" else { return }
        finish()
        isHeading = !isEnd && name.count == 2 && name.hasPrefix("h") && name != "hr"
        level = isHeading ? name.last?.wholeNumberValue ?? 0 : 0
        id = nil
    }

    private mutating func finish() {
        let line = String(decoding: text, as: UTF8.self)
        text.removeAll(keepingCapacity: true)
        // The signs of tasks are no words.
        let words = line.split { $0.isWhitespace || "☐☑☒".contains($0) }.joined(separator: " ")
        guard !words.isEmpty else { return }
        parts.append(SearchEntry.Part(words: words, isHeading: isHeading))
        if isHeading, let id { headings.append(Heading(level: level, id: id, words: words)) }
    }
}
