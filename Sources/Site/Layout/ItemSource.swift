import MentoringModel

extension Body {
    /// The Markdown of the list item that begins on a line of the file: all its lines, without the bullet and what the
    /// bullet indents; `nil` when none begins there.
    func item(on line: Int) -> String? {
        guard line >= firstLine else { return nil }
        var rest = text[...]
        for _ in firstLine..<line {
            guard !rest.isEmpty else { return nil }
            _ = rest.cutLine()
        }
        let first = rest.cutLine()
        let indent = first.prefix { $0 == " " || $0 == "\t" || $0 == ">" }
        let words = first[indent.endIndex...]
        let number = words.prefix { $0.isASCII && $0.isNumber }
        let bullet = words.dropFirst(number.count).prefix(1)
        guard !bullet.isEmpty, (number.isEmpty ? "-*+" : ".)").contains(bullet) else { return nil }
        let behind = words.dropFirst(number.count + 1)
        let blanks = behind.prefix { $0 == " " || $0 == "\t" }
        var own = [behind.dropFirst(blanks.count)]
        let inside = indent.columns + number.count + 1
        // Behind a bullet up to four blanks belong to it.
        let content = inside + ((1...4).contains(blanks.columns) ? blanks.columns : 1)
        var isParagraph = true
        while !rest.isEmpty {
            let next = rest.cutLine()
            let isBlank = next.allSatisfy { $0 == " " || $0 == "\t" }
            if isBlank {
                own.append("")
                isParagraph = false
                continue
            }
            let depth = next.prefix { $0 == " " || $0 == "\t" || $0 == ">" }.columns
            if depth >= content {
                own.append(next.dropping(columns: content))
                isParagraph = true
            } else if isParagraph, !next.beginsAnew {
                // A line that goes on with the words need not be indented.
                own.append(next.drop { $0 == " " || $0 == "\t" })
            } else {
                break
            }
        }
        while own.last?.isEmpty ?? false { own.removeLast() }
        return own.joined(separator: "\n")
    }
}

extension Body {
    /// The line of the item in whose list below it an item stands; `nil` where that stands in no other.
    func holder(ofItemOn line: Int) -> Int? {
        guard line > firstLine else { return nil }
        var rest = text[...]
        for _ in firstLine..<line { _ = rest.cutLine() }
        // Hardly any is.
        guard let first = rest.utf8.first, first == 0x20 || first == 0x09 else { return nil }
        let lines = text.utf8.split(
            separator: 0x0A, maxSplits: line - firstLine + 1, omittingEmptySubsequences: false
        ).map { Substring($0) }
        guard lines.indices.contains(line - firstLine) else { return nil }
        let depth = lines[line - firstLine].depth
        guard depth > 0 else { return nil }
        for number in (0..<line - firstLine).reversed() {
            let above = lines[number]
            if above.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            if above.first == "#" { return nil }
            if above.depth < depth { return above.beginsAnew ? number + firstLine : nil }
        }
        return nil
    }
}

extension Substring {
    fileprivate var depth: Int { prefix { $0 == " " || $0 == "\t" }.columns }

    /// Takes the first line off, with its line break, and gives it without.
    fileprivate mutating func cutLine() -> Substring {
        guard let end = utf8.firstIndex(of: 0x0A) else {
            defer { self = self[endIndex...] }
            return self
        }
        defer { self = self[utf8.index(after: end)...] }
        return self[..<end]
    }

    /// How many columns it takes; a tab goes to the next multiple of four.
    fileprivate var columns: Int { reduce(0) { $1 == "\t" ? ($0 / 4 + 1) * 4 : $0 + 1 } }

    /// The line without so many columns of blanks at its start.
    fileprivate func dropping(columns count: Int) -> Substring {
        var column = 0
        var rest = self
        while column < count, let first = rest.first {
            column = first == "\t" ? (column / 4 + 1) * 4 : column + 1
            rest.removeFirst()
        }
        return column > count ? Substring(String(repeating: " ", count: column - count) + rest) : rest
    }
}
