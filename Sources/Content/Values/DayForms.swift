import MentoringModel

/// The forms in which people say a day.
struct DayForm {
    enum Kind {
        /// A day wherever a due day stands.
        case plain
        /// A month, a quarter or “next time”: part of a sentence in most places.
        case onlyLed
        /// A bare number such as `20.3`, which may be anything unless a word says that it is a day.
        case number
        /// `EOD`, `asap`: a day at the end of an item, too.
        case ending
    }

    var kind = Kind.plain
    /// How many words say it.
    var count: Int
    var days: [CalendarDay]
    /// Whether it names a day of the calendar, before which a weekday may stand.
    var isDate = false
    /// Whether its year is written.
    var hasYear = false
    /// Whether it is counted from another day: `tomorrow`, `next week`.
    var isRelative = false
    var isExample = false
    /// Whether it is the name of a weekday alone.
    var isWeekday = false
}

/// The names of weekdays and months, with their numbers from 0.
enum DayNames {
    static let weekdays = numbered([
        ["monday", "mon", "montag", "mo"], ["tuesday", "tue", "tues", "dienstag", "di"],
        ["wednesday", "wed", "mittwoch", "mi"], ["thursday", "thu", "thurs", "donnerstag", "do"],
        ["friday", "fri", "freitag", "fr"], ["saturday", "sat", "samstag", "sonnabend", "sa"],
        ["sunday", "sun", "sonntag", "so"],
    ])
    static let months = numbered([
        ["january", "jan", "januar", "jänner"], ["february", "feb", "februar"], ["march", "mar", "märz", "mär", "mrz"],
        ["april", "apr"], ["may", "mai"], ["june", "jun", "juni"], ["july", "jul", "juli"], ["august", "aug"],
        ["september", "sep", "sept"], ["october", "oct", "oktober", "okt"], ["november", "nov"],
        ["december", "dec", "dezember", "dez"],
    ])

