import Search

/// What a character beyond ASCII is to a reader of words.
enum ScalarRole {
    /// Part of a word.
    case letter
    /// Between words.
    case mark
    /// Between things that a page puts side by side, such as a title and the name of the site.
    case border
    /// Invisible: neither part of a word nor its end.
    case nothing
    /// A script that writes without blanks: every character stands for itself.
    case wordOfItsOwn

    init(of scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFE00...0xFE0F, 0xFEFF:
            self = .nothing
        case 0xB7, 0x2022, 0x203A, 0x2190...0x21FF: self = .border
        case 0xAA, 0xB5, 0xBA: self = .letter
        case 0x80...0xBF, 0xD7, 0xF7: self = .mark
        case 0xC0...0x2FF: self = .letter
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            self = .wordOfItsOwn
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
                .spacingMark, .enclosingMark, .decimalNumber, .letterNumber:
                self = .letter
            default: self = .mark
            }
        }
    }
}

/// A character reference of HTML or XML: `&amp;`, `&#233;`, `&#xE9;`.
struct CharacterReference {
    var scalar: Unicode.Scalar
    var end: Int

    private static let names: [(name: [UInt8], scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", "\u{A0}"), ("shy", "\u{AD}"),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The reference that begins at a place; `nil` where none does.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
        let limit = min(end, index + 12)
        guard let close = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")), close > index + 1 else { return nil }
        self.end = close + 1
        if bytes[index + 1] == UInt8(ascii: "#") {
            let isHexadecimal = index + 2 < close && bytes[index + 2] | 0x20 == UInt8(ascii: "x")
            let digits = bytes[(index + (isHexadecimal ? 3 : 2))..<close]
            guard let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10),
                let scalar = Unicode.Scalar(number)
            else { return nil }
            self.scalar = scalar
            return
        }
        let name = bytes[(index + 1)..<close]
        guard let known = Self.names.first(where: { name.elementsEqual($0.name) }) else { return nil }
        scalar = known.scalar
    }
}

/// A character of a percent-encoded address: `%C3%A9`.
struct PercentEncoding {
    var scalar: Unicode.Scalar
    var end: Int

    /// The character that begins at a place; `nil` where none does.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) {
        func byte(_ place: Int) -> UInt8? {
            guard place < end, bytes[place] == UInt8(ascii: "%") else { return nil }
            return hexadecimal(bytes, place + 1, count: 2, end: end).map { UInt8($0) }
        }
        guard let first = byte(index) else { return nil }
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var encoded = [first]
        for offset in 1..<max(width, 1) {
            guard let next = byte(index + 3 * offset) else { return nil }
            encoded.append(next)
        }
        let decoded = encoded.withUnsafeBufferPointer { decodeScalar($0, at: 0, end: $0.count) }
        guard let decoded, decoded.width == encoded.count else { return nil }
        scalar = decoded.scalar
        self.end = index + 3 * width
    }
}

/// A number in hexadecimal digits; `nil` where there are fewer.
func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, count: Int, end: Int) -> Int? {
    guard start + count <= end else { return nil }
    var number = 0
    for byte in bytes[start..<start + count] {
        let lower = byte | 0x20
        if byte &- 0x30 < 10 {
            number = number << 4 | Int(byte &- 0x30)
        } else if lower &- 0x61 < 6 {
            number = number << 4 | Int(lower &- 0x57)
        } else {
            return nil
        }
    }
    return number
}
