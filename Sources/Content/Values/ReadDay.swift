import Diagnostics
import MentoringModel

private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

/// A day written `YYYY-MM-DD`; else the problem, with what was most likely meant.
func readDay(_ text: String) -> Result<CalendarDay, ValueProblem> {
    if let day = CalendarDay(text) { return .success(day) }
    let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
    guard parts.count == 3, numbers.count == 3 else { return .failure(otherForm(text)) }
    if parts[0].count == 4 { return .failure(yearFirst(text, numbers, isISO: text.count == 10 && text.contains("-"))) }
    if parts[2].count == 4 { return .failure(yearLast(text, numbers)) }
    return .failure(ValueProblem(.day, "“\(text)” is not a day in the form YYYY-MM-DD"))
}

/// Year, month, day: an impossible day, or other marks between the numbers.
private func yearFirst(_ text: String, _ numbers: [Int], isISO: Bool) -> ValueProblem {
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    if let meant = CalendarDay(year: year, month: month, day: day) {
        return ValueProblem(.day, "“\(text)” is not a day in the form YYYY-MM-DD", help: "write \(meant)")
    }
    guard (1...12).contains(month) else {
        let turned = CalendarDay(year: year, month: day, day: month)
        return ValueProblem(
            .day, "there is no month \(month)",
            help: turned.map { "the month comes before the day: did you mean \($0)?" } ?? "months go from 01 to 12")
    }
    let name = months[month - 1]
    guard day >= 1, (1...9999).contains(year) else { return ValueProblem(.day, "there is no day \(day) in \(name)") }
    return ValueProblem(
        .day, "there is no \(day) \(name)",
        help: "\(name) \(year) has \(CalendarDay.length(ofMonth: month, year: year)) days")
}

/// `14/03/2026` and the like: says what was meant, both ways when either could be.
private func yearLast(_ text: String, _ numbers: [Int]) -> ValueProblem {
    let dayFirst = CalendarDay(year: numbers[2], month: numbers[1], day: numbers[0])
    let monthFirst = CalendarDay(year: numbers[2], month: numbers[0], day: numbers[1])
    let help: String? =
        switch (dayFirst, monthFirst) {
        case (let day?, let other?) where day != other: "write \(day) or \(other), whichever is meant"
        case (let day?, _): "write \(day)"
        case (nil, let day?): "write \(day)"
        case (nil, nil): nil
        }
    return ValueProblem(.day, "“\(text)” is not a day in the form YYYY-MM-DD", help: help)
}

private func otherForm(_ text: String) -> ValueProblem {
    if CalendarDay(text.prefix(10)) != nil {
        return ValueProblem(
            .day, "“\(text)” is more than a day", help: "write \(text.prefix(10)); the time of day is not used")
    }
    return ValueProblem(.day, "“\(text)” is not a day in the form YYYY-MM-DD")
}
