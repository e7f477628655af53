import Diagnostics
import Markdown
import MentoringModel

/// A value of a goal as people say it: `12. Februar: 5`, `from 9 to 10`, `26 Feb – 7 reviews`, `now at 7`.
struct SaidValue {
    /// The day, in words or in another order; `nil` where none is said.
    var day: ProposedValue?
    /// The number, in plain digits where it can be read.
    var number: String
    /// What stands behind the day.
    private var rest: Substring
    /// Whether the words are about a value, not a sentence with a number in it.
    var isValue: Bool

    /// `nil` where there is no number behind what may be a day.
    init?(_ words: String, from start: CalendarDay?) {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        var tail = words[...]
        if let (found, rest) = SaidValue.cutDay(words, from: start) {
            day = found
            tail = rest
        }
        guard let number = SaidValue.number(in: tail) else { return nil }
        self.number = number
        rest = tail
        let parts = tail.lowercased().split(whereSeparator: { isBlank($0) || ",:;.()".contains($0) }).map(String.init)
        isValue = parts.count <= 4 || parts.count <= 8 && parts.contains(where: SaidValue.cues.contains)
    }

    /// The number, where some words leave no other one open: not that of `6 – no, only 5`.
    func surely(_ words: String) -> String? {
        guard let digit = words.firstIndex(where: \.isNumber) else { return nil }
        let digits = words[digit...].prefix { $0.isNumber || ".,_".contains($0) }
        guard
            let corrected = ValueWords.replacement(of: words[...])
                ?? ValueWords.correction(behind: words[digits.endIndex...])
                ?? ValueWords.takenBack(behind: words[digits.endIndex...])
        else { return number }
        return corrected.number
    }

    private static let cues: Set<String> = [
        "now", "at", "reached", "total", "jetzt", "bei", "stand", "insgesamt", "bisher", "aktuell", "currently", "auf",
        "to", "up", "from", "von", "erreicht", "already", "schon", "value", "wert", "→", "->", "of",
    ]
    private static let months = [
        "jan", "feb", "mar", "mär", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez",
    ]

    /// What to write for a value whose day is not read as it stands.
    func help(for day: ProposedValue, _ terms: ValueTerms, confidence: String? = nil) -> String {
        let value = value(terms).map { $0 + (confidence.map { " (confidence \($0))" } ?? "") }
        switch day {
        case .one(let day):
            return "write - \(day): \(value ?? "and the one number that was reached")"
        case .unclear(let days):
            return "begin with \(days), then a colon and the value: - YYYY-MM-DD: \(value ?? "…")"
        }
    }

    /// The number as it is to be written, with what stands behind it where that is read; `nil` where two numbers compete.
    private func value(_ terms: ValueTerms) -> String? {
        let others = rest.split { !$0.isNumber && !".,".contains($0) }.filter { $0.contains(where: \.isNumber) }
        guard others.count > 1, ValueWords.Change(rest) == nil, !hasJoint else { return number }
        guard rest.first?.isNumber ?? false, case .plain(let words) = ValueWords.reading(rest, isSum: terms.isSum),
            words.startIndex == rest.startIndex
        else { return nil }
        if let share = ValueShare(words), share.whole != terms.target { return nil }
        // Numbers and nothing else: `5 7`.
        guard words.contains(where: { $0.isLetter || $0 == "/" }) else { return nil }
        return trimmed(words)
    }

    /// Whether a word leads from one number to the one that was reached: `from 9 to 10`.
    private var hasJoint: Bool {
        rest.lowercased().replacing("→", with: " → ").split(whereSeparator: isBlank).contains(
            where: SaidValue.joints.contains)
    }

    private static let joints: Set<Substring> = ["to", "auf", "→", "->", "=>"]

    /// The day at the start, and what stands behind it.
    private static func cutDay(_ words: String, from start: CalendarDay?) -> (ProposedValue, Substring)? {
        let parts = words.split(whereSeparator: isBlank)
        for count in stride(from: min(5, parts.count - 1), through: 1, by: -1) {
            let end = parts[count - 1].endIndex
            var head = words[..<end]
            while let last = head.last, ":–—-,=→".contains(last) || isBlank(last) { head.removeLast() }
            let rest = words[end...].drop { isBlank($0) || ":–—-,=→".contains($0) }
            guard !head.contains(":"), number(in: rest) != nil else { continue }
            if let week = week(head) { return (.unclear("a day of \(week)"), rest) }
            for lead in [
                "am ", "on ", "seit ", "since ", "by ", "bis ", "until ", "as of ", "stand ", "per ",
            ]
            where head.lowercased().hasPrefix(lead) {
                head = head.dropFirst(lead.count)
            }
            if isOnlyMonth(head) { return (.unclear("a day of \(head)"), rest) }
            guard isOnlyDay(head), let day = ProposedValue.day(String(head), from: start) else { continue }
            return (day, rest)
        }
        return nil
    }

