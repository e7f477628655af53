import Content
import MentoringModel
import Spreadsheets

/// A row whose cells are read by what their columns mean.
struct SheetRow {
    let sheet: Sheet
    let row: SheetTable.Row
    let log: ImportLog

    /// The row as a whole.
    var place: SheetCell { sheet.cell(row, nil) }

    /// The cells of a field that say something.
    ///
    /// - Parameter number: Which of several columns for it, from 0; all where it is left out.
    func cells(_ field: SheetField, _ number: Int? = nil) -> [SheetCell] {
        let columns = sheet.columns.indices.filter { sheet.columns[$0] == .field(field) }
        let wanted = number.map { columns.indices.contains($0) ? [columns[$0]] : [] } ?? columns
        return wanted.map { sheet.cell(row, $0) }.filter {
            saysSomething($0) && !(field.form == .people && ValueCell.isNobody($0.text))
        }
    }

    func cell(_ part: SheetField.Part, _ name: String, _ number: Int? = nil) -> SheetCell? {
        cells(SheetField(part, name), number).first
    }

    private func saysSomething(_ cell: SheetCell) -> Bool {
        guard !ValueCell.isNothing(cell.text) else { return false }
        guard !ValueCell.isFailedFormula(cell.text) else {
            log.error(
                cell, "“\(cell.text)” is what a spreadsheet shows where a formula failed",
                help: "mend the formula or empty the cell, and save the sheet as CSV again")
            return false
        }
        return true
    }

    /// What the cells of a field say.
    struct Reading {
        var value: FieldText?
        var cell: SheetCell
        /// What is wrong with the cell, where the note can do without it.
        var problem: (message: String, help: String?)?
        /// What is told of a cell that was read.
        var notice: (message: String, help: String)?
    }

    /// The value of a field, in the form in which a note has it.
    func value(_ part: SheetField.Part, _ name: String, _ number: Int? = nil) -> (text: FieldText, cell: SheetCell)? {
        guard let reading = reading(part, name, number), let value = reading.value else { return nil }
        return (value, reading.cell)
    }

    /// - Parameter share: The part of the cell that is of one of several goals of the row.
    func reading(
        _ part: SheetField.Part, _ name: String, _ number: Int? = nil, share: GoalShare = .whole
    ) -> Reading? {
        let field = SheetField(part, name)
        let cells = cells(field, number)
        guard var first = cells.first else { return nil }
        if field.form == .list || name == "roles" {
            let items = cells.flatMap { cell in
                cell.text.split { ",;\n".contains($0) }.map { withSingleBlanks($0) }.filter { !$0.isEmpty }
                    .compactMap { name == "roles" ? listed($0, field, cell) : $0 }
            }
            return items.isEmpty ? nil : Reading(value: .list(items), cell: first)
        }
        var notice: (message: String, help: String)?
        if share.count > 1 {
            let parts = PartsOfCell.parts(first.text) { isPart($0, of: field) }
            if parts.count == share.count {
                first.text = parts[share.place]
                if ValueCell.isNothing(first.text) { return nil }
            } else {
                guard share.place == 0 else { return nil }
                guard parts.count == 1 else {
                    let message = "\(parts.count) values for the \(share.count) goals of the row"
                    let help = "write one in a line for each goal, - where one has none"
                    return Reading(cell: first, problem: (message, help))
                }
                notice = (
                    "it was read for the first of \(share.count) goals, “\(share.title)”",
                    "write one in a line for each goal, - where one has none"
                )
            }
        }
        switch read(first.text, field, first) {
        case .failure(let problem):
            if field.mayBeKept { return Reading(cell: first, problem: (problem.message, problem.help)) }
            log.error(first, problem)
            return nil
        case .success(let text):
            if field.form == .span, ValueCell.saysMoreThanSpan(first.text) {
                notice = ("it was read as \(text)", "write into the note what else it says")
            }
            switch field.form {
            case .day, .number, .wholeNumber, .scale, .choice, .yesNo:
                return Reading(value: .plain(text), cell: first, notice: notice)
            default: return Reading(value: .text(text), cell: first, notice: notice)
            }
        }
    }

    /// The most days or numbers that a cell of the row has for its goals.
    func valuesOfGoals(_ number: Int) -> Int {
        let counts = ["due", "done", "target", "baseline", "value"].map { name in
            let field = SheetField(.goal, name)
            return cells(field, number).first.map { cell in
                PartsOfCell.parts(cell.text) { isPart($0, of: field) }.count
            }
        }
        return counts.compactMap(\.self).max() ?? 1
    }

