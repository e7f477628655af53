import Diagnostics
import Markdown
import MentoringModel

// A typo must not publish: whatever looks as if it should close a section, but does not, is an error.
extension BodyReading {
    /// Tells of a heading whose words look like a mark that is not one.
    func reportNearMiss(_ heading: SectionHeading, _ block: Outline.Block) {
        // What is closed as far as can be needs no other mark.
        guard heading.mark != "private", let meant = nearMiss(of: heading, in: block) else { return }
        let place = log.find(meant.written, from: block.line)
        log.add(
            .mark, at: place, width: meant.written.count,
            "“\(meant.written)” looks like a mark, but closes nothing",
            help: opens(meant.mark)
                ? "end the heading with a mark in round brackets, or write other words if no mark is meant"
                : "write (\(meant.mark)) at the end of the heading\(BodyReading.scopeOfMark), or other words if no mark is meant",
            mend: mend(of: meant, at: place))
    }

    /// The mark in round brackets, where brackets of another kind stand at the end; it closes and never opens.
    private func mend(of meant: (written: String, mark: String), at place: Mark) -> PlannedMend? {
        guard let first = meant.written.first, "[{(".contains(first), !opens(meant.mark),
            let line = log.line(place.line), trimmed(line).hasSuffix(meant.written)
        else { return nil }
        return .words(meant.written, "(\(meant.mark))")
    }

    private func nearMiss(of heading: SectionHeading, in block: Outline.Block) -> (written: String, mark: String)? {
        let line = log.line(block.line)
        let mayHoldTag = line?.utf8.contains(UInt8(ascii: "<")) ?? true
        if SectionNames.isPlainName(heading.words), !mayHoldTag { return nil }
        if let meant = NearMiss.nearMiss(in: heading.words) { return meant }
        if let meant = MarkSkeleton.mark(in: heading.words, countsRight: false) { return meant }
        // What looks like HTML is no word, but may have been meant as one.
        guard let line, mayHoldTag,
            let meant = MarkSkeleton.mark(
                in: line.replacing("<!--", with: "(").replacing("-->", with: ")"), countsRight: false)
        else { return nil }
        return heading.mark == nil || meant.mark == "private" ? meant : nil
    }

    /// Tells of what would be a mark if the line were a heading: at the end or start of a line that is none, or alone.
    func reportMarksOutsideHeadings() {
        var number = body.firstLine - 1
        var next = 0
        while let text = log.line(number + 1) {
            number += 1
            // Hardly any line is one, so the bytes are looked at first.
            guard MarkFilter.mayBearMark(text.utf8, log.signs(ofLine: number).signs) else { continue }
            // Blocks come in the order of their lines, so the last one that begins by here is never looked for from the start.
            while next < outline.blocks.count, outline.blocks[next].line <= number { next += 1 }
            guard next > 0 else { continue }
            let block = outline.blocks[next - 1]
            guard !isHeading(block, number) else { continue }
            let line = withoutSignOfPromise(String(text), next - 1)
            guard !NearMiss.isLinkDefinition(line), let mark = NearMiss.markOutsideHeading(line),
                mark == "private" || isClosing(mark), !isClosed(line: number, to: mark)
            else { continue }
            // What code is called by stands on its first line: ```private.
            guard block.line == number || !isFenced(block) else { continue }
            // A line is told of once.
            guard !log.hasReported(.mark, on: number) else { continue }
            let isInBrackets = line.lowercased().contains("(" + mark)
            let word = isInBrackets ? "(" + mark : isPrivate(in: line) ? "privat" : mark
            log.add(
                .mark, at: place(of: word, on: number), width: isInBrackets ? mark.count + 2 : mark.count,
                "(\(mark)) closes nothing here: only a heading can be marked",
                help:
                    "put a heading with (\(mark)) above what is to be closed\(BodyReading.scopeOfMark), or write other words if nothing is"
                    + helpForItemAlone(mark, next - 1))
        }
    }

    /// Whether a line stands in a section that is closed as far as a mark would close it.
    private func isClosed(line number: Int, to mark: String) -> Bool {
        Visibility(rawValue: mark).map { visibility(ofLine: number) <= $0 } ?? false
    }

    private func opens(_ mark: String) -> Bool { Visibility(rawValue: mark).map { $0 > visibility } ?? true }

    private func isPrivate(in line: String) -> Bool { line.lowercased().contains("privat") }

    private func isClosing(_ mark: String) -> Bool { Visibility(rawValue: mark).map { $0 < visibility } ?? false }

    /// Whether a block is code between fences, which is meant; code by four blanks at the start often is a slip.
    func isFenced(_ block: Outline.Block) -> Bool {
        guard block.kind == .code, let line = log.line(block.line) else { return false }
        let words = line.drop { " \t>-*+.)".contains($0) || $0.isNumber }
        return words.hasPrefix("```") || words.hasPrefix("~~~")
    }

    /// Whether the line belongs to a heading; one underlined with === or --- may have several lines.
    private func isHeading(_ block: Outline.Block, _ line: Int) -> Bool {
        guard case .heading = block.kind else { return false }
        return block.line == line || SectionHeading(block.words).mark != nil
    }
}
