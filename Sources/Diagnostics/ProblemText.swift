/// Writes problems the way a good compiler does.
package struct ProblemText {
    /// What stands in front of every path: the content folder as the user would open it.
    package var folder: String
    package var hasColour: Bool

    package init(folder: String, hasColour: Bool) {
        self.folder = folder
        self.hasColour = hasColour
    }

    private enum Style: String {
        case bold = "1"
        case error = "1;31"
        case warning = "1;33"
        case place = "36"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        hasColour ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The problem with its excerpt and its cure, ending in a newline.
    package func text(of problem: Problem) -> String {
        let path = visible(folder.isEmpty || folder == "." ? problem.path : "\(folder)/\(problem.path)")
        let severity = styled(problem.severity.rawValue, problem.severity == .error ? .error : .warning)
        var lines =
            "\(styled("\(path):\(problem.line):\(problem.column):", .bold)) \(severity): "
            + "\(visible(problem.message)) [\(problem.kind.code)]\n"
        if let excerpt = problem.excerpt {
            let number = String(problem.line)
            let window = Window(line: excerpt, column: problem.column, width: problem.width)
            lines += "  \(styled("\(number) |", .place)) \(window.text)\n"
            let blank = String(repeating: " ", count: number.count)
            let mark = String(repeating: " ", count: window.indent) + String(repeating: "^", count: window.width)
            lines += "  \(styled("\(blank) |", .place)) \(styled(mark, .error))\n"
        }
        let help = problem.help ?? problem.kind.cure
        for (index, line) in help.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            lines += (index == 0 ? "  help: " : "        ") + visible(String(line)) + "\n"
        }
        return lines
    }

    /// `3 errors, 1 warning`.
    package static func summary(of problems: [Problem]) -> String {
        let errors = problems.count { $0.severity == .error }
        let warnings = problems.count - errors
        return [errors > 0 ? counted(errors, "error") : nil, warnings > 0 ? counted(warnings, "warning") : nil]
            .compactMap { $0 }.joined(separator: ", ")
    }

    /// `31 notes, no errors, 2 warnings`.
    package static func counts(notes: Int, _ problems: [Problem]) -> String {
        let errors = problems.count { $0.severity == .error }
        return [counted(notes, "note"), counted(errors, "error"), counted(problems.count - errors, "warning")]
            .joined(separator: ", ")
    }

    private static func counted(_ count: Int, _ word: String) -> String {
        "\(count == 0 ? "no" : String(count)) \(word)\(count == 1 ? "" : "s")"
    }
}

/// The part of a line around a place, with its control characters made visible.
private struct Window {
    var text: String
    var indent: Int
    var width: Int

    init(line: String, column: Int, width wanted: Int) {
        let characters = Array(line)
        let start = min(max(0, column - 1), characters.count)
        let from = start > 100 ? start - 40 : 0
        let to = min(characters.count, from + 140)
        let before = visible(String(characters[from..<max(from, min(start, to))]))
        let markedEnd = min(to, start + wanted)
        let marked = start < markedEnd ? visible(String(characters[start..<markedEnd])) : ""
        let after = markedEnd < to ? visible(String(characters[max(start, markedEnd)..<to])) : ""
        let lead = from > 0 ? "…" : ""
        text = lead + before + marked + after + (to < characters.count ? "…" : "")
        indent = columns(of: lead + before)
        self.width = max(1, columns(of: marked))
    }
}
