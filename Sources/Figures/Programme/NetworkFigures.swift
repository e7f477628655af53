/// The way from an offer to a meeting, over introductions of one pair or of several (docs/figures.md, "The network").
///
/// - `network_made` made or met / offered, `network_met` met / offered, `network_owed` owed / not made yet;
/// - `days_to_make`, `days_to_meet` medians, in days.
package func networkFigures(of introductions: [IntroductionFigures]) -> [Figure] {
    let made = introductions.filter { $0.state == .made || $0.state == .met }
    let met = introductions.filter { $0.state == .met }
    let open = introductions.filter { $0.state == .offered || $0.state == .owed }
    func share(_ id: String, _ formula: String, _ counted: [IntroductionFigures], of all: [IntroductionFigures])
        -> Figure
    {
        .share(id, formula, Double(counted.count), of: Double(all.count), inputs: all.flatMap(\.namedInputs))
    }
    func median(_ id: String, _ formula: String, _ days: (IntroductionFigures) -> Int?) -> Figure {
        let counted = introductions.filter { days($0) != nil }
        return .median(
            id, formula, counted.compactMap(days).map(Double.init), inputs: counted.flatMap(\.namedInputs))
    }
    return [
        share("network_made", "made / offered", made, of: introductions),
        share("network_met", "met / offered", met, of: introductions),
        share(
            "network_owed", "offered more than 21 days ago and not made / not made",
            open.filter { $0.state == .owed }, of: open),
        median("days_to_make", "median(made − offered)", \.daysToMake),
        median("days_to_meet", "median(met − made)", \.daysToMeet),
    ]
}

extension IntroductionFigures {
    /// The inputs with the name of the contact, as it may be told.
    fileprivate var namedInputs: [Derivation.Input] {
        inputs.map { input in
            var input = input
            input.detail = name
            return input
        }
    }
}
