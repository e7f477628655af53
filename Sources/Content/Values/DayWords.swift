import Markdown
import MentoringModel

/// A day that people say instead of writing it: `by Friday`, `(20 March)`, `, Mar 20`, `next week`, `bis Ende März`.
struct DayWords {
    /// What stands in place of a day that nobody can tell.
    static let unknownDay = "YYYY-MM-DD"

    /// The words, as written.
    var written: String
    /// The day that is meant, counted from that of the note; two where the words may mean either, none where nobody can say.
    var meant: [CalendarDay]
    /// Whether the day is only an example of what the words may mean.
    var isExample = false
    /// Whether the year is written, or else whether it is a day of the calendar.
    private(set) var hasYear = false
    private(set) var isDate = false

    /// Finds the last day in some words that stands where a due day does; `nil` where none is said.
    ///
    /// It stands in brackets of its own, behind a word such as `by`, behind a comma or dash at the end, or in front of a
    /// colon. Within a sentence a day is a word, and so is a weekday alone.
    init?(in words: String, from context: DayContext) {
        guard DayWords.mayHoldDay(words) else { return nil }
        let tokens = DayTokens(words)
        var month: (form: DayForm, words: Range<Int>)?
        var weekday: Int?
        for start in tokens.plain.indices.reversed() {
            guard let form = tokens.form(at: start, from: context) else { continue }
            // `18 June 2026 (Thu)`: the weekday belongs to the day in front of it.
            if form.isWeekday, tokens.isBehindDate(start, from: context) {
                weekday = start
                continue
            }
            let end = start + form.count
            var first = start
            var lead: Lead?
            var isLimit = false
            while first > 0 {
                let word = tokens.plain[first - 1]
                if form.isDate, lead == nil, DayNames.weekdays[word] != nil {
                    first -= 1
                } else if let strength = DayWords.leading[word], !tokens.endsPart(first - 1) || strength == .due {
                    first -= 1
                    lead = max(lead ?? strength, strength)
                    if DayWords.limits.contains(word) { isLimit = true }
                } else {
                    break
                }
            }
            if (lead ?? .on) <= .on, let count = tokens.wordsOfMove(before: first, end: end) {
                first -= count
                lead = .by
                isLimit = true
            }
            let am = DayWords.leading[tokens.plain[first]] == .article ? first + 1 : first
            if lead == .by, tokens.plain[am] == "am", tokens.isInClause(am) { continue }
            // What stands behind “done” says when it was, but for “done by Friday”.
            if !isLimit, first > 0, ItemState.words[tokens.plain[first - 1]] == .done { continue }
            // “Monday next week” is one day.
            if form.isRelative, lead == nil, first > 0, DayNames.weekdays[tokens.plain[first - 1]] != nil { continue }
            let place = tokens.place(of: first..<(weekday == end ? end + 1 : end))
            // `von Juni bis August` is a span.
            if isLimit, form.isExample,
                tokens.plain[max(0, first - 3)..<first].contains(where: {
                    $0 == "von" || $0 == "from" || $0 == "between"
                })
            {
                continue
            }
            // `(sun)`, `, so`
            if lead == nil, form.isWeekday, tokens.isShortWord(start) { continue }
            let isMeant =
                switch form.kind {
                case .plain:
                    // “The talk on 18 June” is that of the day.
                    lead.map { $0 >= (form.isDate ? .by : .on) } ?? false || place != nil
                        || DayWords.isSetOff(form, tokens.plain[start]) && end == tokens.plain.count
                case .onlyLed: lead.map { $0 >= .by } ?? false || place != nil && place != .front
                case .number: lead.map { $0 >= .by } ?? false
                case .ending: lead.map { $0 >= .by } ?? false || place != nil || end == tokens.plain.count
                }
            guard isMeant else { continue }
            // `slides (March) by Friday`: a month alone in brackets may be part of the words.
            if lead == nil, form.isExample, place == .brackets {
                month = month ?? (form, first..<end)
                continue
            }
            self.init(form, tokens.written(first..<end))
            return
        }
        guard let month else { return nil }
        self.init(month.form, tokens.written(month.words))
    }

