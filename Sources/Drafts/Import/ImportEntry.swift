import Content
import MentoringModel

/// What the rows of sheets say of one note.
struct ImportEntry {
    /// By their names, with the cell that says it first.
    var fields: [String: (text: FieldText, cell: SheetCell)] = [:]
    var comments: [HiddenWords] = []
    var closed: [HiddenWords] = []
    /// All cells that say something of it, the first one what it is called by.
    var cells: [SheetCell] = []

    init(_ cell: SheetCell) { cells = [cell] }

    /// Takes the values of some fields, and what no page shows.
    mutating func take(_ row: SheetRow, _ part: SheetField.Part, _ names: some Sequence<String>, _ number: Int? = nil) {
        for name in names {
            guard let (text, cell) = row.value(part, name, number) else { continue }
            set(name, text, cell, row.log)
        }
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
