import MentoringModel

// Days of the calendar in digits and names of months: `20.3.`, `21/9`, `20 March`, `Mar 20th`.
extension DayTokens {
    func number(at index: Int, _ context: DayContext) -> DayForm? {
        let word = plain[index]
        let bytes = word.utf8
        let bare = word.prefix(while: \.isNumber)
        let ending = word.dropFirst(bare.count)
        if ["", "st", "nd", "rd", "th"].contains(ending), let date = Int(bare), bare.utf8.count <= 2 {
            // `20 March`, `20th of March`
            let isJoined = plain.indices.contains(index + 1) && ["of", "im"].contains(plain[index + 1])
            let next = index + (isJoined ? 2 : 1)
            if plain.indices.contains(next), let month = DayNames.months[plain[next]], !endsPart(index) {
                return date == 0 ? nil : dated(month, date, yearAt: next + 1, from: index, context)
            }
            // `20. 3.`
            if raw[index].hasSuffix("."), plain.indices.contains(index + 1), raw[index + 1].hasSuffix("."),
                let month = Int(plain[index + 1]), (1...12).contains(month), date > 0
            {
                return dated(month - 1, date, yearAt: index + 2, from: index, context)
            }
            // `the 20th`, `20.`
            let isOrdinal = !ending.isEmpty || raw[index].hasPrefix("\(bare).")
            guard isOrdinal, (1...31).contains(date) else { return nil }
            let meant = context.day.flatMap { day in
                (0...2).lazy.compactMap { months -> CalendarDay? in
                    let parts = day.adding(months: months).parts
                    return CalendarDay(year: parts.year, month: parts.month, day: date)
                }.first { $0 >= day }
            }
            return DayForm(kind: .number, count: 1, days: [meant].compactMap(\.self), isDate: true)
        }
        guard bytes.count <= 14 else { return nil }
        if let form = joined(word, context) { return form }
        guard bytes.contains(where: { $0 == 0x2E || $0 == 0x2F }) else { return nil }
        return inDigits(word, context, isDotted: raw[index].contains("\(word)."))
    }

    /// `20-Mar`, `20-Mar-2026`, `20.März`, `20Mar`
    private func joined(_ word: String, _ context: DayContext) -> DayForm? {
        guard word.utf8.last.map({ $0 &- 0x30 >= 10 }) ?? false || word.utf8.contains(0x2D) else { return nil }
        var parts = word.split(whereSeparator: { "-.".contains($0) })
        if parts.count == 1 {
            let date = word.prefix(while: \.isNumber)
            parts = [date, word[date.endIndex...]]
        }
        guard (2...3).contains(parts.count), let date = Int(parts[0]), let month = DayNames.months[String(parts[1])]
        else { return nil }
        let year = parts.count == 3 ? Int(parts[2]) : nil
        return DayForm(
            count: 1, days: DayTokens.days(month + 1, date, year, context), isDate: true, hasYear: year != nil)
    }

