import Diagnostics
import Markdown
import MentoringModel

// Tables that nobody reads.
extension BodyReading {
    /// Tells of tables in sections whose items are data, where nobody can read them.
    func reportUnreadTables() {
        for table in tables where !account.readTables.contains(table.block) {
            guard let section = section(ofBlock: table.block), section != .resources,
                kind == .session || section == .milestones || section == .actions
            else { continue }
            log.add(
                .unreadTable, at: log.find("", from: table.table.line), "this table is not read",
                help: "write a list: \(example(of: section))")
        }
    }

    private func example(of section: SectionName) -> String {
        switch section {
        case .milestones: "- [ ] Draft the slides (due \(DayWords.unknownDay))"
        case .agenda: "- 20m Last promises @noor"
        case .progress: "- [[goal]]: 12"
        case .introductions: "- @mentor → Name (offered \(log.dayContext.dayToWrite))"
        case .actions: "- [ ] @mentee Draft the slides (due \(DayWords.unknownDay))"
        default: "- words"
        }
    }
}

extension NoteReader {
    /// Tells of tables that seem to belong into a section, and stand in none or in a list item.
    func reportTablesOutsideSections() {
        let kind = placement.kind
        guard kind == .session || kind == .goal, body.body.text.utf8.contains(0x7C) else { return }
        let read = Set(body.tables.map(\.block))
        for (index, block) in body.outline.blocks(of: .paragraph) where !read.contains(index) {
            let isInItem = block.parent.map { body.outline.blocks[$0].kind == .item } ?? false
            let around = body.section(ofBlock: index)
            guard isInItem || around == nil, let table = body.table(in: index), !table.rows.isEmpty,
                let meant = TableColumns.sectionMeant(by: table, in: kind)
            else { continue }
            // The name of a section glued to its table is told of as such.
            if table.line > block.line, let line = log.line(table.line - 1),
                body.named.section(String(line)) != nil
            {
                continue
            }
            log.add(
                .unreadTable, at: log.find("", from: table.line),
                isInItem
                    ? "this table stands in a list item, so it is not read"
                    : "this table stands outside every section of the \(kind.rawValue), so it is not read",
                help: isInItem
                    ? "begin its lines at the margin, below a heading such as \(heading(meant, atLine: block.line))"
                    : "put it below a heading such as \(heading(meant, atLine: block.line))")
        }
    }
}
