import MentoringModel

extension [PairInProgramme] {
    /// Is it happening (docs/figures.md, "Is it happening"):
    /// - `active_pairs` pairs with a session inside 1.5 times their cadence, in active days / open pairs with a cadence;
    /// - `contact_rate` sessions held / expected, of the pairs of which any are expected;
    /// - `days_to_first_session` the median of the days from a pair's start to its first session held, 0 where that was
    ///   before the start;
    /// - `hours` recorded lengths of the sessions held; n is how many of them have one; no data while none has.
    func happening() -> [Figure] {
        let active = filter(\.isOpen).compactMap { member -> Figure.Part? in
            guard let cadence = member.snapshot.cadenceDays else { return nil }
            let contactGap = member.snapshot.contactGap.map { Double($0.days) } ?? 0
            let isActive = !member.snapshot.held.isEmpty && contactGap <= 1.5 * cadence
            return member.part(
                isActive ? 1 : 0, of: 1,
                from: [
                    member.pair.agreement.note.source, (member.snapshot.held.last?.date.source).map(member.withNote),
                ])
        }
        let started = filter(\.hasStarted)
        let firsts = started.compactMap { member -> Figure.Part? in
            let met = member.pair.sessions.held(asOf: member.snapshot.asOf).map(\.date).min { $0.value < $1.value }
            guard let start = member.pair.agreement.start, let first = met,
                first.value <= member.snapshot.last
            else { return nil }
            return member.part(
                Double(Swift.max(0, first.value - start.value)), from: [start.source, member.withNote(first.source)])
        }
        let lengths = started.map { $0.snapshot.held.compactMap(\.actual) }
        let hours = zip(started, lengths).map { member, lengths in
            member.part(
                lengths.reduce(0) { $0 + $1.value } / 60,
                from: lengths.isEmpty ? member.snapshot.held.map(\.note.source) : lengths.map(\.source))
        }
        let count = lengths.reduce(0) { $0 + $1.count }
        var together = Figure.sumOfPairs("hours", "Σ actual / 60", hours, n: count > 0 ? count : nil)
        if count == 0 {
            // Nobody wrote how long it was; that, too, is about those people.
            together.value = nil
            together.derivation.result = "–"
        }
        return [
            .shareOfPairs("active_pairs", "pairs with a session since a − 1.5 · c / open pairs", active),
            .shareOfPairs("contact_rate", "Σ held / Σ expected", started.compactMap { $0.part(of: "contact_rate") }),
            .medianOfParts("days_to_first_session", "median(first session − start)", firsts),
            together,
        ]
    }
}
