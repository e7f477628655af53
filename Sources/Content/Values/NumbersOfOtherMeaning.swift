import Markdown
import MentoringModel

// Numbers that begin like a value and are something else: what is left, what was added, a plan, one of two.
extension ValueWords {
    /// What a number means that is not what was reached by then: `12 still to go`, `9 more`, `9 (plan)`, `4 or 5`.
    ///
    /// - Parameter isSum: Whether values are added up, so that what was added is one.
    static func otherMeaning(of words: Substring, isSum: Bool) -> UnclearValue? {
        if saysWhatIsLeft(before: words) { return left }
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return nil }
        var number = words.prefix { $0.isNumber || ".,_%".contains($0) }
        // The comma of `26, two wards missing` ends the value.
        while let last = number.last, ".,".contains(last) { number.removeLast() }
        let behind = words[number.endIndex...]
        guard behind.utf8.count <= 120 else { return nil }
        if let other = otherNumber(number, behind) { return other }
        return meaning(ofClause: clause(behind), behind, isSum: isSum)
    }

    private static let left = UnclearValue(
        message: "this is how much is left, not how much was reached, so it is not read",
        advice: "the number that was reached so far")
    private static let added = UnclearValue(
        message: "this is how much was added, not the value, so it is not read",
        advice: "the number that was reached, with what was there before")

    /// `noch 12`, `still 12 to go`, `noch 3 offen`
    private static func saysWhatIsLeft(before words: Substring) -> Bool {
        guard let first = words.first, first.isLetter else { return false }
        let parts = words.lowercased().split { isBlank($0) || ",;.!()".contains($0) }
        guard (2...6).contains(parts.count),
            parts[0] == "noch" || parts[0] == "still" || parts[0] == "only" || parts[0] == "nur",
            let place = parts.firstIndex(where: { $0.first?.isNumber ?? false }), place <= 2
        else { return false }
        if parts.first == "noch" || parts.dropFirst().first == "noch" { return place == parts.count - 1 || place < 3 }
        let behind = parts[(place + 1)...].joined(separator: " ")
        return leftWords.contains { behind.hasPrefix($0) || behind.hasSuffix(" " + $0) }
    }

    /// The words right behind a number, up to the next sign.
    private static func clause(_ behind: Substring) -> [String] {
        let words = behind.drop(while: isBlank).prefix { !",;:.!()–—|".contains($0) }
        return words.lowercased().split(whereSeparator: isBlank).prefix(6).map(String.init)
    }

    private static func meaning(ofClause parts: [String], _ behind: Substring, isSum: Bool) -> UnclearValue? {
        // `9 (plan)`, `9, geplant`
        let sign = behind.drop(while: isBlank)
        if let first = sign.first, "(,[–—-".contains(first) {
            let said = sign.dropFirst().prefix { !")]".contains($0) }.lowercased().split(whereSeparator: isBlank)
            if said.count == 1, planned.contains(String(said[0])) { return plan }
            guard first == "," else { return nil }
            let whole = trimmed(said.joined(separator: " ").prefix { !",;:.!".contains($0) })
            if leftWords.contains(whole) { return left }
            if undone.contains(whole) {
                return UnclearValue(message: "“\(whole)” says that this was not reached, so it is not read")
            }
            return !isSum && addedWords.contains(whole) ? added : nil
        }
        for start in parts.indices.prefix(3) {
            let rest = parts[start...].joined(separator: " ")
            let isEnd = { (phrase: String) in rest == phrase || rest.hasPrefix(phrase + " ") }
            // The unit may stand between the number and what is said of it.
            if leftWords.contains(where: {
                rest == $0 || start == 0 && $0 != "left" && isEnd($0) || rest.hasPrefix($0 + " to ")
                    || rest.hasPrefix($0 + " noch")
            }) {
                return left
            }
            if planned.contains(rest) { return plan }
            if undone.contains(rest) {
                return UnclearValue(
                    message: "“\(rest)” says that this was not reached, so it is not read")
            }
            guard !isSum, !rest.hasPrefix("more or less") else { continue }
            if addedWords.contains(rest) || start == 0 && addedStarts.contains(where: isEnd) { return added }
        }
        return nil
    }

    private static let plan = UnclearValue(
        message: "this is a plan, not what was reached, so it is not read",
        advice: "the number when it was reached, and plans in words")

    /// A second number that may be the one meant: `4 or 5`, `8, no 9`, `2 new ones, total 9`, `10 minus 2`.
    private static func otherNumber(_ number: Substring, _ behind: Substring) -> UnclearValue? {
        guard behind.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        if let corrected = correction(behind: behind) { return corrected }
        let parts = behind.lowercased().split { isBlank($0) || ",;:!()=–—".contains($0) }
        guard let place = parts.firstIndex(where: { $0.first?.isNumber ?? false }), place <= 5, place > 0 else {
            return nil
        }
        let open = UnclearValue(message: "this leaves open which value is meant, so it is not read")
        // `6 + 1`
        if parts.count == 2, parts[0] == "+" || parts[0] == "und" || parts[0] == "and" { return open }
        let lead = String(parts[place - 1])
        let isOnly = parts.count { $0.first?.isNumber ?? false } == 1
        if place == 1, ["or", "oder", "minus", "plus", "bzw.", "maybe", "vielleicht", "perhaps"].contains(lead) {
            return open
        }
        guard isOnly, let digits = plainDigits(parts[place]) else { return nil }
        // `8 last week, 9 now`
        if ["last", "letzte", "letzten", "before", "vorher", "earlier"].contains(parts[0]), place + 1 < parts.count,
            ["now", "jetzt", "today", "heute"].contains(parts[place + 1])
        {
            return UnclearValue(message: open.message, number: digits)
        }
        let isTotal =
            ["total", "insgesamt", "gesamt", "altogether", "overall"].contains(lead) || lead == "now" || lead == "jetzt"
        // `7, total 9` with a sign between them; `9 total` is one number.
        guard isTotal, place == parts.count - 1 || place == parts.count - 2,
            behind.contains(where: { ",;:(–—".contains($0) }),
            // `6 now, 5 before`
            !(parts.indices.contains(place + 1) && saysPast(parts[place + 1]))
        else { return nil }
        return UnclearValue(message: open.message, number: digits)
    }

    private static func plainDigits(_ part: Substring) -> String? {
        let digits = part.prefix { $0.isNumber || $0 == "." }
        var text = String(digits)
        while text.last == "." { text.removeLast() }
        return plainNumber(text) == nil || part.dropFirst(digits.count).contains(where: { $0.isLetter || $0 == "-" })
            ? nil : text
    }

    private static let leftWords: Set<String> = [
        "still to go", "to go", "more to go", "left", "left to do", "still to do", "still missing", "remaining",
        "still open", "missing",
        "fehlen", "fehlen noch", "fehlt noch", "noch offen", "noch übrig", "übrig", "ausstehend", "stehen noch aus",
        "offen", "still left",
        "to come", "verbleiben", "noch zu machen", "noch zu tun", "outstanding",
    ]
    private static let planned: Set<String> = [
        "plan", "planned", "geplant", "expected", "erwartet", "forecast", "prognose", "scheduled", "tentative",
        "angepeilt", "are planned",
        "sind geplant", "expected by then", "in planning",
    ]
    private static let undone: Set<String> = [
        "cancelled", "canceled", "were cancelled", "was cancelled", "ausgefallen", "sind ausgefallen", "abgesagt",
        "wurden abgesagt", "postponed",
        "verschoben",
    ]
    private static let addedStarts: Set<String> = [
        "more", "new ones", "dazu", "weitere", "additional", "zusätzliche", "further",
    ]
    private static let addedWords: Set<String> = [
        "more", "new", "new ones", "neue", "dazu", "more dazu", "kamen dazu", "sind dazugekommen", "weitere", "extra",
        "since last time", "seit letztem mal", "added", "on top", "since the last session", "seit dem letzten mal",
    ]
}
