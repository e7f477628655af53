import MentoringModel

extension English: DayWords {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private func month(_ number: Int) -> String {
        Self.months.indices.contains(number - 1) ? Self.months[number - 1] : ""
    }

    func day(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day)\u{A0}\(month(parts.month))\u{A0}\(parts.year)"
    }

    func shortDay(_ day: CalendarDay) -> String { "\(dayAndMonth(day)) \(day.parts.year)" }

    /// `6 Jul`.
    func dayAndMonth(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day) \(month(parts.month).prefix(3))"
    }

    func month(of day: CalendarDay) -> String {
        let parts = day.parts
        return "\(month(parts.month)) \(parts.year)"
    }

    func shortMonth(of day: CalendarDay) -> String {
        let parts = day.parts
        return parts.month == 1 ? "Jan \(parts.year)" : String(month(parts.month).prefix(3))
    }

    func distance(from today: CalendarDay, to day: CalendarDay) -> String {
        let days = day - today
        switch days {
        case 0: return "today"
        case 1: return "tomorrow"
        case -1: return "yesterday"
        default: return days > 0 ? "in \(stretch(days))" : "\(stretch(-days)) ago"
        }
    }

    func stretch(_ days: Int) -> String {
        switch Stretch(ofDays: days) {
        case .days(let days): count(days, "day", "days")
        case .weeks(let weeks): count(weeks, "week", "weeks")
        case .months(let months): count(months, "month", "months")
        }
    }

    func every(_ span: Span) -> String {
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

    func within(_ span: Span) -> String {
        switch span {
        case .hours(let hours): "within \(number(hours)) \(hours == 1 ? "hour" : "hours")"
        case .days(let days): "within \(count(days, "day", "days"))"
        case .months(let months): "within \(count(months, "month", "months"))"
        }
    }
}
