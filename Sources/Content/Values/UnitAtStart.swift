import Markdown

extension ValueWords {
    /// The unit of a goal where some words begin with it, as written there: `Std.`, `Std`, `reviews.`
    static func unit(_ unit: String, atStartOf words: Substring) -> Substring? {
        let bare = withoutStop(unit)
        guard !bare.isEmpty, words.lowercased().hasPrefix(bare.lowercased()),
            var end = words.index(words.startIndex, offsetBy: bare.count, limitedBy: words.endIndex)
        else { return nil }
        let behind = words[end...]
        // `7 heute` is not in “h”.
        if bare.last?.isLetter ?? false, behind.first?.isLetter ?? false { return nil }
        // The full stop of an abbreviation, or of the sentence.
        if behind.first == ".", !(behind.dropFirst().first.map { $0.isLetter || $0.isNumber } ?? false) {
            end = words.index(after: end)
        }
        return words[..<end]
    }

    /// Whether two units are the same: `%` is percent, and `Std` is `Std.`
    static func isSame(_ unit: String, _ other: String) -> Bool {
        withoutStop(unit).lowercased() == withoutStop(other).lowercased() || isPercent(unit) && isPercent(other)
    }

    /// A unit without the full stop of an abbreviation.
    private static func withoutStop(_ unit: String) -> String {
        unit.utf8.last == UInt8(ascii: ".") && unit.utf8.count > 1 ? String(unit.dropLast()) : unit
    }
}
