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
        let parts = parts(of: problem)
        let severity = styled(parts.severity.rawValue, parts.severity == .error ? .error : .warning)
        var lines =
            "\(styled("\(parts.place):", .bold)) \(severity): \(parts.message) [\(problem.kind.code)]\n"
        if let excerpt = parts.excerpt {
            let number = String(excerpt.line)
            lines += "  \(styled("\(number) |", .place)) \(excerpt.text)\n"
            let blank = String(repeating: " ", count: number.count)
            lines += "  \(styled("\(blank) |", .place)) \(styled(excerpt.mark, .error))\n"
        }
        for (index, line) in parts.help.enumerated() { lines += (index == 0 ? "  help: " : "        ") + line + "\n" }
        return lines
    }

    /// What is shown of a problem, piece by piece; control characters are visible in all of them.
    package func parts(of problem: Problem) -> ProblemParts {
        let path = visible(folder.isEmpty || folder == "." ? problem.path : "\(folder)/\(problem.path)")
        return ProblemParts(
            place: "\(path):\(problem.line):\(problem.column)", severity: problem.severity,
            message: visible(problem.message), code: problem.kind.code,
            excerpt: problem.excerpt.map {
                ProblemParts.Excerpt(line: problem.line, of: $0, column: problem.column, width: problem.width)
            },
            help: (problem.help ?? problem.kind.cure).split(separator: "\n", omittingEmptySubsequences: false)
                .map { visible(String($0)) })
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
