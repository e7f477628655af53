import MentoringModel

/// Puts days on the width of a picture, as shares from 0 to 1.
///
/// Pictures are as wide as the page gives them: what lies across is a share of the width, what lies along the height
/// is in pixels. So letters keep their size from a phone to a wall.
struct TimeAxis: Sendable {
    let first: CalendarDay
    let last: CalendarDay
    /// The shares left free at both ends, for marks at the edges.
    let margin: Double

    /// An axis over some days, at least one day long.
    init(over days: [CalendarDay], margin: Double = 0.015) {
        let first = days.min() ?? CalendarDay(number: 0)
        self.first = first
        last = max(days.max() ?? first, first + 1)
        self.margin = margin
    }

    /// The place of a day, kept inside the picture.
    func share(_ day: CalendarDay) -> Double { share(number: Double(day.number)) }

    func share(number: Double) -> Double {
        let share = (number - Double(first.number)) / Double(last.number - first.number)
        return margin + min(max(share, 0), 1) * (1 - 2 * margin)
    }

    /// First days of months, few enough to be labelled on a phone.
    var months: [CalendarDay] {
        let spanned = Double(last - first) / 30.44
        let step = [1, 2, 3, 6, 12, 24, 60, 120, 600].first { spanned / Double($0) <= 6 } ?? 1200
        let parts = first.parts
        guard var day = CalendarDay(year: parts.year, month: 1, day: 1) else { return [] }
        var months: [CalendarDay] = []
        while day <= last {
            if day >= first { months.append(day) }
            // Behind the last month of the calendar there is none.
            let next = day.adding(months: step)
            guard next > day else { break }
            day = next
        }
        return months
    }
}
