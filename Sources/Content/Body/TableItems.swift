import Diagnostics
import Markdown
import MentoringModel

// Tables in sections: each row is an item, like one of a list.
extension BodyReading {
    /// A table with its block.
    struct Table {
        var block: Int
        var table: TextTable
    }

    /// The tables that stand in sections.
    func findTables() -> [Table] {
        guard body.text.utf8.contains(0x7C) else { return [] }
        return outline.blocks.indices.compactMap { index in
            guard outline.blocks[index].kind == .paragraph, section(ofBlock: index) != nil,
                outline.blocks[index].parent.map({ outline.blocks[$0].kind == .quote }) ?? true
            else { return nil }
            return table(in: index).map { Table(block: index, table: $0) }
        }
    }

    /// Whether a table begins on a line.
    func beginsTable(_ line: Int) -> Bool {
        log.line(line)?.utf8.contains(0x7C) ?? false && TextTable(from: line, in: log) != nil
    }

    /// The first table whose rows are more items than a note may have.
    var tableOfTooManyRows: Table? {
        var rows = 0
        return tables.first { table in
            if section(ofBlock: table.block) != .updates { rows += table.table.rows.count }
            return rows > BodyReading.mostItems
        }
    }

    /// The table in a paragraph, which may begin with other lines.
    func table(in index: Int) -> TextTable? {
        let first = outline.blocks[index].line
        let end = outline.blocks.indices.contains(index + 1) ? outline.blocks[index + 1].line : first + 200
        var line = first
        while line < max(end, first + 1), let text = log.line(line), !text.allSatisfy(isBlank) {
            if let table = TextTable(from: line, in: log) { return table }
            line += 1
        }
        return nil
    }

    /// The rows of the tables of a section that can be read, as items.
    func tableItems(in section: SectionName) -> [Item] {
        guard !tables.isEmpty, ![.updates, .introductions, .resources].contains(section) else { return [] }
        return tables.filter { self.section(ofBlock: $0.block) == section }.flatMap { table -> [Item] in
            guard let columns = TableColumns(table.table, in: section) else { return [] }
            account.readTables.insert(table.block)
            for column in columns.unread { reportUnread(column, of: table.table, in: section) }
            // What is not read is shown where it stands.
            if !columns.unread.isEmpty { account.keptLines.formUnion(table.table.rows.map(\.line)) }
            var above: String?
            return table.table.rows.compactMap { row in
                if section != .progress, let column = columns.place[.owner], row.cells.indices.contains(column) {
                    reportDitto(row.cells[column], above, row.line)
                    if !BodyReading.isDitto(row.cells[column]) { above = row.cells[column] }
                }
                return self.row(row, columns, in: section, table.block)
            }
        }
    }

