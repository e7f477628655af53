import Content
import MentoringModel
import Spreadsheets

/// Rows of a sheet that say nothing of their own: sums of those above them, and lines below the table.
enum SumRows {
    /// The rows without those that sum up others, and these.
    static func apart(_ rows: [SheetTable.Row]) -> (rows: [SheetTable.Row], sums: [SheetTable.Row]) {
        var kept: [SheetTable.Row] = []
        var sums: [SheetTable.Row] = []
        // A row of numbers alone is one only below all others.
        let last = rows.lastIndex { !areNumbers(cells($0)) && !isSum(cells($0)) } ?? 0
        for (place, row) in rows.enumerated() {
            let isOne = place > 0 && (isSum(cells(row)) || place > last && areNumbers(cells(row)))
            if isOne { sums.append(row) } else { kept.append(row) }
        }
        return (kept, sums)
    }

    /// Whether a row of one cell below a list of people is a remark on the list: `Stand: 1.12.2026`.
    static func isRemark(_ row: SheetTable.Row) -> Bool {
        let cells = cells(row)
        return cells.count == 1 && cells[0].contains { $0.isNumber || $0 == ":" } && !cells[0].contains("@")
    }

    private static func cells(_ row: SheetTable.Row) -> [String] { row.cells.filter { !ValueCell.isNothing($0) } }

    /// `Summe;;25`, `Total: 25 pairs`
    private static func isSum(_ cells: [String]) -> Bool {
        guard let first = cells.first, isLabel(first) else { return false }
        return cells.dropFirst().allSatisfy { isNumber($0) || isLabel($0) }
    }

    private static func areNumbers(_ cells: [String]) -> Bool {
        !cells.isEmpty && cells.allSatisfy { !$0.contains(where: \.isLetter) && $0.contains(where: \.isNumber) }
    }

    /// `25`, `25 Paare`, `12.5 %`
    private static func isNumber(_ cell: String) -> Bool {
        cell.first.map { $0.isNumber || "-–+=~≈".contains($0) } ?? false && cell.split(separator: " ").count <= 3
    }

    private static func isLabel(_ cell: String) -> Bool {
        let words = cell.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "∑" }.map(String.init)
        guard let first = words.first, labels.contains(first) else { return false }
        return words.dropFirst().allSatisfy { counted.contains($0) || $0.allSatisfy(\.isNumber) }
    }

    private static let labels: Set<String> = [
        "summe", "summen", "gesamtsumme", "zwischensumme", "gesamt", "gesamtzahl", "insgesamt", "anzahl", "total",
        "totals",
        "subtotal", "grand", "sum", "count", "number", "durchschnitt", "mittelwert", "average", "mean", "ø", "σ", "∑",
    ]

    /// What is counted, and the words in front of it.
    private static let counted: Set<String> = [
        "of", "the", "der", "die", "aller", "all", "total", "sum", "gesamt", "pairs", "people", "mentors", "mentees",
        "goals",
        "rows", "entries", "participants", "hours", "paare", "tandems", "personen", "mentoren", "mentorinnen", "ziele",
        "zeilen",
        "einträge", "teilnehmende", "teilnehmenden", "teilnehmer", "stunden",
    ]
}
