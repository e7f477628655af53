/// A length of time in the unit in which people say it: up to three weeks in days, up to four months in weeks.
enum Stretch {
    case days(Int), weeks(Int), months(Int)

    init(ofDays days: Int) {
        self =
            switch days {
            case ..<21: .days(days)
            case ..<120: .weeks(Int((Double(days) / 7).rounded()))
            default: .months(Int((Double(days) / 30.44).rounded()))
            }
    }
}
