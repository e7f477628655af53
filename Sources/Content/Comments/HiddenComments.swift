import Markdown

/// A body without its comments, which nobody reads: every line stays where it was.
///
/// What stands beside a comment on its line closes up, as if the comment had never been there.
struct HiddenComments {
    /// By their numbers in the file: those that held a comment, or a part of one.
    private(set) var lines: [Int: LineWithComment] = [:]
    /// The body as it is read.
    private(set) var body = ""
    /// The lines that open a fence of code.
    private(set) var fences: Set<Int> = []
    /// Where a comment begins that has no end: its line, and its column in scalars.
    private(set) var unended: (line: Int, column: Int)?

    /// `nil` where there are none.
    init?(in body: Substring, firstLine: Int) {
        guard CommentScan.mayHoldSome(body) else { return nil }
        body.utf8.withContiguousBytes { take($0, firstLine) }
        if lines.isEmpty { return nil }
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ firstLine: Int) {
        let scan = CommentScan(bytes)
        guard !scan.comments.isEmpty else { return }
        var read: [UInt8] = []
        read.reserveCapacity(bytes.count)
        var (number, start) = (firstLine, 0)
        var comments = scan.comments[...]
        var fences = scan.fences[...]
        // The line on which the comment began that goes on.
        var begun: BodyLine?
        while start <= bytes.count {
            let end = BodyLine.end(from: start, in: bytes)
            if fences.first == start {
                self.fences.insert(number)
                fences.removeFirst()
            }
            let own = comments.prefix { $0.bytes.lowerBound < end }
            if own.isEmpty {
                read += bytes[start..<end]
            } else {
                let line = LineWithComment(bytes, start..<end, own, begun)
                if let last = own.last, last.bytes.lowerBound >= start {
                    begun = BodyLine(bytes, start..<end, quotes: nil)
                    if !last.isEnded { unended = (number, line.column(of: last.bytes.lowerBound - start)) }
                }
                lines[number] = line
                read += line.read.utf8
                comments = comments.drop { $0.bytes.upperBound <= end }
            }
            if end < bytes.count { read.append(0x0A) }
            (number, start) = (number + 1, end + 1)
        }
        body = String(decoding: read, as: UTF8.self)
    }
}

/// A line that holds comments or a part of one, as it is written and as it is read.
struct LineWithComment {
    let written: String
    private(set) var read = ""
    /// What stands in comments, with their signs, and where, in bytes.
    private(set) var comments: [String] = []
    private var places: [Range<Int>] = []
    /// Where the first of that begins, counted in scalars from 1.
    private(set) var columnOfComment = 1
    /// What is kept: where each piece begins as written and as read, in bytes.
    private var kept: [(written: Int, read: Int)] = []

    /// - Parameters:
    ///   - parts: The comments of which some stands here.
    ///   - begun: The line on which the first of them began, where it goes on here.
    fileprivate init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ parts: ArraySlice<CommentScan.Comment>,
        _ begun: BodyLine?
    ) {
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        written = text(range)
        var read: [UInt8] = []
        var at = range.lowerBound
        func keep(to end: Int, _ kept: inout [(written: Int, read: Int)]) {
            guard at < end else { return }
            kept.append((at - range.lowerBound, read.count))
            read += bytes[at..<end]
        }
        for part in parts {
            let own = part.bytes.clamped(to: range)
            comments.append(text(own))
            places.append(own.lowerBound - range.lowerBound..<own.upperBound - range.lowerBound)
            let hasWordsBehind = !bytes[own.upperBound..<range.upperBound].allSatisfy(isBlank)
            if part.bytes.lowerBound < range.lowerBound {
                // Within a quote or an item it stays there.
                let line = BodyLine(bytes, range, quotes: begun?.quotes ?? 0)
                keep(to: min(line.behindQuotes, own.upperBound), &kept)
                let indent = begun.map { $0.items.last ?? $0.indent } ?? 0
                if hasWordsBehind { read += Array(repeating: 0x20, count: min(indent, line.indent)) }
            } else {
                keep(to: own.lowerBound, &kept)
            }
            if comments.count == 1 { columnOfComment = column(of: own.lowerBound - range.lowerBound) }
            at = own.upperBound
            if !hasWordsBehind {
                while read.last.map(isBlank) ?? false { read.removeLast() }
                at = range.upperBound
            } else if read.last.map(isBlank) ?? true {
                while isBlank(bytes[at]) { at += 1 }
            }
        }
        keep(to: range.upperBound, &kept)
        self.read = String(decoding: read, as: UTF8.self)
    }

    /// Whether nothing but comments stands here, and the signs of a quote, an item or a box in front of them.
    var isWhole: Bool {
        guard !written.allSatisfy({ Markdown.isBlank($0) }) else { return false }
        var rest = read.drop { Markdown.isBlank($0) || $0 == ">" }
        if rest.isEmpty { return true }
        let number = rest.prefix { $0.isASCII && $0.isNumber }
        guard let sign = rest[number.endIndex...].first, (number.isEmpty ? "-*+" : ".)").contains(sign) else {
            return false
        }
        rest = rest[number.endIndex...].dropFirst().drop { Markdown.isBlank($0) }
        return rest.isEmpty || rest == "[ ]"
    }

    /// Whether a byte of the line as written stands in a comment.
    func isInComment(_ byte: Int) -> Bool { places.contains { $0.contains(byte) } }

    /// The place in the line as written that a place in it as read has, both counted in scalars from 1.
    func writtenColumn(_ column: Int) -> Int {
        let scalars = read.unicodeScalars
        let place = scalars.index(scalars.startIndex, offsetBy: column - 1, limitedBy: scalars.endIndex)
        let byte = read.utf8.distance(from: read.startIndex, to: place ?? read.endIndex)
        let piece = kept.last { $0.read <= byte } ?? (0, 0)
        return self.column(of: piece.written + byte - piece.read)
    }

    /// A byte of the line as written, counted in scalars from 1.
    fileprivate func column(of byte: Int) -> Int {
        written.unicodeScalars[..<written.utf8.index(written.startIndex, offsetBy: min(byte, written.utf8.count))].count
            + 1
    }
}
