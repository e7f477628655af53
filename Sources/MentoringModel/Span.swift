/// A stretch of calendar time as people write it: hours, days or calendar months.
package enum Span: Hashable, Sendable {
    case hours(Double)
    case days(Int)
    case months(Int)

    /// The first day on or after which the span is over, counted from `anchor`: calendar months are clamped to the
    /// month's end, hours are rounded up to whole days.
    package func end(from anchor: CalendarDay) -> CalendarDay {
        switch self {
        case .hours(let hours): anchor + Int(min(max(hours / 24, -1_000_000), 1_000_000).rounded(.up))
        case .days(let days): anchor + min(max(days, -1_000_000), 1_000_000)
        case .months(let months): anchor.adding(months: min(max(months, -40_000), 40_000))
        }
    }

    /// The span twice over; held to what a calendar can count.
    package var doubled: Span {
        switch self {
        case .hours(let hours): .hours(hours * 2)
        case .days(let days): .days(min(max(days, -1_000_000), 1_000_000) * 2)
        case .months(let months): .months(min(max(months, -40_000), 40_000) * 2)
        }
    }

    /// The span as a cadence, in days, where a month counts 30.
    package var cadenceDays: Double {
        switch self {
        case .hours(let hours): hours / 24
        case .days(let days): Double(days)
        case .months(let months): Double(months * 30)
        }
    }
}
