import MentoringModel

// Days in everyday words of several parts: `over the weekend`, `2 days later`, `in the next few days`, `tomorrow morning`.
extension DayTokens {
    private func token(_ index: Int) -> String { plain.indices.contains(index) ? plain[index] : "" }

    /// A day that is counted on or said by the weekend, at the end of an item.
    func phrase(at index: Int, _ context: DayContext) -> DayForm? {
        if DayPhrases.inFrontOfWeekend.contains(plain[index]) {
            if let weekend = weekend(at: index, context) { return weekend }
        }
        return distance(at: index, context)
    }

    /// `over the weekend`, `at the weekend`, `übers Wochenende`
    private func weekend(at index: Int, _ context: DayContext) -> DayForm? {
        var next = index + 1
        while ["the", "das", "this", "next", "nächste", "kommende", "coming"].contains(token(next)) { next += 1 }
        guard next <= index + 2, ["weekend", "wochenende"].contains(token(next)) else { return nil }
        let isNext = next > index + 1 && token(next - 1).hasPrefix("n")
        let meant = context.day.map { $0.endOfWeek(weeks: isNext ? 1 : 0) + 2 }
        return DayForm(kind: .ending, count: next + 1 - index, days: [meant].compactMap(\.self))
    }

    /// `2 days later`, `zwei Wochen danach`, `a week from now`; within `in the next two weeks`, `in ein paar Tagen`.
    private func distance(at index: Int, _ context: DayContext) -> DayForm? {
        if let amount = DayPhrases.count(plain[index]), let unit = DayPhrases.units[token(index + 1)] {
            let isLater = DayPhrases.later.contains(token(index + 2))
            let isFromNow =
                ["from", "ab"].contains(token(index + 2))
                && ["now", "today", "heute", "jetzt"].contains(token(index + 3))
            guard isLater || isFromNow else { return nil }
            let meant = context.day.map { unit.added(amount, to: $0) }
            return DayForm(kind: .ending, count: isLater ? 3 : 4, days: [meant].compactMap(\.self))
        }
        guard DayPhrases.within.contains(plain[index]) else { return nil }
        var next = index + 1
        while DayPhrases.inFrontOfAmount.contains(token(next)), next < index + 4 { next += 1 }
        let isNext = DayPhrases.followingWords.contains(token(next - 1))
        if ["a", "ein"].contains(token(next)), DayPhrases.few.contains(token(next + 1)) { next += 1 }
        let isFew = DayPhrases.few.contains(token(next))
        let amount = isFew ? nil : DayPhrases.count(token(next))
        if isFew || amount != nil { next += isFew && token(next + 1) == "of" ? 2 : 1 }
        // `over two weeks` is more than that, and `in the days of` says nothing of when.
        let isLed = isNext || !["over", "during"].contains(plain[index])
        let isSeveral = isNext && ["s", "e", "n"].contains { token(next).hasSuffix($0) }
        guard isLed, isFew || amount != nil || isSeveral, let unit = DayPhrases.units[token(next)] else { return nil }
        let meant = amount.flatMap { amount in context.day.map { unit.added(amount, to: $0) } }
        return DayForm(kind: .ending, count: next + 1 - index, days: [meant].compactMap(\.self))
    }

    /// How many words behind a day say at what time of it: `morning`, `früh um 9`, `at 3 pm`.
    func timeOfDay(at index: Int) -> Int {
        var next = index
        // `morgen ganz früh`, `tomorrow in the morning`
        var filler = next
        while filler < next + 2, ["ganz", "in", "the", "am", "gleich", "first"].contains(token(filler)) { filler += 1 }
        if DayPhrases.partsOfDay.contains(token(filler)), !endsPart(index - 1) { next = filler + 1 }
        guard ["at", "um", "gegen"].contains(token(next)), !endsPart(next - 1), plain.indices.contains(next + 1) else {
            return next - index
        }
        let time = plain[next + 1]
        guard time.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false || ["noon", "midnight", "mittag"].contains(time) else {
            return next - index
        }
        return next + (["uhr", "am", "pm"].contains(token(next + 2)) ? 3 : 2) - index
    }

    /// Whether a day behind “am” belongs to a sentence among the words: `Katrin wird am 25. Juni 30`, `weil Katrin am 25. Juni fehlt`.
    ///
    /// A verb alone in front of it is that of whoever does it: `wird am 25. Juni die Folien schicken`.
    func isInClause(_ index: Int) -> Bool {
        var verb = index - 1
        while verb > 0, DayPhrases.adverbs.contains(plain[verb]) { verb -= 1 }
        if verb > 0, DayPhrases.finiteVerbs.contains(plain[verb]) { return true }
        return plain[..<index].indices.contains { place in
            DayPhrases.conjunctions.contains(plain[place]) && place + 1 < index && token(place + 1) != "möglich"
        }
    }
}

/// Words of which days are put together.
enum DayPhrases {
    enum Unit {
        case day, week, month

        func added(_ count: Int, to day: CalendarDay) -> CalendarDay {
            switch self {
            case .day: day + count
            case .week: day + 7 * count
            case .month: day.adding(months: count)
            }
        }
    }

    static let units: [String: Unit] = [
        "day": .day, "days": .day, "tag": .day, "tage": .day, "tagen": .day, "week": .week, "weeks": .week,
        "woche": .week, "wochen": .week, "month": .month, "months": .month, "monat": .month, "monate": .month,
        "monaten": .month,
    ]
    static let later: Set<String> = ["later", "später", "danach", "hence", "afterwards"]
    static let within: Set<String> = ["in", "within", "during", "over", "innerhalb", "binnen"]
    static let inFrontOfWeekend: Set<String> = ["over", "during", "at", "on", "übers", "über"]
    static let inFrontOfAmount: Set<String> = [
        "the", "den", "der", "next", "nächsten", "coming", "kommenden", "following", "folgenden",
    ]
    static let followingWords: Set<String> = [
        "next", "nächsten", "coming", "kommenden", "following", "folgenden",
    ]
    static let few: Set<String> = ["few", "couple", "some", "several", "paar", "einigen", "wenigen"]
    static let partsOfDay: Set<String> = [
        "morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime", "early", "thing", "noch", "früh",
        "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "morgens", "vormittags", "mittags",
        "nachmittags", "abends",
    ]
    static let adverbs: Set<String> = [
        "erst", "schon", "wohl", "leider", "auch", "dann", "wieder", "voraussichtlich", "wahrscheinlich", "nun",
    ]
    static let finiteVerbs: Set<String> = [
        "wird", "werden", "ist", "sind", "war", "hat", "haben", "kommt", "kommen", "beginnt", "beginnen", "startet",
        "endet", "findet", "finden", "geht", "fährt", "fliegt", "feiert", "heiratet", "spricht", "hält", "fängt",
        "zieht",
        "tritt", "will", "muss", "soll", "kann", "darf", "fehlt", "trifft", "reist", "läuft",
    ]
    static let conjunctions: Set<String> = [
        "weil", "wenn", "dass", "falls", "ob", "obwohl", "damit", "sobald", "nachdem",
    ]

    /// A number in digits or words, up to a year of days.
    static func count(_ word: String) -> Int? {
        guard let number = numbers[word] ?? Int(word), (1...366).contains(number) else { return nil }
        return number
    }

    private static let numbers: [String: Int] = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
        "ten": 10, "ein": 1, "eine": 1, "einem": 1, "einer": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10,
    ]
}
