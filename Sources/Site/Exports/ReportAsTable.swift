import Diagnostics
import Figures
import MentoringModel

extension Report {
    /// The report for a terminal: pairs, goals with their health and why, milestones that are late or due soon,
    /// and signals.
    package var table: String {
        var parts = ["\(programme.map { visible($0) + ", " } ?? "")as of \(asOf), for \(audience.rawValue)"]
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
        let signals = pairs.flatMap { row in row.signals.map { (pair: row.pair.id, row: $0) } }
        if !signals.isEmpty {
            parts.append(
                table(
                    ["PAIR", "SIGNAL", "EVIDENCE", "NEXT STEP"],
                    signals.map { pair, row in
                        [
                            pair.text, row.signal.code.rawValue + (row.signal.isUrgent ? " (urgent)" : ""),
                            row.evidence.isEmpty ? "–" : row.evidence, words(for: row.signal.nextStep),
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
        let rows = [names] + rows.map { $0.map(visible) }
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
