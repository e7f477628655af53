extension Document {
    /// A reference to a footnote, on a page.
    package struct Reference: Hashable, Sendable {
        /// From 1, in the order in which a page refers to them first.
        package var number: Int
        /// Which reference to it this is, from 1; of a footnote how many there are.
        package var count: Int
    }

    // MARK: Parsing

    /// Makes footnotes of the paragraphs that begin with a label, `[^1]: words`, with what is indented below them.
    ///
    /// - Parameters:
    ///   - source: The text that was parsed.
    ///   - firstLine: The line on which it begins.
    mutating func makeFootnotes(source: String, firstLine: Int) {
        hasFootnotes = true
        let source = SourceLines(
            lines: source.split(separator: "\n", omittingEmptySubsequences: false), first: firstLine)
        var paragraphs: [Int] = []
        var headings: [Int] = []
        walk { node, isEntering in
            guard isEntering else { return }
            if self[node].kind == .paragraph { paragraphs.append(node) }
            if self[node].kind == .heading(level: 1) { headings.append(node) }
        }
        for paragraph in paragraphs { makeFootnotes(of: paragraph, source) }
        for heading in headings { makeFootnote(ofLabelAlone: heading, source) }
    }

    /// Makes a footnote of a label that stands alone on its line, with what is indented below it.
    private mutating func makeFootnote(ofLabelAlone heading: Int, _ source: SourceLines) {
        guard let only = self[heading].first, self[only].next == nil, self[only].kind == .text,
            let label = FootnoteMarks.labelAlone(self[only].text)
        else { return }
        self[heading].kind = .footnote
        self[heading].text = label
        remove(only)
        if let next = self[heading].next, isIndented(next, source) { addIndented(next, to: heading) }
    }

    private mutating func makeFootnotes(of paragraph: Int, _ source: SourceLines) {
        let column = Int32(self[paragraph].byteColumn)
        var line = Int32(self[paragraph].line)
        // What stands above the first footnote, then each of them.
        var parts: [(label: String, line: Int32, nodes: [Int])] = [("", line, [])]
        var isFirst = true
        for node in children(of: paragraph) {
            if isFirst, let label = label(at: node) {
                parts.append((label, line, []))
                cut(label, from: node)
            }
            parts[parts.count - 1].nodes.append(node)
            isFirst = self[node].kind.isBreak
            if isFirst { line += 1 }
        }
        guard parts.count > 1 else { return }
        let next = self[paragraph].next
        let end = self[paragraph].endLine
        var last = paragraph
        for (place, part) in parts.enumerated() {
            if let end = part.nodes.last, self[end].kind.isBreak { remove(end) }
            guard place > 0 else { continue }
            last = add(Node(.footnote, from: part.line, to: part.line, byteColumn: column))
            self[last].text = part.label
            self[last].end(on: place + 1 < parts.count ? Int(parts[place + 1].line) - 1 : end)
            let words = add(Node(.paragraph, from: part.line, to: part.line, byteColumn: column))
            append(words, to: last)
            for node in part.nodes where self[node].parent != nil {
                remove(node)
                append(node, to: words)
            }
            if let next {
                insert(last, before: next)
            } else if let parent = self[paragraph].parent {
                append(last, to: parent)
            }
        }
        if let next, isIndented(next, source) { addIndented(next, to: last) }
        if self[paragraph].first == nil { remove(paragraph) }
    }

    /// The label of a footnote whose words begin with a text.
    private func label(at node: Int) -> String? {
        guard self[node].kind == .text, self[node].text.utf8.first == FootnoteMarks.open,
            case .reference(let label)? = FootnoteMarks.parts(of: self[node].text).first,
            self[node].text.utf8.dropFirst(label.utf8.count + 3).first == UInt8(ascii: ":")
        else { return nil }
        return String(label)
    }

    /// Takes a label, its brackets and the colon away.
    private mutating func cut(_ label: String, from node: Int) {
        let rest = self[node].text.utf8.dropFirst(label.utf8.count + 4).drop { $0 == 0x20 || $0 == 0x09 }
        self[node].text = String(Substring(rest))
    }

    /// Whether a block is code because it is indented: then its first line is what stands there.
    private func isIndented(_ node: Int, _ source: SourceLines) -> Bool {
        guard self[node].kind == .code, let line = source[self[node].line] else { return false }
        let first = trimmed(Substring(self[node].text.utf8.prefix { $0 != 0x0A }))
        func isFence(_ line: some StringProtocol) -> Bool { line.hasPrefix("```") || line.hasPrefix("~~~") }
        let isFenced = isFence(line.drop { $0 == " " || $0 == "\t" || $0 == ">" }) && !isFence(first)
        return !first.isEmpty && !isFenced && trimmed(line).hasSuffix(first)
    }

    /// Adds what is indented below a footnote to it.
    private mutating func addIndented(_ code: Int, to footnote: Int) {
        // Not from that line on: cmark would be fed all lines above it for each footnote.
        var inner = Document(withFootnotesOf: self[code].text, firstLine: 1)
        inner.moveLines(by: self[code].line - 1)
        copyChildren(of: Document.root, in: inner, to: footnote)
        self[footnote].end(on: self[code].endLine)
        remove(code)
    }

    /// The footnotes that stand in it, in order.
    var footnotes: [Int] {
        guard hasFootnotes else { return [] }
        var footnotes: [Int] = []
        walk { node, isEntering in if isEntering, self[node].kind == .footnote { footnotes.append(node) } }
        return footnotes
    }

    /// Makes words again of what only looks like a reference, as in `[^0-9]`.
    mutating func restoreReferencesToNothing() {
        let labels = Set(footnotes.map { FootnoteMarks.key(self[$0].text) })
        for node in markedTexts(below: Document.root) {
            self[node].text = FootnoteMarks.restored(self[node].text) { !labels.contains(FootnoteMarks.key($0)) }
        }
        hasFootnotes = !labels.isEmpty
    }

    /// Appends those footnotes of another document that what was copied from it refers to.
    mutating func takeFootnotes(of other: Document) {
        guard other.hasFootnotes else { return }
        var waiting = labels(below: Document.root)
        guard !waiting.isEmpty else { return }
        hasFootnotes = true
        var known = Set(footnotes.map { FootnoteMarks.key(self[$0].text) })
        let notes = other.byLabel(other.footnotes)
        while let label = waiting.popLast() {
            guard known.insert(label).inserted, let note = notes[label] else { continue }
            let copy = appendCopy(of: note, in: other, to: Document.root)
            waiting += labels(below: copy)
        }
    }

    /// Footnotes by their labels; of two with one label the first counts.
    private func byLabel(_ footnotes: [Int]) -> [String: Int] {
        Dictionary(footnotes.map { (FootnoteMarks.key(self[$0].text), $0) }) { first, _ in first }
    }

    /// The texts below a node in which footnotes are referred to.
    private func markedTexts(below top: Int) -> [Int] {
        var texts: [Int] = []
        walk(from: top) { node, isEntering in
            if isEntering, self[node].kind == .text, FootnoteMarks.isMarked(self[node].text) { texts.append(node) }
        }
        return texts
    }

    /// The labels of the footnotes that are referred to below a node.
    private func labels(below top: Int) -> [String] {
        markedTexts(below: top).flatMap { FootnoteMarks.parts(of: self[$0].text) }.compactMap {
            if case .reference(let label) = $0 { FootnoteMarks.key(label) } else { nil }
        }
    }

    /// Puts what footnotes say behind all else, without numbers: so it stands below an item that is shown alone.
    mutating func placeFootnotes() {
        guard hasFootnotes else { return }
        for note in removeFootnotes() {
            for child in children(of: note) {
                remove(child)
                append(child, to: Document.root)
            }
        }
        for node in markedTexts(below: Document.root) {
            self[node].text = FootnoteMarks.withoutReferences(self[node].text)
        }
    }

    // MARK: Pages

    /// Takes the footnotes out of where they were written.
    mutating func removeFootnotes() -> [Int] {
        let footnotes = footnotes
        for footnote in footnotes { remove(footnote) }
        return footnotes
    }

    /// Puts numbers in the place of references, and the footnotes that are referred to at the end, in the order of their numbers.
    ///
    /// - Parameter footnotes: Those that were taken out.
    mutating func numberFootnotes(_ footnotes: [Int]) {
        guard hasFootnotes else { return }
        let notes = byLabel(footnotes)
        var numbers: [String: Int] = [:]
        var order: [String] = []
        var counts: [Int] = []
        number(below: Document.root, notes, &numbers, &order, &counts)
        guard !order.isEmpty else { return }
        let holder = add(Node(.footnotes))
        append(holder, to: Document.root)
        // A footnote may refer to others, which come behind it.
        var place = 0
        while place < order.count {
            if let note = notes[order[place]] {
                append(note, to: holder)
                number(below: note, notes, &numbers, &order, &counts)
            }
            place += 1
        }
        let key = keyOfFootnotes(below: holder)
        for (place, label) in order.enumerated() {
            guard let note = notes[label] else { continue }
            self[note].kind = .numbered(Reference(number: place + 1, count: counts[place]))
            self[note].text = key
        }
        var references: [Int] = []
        walk { node, isEntering in
            if isEntering, case .reference = self[node].kind { references.append(node) }
        }
        for node in references { self[node].text = key }
    }

    private mutating func number(
        below top: Int, _ notes: [String: Int], _ numbers: inout [String: Int], _ order: inout [String],
        _ counts: inout [Int]
    ) {
        for node in markedTexts(below: top) {
            for part in FootnoteMarks.parts(of: self[node].text) {
                switch part {
                case .words(let words): insert(addText(String(words)), before: node)
                case .reference(let written):
                    let label = FootnoteMarks.key(written)
                    guard notes[label] != nil else { continue }
                    let number = numbers[label] ?? order.count + 1
                    if numbers.updateValue(number, forKey: label) == nil {
                        order.append(label)
                        counts.append(0)
                    }
                    counts[number - 1] += 1
                    let reference = Reference(number: number, count: counts[number - 1])
                    insert(add(Node(.reference(reference))), before: node)
                }
            }
            remove(node)
        }
    }

    /// What tells the footnotes of one body on a page from those of another: a number made of their words.
    private func keyOfFootnotes(below holder: Int) -> String {
        var hash: UInt32 = 2_166_136_261
        for byte in words(below: holder).utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return String(hash, radix: 36)
    }
}

/// The lines of a text by their numbers in the file.
private struct SourceLines {
    let lines: [Substring]
    let first: Int

    subscript(number: Int) -> Substring? { lines.indices.contains(number - first) ? lines[number - first] : nil }
}
