/// All problems of a run as a table for the summary of a step, which GitHub shows as Markdown.
package enum GitHubSummary {
    /// What GitHub takes of a step, in bytes.
    package static let limit = 1_048_576

    /// - Parameter room: How many bytes it may have. What does not fit is counted.
    package static func text(of report: ProblemReport, room: Int = limit) -> String {
        guard !report.entries.isEmpty else { return "" }
        var text = """

            ### Waymark: \(ProblemText.summary(of: report.entries.map(\.problem)))

            | | Place | Problem | To mend it |
            | --- | --- | --- | --- |

            """
        // So much for the line that says how many are left out.
        let most = room - 200
        guard text.utf8.count <= most else { return "" }
        var size = text.utf8.count
        for (index, entry) in report.entries.enumerated() {
            let row = row(of: entry)
            size += row.utf8.count
            guard size <= most else {
                let left = report.entries.count - index
                return text + "\n\(left) more \(left == 1 ? "does" : "do") not fit here; the log has all of them.\n"
            }
            text += row
        }
        return text
    }

    private static func row(of entry: ProblemReport.Entry) -> String {
        let problem = entry.problem
        let place = "\(visible(entry.finding.hostedPath)):\(problem.line):\(problem.column)"
        let help = entry.help.map(cell).joined(separator: "<br>")
        return
            "| \(problem.severity.rawValue) | \(cell(place)) | \(cell(entry.message)) `\(problem.kind.code)` | \(help) |\n"
    }

    /// Words that are nothing but words, whatever stands in them: as code, in which GitHub looks for no names and numbers, and with every
    /// sign that means something to Markdown or HTML as a reference. An `@` stands alone, so that no address is seen around it.
    static func cell(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        var safe = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: safe.unicodeScalars.append(scalar)
            case 0x40: safe += "<span>&#64;</span>"
            default: safe += "&#\(scalar.value);"
            }
        }
        return "<code>\(safe)</code>"
    }
}
