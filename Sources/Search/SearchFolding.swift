import Foundation

/// How the search compares words: without case and accents, and letters that no accent explains as people type them.
///
/// The browser folds the words of a question by the same tables, which the index brings along.
package enum SearchFolding {
    /// Letters that decompose into nothing plainer, in lower case.
    static let letters: [(letter: Unicode.Scalar, plain: String)] = [
        ("\u{DF}", "ss"), ("\u{E6}", "ae"), ("\u{F0}", "d"), ("\u{F8}", "o"), ("\u{FE}", "th"), ("\u{111}", "d"),
        ("\u{127}", "h"), ("\u{131}", "i"), ("\u{138}", "k"), ("\u{142}", "l"), ("\u{14B}", "n"), ("\u{153}", "oe"),
        ("\u{167}", "t"), ("\u{192}", "f"), ("\u{1DD}", "e"), ("\u{259}", "e"), ("\u{3C2}", "\u{3C3}"),
    ]

    /// Scripts that write without blanks: every character of theirs is a word.
    static let ownWords: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
        0x20000...0x3FFFF,
    ]

    /// Invisible characters, which neither part words nor belong to them.
    static let invisible: [ClosedRange<UInt32>] = [
        0xAD...0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F,
        0xFEFF...0xFEFF,
    ]

    private static let plain = Dictionary(letters.map { ($0.letter, $0.plain) }, uniquingKeysWith: { $1 })

    /// A word without case, accents and what is invisible.
    package static func fold(_ word: some StringProtocol) -> String {
        foldLatin(word.utf8) ?? foldAny(word)
    }

    /// What each letter of two bytes from `À` to `ſ` folds into, by its place among them.
    private static let latin: [[UInt8]] = (0xC0...0x17F).map { value in
        Unicode.Scalar(UInt32(value)).map { Array(foldAny(String($0)).utf8) } ?? []
    }

    /// The same of a word of letters and digits of ASCII and of letters up to `ſ` alone, each of which folds by itself; `nil` for
    /// others.
    private static func foldLatin(_ word: some Sequence<UInt8>) -> String? {
        var folded: [UInt8] = []
        var lead: UInt8?
        for byte in word {
            if let first = lead {
                let value = Int(first & 0x1F) << 6 | Int(byte & 0x3F)
                guard 0xC0...0x17F ~= value else { return nil }
                folded.append(contentsOf: latin[value - 0xC0])
                lead = nil
            } else if (byte | 0x20) &- 0x61 < 26 {
                folded.append(byte | 0x20)
            } else if byte &- 0x30 < 10 {
                folded.append(byte)
            } else if 0xC3...0xC5 ~= byte {
                lead = byte
            } else {
                return nil
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    private static func foldAny(_ word: some StringProtocol) -> String {
        let decomposed = word.decomposedStringWithCompatibilityMapping.lowercased()
            .decomposedStringWithCompatibilityMapping
        var folded = ""
        for scalar in decomposed.unicodeScalars {
            if let letters = plain[scalar] {
                folded += letters
            } else if scalar.properties.generalCategory != .nonspacingMark, isOfWord(scalar) {
                folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    /// The folded words of a text, in their order: letters and digits of any script, whatever stands between them.
    package static func words(of text: String) -> [String] {
        var words: [String] = []
        forEachFolded(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
        return words
    }

    /// The same, as bytes that are there as long as each is looked at.
    static func forEachFolded(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var copy = text
        copy.withUTF8 { bytes in
            // Where the word begins that is being read, if any, and whether it is more than small letters and digits of ASCII.
            var start: Int?
            var hasCapital = false
            var isBeyond = false
            var small: [UInt8] = []
            func finish(_ end: Int) {
                guard let first = start else { return }
                let word = UnsafeBufferPointer(rebasing: bytes[first..<end])
                if hasCapital || isBeyond {
                    small.removeAll(keepingCapacity: true)
                    for byte in word { small.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
                    if isBeyond {
                        let folded = Array(fold(String(decoding: small, as: UTF8.self)).utf8)
                        if !folded.isEmpty { folded.withUnsafeBufferPointer(body) }
                    } else {
                        small.withUnsafeBufferPointer(body)
                    }
                } else {
                    body(word)
                }
                (start, hasCapital, isBeyond) = (nil, false, false)
            }
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
                    if start == nil { start = index }
                } else if byte &- 0x41 < 26 {
                    if start == nil { start = index }
                    hasCapital = true
                } else if byte < 0x80 {
                    finish(index)
                } else if let (scalar, width) = decodeScalar(bytes, at: index, end: bytes.count) {
                    if contains(ownWords, scalar) {
                        finish(index)
                        (start, isBeyond) = (index, true)
                        finish(index + width)
                    } else if isOfWord(scalar) || contains(invisible, scalar) {
                        if start == nil { start = index }
                        isBeyond = true
                    } else {
                        finish(index)
                    }
                    index += width
                    continue
                } else {
                    finish(index)
                }
                index += 1
            }
            finish(bytes.count)
        }
    }

    private static func contains(_ ranges: [ClosedRange<UInt32>], _ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) }
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
            !contains(invisible, scalar)
        default: false
        }
    }
}
