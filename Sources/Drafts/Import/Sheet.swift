package import Content
import Diagnostics
package import MentoringModel
import Spreadsheets

/// How sheets are to be read.
package struct ImportOptions: Sendable {
    package var kind: SheetKind?
    /// What somebody said that columns mean: their name or letter, and a field.
    package var maps: [(column: String, field: String)] = []
    package var dates: DayOrder?
    package var refusesUnmapped = false
    /// The day of values that have none.
    package var today: CalendarDay

    package init(today: CalendarDay) { self.today = today }
}

/// A table whose columns are known.
struct Sheet {
    var file: String
    var kind: SheetKind
    var header: SheetTable.Row
    /// One for each column, also for those that only a longer row has.
    var columns: [ColumnMeaning]
    /// Columns that hold something and whose names are none that are known.
    var unmapped: [Int]
    var rows: [SheetTable.Row]
    var dayOrder: DayOrder?
    var decimalSign: DecimalSign?
    /// Whether its columns have German names.
    var isGerman = false
    /// A sheet has one way to write names, in all of its columns.
    var hasSurnameFirst = false

    /// - Returns: `nil` where it has problems by which no row can be read.
    init?(_ file: String, _ table: SheetTable, _ options: ImportOptions, _ log: ImportLog) {
        let whole = SheetCell(file: file, row: 0, header: "", text: "")
        if let open = table.openCell {
            log.error(
                SheetCell(file: file, row: open.row, column: open.column, header: "", text: ""),
                "the quotation that begins in this cell has no end", help: "save the sheet as CSV again")
            return nil
        }
        let (filled, sums) = SumRows.apart(table.rows.filter { !$0.isEmpty })
        guard !filled.isEmpty else {
            log.error(whole, "this sheet is empty")
            return nil
        }
        guard let (header, kind) = Sheet.header(of: filled, file, options) else {
            let names = filled[0].cells.enumerated().filter { !$0.element.isEmpty }.prefix(8).map {
                "\(columnLetters($0.offset)) “\($0.element)”"
            }
            log.error(
                whole,
                "what the rows of this sheet are cannot be told from its columns: \(names.joined(separator: ", "))",
                help:
                    "name what they are with --kind people, pairs, goals, sessions or resources, and columns with --map: "
                    + "pairs have a mentor and a mentee, people a name, goals a goal and whose it is, sessions a day and whose they are, resources a title and a link"
            )
            return nil
        }
        self.file = file
        self.kind = kind
        self.header = header
        rows = filled.filter { $0.number > header.number }
        let width = rows.map(\.cells.count).max() ?? 0
        let count = max(width, header.cells.count)
        self.header.cells += Array(repeating: "", count: count - header.cells.count)
        let known = Sheet.columns(self.header.cells, kind, options, rows)
        columns = known.map { $0 ?? .comment }
        unmapped = []
        for row in filled where row.number < header.number {
            log.warn(
                SheetCell(file: file, row: row.number, header: "", text: ""),
                "this row stands above the names of the columns and is in no note: \(row.cells.filter { !$0.isEmpty }.joined(separator: ", "))"
            )
        }
        unmapped = columns.indices.filter { column in
            known[column] == nil && rows.contains { !ValueCell.isNothing(text($0, column)) }
        }
        inferForms(options)
        checkColumns(log)
        isGerman = self.header.cells.contains(where: ColumnNames.isGerman)
        for row in sums { leftOut(row, "this row sums up others and is in no note", log) }
        while let last = rows.last, kind == .people || kind == .pairs, SumRows.isRemark(last) {
            leftOut(last, "this row names nobody and is in no note", log)
            rows.removeLast()
        }
    }

    private func leftOut(_ row: SheetTable.Row, _ message: String, _ log: ImportLog) {
        log.warn(cell(row, nil), "\(message): \(row.cells.filter { !$0.isEmpty }.joined(separator: ", "))")
    }

    func text(_ row: SheetTable.Row, _ column: Int) -> String {
        row.cells.indices.contains(column) ? row.cells[column] : ""
    }

