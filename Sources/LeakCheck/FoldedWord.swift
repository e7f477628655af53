/// A word as the leak check compares words: folded, so that neither case nor accents nor the way of writing them matters.
struct FoldedWord {
    /// Of the folded letters.
    var hash: UInt64
    /// Where it stands in the bytes that were read.
    var start: Int
    var end: Int
    /// Letters and digits.
    var length: Int
    /// Whether it has no letter: an amount, a year, a day.
    var isNumber: Bool
    /// Whether it is written like a day, a month or a year: 2026-03-14, 2026-03 or 2026.
    var isDay: Bool
}
