import Markdown

/// A time of a topic that cannot be read, with what was most likely meant.
struct AgendaLength {
    var written: String
    /// The longer end of a range.
    var minutes: Int
    /// The topic without it.
    var rest: String

    /// What stands behind a number of minutes.
    static let minuteUnits: Set<String> = ["m", "min", "mins", "minutes", "minuten", "'", "’", "′"]

    /// Whether some words begin as a length does that is not exact.
    static func isAbout(_ text: String) -> Bool {
        ["~", "≈", "ca.", "ca ", "Ca.", "circa ", "approx", "etwa ", "½", "¼", "¾"].contains(where: text.hasPrefix)
    }

    /// Whether some words hold a time: a length with its unit, a time of day, a number alone in brackets or in front.
    static func looksTimed(_ words: String) -> Bool {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        if TimeOfDay(atStartOf: words) != nil { return true }
        var text = words[...]
        while let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            let number = text[digit...].prefix { $0.isASCII && $0.isNumber }
            let before = text[..<digit].last
            text = text[number.endIndex...]
            let unit = text.drop { $0 == " " }.prefix { $0.isLetter || "'’′".contains($0) }.lowercased()
            if minuteUnits.contains(unit) || unit == "h" || unit == "max" { return true }
            guard let minutes = Int(number), (5...120).contains(minutes), minutes % 5 == 0 else { continue }
            if before.map({ "([".contains($0) }) ?? false, text.first.map({ ")]".contains($0) }) ?? false {
                return true
            }
            if before == nil, text.hasPrefix(": ") { return true }
        }
        return false
    }

    /// The same, or a number alone that a sign sets off at the end: `Reading list, 15`.
    static func containsTime(_ words: String) -> Bool { looksTimed(words) || numberSetOff(atEndOf: words) != nil }

    /// A number alone that may be minutes, set off at the end: `Reading list, 15`, `Reading list – 15`, `Reading list: 15`.
    static func numberSetOff(atEndOf words: String) -> (written: Substring, minutes: Int, rest: Substring)? {
        guard let last = words.utf8.last, last == 0x30 || last == 0x35, let blank = words.lastIndex(of: " "),
            let minutes = Int(words[blank...].dropFirst()), (5...120).contains(minutes), minutes % 5 == 0
        else { return nil }
        var rest = words[..<blank]
        guard let sign = rest.last, ",–—-:|·•;/=→".contains(sign) else { return nil }
        while let last = rest.last, " ,–—-:|·•;/=→".contains(last) { rest.removeLast() }
        // `Chapters 5, 10`
        guard let before = rest.last, before.isLetter || before == ")" else { return nil }
        return (words[blank...].dropFirst(), minutes, rest)
    }

    /// A length without what says that it is the most: `max 5 min`, `5 minutes max`, `up to 10 min`.
    static func withoutLimit(_ text: String) -> String {
        guard
            text.utf8.contains(where: {
                $0 | 0x20 == UInt8(ascii: "x") || $0 | 0x20 == UInt8(ascii: "t") || $0 >= 0xC3
                    || $0 | 0x20 == UInt8(ascii: "b")
            })
        else { return text }
        let lower = text.lowercased()
        for limit in limits where lower.hasPrefix(limit + " ") { return trimmed(text.dropFirst(limit.count)) }
        for limit in limits where lower.hasSuffix(" " + limit) { return trimmed(text.dropLast(limit.count)) }
        return text
    }

    private static let limits = [
        "max.", "max", "maximal", "maximum", "at most", "up to", "bis zu", "höchstens", "tops", "no more than",
    ]

    /// `10-15 min Topic`, `(10-15 min) Topic`, `Topic (10–15m)`, `[20] Topic`, `Topic (20)`, `20: Topic`.
    ///
    /// - Parameters:
    ///   - number: The place of the topic in its list: `5:` in front of the fifth is that.
    ///   - isTimed: Whether other topics have times, so that a number alone is most likely one.
    init?(openIn words: String, number: Int = 0, isTimed: Bool = false) {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        if let found = AgendaLength.amongBrackets(words) {
            self = found
            return
        }
        if let first = words.first, "([".contains(first), let close = words.firstIndex(where: { ")]".contains($0) }) {
            let inside = words[words.index(after: words.startIndex)..<close]
            rest = trimmed(words[words.index(after: close)...].drop { " :–—-".contains($0) })
            guard !rest.isEmpty, let end = AgendaLength.minutes(inside, allowsNumber: true) else { return nil }
            (written, minutes) = (String(words[...close]), end)
            return
        }
        if let last = words.last, ")]".contains(last), let open = words.lastIndex(where: { "([".contains($0) }) {
            let inside = words[words.index(after: open)...].dropLast()
            rest = trimmed(words[..<open])
            guard !rest.isEmpty, let end = AgendaLength.minutes(inside, allowsNumber: isTimed || last == "]") else {
                return nil
            }
            (written, minutes) = (String(words[open...]), end)
            return
        }
        if isTimed, let colon = words.prefix(4).firstIndex(of: ":"), let minutes = Int(words[..<colon]),
            minutes != number,
            let end = AgendaLength.minutes(words[..<colon], allowsNumber: true),
            words[colon...].dropFirst().first == " "
        {
            (written, self.minutes, rest) = (String(words[...colon]), end, trimmed(words[colon...].dropFirst()))
            return
        }
        if let range = AgendaLength.rangeAtEnd(of: words) {
            self = range
            return
        }
        guard let first = words.first, first.isNumber || first == "~" || first == "c" else { return nil }
        let parts = words.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        for count in [4, 3, 2, 1] where parts.count > count {
            let end = parts[count - 1].endIndex
            var written = words[..<end]
            while let last = written.last, ":–—-|,".contains(last) { written.removeLast() }
            let rest = trimmed(words[end...].drop { " :–—-|".contains($0) })
            guard let minutes = AgendaLength.minutes(written, allowsNumber: false) else { continue }
            (self.written, self.minutes, self.rest) = (String(written), minutes, rest)
            return
        }
        return nil
    }

    private init(written: String, minutes: Int, rest: String) {
        (self.written, self.minutes, self.rest) = (written, minutes, rest)
    }

    /// `Topic (5 min each)`, `Topic (5 min, quick)`, `Topic (5 min) with more words`
    private static func amongBrackets(_ words: String) -> AgendaLength? {
        guard let open = words.lastIndex(where: { "([".contains($0) }),
            let close = words[open...].firstIndex(where: { ")]".contains($0) })
        else { return nil }
        let parts = words[open..<close].dropFirst().split { ",;".contains($0) }
        for (place, part) in parts.enumerated() {
            var text = withoutLimit(trimmed(part))
            for ending in [" each", " je", " per person", " pro person", " apiece"]
            where text.lowercased().hasSuffix(ending) {
                text = String(text.dropLast(ending.count))
            }
            guard text.first?.isNumber ?? false || isAbout(text), text.contains(where: \.isLetter),
                case .success(let minutes) = readLength(text), minutes >= 1
            else { continue }
            let others = parts.enumerated().filter { $0.offset != place }.map { trimmed($0.element) }
            let rest = trimmed(words[..<open]) + (others.isEmpty ? "" : " (\(others.joined(separator: ", ")))")
            let behind = words[words.index(after: close)...]
            return AgendaLength(
                written: String(words[open...close]), minutes: Int(minutes.rounded()), rest: trimmed(rest + behind))
        }
        return nil
    }

    /// `Topic 5-10 min`
    private static func rangeAtEnd(of words: String) -> AgendaLength? {
        let parts = words.split(separator: " ")
        for count in [4, 3, 2, 1] where parts.count > count {
            let start = parts[parts.count - count].startIndex
            guard words[start].isNumber || words[start] == "~",
                let minutes = minutes(words[start...], allowsNumber: false)
            else { continue }
            var rest = words[..<start]
            while let last = rest.last, " –—-|,:".contains(last) { rest.removeLast() }
            return AgendaLength(written: String(words[start...]), minutes: minutes, rest: trimmed(rest))
        }
        return nil
    }

    private static func minutes(_ text: Substring, allowsNumber: Bool) -> Int? {
        var words = trimmed(text).lowercased()
        for sign in ["~", "≈", "ca. ", "ca.", "ca "] where words.hasPrefix(sign) {
            words = trimmed(words.dropFirst(sign.count))
        }
        if allowsNumber, let number = Int(withoutLimit(words)) {
            return (5...120).contains(number) && number % 5 == 0 ? number : nil
        }
        for joint in ["–", "—", "−", " to ", " bis ", "/"] { words = words.replacing(joint, with: "-") }
        let ends = words.split(separator: "-", omittingEmptySubsequences: false).map { trimmed($0) }
        guard ends.count == 2, ends[0].first?.isNumber ?? false, let last = ends[1].first, last.isNumber,
            ends[1].contains(where: { $0.isLetter || "'’′".contains($0) }),
            case .success(let minutes) = readLength(ends[1]),
            ends[0].allSatisfy({ $0.isNumber || $0 == "." }) || (try? readLength(ends[0]).get()) != nil
        else { return nil }
        return minutes >= 1 ? Int(minutes.rounded()) : nil
    }
}

