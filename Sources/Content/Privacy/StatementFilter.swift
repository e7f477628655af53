/// Tells of a line with words of closing statements that it holds no statement: each of its parts also speaks of
/// something else, as nearly all sentences with “only” or “not” in them do.
///
/// A statement stands in one part of a line or in several beside each other, and has no other word. So where every part with a
/// word that may close has another word too, the line states nothing. What it lets pass is looked at closely.
enum StatementFilter {
    static func mayHoldStatement(_ line: Substring.UTF8View, _ isPerson: (String) -> Bool) -> Bool {
        // Tags, comments and signs are no words, and may close all the same; a cell of a table belongs to its column.
        if line.contains(where: { "#<%|".utf8.contains($0) || $0 >= 0xE3 || $0 == 0xC2 }) { return true }
        if line.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") || PrivacyFilter.hasShortcode(line) { return true }
        var rest = line
        while !rest.isEmpty {
            let end = end(ofPartAt: rest)
            let part = rest[..<end]
            if PrivacyFilter.mayClose(part), !ClosingStatement.hasOtherWord(Substring(part), isPerson) { return true }
            rest = rest[end...].dropFirst()
        }
        return false
    }

    /// Where a bracket, a mark of emphasis or a long dash stands, or a sign before a blank.
    private static func end(ofPartAt bytes: Substring.UTF8View) -> Substring.UTF8View.Index {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next = bytes.index(after: index)
            if "()[]{}*_`~=|\\".utf8.contains(byte) { return index }
            if byte == 0xE2, !isApostrophe(bytes[index...]) { return index }
            if ".!?;:,-".utf8.contains(byte), next == bytes.endIndex || bytes[next] == 0x20 { return index }
            index = next
        }
        return index
    }

    /// `‘` or `’`, which may stand within a word.
    private static func isApostrophe(_ bytes: Substring.UTF8View.SubSequence) -> Bool {
        bytes.starts(with: [0xE2, 0x80, 0x98]) || bytes.starts(with: [0xE2, 0x80, 0x99])
    }
}
