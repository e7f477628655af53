import MentoringModel

extension German: DayWords {
    private static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
        "Dezember",
    ]

    private func month(_ number: Int) -> String {
        Self.months.indices.contains(number - 1) ? Self.months[number - 1] : ""
    }

    func day(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day).\u{A0}\(month(parts.month))\u{A0}\(parts.year)"
    }

    func shortDay(_ day: CalendarDay) -> String {
        let parts = day.parts
        return "\(parts.day).\(parts.month).\(parts.year)"
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
        case 0: return "heute"
        case 1: return "morgen"
        case -1: return "gestern"
        default: return days > 0 ? "in \(stretchAfter(days))" : "vor \(stretchAfter(-days))"
        }
    }

    func stretch(_ days: Int) -> String {
        switch Stretch(ofDays: days) {
        case .days(let days): count(days, "Tag", "Tage")
        case .weeks(let weeks): count(weeks, "Woche", "Wochen")
        case .months(let months): count(months, "Monat", "Monate")
        }
    }

    /// The same in the dative, behind `in`, `vor` and `seit`: `5 Tagen`.
    func stretchAfter(_ days: Int) -> String {
        switch Stretch(ofDays: days) {
        case .days(let days): daysAfter(days)
        case .weeks(let weeks): count(weeks, "Woche", "Wochen")
        case .months(let months): count(months, "Monat", "Monaten")
        }
    }

    /// Days in the dative: `1 Tag`, `5 Tagen`.
    func daysAfter(_ days: Int) -> String { count(days, "Tag", "Tagen") }

    func every(_ span: Span) -> String {
        switch span {
        case .hours(let hours): "alle \(number(hours)) Stunden"
        case .days(1): "jeden Tag"
        case .days(7): "jede Woche"
        case .days(let days) where days % 7 == 0: "alle \(days / 7) Wochen"
        case .days(let days): "alle \(days) Tage"
        case .months(1): "jeden Monat"
        case .months(let months): "alle \(months) Monate"
        }
    }

    func within(_ span: Span) -> String {
        switch span {
        case .hours(1): "innerhalb einer Stunde"
        case .hours(let hours): "innerhalb von \(number(hours)) Stunden"
        case .days(1): "innerhalb eines Tages"
        case .days(let days): "innerhalb von \(days) Tagen"
        case .months(1): "innerhalb eines Monats"
        case .months(let months): "innerhalb von \(months) Monaten"
        }
    }
}
