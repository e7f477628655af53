import Diagnostics
import Markdown
import MentoringModel

// Comments and HTML: what nobody meant for a page, and what no page shows.
extension BodyReading {
    /// Tells of comments that a page would show: a blank line ends one in a sentence, the end of a quote one in it.
    func reportComments() {
        var reported = Set<Mark>()
        func report(_ line: Int, _ sign: String, _ message: String, help: String) {
            let mark = log.find(sign, from: line, lines: 40)
            let isEscaped = log.line(mark.line)?.contains("\\" + sign) ?? false
            guard !isEscaped, reported.insert(mark).inserted else { return }
            log.add(.comment, at: mark, width: sign.count, message, help: help)
        }
        var looked: Set<Int> = []
        for (block, sign) in outline.shownComments {
            if sign == "%%", !looked.insert(block).inserted { continue }
            let line = outline.blocks[block].line
            // What is private is not shown.
            if let region = regionOfBlock[block], regions[region].visibility == .private { continue }
            if sign == "%%" {
                // What is a comment was taken out before. In doubt nothing is shown.
                guard mayShowComment(block) else { continue }
                report(
                    line, sign, "where a comment begins or ends here is not clear, so it would be shown",
                    help:
                        "put the comment on lines of its own, with blank lines around it, or write \\%% if the signs are meant"
                )
            } else {
                report(
                    line, sign, "this comment has no end in its paragraph, so it is shown",
                    help: "leave no blank line before -->, or begin the comment on a line of its own")
            }
        }
        for (_, block) in outline.blocks(of: .html) {
            let html = trimmed(block.words)
            guard html.hasPrefix("<!--"), !html.contains("-->") else { continue }
            report(block.line, "<!--", "this comment has no end, so what follows may be shown", help: "end it with -->")
        }
    }

    /// Whether the signs of a comment stand on the lines of a block, and none behind a backslash.
    private func mayShowComment(_ block: Int) -> Bool {
        let next = outline.blocks.indices.contains(block + 1) ? outline.blocks[block + 1].line : log.lineCount + 1
        let lines = (outline.blocks[block].line..<max(next, outline.blocks[block].line + 1)).compactMap { log.line($0) }
        return lines.contains { $0.contains("%%") } && !lines.contains { $0.contains("\\%") }
    }

    func reportHTML() {
        var reported = Set<Int>()
        func report(_ line: Int) {
            guard reported.insert(line).inserted else { return }
            let mark = log.find("<", from: line, lines: 40)
            guard let text = log.line(mark.line), text.contains("<!--") else {
                return log.add(.rawHTML, at: mark, "raw HTML is left out of the page")
            }
            log.add(
                .rawHTML, at: mark, "what stands on a line that begins with a comment is left out of the page with it",
                help: "write the comment on a line of its own, with blank lines around it")
        }
        for (_, block) in outline.blocks(of: .html) {
            let html = trimmed(block.words)
            if !(html.hasPrefix("<!--") && html.hasSuffix("-->")) { report(block.line) }
        }
        for block in outline.inlineHTMLBlocks where !hasOnlyBreaksInCells(block) { report(outline.blocks[block].line) }
    }

    /// Whether a block is a table that is read, with no other HTML than the breaks of lines in its cells.
    private func hasOnlyBreaksInCells(_ block: Int) -> Bool {
        guard let table = tables.first(where: { $0.block == block })?.table else { return false }
        return table.rows.allSatisfy { row in
            row.cells.allSatisfy { !TextTable.withoutBreaks($0).utf8.contains(0x3C) }
        }
    }
}
