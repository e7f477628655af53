import Diagnostics
import Figures
import Localization
import MentoringModel

extension Report {
    /// The report for a terminal: everything of the data object, what matters most first.
    package var table: String {
        var parts = ["\(programme.map { visible($0) + ", " } ?? "")as of \(asOf), for \(audience.rawValue)"]
        if !programmeFigures.isEmpty {
            parts.append(table(["PROGRAMME", "VALUE", "OVER"], programmeFigures.map(figureRow), none: ""))
        }
        parts.append(
            table(
                ["PAIR", "MENTOR", "MENTEE", "STATUS", "GOALS", "SESSIONS HELD"],
                pairs.map { row in
                    [
                        row.pair.id.text, row.mentors.joined(separator: ", "), row.mentees.joined(separator: ", "),
                        row.pair.agreement.status.rawValue, String(row.goalCount), String(row.held),
                    ]
                }, none: "No pair may be shown to this audience."))
        parts.append(
            table(
                ["PAIR", "GOAL", "PROGRESS", "EXPECTED", "HEALTH"],
                goals.map { row in
                    [
                        row.pair.text, row.title, row.figures.progress.map(percent) ?? "–",
                        row.figures.expected.map(percent) ?? "–",
                        SiteLanguage.english.words.health(row.figures.health, row.figures.reason),
                    ]
                }, none: "No goal may be shown to this audience."))
        let signals = pairs.flatMap { row in row.signals.map { (pair: row.pair.id, row: $0) } }
        if !signals.isEmpty {
            parts.append(
                table(
                    ["PAIR", "SIGNAL", "EVIDENCE", "NEXT STEP"],
                    signals.map { pair, row in
                        [
                            pair.text, row.signal.code.rawValue + (row.signal.isUrgent ? " (urgent)" : ""),
                            row.evidence.isEmpty ? "–" : row.evidence,
                            SiteLanguage.english.words.step(row.signal.nextStep),
                        ]
                    }, none: ""))
        }
        parts += ledgerTable + figureTable + milestoneTable + sessionTable + resourceTable
        if withheldGoals + withheldSessions > 0 {
            parts.append(
                "Not shown: \(counted(withheldGoals, "goal", "goals")) and \(counted(withheldSessions, "session", "sessions")); "
                    + "--audience pair with --pair shows those of a pair.")
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private func figureRow(_ figure: Figure) -> [String] {
        guard !figure.isWithheld else { return [figure.id, "withheld", "few people"] }
        let value = figure.value.map { figure.denominator == nil ? decimalText($0, decimals: 2) : percent($0) }
        let over =
            figure.numerator.flatMap { numerator in
                figure.denominator.map { "\(decimalText(numerator)) / \(decimalText($0))" }
            } ?? figure.n.map { "n \($0)" }
        return [figure.id, value ?? "–", over ?? ""]
    }

    private var ledgerTable: [String] {
        optional(
            ["PAIR", "PROMISE", "STATE", "EVIDENCE"],
            pairs.flatMap { row in
                row.ledger.map {
                    [
                        row.pair.id.text, $0.entry.promise.rawValue, SiteLanguage.english.words.state($0.entry.state),
                        $0.evidence,
                    ]
                }
            })
    }

    private var figureTable: [String] {
        optional(
            ["PAIR", "FIGURE", "VALUE", "OVER"],
            pairs.flatMap { row in row.figures.map { [row.pair.id.text] + figureRow($0) } })
    }

    private var milestoneTable: [String] {
        optional(
            ["PAIR", "MILESTONE", "DUE", "STATUS"],
            milestones.map { row in
                let late = row.figures.daysLate.flatMap { $0 > 0 ? "\(counted($0, "day", "days")) late" : nil }
                let done = row.figures.status == .done ? "done" + (late.map { ", \($0)" } ?? "") : nil
                return [
                    row.pair.text, row.figures.milestone.title, row.figures.milestone.due.map { "\($0)" } ?? "–",
                    done ?? late ?? SiteLanguage.english.words.status(row.figures.status).lowercased(),
                ]
            })
    }

    private var sessionTable: [String] {
        optional(
            ["PAIR", "SESSION", "STATUS", "PLANNED", "ACTUAL"],
            sessions.map { row in
                [
                    row.pair.text, "\(row.session.day)", row.status.rawValue,
                    row.session.planned.map { "\(decimalText($0.value)) min" } ?? "–",
                    row.session.actual.map { "\(decimalText($0.value)) min" } ?? "–",
                ]
            })
    }

    private var resourceTable: [String] {
        func text<Value>(_ tally: Tally<Value>, _ write: (Value) -> String) -> String {
            switch tally {
            case .value(let value): write(value)
            case .noData: "–"
            case .suppressed: "withheld"
            }
        }
        return optional(
            ["RESOURCE", "KIND", "PAIRS", "USEFUL", "STALE"],
            resources.map { row in
                [
                    row.resource.name, row.resource.kind?.rawValue ?? "–", text(row.usedByPairs) { "\($0)" },
                    text(row.usefulMean) { decimalText($0, decimals: 2) }, row.isStale ? "stale" : "",
                ]
            })
    }

    private func optional(_ names: [String], _ rows: [[String]]) -> [String] {
        rows.isEmpty ? [] : [table(names, rows, none: "")]
    }

    /// As pages have it: above 1 it says by how much.
    private func percent(_ share: Double) -> String { "\(NumberText.wholePercent(share)) %" }

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
