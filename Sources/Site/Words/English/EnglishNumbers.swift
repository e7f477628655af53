extension English: NumberWords {
    func number(_ value: Double) -> String {
        guard value.isFinite else { return "–" }
        guard abs(value) < 1e15 else { return "\(value)".replacing("-", with: "−") }
        let hundredths = (abs(value) * 100).rounded()
        let whole = Int(hundredths / 100)
        let rest = Int(hundredths) - whole * 100
        var text = grouped(whole)
        if rest > 0 {
            text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        }
        return value < 0 && hundredths > 0 ? "−" + text : text
    }

    /// Thousands apart from 10,000 on, by narrow no-break spaces: `9999`, `12 000`.
    private func grouped(_ whole: Int) -> String {
        let digits = String(whole)
        guard digits.utf8.count > 4 else { return digits }
        var text = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "\u{202F}" }
            text.append(digit)
        }
        return text
    }

    func percent(_ share: Double) -> String { "\(wholePercent(share))\u{A0}%" }

    func wholePercent(_ share: Double) -> Int {
        guard share.isFinite else { return 0 }
        let percent = Int((min(max(share, -1e6), 1e6) * 100).rounded())
        if share < 1, percent == 100 { return 99 }
        if share > 0, percent == 0 { return 1 }
        return percent
    }

    func value(_ value: Double, unit: String?) -> String {
        guard let unit, !unit.isEmpty else { return number(value) }
        return "\(number(value))\u{A0}\(value == 1 ? singular(unit) : unit)"
    }

    /// `reviews` as people say it of one: an `s` at the end of a plain word goes. Anything else stays as it was written.
    func singular(_ unit: String) -> String {
        let isPlural = unit.count > 3 && unit.hasSuffix("s") && !unit.hasSuffix("ss") && unit.allSatisfy(\.isLetter)
        return isPlural && unit == unit.lowercased() ? String(unit.dropLast()) : unit
    }

    func minutes(_ minutes: Double) -> String {
        guard minutes >= 120 else { return "\(number(minutes))\u{A0}min" }
        let hours = Int(minutes / 60)
        let rest = minutes - Double(hours) * 60
        return rest == 0 ? "\(hours)\u{A0}h" : "\(hours)\u{A0}h \(number(rest))\u{A0}min"
    }

    func hours(_ hours: Double) -> String { "\(number(hours))\u{A0}h" }

    func days(_ days: Double) -> String {
        let tenths = (days * 10).rounded() / 10
        return tenths == 1 ? "1 day" : "\(number(tenths)) days"
    }
}
