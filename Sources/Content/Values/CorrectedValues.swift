import Markdown

// Values that somebody corrects in the same line: `6 – no, only 5`, `6 - actually 7`, `was 6, now 5`.
extension ValueWords {
    /// A number with another one behind it that may take its place.
    ///
    /// The second one is proposed only where the words take the first one back: `actually 7` may be a wish.
    ///
    /// - Parameter behind: What stands behind the number.
    static func correction(behind: Substring) -> UnclearValue? {
        guard behind.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        guard let digit = behind.firstIndex(where: \.isNumber), behind[..<digit].utf8.count <= 60 else { return nil }
        let number = behind[digit...]
        var words = parts(behind[..<digit])
        if let unit = words.first, kind(of: unit) == nil {
            // `6 talks, no, 5`
            let noun = behind.drop { !$0.isLetter }.drop { $0.isLetter || $0 == "%" }
            let sign = noun.first { !isBlank($0) }
            guard words.count > 1, behind.first.map(isBlank) ?? false,
                sign.map({ ",;:.–—-(!?…".contains($0) }) ?? false, isAlone(number)
            else { return nil }
            words.removeFirst()
        }
        // `6, no. 5 was cancelled` counts the fifth.
        if ["no.", "no. "].contains(where: behind[..<digit].lowercased().hasSuffix), !isAlone(number) { return nil }
        // `6, actually 5 of them came late` and `6, rather 2 short ones` are remarks.
        let isClear = words.contains { clear.contains($0) }
        guard isClear || endsValue(number) else { return nil }
        return unclear(words, number) { $0 == .retraction || $0 == .doubt }
    }

    /// A number that words say was the value before, with the one behind it: `was 6, now 5`, `vorher 5, jetzt doch 6`.
    static func replacement(of words: Substring) -> UnclearValue? {
        guard let first = words.first, first.isLetter, words.utf8.count <= 120,
            let digit = words.firstIndex(where: \.isNumber)
        else { return nil }
        let lead = parts(words[..<digit])
        guard (1...4).contains(lead.count), lead.contains(where: past.contains),
            lead.allSatisfy({ past.contains($0) || beforePast.contains($0) || kind(of: $0) == .filler })
        else { return nil }
        let behind = words[digit...].drop { $0.isNumber || ".,_%".contains($0) }
        guard let second = behind.firstIndex(where: \.isNumber), behind[..<second].utf8.count <= 60 else { return nil }
        var between = parts(behind[..<second])
        // Nobody can tell whether a noun is that of the goal: `was at 3 events, now 6`.
        let hasNoun = between.first.map { kind(of: $0) == nil } ?? false
        if hasNoun { between.removeFirst() }
        var found = unclear(between, behind[second...]) { $0 == .retraction || $0 == .doubt || $0 == .present }
        if hasNoun { found?.number = nil }
        return found
    }

    private enum Kind { case retraction, doubt, present, filler }

    /// The value that is open where some words between two numbers turn from one to the other.
    private static func unclear(
        _ words: [String], _ number: Substring, isTurn: (Kind) -> Bool
    ) -> UnclearValue? {
        let kinds = words.map(kind(of:))
        guard (1...8).contains(words.count), !kinds.contains(nil), kinds.contains(where: { $0.map(isTurn) ?? false })
        else {
            return nil
        }
        let isSure = kinds.contains(.retraction) || isTurn(.present) && kinds.contains(.present)
        let digits = number.prefix { $0.isNumber || ".,_".contains($0) }
        var text = digits
        while let last = text.last, ".,_".contains(last) { text.removeLast() }
        let rest = number[digits.endIndex...]
        // In `had 6, today 2 more` the second one is no value either.
        let isOnly =
            !rest.contains(where: \.isNumber) && parts(rest).allSatisfy { kind(of: $0) != nil }
            && rest.first.map { !"-:/%".contains($0) } ?? true
        return UnclearValue(
            message: "this leaves open which value is meant, so it is not read",
            number: isSure && isOnly && plainNumber(String(text)) != nil ? String(text) : nil)
    }

