import Diagnostics
import Markdown
import MentoringModel

// Tables of a goal that hold its values, and stand where nobody reads them or count something else.
extension NoteReader {
    /// Tells of tables outside every section that have a column of days and one of numbers, where the goal counts something.
    func reportTablesOfValuesOutside(of goal: Goal) {
        guard let unit = goal.unit, body.body.text.utf8.contains(0x7C) else { return }
        for (index, block) in body.outline.blocks(of: .paragraph) {
            guard !body.account.readTables.contains(index), body.section(ofBlock: index) == nil,
                block.parent.map({ body.outline.blocks[$0].kind == .quote }) ?? true,
                let table = body.table(in: index), table.header.count < 6, let day = columnOfDays(table, of: goal),
                let value = table.column([], where: { isNumber($0) }, besides: day),
                holdsValues(table, value, unit)
            else { continue }
            log.add(
                .unreadTable, at: log.find("", from: table.line),
                "this table stands outside every section of the goal, so its values are not read",
                help:
                    "put it below a heading such as \(heading(.updates, atLine: block.line)), where these are values of the goal"
            )
        }
    }

    /// The column whose cells are days, in digits or in words.
    func columnOfDays(_ table: TextTable, of goal: Goal) -> Int? {
        table.column([], where: { looksLikeDay($0) })
            ?? table.column(
                [],
                where: {
                    $0.utf8.count <= 24 && $0.utf8.contains(where: { $0 &- 0x30 < 10 })
                        && (SaidValue("\($0): 1", from: goal.start?.value)?.day != nil)
                })
    }

    private func isNumber(_ cell: String) -> Bool {
        cell.utf8.count <= 16 && cell.first.map { $0.isNumber || "+-−€$£".contains($0) } ?? false
            && !cell.contains(where: { "/:".contains($0) })
            && (plainNumber(cell.filter { $0.isNumber || $0 == "." }) != nil || SeparatedNumber(cell) != nil)
    }

    /// Whether the numbers of a column may be values of a goal: no other column competes, and its name is no other unit.
    private func holdsValues(_ table: TextTable, _ column: Int, _ unit: String) -> Bool {
        let name = table.header[column]
        if let other = otherUnit(inHeader: name, than: unit), !other.isEmpty { return false }
        let folded = SectionNames.folded(name)
        return table.header.count == 2 && table.rows.count > 1 || Units.isSame(folded, unit)
            || TableColumns.namesValue(folded)
    }

    /// The unit that the name of a column of values says, where the goal is in another one: `Hours` of a goal in talks.
    func otherUnit(inHeader name: String, than unit: String) -> String? {
        guard !unit.isEmpty else { return nil }
        let words = name.split { !$0.isLetter && !"€$£%".contains($0) }
        guard words.count == 1, let other = words.first, Units.name(of: other) != nil || ValueWords.isPercent(other)
        else {
            return nil
        }
        let own = unit.split { !$0.isLetter && !"€$£%".contains($0) }
        return own.contains { Units.isSame($0, other) } ? nil : String(other)
    }
}
