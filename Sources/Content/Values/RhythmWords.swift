import Markdown

/// A rhythm as people say it, with what it means as a span: `1x im Monat`, `every other Tuesday`, `ca. alle 4 Wochen`.
struct RhythmWords {
    private(set) var span: ProposedValue
    /// Whether the words say more than the span does: a day of the week, a time, that it is about so.
    private(set) var saysMore: Bool
    /// Whether the span is just what was said, and not only the nearest one that can be written.
    var isExact: Bool { !saysMore && !isNearest }
    private var isNearest = false

    init?(_ text: String) {
        guard text.count < 80 else { return nil }
        var words = RhythmWords.words(text)
        let all = words.count
        words.removeAll { RhythmWords.about.contains($0) }
        let days = words.filter(RhythmWords.isWeekday)
        if days.isEmpty {
            guard let found = RhythmWords.span(words) else { return nil }
            (span, isNearest) = found
            saysMore = words.count < all
        } else {
            guard Set(days).count == 1, let found = RhythmWords.span(ofDay: words) else { return nil }
            span = .one(found)
            saysMore = true
        }
    }

    /// Small letters, with counts apart from their sign: `2x/Monat` is `2 x monat`.
    private static func words(_ text: String) -> [String] {
        var signs = ""
        for sign in withPlainBlanks(text).lowercased() {
            switch sign {
            case "×": signs += " x "
            case "x" where signs.last?.isNumber ?? false: signs += " x "
            case "/", "(", ")", ",", ";", "~": signs += " "
            default: signs.append(sign)
            }
        }
        var words: [String] = []
        for word in signs.split(separator: " ") {
            let bare = word.last == "." ? word.dropLast() : word
            if bare == "uhr", let last = words.last, Int(last) != nil {
                words[words.count - 1] = last + "h"
            } else if bare.hasSuffix("-mal") {
                words.append(String(bare.dropLast(4)) + "mal")
            } else if !bare.isEmpty {
                words.append(String(bare))
            }
        }
        return words
    }

    private static func isWeekday(_ word: String) -> Bool { weekday(word) != nil }

    /// `montags` and `mondays` are that day, each week; short names are too many other words.
    private static func weekday(_ word: String) -> Int? {
        guard word.count > 3 else { return nil }
        let ofEach = word.hasSuffix("s") && word.count > 5 ? DayNames.weekdays[String(word.dropLast())] : nil
        return DayNames.weekdays[word] ?? ofEach
    }

    // MARK: Several times in a unit

    private static func span(_ words: [String]) -> (ProposedValue, isNearest: Bool)? {
        let plain = words.joined(separator: " ")
        // What is left when the words around it are gone: `ca. alle 4 Wochen`, `about once a month`.
        if let known = spanInEnglish(plain)?.one { return (.one(known), false) }
        if plainSpan(plain) != nil { return (.one(plain), false) }
        // `jede dritte Woche`, `every 3rd month`
        if words.count == 3, lead.contains(words[0]), let number = ordinals[words[1]],
            let unit = ["week": "weeks", "woche": "weeks", "month": "months", "monat": "months"][words[2]]
        {
            return (.one("every \(number) \(unit)"), false)
        }
        var rest = words[...]
        guard let count = takeCount(&rest) else { return nil }
        while let first = rest.first, joints.contains(first) { rest.removeFirst() }
        guard rest.count == 1, let unit = units.first(where: { $0.words.contains(rest[rest.startIndex]) }) else {
            return nil
        }
        return unit.span(count)
    }

    /// `1 x`, `einmal`, `zwei mal`, `once`, `three times`
    private static func takeCount(_ words: inout ArraySlice<String>) -> Int? {
        guard let first = words.first else { return nil }
        if let whole = wholeCounts[first] {
            words.removeFirst()
            return whole
        }
        if first.hasSuffix("mal"), let count = counts[String(first.dropLast(3))] ?? Int(first.dropLast(3)) {
            words.removeFirst()
            return (1...31).contains(count) ? count : nil
        }
        guard let count = counts[first] ?? Int(first), (1...31).contains(count),
            words.dropFirst().first.map({ ["x", "mal", "time", "times"].contains($0) }) ?? false
        else { return nil }
        words.removeFirst(2)
        return count
    }

    private struct Unit {
        var words: Set<String>
        var span: @Sendable (Int) -> (ProposedValue, isNearest: Bool)?
    }

