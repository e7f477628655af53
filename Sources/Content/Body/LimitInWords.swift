import Diagnostics
import Markdown
import MentoringModel

/// The day until when something was to be done, in the words of an item that is over: `Abstract bis 18.6. entwerfen`,
/// `Folien, fällig 17.4.`
struct LimitInWords {
    let said: DayWords
    /// The words without it.
    let rest: String
    /// The days that may be meant; none where they are counted from a day that the note does not tell.
    let days: [CalendarDay]

    init?(_ words: String, from context: DayContext) {
        guard LimitInWords.mayHold(words),
            let said = DayWords(in: DayWords.withoutWeekdayBesideDay(words), from: context),
            said.isLimit || LimitInWords.spans.contains(said.written.prefix { $0.isLetter }.lowercased()),
            !said.isStart(in: words), !LimitInWords.isPartOfWords(said, words), !said.isName(in: words),
            var rest = said.cut(from: words)
        else { return nil }
        while let last = rest.last, " ,;:–—-(".contains(last) { rest.removeLast() }
        guard rest.contains(where: \.isLetter) else { return nil }
        self.said = said
        self.rest = rest
        days = LimitInWords.days(of: said, context)
    }

    /// Of the years that a day may be in, the one that is nearest to the session counts: what is over was due around it.
    static func days(of said: DayWords, _ context: DayContext) -> [CalendarDay] {
        guard said.isDate, !said.isExample else { return [] }
        guard !said.hasYear, !context.isStart, let day = context.day else { return said.meant }
        let nearest = said.meant.flatMap { next in
            let parts = next.parts
            guard let before = CalendarDay(year: parts.year - 1, month: parts.month, day: parts.day),
                abs(before - day) < abs(next - day)
            else { return [next] }
            // A day long before the session in the year before may lie before the promise.
            return before.parts.year < day.parts.year && day - before > 45 ? [next, before] : [before]
        }
        return nearest.enumerated().filter { nearest.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// Whether a day with words right behind it belongs to what is done: `Urlaub bis 10.4. eintragen`.
    private static func isPartOfWords(_ said: DayWords, _ words: String) -> Bool {
        guard let place = words.firstRange(of: said.written) else { return false }
        let behind = words[place.upperBound...].drop { $0 == " " }
        guard let next = behind.first, next.isLetter else { return false }
        let parts = said.written.lowercased().lettersAndDigits
        guard let lead = parts.first else { return false }
        if ["frist", "termin", "deadline"].contains(lead) { return true }
        let before = words[..<place.lowerBound].split(whereSeparator: { !$0.isLetter }).last?.lowercased() ?? ""
        return lasting.contains(before)
    }

    /// What lasts until a day.
    private static let lasting: Set<String> = [
        "urlaub", "ferien", "elternzeit", "gültig", "gilt", "läuft", "geöffnet", "geschlossen", "gesperrt", "krank",
        "krankschreibung", "abwesend", "verreist", "weg", "befristet", "gebucht", "reserviert", "visum", "ausweis",
        "probezeit", "valid", "open", "closed", "leave", "holiday", "holidays", "vacation", "away", "booked",
        "reserved",
        "runs", "lasts", "visa", "available", "verfügbar", "frist", "deadline",
    ]

    static func mayHold(_ words: String) -> Bool {
        words.utf8.contains(0x20)
            && words.split(whereSeparator: { !$0.isLetter }).contains {
                leads.contains(GermanSpelling.restored($0.lowercased()))
            }
    }

    private static let spans: Set<String> = ["innerhalb", "within", "binnen"]
    private static let leads = spans.union([
        "by", "until", "till", "til", "bis", "before", "vor", "spätestens", "due", "fällig", "deadline", "frist",
        "termin", "latest",
    ])
}

extension DayWords {
    /// Whether it is somebody's name: `a book by April Smith`.
    func isName(in words: String) -> Bool {
        let parts = written.lowercased().split(separator: " ")
        guard parts.count == 2, parts[0] == "by", DayWords.monthsThatAreNames.contains(String(parts[1])),
            let place = words.firstRange(of: written)
        else { return false }
        let behind = words[place.upperBound...]
        return behind.first == " " && behind.dropFirst().first?.isUppercase ?? false
    }

    private static let monthsThatAreNames: Set<String> = ["april", "may", "june", "august", "january", "march"]

    /// The day until when something was to be done that is known to be done: `by Friday` is the one before it.
    func limit(of words: String, doneOn done: CalendarDay?, from context: DayContext) -> CalendarDay? {
        guard let done, !hasYear else { return meant.count == 1 ? meant[0] : nil }
        let past = DayContext(done, isDayFirst: context.isDayFirst)
        guard let said = DayWords(in: words, from: past) else { return nil }
        if said.isDate {
            let days = LimitInWords.days(of: said, past)
            return days.count == 1 ? days[0] : nil
        }
        guard said.meant.count == 1, let day = said.meant.first else { return nil }
        return day <= done ? day : said.inThePast(from: past).meant.first { $0 <= done }
    }
}

extension ItemText {
    /// The line to write for an item that is over, in words among which a day says until when it was to be done.
    ///
    /// - Parameters:
    ///   - done: The day on which it was done, where the words say it.
    ///   - isPromise: Whether its due day may stand where it was promised first.
    func help(for limit: LimitInWords, done: CalendarDay? = nil, isPromise: Bool) -> String {
        let due =
            limit.days.first.map { "due \($0)" } ?? (isPromise ? nil : "due \(DayWords.unknownDay)")
        let parts =
            [due].compactMap(\.self) + reading.attributes.map { "\($0.key) \($0.value)" }
            + [done.map { "done \($0)" }].compactMap(\.self)
        let people = owners.map { "@\($0)" }.joined(separator: ", ")
        let words = [people, limit.rest].filter { !$0.isEmpty }.joined(separator: " ")
        let line =
            "- \(marker == .cancelled ? "[-]" : "[x]") \(words)"
            + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
        if limit.days.count > 1 {
            return "write \(line), or \(limit.days.dropFirst().map { "due \($0)" }.joined(separator: " or "))"
        }
        if limit.days.first != nil { return "write \(line) if that is meant" }
        return isPromise
            ? "write \(line), since its day stands where it was promised; or with its day: (due \(DayWords.unknownDay))"
            : "write \(line), with the day that is meant"
    }
}