    /// `20.3`, `20.03.2026`, `03/20`, `2026/03/20`
    private func inDigits(_ word: String, _ context: DayContext, isDotted: Bool) -> DayForm? {
        let separator: Character = word.contains("/") ? "/" : "."
        let parts = word.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int($0) : nil }
        guard (2...3).contains(parts.count), numbers.count == parts.count, numbers.allSatisfy({ $0 > 0 }) else {
            return nil
        }
        if numbers.count == 3, parts[0].count == 4 {
            let day = CalendarDay(year: numbers[0], month: numbers[1], day: numbers[2])
            return day.map { DayForm(count: 1, days: [$0], isDate: true, hasYear: true) }
        }
        var year: Int?
        if numbers.count == 3 {
            guard parts[2].count == 4 || parts[2].count == 2 else { return nil }
            let meant = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
            // `1.2.85` is a version.
            guard abs(meant - (context.day?.parts.year ?? meant)) <= 20 else { return nil }
            year = meant
        }
        let dayFirst = DayTokens.days(numbers[1], numbers[0], year, context)
        let monthFirst = separator == "/" ? DayTokens.days(numbers[0], numbers[1], year, context) : []
        let canBeDay = (1...12).contains(numbers[1]) && numbers[0] <= 31
        let canBeMonth = separator == "/" && (1...12).contains(numbers[0]) && numbers[1] <= 31
        guard canBeDay || canBeMonth else { return nil }
        var days = canBeDay ? dayFirst : monthFirst
        if canBeDay, canBeMonth, !context.isDayFirst, dayFirst != monthFirst { days = dayFirst + monthFirst }
        // `1/2` and `2.1` are most things but a day.
        let isPlain =
            year != nil || isDotted || separator == "." && parts[1].hasPrefix("0") && parts[0].count == 2
            || separator == "/" && (canBeDay != canBeMonth || parts.allSatisfy { $0.count == 2 })
        return DayForm(kind: isPlain ? .plain : .number, count: 1, days: days, isDate: true, hasYear: year != nil)
    }

    /// `March 20, 2026`, `Mar 20th`; a month alone where a word such as `by` says so.
    func month(_ month: Int, at index: Int, _ context: DayContext) -> DayForm? {
        if plain.indices.contains(index + 1), !endsPart(index) {
            let word = plain[index + 1]
            let bare = word.prefix(while: \.isNumber)
            if (1...2).contains(bare.count), ["", "st", "nd", "rd", "th"].contains(word.dropFirst(bare.count)),
                let date = Int(bare), date > 0
            {
                return dated(month, date, yearAt: index + 2, from: index, context)
            }
        }
        // “may” is a verb, and “mar” and “dec” are no words to say a month by.
        guard raw[index].drop(while: { !$0.isLetter }).first?.isUppercase ?? false else { return nil }
        let last = context.day.flatMap { $0.following(month: month + 1, 28)?.endOfMonth(months: 0) }
        return DayForm(kind: .onlyLed, count: 1, days: [last].compactMap(\.self), isExample: true)
    }

    private func dated(_ month: Int, _ date: Int, yearAt: Int, from index: Int, _ context: DayContext) -> DayForm? {
        var year: Int?
        if plain.indices.contains(yearAt), plain[yearAt].utf8.count == 4, let number = Int(plain[yearAt]), number > 1900
        {
            year = number
        }
        guard date <= 31 else { return nil }
        return DayForm(
            count: yearAt - index + (year == nil ? 0 : 1), days: DayTokens.days(month + 1, date, year, context),
            isDate: true, hasYear: year != nil)
    }

    /// The day, in its year or the next time from the note's day on; none where it does not exist or nobody can say.
    private static func days(_ month: Int, _ date: Int, _ year: Int?, _ context: DayContext) -> [CalendarDay] {
        if let year {
            return [CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: date)].compactMap(\.self)
        }
        guard let day = context.day, let next = day.following(month: month, date) else { return [] }
        // What was just gone may be meant as well as what is nearly a year ahead.
        let last = CalendarDay(year: next.parts.year - 1, month: month, day: date)
        return [next - day > 280 ? last : nil, next].compactMap(\.self)
    }
}

extension CalendarDay {
    /// 0 for Monday to 6 for Sunday.
    static func weekday(of day: CalendarDay) -> Int {
        // The day 0, 1 January 1970, was a Thursday.
        ((day.number + 3) % 7 + 7) % 7
    }

    /// The next such weekday behind the day.
    func after(_ weekday: Int) -> CalendarDay {
        let ahead = (weekday - CalendarDay.weekday(of: self) + 7) % 7
        return self + (ahead == 0 ? 7 : ahead)
    }

    /// The Friday of the week.
    func endOfWeek(weeks: Int) -> CalendarDay {
        let friday = self + (4 - CalendarDay.weekday(of: self)) + 7 * weeks
        return friday < self ? friday + 7 : friday
    }

    /// The Friday of a week of the year (ISO 8601), of the next year where this one's is gone.
    func fridayOfWeek(_ week: Int) -> CalendarDay {
        func friday(_ year: Int) -> CalendarDay? {
            // The fourth of January is always in the first week.
            CalendarDay(year: year, month: 1, day: 4).map { $0 + (4 - CalendarDay.weekday(of: $0)) + 7 * (week - 1) }
        }
        let year = parts.year
        guard let found = friday(year), found < self else { return friday(year) ?? self }
        return friday(year + 1) ?? self
    }

    func endOfMonth(months: Int) -> CalendarDay {
        let parts = adding(months: months).parts
        let length = CalendarDay.length(ofMonth: parts.month, year: parts.year)
        return CalendarDay(year: parts.year, month: parts.month, day: length) ?? self
    }

    /// The next such day from this one on.
    func following(month: Int, _ date: Int) -> CalendarDay? {
        for year in parts.year...parts.year + 1 {
            if let found = CalendarDay(year: year, month: month, day: date), found >= self { return found }
        }
        return nil
    }
}
