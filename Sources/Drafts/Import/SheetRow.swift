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
        return wanted.map { sheet.cell(row, $0) }.filter { saysSomething($0) }
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

    /// The value of a field, in the form in which a note has it.
    func value(_ part: SheetField.Part, _ name: String, _ number: Int? = nil) -> (text: FieldText, cell: SheetCell)? {
        let field = SheetField(part, name)
        let cells = cells(field, number)
        guard let first = cells.first else { return nil }
        if field.form == .list || name == "roles" {
            let items = cells.flatMap { cell in
                cell.text.split { ",;\n".contains($0) }.map { withSingleBlanks($0) }.filter { !$0.isEmpty }
                    .compactMap { name == "roles" ? read($0, field, cell) : $0 }
            }
            return items.isEmpty ? nil : (.list(items), first)
        }
        guard let text = read(first.text, field, first) else { return nil }
        switch field.form {
        case .day, .number, .wholeNumber, .scale, .choice, .yesNo: return (.plain(text), first)
        default: return (.text(text), first)
        }
    }

    func day(_ part: SheetField.Part, _ name: String, _ number: Int? = nil) -> (day: CalendarDay, cell: SheetCell)? {
        guard let (value, cell) = value(part, name, number), case .plain(let text) = value, let day = CalendarDay(text)
        else { return nil }
        return (day, cell)
    }

    private func read(_ text: String, _ field: SheetField, _ cell: SheetCell) -> String? {
        let reading: ValueCell.Reading
        switch field.form {
        case .day: reading = DayCell(text).day(in: sheet.dayOrder).map { "\($0)" }
        case .length: reading = ValueCell.length(text, unit: unit(of: cell))
        case .span: reading = ValueCell.span(text)
        case .number, .wholeNumber:
            reading = NumberCell(text).map { $0.digits(by: sheet.decimalSign) } ?? .success(text)
        case .scale: reading = ValueCell.scale(text)
        case .yesNo: reading = ValueCell.yesNo(text)
        case .address: reading = ValueCell.address(text)
        case .choice: reading = choice(text, field)
        case .list, .text, .people, .items, .closed: reading = .success(withSingleBlanks(text))
        }
        switch reading {
        case .success(let value): return value
        case .failure(let problem):
            log.error(cell, problem)
            return nil
        }
    }

    private func choice(_ text: String, _ field: SheetField) -> ValueCell.Reading {
        switch (field.part, field.name) {
        case (_, "roles"): ValueCell.choice(text, Person.Role.self)
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

/// Words that stand in a comment or in a closed part, and where they come from.
struct HiddenWords: Hashable {
    var words: String
    var cell: SheetCell
}