    /// Whether nothing but signs and one word stand behind a number.
    private static func endsValue(_ number: Substring) -> Bool {
        let behind = number.drop { $0.isNumber || ".,_".contains($0) }
        return !behind.contains(where: \.isNumber) && behind.split { !$0.isLetter }.count <= 1
    }

    /// Whether no word stands behind a number: not `no 2 alike`.
    private static func isAlone(_ number: Substring) -> Bool {
        !number.contains(where: \.isLetter) && endsValue(number)
    }

    /// The words in small letters; those of `I mean` are one.
    private static func parts(_ words: Substring) -> [String] {
        let all = words.lowercased().split { !$0.isLetter && !"'’".contains($0) }
            .map { String($0.map { $0 == "’" ? "'" : $0 }) }
        return all.enumerated().map { place, word in
            let isOfSpeaker = place > 0 && ["i", "we", "ich", "wir"].contains(all[place - 1])
            return isOfSpeaker && speakers.contains(word) ? "correction" : word
        }
    }

    private static func kind(of word: String) -> Kind? {
        retractions.contains(word)
            ? .retraction
            : doubts.contains(word)
                ? .doubt : presents.contains(word) ? .present : fillers.contains(word) ? .filler : nil
    }

    /// What somebody says behind `I` or `ich` to take back a number.
    private static let speakers: Set<String> = ["mean", "meant", "meine", "meinte", "meinen"]
    /// Words that take back a number whatever stands behind the next one.
    private static let clear: Set<String> = [
        "no", "nope", "nah", "correction", "corrected", "correcting", "sorry", "oops", "scratch", "strike", "wrong",
        "miscounted", "mistake", "nein", "ne", "nee", "nö", "korrektur", "korrigiert", "quatsch", "unsinn", "falsch",
        "verzählt", "vertan", "irrtum", "pardon",
    ]
    /// Words that take back the number in front.
    private static let retractions = clear.union(["wait", "rather", "moment", "halt", "vielmehr", "besser"])
    /// Words that set another number against the one in front, without saying which one counts.
    private static let doubts: Set<String> = [
        "actually", "should", "really", "strictly", "properly", "eigentlich", "doch", "sollte", "sollten", "genauer",
        "wirklich", "tatsächlich", "streng", "richtiger", "fact", "stimmt", "make", "well", "naja",
    ]
    private static let presents: Set<String> = [
        "now", "today", "jetzt", "heute", "nun", "inzwischen", "mittlerweile", "currently", "aktuell", "meanwhile",
    ]
    private static let fillers: Set<String> = [
        "it", "its", "it's", "is", "was", "were", "are", "be", "that", "that's", "this", "only", "just", "so",
        "i", "we", "to", "the", "number", "value", "count", "or", "please", "bitte", "gezählt", "all", "after", "but",
        "then", "say",
        "speaking", "counted", "there", "es", "waren", "sind", "war", "ist", "sein", "nur", "lediglich", "bloß", "also",
        "ich", "wir", "das", "der", "die", "wert", "zahl", "oder", "gesagt", "genommen", "ach", "oh", "ah", "hm", "äh",
        "nicht", "dann", "aber", "natürlich", "noch", "mal", "sagen", "in", "genau", "wieder", "again",
    ]
    /// Words that say of the first number that it is not the one of the day.
    private static let past: Set<String> = [
        "was", "were", "had", "before", "previously", "earlier", "last", "first", "initially", "war", "waren", "hatte",
        "hatten", "vorher", "zuvor", "davor", "letztes", "letzte", "letzten", "erst", "zuerst", "zunächst", "anfangs",
    ]
    static func saysPast(_ word: some StringProtocol) -> Bool { past.contains(word.lowercased()) }

    private static let beforePast: Set<String> = ["time", "week", "month", "mal", "woche", "monat", "vorige", "at"]
}
