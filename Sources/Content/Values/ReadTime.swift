import Diagnostics
import Markdown
import MentoringModel

/// A length in minutes: `45m`, `1h 30m`, `1h30`, `1.5h`, `1,5 h`, `0:20`, `20'`, `1 hour`, `90 min`; a bare number is
/// minutes. Brackets may stand around it.
func readLength(_ text: String) -> Result<Double, ValueProblem> {
    if let minutes = plainMinutes(text) { return .success(minutes) }
    let problem = ValueProblem(.length, "“\(text)” is not a length of time")
    var words = trimmed(withPlainBlanks(text)).lowercased()
    for (open, close) in [("(", ")"), ("[", "]")] where words.hasPrefix(open) && words.hasSuffix(close) {
        words = trimmed(words.dropFirst().dropLast())
    }
    if words.last == "." { words.removeLast() }
    words = withoutFractions(withoutAbout(words))
    if let minutes = plainNumber(words) {
        guard minutes == minutes.rounded() else {
            return .failure(
                ValueProblem(
                    .length, "“\(text)” has no unit, and a number alone is minutes",
                    help: "write \(words)h or \(words)m"))
        }
        return inRange(minutes, problem)
    }
    if let minutes = minutes(ofClock: words) {
        guard minutes < 360 else {
            return .failure(
                ValueProblem(
                    .length, "“\(text)” looks like a time of day",
                    help: "write how long it takes, such as 45m or 1h 30m"))
        }
        return .success(minutes)
    }
    for sign in ["'", "’", "′"] where words.hasSuffix(sign) { words = words.dropLast() + "m" }
    guard let parts = amounts(words, allowsComma: true), !parts.isEmpty else {
        return .failure(withWords(problem, words))
    }
    var minutes = 0.0
    var seen: Set<String> = []
    for (place, part) in parts.enumerated() {
        let unit: String
        switch part.unit {
        case "h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas":
            unit = "h"
            minutes += part.amount * 60
        case "m", "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos":
            unit = "m"
            minutes += part.amount
        case "" where place == 1 && seen == ["h"] && part.amount < 60:
            // `1h30`
            unit = "m"
            minutes += part.amount
        default: return .failure(withWords(problem, words))
        }
        guard seen.insert(unit).inserted else { return .failure(problem) }
    }
    return inRange(minutes, problem)
}

/// `45m` and `45`, as nearly all are written.
private func plainMinutes(_ text: String) -> Double? {
    var digits = text.utf8[...]
    if digits.last == UInt8(ascii: "m") { digits.removeLast() }
    guard (1...4).contains(digits.count), digits.first != UInt8(ascii: "0") else { return nil }
    var minutes = 0
    for byte in digits {
        guard byte &- 0x30 < 10 else { return nil }
        minutes = minutes * 10 + Int(byte & 0x0F)
    }
    return Double(minutes)
}

/// A length without what says that it is not exact: `~5min`, `ca. 5 Min`.
private func withoutAbout(_ words: String) -> String {
    guard let first = words.first, !first.isNumber else { return words }
    let signs = ["~", "≈", "ca. ", "ca.", "ca ", "circa ", "approx. ", "approx ", "etwa "]
    guard let sign = signs.first(where: words.hasPrefix) else { return words }
    return trimmed(words.dropFirst(sign.count))
}

/// `½h`, `1½ h` and `1/2 h` with decimals.
private func withoutFractions(_ words: String) -> String {
    guard words.utf8.contains(where: { $0 == 0x2F || $0 == 0xC2 }) else { return words }
    for (signs, decimals) in [(["½", "1/2"], ".5"), (["¼", "1/4"], ".25"), (["¾", "3/4"], ".75")] {
        for sign in signs {
            guard let range = words.firstRange(of: sign) else { continue }
            let before = trimmed(words[..<range.lowerBound])
            guard before.allSatisfy(\.isNumber), before.count < 3 else { return words }
            return (before.isEmpty ? "0" : before) + decimals + words[range.upperBound...]
        }
    }
    return words
}

/// `0:20` and `1:30` in minutes.
private func minutes(ofClock words: String) -> Double? {
    let parts = words.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let hours = Int(parts[0]),
        let minutes = Int(parts[1]), minutes < 60
    else { return nil }
    return Double(hours * 60 + minutes)
}