    private static func numbered(_ names: [[String]]) -> [String: Int] {
        Dictionary(
            names.enumerated().flatMap { number, names in names.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
    }
}

extension DayTokens {
    /// The day that the words from an index on say.
    func form(at index: Int, from context: DayContext) -> DayForm? {
        let word = plain[index]
        guard let first = word.utf8.first else { return nil }
        // Before the short name of Sunday.
        if word == "so", let soon = occasion(at: index, context) { return soon }
        if first &- 0x30 < 10 {
            return withPartOfDay(phrase(at: index, context) ?? number(at: index, context), at: index)
        }
        if let month = DayNames.months[word] { return withPartOfDay(self.month(month, at: index, context), at: index) }
        if var relative = relative(at: index, context) {
            relative.count += timeOfDay(at: index + relative.count)
            return relative
        }
        return occasion(at: index, context) ?? phrase(at: index, context)
    }

    /// A day of the calendar with the part of it behind it: `22.5. abends`, `5 May morning`.
    private func withPartOfDay(_ form: DayForm?, at index: Int) -> DayForm? {
        guard var form, form.isDate, form.kind == .plain, !endsPart(index + form.count - 1),
            DayPhrases.partsOfDay.contains(word(index + form.count)), word(index + form.count) != "noch"
        else { return form }
        form.count += 1
        return form
    }

    private func word(_ index: Int) -> String { plain.indices.contains(index) ? plain[index] : "" }

    /// `tomorrow`, `Friday`, `next week`, `end of March`, `in two weeks`.
    private func relative(at index: Int, _ context: DayContext) -> DayForm? {
        let day = context.day
        func form(_ count: Int, _ meant: CalendarDay?) -> DayForm {
            DayForm(count: count, days: [meant].compactMap(\.self), isRelative: true)
        }
        switch plain[index] {
        case "today", "heute", "tonight": return form(1, day)
        // `heute Morgen`, `Freitag Morgen`
        case "morgen" where index > 0 && (plain[index - 1] == "heute" || DayNames.weekdays[plain[index - 1]] != nil):
            return nil
        case "tomorrow", "morgen", "tmrw", "tmr": return form(1, day.map { $0 + 1 })
        case "übermorgen": return form(1, day.map { $0 + 2 })
        case "in", "within", "innerhalb", "binnen": return span(at: index, day)
        case "end", "ende", "mid", "mitte", "early", "anfang", "late", "start", "beginning":
            return part(at: index, context)
        case "w/c", "wc":
            guard let form = number(at: index + 1, context), let first = form.days.first else { return nil }
            let friday = first + (4 - CalendarDay.weekday(of: first))
            return DayForm(kind: .ending, count: form.count + 1, days: [friday], isExample: true)
        case let word where word.hasPrefix("mid-"):
            guard let month = DayNames.months[String(word.dropFirst(4))] else { return nil }
            let meant = day.flatMap { $0.following(month: month + 1, 15) }
            return DayForm(count: 1, days: [meant].compactMap(\.self), isExample: true)
        default: break
        }
        if let weekday = DayNames.weekdays[plain[index]] {
            if let further = weekdayFurther(weekday, at: index, day) { return further }
            // “Monday next week” is a week further than “Monday”.
            let isNextWeek = DayTokens.next.contains(word(index + 1)) && ["week", "woche"].contains(word(index + 2))
            let weeks = isNextWeek ? day.map { CalendarDay.weekday(of: $0) < weekday ? 1 : 0 } ?? 0 : 0
            var meant = form(isNextWeek ? 3 : 1, day.map { $0.after(weekday) + 7 * weeks })
            meant.isWeekday = !isNextWeek
            return meant
        }
        let isNext = DayTokens.next.contains(plain[index])
        guard isNext || DayTokens.this.contains(plain[index]) else { return nil }
        if let weekday = DayNames.weekdays[word(index + 1)] { return form(2, day.map { $0.after(weekday) }) }
        switch word(index + 1) {
        case "week", "woche":
            if let weekday = DayNames.weekdays[word(index + 2)] {
                // “nächste Woche Freitag”
                return form(3, day.map { $0 + (weekday - CalendarDay.weekday(of: $0)) + (isNext ? 7 : 0) })
            }
            return form(2, day.map { $0.endOfWeek(weeks: isNext ? 1 : 0) })
        case "weekend", "wochenende": return form(2, day.map { $0.endOfWeek(weeks: 0) + 2 })
        case "month", "monat", "monats": return form(2, day.map { $0.endOfMonth(months: isNext ? 1 : 0) })
        default: return nil
        }
    }

    /// `Wednesday week`, `Mittwoch in einer Woche`; of `Mittwoch drauf` and `Wednesday after next` nobody can say which.
    private func weekdayFurther(_ weekday: Int, at index: Int, _ day: CalendarDay?) -> DayForm? {
        let tail = (1...3).map { word(index + $0) }
        var (count, days): (Int, [CalendarDay]) = (0, [])
        if DayTokens.following.contains(tail[0]), !(tail[0] == "after" && tail[1] != "next") {
            count = tail[0] == "after" ? 3 : 2
        } else if tail[0] == "week" {
            (count, days) = (2, [day.map { $0.after(weekday) + 7 }].compactMap(\.self))
        } else if tail[0] == "in", let weeks = DayPhrases.count(tail[1]),
            ["week", "weeks", "woche", "wochen"].contains(tail[2])
        {
            (count, days) = (4, [day.map { $0.after(weekday) + 7 * weeks }].compactMap(\.self))
        }
        return count == 0 ? nil : DayForm(count: count, days: days, isRelative: true)
    }

    private static let following: Set<String> = ["drauf", "darauf", "danach", "after", "übernächste"]

    /// Whether a word stands right behind a day of the calendar, as its weekday does: `18 June 2026 (Thu)`, `18.6., Do`.
    func isBehindDate(_ index: Int, from context: DayContext) -> Bool {
        for count in stride(from: min(4, index), through: 1, by: -1) {
            let first = plain[index - count].utf8.first ?? 0
            let isDate = first &- 0x30 < 10 || DayNames.months[plain[index - count]] != nil
            guard isDate, let form = form(at: index - count, from: context), form.isDate, form.count == count else {
                continue
            }
            return form.kind == .plain
        }
        return false
    }

    private static let next: Set<String> = [
        "next", "coming", "nächste", "nächsten", "nächster", "kommende", "kommenden", "kommender",
    ]
    private static let this: Set<String> = ["this", "diese", "diesen", "dieser"]
    private static let joints: Set<String> = ["of", "the", "der", "des", "this", "dieser", "dieses", "diesen", "von"]

    /// `in two weeks`, `within 10 days`, `in 2 Wochen`
    private func span(at index: Int, _ day: CalendarDay?) -> DayForm? {
        // `innerhalb von 2 Wochen`
        let first = DayTokens.countLeads.contains(word(index + 1)) ? index + 2 : index + 1
        guard let count = DayPhrases.count(word(first)) else { return nil }
        let meant: CalendarDay?
        switch word(first + 1) {
        case "day", "days", "tag", "tage", "tagen": meant = day.map { $0 + count }
        case "week", "weeks", "woche", "wochen": meant = day.map { $0 + 7 * count }
        case "fortnight": meant = day.map { $0 + 14 * count }
        case "month", "months", "monat", "monate", "monaten": meant = day.map { $0.adding(months: count) }
        default: return nil
        }
        return DayForm(count: first + 2 - index, days: [meant].compactMap(\.self), isRelative: true)
    }

    private static let countLeads: Set<String> = ["von", "of", "the", "der", "den", "next", "nächsten"]

    /// `end of March`, `Ende der Woche`, `mid April`, `Anfang Mai`, `end of Q2`
    private func part(at index: Int, _ context: DayContext) -> DayForm? {
        var next = index + 1
        while DayTokens.joints.contains(word(next)), next < index + 4 { next += 1 }
        let day = context.day
        let isEnd = ["end", "ende", "late"].contains(plain[index])
        let count = next + 1 - index
        func form(_ meant: CalendarDay?, isExample: Bool = false) -> DayForm {
            DayForm(count: count, days: [meant].compactMap(\.self), isRelative: isEnd, isExample: isExample)
        }
        if let month = DayNames.months[word(next)] {
            let isMiddle = ["mid", "mitte"].contains(plain[index])
            let last = day.flatMap { $0.following(month: month + 1, 28)?.endOfMonth(months: 0) }
            if isEnd { return form(last, isExample: plain[index] == "late") }
            return form(day.flatMap { $0.following(month: month + 1, isMiddle ? 15 : 1) }, isExample: true)
        }
        guard isEnd else { return nil }
        switch word(next) {
        case "day", "today", "tages": return form(day)
        case "week", "woche": return form(day.map { $0.endOfWeek(weeks: 0) })
        case "quarter", "quartals", "quartal": return form(day.flatMap { $0.endOfQuarter })
        case "month", "monats", "monat": return form(day.map { $0.endOfMonth(months: 0) })
        case "year", "jahres", "jahr": return form(day.flatMap { $0.following(month: 12, 31) })
        case let quarter: return self.quarter(quarter, count: count, day)
        }
    }

    private func quarter(_ word: String, count: Int, _ day: CalendarDay?) -> DayForm? {
        guard word.count == 2, word.hasPrefix("q"), let number = word.last.flatMap({ Int(String($0)) }),
            (1...4).contains(number)
        else { return nil }
        let meant = day.flatMap { $0.following(month: number * 3, 30)?.endOfMonth(months: 0) }
        return DayForm(kind: .onlyLed, count: count, days: [meant].compactMap(\.self))
    }

    /// `EOW`, `asap`, `next session`, `Q2`
    private func occasion(at index: Int, _ context: DayContext) -> DayForm? {
        let day = context.day
        func ending(_ meant: CalendarDay?) -> DayForm {
            DayForm(kind: .ending, count: 1, days: [meant].compactMap(\.self))
        }
        switch plain[index] {
        case "eod", "eob", "cob": return ending(day)
        case "eow": return ending(day.map { $0.endOfWeek(weeks: 0) })
        case "monatsende", "monatsschluss":
            return DayForm(kind: .onlyLed, count: 1, days: [day.map { $0.endOfMonth(months: 0) }].compactMap(\.self))
        case "jahresende":
            return DayForm(
                kind: .onlyLed, count: 1, days: [day.flatMap { $0.following(month: 12, 31) }].compactMap(\.self))
        case "quartalsende", "quartalsschluss":
            return DayForm(kind: .onlyLed, count: 1, days: [day.flatMap { $0.endOfQuarter }].compactMap(\.self))
        case "jour" where ["fixe", "fix"].contains(word(index + 1)):
            return DayForm(kind: .onlyLed, count: 2, days: [context.next].compactMap(\.self))
        case let word where DayPhrases.isFeast(word):
            // Soon behind one, nobody means that of the next year.
            let meant = day.flatMap { day in DayPhrases.feast(word, from: day).flatMap { $0 - day < 300 ? $0 : nil } }
            return DayForm(kind: .onlyLed, count: 1, days: [meant].compactMap(\.self), isExample: true)
        case "eom": return ending(day.map { $0.endOfMonth(months: 0) })
        case "eoy": return ending(day.flatMap { $0.following(month: 12, 31) })
        case "asap", "a.s.a.p": return ending(nil)
        case "weekend", "wochenende":
            return DayForm(kind: .onlyLed, count: 1, days: [day.map { $0.endOfWeek(weeks: 0) + 2 }].compactMap(\.self))
        case "kw", "cw", "week", "woche":
            guard let week = Int(word(index + 1)), (1...53).contains(week) else { return nil }
            return DayForm(kind: .onlyLed, count: 2, days: [day.map { $0.fridayOfWeek(week) }].compactMap(\.self))
        case "soon", "bald", "demnächst": return DayForm(kind: .onlyLed, count: 1, days: [])
        case "so", "sobald":
            let isShort = plain[index] == "sobald"
            guard isShort || word(index + 1) == "bald", word(index + (isShort ? 1 : 2)) == "wie",
                word(index + (isShort ? 2 : 3)) == "möglich"
            else { return nil }
            return DayForm(kind: .ending, count: isShort ? 3 : 4, days: [])
        case let word where DayTokens.next.contains(word) || word == "nächstes":
            guard DayTokens.occasions.contains(self.word(index + 1)) else { return nil }
            return DayForm(kind: .onlyLed, count: 2, days: [context.next].compactMap(\.self))
        case "we", "wir":
            let words = [word(index + 1), word(index + 2)]
            guard ["meet again", "meet next", "uns wiedersehen", "uns sehen"].contains(words.joined(separator: " "))
            else { return nil }
            return DayForm(kind: .onlyLed, count: 3, days: [context.next].compactMap(\.self))
        case let word: return quarter(word, count: 1, day)
        }
    }

    private static let occasions: Set<String> = [
        "time", "session", "meeting", "call", "sync", "one", "mal", "session", "sitzung", "treffen", "termin",
        "gespräch",
    ]
}
