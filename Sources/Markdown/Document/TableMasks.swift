/// Rows of tables in a text that cmark has still to parse.
///
/// To cmark a table is a paragraph, and emphasis or code could reach from one cell into the next. So the signs that mean something
/// among words go through it as control characters, each a byte like what it stands for. A row comes back as it was written,
/// without what stands around the table, and each of its cells is parsed by itself.
struct TableMasks {
    private static let signs = Array("\\`*_[]<&".utf8)
    private static let masks: ClosedRange<UInt8> = 0x01...0x08

    private var bytes: [UInt8]
    private var hasSome = false

    /// The text with the signs in rows masked; `nil` where it holds no table.
    static func masked(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "|")), text.utf8.contains(UInt8(ascii: "-")) else { return nil }
        let places = text[...].utf8.withContiguousBytes { delimiterRows(in: $0) }
        guard !places.isEmpty else { return nil }
        var masks = TableMasks(bytes: Array(text.utf8))
        // Where such characters stand already, nobody reads them.
        for index in masks.bytes.indices where TableMasks.masks.contains(masks.bytes[index]) {
            masks.bytes[index] = 0x7F
        }
        var end = 0
        for place in places where place >= end { end = masks.maskTable(delimiter: place) }
        return masks.hasSome ? String(decoding: masks.bytes, as: UTF8.self) : nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Text of a row as it was written.
    static func restored(_ text: String) -> String {
        guard isMasked(text) else { return text }
        return String(decoding: text.utf8.map { masks.contains($0) ? signs[Int($0 - 1)] : $0 }, as: UTF8.self)
    }

    static func isMasked(_ text: String) -> Bool { text.utf8.contains { masks.contains($0) } }

    /// The first bytes of lines of hyphens, colons and bars below another line.
    private static func delimiterRows(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        var places: [Int] = []
        var start = 0
        while start < bytes.count {
            var at = start
            while at < bytes.count, isPrefix(bytes[at]) { at += 1 }
            var (hasHyphen, hasBar) = (false, false)
            while at < bytes.count, isDelimiter(bytes[at]) {
                if bytes[at] == UInt8(ascii: "-") { hasHyphen = true }
                if bytes[at] == UInt8(ascii: "|") || bytes[at] == UInt8(ascii: ":") { hasBar = true }
                at += 1
            }
            let isWhole = at == bytes.count || bytes[at] == 0x0A
            if isWhole, hasHyphen, hasBar, start > 0 { places.append(start) }
            while at < bytes.count, bytes[at] != 0x0A { at += 1 }
            start = at + 1
        }
        return places
    }

    private static func isPrefix(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">")
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ":")
    }

    /// Masks the line above a row of hyphens and the rows below it; gives the first byte behind them.
    private mutating func maskTable(delimiter: Int) -> Int {
        var header = delimiter - 1
        while header > 0, bytes[header - 1] != 0x0A { header -= 1 }
        mask(contentStart(header, isHeader: true)..<delimiter - 1)
        let depth = quotes(before: delimiter)
        var line = next(delimiter)
        while line < bytes.count {
            let content = contentStart(line, isHeader: false)
            let end = next(line)
            guard quotes(before: line) == depth, !isEndOfTable(content) else { break }
            mask(content..<end)
            line = end
        }
        return line
    }

    private mutating func mask(_ range: Range<Int>) {
        for index in range {
            guard let sign = TableMasks.signs.firstIndex(of: bytes[index]) else { continue }
            bytes[index] = UInt8(sign + 1)
            hasSome = true
        }
        // A row without such signs is one as well.
        hasSome = true
    }

    private func next(_ line: Int) -> Int {
        var at = line
        while at < bytes.count, bytes[at] != 0x0A { at += 1 }
        return min(at + 1, bytes.count)
    }

    /// Where the words of a line begin: behind blanks and marks of quotes, and those of an item in front of a header.
    private func contentStart(_ line: Int, isHeader: Bool) -> Int {
        var at = line
        while true {
            while at < bytes.count, TableMasks.isPrefix(bytes[at]) { at += 1 }
            guard isHeader, let behind = endOfItemMark(at) else { return at }
            at = behind
        }
    }

    private func quotes(before line: Int) -> Int {
        var (at, count) = (line, 0)
        while at < bytes.count, TableMasks.isPrefix(bytes[at]) {
            if bytes[at] == UInt8(ascii: ">") { count += 1 }
            at += 1
        }
        return count
    }

    /// The place behind `- `, `* `, `+ `, `1. ` or `1) `.
    private func endOfItemMark(_ start: Int) -> Int? {
        var at = start
        while at < bytes.count, at - start < 9, bytes[at] &- 0x30 < 10 { at += 1 }
        guard at < bytes.count else { return nil }
        let marks = at > start ? ".)" : "-*+"
        guard marks.utf8.contains(bytes[at]), at + 1 < bytes.count, bytes[at + 1] == 0x20 || bytes[at + 1] == 0x09
        else {
            return nil
        }
        return at + 1
    }

    /// Whether a line, from its first word on, is blank, begins another block or is the id of the table.
    private func isEndOfTable(_ content: Int) -> Bool {
        var end = content
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        let line = bytes[content..<end]
        guard let first = line.first else { return true }
        switch first {
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return line.starts(with: [first, first, first])
        case UInt8(ascii: "#"):
            let rest = line.drop { $0 == first }
            return line.count - rest.count <= 6 && (rest.first.map { $0 == 0x20 || $0 == 0x09 } ?? true)
        case UInt8(ascii: "<"): return !line.contains(UInt8(ascii: "|"))
        case UInt8(ascii: "^"): return !line.contains(UInt8(ascii: "|"))
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "="):
            return line.allSatisfy { $0 == first || $0 == 0x20 || $0 == 0x09 } || endOfItemMark(content) != nil
        default: return endOfItemMark(content) != nil
        }
    }
}
