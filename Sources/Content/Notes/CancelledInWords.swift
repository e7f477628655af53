import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of a session whose title, first line or file name says that it did not take place, where no field does.
    ///
    /// - Returns: Whether one does.
    func reportCancelledInWords() -> Bool {
        let headings = body.headingBlocks
        guard body.visibility(ofLine: body.body.firstLine) >= fields.visibility else { return false }
        var looked = 0
        for (index, block) in body.outline.blocks.enumerated() {
            guard looked < 2 else { break }
            let isHeading = headings.contains(index)
            guard block.parent == nil, isHeading || block.kind == .paragraph else { break }
            // `### Cancelled` within a section says it of its items.
            if isHeading, body.section(ofBlock: index) != nil { break }
            looked += 1
            guard let line = log.line(block.line), body.visibility(ofLine: block.line) >= fields.visibility,
                let said = StatusInWords(
                    line, in: isHeading ? .title : body.body.text.utf8.count <= 600 ? .note : .sentence, isPerson)
            else {
                if isHeading { continue }
                break
            }
            let below = isHeading ? firstSentence(behind: index) : nil
            reportStatus(
                said, at: log.find(said.written, from: block.line, lines: 1), "in the body",
                next: dayMovedTo(line) ?? below.flatMap { dayMovedTo($0) })
            return true
        }
        let name = String(placement.name.dropFirst(10))
        guard placement.name.utf8.prefix(4).allSatisfy({ $0 &- 0x30 < 10 }),
            let said = StatusInWords(name.replacing("_", with: " ").replacing("-", with: " ")[...], in: .name, isPerson)
        else { return false }
        reportStatus(said, at: Mark(line: 1, column: 1), "in the name of the file")
        return true
    }

    /// The first sentence of the paragraph right behind a heading: `Moved to the 12th.`
    private func firstSentence(behind heading: Int) -> Substring? {
        let blocks = body.outline.blocks
        guard blocks.indices.contains(heading + 1), blocks[heading + 1].kind == .paragraph,
            blocks[heading + 1].parent == nil, let line = log.line(blocks[heading + 1].line)
        else { return nil }
        var sentence = line[..<(line.firstRange(of: ". ")?.lowerBound ?? line.endIndex)]
        while let last = sentence.last, "!. ".contains(last),
            !(last == "." && sentence.dropLast().last?.isNumber ?? false)
        {
            sentence.removeLast()
        }
        return sentence
    }

    /// The day to which a session was moved: `moved to 11 May`.
    private func dayMovedTo(_ line: Substring) -> CalendarDay? {
        guard fields.value("next") == nil, line.utf8.contains(where: { $0 &- 0x30 < 10 }),
            // Of an item such words stand behind what it is.
            let moved = DayWords(movedTo: "session, \(line)", from: log.dayContext), moved.isDay
        else { return nil }
        return moved.meant.first
    }

    private func reportStatus(_ said: StatusInWords, at mark: Mark, _ place: String, next: CalendarDay? = nil) {
        let fields = ["status: \(said.status)"] + (next.map { ["next: \($0)"] } ?? [])
        log.add(
            .fieldInBody, at: mark, width: place.hasSuffix("body") ? said.written.count : 1,
            "“\(said.written)” is not read \(place), so this session counts as held", help: helpToWrite(fields))
    }
}

/// Times that are counted from a session, and name no day: `in 2 weeks`, `same time next week`.
enum DistanceInWords {
    static func isDistance(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        let parts = text.lowercased().split { !$0.isLetter }
        return ["week", "weeks", "month", "fortnight", "woche", "wochen", "monat"].contains {
            parts.contains(Substring($0))
        }
            && (parts.contains("in") || parts.contains("same"))
    }
}