    private init(_ form: DayForm, _ written: String) {
        self.written = written
        meant = form.days
        isExample = form.isExample
        (hasYear, isDate) = (form.hasYear, form.isDate)
    }

    /// A day that some words are, all of them together.
    init?(wholly words: String, from context: DayContext) {
        guard let said = DayWords(in: "by \(words)", from: context), said.written.count == words.count + 3 else {
            return nil
        }
        self = said
        written = words
    }

    /// Whether a word in front says that it is the day until when something is to be done.
    var isLimit: Bool {
        let first = GermanSpelling.restored(written.prefix { $0.isLetter }.lowercased())
        return DayWords.limits.contains(first) || DayWords.leading[first] == .due
    }

    /// What to write for it.
    func proposal(key: String = "due") -> String {
        meant.isEmpty ? "(\(key) \(DayWords.unknownDay))" : meant.map { "(\(key) \($0))" }.joined(separator: " or ")
    }

    /// The same where it says when something happened: the last such day up to the note's.
    ///
    /// A year that is written counts. A goal is kept for months, so what happened in it did so behind its start. A session
    /// may be ticked days later, so a day of the calendar that comes soon behind it may be meant as well.
    func inThePast(from context: DayContext) -> DayWords {
        guard !hasYear, let day = context.day, meant.contains(where: { $0 > day }) else { return self }
        var past = self
        if context.isStart {
            if !isDate { past.meant = [] }
            return past
        }
        past.meant = []
        for next in meant {
            let earlier =
                isDate ? CalendarDay(year: next.parts.year - 1, month: next.parts.month, day: next.parts.day) : nil
            let days =
                next <= day
                ? [next] : isDate ? [next - day <= 60 ? next : nil, earlier] : [next - day <= 7 ? next + -7 : day]
            for found in days.compactMap(\.self) where !past.meant.contains(found) { past.meant.append(found) }
        }
        return past
    }

    /// The help of a problem that names it.
    var help: String {
        if meant.isEmpty { return "write the day that is meant, as in (due YYYY-MM-DD)" }
        if isExample { return "write the day that is meant, such as \(proposal())" }
        return meant.count > 1 ? "write \(proposal()), whichever is meant" : "write \(proposal()) if that is meant"
    }

    /// How much a word in front says that a due day follows.
    enum Lead: Int, Comparable {
        case article, on, by, due
        static func < (left: Lead, right: Lead) -> Bool { left.rawValue < right.rawValue }
    }

    private static let leading: [String: Lead] = [
        "the": .article, "is": .article, "ist": .article, "den": .article, "dem": .article, "our": .article, "zum": .on,
        "on": .on, "am": .by,
        "before": .by, "vor": .by, "by": .by, "until": .by, "till": .by, "til": .by, "bis": .by, "spätestens": .by,
        "latest": .by, "than": .by, "around": .by, "ca": .by, "circa": .by, "gegen": .by, "due": .due, "fällig": .due,
        "eod": .by, "eob": .by, "cob": .by, "deadline": .due, "frist": .due,
        "termin": .by, "📅": .due,
        "📆": .due,
        "🗓": .due,
    ]

    /// Words in front of the day until when something is to be done.
    private static let limits: Set<String> = ["by", "until", "till", "til", "bis", "before", "vor", "spätestens"]

    /// A day of the calendar at the end of some words, set off or not: `Slides – 5 Feb`, `Slides 5.2.2026`, `Slides (Feb 5)`.
    ///
    /// Behind a word such as `on` it belongs to the sentence.
    init?(atEndOf words: String, from context: DayContext) {
        guard words.utf8.suffix(16).contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        var text = words[...]
        while let last = text.last, ".!) ".contains(last), !(last == "." && text.dropLast().last?.isNumber ?? false) {
            text.removeLast()
        }
        let parts = text.split(separator: " ")
        guard parts.count > 1 else { return nil }
        for count in stride(from: min(4, parts.count - 1), through: 1, by: -1) {
            let start = parts[parts.count - count].startIndex
            let tail = text[start...].drop { "(,".contains($0) }
            let before = parts[parts.count - count - 1].lowercased()
            let isSetOff =
                text[start...].first == "(" || before.last.map { ",;".contains($0) } ?? false
                || ["–", "—", "-", "|", "·", "/"].contains(before)
            // `Read section 4.2.`
            guard let said = DayWords(wholly: String(tail), from: context), said.isDate,
                isSetOff || said.hasYear || tail.contains(where: \.isLetter)
            else { continue }
            guard DayWords.leading[before] == nil, !DayWords.inSentence.contains(before),
                isSetOff || DayWords.leading[tail.prefix { $0 != " " }.lowercased()] == nil
            else { return nil }
            self = said
            return
        }
        return nil
    }

