import Figures
import MentoringModel

extension Report {
    /// The report for a terminal: pairs, goals with their health and why, milestones that are late or due soon.
    package var table: String {
        var parts = ["\(programme.map { escapedForTerminal($0) + ", " } ?? "")as of \(asOf), for \(audience.rawValue)"]
        parts.append(
            table(
                ["PAIR", "MENTOR", "MENTEE", "STATUS", "GOALS", "SESSIONS HELD"],
                pairs.map { row in
                    [
                        row.pair.id.text, row.mentors.joined(separator: ", "), row.mentees.joined(separator: ", "),
                        row.pair.agreement.status.rawValue, String(row.pair.goals.count), String(row.held),
                    ]
                }, none: "No pair may be shown to this audience."))
        parts.append(
            table(
                ["PAIR", "GOAL", "PROGRESS", "EXPECTED", "HEALTH"],
                goals.map { row in
                    [
                        row.pair.text, row.title, percent(row.figures.progress), percent(row.figures.expected),
                        words(for: row.figures.reason, health: row.figures.health),
                    ]
                }, none: "No goal may be shown to this audience."))
        let pressing = milestones.filter { $0.figures.status == .late || $0.figures.status == .dueSoon }
        if !pressing.isEmpty {
            parts.append(
                table(
                    ["PAIR", "MILESTONE", "DUE", "STATUS"],
                    pressing.map { row in
                        let late = row.figures.daysLate.map { "\(count($0, "day")) late" }
                        return [
                            row.pair.text, row.figures.milestone.title,
                            row.figures.milestone.due.map { "\($0)" } ?? "", late ?? "due soon",
                        ]
                    }, none: ""))
        }
        if withheldGoals + withheldSessions > 0 {
            parts.append(
                "Not shown: \(count(withheldGoals, "goal")) and \(count(withheldSessions, "session")); "
                    + "--audience pair with --pair shows those of a pair.")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func percent(_ share: Double?) -> String { share.map { "\(shownPercent($0)) %" } ?? "–" }

    private func table(_ names: [String], _ rows: [[String]], none: String) -> String {
        guard !rows.isEmpty else { return none }
        let rows = [names] + rows.map { $0.map(escapedForTerminal) }
        let widths = names.indices.map { column in rows.map { columns(of: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for (index, cell) in row.enumerated() {
                let isLast = index + 1 == row.count
                line += cell + (isLast ? "" : String(repeating: " ", count: widths[index] - columns(of: cell) + 2))
            }
            return line
        }.joined(separator: "\n")
    }
}

/// Text with what a terminal might obey shown as `\u{1b}`.
package func escapedForTerminal(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
        if scalar.isUnsafeInTerminals {
            escaped += "\\u{\(String(scalar.value, radix: 16))}"
        } else {
            escaped.unicodeScalars.append(scalar)
        }
    }
    return escaped
}

/// How many columns of a terminal a text takes: two for East Asian characters and pictures.
func columns(of text: String) -> Int {
    text.reduce(0) { width, character in
        guard let scalar = character.unicodeScalars.first else { return width }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return width + 2
        default: return width + 1
        }
    }
}
