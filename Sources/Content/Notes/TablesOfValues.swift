import Diagnostics
import Markdown
import MentoringModel

// Tables under Updates of a goal: a column of days and one of values.
extension NoteReader {
    private struct Columns {
        var day: Int
        var value: Int
        var confidence: Int?
        var by: Int?
        var note: Int?

        var all: [Int] { [day, value] + [confidence, by, note].compactMap(\.self) }
    }

    func tableOfUpdates(of goal: Goal) -> [ProgressEntry] {
        var entries: [ProgressEntry] = []
        for (index, table) in body.tables.map({ ($0.block, $0.table) }) where body.section(ofBlock: index) == .updates {
            body.account.readTables.insert(index)
            guard let columns = columns(of: table, goal) else {
                log.add(
                    .unreadValue, at: Mark(line: table.line, column: 1),
                    "this table has no column of days and one of values, so it is not read",
                    help: "call the columns date and value")
                continue
            }
            let name = table.header[columns.value]
            if let unit = goal.unit, let other = otherUnit(inHeader: name, than: unit) {
                log.add(
                    .unit, at: log.find(name, from: table.line, lines: 1), width: name.count,
                    "this column is in “\(other)”, but the goal is in “\(unit)”",
                    help: "write the numbers in \(unit), and call the column value")
                continue
            }
            for column in table.header.indices where !columns.all.contains(column) {
                body.reportUnread(column, of: table, in: .updates)
            }
            for row in table.rows {
                if let entry = entry(goal, row, columns, region: body.regionOfBlock[index]) { entries.append(entry) }
            }
        }
        return entries
    }

    private func columns(of table: TextTable, _ goal: Goal) -> Columns? {
        let unit = goal.unit
        guard
            let day = table.column(["date", "day", "when", "datum", "tag", "wann"], where: { _ in false })
                ?? columnOfDays(table, of: goal),
            let value = table.column(
                ["value", "values", "count", "amount", "wert", "stand", "anzahl", unit?.lowercased() ?? ""],
                where: { $0.first?.isNumber ?? false }, besides: day)
        else { return nil }
        var columns = Columns(day: day, value: value)
        columns.confidence = table.column(["confidence", "zuversicht"], where: { _ in false })
        columns.by = table.column(["by", "who", "von", "wer"], where: { _ in false })
        columns.note = table.column(
            [
                "note", "notes", "what", "was", "description", "beschreibung", "event", "comment", "comments", "remark",
                "remarks", "notiz", "notizen", "bemerkung",
                "bemerkungen", "kommentar", "kommentare",
            ], where: { _ in false })
        return columns
    }

    private func entry(_ goal: Goal, _ row: TextTable.Row, _ columns: Columns, region: Int?) -> ProgressEntry? {
        func cell(_ column: Int?) -> String {
            guard let column, row.cells.indices.contains(column) else { return "" }
            return TableColumns.saysNothing(row.cells[column]) ? "" : row.cells[column]
        }
        func report(_ problem: ValueProblem, _ text: String) {
            log.add(
                problem.kind, at: log.find(text, from: row.line, lines: 1), width: max(1, text.count), problem.message,
                help: problem.help)
        }
        let (dayText, text) = (cell(columns.day), cell(columns.value))
        if dayText.isEmpty, text.isEmpty { return nil }
        let label = dayText.lowercased().filter { $0.isLetter || $0 == "ø" }
        if [
            "summe", "sum", "total", "gesamt", "insgesamt", "average", "durchschnitt", "schnitt", "ø", "mean", "median",
        ].contains(label) {
            log.add(
                .unreadTable, at: log.find(dayText, from: row.line, lines: 1), width: dayText.count,
                "this row has no day, so it is not read", help: "take the row out; Waymark adds up what a goal counts")
            return nil
        }
        let day: CalendarDay
        switch readDay(dayText) {
        case .success(let read): day = read
        case .failure(let problem) where problem.help == nil:
            // `1 March`, `8.3.`
            reportDayInWords(dayText, row, of: goal)
            return nil
        case .failure(let problem):
            report(problem, dayText)
            return nil
        }
        if !text.utf8.contains(where: { $0 &- 0x30 < 10 }), ValueWords.number(inWords: text[...]) == nil {
            return entryWithoutValue(goal, row, day, text, cell(columns.note), region)
        }
        let written: WrittenValue
        switch readGoalValue(text, ValueTerms(goal)) {
        case .success(let value): written = value
        case .failure(let problem):
            report(problem, text)
            return nil
        }
        if let unit = goal.unit, !written.unit.isEmpty, !Units.isSame(written.unit, unit) {
            log.reportUnit(
                written.unit, at: log.find(text, from: row.line, lines: 1), width: text.count, goalUnit: unit,
                text)
            return nil
        }
        var entry = ProgressEntry(
            goal: goal.id, day: day, value: written.number, source: body.source(line: row.line, region: region))
        entry.confidence = written.confidence
        let confidence = cell(columns.confidence)
        if !confidence.isEmpty {
            switch readConfidence(confidence) {
            case .success(let level): entry.confidence = level
            case .failure(let problem): report(problem, confidence)
            }
        }
        let by = cell(columns.by).filter { !"@[]*_".contains($0) }
        if !by.isEmpty { entry.by = person(by, at: log.find(by, from: row.line, lines: 1)) }
        let note = [written.note, cell(columns.note)].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
        if !note.isEmpty { entry.note = note }
        let days = ItemToken.tokens(in: note).filter { $0.kind == .day && CalendarDay($0.text) != day }
        if !days.isEmpty { body.account.rows.append((row.line, .updates, days)) }
        return entry
    }

    private func reportDayInWords(_ text: String, _ row: TextTable.Row, of goal: Goal) {
        let help =
            switch SaidValue("\(text): 1", from: goal.start?.value)?.day {
            case .one(let day)?: "write \(day)"
            case .unclear(let days)?: "write \(days), in the form YYYY-MM-DD"
            case nil: "write the day in the form YYYY-MM-DD"
            }
        log.add(
            .unreadValue, at: log.find(text, from: row.line, lines: 1), width: max(1, text.count),
            "the day of this value is not in the form YYYY-MM-DD, so it is not read", help: help)
    }

    /// A row with words in the place of its value, or with a note alone, is a remark to the day.
    private func entryWithoutValue(
        _ goal: Goal, _ row: TextTable.Row, _ day: CalendarDay, _ words: String, _ note: String, _ region: Int?
    ) -> ProgressEntry? {
        let said = [words, note].filter { !$0.isEmpty }.joined(separator: ", ")
        if !words.isEmpty || said.isEmpty {
            log.add(
                .unreadValue, at: log.find(words, from: row.line, lines: 1), width: max(1, words.count),
                words.isEmpty ? "this day has no value" : "“\(words)” is no number, so this day has no value",
                help: words.isEmpty
                    ? "write the number that was reached, or take the row out"
                    : "write the number that was reached; or leave the cell empty, and put words into a column “note”")
        }
        guard !said.isEmpty else { return nil }
        var entry = ProgressEntry(
            goal: goal.id, day: day, value: nil, source: body.source(line: row.line, region: region))
        entry.note = said
        return entry
    }
}
