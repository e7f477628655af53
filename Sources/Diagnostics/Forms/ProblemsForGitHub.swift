/// The problems as annotations of GitHub Actions: lines of the log that the runner obeys.
package enum ProblemsForGitHub {
    /// GitHub shows so many errors and so many warnings of a step, and no more.
    package static let most = 10

    /// Errors first, and a line that says how many are not among them.
    ///
    /// - Parameter hasSummary: Whether all of them stand in the summary of the step.
    package static func lines(of report: ProblemReport, hasSummary: Bool) -> String {
        let (errors, warnings) = (report.errors, report.warnings)
        var text = (errors.prefix(most) + warnings.prefix(most)).map { annotation(of: $0) + "\n" }.joined()
        let left = [
            errors.count > most ? counted(errors.count - most, "error") : nil,
            warnings.count > most ? counted(warnings.count - most, "warning") : nil,
        ].compactMap { $0 }
        if !left.isEmpty {
            text +=
                "\(left.joined(separator: ", ")) more than GitHub shows beside a file; "
                + (hasSummary ? "the summary has all of them\n" : "they stand above\n")
        }
        return text
    }

    private static func annotation(of entry: ProblemReport.Entry) -> String {
        let problem = entry.problem
        var properties = [
            ("file", entry.finding.hostedPath), ("line", "\(problem.line)"), ("col", "\(problem.column)"),
        ]
        if let end = entry.endColumn { properties.append(("endColumn", "\(end)")) }
        properties.append(("title", problem.kind.title))
        let shown = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
        let words = ["\(entry.message) [\(problem.kind.code)]"] + entry.help
        return "::\(problem.severity.rawValue) \(shown)::\(escapedData(words.joined(separator: "\n")))"
    }

    /// As https://github.com/actions/toolkit has it.
    static func escapedData(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    static func escapedProperty(_ text: String) -> String {
        var escaped = ""
        for scalar in escapedData(text).unicodeScalars {
            switch scalar {
            case ":": escaped += "%3A"
            case ",": escaped += "%2C"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

/// Text for the log of a runner that obeys none of it: `::` that begins a line, behind blanks or signs that are not seen, and `##[`
/// wherever it stands, are told as code points.
///
/// To stop commands by a token would be undone where the runner reads standard output and standard error in another order.
package func withoutWorkflowCommands(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ":")) || text.utf8.contains(UInt8(ascii: "#")) else { return text }
    var safe = ""
    var colons = 0
    var signs = 0
    var isAtStart = true
    for scalar in text.unicodeScalars {
        if scalar == "\n" || scalar == "\r" {
            (colons, signs, isAtStart) = (0, 0, true)
        } else if scalar.properties.isDefaultIgnorableCodePoint
            || scalar.properties.isWhitespace && (isAtStart && colons == 0)
        {
            // The runner may read over these.
        } else {
            if scalar == "[", signs >= 2 {
                safe += "\\u{5B}"
                (signs, isAtStart) = (0, false)
                continue
            }
            signs = scalar == "#" ? signs + 1 : 0
            if isAtStart, scalar == ":" {
                colons += 1
                if colons == 2 {
                    safe += "\\u{3A}"
                    isAtStart = false
                    continue
                }
            } else {
                isAtStart = false
            }
        }
        safe.unicodeScalars.append(scalar)
    }
    return safe
}
