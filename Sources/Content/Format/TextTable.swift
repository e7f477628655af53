import Markdown

/// A table as code hosts have it: rows of cells between bars, below a row of hyphens.
struct TextTable {
    struct Row {
        var line: Int
        var cells: [String]
    }

    /// The line of its header.
    var line: Int
    var header: [String]
    var rows: [Row] = []

    /// The table whose header stands on a line of the note; `nil` where none does.
    init?(from line: Int, in log: NoteLog) {
        guard let first = log.line(line).map(TextTable.withoutQuote), first.utf8.contains(0x7C),
            let second = log.line(line + 1).map(TextTable.withoutQuote)
        else { return nil }
        let delimiters = TextTable.cells(second)
        guard !delimiters.isEmpty, second.contains("-"),
            delimiters.allSatisfy({ !$0.isEmpty && $0.allSatisfy { ":- ".contains($0) } })
        else { return nil }
        self.line = line
        header = TextTable.cells(first)
        guard header.count == delimiters.count else { return nil }
        var number = line + 2
        while let text = log.line(number).map(TextTable.withoutQuote), text.utf8.contains(0x7C) {
            rows.append(Row(line: number, cells: TextTable.cells(text)))
            number += 1
        }
    }

    /// A line without the marks of the quote or callout that it stands in.
    private static func withoutQuote(_ line: Substring) -> Substring { line.drop { isBlank($0) || $0 == ">" } }

    /// A cell with blanks, or another sign, for the breaks of its lines: `one<br>two`.
    static func withoutBreaks(_ cell: String, _ sign: String = " ") -> String {
        guard cell.utf8.contains(0x3C) else { return cell }
        var text = cell
        for tag in ["<br>", "<br/>", "<br />", "<BR>"] { text = text.replacing(tag, with: sign) }
        return text
    }

    private static func cells(_ line: Substring) -> [String] {
        var text = trimmed(line)
        if text.hasPrefix("|") { text.removeFirst() }
        if text.hasSuffix("|"), !text.hasSuffix("\\|") { text.removeLast() }
        var cells = [""]
        var isEscaped = false
        for character in text {
            if character == "|", !isEscaped {
                cells.append("")
            } else if character == "|" {
                cells[cells.count - 1].removeLast()
                cells[cells.count - 1].append(character)
            } else {
                cells[cells.count - 1].append(character)
            }
            isEscaped = character == "\\"
        }
        return cells.map { trimmed($0) }
    }

    /// The cells of a column.
    func cells(_ column: Int) -> [String] {
        rows.map { $0.cells.indices.contains(column) ? $0.cells[column] : "" }
    }

    /// The column with one of these names, else the only one whose cells all are of a kind.
    func column(_ names: [String], where isOfKind: (String) -> Bool, besides other: Int? = nil) -> Int? {
        let folded = header.map { SectionNames.folded($0) }
        if let named = folded.indices.first(where: { $0 != other && !folded[$0].isEmpty && names.contains(folded[$0]) })
        {
            return named
        }
        let fit = header.indices.filter { column in
            let cells = cells(column).filter { !$0.isEmpty }
            return column != other && !cells.isEmpty && cells.allSatisfy(isOfKind)
        }
        return fit.count == 1 ? fit[0] : nil
    }
}
