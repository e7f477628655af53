import Content
package import Diagnostics
import Spreadsheets

/// A cell with its place, as the spreadsheet shows it.
package struct SheetCell: Hashable, Sendable {
    package var file: String
    /// From 1.
    package var row: Int
    /// From 0; `nil` for a row as a whole.
    package var column: Int?
    package var header: String
    package var text: String
}

/// What is wrong with a sheet, or what somebody should know of it.
package struct SheetProblem: Hashable, Sendable {
    package var severity: Severity
    package var cell: SheetCell
    package var message: String
    package var help: String?
    /// Of a kind of problem of notes.
    package var code: String?

    /// As the command prints it.
    package var text: String {
        let column = cell.column.map { ":\(columnLetters($0))" } ?? ""
        let row = cell.row > 0 ? ":\(cell.row)" : ""
        let header = cell.header.isEmpty ? "" : "\(oneLine(cell.header)): "
        var lines = ["\(cell.file)\(row)\(column): \(severity.rawValue): \(header)\(oneLine(message))"]
        if let code { lines[0] += " [\(code)]" }
        if let help {
            for (place, line) in help.split(separator: "\n").enumerated() {
                lines.append((place == 0 ? "  help: " : "        ") + visible(String(line)))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func oneLine(_ words: String) -> String {
        let flat = words.split(whereSeparator: \.isNewline).joined(separator: " ⏎ ")
        return visible(flat.count > 300 ? flat.prefix(300) + "…" : flat)
    }
}

/// Collects what is told of an import.
final class ImportLog {
    private(set) var problems: [SheetProblem] = []

    var hasErrors: Bool { problems.contains { $0.severity == .error } }

    func error(_ cell: SheetCell, _ message: String, help: String? = nil, code: String? = nil) {
        add(SheetProblem(severity: .error, cell: cell, message: message, help: help, code: code))
    }

    func error(_ cell: SheetCell, _ problem: ValueProblem) {
        error(cell, problem.message, help: problem.help ?? problem.kind.cure, code: problem.kind.code)
    }

    func warn(_ cell: SheetCell, _ message: String, help: String? = nil) {
        add(SheetProblem(severity: .warning, cell: cell, message: message, help: help))
    }

    func add(_ problem: SheetProblem) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}

extension SheetProblem {
    /// Problems by file, row and column; a warning that is the same in several rows of a column once, with their numbers.
    static func ordered(_ problems: [SheetProblem], files: [String]) -> [SheetProblem] {
        let places = Dictionary(files.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        func place(_ problem: SheetProblem) -> [Int] {
            [places[problem.cell.file] ?? -1, problem.cell.row, problem.cell.column ?? -1]
        }
        let sorted = problems.enumerated().sorted { first, second in
            let (one, other) = (place(first.element), place(second.element))
            return one == other ? first.offset < second.offset : one.lexicographicallyPrecedes(other)
        }.map(\.element)
        var merged: [SheetProblem] = []
        var index: [SheetProblem: Int] = [:]
        var rows: [[Int]] = []
        for problem in sorted {
            var key = problem
            (key.cell.row, key.cell.text) = (0, "")
            if problem.severity == .warning, problem.cell.column != nil, let known = index[key] {
                rows[known].append(problem.cell.row)
                continue
            }
            index[key] = merged.count
            merged.append(problem)
            rows.append([])
        }
        for (place, others) in rows.enumerated() {
            // Two goals of one row are no other row.
            let others = Set(others).subtracting([merged[place].cell.row]).sorted()
            guard !others.isEmpty else { continue }
            let named = others.prefix(8).map(String.init).joined(separator: ", ")
            let more = others.count > 8 ? " and \(others.count - 8) more" : ""
            merged[place].message += " (as in row\(others.count == 1 ? "" : "s") \(named)\(more))"
        }
        return merged
    }
}
