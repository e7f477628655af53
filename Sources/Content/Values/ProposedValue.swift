import Diagnostics
import Markdown
import MentoringModel

/// What is to be written for a value that stands where none is read.
enum ProposedValue: Equatable {
    /// One value, as a field takes it.
    case one(String)
    /// Something that was meant as a value, but leaves open which; with what to write in its place.
    case unclear(String)

    /// The value, where it is clear.
    var one: String? { if case .one(let value) = self { value } else { nil } }

    /// As a help has it.
    var words: String {
        switch self {
        case .one(let value), .unclear(let value): value
        }
    }

    /// The day that some words mean: `2026-03-28`, `28 March`, `Sat 28.3., 10:00`; `nil` where they are no day.
    ///
    /// - Parameter day: The day from which one without a year is counted; without it such a day stays open.
    static func day(_ text: String, from day: CalendarDay?) -> ProposedValue? {
        let words = withoutTime(text.split(whereSeparator: isBlank).map(String.init))
        let text = words.joined(separator: " ")
        guard words.count <= 10, text.utf8.contains(where: { $0 &- 0x30 < 10 }) || words.count <= 3 else { return nil }
        for word in words {
            let bare = word.filter { !"[]<>(),".contains($0) }
            if let day = CalendarDay(bare.prefix(10)), day.parts.year >= 1900,
                bare.count == 10 || bare.dropFirst(10).first == "T"
            {
                return .one("\(day)")
            }
        }
        if let two = eitherDay(text, from: day) { return two }
        // The first words that are a day, the longest first: in `11 March 2026, 4 pm` the hour is no day.
        for start in words.indices {
            for count in stride(from: min(words.count - start, 4), through: 1, by: -1) {
                let part = words[start..<start + count].joined(separator: " ")
                guard part.first?.isNumber ?? false || count > 1,
                    case .failure(let problem) = readDay(part), let proposed = problem.proposed
                else { continue }
                guard let value = proposed.one else { return proposed }
                if let day = CalendarDay(value), day.parts.year >= 1900 { return proposed }
            }
        }
        let isVague = ["week", "month", "woche", "monat"].contains(where: text.lowercased().contains)
        guard !isVague, let base = day ?? CalendarDay(year: 2026, month: 1, day: 1) else { return nil }
        let plain = words.map { $0.filter { !",()".contains($0) } }
        let isNumbered = text.utf8.contains { $0 &- 0x30 < 10 }
        // `Sat 28 March` is that day, whatever day of the week it is.
        let parts = isNumbered ? plain.filter { !isWeekday($0) } : plain
        let leading = [
            "on", "am", "next", "this", "nächsten", "nächster", "kommenden", "diesen", "tomorrow", "morgen",
            "übermorgen",
        ]
        guard isNumbered || words.count <= 6 && (isWeekday(parts[0]) || leading.contains(parts[0].lowercased())),
            let said = firstDay(in: parts, from: base), let meant = said.meant.first
        else { return nil }
        // No year is invented.
        if day == nil {
            return .unclear("the day with its year in place of YYYY: YYYY\("\(meant)".dropFirst(4))")
        }
        return said.meant.count == 1
            ? .one("\(meant)") : .unclear(said.meant.map { "\($0)" }.joined(separator: " or "))
    }

    /// Words without the time of day behind a day: `16.4. 14 Uhr`, `Tue 3pm`, `16 April at 2`, `28.3., 10:00`.
    private static func withoutTime(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        func isUnit(_ word: String) -> Bool { ["uhr", "am", "pm", "h", "a.m.", "p.m."].contains(word.lowercased()) }
        for place in words.indices.dropFirst() {
            let word = words[place].lowercased()
            let next = place + 1 < words.count ? words[place + 1] : ""
            let digits = word.prefix { $0.isNumber || ":.".contains($0) }
            let ending = word[digits.endIndex...].filter { $0.isLetter }
            let isTime =
                !digits.isEmpty && digits.first?.isNumber ?? false
                && (isUnit(ending)
                    || ending.isEmpty && digits.last?.isNumber ?? false && isUnit(next.filter { $0.isLetter }))
            let isLed =
                ["at", "um", "@", "ab"].contains(word) && next.first?.isNumber ?? false
                && !next.contains(where: { "-/".contains($0) }) && !next.hasSuffix(".")
            guard isTime || isLed else { continue }
            // What stands behind it goes, too: `16.4. 14 Uhr im Park`.
            return Array(words[..<place])
        }
        return words
    }

    /// `11.3. or 12.3.`
    private static func eitherDay(_ text: String, from day: CalendarDay?) -> ProposedValue? {
        for joint in [" or ", " oder "] {
            guard let range = text.firstRange(of: joint),
                case .one(let first)? = self.day(String(text[..<range.lowerBound]), from: day),
                case .one(let second)? = self.day(String(text[range.upperBound...]), from: day), first != second
            else { continue }
            return .unclear("\(first) or \(second)")
        }
        return nil
    }