    private func row(_ row: TextTable.Row, _ columns: TableColumns, in section: SectionName, _ block: Int) -> Item? {
        func cell(_ kind: TableColumns.Kind) -> String? {
            guard let column = columns.place[kind], row.cells.indices.contains(column) else { return nil }
            let text = row.cells[column]
            return TableColumns.saysNothing(text) ? nil : text
        }
        guard let words = cell(.words).map({ TextTable.withoutBreaks($0) }) else {
            if row.cells.contains(where: { !TableColumns.saysNothing($0) }) {
                log.add(.emptyItem, at: log.find("", from: row.line), "this row has no words, so it is not read")
            }
            return nil
        }
        let (plain, code) = plainWords(withoutReferences(words))
        var text = plain
        var attributes: [String] = []
        var start = 0
        if columns.place[.state] != nil || columns.place[.done] != nil {
            if let column = columns.place[.state], row.cells.indices.contains(column),
                ["n/a", "na", "n. a.", "n.a.", "entf.", "k. a.", "k.a."].contains(row.cells[column].lowercased())
            {
                reportCell(
                    row.cells[column], row.line, "is no state",
                    help: "write cancelled if nobody has to do it any more, else open")
            }
            let state = state(of: [cell(.state), cell(.done)].compactMap(\.self), row.line, &attributes)
            var rest = plain[...]
            if TaskMarker.cut(from: &rest) == nil {
                text = state + plain
                start = state.count
            }
        }
        if let due = cell(.due) { day("due", due, row.line, &attributes) }
        for (kind, key) in [(.weight, "weight"), (.goal, "goal"), (.id, "id")] as [(TableColumns.Kind, String)] {
            if section != .progress, let value = cell(kind) { attributes.append("\(key) \(bare(value))") }
        }
        if section == .agenda, let minutes = cell(.minutes) {
            let between = minutesBetweenTimes(minutes).map { "\(Int($0))m" }
            let length = between ?? (minutes.utf8.allSatisfy { $0 &- 0x30 < 10 } ? minutes + "m" : minutes)
            if case .success = readLength(length) {
                text = "\(length) \(text)"
                start += length.count + 1
            } else {
                reportCell(minutes, row.line, "is no length", help: "write minutes: 20")
            }
        }
        if section == .progress {
            text = "[[\(bare(words))]]: " + (cell(.value) ?? "")
            if let confidence = cell(.confidence) { attributes.append("confidence \(confidence)") }
            // A comma keeps the note from saying what the value means: `26` beside `two wards missing`.
            if let note = cell(.note) { text += cell(.value) == nil ? " \(note)" : ", \(note)" }
        }
        if !attributes.isEmpty { text += " (\(attributes.joined(separator: ", ")))" }
        let shifted = code.map { $0.lowerBound + start..<$0.upperBound + start }
        let item = ItemText(text, code: shifted, in: section, line: row.line, log: log, isPerson: isPerson)
        let place = log.find(words, from: row.line, lines: 1)
        account.rows.append((row.line, section, leftTokens(item, shifted)))
        var owners = item.owners
        if let names = cell(.owner), !BodyReading.isDitto(names) {
            owners = owners.isEmpty ? self.owners(names) : owners
        }
        if owners.isEmpty, let owner = ownerOfRegion(block) { owners = [owner] }
        return Item(
            block: block, text: item,
            source: source(line: row.line, column: place.column, region: regionOfBlock[block]), owners: owners)
    }

    /// The words of a cell without references to footnotes of the note.
    private func withoutReferences(_ cell: String) -> String {
        guard !body.footnotes.isEmpty else { return cell }
        return Body.text(cell, withoutReferencesTo: Set(body.footnotes.map(\.label)))
    }

    /// The words of a cell without the signs of emphasis and links.
    private func plainWords(_ cell: String) -> (words: String, code: [Range<Int>]) {
        guard cell.utf8.contains(where: { "*_`[<&\\".utf8.contains($0) }) else { return (cell, []) }
        let outline = Outline(of: "- " + cell, firstLine: 1)
        guard let block = outline.blocks.first(where: { $0.kind == .paragraph }), !block.words.isEmpty else {
            return (cell, [])
        }
        return (block.words, block.code)
    }

    /// A cell without the signs of a link around it: of `[talk](../goals/talk.md)` the name of the note.
    private func bare(_ cell: String) -> String {
        if let open = cell.firstRange(of: "]("), let close = cell[open.upperBound...].firstIndex(of: ")") {
            let file = cell[open.upperBound..<close].split(separator: "/").last ?? ""
            return file.hasSuffix(".md") ? String(file.dropLast(3)) : String(file)
        }
        return trimmed(cell.filter { !"[]*`".contains($0) })
    }

    private func owners(_ cell: String) -> [String] {
        let names = TextTable.withoutBreaks(cell, ",").filter { !"[]*_".contains($0) }
        if NameAtEdge.groups.contains(names.lowercased()) { return ["both"] }
        return names.split(separator: ",").flatMap { joinedNames(in: trimmed($0)) }.filter { !$0.isEmpty }
    }

