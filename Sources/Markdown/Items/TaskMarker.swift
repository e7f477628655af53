/// The box at the start of a task item. Plain CommonMark has none: it is read from the item's words.
package enum TaskMarker: Hashable, Sendable {
    case open, done, cancelled
    /// `[/]`: begun, and open.
    case begun
    /// `[>]` or `[<]`: moved on or planned, and open.
    case moved
    /// Any other one character, which counts as open.
    case other(Character)

    /// Cuts a box from the start of an item's words; `nil` when there is none.
    ///
    /// `[]`, `[ x ]` and a box without a blank behind it are boxes too, and so are the signs ☐ ☑ ☒ that pages show.
    package static func cut(from words: inout Substring) -> TaskMarker? {
        guard let first = words.utf8.first, first == 0x5B || first == 0xE2 else { return nil }
        guard first == 0x5B else { return cutSign(from: &words) }
        let inside = words.dropFirst().prefix(5).prefix { $0 != "]" && $0 != "[" }
        let end = inside.endIndex
        guard end < words.endIndex, words[end] == "]" else { return nil }
        let content = inside.filter { !isBlank($0) }
        guard content.count <= 1, let marker = TaskMarker(content.first) else { return nil }
        let behind = words[words.index(after: end)...]
        if case .other = marker, let next = behind.first, !isBlank(next), next != "@" { return nil }
        // `[x](address)` and `[x]: address` in words of code.
        if let next = behind.first, "([:".contains(next), !behind.hasPrefix("[[") { return nil }
        words = behind.drop(while: isBlank)
        return marker
    }

    private init?(_ character: Character?) {
        switch character {
        case nil: self = .open
        case "x", "X": self = .done
        case "-", "–", "—": self = .cancelled
        case "/": self = .begun
        case ">", "<": self = .moved
        case "^", "@", "#": return nil
        case .some(let other): self = .other(other)
        }
    }

    private static func cutSign(from words: inout Substring) -> TaskMarker? {
        guard let sign = words.first?.unicodeScalars.first else { return nil }
        let marker: TaskMarker
        switch sign {
        case "☐": marker = .open
        case "☑": marker = .done
        case "☒": marker = .cancelled
        default: return nil
        }
        words = words.dropFirst().drop(while: isBlank)
        return marker
    }
}

/// Whether a character is a blank of any width, a tab or a line break, or one that nobody sees.
@inlinable package func isBlank(_ character: Character) -> Bool {
    let first = character.firstByte
    if first < 0x80 { return character.utf8.count == 1 ? first == 0x20 || first &- 9 < 5 : character == "\r\n" }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
        return false
    }
    switch scalar.value {
    case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return true
    default: return false
    }
}
