import Figures

extension German: NumberWords {
    /// As in English, with a comma before the decimals: `3,5`, `12 000`.
    func number(_ value: Double) -> String { NumberText.number(value, decimalSign: ",") }

    /// A number with a fixed count of decimals at most, as `decimalText` has it, with a comma.
    func decimal(_ value: Double, decimals: Int) -> String {
        decimalText(value, decimals: decimals).replacing(".", with: ",")
    }

    func percent(_ share: Double) -> String { "\(NumberText.wholePercent(share))\u{A0}%" }

    /// A German noun stays as it was written: nobody can tell from its plural what one of it is called. An English unit, with
    /// a small letter, loses its `s`.
    func value(_ value: Double, unit: String?) -> String {
        guard let unit, !unit.isEmpty else { return number(value) }
        return "\(number(value))\u{A0}\(value == 1 ? NumberText.singular(unit) : unit)"
    }

    func minutes(_ minutes: Double) -> String { NumberText.minutes(minutes, number: number) }

    func hours(_ hours: Double) -> String { "\(number(hours))\u{A0}h" }

    func days(_ days: Double) -> String {
        let tenths = (days * 10).rounded() / 10
        return tenths == 1 ? "1 Tag" : "\(number(tenths)) Tage"
    }
}
