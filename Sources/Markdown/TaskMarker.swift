/// The marker at the start of a task item. Plain CommonMark has none: it is read from the item's words.
package enum TaskMarker: Sendable {
    case open, done, cancelled

    /// Cuts a marker from the start of an item's words; `nil` when it has none.
    package static func cut(from words: inout Substring) -> TaskMarker? {
        let bytes = Array(words.utf8.prefix(4))
        guard bytes.count >= 3, bytes[0] == 0x5B, bytes[2] == 0x5D, bytes.count == 3 || bytes[3] == 0x20 else {
            return nil
        }
        let marker: TaskMarker
        switch bytes[1] {
        case 0x20: marker = .open
        case 0x78, 0x58: marker = .done
        case 0x2D: marker = .cancelled
        default: return nil
        }
        words = words.dropFirst(3).drop { $0 == " " }
        return marker
    }
}
