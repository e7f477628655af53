package protocol NumberWords {
    /// A number with at most two decimals and a true minus sign: `3`, `3.5`, `−0.25`.
    func number(_ value: Double) -> String
    /// A whole per cent of a share, never rounded up to 100 nor down to 0.
    func percent(_ share: Double) -> String
    /// A value with its unit: `3 reviews`, `40 %`.
    func value(_ value: Double, unit: String?) -> String
    /// `45 min`, `1 h 30 min`, `6 h`; the first two hours in minutes, as agendas have them.
    func minutes(_ minutes: Double) -> String
    /// `2.5 h`
    func hours(_ hours: Double) -> String
    /// Days with one decimal: `35.7 days`.
    func days(_ days: Double) -> String
}