    private static func isWeekday(_ word: String) -> Bool {
        DayWords.isWeekday(word.lowercased().filter { $0.isLetter })
    }

    private static func firstDay(in words: [String], from day: CalendarDay) -> DayWords? {
        for count in stride(from: words.count, through: 1, by: -1) {
            if let said = DayWords(in: "by " + words.prefix(count).joined(separator: " "), from: DayContext(day)) {
                return said
            }
        }
        return nil
    }

    /// A length: `50 min`, `~50m`, `10:00–10:50`; a range stays open.
    static func length(_ text: String) -> ProposedValue? {
        if case .success(let minutes) = readLength(text) { return .one(inWords(minutes)) }
        if let minutes = LengthWords.minutes(text) { return .one(inWords(minutes)) }
        // `45 min (planned 60)`
        if let open = text.firstIndex(of: "("), open > text.startIndex,
            case .success(let minutes) = readLength(trimmed(text[..<open]))
        {
            return .one(inWords(minutes))
        }
        if let minutes = minutesBetweenTimes(text) { return .one(inWords(minutes)) }
        guard text.first.map({ $0.isNumber || "~½¼¾".contains($0) }) ?? false, text.count < 40,
            text.contains(where: { $0.isLetter || "'’′".contains($0) })
        else { return nil }
        return .unclear("one length, such as 50m")
    }

    static func inWords(_ minutes: Double) -> String {
        let whole = Int(minutes.rounded())
        if whole >= 60, whole % 60 == 0 { return "\(whole / 60)h" }
        return whole > 60 ? "\(whole / 60)h \(whole % 60)m" : "\(whole)m"
    }

    static func span(_ text: String) -> ProposedValue? {
        switch readSpan(text) {
        case .success: .one(text)
        case .failure(let problem): problem.proposed
        }
    }

    /// A whole number from 1 to 5: `4`, `4/5`, `4 of 5`, `4 von 5`.
    static func scale(_ text: String) -> ProposedValue? {
        var words = Substring(text)
        // `★★★★☆`
        if let first = words.first, "⭐★🌟".contains(first), words.allSatisfy({ "⭐★🌟☆ ".contains($0) }) {
            let stars = words.count { "⭐★🌟".contains($0) }
            return stars <= 5 ? .one("\(stars)") : nil
        }
        guard let digit = words.popFirst(), let value = digit.wholeNumberValue, (1...5).contains(value) else {
            return nil
        }
        let rest = trimmed(words)
        if rest.isEmpty { return .one("\(value)") }
        let isOfFive = ["/5", "/ 5", "of 5", "out of 5", "von 5", "(of 5", "(1-5", "(1–5"].contains(
            where: rest.hasPrefix)
        let isRemark = rest.first.map { "(–—,;".contains($0) } ?? false || rest.hasPrefix("- ")
        return isOfFive || isRemark ? .one("\(value)") : nil
    }

    /// A number with the unit behind it, if any.
    static func number(_ text: String) -> (number: String, unit: String)? {
        if let way = way(text) { return number(way.target) }
        guard case .success(let written) = readWrittenValue(text) else { return nil }
        let limits: Set<Substring> = ["by", "until", "till", "before", "bis", "vor", "am", "on", "within", "in"]
        let unit = written.unit.split(separator: " ").prefix { !limits.contains($0) }.prefix(4).joined(separator: " ")
        let isPlain = unit.first.map { $0.isLetter || "%€$£".contains($0) } ?? true
        return (digits(written.number), isPlain && !unit.contains(where: { "{}[]#:\"'".contains($0) }) ? unit : "")
    }

    /// `from 2 to 10 reviews`, `2 → 10`, `von 2 auf 10`: where it begins, and where it leads with its unit.
    static func way(_ text: String) -> (baseline: String, target: String)? {
        let words =
            ["from ", "von "].contains { text.lowercased().hasPrefix($0) } ? text.drop { !$0.isNumber } : text[...]
        for joint in [" to ", " auf ", " bis ", "→", "->", "=>", "–"] {
            guard let range = words.firstRange(of: joint),
                let baseline = plainNumber(trimmed(words[..<range.lowerBound]))
            else {
                continue
            }
            let target = trimmed(words[range.upperBound...])
            return target.first?.isNumber ?? false ? (digits(baseline), target) : nil
        }
        return nil
    }

    /// A number of a measure with its unit as a field of its own: `target: 6 posts` is `unit: posts, target: 6`.
    static func measureField(_ name: String, _ text: String) -> String {
        guard name == "target" || name == "baseline", let number = number(text), !number.unit.isEmpty else {
            return "\(name): \(text)"
        }
        return "unit: \(number.unit), \(name): \(number.number)"
    }

    static func digits(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// A text as YAML has it: in quotes where its signs would mean something.
    static func quoted(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter ?? false && !text.contains(": ") && !text.contains(" #") && !text.hasSuffix(":")
        return isPlain ? text : "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
