import Diagnostics
import Markdown
import MentoringModel

// What stands open to readers beyond the pair, and says in words that they should not read it, is an error: words close nothing.
extension BodyReading {
    /// Tells of each line that is open to more than the pair and states that it should not be.
    ///
    /// Within the pair such words are kept as they are meant, so notes of the pair are not looked at here.
    func reportClosingStatements() {
        guard body.stretches.contains(where: { $0.visibility > .pair }) else { return }
        var number = body.firstLine - 1
        var next = 0
        // The table of a block, or that there is none.
        var tables: [Int: StatementInTable?] = [:]
        while let line = log.line(number + 1) {
            number += 1
            let bytes = line.utf8
            guard PrivacyFilter.mayState(bytes, log.signs(ofLine: number)) else { continue }
            while next < outline.blocks.count, outline.blocks[next].line <= number { next += 1 }
            guard next > 0, visibility(ofLine: number) > .pair else { continue }
            let block = outline.blocks[next - 1]
            guard block.kind != .code, !log.hasReported(.mark, on: number),
                isHeading(block) || block.kind == .html || StatementFilter.mayHoldStatement(bytes, isPerson),
                let found = statement(
                    on: number, String(line), of: block, before: next, &tables)
            else { continue }
            let isAsWritten = line.lowercased().contains(found.lowercased())
            let word =
                isAsWritten
                ? found.lowercased() : found.lettersAndDigits.first.map { $0.lowercased() } ?? ""
            log.add(
                .mark, at: place(of: word, on: number), width: max(1, found.count),
                "“\(found.prefix(80))” says who may read this, but closes nothing",
                help: isHeading(block)
                    ? "write (private) at the end of the heading\(BodyReading.scopeOfMark), or other words if no mark is meant"
                    : "put a heading with (private) above what is to be closed\(BodyReading.scopeOfMark), or write other words if nothing is"
                        + helpForItemAlone("private", next - 1))
        }
    }

    private func isHeading(_ block: Outline.Block) -> Bool {
        if case .heading = block.kind { true } else { false }
    }

    private func statement(
        on number: Int, _ line: String, of block: Outline.Block, before next: Int,
        _ tables: inout [Int: StatementInTable?]
    ) -> String? {
        let isItem = block.parent.map { outline.blocks[$0].kind == .item } ?? false
        let text = line.drop { $0 == " " || $0 == "\t" }
        guard !NearMiss.isNo(line) else { return nil }
        if let comment = StatementInComment.comment(in: text, isBlock: block.kind == .html) {
            if StatementInComment.closes(comment, isPerson: isPerson) { return trimmed(comment) }
            if text.hasPrefix("[") { return nil }
        }
        if text.utf8.contains(UInt8(ascii: "|")) {
            let known = tables[next - 1]
            let table = known ?? table(in: next - 1).map { StatementInTable($0, isPerson: isPerson) }
            if known == nil { tables[next - 1] = .some(table) }
            if let table, number >= table.firstLine { return table.statement(on: number) }
        }
        guard !text.hasPrefix("|"), !(text.hasPrefix("[") && text.contains("]: ")) else { return nil }
        // An agreement and a resource may list rules of keeping things to oneself.
        let isRule = kind == .agreement || kind == .resource && isItem
        let statement = StatementLine(line, isRule: isRule, isPerson: isPerson)
        if isHeading(block) { return SectionHeading(block.words).mark == "private" ? nil : statement.inHeading() }
        if isItem { return statement.inItem() }
        let isEnd = !continues(number, next)
        let isStart = block.line == number || endsSentence(number - 1)
        // The title of a callout is a line of its own.
        let isTitle = line.drop { "> \t".contains($0) }.hasPrefix("[!")
        return statement.inParagraph(isWhole: isTitle || isStart && isEnd)
    }

    private func endsSentence(_ number: Int) -> Bool {
        log.line(number)?.last(where: { !isBlank($0) && !"*_)".contains($0) }).map { ".!?:".contains($0) } ?? true
    }

    /// Whether a paragraph goes on behind a line, so that its last sentence may be half of one.
    ///
    /// - Parameter next: The first block that begins behind the line.
    private func continues(_ number: Int, _ next: Int) -> Bool {
        if outline.blocks.indices.contains(next), outline.blocks[next].line == number + 1 { return false }
        return log.line(number + 1).map { !$0.allSatisfy(isBlank) } ?? false
    }
}
