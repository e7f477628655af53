import Diagnostics
import Markdown
import MentoringModel

// Where a note says by which rules it is published: in its first blocks or its last, as front matter in another dress.
extension BodyReading {
    /// How many of a note's first and of its last blocks are read.
    private static let firstBlocks = 3
    private static let lastBlocks = 2
    /// How many lines of them.
    private static let mostLines = 40

    /// Tells of the first declaration at either end of the body that would close the note, if anything here read it.
    ///
    /// What code says counts only where it is the note's own front matter (`fencedFrontMatter`).
    func reportDeclarations(hasFrontMatter: Bool) {
        guard visibility > .private, !body.isBlank else { return }
        let lastLine = log.lineCount
        let tops = outline.blocks.indices.filter { outline.blocks[$0].parent == nil }
        let firstEnd = tops.count > Self.firstBlocks ? outline.blocks[tops[Self.firstBlocks]].line : lastLine + 1
        let first = body.firstLine..<min(firstEnd, body.firstLine + Self.mostLines)
        let lastStart =
            tops.count > Self.lastBlocks ? outline.blocks[tops[tops.count - Self.lastBlocks]].line : body.firstLine
        let last = max(first.upperBound, lastStart, lastLine + 1 - Self.mostLines)..<(lastLine + 1)
        for lines in [first, last] where !lines.isEmpty {
            let speaking = lines.filter { number in
                log.line(number).map { PrivacyFilter.mayDeclare($0.utf8, log.signs(ofLine: number)) } ?? false
            }
            if !speaking.isEmpty { reportDeclaration(in: lines, around: speaking, hasFrontMatter) }
        }
    }

    /// - Parameter speaking: The lines with a word that a declaration needs. A key stands up to two lines above its value; above or
    /// below items and rows of a table more.
    private func reportDeclaration(in lines: Range<Int>, around speaking: [Int], _ hasFrontMatter: Bool) {
        let texts = lines.map { words(of: $0) }
        var read: Set<Int> = []
        for number in speaking {
            let isPart = log.line(number)?.utf8.contains { "-*+|:".utf8.contains($0) } ?? false
            let reach = isPart ? 12 : 3
            read.formUnion(number - reach - lines.lowerBound...number + reach - lines.lowerBound)
        }
        guard let found = PrivacyDeclaration.first(in: texts, reading: read),
            let mark = Visibility(rawValue: found.mark),
            mark < visibility
        else { return }
        let number = lines.lowerBound + found.line
        log.add(
            .mark, at: place(of: found.word, on: number), width: max(1, found.word.count),
            "“\(found.written.prefix(80))” says who may read this note, but closes nothing here",
            help: hasFrontMatter
                ? "write visibility: \(found.mark) between the two lines --- at the top of the note, and take this out"
                : "take this out, and let the note begin with three lines:\n---\nvisibility: \(found.mark)\n---")
    }

    /// What a line says that is not closed already, and whose marks are not told of: nothing in code and in a heading with a mark.
    private func words(of number: Int) -> String {
        guard let line = log.line(number), !line.allSatisfy(isBlank) else { return "" }
        if visibility(ofLine: number) == .private { return "" }
        if log.hasReported(.mark, on: number) { return "" }
        let count = outline.blockCount(beginningBy: number)
        guard count > 0 else { return prose(line) }
        let holder = outline.blocks[count - 1]
        if holder.kind == .code, isFenced(holder) { return "" }
        if case .heading = holder.kind, holder.line == number, SectionHeading(holder.words).mark != nil { return "" }
        return prose(line)
    }

    /// A line without the code in its sentences and without an address that a link is defined by: both are quoted, not said.
    private func prose(_ line: Substring) -> String {
        let text = String(line.utf8.count <= 400 ? line : line.prefix(400))
        if text.hasPrefix("["), ["]: http", "]: <http", "]: ./", "]: ../", "]: mailto:"].contains(where: text.contains)
        {
            return ""
        }
        return NearMiss.withoutQuotedCode(text)
    }

    /// Where a word stands on a line, in capitals or not; the line's first letter when it is written otherwise.
    func place(of word: String, on number: Int) -> Mark {
        guard let line = log.line(number), !word.isEmpty else { return Mark(line: number, column: 1) }
        let letters = Array(line.unicodeScalars)
        let wanted = Array(word.unicodeScalars)
        for start in letters.indices where start + wanted.count <= letters.count {
            let isHere = zip(letters[start...], wanted).allSatisfy { letter, want in
                letter.properties.lowercaseMapping.unicodeScalars.first == want
            }
            if isHere { return Mark(line: number, column: start + 1) }
        }
        return log.find("", from: number, lines: 1)
    }
}