    func cell(_ row: SheetTable.Row, _ column: Int?) -> SheetCell {
        SheetCell(
            file: file, row: row.number, column: column, header: column.map { name(of: $0) } ?? "",
            text: column.map { text(row, $0) } ?? "")
    }

    /// What a column is called.
    func name(of column: Int) -> String {
        let name = withSingleBlanks(header.cells[column])
        return name.isEmpty ? "Column \(columnLetters(column))" : name
    }

    // MARK: Columns

    /// The row with the names of the columns, and what the rows below it are: the first with the most known names.
    private static func header(
        of rows: [SheetTable.Row], _ file: String, _ options: ImportOptions
    ) -> (SheetTable.Row, SheetKind)? {
        var best: (score: Int, row: SheetTable.Row, kind: SheetKind)?
        let named = kind(ofFile: file)
        for (place, row) in rows.prefix(15).enumerated() {
            let below = rows[(place + 1)...]
            for kind in SheetKind.allCases where options.kind == nil || options.kind == kind {
                let columns = columns(row.cells, kind, options, below)
                guard isEnough(columns, for: kind) || options.kind == kind && columns.contains(where: { $0 != nil })
                else { continue }
                let score = columns.count { $0 != nil } * 4 + (named == kind ? 3 : 0)
                if score > best?.score ?? 0 { best = (score, row, kind) }
            }
        }
        return best.map { ($0.row, $0.kind) }
    }

    private static func columns(
        _ header: [String], _ kind: SheetKind, _ options: ImportOptions, _ rows: some Collection<SheetTable.Row>
    ) -> [ColumnMeaning?] {
        let mapped: [ColumnMeaning?] = header.enumerated().map { place, name in
            let map = options.maps.last { isCalled($0.column, name) || $0.column.uppercased() == columnLetters(place) }
            return map.flatMap { ColumnNames.named($0.field, in: kind) }
        }
        func bare(_ name: String) -> String {
            name.firstIndex { "([".contains($0) }.map { String(name[..<$0]) } ?? name
        }
        func field(_ name: String, _ kind: SheetKind) -> SheetField? {
            ColumnNames.field(name, in: kind) ?? ColumnNames.field(bare(name), in: kind)
        }
        var columns = header.enumerated().map { place, name -> ColumnMeaning? in
            if let meaning = mapped[place] { return meaning }
            if let role = ColumnNames.role(name), isTicked(place, rows) {
                return kind == .people ? .field(SheetField(.person, "is \(role)")) : nil
            }
            return field(name, kind).map { .field($0) }
        }
        // A list of mentees with a column for their mentors names those of the rows as people.
        let parts = [SheetField.Part.mentor, .mentee].filter { columns.contains(.field(SheetField($0, "name"))) }
        if kind == .pairs, parts.count == 1 {
            let other: SheetField.Part = parts == [.mentor] ? .mentee : .mentor
            for (place, name) in header.enumerated() where mapped[place] == nil {
                guard let person = field(name, .people), person.name != "notes" else { continue }
                let isFree = columns[place] == nil || person.name == "name"
                if isFree { columns[place] = .field(SheetField(other, person.name)) }
            }
        }
        return columns
    }

    /// Whether the cells of a column only say yes or no.
    private static func isTicked(_ column: Int, _ rows: some Collection<SheetTable.Row>) -> Bool {
        let cells = rows.compactMap { $0.cells.indices.contains(column) ? $0.cells[column] : nil }
            .filter { !ValueCell.isNothing($0) }
        return !cells.isEmpty && cells.allSatisfy { if case .success = ValueCell.yesNo($0) { true } else { false } }
    }

    /// Whether a column is the one that somebody named.
    static func isCalled(_ wanted: String, _ name: String) -> Bool {
        withSingleBlanks(wanted).lowercased() == withSingleBlanks(name).lowercased()
    }

