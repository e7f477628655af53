import Diagnostics
import Markdown
import MentoringModel

// Tables in sections: each row is an item, like one of a list.
extension BodyReading {
    /// A table with the paragraph that it is to cmark, which knows none.
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
    private func table(in index: Int) -> TextTable? {
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
            for column in columns.unread { reportUnread(column, of: table.table) }
            return table.table.rows.compactMap { row($0, columns, in: section, table.block) }
        }
    }

    private func row(_ row: TextTable.Row, _ columns: TableColumns, in section: SectionName, _ block: Int) -> Item? {
        func cell(_ kind: TableColumns.Kind) -> String? {
            guard let column = columns.place[kind], row.cells.indices.contains(column) else { return nil }
            let text = row.cells[column]
            return TableColumns.saysNothing(text) ? nil : text
        }
        guard let words = cell(.words) else {
            if row.cells.contains(where: { !TableColumns.saysNothing($0) }) {
                log.add(.emptyItem, at: log.find("", from: row.line), "this row has no words, so it is not read")
            }
            return nil
        }
        let (plain, code) = plainWords(words)
        var text = plain
        var attributes: [String] = []
        var start = 0
        if columns.place[.state] != nil || columns.place[.done] != nil {
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
            if let note = cell(.note) { text += " \(note)" }
        }
        if !attributes.isEmpty { text += " (\(attributes.joined(separator: ", ")))" }
        let item = ItemText(
            text, code: code.map { $0.lowerBound + start..<$0.upperBound + start }, in: section, line: row.line,
            log: log,
            isPerson: isPerson)
        let place = log.find(words, from: row.line, lines: 1)
        account.rows.append((row.line, section, leftTokens(item, [])))
        var owners = item.owners
        if let names = cell(.owner) { owners = owners.isEmpty ? self.owners(names) : owners }
        if owners.isEmpty, let owner = ownerOfRegion(block) { owners = [owner] }
        return Item(
            block: block, text: item,
            source: source(line: row.line, column: place.column, region: regionOfBlock[block]), owners: owners)
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
        let names = cell.filter { !"[]*_".contains($0) }
        if ["all", "everyone", "alle", "us", "together", "zusammen", "both of us"].contains(names.lowercased()) {
            return ["both"]
        }
        return names.split(separator: ",").flatMap { joinedNames(in: trimmed($0)) }.filter { !$0.isEmpty }
    }

    private func day(_ key: String, _ cell: String, _ line: Int, _ attributes: inout [String]) {
        let text = trimmed(cell.filter { !"[]*📅✅".contains($0) })
        if CalendarDay(text) != nil {
            attributes.append("\(key) \(text)")
        } else if let said = DayWords(in: "by " + text, from: log.dayContext), let meant = said.meant.first {
            log.add(
                .dayInWords, at: log.find(cell, from: line, lines: 1), width: cell.count,
                "“\(cell)” is not read as a day",
                help: said.isExample || said.meant.count > 1
                    ? "write the day that is meant, such as \(meant)" : "write \(meant) if that is meant")
        } else {
            reportCell(cell, line, "is no day", help: "write a day such as 2026-03-20, or leave the cell empty")
        }
    }

    /// The box that the cells of a state are, as it stands in front of an item.
    private func state(of cells: [String], _ line: Int, _ attributes: inout [String]) -> String {
        var state = "[ ] "
        for cell in cells {
            let text = trimmed(cell.filter { $0 != "*" && $0 != "\u{FE0F}" })
            if CalendarDay(text) != nil {
                attributes.append("done \(text)")
                state = "[x] "
            } else if let box = TableColumns.box(text) {
                if box != "[ ] " { state = box }
            } else {
                reportCell(cell, line, "is no state", help: "write done, cancelled or open")
            }
        }
        return state
    }

    private func reportCell(_ cell: String, _ line: Int, _ what: String, help: String) {
        log.add(
            .unreadTable, at: log.find(cell, from: line, lines: 1), width: cell.count,
            "“\(cell)” \(what), so it is not read",
            help: help)
    }

    private func reportUnread(_ column: Int, of table: TextTable) {
        let name = table.header[column]
        log.add(
            .unreadTable, at: log.find(name, from: table.line, lines: 1), width: max(1, name.count),
            name.isEmpty ? "a column without a name is not read" : "the column “\(name)” is not read",
            help: "columns here are who, what, due and done; put other words into the column of what")
    }

    /// Tells of tables in sections whose items are data, where nobody can read them.
    func reportUnreadTables() {
        for table in tables where !account.readTables.contains(table.block) {
            guard let section = section(ofBlock: table.block), section != .resources,
                kind == .session || section == .milestones || section == .actions
            else { continue }
            let example =
                switch section {
                case .milestones: "- [ ] Draft the slides (due 2026-03-20)"
                case .agenda: "- 20m Last promises @noor"
                case .progress: "- [[goal]]: 12"
                case .introductions: "- @mentor → Name (offered 2026-03-20)"
                case .actions: "- [ ] @mentee Draft the slides (due 2026-03-20)"
                default: "- words"
                }
            log.add(
                .unreadTable, at: log.find("", from: table.table.line), "this table is not read",
                help: "write a list: \(example)")
        }
    }
}