    private func isPart(_ text: String, of field: SheetField) -> Bool {
        switch field.form {
        case .day: if case .success = DayCell(text).day(in: sheet.dayOrder) { true } else { false }
        case .choice: if case .success = choice(text, field) { true } else { false }
        default: SheetField.numbers.contains(field.name) && NumberCell(text)?.hasUnitOfWords ?? false
        }
    }

    private func listed(_ text: String, _ field: SheetField, _ cell: SheetCell) -> String? {
        switch read(text, field, cell) {
        case .success(let value): return value
        case .failure(let problem):
            log.error(cell, problem)
            return nil
        }
    }

    func day(_ part: SheetField.Part, _ name: String, _ number: Int? = nil) -> (day: CalendarDay, cell: SheetCell)? {
        guard let (value, cell) = value(part, name, number), case .plain(let text) = value, let day = CalendarDay(text)
        else { return nil }
        return (day, cell)
    }

    private func read(_ text: String, _ field: SheetField, _ cell: SheetCell) -> ValueCell.Reading {
        switch field.form {
        case .day: DayCell(text).day(in: sheet.dayOrder).map { "\($0)" }
        case .length: ValueCell.length(text, unit: unit(of: cell))
        case .span where field.name == "response_time": ValueCell.span(text)
        case .span: ValueCell.rhythm(text)
        case .number, .wholeNumber:
            ValueCell.number(text, by: sheet.decimalSign)
        case .scale: ValueCell.scale(text)
        case .yesNo: ValueCell.yesNo(text)
        case .address: ValueCell.address(text)
        case .choice: choice(text, field)
        case .list, .text, .people, .items, .closed: .success(withSingleBlanks(text))
        }
    }

    private func choice(_ text: String, _ field: SheetField) -> ValueCell.Reading {
        switch (field.part, field.name) {
        case (_, "roles"): ValueCell.choice(text, Person.Role.self)
        case (.pair, "status") where ValueCell.isEarlyEnd(text): .success(Agreement.Status.closed.rawValue)
        case (.pair, "status"): ValueCell.choice(text, Agreement.Status.self)
        case (.goal, "status"): ValueCell.choice(text, Goal.Status.self)
        case (.session, "status"): ValueCell.choice(text, Session.Status.self)
        case (_, "format"): ValueCell.choice(text, Session.Format.self)
        case (_, "kind"): ValueCell.choice(text, Resource.Kind.self)
        case (_, "stage"): ValueCell.choice(text, Resource.Stage.self)
        case (_, "audience"): ValueCell.choice(text, Resource.Reader.self)
        default: ValueCell.choice(text, Visibility.self)
        }
    }

    /// The unit that the name of a column has in brackets: `Dauer (h)`.
    private func unit(of cell: SheetCell) -> String? {
        guard let open = cell.header.firstIndex(where: { "([".contains($0) }) else { return nil }
        let unit = withSingleBlanks(cell.header[open...].dropFirst().prefix { !")]".contains($0) })
        return unit.isEmpty ? nil : unit
    }

    // MARK: What no page shows

    /// The comments of the row, and its closed notes, with their cells.
    ///
    /// - Parameter parts: Whose notes; comments are of the row's first note.
    func hidden(_ part: SheetField.Part) -> (comments: [HiddenWords], closed: [HiddenWords]) {
        var (comments, closed): ([HiddenWords], [HiddenWords]) = ([], [])
        let notes = sheet.columns.filter { $0 == .field(SheetField(part, "notes")) || $0 == .closedNotes }
        for (column, meaning) in sheet.columns.enumerated() {
            let cell = sheet.cell(row, column)
            guard !ValueCell.isNothing(cell.text) else { continue }
            switch meaning {
            case .comment where part == mainPart:
                comments.append(HiddenWords(words: "\(cell.header): \(cell.text)", cell: cell))
            case .closedNotes where part == mainPart, .field(SheetField(part, "notes")):
                let words = notes.count > 1 ? "\(cell.header): \(cell.text)" : cell.text
                closed.append(HiddenWords(words: words, cell: cell))
            default: break
            }
        }
        return (comments, closed)
    }

    /// Of what a row of the sheet is above all.
    private var mainPart: SheetField.Part {
        switch sheet.kind {
        case .people: .person
        case .pairs: .pair
        case .goals: .goal
        case .sessions: .session
        case .resources: .resource
        }
    }
}

/// Which of the goals of a row a cell is read for.
struct GoalShare {
    var place = 0
    var count = 1
    var title = ""

    static let whole = GoalShare()
}

/// Words that stand in a comment or in a closed part, and where they come from.
struct HiddenWords: Hashable {
    var words: String
    var cell: SheetCell
}
