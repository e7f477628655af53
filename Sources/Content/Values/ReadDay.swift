import Diagnostics
import Markdown
import MentoringModel

private let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
]

/// A day written `YYYY-MM-DD`; else the problem, with what was most likely meant.
func readDay(_ text: String) -> Result<CalendarDay, ValueProblem> {
    if let day = CalendarDay(text) {
        guard day.parts.year < 1900 else { return .success(day) }
        return .failure(
            ValueProblem(
                .day, "the year \(text.prefix(4)) is long gone", help: "write the day with its year, as in 2026-03-14"))
    }
    // A link to the note of that day, as Obsidian's daily notes have it.
    if text.hasPrefix("[["), text.hasSuffix("]]") {
        return readDay(trimmed(text.dropFirst(2).dropLast(2).prefix { $0 != "|" }))
    }
    // Dashes that an editor made of hyphens, and what slips in at the end.
    var plain = String(text.map { "‐‑‒–—−".contains($0) ? "-" : $0 })
    while let last = plain.last, ",;.".contains(last) { plain.removeLast() }
    if let day = CalendarDay(plain) {
        return .failure(
            ValueProblem(
                .day, "“\(text)” is not a day in the form YYYY-MM-DD", help: "write \(day), with plain hyphens",
                meant: "\(day)"))
    }
    if let numbers = NumberedDay(text) { return .failure(yearLast(text, numbers)) }
    let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
    let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
    guard parts.count == 3, numbers.count == 3 else { return .failure(otherForm(text)) }
    if parts[0].count == 4 { return .failure(yearFirst(text, numbers, isISO: text.count == 10 && text.contains("-"))) }
    return .failure(ValueProblem(.day, "“\(text)” is not a day in the form YYYY-MM-DD"))
}

/// A day in three numbers, of which the last one is the year: `14/03/2026`, `14.3.26`.
struct NumberedDay {
    var dayFirst: CalendarDay?
    var monthFirst: CalendarDay?
    /// Where the year has two digits, and may stand in front as well.
    var yearFirst: CalendarDay?
    var isDotted: Bool
    /// What is wrong with numbers that are no day in any order.
    var thatIsNone: ValueProblem?

