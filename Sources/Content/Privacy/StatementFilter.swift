import Markdown

/// Tells of a line with words of closing statements that it holds no statement: each of its parts also speaks of
/// something else, as nearly all sentences with “only” or “not” in them do.
///
/// A statement stands in one part of a line or in several beside each other, and has no other word. So where every part with a
/// word that may close has another word too, the line states nothing. What it lets pass is looked at closely.
enum StatementFilter {
    static func mayHoldStatement(_ line: Substring.UTF8View, _ isPerson: (String) -> Bool) -> Bool {
        if line.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") || PrivacyFilter.hasShortcode(line) { return true }
        return line.withContiguousBytes { bytes in
            // Tags, comments and signs are no words, and may close all the same; a cell of a table belongs to its column.
            if bytes.contains(where: { signs.contains($0) || $0 >= 0xE3 || $0 == 0xC2 }) { return true }
            var start = 0
            while start < bytes.count {
                let end = end(ofPartFrom: start, in: bytes)
                if PrivacyFilter.mayClose(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
                    let first = line.index(line.startIndex, offsetBy: start)
                    let part = line[first..<line.index(first, offsetBy: end - start)]
                    if !ClosingStatement.hasOtherWord(Substring(part), isPerson) { return true }
                }
                start = end + 1
            }
            return false
        }
    }

    private static let signs: ByteSet = "#<%|"
    private static let marks: ByteSet = "()[]{}*_`~=|\\"
    private static let stops: ByteSet = ".!?;:,-"

    /// Where a bracket, a mark of emphasis or a long dash stands, or a sign before a blank.
    private static func end(ofPartFrom start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let (marks, stops) = (marks, stops)
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if marks.contains(byte) || byte == 0xE2 && !isApostrophe(at: index, in: bytes) { return index }
            if stops.contains(byte), index + 1 == bytes.count || bytes[index + 1] == 0x20 { return index }
            index += 1
        }
        return index
    }

    /// `‘` or `’`, which may stand within a word.
    private static func isApostrophe(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x98 || bytes[index + 2] == 0x99)
    }
}