/// The problem with what to write, where that is clear.
private func withWords(_ problem: ValueProblem, _ words: String) -> ValueProblem {
    var problem = problem
    if words.first?.isNumber != true, let minutes = LengthWords.minutes(words) {
        problem.help = "write \(ProposedValue.inWords(minutes))"
    } else if let minutes = minutesBetweenTimes(words) {
        problem.help = "write \(ProposedValue.inWords(minutes))"
    } else if let separated = SeparatedNumber(words), separated.rest.isEmpty {
        problem.help = "write minutes without a comma, or a unit behind it: 1.5h"
    } else if words.contains(where: { "-–".contains($0) }), words.first?.isNumber ?? false {
        problem.help = "write one length, not a range"
    }
    return problem
}

private func inRange(_ minutes: Double, _ problem: ValueProblem) -> Result<Double, ValueProblem> {
    (0...100_000).contains(minutes) ? .success(minutes) : .failure(problem)
}

/// A span: `48h`, `14d`, `2w`, `3mo`, `weekly`, `every 2 weeks`, …
func readSpan(_ text: String) -> Result<Span, ValueProblem> {
    var words = withPlainBlanks(text).lowercased().split(separator: " ").joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    if let span = plainSpan(words) { return .success(span) }
    if plainNumber(text) != nil {
        return .failure(
            ValueProblem(
                .span, "“\(text)” has no unit", help: "write \(text)d for days or \(text)w for weeks",
                proposed: .unclear("\(text)d for days or \(text)w for weeks")))
    }
    if let parts = amounts(words), parts.count == 1, parts[0].unit == "m" {
        return .failure(
            ValueProblem(
                .span, "“\(text)” could be minutes or months", help: "write \(text)o for months, or a number of days",
                proposed: .unclear("\(text)o for months, or a number of days")))
    }
    var problem = ValueProblem(.span, "“\(text)” is not a span of days")
    if let meant = spanInEnglish(words) {
        problem.help = "write \(meant.words)"
        problem.proposed = meant
        if !words.hasPrefix("twice"), let one = meant.one, plainSpan(one) != nil { problem.meant = one }
    } else if let rhythm = RhythmWords(words) {
        problem.help = "write \(rhythm.span.words)"
        problem.proposed = rhythm.span
        // What it says beside the span would be lost.
        if rhythm.isExact { problem.meant = rhythm.span.one }
    }
    return .failure(problem)
}

/// A span of a day or more, after which something comes again; `1h` is how long one meets.
func readRhythm(_ text: String) -> Result<Span, ValueProblem> {
    let span = readSpan(text)
    guard case .success(.hours(let hours)) = span, hours < 24 else { return span }
    return .failure(
        ValueProblem(
            .span, "“\(text)” is less than a day, and this is how often something comes again",
            help: "write a span such as 2w or monthly; how long you meet is `session_length`",
            proposed: .unclear("a span such as 2w or monthly")))
}

/// The span of words in the forms that are read, in small letters with single blanks.
func plainSpan(_ text: String) -> Span? {
    var words = text
    switch words {
    case "daily", "once a day": return .days(1)
    case "weekly", "once a week": return .days(7)
    case "fortnightly", "biweekly", "bi-weekly", "every fortnight", "every other week", "every second week":
        return .days(14)
    case "monthly", "once a month": return .months(1)
    case "every other month", "every second month": return .months(2)
    case "quarterly", "once a quarter": return .months(3)
    case "half-yearly", "twice a year": return .months(6)
    case "yearly", "annually", "once a year": return .months(12)
    default: break
    }
    if words.hasPrefix("once every ") { words = String(words.dropFirst(5)) }
    if words.hasPrefix("every ") { words = String(words.dropFirst(6)) }
    if ["day", "week", "month", "quarter", "year"].contains(words) { words = "1 " + words }
    let numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    if let first = words.split(separator: " ").first, let number = numbers.firstIndex(of: String(first)) {
        words = "\(number + 1)" + words.dropFirst(first.count)
    }
    guard let parts = amounts(words), parts.count == 1, let (amount, unit) = parts.first, amount > 0, amount <= 10_000
    else { return nil }
    let whole = amount.rounded() == amount ? Int(amount) : nil
    switch unit {
    case "h", "hr", "hrs", "hour", "hours": return .hours(amount)
    case "d", "day", "days": return whole.map { .days($0) }
    case "w", "wk", "wks", "week", "weeks": return whole.map { .days($0 * 7) }
    case "mo", "mos", "mth", "mths", "month", "months": return whole.map { .months($0) }
    case "quarter", "quarters": return whole.map { .months($0 * 3) }
    case "y", "yr", "yrs", "year", "years": return whole.map { .months($0 * 12) }
    default: return nil
    }
}

