import Foundation
import Markdown

/// Tells at a glance that a line bears no mark: hardly any line does, and to look closely costs more than reading the rest of
/// a note.
///
/// What it lets pass is looked at closely; what it holds back bears no mark in any shape (`MarkFilterTests`).
enum MarkFilter {
    private static let wanted = Array("privat".utf8)
    /// How `visibility: pair` begins, and the marks, each as one number.
    private static let field = number(of: "visibili")
    private static let marks = SectionHeading.marks.map(number)
    /// A letter that no mark has.
    private static let other: UInt8 = 0

    /// Up to eight letters as one number.
    private static func number(of letters: String) -> UInt64 { letters.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

    /// The bytes of a line.
    private typealias Bytes = UnsafeBufferPointer<UInt8>

    static func mayBearMark(_ line: Substring.UTF8View, _ signs: SignSet) -> Bool {
        line.withContiguousBytes { mayBearMark(signs) ? mayBearMark($0) : mayLookLikeHeading($0[...]) }
    }

    static func mayBearMark(_ line: Substring.UTF8View) -> Bool { line.withContiguousBytes(mayBearMark) }

    /// Whether a line with these letters and signs may bear one, if it looks like no heading: one with many letters says `private`
    /// or begins with the field, and others have brackets or letters in another shape.
    private static func mayBearMark(_ signs: SignSet) -> Bool {
        signs.holds(any: otherShapes) || signs.letterCount <= 7 || signs.holds(all: lettersOfWanted)
            || signs.holds(all: lettersOfField)
    }

    private static let otherShapes = SignSet("([{<", .beyondASCII)
    private static let lettersOfWanted = SignSet("privat")
    private static let lettersOfField = SignSet("visibili")

    private static func mayBearMark(_ bytes: Bytes) -> Bool {
        if mayLookLikeHeading(bytes[...]) { return true }
        let wanted = Self.wanted
        var matched = 0
        var count = 0
        var first: UInt64 = 0
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            var letter: UInt8?
            if byte < 0x80 {
                index = bytes.index(after: index)
                if byte == UInt8(ascii: "<") {
                    // Tags may stand within a word; an address is left out by whoever looks closely.
                    guard let end = endOfAddress(bytes[index...]) else { return true }
                    index = end
                    continue
                }
                let isBracket = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
                if isBracket, mayBeMark(bytes[index...]) { return true }
                let lower = byte | 0x20
                if lower &- 0x61 < 26 { letter = lower }
            } else {
                let scalar = Unicode.Scalar.decoded(bytes, &index)
                switch reading(of: scalar) {
                case .letter(let read): letter = read
                case .nothing: break
                case .unclear: return true
                }
            }
            guard let letter else { continue }
            count += 1
            if count <= 8 { first = first << 8 | UInt64(letter) }
            // Letters that differ begin anew; no letter stands twice in `private`, so nothing is missed.
            matched = letter == wanted[matched] ? matched + 1 : letter == wanted[0] ? 1 : 0
            if matched == wanted.count { return true }
        }
        return first == field || count <= 7 && marks.contains(first)
    }

    /// The place behind `https://…>`, in which nothing says private; `nil` where something else stands.
    private static func endOfAddress(_ bytes: Slice<Bytes>) -> Int? {
        guard bytes.starts(with: http), let end = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        let wanted = Self.wanted
        var matched = 0
        for byte in bytes[..<end] {
            guard byte < 0x80, byte != UInt8(ascii: "<") else { return nil }
            let lower = byte | 0x20
            matched = lower == wanted[matched] ? matched + 1 : lower == wanted[0] ? 1 : 0
            if matched == wanted.count { return nil }
        }
        return end + 1
    }

    private static let http = Array("http".utf8)