/// A time of day that a topic begins with: `09:00 check-in`, `9.30 Uhr`, `9am`.
struct TimeOfDay {
    /// Since midnight.
    var minutes: Int
    var written: String
    /// The topic without it.
    var rest: String

    init?(atStartOf words: String) {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return nil }
        let hours = words.prefix { $0.isASCII && $0.isNumber }
        guard hours.count <= 2, var hour = Int(hours), hour < 24 else { return nil }
        var behind = words[hours.endIndex...]
        var minute = 0
        var hasSign = false
        if let sign = behind.first, ":.".contains(sign) {
            let digits = behind.dropFirst().prefix { $0.isASCII && $0.isNumber }
            guard digits.count == 2, let read = Int(digits), read < 60 else { return nil }
            (minute, hasSign) = (read, sign == ":")
            behind = behind[digits.endIndex...]
        }
        let next = behind.drop { $0 == " " }
        let word = next.prefix { $0.isLetter || $0 == "'" || $0 == "’" }
        switch word.lowercased() {
        case "uhr", "am", "oclock", "o'clock", "o’clock": behind = next[word.endIndex...]
        case "pm":
            behind = next[word.endIndex...]
            if hour < 12 { hour += 12 }
        default: guard hasSign else { return nil }
        }
        // Two times are a length.
        guard behind.first.map({ " :,–—-|".contains($0) }) ?? false else { return nil }
        minutes = hour * 60 + minute
        written = String(words[..<behind.startIndex])
        rest = trimmed(behind.drop { " :,–—-|".contains($0) })
        guard rest.first?.isNumber != true else { return nil }
    }
}
