import Markdown

/// Units as people call them behind the value of a goal.
enum Units {
    /// One word for each unit that has several: `hour` for `h`, `hrs` and `Stunden`.
    private static let names: [String: String] = {
        let groups: [String: [String]] = [
            "hour": ["h", "hr", "hrs", "hours", "std", "stunde", "stunden"],
            "minute": ["min", "mins", "minutes", "minuten"],
            "day": ["days", "tag", "tage", "tagen"], "week": ["weeks", "wk", "wks", "woche", "wochen"],
            "month": ["months", "monat", "monate", "monaten"], "year": ["years", "jahr", "jahre", "jahren"],
            "morning": ["mornings", "vormittag", "vormittage"], "evening": ["evenings", "abend", "abende", "abenden"],
            "afternoon": ["afternoons", "nachmittag", "nachmittage"], "night": ["nights", "nacht", "nächte"],
            "weekend": ["weekends", "wochenende", "wochenenden"],
            "€": ["eur", "euro", "euros"], "$": ["usd", "dollar", "dollars"], "£": ["gbp", "pound", "pounds"],
            "franc": ["chf", "franken", "francs"], "kilometre": ["km", "kilometres", "kilometer", "kilometers"],
            "mile": ["miles", "meile", "meilen"],
        ]
        var names: [String: String] = [:]
        for (name, others) in groups { for word in others + [name] { names[word] = name } }
        return names
    }()

    /// The name of a unit that is known; `nil` for any other word.
    static func name(of word: some StringProtocol) -> String? {
        guard word.utf8.count < 16 else { return nil }
        var word = word.lowercased()
        if word.last == "." { word.removeLast() }
        return names[word]
    }

    /// Whether two words are one unit: `h` and `hours`, `review` and `reviews`.
    static func isSame(_ one: some StringProtocol, _ other: some StringProtocol) -> Bool {
        guard !one.isEmpty, !other.isEmpty else { return one.isEmpty && other.isEmpty }
        if let name = name(of: one) { return name == Units.name(of: other) }
        if isAbbreviation(one, of: other) || isAbbreviation(other, of: one) { return true }
        let (one, other) = (one.lowercased(), other.lowercased())
        let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
        return long.hasPrefix(short) && ["", "s", "es", "e", "en", "n"].contains(String(long.dropFirst(short.count)))
            || ValueWords.isPercent(one) && ValueWords.isPercent(other)
    }

    /// `S.` of `Seiten`.
    private static func isAbbreviation(_ short: some StringProtocol, of word: some StringProtocol) -> Bool {
        short.hasSuffix(".") && short.utf8.count > 1 && word.hasPrefix(short.dropLast())
    }

    /// A length of time in the unit of a goal, in plain digits; `nil` where that is no unit of time.
    static func digits(ofMinutes minutes: Double, in unit: String) -> String? {
        switch name(of: unit) {
        case "hour": ProposedValue.digits((minutes / 60 * 100).rounded() / 100)
        case "minute": ProposedValue.digits(minutes)
        default: nil
        }
    }
}

/// A number with the unit that stands right behind it: `390 min`, `6 h 30`, `3 evenings`.
struct WrittenAmount {
    var number: Double
    /// As written, with the number.
    var written: Substring
    /// As written; of `6h30` all that stands behind the number.
    var unit: Substring
    /// The same amount in minutes, where it is a length of time.
    var minutes: Double?
    /// Whether hours and minutes are both said, so that the number alone is not the amount.
    var isCompound = false
    /// What stands behind it.
    var rest: Substring

