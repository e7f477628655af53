/// A day of the Gregorian calendar, without time or time zone.
///
/// Held as the number of days since 1970-01-01, so that differences are plain subtraction.
package struct CalendarDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// The day with this year, month (1–12) and day of the month; `nil` when the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.length(ofMonth: month, year: year)
        else { return nil }
        // Days from civil, after Howard Hinnant's "chrono-compatible low-level date algorithms".
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = era * 146_097 + dayOfEra - 719_468
    }

    /// A day written `YYYY-MM-DD`; `nil` for anything else.
    package init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
        func digits(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
            }
            return value
        }
        guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month (1–12) and day of the month.
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// How many days the month has.
    package static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The day that many calendar months later (earlier when negative), clamped to the end of that month.
    package func adding(months: Int) -> CalendarDay {
        let (year, month, day) = parts
        let index = year * 12 + (month - 1) + months
        let newYear = Int((Double(index) / 12).rounded(.down))
        let newMonth = index - newYear * 12 + 1
        let last = CalendarDay.length(ofMonth: newMonth, year: newYear)
        return CalendarDay(year: newYear, month: newMonth, day: min(day, last)) ?? self
    }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }
    package static func - (left: CalendarDay, right: CalendarDay) -> Int { left.number - right.number }
    package static func + (left: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: left.number + days) }
    package static func - (left: CalendarDay, days: Int) -> CalendarDay { CalendarDay(number: left.number - days) }
}

extension CalendarDay: CustomStringConvertible {
    /// The day as `YYYY-MM-DD`.
    package var description: String {
        let (year, month, day) = parts
        guard 0...9999 ~= year else { return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }
        // Ten bytes lie in the string itself, and a site has tens of thousands of days.
        return String(unsafeUninitializedCapacity: 10) { bytes in
            func write(_ value: Int, at place: Int) {
                bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / 10)
                bytes[place + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value % 10)
            }
            write(year / 100, at: 0)
            write(year % 100, at: 2)
            bytes[4] = UInt8(ascii: "-")
            write(month, at: 5)
            bytes[7] = UInt8(ascii: "-")
            write(day, at: 8)
            return 10
        }
    }

    private func padded(_ value: Int, _ width: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
