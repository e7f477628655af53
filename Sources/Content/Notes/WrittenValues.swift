import Diagnostics
import Markdown
import MentoringModel

// Values of goals that stand in bodies: items and tables under Updates of a goal, items under Progress of a session.
extension NoteReader {
    /// `- 2026-03-01: 12 (confidence 7) first full week`, and rows of a table, under Updates of a goal.
    func writtenUpdates(of goal: Goal) -> [ProgressEntry] {
        let unit = goal.unit
        let items = body.items(in: .updates).compactMap { item -> ProgressEntry? in
            var words = item.text.reading.words[...]
            let first = dayBeforeColon(words.prefix { !isBlank($0) })
            let written = dayBetweenSigns(first)
            guard isDayInDigits(written) else {
                reportValueWithoutDay(item, of: goal)
                return nil
            }
            switch readDay(String(written)) {
            case .failure(let problem):
                body.account.settle(item.block, left: [])
                log.add(
                    problem.kind, at: log.find(written, from: item.source.line), width: written.count,
                    problem.message, help: problem.help)
                return nil
            case .success(let day):
                body.account.settle(item.block, left: [])
                words = words[first.endIndex...]
                if reportNotReached(item, day) || reportUnclearValue(words, on: day, unit: unit ?? "", item) {
                    return nil
                }
                return entry(goal.id, day, words, unit: unit, key: "- \(day)", item)
            }
        }
        reportValuesInNumberedItems(of: goal)
        return items + tableOfUpdates(of: goal.id, unit: unit)
    }

    /// The day of a word in which the value is glued to it: `2026-02-26:47`.
    private func dayBeforeColon(_ word: Substring) -> Substring {
        guard word.utf8.count > 11, CalendarDay(word.prefix(10)) != nil, word.dropFirst(10).first == ":" else {
            return word
        }
        let value = word.dropFirst(11)
        return value.allSatisfy { $0.isNumber || ".,".contains($0) } ? word.prefix(11) : word
    }

    /// A word without what people put around a day: `(2026-03-07)`, `[[2026-03-07]]:`, `**2026-03-07:**`.
    private func dayBetweenSigns(_ word: Substring) -> Substring {
        let start = word.drop { "([*_`".contains($0) }
        var day = start.prefix { $0 != "|" }
        while let last = day.last, ":：–-)]*_`".contains(last) { day = day.dropLast() }
        return day
    }

