/// How numbers are set, whatever the language: a language chooses the sign before the decimals.
package enum NumberText {
    /// At most two decimals, and none that is needless; a dash for what is no number.
    static func number(_ value: Double, decimalSign: Character) -> String {
        guard value.isFinite else { return "–" }
        guard abs(value) < 1e15 else {
            return "\(value)".replacing("-", with: "−").replacing(".", with: String(decimalSign))
        }
        let hundredths = (abs(value) * 100).rounded()
        let whole = Int(hundredths / 100)
        let rest = Int(hundredths) - whole * 100
        var text = grouped(whole)
        if rest > 0 {
            text.append(decimalSign)
            text += rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
        }
        return value < 0 && hundredths > 0 ? "−" + text : text
    }

    /// Thousands apart from 10,000 on, by narrow no-break spaces: `9999`, `12 000`.
    private static func grouped(_ whole: Int) -> String {
        let digits = String(whole)
        guard digits.utf8.count > 4 else { return digits }
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "\u{202F}" }
            text.append(digit)
        }
        return text
    }

    /// A share in whole per cent; below one never 100, above nothing never 0.
    package static func wholePercent(_ share: Double) -> Int {
        guard share.isFinite else { return 0 }
        let percent = Int((min(max(share, -1e6), 1e6) * 100).rounded())
        if share < 1, percent == 100 { return 99 }
        if share > 0, percent == 0 { return 1 }
        return percent
    }

    /// Minutes below two hours, else hours and minutes: `90 min`, `2 h`, `2 h 15 min`.
    static func minutes(_ minutes: Double, number: (Double) -> String) -> String {
        guard minutes >= 120 else { return "\(number(minutes))\u{A0}min" }
        let hours = Int(minutes / 60)
        let rest = minutes - Double(hours) * 60
        return rest == 0 ? "\(hours)\u{A0}h" : "\(hours)\u{A0}h \(number(rest))\u{A0}min"
    }

    /// `reviews` as people say it of one: an `s` at the end of a plain word goes. Anything else stays as it was written.
    package static func singular(_ unit: String) -> String {
        let isPlural = unit.count > 3 && unit.hasSuffix("s") && !unit.hasSuffix("ss") && unit.allSatisfy(\.isLetter)
        return isPlural && unit == unit.lowercased() ? String(unit.dropLast()) : unit
    }
}
