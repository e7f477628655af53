/// Whether words are written from the right to the left.
enum WritingDirection {
    /// Whether the first letter below a node belongs to such a script.
    static func isFromTheRight(_ node: Int, in document: Document) -> Bool {
        var at: Int? = node
        while let current = at {
            switch document[current].kind {
            case .text, .codeSpan, .code:
                if let letter = firstLetter(in: document.literal(of: current)) { return isFromTheRight(letter) }
            default: break
            }
            at = document.following(current, below: node)
        }
        return false
    }

    private static func firstLetter(in words: String) -> Unicode.Scalar? {
        for scalar in words.unicodeScalars {
            if scalar.isASCII ? (scalar.value | 0x20) &- 0x61 < 26 : scalar.properties.isAlphabetic { return scalar }
        }
        return nil
    }

    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and the scripts that Unicode keeps beside them.
    private static func isFromTheRight(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
