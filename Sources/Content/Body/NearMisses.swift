import Diagnostics
import Markdown
import MentoringModel

// A typo must not publish: whatever looks as if it should close a section, but does not, is an error.
extension BodyReading {
    /// Tells of a heading whose words look like a mark that is not one.
    func tellOfNearMiss(_ heading: SectionHeading, _ block: Outline.Block) {
        guard let meant = nearMiss(in: heading.words) else { return }
        let place = log.find(meant.written, from: block.line)
        log.add(
            .mark, at: place, width: meant.written.count,
            "“\(meant.written)” looks like a mark, but closes nothing",
            help: "write (\(meant.mark)) at the end of the heading, or other words if no mark is meant")
    }

    /// Tells of `(private)` at the end or start of a line that is no heading.
    func tellOfMarksOutsideHeadings() {
        // Hardly any note has one, so the bytes are looked at first.
        guard body.text.utf8.contains(0x28), hasPrivateMark(body.text) else { return }
        var next = 0
        for number in body.firstLine...max(body.firstLine, log.lineCount) {
            guard let line = log.line(number), line.lowercased().contains("(private)") else { continue }
            let words = line.drop { " \t>-*+_#".contains($0) }
            var end = words.lowercased()[...]
            while let last = end.last, " \t*_.:!".contains(last) { end.removeLast() }
            guard end.hasSuffix("(private)") || words.lowercased().hasPrefix("(private)") else { continue }
            // Blocks come in the order of their lines, so the last one that begins by here is never looked for from the start.
            while next < outline.blocks.count, outline.blocks[next].line <= number { next += 1 }
            guard next > 0, !isCode(outline.blocks[next - 1]), !isHeading(outline.blocks[next - 1], number) else {
                continue
            }
            log.add(
                .mark, at: log.find("(", from: number, lines: 1), width: 9,
                "(private) closes nothing here: only a heading can be marked",
                help: "put a heading with (private) above what is to be closed")
        }
    }

    private func isCode(_ block: Outline.Block) -> Bool { block.kind == .code }

    /// Whether the line belongs to a heading; one underlined with === or --- may have several lines.
    private func isHeading(_ block: Outline.Block, _ line: Int) -> Bool {
        guard case .heading = block.kind else { return false }
        return block.line == line || SectionHeading(block.words).mark != nil
    }
}

/// Whether `rivate)` stands anywhere, in capitals or not.
private func hasPrivateMark(_ text: String) -> Bool {
    let wanted = Array("rivate)".utf8)
    var matched = 0
    for byte in text.utf8 {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if lower == wanted[matched] {
            matched += 1
            if matched == wanted.count { return true }
        } else {
            matched = lower == wanted[0] ? 1 : 0
        }
    }
    return false
}

/// What of a heading's words, its mark already cut off, looks like another mark; `nil` when nothing does.
private func nearMiss(in words: String) -> (written: String, mark: String)? {
    let lower = words.lowercased()
    if lower == "private" { return (words, "private") }
    // A right mark in the wrong place.
    for mark in SectionHeading.marks.sorted() {
        if let range = lower.firstRange(of: "(\(mark))"), mark == "private" || range.lowerBound == lower.startIndex {
            return (String(lower[range]), mark)
        }
    }
    let brackets: [(open: Character, close: Character)] = [("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("（", "）")]
    var end = words[...]
    while let last = end.last, ".:!; ".contains(last) { end.removeLast() }
    for (open, close) in brackets {
        guard end.last == close, let start = end.lastIndex(of: open) else { continue }
        let inside = end[end.index(after: start)...].dropLast()
        let word = trimmed(inside.lowercased().filter { !".#:!*".contains($0) })
        if let mark = meant(by: word, isExactEnough: open != "(" || end.endIndex < words.endIndex) {
            return (String(end[start...]), mark)
        }
        // `(private: not for the file)`
        let first = word.prefix { $0.isLetter }
        if first.count < word.count, first == "private" || first == "privat" {
            return (String(end[start...]), "private")
        }
    }
    if let word = end.split(whereSeparator: { " \t".contains($0) }).last, end.count > word.count {
        let bare = trimmed(word.lowercased().filter { !"()[]{}.#".contains($0) })
        let before = trimmed(end.dropLast(word.count))
        let isSetOff = before.last.map { "-–—:|/".contains($0) } ?? false
        let isBroken = word.hasPrefix("(") || word.hasSuffix(")") || word.hasPrefix("#") || word.hasPrefix("[")
        if isSetOff || isBroken, let mark = meant(by: bare, isExactEnough: true) {
            let sign = isSetOff ? before.last.map { "\($0) " } ?? "" : ""
            return (sign + word, mark)
        }
    }
    return nil
}

/// The mark that a word means or nearly means. Exact words count only where they are no mark already.
private func meant(by word: String, isExactEnough: Bool) -> String? {
    if SectionHeading.marks.contains(word) { return isExactEnough ? word : nil }
    // `pair` is too short for guessing: (pain) and (part) are words.
    if ["pairs", "par", "piar", "pari", "pair only", "the pair"].contains(word) { return "pair" }
    guard word.count >= 4, word.first == "p" || word.first == "r" else { return nil }
    return nearest(to: word, in: ["private", "program", "public"])
}