    /// Whether a word was meant as a day: digits with hyphens, slashes or more than one dot between them.
    private func isDayInDigits(_ word: Substring) -> Bool {
        guard word.first?.isNumber ?? false else { return false }
        let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
        guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) || parts.count == 3 && $0.count > 2 }) else { return false }
        if parts.count == 2 { return parts[0].count == 4 && word.contains("-") }
        return parts.count > 2 && parts[2].count > 1
    }

    /// `- [[lead-billing]]: 12` under Progress of a session.
    func writtenProgress(on day: CalendarDay) -> [ProgressEntry] {
        body.items(in: .progress).compactMap { item in
            let words = item.text.reading.words[...]
            let isLink = words.hasPrefix("[[")
            let end = isLink ? words.firstRange(of: "]]")?.upperBound : words.firstIndex { ":=→".contains($0) }
            guard let end, case .success(let reference) = readReference(String(words[..<end])) else {
                reportValueWithoutGoal(item)
                return nil
            }
            let rest = words[end...]
            // A sentence with a colon in it is no value.
            let value = rest.drop { isBlank($0) || ":=→–-".contains($0) }
            guard let first = value.first, first.isNumber || "+-−".contains(first) else {
                if !value.isEmpty, checkedValue(value, for: "- [[\(reference.id)]]", item) == nil {
                    body.account.settle(item.block, left: [])
                    return nil
                }
                if isLink {
                    reportValue(item, "this goal has no value here", help: "write - [[\(reference.id)]]: 12")
                }
                body.leave(item)
                return nil
            }
            body.account.settle(item.block, left: [])
            mention(.goal, [Written(reference.id, at: item.source)])
            return entry(reference.id, day, rest, unit: nil, key: "- [[\(reference.id)]]", item)
        }
    }

    /// A value with what is said of it, behind its day or goal.
    private func entry(
        _ goal: Slug, _ day: CalendarDay, _ words: Substring, unit: String?, key: String, _ item: BodyReading.Item
    ) -> ProgressEntry? {
        var entry = ProgressEntry(goal: goal, day: day, value: nil, source: item.source)
        entry.by = owner(of: item)
        if let text = item.text.confidence {
            switch readWholeNumber(text, in: 0...10) {
            case .success(let confidence): entry.confidence = confidence
            case .failure(let problem):
                log.add(
                    problem.kind, at: log.find(text, from: item.source.line), width: text.count,
                    "`confidence`: \(problem.message)", help: problem.help)
            }
        }
        var rest = words.drop { isBlank($0) || ":=→–|".contains($0) }
        if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
        guard let checked = checkedValue(rest, for: key, item) else { return nil }
        rest = checked
        let (value, note) = cutValue(rest, unit: unit)
        guard !value.isEmpty else {
            let note = trimmed(rest)
            if note.isEmpty, entry.confidence == nil {
                reportValue(item, "this day has no value", help: "write \(day): 12")
                return nil
            }
            entry.note = note.isEmpty ? nil : note
            return entry
        }
        let isPercent = value.last == "%"
        let number = isPercent ? String(value.dropLast()) : value
        let read = unit.map { readNumber(number, unit: $0) } ?? readWrittenValue(number).map(\.number)
        switch read {
        case .success(let number): entry.value = number
        case .failure(let problem):
            log.add(
                problem.kind, at: log.find(value, from: item.source.line), width: value.count, problem.message,
                help: problem.help)
            return nil
        }
        if let sign = percent(behind: note) ?? (isPercent ? "%" : nil) {
            let mark = log.find(value, from: item.source.line)
            if unit == nil {
                log.valueUnits.append(ValueUnit(goal: goal, unit: String(sign), mark: mark, width: value.count))
            } else if let unit, !ValueWords.isSame(String(sign), unit) {
                log.reportUnit(String(sign), at: mark, width: value.count, goalUnit: unit)
                return nil
            }
        }
        let words = trimmed(note.drop { isBlank($0) || "–—-,;:|".contains($0) })
        if !words.isEmpty { entry.note = wordsOfWikiLinks(in: words) }
        return entry
    }

    /// The number at the start with its unit, and what stands behind it; an empty value where words stand at once.
    private func cutValue(_ words: Substring, unit: String?) -> (value: String, note: Substring) {
        let first = words.prefix { !isBlank($0) }
        guard let sign = first.first, sign.isNumber || "+-−€$£".contains(sign) else { return ("", words) }
        var end = first.endIndex
        let next = words[end...].drop(while: isBlank)
        if let unit, !unit.isEmpty, next.lowercased().hasPrefix(unit.lowercased()) {
            end = next.index(next.startIndex, offsetBy: unit.count, limitedBy: next.endIndex) ?? next.endIndex
        } else if let digit = next.first, digit.isNumber, let separated = SeparatedNumber(String(words)) {
            // `10 000`
            end = words.index(words.startIndex, offsetBy: separated.written.count, limitedBy: words.endIndex) ?? end
        }
        var value = words[..<end]
        while let last = value.last, ",;:".contains(last) { value.removeLast() }
        return (String(value), words[end...])
    }

    func reportValue(_ item: BodyReading.Item, _ message: String, help: String) {
        log.add(
            .unreadValue, at: Mark(line: item.source.line, column: item.source.column), message, help: help)
    }

    /// A table under Updates with a column of days and one of values.
    private func tableOfUpdates(of goal: Slug, unit: String?) -> [ProgressEntry] {
        var entries: [ProgressEntry] = []
        for (index, table) in body.tables.map({ ($0.block, $0.table) }) where body.section(ofBlock: index) == .updates {
            body.account.readTables.insert(index)
            guard
                let days = table.column(["date", "day", "when", "datum", "tag", "wann"], where: { looksLikeDay($0) }),
                let values = table.column(
                    ["value", "values", "count", "amount", "wert", "stand", "anzahl", unit?.lowercased() ?? ""],
                    where: { $0.first?.isNumber ?? false }, besides: days)
            else {
                log.add(
                    .unreadValue, at: Mark(line: table.line, column: 1),
                    "this table has no column of days and one of values, so it is not read",
                    help: "call the columns date and value")
                continue
            }
            let notes = table.column(
                ["note", "notes", "comment", "comments", "remark", "notiz", "bemerkung", "kommentar"],
                where: { _ in false })
            for row in table.rows {
                if let entry = entry(goal, row, days, values, notes, unit: unit, region: body.regionOfBlock[index]) {
                    entries.append(entry)
                }
            }
        }
        return entries
    }

    private func entry(
        _ goal: Slug, _ row: TextTable.Row, _ days: Int, _ values: Int, _ notes: Int?, unit: String?, region: Int?
    ) -> ProgressEntry? {
        func cell(_ column: Int) -> String { row.cells.indices.contains(column) ? row.cells[column] : "" }
        if cell(days).isEmpty, cell(values).isEmpty { return nil }
        func report(_ problem: ValueProblem, _ text: String) {
            log.add(
                problem.kind, at: log.find(text, from: row.line, lines: 1), width: max(1, text.count), problem.message,
                help: problem.help)
        }
        let day: CalendarDay
        switch readDay(cell(days)) {
        case .success(let read): day = read
        case .failure(let problem):
            report(problem, cell(days))
            return nil
        }
        switch readNumber(cell(values), unit: unit ?? "") {
        case .failure(let problem):
            report(problem, cell(values))
            return nil
        case .success(let number):
            var entry = ProgressEntry(
                goal: goal, day: day, value: number, source: body.source(line: row.line, region: region))
            if let notes, !cell(notes).isEmpty { entry.note = cell(notes) }
            return entry
        }
    }
}
