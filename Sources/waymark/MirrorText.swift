import Content
import Diagnostics

/// Writes the mirror of a note: its path and what it is, then a row for each thing.
struct MirrorText {
    private struct Row {
        var lines: String
        var name: String
        var value: String
    }

    private let note: MirrorNote

    init(of note: MirrorNote) { self.note = note }

    /// Each row on a line of its own, which no character of a note can break or colour.
    var text: String {
        let rows = note.lines.flatMap { self.rows(of: $0) }
        let numbers = rows.map { columns(of: $0.lines) }.max() ?? 0
        let names = min(14, rows.map { columns(of: $0.name) }.max() ?? 0)
        let lines = rows.map { row in
            let number = padding(to: numbers, columns(of: row.lines)) + row.lines
            let name = row.name + padding(to: names, columns(of: row.name))
            return row.value.isEmpty ? "  \(number)  \(row.name)" : "  \(number)  \(name)  \(row.value)"
        }
        return ([visible(note.path) + ": " + withCodes(visible(note.title), note.codes)] + lines)
            .joined(separator: "\n") + "\n"
    }

    private func rows(of line: MirrorLine) -> [Row] {
        let lines = line.lines.map {
            $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
        }
        if line.things.isEmpty {
            let words = line.words.isEmpty ? "" : "“\(visible(line.words))”"
            return [Row(lines: lines ?? "", name: line.kind.rawValue, value: withCodes(words, line.codes))]
        }
        return line.things.enumerated().map { place, thing in
            Row(
                lines: place == 0 ? lines ?? "name" : "", name: visible(thing.name),
                value: withCodes(visible(thing.text), place == 0 ? line.codes : []))
        }
    }

    private func withCodes(_ text: String, _ codes: [String]) -> String {
        ([text] + codes.map { "[\($0)]" }).filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private func padding(to width: Int, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, width - columns))
    }
}
