/// How the words of a column stand.
package enum ColumnAlignment: String, Sendable { case left, center, right }

/// A row of a table, cut into its cells as a code host has them.
struct TableRow {
    var cells: [String]

    /// - Parameter line: As written. A bar behind a backslash is a sign of its cell, also in code.
    init(_ line: String) {
        let bytes = Array(trimmed(line).utf8)
        var (at, end) = (0, bytes.count)
        if bytes.first == UInt8(ascii: "|") { at = 1 }
        cells = []
        var cell: [UInt8] = []
        func finish() { cells.append(trimmed(String(decoding: cell, as: UTF8.self))) }
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\\") where at + 1 < end && bytes[at + 1] == UInt8(ascii: "|"):
                cell.append(bytes[at + 1])
                at += 1
            case UInt8(ascii: "\\") where at + 1 < end && bytes[at + 1] == UInt8(ascii: "\\"):
                cell += bytes[at...at + 1]
                at += 1
            case UInt8(ascii: "|"):
                finish()
                cell = []
                // The last bar ends the row.
                if at + 1 == end { end = at }
            default: cell.append(bytes[at])
            }
            at += 1
        }
        if end == bytes.count { finish() }
    }

    /// What the cells say of their columns; `nil` where they are no `---`, `:--` or the like.
    var alignments: [ColumnAlignment?]? {
        guard !cells.isEmpty else { return nil }
        var alignments: [ColumnAlignment?] = []
        for cell in cells {
            let hyphens = cell.drop { $0 == ":" }
            let isLeft = cell.hasPrefix(":")
            let isRight = cell.hasSuffix(":")
            let inner = hyphens.prefix { $0 == "-" }
            guard !inner.isEmpty, cell.count == inner.count + (isLeft ? 1 : 0) + (isRight ? 1 : 0) else { return nil }
            alignments.append(isLeft ? isRight ? .center : .left : isRight ? .right : nil)
        }
        return alignments
    }
}

extension Document {
    /// Makes tables of the paragraphs that are some, after rows were masked for cmark.
    ///
    /// - Parameter source: The text of the body, in which the addresses of links may stand.
    mutating func makeTables(source: String) {
        var blocks: [Int] = []
        walk { node, isEntering in
            guard isEntering else { return }
            switch self[node].kind {
            // Hyphens below a table make a heading of it.
            case .paragraph, .heading: blocks.append(node)
            default: break
            }
        }
        var cells: [(cell: Int, text: String)] = []
        for block in blocks {
            let lines = lines(of: block)
            if let place = lines.indices.first(where: { isDelimiter($0, of: lines) }) {
                makeTable(of: block, lines, delimiter: place, &cells)
            } else if lines.contains(where: { $0.text.map(TableMasks.isMasked) ?? false }) {
                parseAgain(block, lines, source)
            }
        }
        fill(cells, source)
    }

    private struct Line {
        var nodes: [Int]
        /// Its words, where it is words alone.
        var text: String?
        /// The break behind it.
        var end: Int?
    }

    private func lines(of block: Int) -> [Line] {
        var lines = [Line(nodes: [], text: "")]
        for node in children(of: block) {
            let last = lines.count - 1
            if self[node].kind.isBreak {
                lines[last].end = node
                lines.append(Line(nodes: [], text: ""))
            } else {
                lines[last].nodes.append(node)
                lines[last].text = self[node].kind == .text ? lines[last].text.map { $0 + self[node].text } : nil
            }
        }
        return lines
    }

    private func isDelimiter(_ place: Int, of lines: [Line]) -> Bool {
        guard place > 0, let delimiter = lines[place].text, delimiter.utf8.contains(UInt8(ascii: "-")),
            delimiter.utf8.allSatisfy({ "|:- \t".utf8.contains($0) }), let header = lines[place - 1].text,
            header.utf8.contains(UInt8(ascii: "|")) || delimiter.utf8.contains(UInt8(ascii: "|")),
            let alignments = TableRow(delimiter).alignments
        else { return false }
        return TableRow(TableMasks.restored(header)).cells.count == alignments.count
    }

