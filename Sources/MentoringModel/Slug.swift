/// The id of a note: lower-case letters and digits of any script, with single `-` between words.
package struct Slug: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    /// The slug of some words, which must be in Unicode's normal form C; `nil` when no letter or digit is in them.
    package init?(ofNormalized words: some StringProtocol) { self.init(ofNormalized: String(words)) }

    package init?(ofNormalized words: String) {
        if let slug = Slug.ofASCII(words) {
            guard !slug.isEmpty else { return nil }
            text = slug
            return
        }
        var slug = ""
        var gap = false
        for scalar in words.lowercased().unicodeScalars {
            let properties = scalar.properties
            let isMark =
                properties.generalCategory == .nonspacingMark || properties.generalCategory == .spacingMark
            if properties.isAlphabetic || properties.numericType != nil || (isMark && !slug.isEmpty && !gap) {
                if gap && !slug.isEmpty { slug.unicodeScalars.append("-") }
                gap = false
                slug.unicodeScalars.append(scalar)
            } else {
                gap = true
            }
        }
        guard !slug.isEmpty else { return nil }
        text = slug
    }

    /// The same for words of ASCII alone, which nearly all are; `nil` for others.
    private static func ofASCII(_ words: String) -> String? {
        var words = words
        return words.withUTF8(ofASCII)
    }

    private static func ofASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var slug: [UInt8] = []
        slug.reserveCapacity(bytes.count)
        var gap = false
        for byte in bytes {
            guard byte < 0x80 else { return nil }
            let isLetter = (byte | 0x20) &- 0x61 < 26
            guard isLetter || byte &- 0x30 < 10 else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            gap = false
            slug.append(isLetter ? byte | 0x20 : byte)
        }
        return String(decoding: slug, as: UTF8.self)
    }

    /// Whether a file can be called so on any disk, with an ending behind it: names have 255 bytes at most, and Windows
    /// takes some for devices.
    package var fitsFileName: Bool {
        let isNumbered = text.count == 4 && ["com", "lpt"].contains(text.prefix(3)) && text.last?.isNumber == true
        return text.utf8.count <= 240 && !isNumbered && !["con", "prn", "aux", "nul"].contains(text)
    }

    package var description: String { text }

    /// The id in words: `lead-billing` is `Lead billing`.
    package var words: String {
        let spaced = String(text.map { $0 == "-" ? " " : $0 })
        return spaced.prefix(1).uppercased() + spaced.dropFirst()
    }

    package static func < (left: Slug, right: Slug) -> Bool { left.text < right.text }
}
