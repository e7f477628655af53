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
            day = day.adding(months: step)
        }
        return months
    }
}

/// Labels in rows below each other, so that none covers another even on the narrowest page.
struct LabelRows {
    /// The narrowest picture that must be readable, in pixels.
    static let narrowest = 280.0
    /// The width of a letter at the size of labels, in pixels; generous, since fonts differ.
    static let letter = 7.0

    enum Anchor: String { case start, middle, end }

    struct Label {
        var words: String
        var share: Double
        var anchor: Anchor
        var row: Int
    }

    private(set) var labels: [Label] = []
    private var taken: [[ClosedRange<Double>]] = []

    var rows: Int { taken.count }

    /// Puts a label near a place, in the first row that has room; leaves it out when `limit` rows are full.
    mutating func add(_ words: String, at share: Double, limit: Int = 4) {
        let (anchor, range) = LabelRows.extent(of: words, at: share)
        for row in 0..<limit {
            if row == taken.count { taken.append([]) }
            if taken[row].allSatisfy({ !$0.overlaps(range) }) {
                taken[row].append(range)
                labels.append(Label(words: words, share: share, anchor: anchor, row: row))
                return
            }
        }
    }

    /// How a label at a place is anchored so that it stays inside, and what it covers in the narrowest picture.
    static func extent(of words: String, at share: Double) -> (Anchor, ClosedRange<Double>) {
        let width = Double(words.count) * letter / narrowest
        if share - width / 2 < 0 { return (.start, share...(share + width)) }
        if share + width / 2 > 1 { return (.end, (share - width)...share) }
        return (.middle, (share - width / 2)...(share + width / 2))
    }
}
