import Markdown

/// Where the comments of a body stand: `%%…%%`, on one line or over many, as Obsidian has them.
///
/// Those signs are words in a fence of code and in a code span that begin before a comment does, and behind a backslash. All is
/// found in one pass by bytes.
struct CommentScan {
    struct Comment {
        /// Its bytes, with its signs.
        var bytes: Range<Int>
        /// Without an end it goes on to that of the body.
        var isEnded = true
    }

    private(set) var comments: [Comment] = []
    /// Where the lines begin that open a fence of code.
    private(set) var fences: [Int] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private var blocks = CommentBlocks()
    private var runs = BacktickRuns()

    /// Whether some text holds the sign at all; hardly any body does.
    static func mayHoldSome(_ text: Substring) -> Bool {
        guard text.utf8.contains(sign) else { return false }
        return text.utf8.withContiguousBytes { bytes in
            bytes.indices.dropFirst().contains { bytes[$0] == sign && bytes[$0 - 1] == sign }
        }
    }

    static let sign = UInt8(ascii: "%")

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var at = 0
        while at < bytes.count {
            let end = lineEnd(from: at)
            switch blocks.take(BodyLine(bytes, at..<end, quotes: blocks.quotesOfFence)) {
            case .fence:
                fences.append(at)
                at = end + 1
            case .code: at = end + 1
            case .words(let start, let isRow): at = words(from: start, to: end, isRow: isRow)
            }
        }
    }

    /// Looks through the words of a line, and through those behind what goes over its end; where the next line begins.
    private mutating func words(from start: Int, to end: Int, isRow: Bool) -> Int {
        var (at, end) = (start, end)
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\\"): at += at + 1 < end ? 2 : 1
            case UInt8(ascii: "`"):
                at = runs.end(ofRunAt: at, in: bytes, quotes: blocks.quotes, isRow: isRow || blocks.isTable)
                if at > end { end = lineEnd(from: at) }
            case Self.sign where at + 1 < end && bytes[at + 1] == Self.sign:
                guard let close = closing(from: at + 2) else {
                    comments.append(Comment(bytes: at..<bytes.count, isEnded: false))
                    return bytes.count
                }
                comments.append(Comment(bytes: at..<close))
                at = close
                if at > end {
                    end = lineEnd(from: at)
                    blocks.endTable()
                }
            default: at += 1
            }
        }
        return end + 1
    }

    /// The end of the comment whose words begin at a place.
    private func closing(from start: Int) -> Int? {
        var index = start
        while index + 1 < bytes.count {
            if bytes[index] == Self.sign, bytes[index + 1] == Self.sign { return index + 2 }
            index += 1
        }
        return nil
    }

    private func lineEnd(from start: Int) -> Int { BodyLine.end(from: start, in: bytes) }
}

/// The runs of backticks of a paragraph, or of a cell: which of them have an end.
private struct BacktickRuns {
    /// Up to where the runs are known.
    private var end = 0
    /// The last place of a run of each length.
    private var last: [Int: Int] = [:]
    /// The end of the head of a table, once it is known to be one.
    private var endOfHead = 0

    /// Behind the code span that begins with a run of backticks, or behind that run where it begins none.
    mutating func end(ofRunAt start: Int, in bytes: UnsafeBufferPointer<UInt8>, quotes: Int, isRow: Bool) -> Int {
        if start >= end { know(from: start, in: bytes, quotes, isRow: isRow) }
        let length = Self.length(at: start, in: bytes)
        guard let known = last[length], known > start else { return start + length }
        var at = start + length
        while at <= known {
            if bytes[at] == UInt8(ascii: "`") {
                let other = Self.length(at: at, in: bytes)
                at += other
                if other == length { return at }
            } else {
                at += 1
            }
        }
        return start + length
    }

    private mutating func know(from start: Int, in bytes: UnsafeBufferPointer<UInt8>, _ quotes: Int, isRow: Bool) {
        last = [:]
        end = start
        if isRow || start < endOfHead || isInHead(start, of: bytes) {
            // A code span goes over the end of no cell.
            while end < bytes.count, bytes[end] != UInt8(ascii: "|"), bytes[end] != 0x0A {
                end += bytes[end] == UInt8(ascii: "\\") && end + 1 < bytes.count && bytes[end + 1] != 0x0A ? 2 : 1
            }
        } else {
            end = BodyLine.end(from: start, in: bytes)
            while end + 1 < bytes.count {
                let next = BodyLine(bytes, end + 1..<BodyLine.end(from: end + 1, in: bytes), quotes: nil)
                if next.quotes != quotes || next.beginsBlock { break }
                end = next.range.upperBound
            }
        }
        var at = start
        while at < end {
            guard bytes[at] == UInt8(ascii: "`") else {
                at += 1
                continue
            }
            let length = Self.length(at: at, in: bytes)
            last[length] = at
            at += length
        }
    }

    /// Whether the line below makes the head of a table of the one on which a place stands.
    private mutating func isInHead(_ place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = BodyLine.end(from: place, in: bytes)
        guard end + 1 < bytes.count,
            BodyLine(bytes, end + 1..<BodyLine.end(from: end + 1, in: bytes), quotes: nil).isRuleOfTable
        else { return false }
        endOfHead = end
        return true
    }

    private static func length(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var at = start
        while at < bytes.count, bytes[at] == UInt8(ascii: "`") { at += 1 }
        return at - start
    }
}