    init?(_ text: String) {
        let parts = text.split(omittingEmptySubsequences: false) { "-/. ".contains($0) }
        let numbers = parts.compactMap { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
        guard parts.count == 3, numbers.count == 3, parts[0].count < 4, [2, 4].contains(parts[2].count) else {
            return nil
        }
        let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
        dayFirst = CalendarDay(year: year, month: numbers[1], day: numbers[0])
        monthFirst = CalendarDay(year: year, month: numbers[0], day: numbers[1])
        if parts[2].count == 2, parts[0].count == 2 {
            yearFirst = CalendarDay(year: 2000 + numbers[0], month: numbers[1], day: numbers[2])
        }
        isDotted = text.contains(".")
        guard dayFirst == nil, monthFirst == nil, parts[2].count == 4 else { return }
        // The number that can be a month tells the other one; with dots the day always comes first.
        let (first, second) = (numbers[0], numbers[1])
        if (1...12).contains(second), first <= 31 || isDotted {
            thatIsNone = noSuchDay(first, month: second, year: year)
        } else if (1...12).contains(first), !isDotted {
            thatIsNone = noSuchDay(second, month: first, year: year)
        } else if isDotted || first > 12 && second > 12 {
            thatIsNone = ValueProblem(.day, "there is no month \(second)", help: "months go from 01 to 12")
        }
    }
}

/// Year, month, day: an impossible day, or other marks between the numbers.
private func yearFirst(_ text: String, _ numbers: [Int], isISO: Bool) -> ValueProblem {
    let (year, month, day) = (numbers[0], numbers[1], numbers[2])
    if let meant = CalendarDay(year: year, month: month, day: day) {
        return ValueProblem(
            .day, "“\(text)” is not a day in the form YYYY-MM-DD", help: "write \(meant)", meant: "\(meant)")
    }
    guard (1...12).contains(month) else {
        let turned = CalendarDay(year: year, month: day, day: month)
        return ValueProblem(
            .day, "there is no month \(month)",
            help: turned.map { "the month comes before the day: did you mean \($0)?" } ?? "months go from 01 to 12")
    }
    return noSuchDay(day, month: month, year: year)
}

/// `14/03/2026` and the like: says what was meant, both ways when either could be.
private func yearLast(_ text: String, _ numbers: NumberedDay) -> ValueProblem {
    let (dayFirst, monthFirst) = (numbers.dayFirst, numbers.monthFirst)
    // With dots the day always comes first.
    let message = "“\(text)” is not a day in the form YYYY-MM-DD"
    switch (dayFirst, numbers.isDotted && dayFirst != nil ? nil : monthFirst) {
    case (let day?, let other?) where day != other:
        let either = "\(day) or \(other), whichever is meant"
        return ValueProblem(.day, message, help: "write \(either)", proposed: .unclear(either))
    case (let day?, _), (nil, let day?):
        return ValueProblem(
            .day, message, help: "write \(day)",
            // `26/03/12` may begin with the year.
            meant: text.suffix(4).allSatisfy(\.isNumber) ? "\(day)" : nil, proposed: .one("\(day)"))
    case (nil, nil): return numbers.thatIsNone ?? ValueProblem(.day, message)
    }
}

/// A day that no month has: `31.04.2026`, `30 February 2026`.
private func noSuchDay(_ day: Int, month: Int, year: Int) -> ValueProblem {
    let name = months[month - 1]
    guard day >= 1, (1...9999).contains(year) else { return ValueProblem(.day, "there is no day \(day) in \(name)") }
    return ValueProblem(
        .day, "there is no \(day) \(name)",
        help: "\(name) \(year) has \(CalendarDay.length(ofMonth: month, year: year)) days")
}

private func otherForm(_ text: String) -> ValueProblem {
    if let day = CalendarDay(text.prefix(10)) {
        let rest = text.dropFirst(10)
        let others = rest.split { !$0.isNumber && $0 != "-" }.compactMap { CalendarDay($0) }.filter { $0 != day }
        let isTime = rest.contains(":") || rest.first == "T"
        let message = "“\(text)” is more than a day"
        guard others.isEmpty else {
            let either = ([day] + others).map { "\($0)" }.joined(separator: " or ") + ", whichever is meant"
            return ValueProblem(.day, message, help: "write \(either)", proposed: .unclear(either))
        }
        // Behind the day may stand another one: `2026-03-14/15`.
        return ValueProblem(
            .day, message, help: "write \(day)\(isTime ? "; the time of day is not used" : " alone")",
            proposed: isTime || !rest.contains(where: \.isNumber) ? .one("\(day)") : nil)
    }
    let parts = DayParts(text)
    if let none = parts?.thatIsNone { return none }
    var meant = parts?.calendarDay
    var help = meant.map { "write \($0)" }
    let digits = text.filter { $0 != "-" }
    if text.count == 8, let day = CalendarDay("\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))") {
        help = "write \(day)"
        meant = day
    } else if text.count == 7, digits.count == 6, CalendarDay(text + "-01") != nil {
        help = "add the day of the month: \(text)-01"
    }
    return ValueProblem(
        .day, "“\(text)” is not a day in the form YYYY-MM-DD", help: help, meant: meant.map { "\($0)" })
}

/// A day with the name of its month: `14 March 2026`, `March 14, 2026`, `Sat 14. Mar 2026`, `14. März 2026`.
private struct DayParts {
    private var year: Int
    private var month: Int
    private var day: Int

    var calendarDay: CalendarDay? { CalendarDay(year: year, month: month, day: day) }

    var thatIsNone: ValueProblem? {
        calendarDay == nil && (1...31).contains(day) ? noSuchDay(day, month: month, year: year) : nil
    }

    init?(_ text: String) {
        guard let (year, month, day) = partsOfDay(text) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }
}

private func partsOfDay(_ text: String) -> (year: Int, month: Int, day: Int)? {
    let others = [
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10,
        "dezember": 12,
        "mär": 3, "okt": 10, "dez": 12,
    ]
    var month: Int?
    var day: Int?
    var year: Int?
    for part in text.lowercased().split(whereSeparator: { " .,/-".contains($0) }) {
        let number = Int(part.prefix { $0.isASCII && $0.isNumber })
        if let number, part.first?.isNumber ?? false {
            if part.count == 4, part.allSatisfy(\.isNumber) {
                year = number
            } else if day == nil {
                day = number
            } else {
                return nil
            }
        } else if let known = others[String(part)]
            ?? months.firstIndex(where: { $0.lowercased().hasPrefix(part) && part.count >= 3 }).map({ $0 + 1 })
        {
            month = known
        }
    }
    guard let month, let day, let year else { return nil }
    return (year, month, day)
}
