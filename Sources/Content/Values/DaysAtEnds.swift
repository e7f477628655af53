import Markdown
import MentoringModel

// Days at the end of some words, behind which something else stands, or in front of which a word leaves open what they say.
extension DayWords {
    /// Some words without a weekday right beside a day in digits, which says nothing more: `2026-07-31 (Fri)`, `Fri, 2026-07-31`.
    static func withoutWeekdayBesideDay(_ words: String) -> String {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return words }
        func plain(_ part: Substring) -> Substring {
            let text = part.drop { "([,".contains($0) }
            return text.prefix { !".,;:!)]".contains($0) }
        }
        let parts = words.split(separator: " ")
        let isDay = parts.map { CalendarDay(plain($0)) != nil }
        guard isDay.contains(true) else { return words }
        return parts.enumerated().filter { place, part in
            let isBeside = place > 0 && isDay[place - 1] || place + 1 < parts.count && isDay[place + 1]
            return !(isBeside && isWeekday(plain(part).lowercased()))
        }.map(\.element).joined(separator: " ")
    }

    /// Some words without the time of day or the filler behind their day: `Thu 26 March, 5pm`, `17.3. um 14 Uhr`, `diese Woche noch`.
    static func withoutTail(_ words: String) -> String {
        guard let blank = words.lastIndex(of: " ") else { return words }
        let last = words[blank...].dropFirst()
        guard (1...7).contains(last.utf8.count), let first = last.utf8.first,
            first &- 0x30 < 10 || "nbpuah".utf8.contains(first | 0x20)
        else { return words }
        var parts = words.split(separator: " ")
        let count = parts.count
        func plain(_ part: Substring?) -> String {
            part.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || ":.".contains($0) } } ?? ""
        }
        var end = plain(parts.last)
        while let sign = end.last, ".:".contains(sign) { end.removeLast() }
        if ["noch", "bitte", "please", "pls", "plz"].contains(end) {
            parts.removeLast()
        } else if ["uhr", "am", "pm", "h"].contains(end), parts.count > 1,
            isTime(plain(parts[parts.count - 2]), hasUnit: true)
        {
            parts.removeLast(2)
        } else if isTime(end, hasUnit: false) {
            parts.removeLast()
        } else {
            return words
        }
        if let lead = parts.last, ["at", "um", "@", "gegen", "ab", "–", "-"].contains(lead.lowercased()) {
            parts.removeLast()
        }
        guard parts.count > 1, parts.count < count, let rest = parts.last else { return words }
        var text = words[..<rest.endIndex]
        while let sign = text.last, ",;".contains(sign) { text.removeLast() }
        return String(text)
    }

    /// `5pm`, `17:00`, `14h`; with its unit behind it `14`
    private static func isTime(_ text: String, hasUnit: Bool) -> Bool {
        if minutesOfDay(text) != nil { return text.contains(":") || hasUnit }
        let digits = text.prefix { $0.isNumber }
        guard (1...2).contains(digits.utf8.count), let hour = Int(digits), hour < 25 else { return false }
        let unit = text[digits.endIndex...]
        return unit.isEmpty ? hasUnit : ["am", "pm", "h", "uhr"].contains(unit)
    }

    /// A day of the calendar at the end with a word such as “done” right before it, which may say when it was done or until when it is
    /// to be: `slides done (15/5)`, `Plakat fertig 16.5.`
    init?(behindState words: String, from context: DayContext) {
        guard let (said, before) = DayWords.endOfDay(words, context) else { return nil }
        var word = before.split(separator: " ").last?.lowercased() ?? ""
        while let last = word.last, "(,".contains(last) { word.removeLast() }
        guard ItemState.words[word] == .done, before.split(separator: " ").count > 1 else { return nil }
        self = said
    }

    /// A day at the end of what is ticked, behind a verb that says what was done then: `Title chosen on March 27`.
    init?(behindParticiple words: String, from context: DayContext) {
        guard let (said, before) = DayWords.endOfDay(words, context) else { return nil }
        let parts = before.split(separator: " ")
        guard parts.count > 2, ["on", "am"].contains(parts[parts.count - 1].lowercased()) else { return nil }
        let verb = parts[parts.count - 2].lowercased()
        guard DayWords.isParticiple(verb) else { return nil }
        self = said
    }

    /// Whether a word in small letters says that something was done: `sent`, `abgegeben`, `booked`, `gebucht`.
    static func isParticiple(_ verb: String) -> Bool {
        let isPast = verb.hasSuffix("ed") || verb.hasPrefix("ge") && (verb.hasSuffix("t") || verb.hasSuffix("en"))
        return isPast && verb.utf8.count > 4 || DayWords.participles.contains(verb)
    }

    private static let participles: Set<String> = [
        "chosen", "sent", "held", "given", "done", "met", "written", "made", "bought", "paid", "taken", "read",
        "spoken",
        "abgeschickt", "abgegeben", "eingereicht", "verschickt", "erledigt", "besprochen", "verteilt", "angefragt",
    ]

    /// A short day with a dot at the end of a German promise: `Folien abgeben 15.5.`
    init?(dottedAtEndOf words: String, from context: DayContext) {
        guard context.isDayFirst, words.utf8.last == UInt8(ascii: "."),
            let (said, before) = DayWords.endOfDay(words, context),
            said.written.contains("."), let last = before.split(separator: " ").last?.lowercased(),
            last.contains(where: \.isLetter), !DayWords.beforeNumbers.contains(last)
        else { return nil }
        self = said
    }

    private static let beforeNumbers: Set<String> = [
        "kapitel", "kap", "kap.", "abschnitt", "version", "punkt", "aufgabe", "übung", "teil", "nr", "nr.", "seite",
        "ziffer",
        "§", "satz", "artikel", "tabelle", "abbildung", "phase", "modul", "von", "vom", "seit", "ab", "nach", "am",
        "zum", "der",
        "und", "oder", "bis", "section", "chapter", "zwischen", "auf", "python", "v",
    ]

    /// Whether it is a day of the calendar, in whatever year.
    private var isSomeDay: Bool { !meant.isEmpty && !isExample && written.contains(where: \.isNumber) }

    /// The day of the calendar that some words end with, and what stands in front of it.
    private static func endOfDay(_ words: String, _ context: DayContext) -> (said: DayWords, before: Substring)? {
        guard words.utf8.suffix(16).contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        var text = words[...]
        while let last = text.last, "!) ".contains(last) { text.removeLast() }
        let parts = text.split(separator: " ")
        for count in stride(from: min(4, parts.count - 1), through: 1, by: -1) {
            let start = parts[parts.count - count].startIndex
            let tail = text[start...].drop { "(".contains($0) }
            let isLed = ["on", "am", "by", "bis", "the", "den"].contains(tail.prefix { $0.isLetter }.lowercased())
            guard !isLed, let said = DayWords(wholly: String(tail), from: context), said.isSomeDay else { continue }
            return (said, text[..<start])
        }
        return nil
    }
}
