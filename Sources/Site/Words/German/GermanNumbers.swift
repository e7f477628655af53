import Figures

extension German: NumberWords {
    /// As in English, with a comma before the decimals: `3,5`, `12 000`.
    func number(_ value: Double) -> String { English().number(value).replacing(".", with: ",") }

    /// A number with a fixed count of decimals at most, as `decimalText` has it, with a comma.
    func decimal(_ value: Double, decimals: Int) -> String {
        decimalText(value, decimals: decimals).replacing(".", with: ",")
    }

    func percent(_ share: Double) -> String { "\(English().wholePercent(share))\u{A0}%" }

    /// A German noun stays as it was written: nobody can tell from its plural what one of it is called. An English unit, with
    /// a small letter, loses its `s`.
    func value(_ value: Double, unit: String?) -> String {
        guard let unit, !unit.isEmpty else { return number(value) }
        return "\(number(value))\u{A0}\(value == 1 ? English().singular(unit) : unit)"
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
        return tenths == 1 ? "1 Tag" : "\(number(tenths)) Tage"
    }
}
