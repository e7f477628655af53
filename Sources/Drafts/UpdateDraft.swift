import Content
package import MentoringModel

/// A value of a goal that is to be added to its note.
package struct UpdateDraft: Sendable {
    package var day: CalendarDay
    /// As it was typed, with its unit where there is one.
    package var value: String
    package var by: Slug?
    /// 0 to 10.
    package var confidence: Int?
    package var note: String?

    package init(day: CalendarDay, value: String, by: Slug? = nil, confidence: Int? = nil, note: String? = nil) {
        self.day = day
        self.value = value
        self.by = by
        self.confidence = confidence
        self.note = note
    }

    /// The fields in braces.
    package var entry: String {
        let fields = [
            "date: \(day)", "value: \(yamlText(value))", by.map { "by: \($0.text)" },
            confidence.map { "confidence: \($0)" }, note.map { "note: \(yamlText($0))" },
        ]
        return "{\(fields.compactMap(\.self).joined(separator: ", "))}"
    }

    /// As an item below `## Updates`.
    private var item: String {
        [
            "\(day): \(value)", confidence.map { "(confidence \($0))" }, by.map { "@\($0.text)" }, note,
        ].compactMap(\.self).joined(separator: " ")
    }

    /// The note with the value in it, in the ways in which that can be, the best first: beside the last value where that is
    /// an item of the body; else in `updates`; and in front matter of its own where the note has none.
    ///
    /// Each is only a proposal: who uses one reads it again first.
    package func added(to bytes: [UInt8], of goal: Goal) -> [[UInt8]] {
        let last = goal.updates.filter { $0.source.file == goal.note.path }.map(\.source.line).max()
        let field = addUpdate(entry, in: bytes)
        let isInBody = last.map { $0 > lastLineOfFrontMatter(in: bytes) } ?? false
        var proposals = [isInBody ? last.flatMap { addItem(behind: $0, in: bytes) } : nil, field].compactMap(\.self)
        if field == nil { proposals.append(withFrontMatter(bytes)) }
        return proposals
    }

    /// Behind the item that begins on a line; `nil` where no list item does.
    private func addItem(behind line: Int, in bytes: [UInt8]) -> [UInt8]? {
        let lines = NoteLines(bytes)
        guard lines.ranges.indices.contains(line - 1) else { return nil }
        let written = bytes[lines.ranges[line - 1]]
        let margin = written.prefix { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
        let rest = written.dropFirst(margin.count)
        guard let sign = rest.first, "-*+".utf8.contains(sign), rest.dropFirst().first == 0x20 else { return nil }
        // Lines that belong to it are further in.
        var end = line
        while end < lines.ranges.count {
            let next = bytes[lines.ranges[end]]
            let blanks = next.prefix { $0 == 0x20 || $0 == 0x09 }
            guard blanks.count > margin.count, next.count > blanks.count,
                !"\r\n".utf8.contains(next[blanks.endIndex])
            else { break }
            end += 1
        }
        let place = lines.ranges[end - 1].upperBound
        let isLast = place == bytes.count && bytes.last != 0x0A && bytes.last != 0x0D
        var added = Array(margin) + [sign, 0x20] + Array(item.utf8)
        added = isLast ? lines.end + added : added + lines.end
        return Array(bytes[..<place]) + added + Array(bytes[place...])
    }

    private func withFrontMatter(_ bytes: [UInt8]) -> [UInt8] {
        let mark: [UInt8] = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? [0xEF, 0xBB, 0xBF] : []
        let lines = ["---", "updates:", "  - \(entry)", "---"].flatMap { Array($0.utf8) + NoteLines(bytes).end }
        return mark + lines + bytes.dropFirst(mark.count)
    }
}
