import Diagnostics
import Markdown
import MentoringModel

// Values of goals whose day or goal is not read are named with the line to write.
extension NoteReader {
    /// Tells of an item under Updates that holds a number, but no day as it is read; any other is words.
    func reportValueWithoutDay(_ item: BodyReading.Item, of goal: Goal) {
        let words = item.text.reading.words
        if reportDayBehindWords(item, words) { return }
        guard let said = SaidValue(words, from: goal.start?.value), said.day != nil || goal.unit != nil && said.isValue
        else { return body.leave(item) }
        body.account.settle(item.block, left: [])
        guard let day = said.day else {
            if let (day, value) = dayInFront(of: words) {
                return reportValue(
                    item, "the day of this value is not in the form YYYY-MM-DD, so it is not read",
                    help: "write - \(day): \(value) if that day is meant")
            }
            return reportValue(
                item, "this value has no day, so it is not read",
                help: "begin with its day: - \(DayWords.unknownDay): \(said.surely(words) ?? "…")")
        }
        reportValue(
            item, "the day of this value is not in the form YYYY-MM-DD, so it is not read",
            help: said.help(for: day, ValueTerms(goal), confidence: item.text.confidence))
    }

    /// The one day that the words in front of a value mean, counted from the start of the goal: `Ende Mai: 8 talks`.
    private func dayInFront(of words: String) -> (day: CalendarDay, value: String)? {
        guard let sign = words.firstIndex(where: { ":–—=".contains($0) }),
            let said = DayWords(wholly: trimmed(words[..<sign]), from: log.dayContext), !said.isExample,
            said.meant.count == 1,
            let value = SaidValue.onlyNumber(in: words[sign...].dropFirst().drop { isBlank($0) || ":–—=".contains($0) })
        else { return nil }
        return (said.meant[0], value)
    }

    /// Tells of values whose day begins with its number and a dot, which Markdown takes for a list of its own: `- 12. Februar: 5`.
    func reportValuesInNumberedItems(of goal: Goal) {
        let blocks = body.outline.blocks
        for (index, block) in body.outline.blocks(of: .list) where body.section(ofBlock: index) == .updates {
            guard let holder = block.parent, blocks[holder].kind == .item, blocks[holder].line == block.line,
                let line = log.line(block.line),
                let said = SaidValue(trimmed(line.drop { isBlank($0) || "-*+".contains($0) }), from: goal.start?.value),
                let day = said.day
            else { continue }
            log.add(
                .unreadValue, at: log.find("", from: block.line, lines: 1),
                "the day of this value is not in the form YYYY-MM-DD, so it is not read",
                help: said.help(for: day, ValueTerms(goal)))
        }
    }

    /// Tells of an item under Progress of a session that seems to hold a value, but names no goal.
    func reportValueWithoutGoal(_ item: BodyReading.Item) {
        body.leave(item)
        guard let said = SaidValue(item.text.reading.words, from: nil), said.isValue else {
            _ = rememberValueBehindDash(item)
            return
        }
        // `interviews 7`: what stands before the number may be the goal.
        let words = item.text.reading.words
        let before = words.prefix { !$0.isNumber }
        let isName = words.first?.isLetter ?? false && before.utf8.count <= 40 && !ValueWords.beginsWithCue(words[...])
        var name = before.split(whereSeparator: { isBlank($0) || ":–—-".contains($0) })
        while let last = name.last, ValueWords.cues.contains(last.lowercased()) { name.removeLast() }
        let number = said.surely(words) ?? "…"
        let goal = isName ? slug(of: name.joined(separator: " ")) : nil
        let help =
            goal.map {
                "write - [[\($0)]]: \(number)\(item.text.attributesInBrackets), with the name of the goal's file in the brackets"
            }
            ?? "begin with the name of the goal's file in brackets, then a colon and \(said.surely(words) ?? "the value")"
        if rememberValueBehindDash(item, fallback: help) { return }
        if let goal {
            return rememberValue(item, of: goal.words, number + item.text.attributesInBrackets, fallback: help)
        }
        reportValue(item, "this value names no goal, so it is not read", help: help)
    }
}