    private static func isMonth(_ word: some StringProtocol) -> Bool {
        months.contains { word.lowercased().hasPrefix($0) } && word.count < 11
    }

    /// `Feb`, `Februar 2026`
    private static func isOnlyMonth(_ head: Substring) -> Bool {
        let parts = head.split { " .".contains($0) }
        guard let first = parts.first, isMonth(first) else { return false }
        return parts.count == 1 || parts.count == 2 && parts[1].count == 4 && parts[1].allSatisfy(\.isNumber)
    }

    /// The week that some words are, as a sentence says it: `KW 16`, `Week of 4 May`, `w/c 4 May`, `Woche vom 4. Mai`.
    private static func week(_ head: Substring) -> String? {
        let lower = head.lowercased()
        for lead in ["week of ", "week from ", "week commencing ", "w/c ", "wc ", "wk of ", "woche vom ", "woche ab "]
        where lower.hasPrefix(lead) {
            let day = head.dropFirst(lead.count)
            return isOnlyDay(day) ? "the week of \(day)" : nil
        }
        for lead in ["kw", "cw", "week", "woche", "wk"] where lower.hasPrefix(lead) {
            let number = head.dropFirst(lead.count).drop { isBlank($0) || $0 == "." }
            let isWeek = number.allSatisfy(\.isNumber) && (1...53).contains(Int(number) ?? 0)
            return isWeek ? String(head) : nil
        }
        return nil
    }

    /// Whether some words are one day of the calendar: its number and month, a year of four digits, a day of the week.
    private static func isOnlyDay(_ head: Substring) -> Bool {
        let parts = head.split { " .,/-".contains($0) }
        let numbers = parts.filter { $0.first?.isNumber ?? false }
        let names = parts.count(where: isMonth)
        guard names <= 1, let last = numbers.last,
            parts.allSatisfy({ part in
                part.first?.isNumber ?? false || isMonth(part) || DayWords.isWeekday(part.lowercased())
                    || part.lowercased() == "of"
            })
        else { return false }
        guard numbers.count == (names == 1 ? 1 : 2) else {
            // `14 April 2026`, `28.03.26`; in `14 April 5` the second number is a value.
            return numbers.count == (names == 1 ? 2 : 3)
                && (last.count == 4 || names == 0 && last.count == 2 && isGlued(last, in: head))
        }
        return names == 1 || head.contains(".") || head.contains("/")
    }

    /// Whether no blank stands in front of a part.
    private static func isGlued(_ part: Substring, in head: Substring) -> Bool {
        part.startIndex > head.startIndex && !isBlank(head[head.index(before: part.startIndex)])
    }

    /// The number that the words end up at: the second of `from 9 to 10` and `9 → 10`, else the first.
    private static func number(in words: Substring) -> String? {
        let parts = words.lowercased().replacing("→", with: " → ").split(whereSeparator: isBlank)
        for (place, part) in parts.enumerated()
        where joints.contains(part) && parts.indices.contains(place + 1) {
            if let number = plain(parts[place + 1]) { return number }
        }
        return parts.lazy.compactMap(plain).first
    }

    private static func plain(_ part: Substring) -> String? {
        let bare = part.drop { "~€$£(".contains($0) }
        let digits = bare.prefix { $0.isNumber || ".,".contains($0) }
        guard digits.first?.isNumber ?? false else { return nil }
        var number = String(digits)
        while let last = number.last, ".,".contains(last) { number.removeLast() }
        // Days and times of day are no values: `2026-03-14`, `14.3.`, `10:00`, `4th`.
        let behind = bare[digits.endIndex...]
        if ["st", "nd", "rd", "th"].contains(behind.prefix { $0.isLetter }) { return nil }
        if let sign = behind.first, ":-".contains(sign), behind.dropFirst().first?.isNumber ?? false { return nil }
        return number.count { $0 == "." } > 1 ? nil : number
    }

    /// The only number of some words that may be a value; `nil` where there is none, or more than one.
    static func onlyNumber(in words: Substring) -> String? {
        let numbers = words.split(whereSeparator: isBlank).compactMap(plain)
        return numbers.count == 1 ? numbers[0] : nil
    }
}
