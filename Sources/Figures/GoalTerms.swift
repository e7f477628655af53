import MentoringModel

/// The terms of a goal that were in force on a day.
///
/// A revision dated later has not happened: what it changed is taken back, so that revising a goal changes no earlier
/// figure.
struct GoalTerms {
    var start: Written<CalendarDay>?
    var startIsFromPair = false
    var due: Written<CalendarDay>?
    var measure: Written<Measure>?

    init(of goal: Goal, in pair: Pair, asOf: CalendarDay) {
        start = goal.start
        due = goal.due
        measure = goal.measure
        let later = goal.revisions.enumerated().filter { $0.element.day > asOf }
            .sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
        for (_, revision) in later { takeBack(revision) }
        if start == nil, let pairStart = pair.agreement.start {
            start = pairStart
            startIsFromPair = true
        }
    }

    private mutating func takeBack(_ revision: Revision) {
        guard let field = RevisedField(revision.field), let from = revision.from else { return }
        switch field {
        case .start: if let day = CalendarDay(trimmed(from)) { start = Written(day, at: revision.source) }
        case .due: if let day = CalendarDay(trimmed(from)) { due = Written(day, at: revision.source) }
        case .target: if let number = leadingNumber(in: from) { setTarget(number) }
        case .baseline:
            guard case .metric(let name, let unit, _, let target, let aggregate) = measure?.value,
                let number = leadingNumber(in: from)
            else { return }
            measure?.value = .metric(name: name, unit: unit, baseline: number, target: target, aggregate: aggregate)
        }
    }

    mutating func setTarget(_ number: Double) {
        guard case .metric(let name, let unit, let baseline, _, let aggregate) = measure?.value else { return }
        measure?.value = .metric(name: name, unit: unit, baseline: baseline, target: number, aggregate: aggregate)
    }
}

/// A field whose revision changes a figure.
enum RevisedField {
    case start, due, target, baseline

    init?(_ written: String) {
        switch trimmed(written).lowercased() {
        case "start", "start_date", "created": self = .start
        case "due", "deadline", "target_date", "due_date", "end": self = .due
        case "target", "target_value", "measure.target": self = .target
        case "baseline", "start_value", "measure.baseline": self = .baseline
        default: return nil
        }
    }
}

/// Text without white space at its ends.
func trimmed(_ text: some StringProtocol) -> String {
    var part = text[...]
    while part.first?.isWhitespace == true { part = part.dropFirst() }
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
}

/// The number that a text begins with: `6`, `1_000`, `12 reviews`, `40 %`.
func leadingNumber(in text: String) -> Double? {
    let digits = trimmed(text).replacingMinus().prefix { $0.isASCII && ($0.isNumber || "+-._".contains($0)) }
    guard let number = Double(String(digits.filter { $0 != "_" })), number.isFinite else { return nil }
    return number
}

extension String {
    fileprivate func replacingMinus() -> String { String(map { $0 == "−" ? "-" : $0 }) }
}
