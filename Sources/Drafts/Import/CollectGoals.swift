import Content
import Diagnostics
import MentoringModel
import Spreadsheets

extension CollectRows {
    mutating func takeGoals(_ row: SheetRow, _ pair: Int) {
        let titles = row.sheet.columns.filter { $0 == .field(SheetField(.goal, "title")) }.count
        var found = 0
        for number in 0..<titles {
            let several = titles > 1 ? number : nil
            guard let cell = row.cell(.goal, "title", number) else { continue }
            found += 1
            let goals = GoalsInCell(cell.text, values: row.valuesOfGoals(number))
            for (place, title) in goals.titles.enumerated() {
                guard slug(of: title) != nil else {
                    log.error(cell, "a goal has a letter or a digit in it")
                    continue
                }
                let share = GoalShare(place: place, count: goals.titles.count, title: goals.titles[0])
                takeGoal(row, pair, title, cell, number: several, share, goals.told)
            }
        }
        guard found == 0 else { return }
        for (column, meaning) in row.sheet.columns.enumerated() {
            guard case .field(let field) = meaning, field.part == .goal,
                !ValueCell.isNothing(row.sheet.text(row.row, column))
            else { continue }
            log.error(
                row.sheet.cell(row.row, column),
                "there is no goal in this row for “\(row.sheet.text(row.row, column))”",
                help: "write the goal, or empty this cell")
        }
    }

    private mutating func takeGoal(
        _ row: SheetRow, _ pair: Int, _ title: String, _ cell: SheetCell, number: Int?, _ share: GoalShare,
        _ told: (message: String, help: String)?
    ) {
        let wanted = slug(of: title)
        let index = pairs[pair].goals.firstIndex { slug(of: $0.title) == wanted } ?? pairs[pair].goals.count
        if index == pairs[pair].goals.count {
            pairs[pair].goals.append(
                GoalEntry(title: title, said: ImportEntry(cell), decimalSign: row.sheet.decimalSign))
        }
        var goal = pairs[pair].goals[index]
        if let told { goal.said.notice(cell, told.message, told.help) }
        let names = (ColumnNames.readable[.goal] ?? []).union(["value_on"]).subtracting(["title", "owner"])
        goal.said.take(row, .goal, names.sorted(), number, share: share)
        if share.place == 0 {
            if row.sheet.kind == .goals || pairs[pair].goals.count == 1 { goal.said.takeHidden(row, .goal) }
            if let owner = row.cell(.goal, "owner") {
                goal.owner = people.index(withSingleBlanks(owner.text), email: nil, owner, mayBeNew: false)
                if goal.owner == nil {
                    log.error(owner, "nobody is called “\(owner.text)”", help: "write a member of the pair")
                }
            }
        }
        // In a sheet of goals whoever is named is whose goal it is, where several may be.
        if row.sheet.kind == .goals, goal.owner == nil, pairs[pair].mentees.count > 1 {
            goal.owner = people.people(.mentee, in: row, mayBeNew: false).first
        }
        // What a row says of the beginning of a pair is the beginning of its goal as well.
        if row.sheet.kind == .pairs { goal.start = goal.start ?? row.day(.pair, "start")?.day }
        pairs[pair].goals[index] = goal
    }
}
