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

    private func add(_ problem: SheetProblem) {
        if !problems.contains(problem) { problems.append(problem) }
    }
}
