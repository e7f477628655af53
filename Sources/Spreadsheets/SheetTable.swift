/// A table as a spreadsheet wrote it: rows of cells, with the numbers that the spreadsheet shows.
package struct SheetTable: Sendable {
    package struct Row: Sendable {
        /// From 1, with empty rows counted.
        package var number: Int
        package var cells: [String]

        package var isEmpty: Bool { cells.allSatisfy { $0.isEmpty } }
    }

    package var rows: [Row]
    package var separator: Unicode.Scalar
    /// What the bytes were taken for, where they do not say it.
    package var guessedEncoding: String?
    /// A cell whose quotation has no end: it swallows all that stands behind it.
    package var openCell: (row: Int, column: Int)?

    /// The most cells that are read.
    package static let largestCount = 1_000_000

    /// - Returns: `nil` where the bytes are those of a workbook or of another file that is no text.
    package init?(_ bytes: [UInt8]) {
        let isBinary = ["PK\u{3}\u{4}", "\u{D0}\u{CF}\u{11}\u{E0}", "%PDF", "{\\rtf"].contains {
            bytes.starts(with: $0.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        }
        guard !isBinary else { return nil }
        let text = DecodedText(bytes)
        guard !text.scalars.contains("\0") else { return nil }
        guessedEncoding = text.guess
        var scalars = text.scalars[...]
        // The line by which Excel is told the separator is no row of the sheet.
        if let told = SheetTable.toldSeparator(scalars) {
            separator = told.separator
            scalars = told.rest
        } else {
            separator = SheetTable.separator(of: scalars)
        }
        let split = SplitCells(scalars, separator: separator)
        rows = split.rows.enumerated().map { place, cells in
            Row(number: place + 1, cells: cells.map(SheetTable.withoutBlanksAround))
        }
        openCell = split.openCell.map { ($0.row + 1, $0.column) }
    }

    /// `sep=;`
    private static func toldSeparator(
        _ scalars: ArraySlice<Unicode.Scalar>
    ) -> (separator: Unicode.Scalar, rest: ArraySlice<Unicode.Scalar>)? {
        let line = scalars.prefix(8).prefix { $0 != "\n" && $0 != "\r" }.filter { $0 != "\"" }
        guard line.count == 5, String(String.UnicodeScalarView(line[..<4])).lowercased() == "sep=",
            let end = scalars.firstIndex(where: { $0 == "\n" || $0 == "\r" })
        else { return nil }
        let isPair = scalars[end] == "\r" && scalars.indices.contains(end + 1) && scalars[end + 1] == "\n"
        return (line[4], scalars[(end + (isPair ? 2 : 1))...])
    }

    /// The separator by which most of the first rows have the same number of cells, and more than one.
    private static func separator(of scalars: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar {
        let start = scalars.prefix(60_000)
        var best: (score: Int, separator: Unicode.Scalar) = (0, ",")
        for separator: Unicode.Scalar in ["\t", ";", ",", "|"] {
            let counts = SplitCells(start, separator: separator).rows.prefix(50)
                .filter { row in row.contains { !$0.isEmpty } }.map(\.count)
            let usual = Dictionary(grouping: counts.filter { $0 > 1 }, by: \.self)
                .max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
            guard let usual else { continue }
            // Commas stand in sentences; a tab hardly ever stands in a cell.
            let score = usual.value.count * 100 / max(1, counts.count) + min(usual.key, 20)
            if score > best.score { best = (score, separator) }
        }
        return best.separator
    }

    private static func withoutBlanksAround(_ cell: String) -> String {
        var scalars = Substring(cell).unicodeScalars
        while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
        while let last = scalars.last, isBlank(last) { scalars.removeLast() }
        return String(Substring(scalars))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
    }
}

/// The letters of a column, from 0: `A`, `Z`, `AA`.
package func columnLetters(_ index: Int) -> String {
    let rest = index / 26
    let letter = Character(Unicode.Scalar(UInt8(65 + index % 26)))
    return (rest > 0 ? columnLetters(rest - 1) : "") + String(letter)
}
