import Publishing

/// An id that stays as long as what it names does: on any host, in any build, in any language.
///
/// A UUID of version 8 (RFC 9562) made of a digest of what readers of the site can see: ids of pairs, goals and sessions, or words.
/// Each of its parts begins with a digit and ends with a letter, so none of them is a number or a word that some closed note
/// has by chance.
func stableID(_ parts: String...) -> String {
    var digest = InputDigest()
    for part in parts { digest.add("part", Array(part.utf8)) }
    var digits = Array(digest.hex().utf8.prefix(32))
    var begin = 0
    var groups: [String] = []
    for (number, length) in [8, 4, 4, 4, 12].enumerated() {
        let first = number == 2 ? 8 : number == 3 ? 8 + value(digits[begin]) % 2 : value(digits[begin]) % 10
        digits[begin] = UInt8(ascii: "0") + first
        digits[begin + length - 1] = UInt8(ascii: "a") + value(digits[begin + length - 1]) % 6
        groups.append(String(decoding: digits[begin..<begin + length], as: UTF8.self))
        begin += length
    }
    return groups.joined(separator: "-")
}

private func value(_ digit: UInt8) -> UInt8 {
    digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
}

/// One line of text without characters that lists and calendars cannot hold: control characters go, line breaks are blanks.
func singleLine(_ text: String) -> String {
    var line = ""
    var isBlank = true
    for scalar in text.unicodeScalars {
        if scalar.properties.isWhitespace {
            if !isBlank { line += " " }
            isBlank = true
        } else if isText(scalar) {
            line.unicodeScalars.append(scalar)
            isBlank = false
        }
    }
    return line.hasSuffix(" ") ? String(line.dropLast()) : line
}

/// Whether XML 1.0 and a calendar may hold a character that is no blank.
private func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: false
    case 0xFFFE, 0xFFFF: false
    default: true
    }
}
