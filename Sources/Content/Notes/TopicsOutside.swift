import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of lists outside every section whose items all begin or end with a length, as topics do: `- 10m Check-in`. A session that has an
    /// agenda may keep others apart from it.
    func reportTopicsOutside() {
        guard placement.kind == .session, !hasTopics else { return }
        reportNumberedTopicsOutside()
        reportTopicHeadings()
        let blocks = body.outline.blocks
        var items: [Int: [Int]] = [:]
        for (index, block) in body.outline.blocks(of: .item) where body.section(ofBlock: index) == nil {
            guard let list = block.parent else { continue }
            items[list, default: []].append(index)
        }
        for (_, items) in items.sorted(by: { $0.key < $1.key }) where items.count > 1 {
            guard items.allSatisfy({ isTimed(body.words(ofItem: $0) ?? "") }) else { continue }
            let line = blocks[items[0]].line
            log.add(
                .unread, at: log.find("", from: line),
                "this list of topics is not read: it stands outside every section of the session",
                help: "put it below a heading such as \(heading(.agenda, atLine: line))")
        }
    }

    /// Tells of lines outside every section that say that they are topics, with their times: `TOP 1: Slides (10 min)`.
    private func reportNumberedTopicsOutside() {
        let blocks = body.outline.blocks
        for (index, block) in body.outline.blocks(of: .paragraph) where body.section(ofBlock: index) == nil {
            guard block.parent.map({ blocks[$0].kind == .quote }) ?? true, !body.headingBlocks.contains(index) else {
                continue
            }
            for (number, line) in linesOfTheirOwn(index, withAny: .digit, where: NumberedTopic.mayBe) {
                guard let topic = NumberedTopic(line) else { continue }
                let item = itemOfTopic(topic.words, topic.minutes, topic.remark)
                return log.add(
                    .unread, at: log.find(line, from: number, lines: 1), width: 3,
                    "this topic is not read: it stands outside every section of the session",
                    help: "write \(heading(.agenda, atLine: number)) on a line of its own, and below it: \(item)")
            }
        }
    }

    /// Whether the agenda, which was read before, has a topic in its list or table.
    var hasTopics: Bool {
        let blocks = body.outline.blocks
        return blocks.indices.contains { index in
            body.section(ofBlock: index) == .agenda
                && (blocks[index].kind == .item && !body.account.emptyLines.contains(blocks[index].line)
                    || body.account.readTables.contains(index))
        }
    }

    /// `10m check-in`, `Check-in – 10 min`, `Check-in (10 min)`
    func isTimed(_ words: String) -> Bool {
        if beginsWithLength(words) { return true }
        guard let time = TimeAmongWords.all(in: words).last, time.isSetOff else { return false }
        return words[time.written.endIndex...].allSatisfy { ")]. ".contains($0) }
    }

    /// `10m check-in`, `10 min: check-in`, `10' check-in`
    func beginsWithLength(_ words: String) -> Bool {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return false }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let behind = words[digits.endIndex...].drop { $0 == " " }
        let unit = behind.prefix { $0.isLetter || "'’′".contains($0) }
        guard digits.utf8.count <= 3, AgendaLength.minuteUnits.contains(unit.lowercased()) else { return false }
        let rest = behind[unit.endIndex...]
        return rest.first.map { " :.–—-".contains($0) } ?? false && rest.contains(where: \.isLetter)
    }
}

/// A line that says that it is a topic, with its number and its time: `TOP 1: Slides (10 min)`, `Agenda item 2 – Budget 15 min`.
struct NumberedTopic {
    var words: String
    var minutes: Double
    /// What stands beside the time in its brackets: `(10 min, Noor)`.
    var remark: String

    init?(_ line: Substring) {
        guard line.utf8.count <= 160, line.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let text = line.drop { isBlank($0) || ">*_".contains($0) }
        let label = text.prefix { !$0.isNumber }
        guard NumberedTopic.labels.contains(trimmed(label.filter { $0 != "#" }).lowercased()) else { return nil }
        let number = text[label.endIndex...].prefix { $0.isNumber || $0 == "." }
        let rest = text[number.endIndex...].drop { isBlank($0) || ":.)–—-*_".contains($0) }
        guard !number.isEmpty, number.utf8.count < 5, let time = TimeAmongWords.all(in: String(rest)).last,
            let range = rest.ranges(of: String(time.written)).last,
            time.isSetOff || label.lowercased().hasPrefix("top ") || label.lowercased().contains("agenda"),
            let remark = NumberedTopic.remark(behind: rest[range.upperBound...], rest[..<range.lowerBound])
        else { return nil }
        var words = rest[..<range.lowerBound]
        while let last = words.last, isBlank(last) || "([,;:–—-|~*_".contains(last) { words.removeLast() }
        // `cut the talk to 10 min`
        guard let last = words.split(whereSeparator: isBlank).last?.lowercased(), words.contains(where: \.isLetter),
            !["to", "in", "of", "for", "within", "by", "auf", "für", "von", "um", "zu", "only", "nur"].contains(last)
        else { return nil }
        (self.words, minutes, self.remark) = (String(words), time.minutes, remark)
    }

    /// Whether a line may be one, by its length and its digits.
    static func mayBe(_ line: Substring) -> Bool {
        line.utf8.count <= 160 && line.utf8.contains { $0 &- 0x30 < 10 }
    }

    /// What stands behind a time at the end of a topic: nothing, or something else in its brackets. `nil` for a sentence that goes on.
    static func remark(behind tail: Substring, _ head: Substring) -> String? {
        if tail.allSatisfy({ ")]. *_".contains($0) }) { return "" }
        let open = head.last { "([)]".contains($0) }
        guard let sign = tail.first, ",;–—-/ ".contains(sign), open == "(" || open == "[" else { return nil }
        var text = tail
        while let last = text.last, " *_.".contains(last) { text.removeLast() }
        guard let close = text.popLast(), ")]".contains(close), !text.contains(where: { "()[]".contains($0) }) else {
            return nil
        }
        return trimmed(text.drop { ",;–—-/ ".contains($0) })
    }

    private static let labels: Set<String> = [
        "top", "agenda item", "agenda point", "agendapunkt", "tagesordnungspunkt", "topic", "thema", "item", "punkt",
    ]
}
