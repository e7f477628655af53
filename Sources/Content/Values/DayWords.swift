import MentoringModel

/// A day that people say instead of writing it: `by Friday`, `until 21.9.`, `next week`, `bis Freitag`.
struct DayWords {
    /// The words, as written.
    var written: String
    /// The day that is meant, counted from another.
    var meant: CalendarDay

    /// Finds the last such day in some words; `nil` where none is said.
    ///
    /// A weekday alone is a word: it counts behind `by`, `until`, `next` and the like.
    init?(in words: String, from day: CalendarDay) {
        let tokens = words.split(separator: " ").map(String.init)
        let plain = tokens.map { $0.lowercased().trimming(".,;:!?()") }
        for start in plain.indices.reversed() {
            let behind = Array(plain[start...])
            guard let (meant, count) = DayWords.day(behind, raw: Array(tokens[start...]), from: day) else { continue }
            var first = start
            var isLed = false
            while first > 0, DayWords.leading.contains(plain[first - 1]) {
                first -= 1
                isLed = isLed || plain[first] != "the"
            }
            let isLast = start + count == tokens.count
            guard isLed || DayWords.standsAlone(behind) && isLast else { continue }
            written = tokens[first..<start + count].joined(separator: " ").trimming(",;:!?()")
            self.meant = meant
            return
        }
        return nil
    }

    private static let leading: Set<String> = [
        "by", "until", "till", "before", "due", "on", "bis", "vor", "am", "spätestens", "zum", "latest", "the",
    ]
    private static let next: Set<String> = [
        "next", "coming", "nächste", "nächsten", "nächster", "kommende", "kommenden", "kommender",
    ]
    private static let this: Set<String> = ["this", "diese", "diesen", "dieser", "of", "the", "der", "des"]
    private static let weekdays: [[String]] = [
        ["monday", "mon", "montag", "mo"], ["tuesday", "tue", "tues", "dienstag", "di"],
        ["wednesday", "wed", "mittwoch", "mi"], ["thursday", "thu", "thurs", "donnerstag", "do"],
        ["friday", "fri", "freitag", "fr"], ["saturday", "sat", "samstag", "sonnabend", "sa"],
        ["sunday", "sun", "sonntag", "so"],
    ]
    /// Whether a word in small letters is a day of the week.
    static func isWeekday(_ word: String) -> Bool { index(of: word, in: weekdays) != nil }

