extension English: NumberWords {
    func number(_ value: Double) -> String { NumberText.number(value, decimalSign: ".") }

    func percent(_ share: Double) -> String { "\(NumberText.wholePercent(share))\u{A0}%" }

    func value(_ value: Double, unit: String?) -> String {
        guard let unit, !unit.isEmpty else { return number(value) }
        return "\(number(value))\u{A0}\(value == 1 ? NumberText.singular(unit) : unit)"
    }

    func minutes(_ minutes: Double) -> String { NumberText.minutes(minutes, number: number) }

    func hours(_ hours: Double) -> String { "\(number(hours))\u{A0}h" }

    func days(_ days: Double) -> String {
        let tenths = (days * 10).rounded() / 10
        return tenths == 1 ? "1 day" : "\(number(tenths)) days"
    }
}