    /// Whether what follows a bracket may be a mark or a field of it, up to the bracket that closes it.
    private static func mayBeMark(_ bytes: Slice<Bytes>) -> Bool {
        var letters: UInt64 = 0
        for byte in bytes.prefix(40) {
            if byte >= 0x80 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                break
            }
            let lower = byte | 0x20
            guard lower &- 0x61 < 26 else { continue }
            if letters >> 56 != 0 { return letters == field }
            letters = letters << 8 | UInt64(lower)
        }
        return letters == field || marks.contains(letters)
    }

    private static let signs = Array(" \t>-*+\\".utf8)

    /// Whether a line may have been meant as a heading: `#`, `=`, `**…**`, `__…__`, `h2.`, also behind other signs.
    private static func mayLookLikeHeading(_ bytes: Slice<Bytes>) -> Bool {
        // Most lines begin with a letter, of which only one begins a heading.
        if let first = bytes.first, (first | 0x20) &- 0x61 < 26, first | 0x20 != UInt8(ascii: "h") { return false }
        guard let start = bytes.firstIndex(where: { !signs.contains($0) }) else { return false }
        let rest = bytes[start...]
        let first = bytes[start]
        // `[!confidential]`, a callout.
        if first == UInt8(ascii: "["), rest.dropFirst().first == UInt8(ascii: "!") { return true }
        // The first byte of a wide `＃` and of every other wide sign, and of blanks beyond ASCII.
        if "#=_".utf8.contains(first) || [0xEF, 0xC2].contains(first) { return true }
        if first == 0xE2, !isDashOrQuote(rest) { return true }
        if rest.starts(with: [0xE3, 0x80, 0x80]) { return true }
        if first | 0x20 == UInt8(ascii: "h"), rest.dropFirst(2).first == UInt8(ascii: ".") { return true }
        return bytes[..<start].contains(UInt8(ascii: "*"))
            && bytes.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "*")
            && bytes.last.map { $0 == UInt8(ascii: "*") || $0 <= 0x20 } ?? false
    }

    /// Whether a line begins with a dash, a quotation mark or an ellipsis, which make no heading: `— Noor`.
    private static func isDashOrQuote(_ bytes: Slice<Bytes>) -> Bool {
        let start = Array(bytes.prefix(3))
        return start.count == 3 && start[1] == 0x80
            && [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0x9E, 0xA6].contains(start[2])
    }

    private enum Reading {
        case letter(UInt8)
        case nothing
        /// Whether it is a letter of a mark in another shape has to be looked at.
        case unclear
    }

    private static func reading(of scalar: Unicode.Scalar) -> Reading {
        switch scalar.value {
        case 0x80..<0x250: latin[Int(scalar.value) - 0x80]
        // Of Vietnamese, for the most part.
        case 0x1E00..<0x1F00: latinAdditional[Int(scalar.value) - 0x1E00]
        // Signs, arrows, selectors and pictures; what is no lock means nothing.
        case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FF, 0x2700...0x2767, 0x2776...0x27BF,
            0x3001...0x3020,
            0xFE0E...0xFE0F:
            .nothing
        // Vowels and tones of Thai, which stand above or below a letter.
        case 0xE31, 0xE34...0xE3A, 0xE47...0xE4E: .nothing
        case 0x1F300...0x1F64F: MarkSkeleton.isLock(Character(scalar)) ? .unclear : .nothing
        case 0x370..<0x530: greekAndCyrillic[Int(scalar.value) - 0x370]
        // Stops of Arabic, Ethiopic, Chinese and Japanese, also wide ones; what stands above or below letters of Arabic.
        case 0x60C, 0x61B, 0x61F, 0x64B...0x652, 0x1361...0x1368, 0xFF01, 0xFF0C, 0xFF0E, 0xFF1A...0xFF1B, 0xFF1F:
            .nothing
        // Scripts whose letters look like none of ours.
        case 0x5D0...0x5EA, 0x620...0x64A, 0x904...0xDFF, 0xE01...0xE30, 0xE32...0xE33, 0xE40...0xE46, 0x10D0...0x10FA,
            0x1C90...0x1CBA,
            0x1200...0x135A,
            0x3041...0x30FE, 0x3400...0x9FFF,
            0xAC00...0xD7A3:
            .letter(other)
        default: .unclear
        }
    }

    /// What the letters of Latin scripts are without their accents.
    private static let latin: [Reading] = (0x80..<0x250).map(readingOfLetter)
    private static let latinAdditional: [Reading] = (0x1E00..<0x1F00).map(readingOfLetter)
    /// The same of Greek and Cyrillic, some of whose letters look like those of a mark.
    private static let greekAndCyrillic: [Reading] = (0x370..<0x530).map(readingOfLetter)

    private static func readingOfLetter(_ value: UInt32) -> Reading {
        guard let scalar = Unicode.Scalar(value) else { return .unclear }
        let plain = MarkSkeleton(String(scalar)).text.unicodeScalars
        guard plain.count == 1, let letter = plain.first else { return .unclear }
        if letter.isASCII {
            return letter.properties.isAlphabetic ? .letter(UInt8(letter.value)) : .unclear
        }
        return letter.properties.isAlphabetic ? .letter(other) : .unclear
    }
}

extension Unicode.Scalar {
    /// The character at a place, which moves behind it.
    fileprivate static func decoded(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
    ) -> Unicode.Scalar {
        let first = bytes[index]
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0xFF >> (UInt32(width) + 1))
        index = bytes.index(after: index)
        for _ in 1..<width where index < bytes.endIndex {
            value = value << 6 | UInt32(bytes[index] & 0x3F)
            index = bytes.index(after: index)
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