    private static let units: [Unit] = [
        Unit(words: ["week", "weekly", "woche", "wöchentlich"]) { count in
            switch count {
            case 1: (.one("weekly"), false)
            case 7: (.one("daily"), false)
            case 2: (.unclear("every 3 days or every 4 days"), false)
            default: nil
            }
        },
        Unit(words: ["month", "monthly", "monat", "monatlich"]) { count in
            if count == 1 { return (.one("monthly"), false) }
            if count == 4 { return (.one("weekly"), true) }
            return 30 % count == 0 ? (.one("\(30 / count)d"), true) : nil
        },
        Unit(words: ["quarter", "quarterly", "quartal", "vierteljahr"]) { count in
            count == 1 ? (.one("quarterly"), false) : count == 3 ? (.one("monthly"), false) : nil
        },
        Unit(words: ["year", "yearly", "annually", "jahr", "jährlich"]) { count in
            guard 12 % count == 0 else { return nil }
            return (.one(count == 1 ? "yearly" : count == 12 ? "monthly" : "every \(12 / count) months"), false)
        },
        Unit(words: ["halbjahr", "half-year"]) { count in
            6 % count == 0 ? (.one(count == 6 ? "monthly" : "every \(6 / count) months"), false) : nil
        },
    ]

    // MARK: A day of the week

    /// `jeden Montag`, `every other Tuesday`, `first Monday of the month`, `alle 2 Wochen montags`
    private static func span(ofDay words: [String]) -> String? {
        guard let place = words.firstIndex(where: isWeekday) else { return nil }
        let behind = words[(place + 1)...].filter { !isTime($0) }
        var before = words[..<place].filter { !isTime($0) }
        let isOfMonth = ["month", "monat", "monats"].contains(behind.last ?? "")
        if isOfMonth {
            let rest = behind.dropLast().allSatisfy {
                joints.contains($0) || ["of", "des", "jeden", "each"].contains($0)
            }
            before.removeAll { lead.contains($0) || joints.contains($0) }
            let isOne =
                before.count == 1 && (ordinals[before[0]] != nil || ["last", "letzten", "letzter"].contains(before[0]))
            return rest && isOne ? "monthly" : nil
        }
        before.removeAll { ["on", "am", "an", "immer", "always"].contains($0) }
        guard behind.isEmpty else {
            // `Montag, alle 2 Wochen`
            let others = (before + behind).joined(separator: " ")
            return before.isEmpty ? spanOfPlainWords(others) : nil
        }
        if let first = before.first, lead.contains(first) {
            if before.count == 1 { return "weekly" }
            guard before.count == 2, let number = ordinals[before[1]], number > 1 else { return nil }
            return "every \(number) weeks"
        }
        // `montags`, and nothing else
        if before.isEmpty {
            let word = words[place]
            return word.hasSuffix("s") && DayNames.weekdays[word] == nil ? "weekly" : nil
        }
        return spanOfPlainWords(before.joined(separator: " "))
    }

    private static func spanOfPlainWords(_ words: String) -> String? {
        if let known = spanInEnglish(words)?.one { return known }
        return plainSpan(words) == nil ? nil : words
    }

    private static func isTime(_ word: String) -> Bool {
        ["um", "at", "uhr", "ab"].contains(word) || DayPhrases.partsOfDay.contains(word)
            || word.wholeMatch(of: /\d{1,2}[:.]\d{2}(am|pm|h)?|\d{1,2}(am|pm|h)/) != nil
    }

    private static let about: Set<String> = [
        "ca", "circa", "etwa", "ungefähr", "rund", "about", "approx", "approximately", "around", "roughly", "usually",
        "mostly", "meist", "meistens", "normalerweise", "regelmäßig", "regularly", "möglichst", "mindestens",
    ]
    private static let joints: Set<String> = [
        "im", "in", "pro", "per", "je", "a", "an", "the", "der", "dem", "jede", "jeden", "every", "each",
    ]
    private static let lead: Set<String> = ["every", "each", "jeden", "jeder", "jede"]
    private static let ordinals = [
        "first": 1, "1st": 1, "ersten": 1, "erster": 1, "1": 1, "other": 2, "second": 2, "2nd": 2, "zweiten": 2,
        "zweiter": 2, "zweite": 2, "2": 2, "third": 3, "3rd": 3, "dritten": 3, "dritter": 3, "dritte": 3, "3": 3,
        "fourth": 4, "4th": 4, "vierten": 4, "vierter": 4, "vierte": 4, "4": 4,
    ]
    private static let wholeCounts = ["once": 1, "twice": 2, "thrice": 3]
    private static let counts = [
        "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6,
    ]
}
