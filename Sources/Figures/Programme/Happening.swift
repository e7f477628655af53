import MentoringModel

extension [Contribution] {
    /// Is it happening (docs/figures.md, "Is it happening"):
    /// - `active_pairs` pairs with a session inside 1.5 times their cadence, in active days / open pairs with a cadence;
    /// - `contact_rate` sessions held / expected, of the pairs of which any are expected;
    /// - `days_to_first_session` the median of the days from a pair's start to its first session held, 0 where that was
    ///   before the start;
    /// - `hours` recorded lengths of the sessions held; n is how many of them have one; no data while none has.
    func happening() -> [Figure] {
        let count = reduce(0) { $0 + $1.recordedLengths }
        var together = Figure.sumOfPairs(
            "hours", "Σ actual / 60", compactMap(\.hours), n: count > 0 ? count : nil)
        if count == 0 {
            // Nobody wrote how long it was; that, too, is about those people.
            together.value = nil
            together.derivation.result = "–"
        }
        return [
            .shareOfPairs("active_pairs", "pairs with a session since a − 1.5 · c / open pairs", compactMap(\.active)),
            .shareOfPairs("contact_rate", "Σ held / Σ expected", compactMap(\.contactRate)),
            .medianOfParts("days_to_first_session", "median(first session − start)", compactMap(\.firstSession)),
            together,
        ]
    }
}

extension PairInProgramme {
    /// Of an open pair with a cadence.
    func activity() -> Figure.Part? {
        guard let cadence = snapshot.cadenceDays else { return nil }
        let contactGap = snapshot.contactGap.map { Double($0.days) } ?? 0
        let isActive = !snapshot.held.isEmpty && contactGap <= 1.5 * cadence
        return part(
            isActive ? 1 : 0, of: 1,
            from: [pair.agreement.note.source, (snapshot.held.last?.date.source).map(withNote)])
    }

    /// The days to the first session.
    func firstSession() -> Figure.Part? {
        let met = pair.sessions.held(asOf: snapshot.asOf).map(\.date).min { $0.value < $1.value }
        guard let start = pair.agreement.start, let first = met, first.value <= snapshot.last else { return nil }
        return part(Double(max(0, first.value - start.value)), from: [start.source, withNote(first.source)])
    }

    /// - Parameter lengths: Those recorded of the sessions held.
    func hours(_ lengths: [Written<Double>]) -> Figure.Part {
        part(
            lengths.reduce(0) { $0 + $1.value } / 60,
            from: lengths.isEmpty ? snapshot.held.map(\.note.source) : lengths.map(\.source))
    }
}
