/// The id by which Obsidian finds a block: ` ^ab12` at the end of its words, or on a line of its own.
enum BlockID {
    /// The place of its sign in a text; `nil` where none ends it.
    static func start(in text: String) -> String.Index? {
        guard text.utf8.contains(UInt8(ascii: "^")), let sign = text.utf8.lastIndex(of: UInt8(ascii: "^")) else {
            return nil
        }
        let id = text.utf8[sign...].dropFirst()
        guard !id.isEmpty, id.allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }),
            sign == text.startIndex || text.utf8[..<sign].last == 0x20
        else { return nil }
        return sign
    }

    /// Whether a line is an id and nothing else, as below a table.
    static func isAlone(_ line: String) -> Bool { start(in: line) == line.startIndex }
}