    private mutating func makeTable(
        of block: Int, _ lines: [Line], delimiter: Int, _ cells: inout [(cell: Int, text: String)]
    ) {
        let alignments = TableRow(lines[delimiter].text ?? "").alignments ?? []
        let firstLine = Int32(self[block].line)
        let table = add(
            Node(
                .table, from: firstLine + Int32(delimiter - 1), to: Int32(self[block].endLine),
                byteColumn: Int32(self[block].byteColumn)))
        insert(table, before: block)
        var place = delimiter - 1
        while place < lines.count, let text = lines[place].text, !BlockID.isAlone(text) {
            defer { place += 1 }
            guard place != delimiter else { continue }
            let number = firstLine + Int32(place)
            let isHeader = place < delimiter
            let row = add(Node(.row(isHeader: isHeader), from: number, to: number, byteColumn: 1))
            append(row, to: table)
            let written = TableRow(TableMasks.restored(text)).cells
            for (column, alignment) in alignments.enumerated() {
                let cell = add(Node(.cell(alignment)))
                append(cell, to: row)
                if column < written.count, !written[column].isEmpty { cells.append((cell, written[column])) }
            }
        }
        // Words above it stay a paragraph in front of it, lines behind it one of their own.
        let rest = place < lines.count ? lines[place...] : []
        if !rest.isEmpty {
            let paragraph = add(
                Node(.paragraph, from: firstLine + Int32(place), to: Int32(self[block].endLine), byteColumn: 1))
            insert(paragraph, before: block)
            remove(table)
            insert(table, before: paragraph)
            for node in rest.flatMap({ $0.nodes + [$0.end].compactMap(\.self) }) {
                remove(node)
                append(node, to: paragraph)
            }
        }
        if case .heading(let level) = self[block].kind {
            if level == 2 { insert(add(Node(.rule)), before: block) }
            self[block].kind = .paragraph
        }
        for line in lines[(delimiter - 1)..<min(place, lines.count)] {
            for node in line.nodes + [line.end].compactMap(\.self) { remove(node) }
        }
        if delimiter > 1 {
            if let end = lines[delimiter - 2].end { remove(end) }
            let above = block
            remove(above)
            insert(above, before: table)
        } else {
            remove(block)
        }
    }

    /// Parses lines once more that look like a table and are none.
    private mutating func parseAgain(_ block: Int, _ lines: [Line], _ source: String) {
        let texts = lines.compactMap { $0.text.map(TableMasks.restored) }
        let parsed = Document(commonMark: texts.joined(separator: "\n") + definitions(in: source))
        let paragraphs = parsed.children(of: Document.root)
        guard texts.count == lines.count, paragraphs.count == 1, parsed[paragraphs[0]].kind == .paragraph else {
            for node in children(of: block) where self[node].kind == .text {
                self[node].text = TableMasks.restored(self[node].text)
            }
            return
        }
        for node in children(of: block) { remove(node) }
        copyChildren(of: paragraphs[0], in: parsed, to: block)
    }

    /// Parses the words of all cells at once, each as a heading, which is one line whatever stands in it.
    private mutating func fill(_ cells: [(cell: Int, text: String)], _ source: String) {
        guard !cells.isEmpty else { return }
        var text = ""
        for cell in cells { text += "# \(cell.text) #\n" }
        if cells.contains(where: { $0.text.utf8.contains(UInt8(ascii: "[")) }) { text += definitions(in: source) }
        let parsed = Document(commonMark: text)
        let headings = parsed.children(of: Document.root).prefix(cells.count)
        for (cell, heading) in zip(cells, headings) { copyChildren(of: heading, in: parsed, to: cell.cell) }
    }

    /// The lines of a text on which addresses of links stand, `[words]: address`, behind a blank line.
    private func definitions(in source: String) -> String {
        guard source.contains("]:") else { return "" }
        let lines = source.split(separator: "\n").filter { line in
            line.drop { $0 == " " }.hasPrefix("[") && line.contains("]:")
        }
        return lines.isEmpty ? "" : "\n\n" + TableMasks.restored(lines.joined(separator: "\n")) + "\n"
    }
}