    /// Whether the columns say what a kind of note needs.
    private static func isEnough(_ columns: [ColumnMeaning?], for kind: SheetKind) -> Bool {
        func has(_ part: SheetField.Part, _ names: String...) -> Bool {
            names.contains { columns.contains(.field(SheetField(part, $0))) }
        }
        func isNamed(_ part: SheetField.Part) -> Bool {
            has(part, "name", "email") || has(part, "first_name") && has(part, "last_name")
        }
        let isOfPair = has(.pair, "id") || isNamed(.mentee) || isNamed(.mentor)
        switch kind {
        case .people: return isNamed(.person)
        case .pairs: return isNamed(.mentor) && isNamed(.mentee)
        case .goals: return has(.goal, "title") && isOfPair && !(isNamed(.mentor) && isNamed(.mentee))
        case .sessions: return has(.session, "date") && isOfPair
        case .resources: return has(.resource, "title") && has(.resource, "url", "kind", "author")
        }
    }

    private static func kind(ofFile file: String) -> SheetKind? {
        let name = ColumnLabel.folded(String(file.split(separator: "/").last ?? ""))
        let words: [(SheetKind, [String])] = [
            (.pairs, ["pair", "paar", "tandem", "match"]), (.goals, ["goal", "ziel"]),
            (.sessions, ["session", "meeting", "sitzung", "treffen", "termin"]),
            (.resources, ["resource", "ressource", "material", "link", "library", "bibliothek"]),
            (.people, ["people", "person", "teilnehm", "participant", "mentor", "mentee"]),
        ]
        return words.first { $0.1.contains(where: name.contains) }?.0
    }

    // MARK: Forms of values

    /// Days and numbers of one sheet have one form; the cells that can have only one tell it for the others.
    private mutating func inferForms(_ options: ImportOptions) {
        var orders: [DayOrder: Int] = [:]
        var signs: [DecimalSign: Int] = [:]
        var names: [String] = []
        for (column, meaning) in columns.enumerated() {
            guard case .field(let field) = meaning else { continue }
            if field.form == .people { names += rows.map { text($0, column) } }
            for row in rows {
                switch field.form {
                case .day:
                    for order in DayCell(text(row, column)).orders ?? [] { orders[order, default: 0] += 1 }
                case .number:
                    if let sign = NumberCell(text(row, column))?.decimalSign { signs[sign, default: 0] += 1 }
                case .text where SheetField.numbers.contains(field.name):
                    if let sign = NumberCell(text(row, column))?.decimalSign { signs[sign, default: 0] += 1 }
                default: break
                }
            }
        }
        dayOrder = options.dates ?? (orders.count == 1 ? orders.keys.first : nil)
        decimalSign = signs.count == 1 ? signs.keys.first : nil
        hasSurnameFirst = NamesInCells.haveSurnameFirst(names)
    }

    /// Two columns for one value are no value, and a column that seems to close a note must not be read over.
    private func checkColumns(_ log: ImportLog) {
        var first: [SheetField: Int] = [:]
        for (column, meaning) in columns.enumerated() {
            let place = cell(header, column)
            if case .field(let field) = meaning {
                let maySeveral = field.part == .goal || [.closed, .items, .people, .list].contains(field.form)
                if let other = first[field], !maySeveral {
                    log.error(
                        place, "this column and “\(name(of: other))” (\(columnLetters(other))) mean the same",
                        help: "keep one of them as a comment: --map \"\(name(of: column))=comment\"")
                }
                first[field] = first[field] ?? column
            } else if unmapped.contains(column) || meaning == .comment,
                let row = rows.first(where: {
                    !ValueCell.isNothing(text($0, column)) && ColumnLabel.closes(name(of: column), text($0, column))
                })
            {
                log.error(
                    cell(row, column),
                    "“\(text(row, column))” seems to say who may read this row, and would close nothing",
                    help:
                        "say it with --map \"\(name(of: column))=visibility\" and private, pair, program or public in its cells, or put it into a private part: --map \"\(name(of: column))=notes\""
                )
            }
        }
    }
}

extension SheetField {
    /// Fields of a goal that are numbers where they are not words.
    static let numbers: Set<String> = ["baseline", "target", "value"]
}