    /// `nil` where no unit stands behind a number at the start.
    init?(_ words: Substring) {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return nil }
        let digits = words.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let behind = words[digits.endIndex...].drop(while: isBlank)
        guard let number = plainNumber(String(digits)), let sign = behind.first, sign.isLetter || "€$£".contains(sign)
        else { return nil }
        self.number = number
        var unit = sign.isLetter ? behind.prefix(while: \.isLetter) : behind.prefix(1)
        let name = Units.name(of: unit)
        if name != nil, behind[unit.endIndex...].first == ".", ["std", "min", "mins"].contains(unit.lowercased()) {
            unit = behind[..<behind.index(after: unit.endIndex)]
        }
        self.unit = unit
        rest = behind[unit.endIndex...]
        written = words[..<unit.endIndex]
        switch name {
        case "hour":
            minutes = number * 60
            readMinutes(from: words, behind.startIndex)
        case "minute": minutes = number
        // A noun that is no unit is a remark: `3 zebras`.
        case nil: return nil
        default: break
        }
        // `6 h-ish`, `5 day-long workshops`
        if let next = rest.first, next.isLetter || next.isNumber || next == "-" { return nil }
    }

    /// A number with a noun right behind it that is the unit of a goal in the singular or plural: `1 talk` of talks.
    init?(_ words: Substring, inNoun unit: String) {
        let digits = words.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let word = words[digits.endIndex...].drop(while: isBlank).prefix(while: \.isLetter)
        guard let number = plainNumber(String(digits)), !word.isEmpty, Units.isSame(word, unit) else { return nil }
        self.number = number
        self.unit = word
        written = words[..<word.endIndex]
        rest = words[word.endIndex...]
    }

    /// Takes in the minutes behind hours: `6h30`, `6 h 30 min`, `1 hour, 30 minutes`, `1.5 hours + 30 min`.
    private mutating func readMinutes(from words: Substring, _ start: Substring.Index) {
        var behind = rest.drop(while: isBlank)
        var hasJoint = false
        for joint in [",", "+", "and ", "und "] where !hasJoint && behind.hasPrefix(joint) {
            behind = behind.dropFirst(joint.count).drop(while: isBlank)
            hasJoint = true
        }
        let digits = behind.prefix { $0.isASCII && $0.isNumber }
        guard digits.utf8.count <= 2, let more = Double(digits), more < 60 else { return }
        let next = behind[digits.endIndex...].drop(while: isBlank)
        let word = next.prefix(while: \.isLetter)
        let isMinutes = Units.name(of: word) == "minute" || word.lowercased() == "m"
        if !isMinutes {
            // `6 h 3 wards` are six hours.
            guard !hasJoint, digits.utf8.count == 2,
                behind[digits.endIndex...].first.map({ isBlank($0) || ",;.()".contains($0) }) ?? true
            else { return }
        }
        let end = isMinutes ? word.endIndex : digits.endIndex
        minutes = number * 60 + more
        isCompound = true
        unit = words[start..<end]
        written = words[..<end]
        rest = words[end...]
    }

    /// How a goal's value is to be written in its unit; `nil` where this unit says nothing of that one.
    func digits(in unit: String) -> String? { minutes.flatMap { Units.digits(ofMinutes: $0, in: unit) } }
}

/// Several amounts in one line of a goal whose values are added up: `2 hours with Noor, 1 alone`, `2 x 1.5 hours`.
struct SeveralAmounts {
    /// All of them, in the unit of the first.
    var total: Double
    /// The second, with the word behind it.
    var second: Substring

