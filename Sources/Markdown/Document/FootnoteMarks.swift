/// `[^label]` in a text that cmark has still to parse.
///
/// cmark knows no footnotes and would take `[^1]: words` for the address of a link. So the brackets go through it as control
/// characters, each a byte like what it stands for, and places stay where they are.
enum FootnoteMarks {
    /// What stands for `[` and `]`.
    static let open: UInt8 = 0x1C
    static let close: UInt8 = 0x1D
    private static let longestLabel = 100

    /// The text with every `[^label]` marked; `nil` where none stands in it.
    static func marked(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "^")), text.contains("[^") else { return nil }
        var bytes = Array(text.utf8)
        // Where such characters stand already, nobody reads them.
        for index in bytes.indices where bytes[index] == open || bytes[index] == close { bytes[index] = 0x7F }
        var hasSome = false
        var at = 0
        while at + 3 < bytes.count {
            if bytes[at] == UInt8(ascii: "["), bytes[at + 1] == UInt8(ascii: "^"),
                let end = endOfLabel(at + 2, in: bytes)
            {
                (bytes[at], bytes[end]) = (open, close)
                if isAlone(at, end, in: bytes) { (bytes[at], bytes[at + 1]) = (UInt8(ascii: "#"), 0x20) }
                hasSome = true
                at = end
            }
            at += 1
        }
        return hasSome ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// The place of the `]` behind a label.
    private static func endOfLabel(_ start: Int, in bytes: [UInt8]) -> Int? {
        var at = start
        while at < bytes.count, at - start <= longestLabel {
            switch bytes[at] {
            case UInt8(ascii: "]"): return at > start ? at : nil
            case 0...0x20, UInt8(ascii: "["), UInt8(ascii: "^"): return nil
            default: at += 1
            }
        }
        return nil
    }

    /// Whether nothing but the label of a footnote stands on a line. It goes through cmark as a heading, behind which what is
    /// indented is code, and not as a paragraph, of which it would be the next line.
    private static func isAlone(_ start: Int, _ end: Int, in bytes: [UInt8]) -> Bool {
        var before = start
        while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == UInt8(ascii: ">") { before -= 1 }
        guard before == 0 || bytes[before - 1] == 0x0A, end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: ":")
        else {
            return false
        }
        var behind = end + 2
        while behind < bytes.count, bytes[behind] == 0x20 || bytes[behind] == 0x09 { behind += 1 }
        return behind == bytes.count || bytes[behind] == 0x0A
    }

    /// The label of a footnote that stands alone on its line, of the words of the heading that it went through cmark as.
    static func labelAlone(_ words: String) -> String? {
        guard words.hasSuffix("\u{1D}:"), !isMarked(words) else { return nil }
        return String(words.dropLast(2))
    }

    /// A piece of marked text.
    enum Part: Equatable {
        case words(Substring)
        /// The label of a reference.
        case reference(Substring)
    }

    /// Cuts marked text at its references.
    static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let start = rest.utf8.firstIndex(of: open),
            let end = rest.utf8[start...].firstIndex(of: close)
        {
            if rest.startIndex < start { parts.append(.words(rest[..<start])) }
            parts.append(.reference(rest[start..<end].dropFirst(2)))
            rest = rest[rest.utf8.index(after: end)...]
        }
        if !rest.isEmpty || parts.isEmpty { parts.append(.words(rest)) }
        return parts
    }

    static func isMarked(_ text: String) -> Bool { text.utf8.contains(open) }

    /// Marked text without its references: what people read as words.
    static func withoutReferences(_ text: String) -> String {
        guard isMarked(text) else { return text }
        return parts(of: text).compactMap { if case .words(let words) = $0 { String(words) } else { nil } }.joined()
    }

    /// Marked text as it was written, of references that a condition holds of.
    static func restored(_ text: String, where isRestored: (Substring) -> Bool = { _ in true }) -> String {
        guard text.utf8.contains(close) else { return text }
        var restored = ""
        var rest = text[...]
        while let end = rest.utf8.firstIndex(of: close) {
            let before = rest[..<end]
            if let start = before.utf8.lastIndex(of: open) {
                let label = before[start...].dropFirst(2)
                restored += before[..<start] + (isRestored(label) ? "[^\(label)]" : marked(label))
            } else if let start = before.ranges(of: "# ").last {
                // A label that stood alone on its line.
                restored += before[..<start.lowerBound] + "[^" + before[start.upperBound...] + "]"
            } else {
                restored += before
            }
            rest = rest[rest.utf8.index(after: end)...]
        }
        return restored + rest
    }

    /// A reference as it stands in marked text.
    static func marked(_ label: some StringProtocol) -> String { "\u{1C}^\(label)\u{1D}" }

    /// What labels are compared by: case does not matter.
    static func key(_ label: some StringProtocol) -> String { label.lowercased() }
}
