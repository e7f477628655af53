import Diagnostics

/// A change that would put a problem right, with places as readers know them: columns count scalars of the line without its comments.
struct PlannedMend {
    enum Change {
        /// Words in place of others, at the place of the problem unless another one is named.
        case words(_ before: String, _ after: String, at: Mark? = nil)
        /// Another line in place of the whole one.
        case line(_ number: Int, _ after: String)
        case removal(ofLine: Int)
        case linesAbove(_ line: Int, _ lines: [String])
    }

    var changes: [Change]
    var writesDay = false

    /// Words in place of those at the place of the problem.
    static func words(_ before: some StringProtocol, _ after: some StringProtocol, writesDay: Bool = false) -> Self {
        PlannedMend(changes: [.words(String(before), String(after))], writesDay: writesDay)
    }
}

extension NoteLog {
    /// The change in places of the file; `nil` where something else stands there than the reader thinks.
    func mend(_ planned: PlannedMend, at mark: Mark) -> Mend? {
        var edits: [LineEdit] = []
        for change in planned.changes {
            guard let edit = edit(change, at: mark) else { return nil }
            edits.append(edit)
        }
        return Mend(edits, writesDay: planned.writesDay)
    }

    private func edit(_ change: PlannedMend.Change, at problem: Mark) -> LineEdit? {
        switch change {
        case .words(let before, let after, let mark):
            let mark = mark ?? problem
            guard let line = writtenLine(mark.line), !before.isEmpty else { return nil }
            let column = column(of: mark)
            let rest = line.dropFirst(column - 1)
            // Words begin inside their quotes, behind the sign of a person, or inside the brackets of a link.
            let signs = rest.prefix { "\"'@[".contains($0) }.count
            guard let skipped = (0...signs).first(where: { rest.dropFirst($0).hasPrefix(before) }) else { return nil }
            return LineEdit(line: mark.line, .words(column: column + skipped, before: before, after: after))
        case .line(let number, let after):
            guard let line = writtenLine(number), !line.isEmpty else { return nil }
            return LineEdit(line: number, .words(column: 1, before: String(line), after: after))
        case .removal(let number):
            return writtenLine(number).map { LineEdit(line: number, .removal(of: String($0))) }
        case .linesAbove(let number, let lines):
            return LineEdit(line: number, .linesAbove(lines))
        }
    }
}