/// What words of other languages, or words with two meanings, say in the words that are read.
func spanInEnglish(_ words: String) -> ProposedValue? {
    let known: [String: String] = [
        "täglich": "daily", "wöchentlich": "weekly", "zweiwöchentlich": "fortnightly", "zweiwöchig": "fortnightly",
        "vierzehntägig": "fortnightly", "14-tägig": "fortnightly", "14-tägl": "fortnightly", "monatlich": "monthly",
        "zweimonatlich": "every 2 months", "vierteljährlich": "quarterly", "quartalsweise": "quarterly",
        "halbjährlich": "6mo", "jährlich": "yearly", "jede woche": "weekly", "jeden monat": "monthly",
        "jede zweite woche": "every 2 weeks", "jeden zweiten monat": "every 2 months",
        "hebdomadaire": "weekly", "toutes les semaines": "weekly", "bimensuel": "fortnightly", "mensuel": "monthly",
        "trimestriel": "quarterly", "semanal": "weekly", "quincenal": "fortnightly", "mensual": "monthly",
        "trimestral": "quarterly", "twice a month": "15d", "twice monthly": "15d",
    ]
    if let meant = known[words] { return .one(meant) }
    switch words {
    case "bimonthly", "bi-monthly": return .unclear("every 2 months, or 15d for twice a month")
    case "twice a week", "semiweekly": return .unclear("every 3 days or every 4 days")
    case "ad hoc", "as needed", "on demand", "if needed", "when needed", "bei bedarf", "nach bedarf", "nach absprache",
        "nach vereinbarung", "by arrangement", "flexible", "flexibel", "irregular", "irregularly", "unregelmäßig":
        return .unclear("a span, or leave the field out")
    default: break
    }
    // `alle 2 Wochen`, `toutes les 2 semaines`, `cada 2 semanas`, `2 Wochen`
    let numbers = [
        "einen": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "deux": 2, "trois": 3, "quatre": 4,
        "dos": 2,
        "tres": 3, "cuatro": 4,
    ]
    let all = words.split(separator: " ")
    let parts = all.filter { !["alle", "toutes", "tous", "les", "cada", "jede", "jeden"].contains($0) }
    guard parts.count == 2, let amount = Int(parts[0]) ?? numbers[String(parts[0])] else { return nil }
    let units: [(words: [Substring], long: String, short: String)] = [
        (["stunde", "stunden", "std", "heure", "heures", "hora", "horas"], "hours", "h"),
        (["tag", "tage", "tagen", "jour", "jours", "día", "días", "dias"], "days", "d"),
        (["woche", "wochen", "semaine", "semaines", "semana", "semanas"], "weeks", "w"),
        (["monat", "monate", "monaten", "mois", "mes", "meses"], "months", "mo"),
        (["jahr", "jahre", "jahren", "an", "ans", "año", "años"], "years", "y"),
    ]
    guard let unit = units.first(where: { $0.words.contains(parts[1]) }) else { return nil }
    return .one(all.count > 2 ? "every \(amount) \(unit.long)" : "\(amount)\(unit.short)")
}

/// Numbers with the unit behind each: `1h 30m` is 1 h, 30 m; the last one may have none. `nil` for anything else.
private func amounts(_ text: String, allowsComma: Bool = false) -> [(amount: Double, unit: String)]? {
    var parts: [(Double, String)] = []
    var rest = text.lowercased()[...]
    while true {
        rest = rest.drop { $0 == " " || $0 == "," && !parts.isEmpty }
        for joint in ["and ", "und ", "& "] where !parts.isEmpty && rest.hasPrefix(joint) {
            rest = rest.dropFirst(joint.count)
        }
        if rest.isEmpty { return parts }
        let digits = rest.prefix { ($0.isASCII && $0.isNumber) || $0 == "." || $0 == "," && allowsComma }
        guard let amount = plainNumber(String(digits.map { $0 == "," ? "." : $0 })) else { return nil }
        rest = rest[digits.endIndex...].drop { $0 == " " }
        let unit = rest.prefix(while: \.isLetter)
        guard !unit.isEmpty || rest.isEmpty && !parts.isEmpty else { return nil }
        rest = rest[unit.endIndex...]
        if rest.first == ".", rest.dropFirst().first.map({ $0 == " " }) ?? true { rest = rest.dropFirst() }
        parts.append((amount, String(unit)))
    }
}