    /// - Parameter words: What begins with the first amount.
    init?(_ words: Substring) {
        guard let first = words.utf8.first, first &- 0x30 < 10,
            words.dropFirst().utf8.contains(where: { ",;+&xX".utf8.contains($0) || $0 == 0xC3 || $0 == 0x64 })
        else { return nil }
        let digits = words.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        guard let number = plainNumber(String(digits)) else { return nil }
        let amount = WrittenAmount(words)
        total = number
        var isFound = false
        second = words.prefix(0)
        var rest = amount.map(\.rest) ?? words[digits.endIndex...]
        if amount?.isCompound ?? false || SeveralAmounts.isWhole(before: rest) { return nil }
        let isBare = rest.drop(while: isBlank).first.map { ",;".contains($0) } ?? false
        // `2 x 1.5 hours`
        let sign = rest.drop(while: isBlank)
        if let times = sign.first, "x×X*".contains(times),
            rest.startIndex == digits.endIndex || isBlank(rest.first ?? " ")
        {
            let behind = sign.dropFirst().drop(while: isBlank)
            let each = behind.prefix { $0.isASCII && $0.isNumber || $0 == "." }
            guard let value = plainNumber(String(each)) else { return nil }
            total = number * (WrittenAmount(behind)?.number ?? value)
            second = behind.prefix { !",;".contains($0) }
            return
        }
        var depth = 0
        var count = 0
        while let place = rest.firstIndex(where: { $0.isASCII && $0.isNumber || "()".contains($0) }) {
            if !rest[place].isNumber {
                depth += rest[place] == "(" ? 1 : -1
                rest = rest[place...].dropFirst()
                continue
            }
            let before = words[..<place]
            let number = rest[place...].prefix { $0.isASCII && $0.isNumber || $0 == "." }
            rest = rest[number.endIndex...]
            guard depth == 0, SeveralAmounts.isJoined(before), let value = plainNumber(String(number)),
                let end = SeveralAmounts.end(of: words[place...], number),
                !SeveralAmounts.isNoMore(words[place...]),
                !isBare || !SeveralAmounts.isPart(words[number.endIndex...])
            else { continue }
            count += 1
            let more = WrittenAmount(words[place...])
            if let minutes = more?.minutes {
                total +=
                    amount?.minutes == nil || amount?.unit == more?.unit
                    ? value : minutes / ((amount?.minutes ?? 60) / (amount?.number ?? 1))
            } else {
                total += value
            }
            if !isFound { second = words[place..<end] }
            isFound = true
            rest = words[max(end, number.endIndex)...]
        }
        // `4 hours – 2 with Noor, 2 alone`
        guard isFound, count < 2 || abs(total - 2 * number) > 0.001 else { return nil }
        total = (total * 100).rounded() / 100
    }

    /// Whether a sign or word that adds something ends some words: `2 hours, `, `2 and another `.
    private static func isJoined(_ before: Substring) -> Bool {
        var words = before
        while words.last == " " { words.removeLast() }
        guard words.endIndex < before.endIndex || words.last == "+" else { return false }
        if let sign = words.last, ",;+&".contains(sign) { return true }
        let last = words.split { !$0.isLetter }.last?.lowercased() ?? ""
        return joints.contains(last)
    }

    /// The end of an amount and the word behind it; `nil` where that word is none that follows an amount.
    private static func end(of words: Substring, _ number: Substring) -> Substring.Index? {
        let amount = WrittenAmount(words)
        if let amount { return amount.rest.startIndex }
        let behind = words[number.endIndex...]
        if let sign = behind.first, !isBlank(sign), !",;.!".contains(sign) { return nil }
        let next = behind.drop(while: isBlank)
        guard let sign = next.first, !",;+&!".contains(sign) else { return number.endIndex }
        let word = next.prefix(while: \.isLetter)
        guard followers.contains(word.lowercased()),
            !next[word.endIndex...].split(separator: " ").prefix(2).contains(where: {
                ["total", "all", "insgesamt"].contains($0.lowercased())
            })
        else { return nil }
        return word.endIndex
    }

    private static let joints: Set<String> = [
        "and", "und", "plus", "another", "then", "dann", "noch", "nochmal", "danach", "again",
    ]
    private static let followers: Set<String> = [
        "alone", "with", "on", "at", "in", "after", "before", "more", "together", "later", "again", "by", "myself",
        "from", "morning", "afternoon", "evening", "online", "over", "allein", "alleine", "mit", "am", "im", "nach",
        "vor", "bei", "abends", "morgens", "nachmittags", "vormittags", "später", "zusammen", "weitere", "danach",
        "extra", "zu", "beim",
    ]
}
