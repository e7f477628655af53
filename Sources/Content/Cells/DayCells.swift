import Diagnostics
import Markdown
package import MentoringModel

/// In which order the numbers of a day stand in a sheet.
package enum DayOrder: String, CaseIterable, Sendable {
    case dmy, mdy, ymd
}

/// A day as cells of spreadsheets have it, in the form in which their country writes it.
package struct DayCell {
    /// The cell without a time of day.
    private var text: String
    /// What was cut off, where it says more than midnight.
    package private(set) var time: String?
    private var numbers: NumberedDay?

    package init(_ cell: String) {
        let form = /[ T,]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(?:[AaPp]\.?[Mm]\.?|Uhr|Z)?$/
        text = cell
        if let match = cell.firstMatch(of: form) {
            text = trimmed(cell[..<match.range.lowerBound])
            if match.output.1.contains(where: { ("1"..."9").contains($0) }) { time = String(match.output.1) }
        }
        numbers = NumberedDay(text)
    }

    /// The orders in which the cell may be read, where it says that some are not meant; `nil` where it does not tell.
    package var orders: Set<DayOrder>? {
        guard let numbers, !numbers.isDotted, numbers.dayFirst != numbers.monthFirst else { return nil }
        switch (numbers.dayFirst, numbers.monthFirst) {
        case (_?, nil): return [.dmy]
        case (nil, _?): return [.mdy]
        default: return nil
        }
    }

    package func day(in order: DayOrder?) -> Result<CalendarDay, ValueProblem> {
        let read = readDay(text)
        guard case .failure(var problem) = read else { return read }
        if let numbers {
            if let found = found(numbers, order) { return .success(found) }
            if numbers.thatIsNone != nil { return .failure(problem) }
            if order != nil {
                problem.message = "“\(text)” is no day in the order \(order?.rawValue ?? "")"
                problem.help = "write it as 2026-03-14, or say the order of this sheet with --dates"
            } else if numbers.dayFirst != nil, numbers.monthFirst != nil {
                problem.message = "“\(text)” may be two days"
                problem.help = "say with --dates dmy or --dates mdy which number is the month"
            }
            return .failure(problem)
        }
        if let day = problem.proposed?.one.flatMap({ CalendarDay($0) }) { return .success(day) }
        if text.count == 5, let count = Int(text), (20_000...80_000).contains(count) {
            // Day 1 of spreadsheets is 31 December 1899, and they count a 29 February 1900.
            let day = CalendarDay(number: count - 25_569)
            problem.message = "“\(text)” is how a spreadsheet counts days inside; it may be \(day)"
            problem.help = "give the column the format of a day in the spreadsheet, and save it as CSV again"
        }
        return .failure(problem)
    }

    private func found(_ numbers: NumberedDay, _ order: DayOrder?) -> CalendarDay? {
        switch order {
        case .dmy: return numbers.dayFirst
        case .mdy: return numbers.monthFirst
        case .ymd: return numbers.yearFirst
        case nil:
            // With dots the day comes first: in `12.13.2026` something is wrong.
            if numbers.isDotted { return numbers.dayFirst }
            let days = Set([numbers.dayFirst, numbers.monthFirst].compactMap(\.self))
            return days.count == 1 ? days.first : nil
        }
    }
}
