/// Where the cells of a text end: one pass over its characters, which never fails on what stands in a cell.
///
/// It goes by single characters, so that a mark that combines with the one before it cannot hide a separator. A sign of
/// quotation means something only where a cell begins with it, as in what every spreadsheet writes: `5" nails` are words.
struct SplitCells {
    private(set) var rows: [[String]] = []
    /// The row and column, from 0, of a cell whose quotation has no end.
    private(set) var openCell: (row: Int, column: Int)?

    init(_ scalars: ArraySlice<Unicode.Scalar>, separator: Unicode.Scalar) {
        var cell = String.UnicodeScalarView()
        var row: [String] = []
        var index = scalars.startIndex
        var isAtStart = true
        func next() -> Unicode.Scalar? { index + 1 < scalars.endIndex ? scalars[index + 1] : nil }
        func endCell() {
            row.append(String(cell))
            cell = .init()
            isAtStart = true
        }
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if scalar == "\"", isAtStart {
                let place = (rows.count, row.count)
                if !SplitCells.takeQuoted(scalars, &index, &cell) { openCell = openCell ?? place }
                isAtStart = false
                continue
            }
            if scalar == separator {
                endCell()
            } else if scalar == "\n" || scalar == "\r" {
                if scalar == "\r", next() == "\n" { index += 1 }
                endCell()
                rows.append(row)
                row = []
            } else {
                // Blanks before a quotation are none of the cell.
                isAtStart = isAtStart && scalar == " " && SplitCells.beginsQuoted(scalars, index)
                if !isAtStart { cell.append(scalar) }
            }
            index += 1
        }
        if !row.isEmpty || !cell.isEmpty || !isAtStart {
            endCell()
            rows.append(row)
        }
    }

    private static func beginsQuoted(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
        scalars[index...].first { $0 != " " } == "\""
    }

    /// What stands between quotes, with the line breaks in it as `\n`; the index is behind the end of it.
    ///
    /// - Returns: Whether it has an end.
    private static func takeQuoted(
        _ scalars: ArraySlice<Unicode.Scalar>, _ index: inout Int, _ cell: inout String.UnicodeScalarView
    ) -> Bool {
        index += 1
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index += 1
            if scalar == "\"" {
                guard index < scalars.endIndex, scalars[index] == "\"" else { return true }
                cell.append("\"")
                index += 1
            } else if scalar == "\r" {
                if index < scalars.endIndex, scalars[index] == "\n" { index += 1 }
                cell.append("\n")
            } else {
                cell.append(scalar)
            }
        }
        return false
    }
}
