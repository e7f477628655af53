import MentoringModel

// Days that people know by the name of a feast, or by the quarter.
extension DayPhrases {
    static func isFeast(_ word: String) -> Bool { feasts[word] != nil }

    /// The next feast of a name from a day on, that day included; `nil` for no feast.
    static func feast(_ word: String, from day: CalendarDay) -> CalendarDay? {
        switch feasts[word] {
        case .behindEaster(let days):
            [0, 1].lazy.compactMap { CalendarDay.easter(of: day.parts.year + $0).map { $0 + days } }.first { $0 >= day }
        case .date(let month, let date): day.following(month: month, date)
        case nil: nil
        }
    }

    private enum Feast { case behindEaster(Int), date(Int, Int) }

    private static let feasts: [String: Feast] = [
        "ostern": .behindEaster(0), "easter": .behindEaster(0), "pfingsten": .behindEaster(49),
        "pentecost": .behindEaster(49), "whitsun": .behindEaster(49), "weihnachten": .date(12, 24),
        "christmas": .date(12, 24), "xmas": .date(12, 24), "heiligabend": .date(12, 24), "silvester": .date(12, 31),
    ]
}

extension CalendarDay {
    var endOfQuarter: CalendarDay? {
        let months = (3 - parts.month % 3) % 3
        return endOfMonth(months: months)
    }

    /// Easter Sunday, by the rule of the Gregorian calendar.
    static func easter(of year: Int) -> CalendarDay? {
        let (golden, century) = (year % 19, year / 100)
        let epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30
        let moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        let distance = moon - weekday
        let month = 3 + (distance + 40) / 44
        return CalendarDay(year: year, month: month, day: distance + 28 - 31 * (month / 4))
    }
}
