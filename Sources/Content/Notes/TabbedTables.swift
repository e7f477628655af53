import Diagnostics
import Markdown
import MentoringModel

// Tables of a spreadsheet, pasted as lines with tabs where a list belongs.
extension NoteReader {
    /// Tells of lines of a section that have tabs in the same places, with the first of them as an item.
    func reportTabbedLines(_ section: SectionName, _ number: Int) -> Bool {
        guard let first = log.line(number), first.utf8.contains(0x09) else { return false }
        let header = TabbedLine.cells(first)
        guard header.count > 1 else { return false }
        let second = log.line(number + 1).map { TabbedLine.cells($0) } ?? []
        let isTable = second.count > 1 && second.count <= header.count
        let isHeader = isTable && !header.contains { isData($0) }
        guard isTable || header.contains(where: { isData($0) }),
            let item = item(of: isHeader ? second : header, in: section)
        else { return false }
        log.add(
            .unreadTable, at: log.find("", from: number), width: trimmed(first).count,
            "this is a table with tabs, as pasted from a spreadsheet, so it is not read",
            help: "write a list, with each line as an item: \(item)")
        return true
    }

    private func isData(_ cell: String) -> Bool {
        cell.first?.isNumber ?? false || isMemberCalled(cell) || DayWords(wholly: cell, from: log.dayContext) != nil
    }

    private func item(of cells: [String], in section: SectionName) -> String? {
        var days: [String] = []
        var owner: String?
        var number: String?
        var box = "[ ]"
        var words: [String] = []
        for cell in cells where !cell.isEmpty {
            if let day = day(cell) {
                days.append(day)
            } else if owner == nil, isMemberCalled(cell), let id = idCalled(cell) {
                owner = id
            } else if number == nil, plainNumber(cell) != nil {
                number = cell
            } else if let said = TableColumns.box(cell) {
                box = trimmed(said)
            } else if !TableColumns.saysNothing(cell) {
                words.append(cell)
            }
        }
        let text = words.joined(separator: " – ")
        let due = days.first.map { " (due \($0)\(days.count > 1 ? ", done \(days[1])" : ""))" } ?? ""
        switch section {
        case .actions: return text.isEmpty ? nil : "- \(box) \(owner.map { "\($0) " } ?? "")\(text)\(due)"
        case .milestones: return text.isEmpty ? nil : "- \(box) \(text)\(due)"
        case .updates:
            guard let day = days.first, let number else { return nil }
            return "- \(day): \(number)" + (text.isEmpty ? "" : " \(text)")
        case .agenda:
            return text.isEmpty ? nil : "- \(number.map { "\($0)m " } ?? "")\(text)\(owner.map { " \($0)" } ?? "")"
        case .progress: return text.isEmpty ? nil : number.map { "- [[\(text)]]: \($0)" }
        case .wins, .questions, .decisions, .learned, .concerns, .options:
            return text.isEmpty ? nil : "- \(owner.map { "\($0) " } ?? "")\(text)"
        case .introductions, .resources: return nil
        }
    }

    private func day(_ cell: String) -> String? {
        if let day = CalendarDay(cell) { return "\(day)" }
        guard let said = DayWords(wholly: cell, from: log.dayContext), said.meant.count == 1, !said.isExample else {
            return nil
        }
        return "\(said.meant[0])"
    }
}

private enum TabbedLine {
    static func cells(_ line: Substring) -> [String] {
        line.split(separator: "\t", omittingEmptySubsequences: false).map { trimmed($0) }
    }
}
