import Figures
import Localization
import MentoringModel

extension Report {
    /// One line for each goal, after a line of names (RFC 4180, lines end in `\n`).
    package var goalsCSV: String {
        Site.csv(
            [
                "pair", "id", "title", "owner", "status", "measure", "progress_raw", "progress", "expected", "gap",
                "days_behind", "needed_pace", "health", "reason", "forecast_plan_pace", "forecast_current_pace",
                "reached", "smart_s", "smart_m", "smart_a", "smart_r", "smart_t", "attainment_t",
            ],
            goals.map { row in
                let figures = row.figures
                let forecast = row.forecast
                return [
                    .text(row.pair.text), .text(figures.goal.text), .text(row.title), .text(row.owner?.text ?? ""),
                    .text(figures.status.rawValue), .text(figures.measure.rawValue), .number(figures.raw),
                    .number(figures.progress), .number(figures.expected), .number(figures.gap),
                    .number(figures.daysBehind), .number(figures.neededPace), .text(figures.health.rawValue),
                    .text(SiteLanguage.english.words.health(figures.health, figures.reason)), .day(forecast?.planPace),
                    .day(forecast?.currentPace), .day(figures.reached?.day),
                ] + figures.smart.letters.map { .text($0.isMet ? "true" : "false") } + [.number(row.attainment)]
            })
    }

    /// One line for each session, after a line of names.
    package var sessionsCSV: String {
        Site.csv(
            ["pair", "id", "date", "status", "planned_minutes", "actual_minutes"],
            sessions.map { row in
                [
                    .text(row.pair.text), .text(row.session.id.text), .day(row.session.day),
                    .text(row.status.rawValue), .number(row.session.planned?.value),
                    .number(row.session.actual?.value),
                ]
            })
    }
}

/// A field of a CSV file: what a person wrote, or what was computed.
enum CSVField {
    case text(String)
    case number(Double?)
    case day(CalendarDay?)
    /// Ids or words, with `; ` between them.
    case list([String])
}

func csv(_ names: [String], _ rows: [[CSVField]]) -> String {
    ([names] + rows.map { $0.map(\.written) }).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
}

extension CSVField {
    fileprivate var written: String {
        switch self {
        case .text(let text): unarmed(text)
        case .number(let value): value.map { plainDecimal($0, decimals: 4) } ?? ""
        case .list(let texts): unarmed(texts.joined(separator: "; "))
        case .day(let day): day.map { "\($0)" } ?? ""
        }
    }
}

/// Text that a spreadsheet would run as a formula, with an apostrophe in front; numbers of our own need none.
func unarmed(_ text: String) -> String {
    // A NUL ends the text for some readers of tables, and no page shows it.
    let text = text.contains("\0") ? text.replacing("\0", with: "") : text
    guard let first = text.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) else { return text }
    return "'" + text
}

/// A field between quotes where it holds a comma, a quote or a line break.
func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else { return field }
    return "\"" + field.unicodeScalars.reduce(into: "") { $0 += $1 == "\"" ? "\"\"" : String($1) } + "\""
}
