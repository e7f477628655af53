import Content
import Diagnostics
import MentoringModel

/// What the rows of sheets say of one note.
struct ImportEntry {
    /// By their names, with the cell that says it first.
    var fields: [String: (text: FieldText, cell: SheetCell)] = [:]
    var comments: [HiddenWords] = []
    var closed: [HiddenWords] = []
    /// All cells that say something of it, the first one what it is called by.
    var cells: [SheetCell] = []
    /// What is told of its cells where the note is new.
    var notices: [SheetProblem] = []
    /// Whether it comes of a sheet with German columns.
    private var isGerman = false

    init(_ cell: SheetCell) { cells = [cell] }

    /// Takes the values of some fields, and what no page shows.
    mutating func take(
        _ row: SheetRow, _ part: SheetField.Part, _ names: some Sequence<String>, _ number: Int? = nil,
        share: GoalShare = .whole
    ) {
        for name in names {
            guard let reading = row.reading(part, name, number, share: share) else { continue }
            if let value = reading.value { set(name, value, reading.cell, row.log) }
            if let problem = reading.problem {
                keep(reading.cell)
                notice(reading.cell, "\(problem.message), and stands in a comment of the note", problem.help)
            } else if let (message, help) = reading.notice {
                let isOfSpan = SheetField(part, name).form == .span
                if isOfSpan { keep(reading.cell) }
                notice(reading.cell, message + (isOfSpan ? ", and stands in a comment of the note as well" : ""), help)
            }
        }
    }

    mutating func notice(_ cell: SheetCell, _ message: String, _ help: String?) {
        let notice = SheetProblem(severity: .warning, cell: cell, message: message, help: help)
        if !notices.contains(notice) { notices.append(notice) }
    }

    /// Keeps a cell where no page shows it.
    mutating func keep(_ cell: SheetCell) {
        let words = HiddenWords(words: "\(cell.header): \(cell.text)", cell: cell)
        if !comments.contains(where: { $0.words == words.words }) { comments.append(words) }
        cells.append(cell)
    }

    /// Keeps what a row says of a pair that is none yet.
    mutating func keepAll(of row: SheetRow) {
        isGerman = isGerman || row.sheet.isGerman
        for (column, meaning) in row.sheet.columns.enumerated() {
            let cell = row.sheet.cell(row.row, column)
            guard !ValueCell.isNothing(cell.text) else { continue }
            switch meaning {
            case .field(let field) where field.part.isPerson: continue
            case .field(let field) where field.name == "notes": keepClosed(cell)
            case .closedNotes: keepClosed(cell)
            case .field, .comment: keep(cell)
            case .leftOut: continue
            }
        }
    }

    private mutating func keepClosed(_ cell: SheetCell) {
        let words = HiddenWords(words: "\(cell.header): \(cell.text)", cell: cell)
        if !closed.contains(where: { $0.words == words.words }) { closed.append(words) }
        cells.append(cell)
    }

    mutating func set(_ name: String, _ text: FieldText, _ cell: SheetCell, _ log: ImportLog) {
        guard let known = fields[name] else {
            fields[name] = (text, cell)
            cells.append(cell)
            return
        }
        switch (known.text, text) {
        case (.list(let old), .list(let new)):
            fields[name] = (.list(old + new.filter { !old.contains($0) }), known.cell)
            cells.append(cell)
        case _ where known.text != text:
            log.error(
                cell,
                "“\(cell.text)” is not what \(known.cell.file) says in row \(known.cell.row): “\(known.cell.text)”",
                help: "write the same in both rows, or leave one of them empty")
        default: break
        }
    }

    mutating func takeHidden(_ row: SheetRow, _ part: SheetField.Part) {
        let (comments, closed) = row.hidden(part)
        isGerman = isGerman || row.sheet.isGerman
        for words in comments where !self.comments.contains(where: { $0.words == words.words }) {
            self.comments.append(words)
        }
        for words in closed where !self.closed.contains(where: { $0.words == words.words }) {
            self.closed.append(words)
        }
        cells += (comments + closed).map(\.cell)
    }

    /// What a maker of notes takes.
    var details: NoteDetails {
        var details = NoteDetails()
        details.fields = fields.mapValues(\.text)
        details.comments = comments.map(\.words)
        details.closedNotes = closed.map(\.words)
        if isGerman { details.closedHeading = "Notizen" }
        return details
    }

    func plain(_ name: String) -> String? {
        switch fields[name]?.text {
        case .plain(let text)?, .text(let text)?: text
        default: nil
        }
    }

    func day(_ name: String) -> CalendarDay? { plain(name).flatMap { CalendarDay($0) } }
}
