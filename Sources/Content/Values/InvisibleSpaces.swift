import Markdown

/// A character that looks like a blank, or like nothing, and is none of YAML's blanks.
enum InvisibleSpace {
    /// Its name, with its number; `nil` for any other character.
    static func name(of scalar: Unicode.Scalar) -> String? {
        let name: String
        switch scalar.value {
        case 0xA0: name = "a no-break space"
        case 0x202F: name = "a narrow no-break space"
        case 0x2007: name = "a figure space"
        case 0x2009: name = "a thin space"
        case 0x3000: name = "a full-width space"
        case 0x1680, 0x2000...0x2006, 0x2008, 0x200A, 0x205F: name = "a typographic space"
        case 0x200B: name = "a zero-width space"
        case 0xFEFF: name = "a zero-width no-break space"
        case 0x2060, 0x180E: name = "an invisible joiner"
        case 0x200C, 0x200D: name = "a zero-width joiner"
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: name = "an invisible mark of direction"
        case 0xAD: name = "a soft hyphen"
        default: return nil
        }
        return "\(name) (U+\(String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)))"
    }

    static func contains(_ scalar: Unicode.Scalar) -> Bool { scalar.value > 0x7F && name(of: scalar) != nil }

    /// Whether it takes no room, so that nothing stands in its place.
    static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x200B...0x200F, 0xFEFF, 0x2060, 0x180E, 0xAD, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// A text with plain blanks for all other spaces and without what is invisible.
func withPlainBlanks(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 > 0x7F }) else { return String(text) }
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        guard InvisibleSpace.contains(scalar) else {
            plain.append(scalar)
            continue
        }
        if !InvisibleSpace.isZeroWidth(scalar) { plain.append(" ") }
    }
    return String(plain)
}

/// A sentence without blanks and other spaces around it; those inside it stay.
func withoutSpacesAround(_ text: some StringProtocol) -> String {
    let plain = trimmed(text)
    guard plain.utf8.contains(where: { $0 > 0x7F }) else { return plain }
    func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " "
            || InvisibleSpace.contains(scalar)
                && (!InvisibleSpace.isZeroWidth(scalar) || scalar.value == 0x200B || scalar.value == 0xFEFF)
    }
    let scalars = plain.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
}

/// A value that is no sentence, as it was meant: with plain blanks, and without typographic quotes around it.
func tidied(_ text: some StringProtocol) -> String {
    let text = trimmed(withPlainBlanks(text))
    // Nearly all begin with a letter or a digit.
    guard let first = text.utf8.first, first >= 0x80 || first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") else {
        return text
    }
    let quotes: [(Character, String)] = [
        ("“", "”“"), ("„", "“”"), ("”", "”"), ("«", "»"), ("»", "«"), ("‘", "’‘"), ("‚", "‘’"), ("‹", "›"), ("'", "'"),
        ("\"", "\""),
    ]
    for (open, close) in quotes where text.count > 2 && text.first == open {
        guard let last = text.last, close.contains(last) else { continue }
        return trimmed(text.dropFirst().dropLast())
    }
    return text
}

extension String {
    fileprivate func leftPadded(to length: Int) -> String {
        String(repeating: "0", count: max(0, length - count)) + self
    }
}