    private static let months: [[String]] = [
        ["january", "jan", "januar", "jänner"], ["february", "feb", "februar"], ["march", "mar", "märz"],
        ["april", "apr"], ["may", "mai"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug"],
        ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"],
        ["december", "dec", "dezember", "dez"],
    ]

    /// Whether words mean a day also without a word such as `by` in front.
    private static func standsAlone(_ words: [String]) -> Bool {
        next.contains(words[0]) || ["tomorrow", "morgen", "übermorgen", "today", "heute", "tonight"].contains(words[0])
            || ["this week", "diese woche", "end of", "ende der", "ende des"].contains(
                words.prefix(2).joined(separator: " "))
            || ["in", "within"].contains(words[0])
    }

    /// The day that words begin with, and how many of them say it.
    private static func day(_ words: [String], raw: [String], from day: CalendarDay) -> (CalendarDay, Int)? {
        switch words[0] {
        case "today", "heute", "tonight": return (day, 1)
        case "tomorrow", "morgen": return (day + 1, 1)
        case "übermorgen": return (day + 2, 1)
        default: break
        }
        if let weekday = index(of: words[0], in: weekdays) { return (after(day, weekday, weeks: 0), 1) }
        if words.count > 1, next.contains(words[0]) || this.contains(words[0]) {
            let isNext = next.contains(words[0])
            if let weekday = index(of: words[1], in: weekdays), isNext || words[0] != "of" {
                return (after(day, weekday, weeks: 0), 2)
            }
            switch words[1] {
            case "week", "woche": return (endOfWeek(day, weeks: isNext ? 1 : 0), 2)
            case "month", "monat", "monats": return (endOfMonth(day, months: isNext ? 1 : 0), 2)
            default: break
            }
        }
        if ["end", "ende"].contains(words[0]), words.count > 1 {
            let rest = words.dropFirst().prefix(4).drop { this.contains($0) }
            if let last = rest.first, ["week", "woche", "month", "monats", "monat"].contains(last) {
                let isWeek = last.hasPrefix("w")
                return (isWeek ? endOfWeek(day, weeks: 0) : endOfMonth(day, months: 0), rest.startIndex + 1)
            }
        }
        if ["in", "within"].contains(words[0]), words.count > 2, let count = number(words[1]) {
            switch words[2] {
            case "day", "days", "tag", "tage", "tagen": return (day + count, 3)
            case "week", "weeks", "woche", "wochen": return (day + 7 * count, 3)
            case "month", "months", "monat", "monate", "monaten": return (day.adding(months: count), 3)
            default: return nil
            }
        }
        return ofMonth(words, raw: raw, from: day)
    }

    /// `21.9.`, `21/9`, `21. März`, `March 21`, with or without a year.
    private static func ofMonth(_ words: [String], raw: [String], from day: CalendarDay) -> (CalendarDay, Int)? {
        let digits = words[0].split(whereSeparator: { "./".contains($0) }).map(String.init)
        let numbers = digits.compactMap { Int($0) }
        if numbers.count == digits.count, (2...3).contains(numbers.count), numbers.allSatisfy({ $0 > 0 }),
            raw[0].contains(".") || raw[0].contains("/")
        {
            let year = numbers.count == 3 ? (numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]) : nil
            return following(day, month: numbers[1], numbers[0], year: year).map { ($0, 1) }
        }
        guard words.count > 1 else { return nil }
        let (number, name) = Int(words[0]) != nil ? (words[0], words[1]) : (words[1], words[0])
        let bare = number.prefix(while: \.isNumber)
        guard let month = index(of: name, in: months), let date = Int(bare),
            ["", "st", "nd", "rd", "th"].contains(number.dropFirst(bare.count))
        else { return nil }
        let year = words.count > 2 && words[2].count == 4 ? Int(words[2]) : nil
        return following(day, month: month + 1, date, year: year).map { ($0, year == nil ? 2 : 3) }
    }

    private static func number(_ word: String) -> Int? {
        let words = [
            "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "einem": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4,
        ]
        guard let number = words[word] ?? Int(word), (1...366).contains(number) else { return nil }
        return number
    }

    private static func index(of word: String, in names: [[String]]) -> Int? {
        names.firstIndex { $0.contains(word) }
    }

    /// The next such weekday behind a day.
    private static func after(_ day: CalendarDay, _ weekday: Int, weeks: Int) -> CalendarDay {
        let ahead = (weekday - day.weekday + 7) % 7
        return day + (ahead == 0 ? 7 : ahead) + 7 * weeks
    }

    /// The Friday of the week.
    private static func endOfWeek(_ day: CalendarDay, weeks: Int) -> CalendarDay {
        let friday = day + (4 - day.weekday) + 7 * weeks
        return friday < day ? friday + 7 : friday
    }

    private static func endOfMonth(_ day: CalendarDay, months: Int) -> CalendarDay {
        let parts = day.adding(months: months).parts
        let length = CalendarDay.length(ofMonth: parts.month, year: parts.year)
        return CalendarDay(year: parts.year, month: parts.month, day: length) ?? day
    }

    /// The next such day from a day on, unless a year says which.
    private static func following(_ day: CalendarDay, month: Int, _ date: Int, year: Int?) -> CalendarDay? {
        if let year { return CalendarDay(year: year, month: month, day: date) }
        for year in day.parts.year...day.parts.year + 1 {
            if let found = CalendarDay(year: year, month: month, day: date), found >= day { return found }
        }
        return nil
    }
}

extension CalendarDay {
    /// 0 for Monday to 6 for Sunday.
    fileprivate var weekday: Int {
        // The day 0, 1 January 1970, was a Thursday.
        ((number + 3) % 7 + 7) % 7
    }
}

extension String {
    fileprivate func trimming(_ signs: String) -> String {
        var text = self[...]
        while let first = text.first, signs.contains(first) { text.removeFirst() }
        while let last = text.last, signs.contains(last) { text.removeLast() }
        return String(text)
    }
}
