import Diagnostics
import MentoringModel

/// A length in minutes: `45m`, `1h 30m`, `1.5h`, `1 hour`, `90 min`; a bare number is minutes.
func readLength(_ text: String) -> Result<Double, ValueProblem> {
    let problem = ValueProblem(.length, "“\(text)” is not a length of time")
    if let minutes = plainNumber(text) { return inRange(minutes, problem) }
    guard let parts = amounts(text), !parts.isEmpty else { return .failure(problem) }
    var minutes = 0.0
    for (amount, unit) in parts {
        switch unit {
        case "h", "hr", "hrs", "hour", "hours": minutes += amount * 60
        case "m", "min", "mins", "minute", "minutes": minutes += amount
        default: return .failure(problem)
        }
    }
    return inRange(minutes, problem)
}

private func inRange(_ minutes: Double, _ problem: ValueProblem) -> Result<Double, ValueProblem> {
    (0...100_000).contains(minutes) ? .success(minutes) : .failure(problem)
}

/// A span: `48h`, `14d`, `2w`, `3mo`, `weekly`, `every 2 weeks`, …
func readSpan(_ text: String) -> Result<Span, ValueProblem> {
    let problem = ValueProblem(.span, "“\(text)” is not a span of days")
    var words = text.lowercased().split(separator: " ").joined(separator: " ")
    switch words {
    case "daily": return .success(.days(1))
    case "weekly": return .success(.days(7))
    case "fortnightly", "biweekly", "bi-weekly", "every other week": return .success(.days(14))
    case "monthly": return .success(.months(1))
    case "quarterly": return .success(.months(3))
    case "yearly", "annually": return .success(.months(12))
    default: break
    }
    if words.hasPrefix("every ") { words = String(words.dropFirst(6)) }
    if ["day", "week", "month", "quarter", "year"].contains(words) { words = "1 " + words }
    guard let parts = amounts(words), parts.count == 1, let (amount, unit) = parts.first, amount > 0, amount <= 10_000
    else {
        if plainNumber(text) != nil {
            return .failure(
                ValueProblem(.span, "“\(text)” has no unit", help: "write \(text)d for days or \(text)w for weeks"))
        }
        return .failure(problem)
    }
    let whole = amount.rounded() == amount ? Int(amount) : nil
    switch unit {
    case "h", "hr", "hrs", "hour", "hours": return .success(.hours(amount))
    case "d", "day", "days": return whole.map { .success(.days($0)) } ?? .failure(problem)
    case "w", "wk", "week", "weeks": return whole.map { .success(.days($0 * 7)) } ?? .failure(problem)
    case "mo", "month", "months": return whole.map { .success(.months($0)) } ?? .failure(problem)
    case "quarter", "quarters": return whole.map { .success(.months($0 * 3)) } ?? .failure(problem)
    case "y", "year", "years": return whole.map { .success(.months($0 * 12)) } ?? .failure(problem)
    case "m":
        return .failure(
            ValueProblem(
                .span, "“\(text)” could be minutes or months", help: "write \(text)o for months, or a number of days"))
    default: return .failure(problem)
    }
}

/// Numbers with the unit behind each: `1h 30m` is 1 h, 30 m. `nil` for anything else.
private func amounts(_ text: String) -> [(amount: Double, unit: String)]? {
    var parts: [(Double, String)] = []
    var rest = text.lowercased()[...]
    while true {
        rest = rest.drop { $0 == " " }
        if rest.isEmpty { return parts }
        let digits = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." }
        guard let amount = plainNumber(String(digits)) else { return nil }
        rest = rest[digits.endIndex...].drop { $0 == " " }
        let unit = rest.prefix(while: \.isLetter)
        guard !unit.isEmpty else { return nil }
        rest = rest[unit.endIndex...]
        parts.append((amount, String(unit)))
    }
}