    private func day(_ key: String, _ cell: String, _ line: Int, _ attributes: inout [String]) {
        let text = trimmed(cell.filter { !"[]*📅✅".contains($0) })
        if CalendarDay(text) != nil {
            attributes.append("\(key) \(text)")
        } else if let token = ItemToken.tokens(in: text).first(where: { $0.kind == .day }),
            CalendarDay(token.text) != nil
        {
            let days = ItemToken.tokens(in: text).filter { $0.kind == .day && CalendarDay($0.text) != nil }.map(\.text)
            if days.count > 1 {
                reportCell(
                    cell, line, "is more than a day",
                    help: "write \(days.joined(separator: " or ")), whichever is meant")
                return
            }
            let isStart = ["not before", "after", "nicht vor", "ab ", "frühestens", "nach "].contains {
                text.lowercased().hasPrefix($0)
            }
            if isStart {
                reportCell(
                    cell, line, "is not the day until when it is due",
                    help: "write the day until when it is to be done, or leave the cell empty and say it in the task")
                return
            }
            // `2026-03-20 (Fri)`
            let words = text.replacing(token.text, with: "").lowercased().split { !$0.isLetter }
            if words.allSatisfy({ DayWords.isWeekday(String($0)) }) {
                attributes.append("\(key) \(token.text)")
            } else {
                reportCell(cell, line, "is more than a day", help: "write \(token.text)")
            }
        } else if let said = DayWords(in: "by " + text, from: log.dayContext), let meant = said.meant.first {
            log.add(
                .dayInWords, at: log.find(cell, from: line, lines: 1), width: cell.count,
                "“\(cell)” is not read as a day",
                help: said.isExample || said.meant.count > 1
                    ? "write the day that is meant, such as \(meant)" : "write \(meant) if that is meant",
                mend: said.isExample || said.meant.count > 1 || said.written.count != text.count + 3
                    ? nil : .words(cell, "\(meant)", writesDay: true))
        } else {
            reportCell(cell, line, "is no day", help: "write a day such as 2026-03-20, or leave the cell empty")
        }
    }

    /// The box that the cells of a state are, as it stands in front of an item.
    private func state(of cells: [String], _ line: Int, _ attributes: inout [String]) -> String {
        var state = "[ ] "
        for cell in cells {
            let text = trimmed(TextTable.withoutBreaks(cell).filter { $0 != "*" && $0 != "\u{FE0F}" })
            if CalendarDay(text) != nil {
                attributes.append("done \(text)")
                state = "[x] "
            } else if let said = TableColumns.state(text) {
                if said.box != "[ ] " { state = said.box }
                if let day = said.day { attributes.append("done \(day)") }
            } else {
                reportCell(
                    cell, line, "is no state", help: stateWithDay(text) ?? "write done, cancelled or open")
            }
        }
        return state
    }

    /// What to write for `Done 1 March`.
    private func stateWithDay(_ cell: String) -> String? {
        guard let blank = cell.firstIndex(of: " "), let box = TableColumns.box(String(cell[..<blank])), box != "[ ] ",
            let said = DayWords(in: "by" + cell[blank...], from: log.dayContext)?.inThePast(from: log.dayContext),
            let meant = said.meant.first
        else { return nil }
        return said.isExample || said.meant.count > 1
            ? "write \(cell[..<blank]) and the day that is meant, such as \(meant)"
            : "write \(cell[..<blank]) \(meant) if that is meant"
    }

    private func reportCell(_ cell: String, _ line: Int, _ what: String, help: String) {
        log.add(
            .unreadTable, at: log.find(cell, from: line, lines: 1), width: cell.count,
            "“\(cell)” \(what), so it is not read",
            help: help)
    }

    func reportUnread(_ column: Int, of table: TextTable, in section: SectionName) {
        let name = table.header[column]
        log.add(
            .unreadTable, at: log.find(name, from: table.line, lines: 1), width: max(1, name.count),
            name.isEmpty ? "a column without a name is not read" : "the column “\(name)” is not read",
            help: "columns here are \(TableColumns.names(in: section)); put other words into another column")
    }
}
