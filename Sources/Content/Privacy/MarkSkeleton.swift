import Foundation
import Markdown

/// Words as the eye sees them, so that a mark is known in any shape: without what is invisible, with every bracket
/// round, and with letters that look like those of `private` read as those.
struct MarkSkeleton {
    /// Lower case, with single blanks.
    let text: String

    init(_ words: some StringProtocol) {
        if let text = MarkSkeleton.textOfASCII(words) {
            self.text = text
            return
        }
        let words = MarkSkeleton.withPlainApostrophes(String(words))
        text = MarkSkeleton.textOfLatin(words) ?? MarkSkeleton.textOfAll(words)
    }

    static func textOfAll(_ words: String, trimsEnds: Bool = true) -> String {
        var text = ""
        var isBlank = trimsEnds
        for scalar in words.precomposedStringWithCompatibilityMapping.decomposedStringWithCompatibilityMapping
            .lowercased().unicodeScalars
        {
            switch scalar.properties.generalCategory {
            case .format, .nonspacingMark, .enclosingMark,
                .control where scalar != "\t":
                continue
            case .openPunctuation, .initialPunctuation: text.append("(")
            case .closePunctuation, .finalPunctuation: text.append(")")
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control:
                if !isBlank { text.append(" ") }
                isBlank = true
                continue
            default:
                if scalar == "<" {
                    text.append("(")
                } else if scalar == ">" {
                    text.append(")")
                } else {
                    text.unicodeScalars.append(MarkSkeleton.lookalikes[scalar] ?? scalar)
                }
            }
            isBlank = false
        }
        return trimsEnds ? trimmed(text) : text
    }

    /// `don’t`, as phones and word processors have it, with the apostrophe of a keyboard. What stands at an end of a word may be a
    /// quotation mark.
    private static func withPlainApostrophes(_ words: String) -> String {
        guard words.utf8.contains(0xE2) || words.utf8.contains(0xCA) else { return words }
        let letters = Array(words.unicodeScalars)
        var text = String.UnicodeScalarView()
        for (place, letter) in letters.enumerated() {
            let isWithin =
                place > 0 && place + 1 < letters.count && letters[place - 1].properties.isAlphabetic
                && letters[place + 1].properties.isAlphabetic
            text.append(isWithin && "\u{2018}\u{2019}\u{2BC}".unicodeScalars.contains(letter) ? "'" : letter)
        }
        return String(text)
    }

    /// The same for words of ASCII alone, which nearly all are; `nil` for others.
    private static func textOfASCII(_ words: some StringProtocol) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(words.utf8.count)
        for byte in words.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x20, 0x09: if let last = text.last, last != 0x20 { text.append(0x20) }
            case 0..<0x20, 0x7F: continue
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"):
                text.append(UInt8(ascii: "("))
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"):
                text.append(UInt8(ascii: ")"))
            case 0x41...0x5A: text.append(byte | 0x20)
            default: text.append(byte)
            }
        }
        if text.last == 0x20 { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    /// Letters of other alphabets that stand for those of the marks in most fonts.
    private static let lookalikes: [UnicodeScalar: UnicodeScalar] = [
        "р": "p", "ρ": "p", "г": "r", "і": "i", "ı": "i", "ι": "i", "ν": "v", "ѵ": "v", "а": "a", "α": "a", "ɑ": "a",
        "т": "t", "τ": "t", "е": "e", "ε": "e", "о": "o", "ο": "o", "с": "c", "ԁ": "d", "υ": "u", "м": "m",
    ]

    /// What stands in each pair of brackets, innermost, in order, with whether words stand behind it and before it.
    var brackets: [(inside: String, isFirst: Bool, isLast: Bool)] {
        guard text.utf8.contains(UInt8(ascii: "(")), text.utf8.contains(UInt8(ascii: ")")) else { return [] }
        var found: [(String, Bool, Bool)] = []
        var open: String.Index?
        for index in text.indices {
            if text[index] == "(" { open = index }
            guard text[index] == ")", let start = open else { continue }
            let inside = text[text.index(after: start)..<index]
            let behind = text[text.index(after: index)...]
            found.append(
                (
                    bare(inside), !text[..<start].contains { $0.isLetter || $0.isNumber },
                    !behind.contains { $0.isLetter || $0.isNumber }
                ))
            open = nil
        }
        return found
    }

    /// Letters, digits and single blanks.
    var letters: String { bare(text) }

    func bare(_ words: some StringProtocol) -> String {
        MarkSkeleton.bareOfASCII(words) ?? MarkSkeleton.bareOfAll(words)
    }

    private static func bareOfASCII(_ words: some StringProtocol) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(words.utf8.count)
        let apostrophe = UInt8(ascii: "'")
        // Where the word began that is being read; its own apostrophes at both ends are left out.
        var start = 0
        func endWord() {
            while text.count > start, text.last == apostrophe { text.removeLast() }
        }
        for byte in words.utf8 {
            guard byte < 0x80 else { return nil }
            if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
                text.append(byte)
            } else if byte == apostrophe {
                if text.count > start { text.append(byte) }
            } else if text.count > start {
                endWord()
                text.append(0x20)
                start = text.count
            }
        }
        endWord()
        if text.last == 0x20 { text.removeLast() }
        return String(decoding: text, as: UTF8.self)
    }

    private static func bareOfAll(_ words: some StringProtocol) -> String {
        let words = String(words).split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map { word in
            var word = word.drop { $0 == "'" }
            while word.last == "'" { word.removeLast() }
            return word
        }
        return words.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
