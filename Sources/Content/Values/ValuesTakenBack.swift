import Markdown

// Values of which the words say that not all of it counts: `6, but only 5 count`, `6 (one does not count)`, `6? 5!`.
extension ValueWords {
    /// A number that what stands behind it takes back. Nobody can tell which number the goal counts, so none is proposed.
    static func takenBack(_ words: Substring) -> UnclearValue? {
        guard let first = words.first, first.isNumber, words.utf8.count <= 160 else { return nil }
        let number = words.prefix { $0.isNumber || ".,_".contains($0) }
        return takenBack(behind: words[number.endIndex...])
    }

    /// - Parameter behind: What stands behind the number.
    static func takenBack(behind: Substring) -> UnclearValue? {
        let open = UnclearValue(message: "this leaves open which value is meant, so it is not read")
        if hasOtherNumberBehindDoubt(behind) { return open }
        guard behind.utf8.contains(where: { $0 | 0x20 == 0x74 || $0 | 0x20 == 0x6E || $0 | 0x20 == 0x64 }) else {
            return nil
        }
        for clause in behind.split(whereSeparator: { ",;.()–—:!?".contains($0) }) {
            let parts = clause.lowercased().split { !$0.isLetter && !$0.isNumber && !"'’".contains($0) }.map(
                String.init)
            guard parts.count <= 10, let last = parts.last, parts.count > 1 || behind.first == " " else { continue }
            let counts = counting.contains(last)
            let isNegated = parts.contains { negations.contains($0) || $0.hasSuffix("n't") || $0.hasSuffix("n’t") }
            // `5 count`, `only five of them count`, `one does not count`, `davon 5 gültig`
            let hasNumber = parts.dropLast().contains { $0.first?.isNumber ?? false || smallNumbers.contains($0) }
            if counts, hasNumber || isNegated && parts.count > 1 { return open }
            if last == "nicht", parts.count > 1, counting.contains(parts[parts.count - 2]), hasNumber { return open }
            if uncounted.contains(last), hasNumber { return open }
        }
        return nil
    }

    /// `6? 5!`, `6?? rather 5`: of two numbers the first is doubted.
    private static func hasOtherNumberBehindDoubt(_ behind: Substring) -> Bool {
        let doubt = behind.prefix { "?!".contains($0) }
        guard doubt.contains("?") else { return false }
        var rest = behind[doubt.endIndex...]
        for word in ["confidence", "conf", "zuversicht"] {
            // `6?, confidence 7` has one value.
            guard let place = rest.lowercased().firstRange(of: word) else { continue }
            let start = rest.index(rest.startIndex, offsetBy: rest.lowercased()[..<place.lowerBound].count)
            rest = rest[..<start]
        }
        return rest.contains(where: \.isNumber)
    }

    /// What says at the end of a clause that something is part of the value.
    private static let counting: Set<String> = [
        "count", "counts", "counted", "valid", "qualify", "qualifies", "zählt", "zählen", "zählten", "gezählt",
        "gültig",
        "gilt", "gelten", "galten", "anrechenbar", "anerkannt",
    ]
    private static let uncounted: Set<String> = ["uncounted", "invalid", "void", "ungültig", "ungezählt"]
    private static let negations: Set<String> = [
        "not", "never", "nicht", "nie", "kein", "keine", "keiner", "keines", "cannot",
    ]
    private static let smallNumbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "ein", "eine", "einer", "eines",
        "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "half", "hälfte",
    ]
}
