import MentoringModel

/// What the signals of a pair are raised from, beside its notes.
struct SignalInputs {
    var promises: [PromiseFigures]
    var signatures: [SignatureFigures]
    var introductions: [IntroductionFigures]
    var uncelebrated: [UncelebratedMilestone]
    var rounds: [PulseRound]

    init(_ figures: PairFigures) {
        promises = figures.promises
        signatures = figures.signatures
        introductions = figures.introductions
        uncelebrated = figures.uncelebrated
        rounds = figures.rounds
    }
}

extension PairSnapshot {
    /// The signals of a pair, in the order of their codes, each at most once (docs/figures.md, "Signals").
    ///
    /// A pair that is closed, over or paused raises no `cadence_slip` and no `review_due`: nobody expects it to meet.
    func signals(_ inputs: SignalInputs) -> [Signal] {
        let carried = inputs.promises.filter { $0.state == .open && $0.carried >= 3 }
        let unsigned = held.count >= 2 ? inputs.signatures.filter { $0.state != .valid } : []
        let owed = inputs.introductions.filter { $0.state == .owed }
        return [
            cadenceSlip, missedTwice,
            goalSignal(.goalOverdue, .overdue), goalSignal(.goalBehind, .behind),
            oneSided,
            carried.isEmpty ? nil : Signal(.carried, evidence: .promises(carried)),
            unsigned.isEmpty ? nil : Signal(.unsigned, evidence: .signatures(unsigned)),
            reviewDue,
            owed.isEmpty ? nil : Signal(.introductionOwed, evidence: .introductions(owed)),
            inputs.uncelebrated.isEmpty
                ? nil : Signal(.thanksOwed, evidence: .milestones(inputs.uncelebrated)),
            needsATalk(inputs.rounds),
        ].compactMap { $0 }
    }

    /// No contact for more than 1.5 times the cadence, urgent above 2 times, in active days.
    private var cadenceSlip: Signal? {
        guard !isOver, !isPaused, let cadenceDays, let contactGap, Double(contactGap.days) > 1.5 * cadenceDays else {
            return nil
        }
        return Signal(
            .cadenceSlip, isUrgent: Double(contactGap.days) > 2 * cadenceDays,
            evidence: .contactGap(
                days: contactGap.days, cadence: cadenceDays, since: contactGap.since, neverMet: held.isEmpty))
    }

    /// The last two sessions were missed; one that was called off lies between no two.
    private var missedTwice: Signal? {
        let past = pair.sessions.filter { $0.day <= asOf && agreement.covers($0.day) }
            .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
            .filter { [.held, .missed].contains($0.status(asOf: asOf)) }
        let missed = past.reversed().prefix { $0.status(asOf: asOf) == .missed }.map(\.day)
        return missed.count >= 2 ? Signal(.missedTwice, evidence: .missed(missed.reversed())) : nil
    }

    private func goalSignal(_ code: Signal.Code, _ health: Health) -> Signal? {
        let evidence = zip(pair.goals, goals).filter { $1.status == .active && $1.health == health }.map {
            goal, figures in
            Signal.GoalEvidence(
                goal: goal.id, title: goal.name, health: figures.health, reason: figures.reason,
                source: goal.note.source)
        }
        return evidence.isEmpty ? nil : Signal(code, evidence: .goals(evidence))
    }

    /// All actions, or all chosen options, of the last three sessions are the mentor's, and there are three or more.
    private var oneSided: Signal? {
        guard held.count >= 3 else { return nil }
        let recent = held.suffix(3)
        func whole(_ items: [SessionItem]) -> [SessionItem] {
            items.count >= 3 && items.allSatisfy { isMentors($0.who) } ? items : []
        }
        let actions = whole(recent.flatMap(\.actions))
        let chosen = whole(recent.flatMap(chosen))
        guard !actions.isEmpty || !chosen.isEmpty else { return nil }
        return Signal(
            .oneSided,
            evidence: .oneSided(
                actions: actions.isEmpty ? nil : actions.count, chosen: chosen.isEmpty ? nil : chosen.count,
                sources: (actions + chosen).map(\.source)))
    }

    private var reviewDue: Signal? {
        guard !isOver, !isPaused, let reviews, reviews.isOverdue else { return nil }
        return Signal(
            .reviewDue,
            evidence: .review(last: reviews.held.last?.value, due: reviews.due, source: reviews.anchor.source))
    }

    /// A concern other than `none` that somebody said last, the median pulse falling twice running, or a gap of 2 or
    /// more in the last complete round: one code without evidence, so that nobody can tell which.
    ///
    /// A concern counts from its day on, without waiting for the round, and stays until the same person writes another
    /// one; an answer without a concern leaves it as it was.
    private func needsATalk(_ rounds: [PulseRound]) -> Signal? {
        var concerns: [Slug: Pulse.Concern] = [:]
        for pulse in pair.pulses.filter({ $0.day <= asOf }).sorted(by: { $0.order < $1.order }) {
            if let concern = pulse.concern { concerns[pulse.by.id] = concern }
        }
        let medians = rounds.suffix(3).map(\.median)
        let isFalling = medians.count == 3 && zip(medians, medians.dropFirst()).allSatisfy { $0 > $1 }
        guard
            concerns.values.contains(where: { $0 != .nothing }) || isFalling || (rounds.last?.gap ?? 0) >= 2
        else { return nil }
        return Signal(.needsATalk, isUrgent: true, evidence: .notTold)
    }
}
