/// What the lines of a body are that decides about comments: whether they stand in a fence of code, or in a table.
struct CommentBlocks {
    enum Kind {
        /// Opens a fence.
        case fence
        /// Stands in one.
        case code
        /// Words begin at a place; in a row of a table no code span goes over the end of a cell.
        case words(from: Int, isRow: Bool)
    }

    private struct Fence {
        var sign: UInt8
        var length: Int
        var quotes: Int
        /// Where the contents of the item begin that holds it.
        var item: Int
    }

    private var fence: Fence?
    /// In how many quotes the line stands that was taken last.
    private(set) var quotes = 0
    /// Where the contents of the items begin that are open here.
    private var items: [Int] = []
    private(set) var isTable = false

    /// In how many quotes the fence stands in which the next line may be: more signs are code.
    var quotesOfFence: Int? { fence?.quotes }

    mutating func endTable() { isTable = false }

    mutating func take(_ line: BodyLine) -> Kind {
        if let open = fence {
            let isOutside = line.quotes < open.quotes || !line.isBlank && line.indent < open.item
            guard isOutside else {
                if line.indent - open.item < 4, line.closes(open.sign, open.length) { fence = nil }
                return .code
            }
            fence = nil
            return take(line.withAllSigns)
        }
        if line.isBlank {
            isTable = false
            return .words(from: line.range.upperBound, isRow: false)
        }
        if line.quotes != quotes { (quotes, items) = (line.quotes, []) }
        while let last = items.last, last > line.indent { items.removeLast() }
        items += line.items
        let item = items.last ?? 0
        if let opened = line.fence, line.column - item < 4 {
            fence = Fence(sign: opened.sign, length: opened.length, quotes: line.quotes, item: item)
            isTable = false
            return .fence
        }
        if line.isRuleOfTable { isTable = true }
        return .words(from: line.start, isRow: line.isRow)
    }
}

/// A line of a body: the signs of quotes and lists in front of it, and what begins behind them.
struct BodyLine {
    let range: Range<Int>
    private let bytes: UnsafeBufferPointer<UInt8>
    /// How many signs of quotes stand in front.
    private(set) var quotes = 0
    /// Blanks behind the last of them, in front of anything else.
    private(set) var indent = 0
    /// Where the contents of the items begin that begin on this line, counted as `indent` is.
    private(set) var items: [Int] = []
    /// Behind the last sign of a quote, and the blank that belongs to it.
    private(set) var behindQuotes: Int
    /// Where the words begin, counted the same way, and by bytes.
    private(set) var column = 0
    private(set) var start: Int

    /// - Parameter limit: How many signs of quotes are read at most: within a fence all others are code, and so are those of lists.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, quotes limit: Int?) {
        self.bytes = bytes
        self.range = range
        start = range.lowerBound
        behindQuotes = range.lowerBound
        skipBlanks()
        indent = column
        while start < range.upperBound {
            if bytes[start] == UInt8(ascii: ">"), quotes < limit ?? .max {
                quotes += 1
                start += 1
                column = 0
                let isBlankBehind = start < range.upperBound && bytes[start] == 0x20
                if isBlankBehind { start += 1 }
                behindQuotes = start
                skipBlanks()
                indent = column
                items = []
            } else if limit == nil, let width = marker {
                let before = column
                start += width
                column += width
                skipBlanks()
                let blanks = column - before - width
                items.append(before + width + (blanks > 4 ? 1 : max(1, blanks)))
            } else {
                break
            }
        }
    }

    /// The same with all its signs of quotes and lists.
    var withAllSigns: BodyLine { BodyLine(bytes, range, quotes: nil) }

    var isBlank: Bool { start == range.upperBound }

    static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return end
    }

    /// The fence that begins here: three backticks or tildes, or more.
    var fence: (sign: UInt8, length: Int)? {
        guard let sign = byte(0), sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
        let length = run(of: sign)
        guard length >= 3 else { return nil }
        let isSpan = sign == UInt8(ascii: "`") && bytes[start + length..<range.upperBound].contains(sign)
        return isSpan ? nil : (sign, length)
    }

    /// Whether it ends a fence.
    func closes(_ sign: UInt8, _ length: Int) -> Bool {
        let own = run(of: sign)
        return own >= length && bytes[start + own..<range.upperBound].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// Whether no paragraph goes on here, and so no code span. In doubt none does.
    var beginsBlock: Bool {
        guard let first = byte(0), items.isEmpty else { return true }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "|"): return true
        default: return fence != nil || isRule
        }
    }

    var isRow: Bool { byte(0) == UInt8(ascii: "|") }

    /// Whether it stands below the head of a table: `| --- | :-- |`.
    var isRuleOfTable: Bool {
        let all = bytes[start..<range.upperBound]
        return all.contains(UInt8(ascii: "|")) && all.contains(UInt8(ascii: "-"))
            && all.allSatisfy { "|-: \t".utf8.contains($0) }
    }

    /// A rule, or the line below a heading.
    private var isRule: Bool { bytes[start..<range.upperBound].allSatisfy { "-=*_ \t".utf8.contains($0) } }

    /// How many bytes the marker of an item has that stands here.
    private var marker: Int? {
        var width = 1
        switch byte(0) {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): break
        case .some(0x30...0x39):
            while width < 10, let next = byte(width), 0x30...0x39 ~= next { width += 1 }
            guard let sign = byte(width), sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")") else { return nil }
            width += 1
        default: return nil
        }
        guard let behind = byte(width) else { return width }
        return behind == 0x20 || behind == 0x09 ? width : nil
    }

    private func byte(_ offset: Int) -> UInt8? {
        start + offset < range.upperBound ? bytes[start + offset] : nil
    }

    private func run(of sign: UInt8) -> Int {
        var end = start
        while end < range.upperBound, bytes[end] == sign { end += 1 }
        return end - start
    }

    private mutating func skipBlanks() {
        while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 {
            column += bytes[start] == 0x09 ? 4 - column % 4 : 1
            start += 1
        }
    }
}
