import Markdown

/// A number with a half, a quarter or another fraction behind it: `5½`, `5 1/2 hours`, `6h½`, `5 and a half`.
///
/// A phone writes ½ for 1/2. Read up to there the value would be another one.
struct WrittenFraction {
    /// As written.
    let written: Substring
    /// The number in plain digits, with whatever stood between it and the fraction: `5.5`, `6.5h`.
    let number: String
    /// What stands behind it.
    let rest: Substring

    init?(_ words: Substring) {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return nil }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        guard let whole = Int(digits) else { return nil }
        var behind = words[digits.endIndex...]
        // `6h½`
        let unit = behind.prefix(while: \.isLetter)
        if !unit.isEmpty, unit.utf8.count <= 8, behind[unit.endIndex...].first.map({ Self.signs[$0] != nil }) ?? false {
            behind = behind[unit.endIndex...]
        }
        let isApart = behind.first.map(isBlank) ?? false
        behind = behind.drop(while: isBlank)
        let part: Double
        let end: Substring.Index
        if let sign = behind.first, let value = Self.signs[sign] {
            (part, end) = (value, behind.index(after: behind.startIndex))
        } else if isApart, let (words, value) = Self.words.first(where: { behind.lowercased().hasPrefix($0.0) }) {
            (part, end) = (value, behind.index(behind.startIndex, offsetBy: words.count))
            if let next = behind[end...].first, next.isLetter || next.isNumber || next == "/" { return nil }
        } else {
            return nil
        }
        written = words[..<end]
        rest = words[end...]
        let decimal = ProposedValue.digits(((Double(whole) + part) * 1000).rounded() / 1000)
        number = decimal + (behind.startIndex == digits.endIndex || isApart ? "" : unit)
    }

    private static let signs: [Character: Double] = [
        "½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
        "⅕": 0.2, "⅖": 0.4, "⅗": 0.6, "⅘": 0.8,
    ]
    private static let words: [(String, Double)] = [
        ("1/2", 0.5), ("1/4", 0.25), ("3/4", 0.75), ("1/3", 1.0 / 3), ("2/3", 2.0 / 3), ("and a half", 0.5),
        ("and a quarter", 0.25), ("and three quarters", 0.75), ("und ein halb", 0.5), ("und eine halbe", 0.5),
        ("einhalb", 0.5),
    ]
}
