import MentoringModel

extension English {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func month(_ number: Int) -> String {
        months.indices.contains(number - 1) ? months[number - 1] : ""
    }

    /// `14 March 2026`, held together by no-break spaces.
    static func day(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day)\u{A0}\(month(parts.month))\u{A0}\(parts.year)"
    }

    /// `14 Mar 2026`, for charts.
    static func shortDay(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day) \(month(parts.month).prefix(3)) \(parts.year)"
    }

    /// `March 2026`.
    static func month(of day: CalendarDay) -> String {
        let parts = day.parts
        return "\(month(parts.month)) \(parts.year)"
    }

    /// `Mar`, or `Jan 2026` for the first month of a year, for axes.
    static func shortMonth(of day: CalendarDay) -> String {
        let parts = day.parts
        return parts.month == 1 ? "Jan \(parts.year)" : String(month(parts.month).prefix(3))
    }

    /// How far a day is from another: `today`, `in 5 days`, `3 weeks ago`.
    static func distance(from today: CalendarDay, to day: CalendarDay) -> String {
        let days = day - today
        switch days {
        case 0: return "today"
        case 1: return "tomorrow"
        case -1: return "yesterday"
        default: return days > 0 ? "in \(stretch(days))" : "\(stretch(-days)) ago"
        }
    }

    /// A number of days in the unit that reads best: days below three weeks, weeks below four months, then months.
    static func stretch(_ days: Int) -> String {
        switch days {
        case ..<21: count(days, "day", "days")
        case ..<120: count(Int((Double(days) / 7).rounded()), "week", "weeks")
        default: count(Int((Double(days) / 30.44).rounded()), "month", "months")
        }
    }

    /// `every 2 weeks`, `every month`.
    static func every(_ span: Span) -> String {
        switch span {
        case .hours(let hours): "every \(number(hours)) hours"
        case .days(1): "every day"
        case .days(7): "every week"
        case .days(let days) where days % 7 == 0: "every \(days / 7) weeks"
        case .days(let days): "every \(days) days"
        case .months(1): "every month"
        case .months(let months): "every \(months) months"
        }
    }

    /// `within 48 hours`.
    static func within(_ span: Span) -> String {
        switch span {
        case .hours(let hours): "within \(number(hours)) \(hours == 1 ? "hour" : "hours")"
        case .days(let days): "within \(count(days, "day", "days"))"
        case .months(let months): "within \(count(months, "month", "months"))"
        }
    }
}
