import Markdown

// Numbers that people write when they do not know the exact one: `10ish`, `16??`, `12+`, `> 12`, `12 or so`, `maybe 12`.
extension ValueWords {
    /// A number of which its words say that it is not exact, or that somebody doubts it.
    static func inexact(_ words: Substring) -> UnclearValue? {
        guard let first = words.utf8.first, words.utf8.count <= 120 else { return nil }
        if first &- 0x30 < 10 { return behindNumber(words) }
        return inFrontOfNumber(words)
    }

    private static func behindNumber(_ words: Substring) -> UnclearValue? {
        let number = words.prefix { $0.isASCII && $0.isNumber || ".,_".contains($0) }
        let rest = words[number.endIndex...]
        guard let sign = rest.utf8.first, sign != UInt8(ascii: "-") || rest.hasPrefix("-ish") else { return nil }
        let glued = rest.prefix { !isBlank($0) && !",;:".contains($0) }
        if !glued.isEmpty, isDoubt(glued.lowercased()) || ["±", "+/-", "+-"].contains(where: glued.hasPrefix) {
            return unclear(words[..<glued.endIndex], number)
        }
        // `12 or so`, `12 talks?`, `12 (approx.)`
        var behind = rest.drop { isBlank($0) }
        for place in 0...1 {
            let end = clauseEnd(behind, isBehindUnit: place == 1)
            let said = trimmed(behind[..<end].filter { !"()[]".contains($0) }).lowercased()
            if isDoubt(said) || doubts.contains(said) || said.hasPrefix("±") || said.hasPrefix("+/-") {
                return unclear(words[..<end], number)
            }
            let unit = behind.prefix { $0.isLetter || $0 == "%" }
            guard place == 0, !unit.isEmpty else { return nil }
            behind = behind[unit.endIndex...].drop { isBlank($0) || $0 == "," }
        }
        return nil
    }

    /// The end of what is said right behind a number; a comma ends it.
    private static func clauseEnd(_ words: Substring, isBehindUnit: Bool) -> Substring.Index {
        words.firstIndex { ",;:–—".contains($0) } ?? words.endIndex
    }

    /// `> 12`, `≥12`, `at least 12`, `vielleicht 12`
    private static func inFrontOfNumber(_ words: Substring) -> UnclearValue? {
        guard let digit = words.utf8.prefix(24).firstIndex(where: { $0 &- 0x30 < 10 }) else { return nil }
        let lead = trimmed(words[..<digit]).lowercased()
        guard leads.contains(lead) else { return nil }
        let number = words[digit...].prefix { $0.isASCII && $0.isNumber || ".,_".contains($0) }
        let behind = words[number.endIndex...].split(whereSeparator: isBlank)
        // A day and a time of day are no value, and neither is a number within a sentence.
        guard behind.count <= 2, words[number.endIndex...].first.map({ !"-:/".contains($0) }) ?? true else {
            return nil
        }
        return unclear(words[..<number.endIndex], number)
    }

    private static func unclear(_ written: Substring, _ number: Substring) -> UnclearValue {
        var digits = number
        while let last = digits.last, ".,_".contains(last) { digits.removeLast() }
        return UnclearValue(
            message: "“\(trimmed(written))” is no exact number, so it is not read",
            number: plainNumber(String(digits)) == nil ? nil : String(digits))
    }

    /// Whether a sign or an ending behind a number says that it is not exact.
    private static func isDoubt(_ text: String) -> Bool {
        !text.isEmpty && text.allSatisfy { "?!()".contains($0) } && text.contains("?")
            || ["ish", "-ish", "+", "++", "±", "+-", "+/-"].contains(text)
    }

    private static let doubts: Set<String> = [
        "or so", "oder so", "or more", "oder mehr", "plus", "approx", "approx.",
        "approximately", "circa", "ca", "ca.", "about", "ungefähr", "etwa", "rund", "roughly",
        "estimate", "estimated", "est.", "geschätzt", "schätzung", "maybe", "perhaps", "vielleicht", "guess", "a guess",
        "i think", "i guess", "glaube ich", "not sure", "nicht sicher", "unsicher", "at least", "at most", "mindestens",
        "höchstens", "give or take", "plus minus", "plus/minus", "unclear", "unklar",
    ]
    private static let leads: Set<String> = [
        ">", "<", "≥", "≤", ">=", "<=", "±", "+-", "+/-", "maybe", "perhaps", "vielleicht", "wohl", "probably",
        "wahrscheinlich", "at least", "at most", "mindestens", "mind.", "höchstens", "more than", "mehr als",
        "less than",
        "weniger als", "fewer than", "estimated", "est.", "geschätzt", "gut", "ungefähr", "?", "??",
    ]
}