    /// Words in front of a day within a sentence.
    private static let inSentence: Set<String> = [
        "of", "from", "since", "vom", "von", "seit", "for", "für", "at", "after", "nach", "ab", "and", "und", "to",
    ]

    /// Whether a word in small letters is a day of the week.
    static func isWeekday(_ word: String) -> Bool { DayNames.weekdays[word] != nil }

    private static func isSetOff(_ form: DayForm, _ first: String) -> Bool {
        form.isRelative && DayNames.weekdays[first] == nil
    }

    /// Whether one of the letters, digits or signs is there that every form has.
    private static func mayHoldDay(_ words: String) -> Bool {
        // The shortest are `EOD` and `20.3.`; a sentence of one word has none.
        words.utf8.count >= 3 && words.utf8.contains { $0 == 0x20 || $0 &- 0x30 < 10 || $0 >= 0xE2 }
    }
}

/// Words of an item one by one.
struct DayTokens {
    let raw: [Substring]
    /// In lower case, without the signs around each.
    let plain: [String]

    enum Place { case brackets, end, front }

    init(_ words: String) {
        // A calendar that stands right before its day is a word of its own.
        var words = words
        if words.utf8.contains(0xF0) {
            for sign in ["📅", "📆", "🗓"] { words = words.replacing(sign, with: sign + " ") }
            words = words.replacing("\u{FE0F}", with: "")
        }
        raw = words.split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
        plain = raw.map { word in
            var text = word
            while let first = text.first, ".,;:!?()[]（）*_".contains(first) { text.removeFirst() }
            while let last = text.last, ".,;:!?()[]（）*_".contains(last) { text.removeLast() }
            return GermanSpelling.restored(text.lowercased())
        }
    }

    /// Whether a word is a short one in small letters.
    func isShortWord(_ index: Int) -> Bool {
        plain[index].utf8.count <= 3 && !(raw[index].first { $0.isLetter }?.isUppercase ?? false)
    }

    /// Whether a comma, colon or bracket ends behind a word.
    func endsPart(_ index: Int) -> Bool { raw[index].last.map { ",;:)]".contains($0) } ?? true }

    /// Where words stand, if that is where a due day does.
    func place(of range: Range<Int>) -> Place? {
        var last = raw[range.upperBound - 1]
        let isLast = range.upperBound == raw.count
        while let sign = last.last, ".!?,".contains(sign) { last.removeLast() }
        let isBehindBracket = raw[range.lowerBound].first.map { "([（".contains($0) } ?? false
        let before = range.lowerBound > 0 ? raw[range.lowerBound - 1] : nil
        let isBehindComma = before?.last.map { ",;".contains($0) } ?? false
        if last.last.map({ ")]）".contains($0) }) ?? false, isBehindBracket || isBehindComma { return .brackets }
        let isBehindDash = before.map { ["–", "—", "-", "|", "·", "→", "->", "@", "--", "/"].contains($0) } ?? false
        if isLast, isBehindComma || isBehindDash || before?.last == ":" { return .end }
        if range.lowerBound == 0, !isLast, raw[range.upperBound - 1].last == ":",
            range.count > 1 || raw[0].count > 3
        {
            return .front
        }
        return nil
    }

    /// The words as written, without the signs around them.
    func written(_ range: Range<Int>) -> String {
        var text = raw[range].joined(separator: " ")[...]
        while let first = text.first, ",;:([（*_".contains(first) { text.removeFirst() }
        while let last = text.last,
            ",;:!?)]）*_".contains(last) || last == "." && text.dropLast().last?.isLetter ?? false
        {
            text.removeLast()
        }
        return String(text)
    }
}
