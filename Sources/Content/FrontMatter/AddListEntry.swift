/// Adds an entry to a list of the front matter, and changes no other byte of the note: neither comments nor line ends, nor
/// a byte-order mark, nor the order of the keys.
///
/// The list may stand in a block, in brackets, on one line or several, or not at all. `nil` where its form is none that
/// this knows. Whoever uses the answer reads it again before writing it: this looks at lines, not at YAML.
///
/// - Parameters:
///   - entry: The fields in braces, on one line.
///   - names: What the list may be called; the first where it is not there yet.
package func addEntry(_ entry: String, toListCalled names: [String], in bytes: [UInt8]) -> [UInt8]? {
    guard let front = FrontMatterLines(bytes), let first = names.first else { return nil }
    guard let key = front.lines.firstIndex(where: { line in names.contains { front.isKey($0, line) } }) else {
        return front.inserting("\(first):\n  - \(entry)", before: front.lines.endIndex)
    }
    let value = front.value(of: key)
    guard !value.isEmpty else { return front.addingItem(entry, below: key) }
    switch bytes[value.lowerBound] {
    case UInt8(ascii: "["):
        guard let close = front.close(of: value.lowerBound) else { return nil }
        let last = bytes[(value.lowerBound + 1)..<close].last { !isBlank($0) }
        let isFirst = last == nil || last == UInt8(ascii: ",")
        return front.inserting(Array("\(isFirst ? "" : ", ")\(entry)".utf8), at: close)
    case UInt8(ascii: "{"):
        guard let close = front.close(of: value.lowerBound) else { return nil }
        let wrapped = front.inserting(Array(", \(entry)]".utf8), at: close + 1)
        return Array(wrapped[..<value.lowerBound]) + Array("[".utf8) + wrapped[value.lowerBound...]
    default: return nil
    }
}

/// Adds a value to those of a goal, whatever its list is called there.
package func addUpdate(_ entry: String, in bytes: [UInt8]) -> [UInt8]? {
    addEntry(entry, toListCalled: Schema.namesOfUpdates, in: bytes)
}

/// The line of the closing fence of a note's front matter, from 1; 0 where it has none.
package func lastLineOfFrontMatter(in bytes: [UInt8]) -> Int { FrontMatterLines(bytes).map { $0.lines.count + 2 } ?? 0 }

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

/// The bytes of a note as lines, as far as its front matter goes.
private struct FrontMatterLines {
    let bytes: [UInt8]
    /// Between the fences; each with its line end.
    private(set) var lines: [Range<Int>] = []
    /// Where the closing fence begins.
    private(set) var end = 0
    /// As the first line has it.
    private var lineEnd: [UInt8]

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        let all = NoteLines(bytes)
        lineEnd = all.end
        func isFence(_ line: Range<Int>, _ sign: String) -> Bool {
            let words = bytes[line]
            return words.starts(with: Array(sign.utf8)) && words.dropFirst(3).allSatisfy(isBlank)
        }
        guard let first = all.ranges.first, isFence(first, "---"),
            let close = all.ranges.dropFirst().firstIndex(where: { isFence($0, "---") || isFence($0, "...") })
        else { return nil }
        lines = Array(all.ranges[1..<close])
        end = all.ranges[close].lowerBound
    }

    func isKey(_ key: String, _ line: Range<Int>) -> Bool {
        let words = bytes[line]
        let name = Array("\(key):".utf8)
        return words.starts(with: name) && (words.dropFirst(name.count).first.map(isBlank) ?? true)
    }

    /// Where the value begins and ends that stands on the line of a key; empty when there is none, or only a comment.
    func value(of line: Int) -> Range<Int> {
        let range = lines[line]
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else {
            return range.upperBound..<range.upperBound
        }
        let first = bytes[(colon + 1)..<range.upperBound].firstIndex { !isBlank($0) } ?? range.upperBound
        if first < range.upperBound, bytes[first] == UInt8(ascii: "#") { return first..<first }
        return first..<range.upperBound
    }

    /// Where the bracket closes that opens at a place; text in quotes and comments are passed over.
    func close(of open: Int) -> Int? {
        var depth = 0
        var quote: UInt8?
        var place = open
        while place < end {
            let byte = bytes[place]
            if let open = quote {
                if open == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") { place += 1 }
                if byte == open { quote = nil }
            } else {
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    let before = bytes[place - 1]
                    if isBlank(before) || "[{,:".utf8.contains(before) { quote = byte }
                case UInt8(ascii: "#") where isBlank(bytes[place - 1]):
                    while place + 1 < end, bytes[place + 1] != 0x0A, bytes[place + 1] != 0x0D { place += 1 }
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"):
                    depth -= 1
                    if depth == 0 { return place }
                default: break
                }
            }
            place += 1
        }
        return nil
    }

    /// An item behind the last one of the block below a key, as far in as the others.
    func addingItem(_ entry: String, below key: Int) -> [UInt8] {
        var last = key
        var indent: [UInt8]?
        for number in (key + 1)..<max(key + 1, lines.count) {
            let words = bytes[lines[number]]
            let margin = words.prefix { $0 == 0x20 }
            guard let first = words.dropFirst(margin.count).first(where: { _ in true }) else { continue }
            if isBlank(first) || first == UInt8(ascii: "#") { continue }
            guard !margin.isEmpty || first == UInt8(ascii: "-") else { break }
            if indent == nil { indent = Array(margin) }
            last = number
        }
        let margin = String(decoding: indent ?? [0x20, 0x20], as: UTF8.self)
        return inserting("\(margin)- \(entry)", before: last + 1)
    }

    /// Lines in front of a line, or of the closing fence.
    func inserting(_ text: String, before line: Int) -> [UInt8] {
        let place = line < lines.endIndex ? lines[line].lowerBound : end
        let added = text.split(separator: "\n").flatMap { Array($0.utf8) + lineEnd }
        return inserting(added, at: place)
    }

    func inserting(_ added: [UInt8], at place: Int) -> [UInt8] {
        Array(bytes[..<place]) + added + Array(bytes[place...])
    }
}
