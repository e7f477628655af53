import MentoringModel

/// A pair on one day, with all that its figures are counted from: what is dated later is not there.
struct PairSnapshot: Sendable {
    var pair: Pair
    var asOf: CalendarDay
    /// The pair's pauses; days in them do not elapse.
    var days: ActiveDays
    /// Sessions held up to this day inside the pairing, sorted by day.
    let held: [Session]
    /// How open these are, as notes.
    let sessionOpenness: [Visibility]
    /// Of the pair, else of the programme.
    var cadence: Written<Span>?
    /// In minutes; of the pair, else of the programme.
    var sessionLength: Written<Double>?
    /// Of the pair, else of the programme.
    var reviewEvery: Written<Span>?
    var mentors: Set<Slug>
    var mentees: Set<Slug>
    /// Of the pair's goals, in the same order.
    var goals: [GoalFigures]

    /// - Parameter held: Where other sessions are to be counted than those held.
    init(
        _ pair: Pair, settings: ProgrammeSettings, goals: [GoalFigures], asOf: CalendarDay, held: [Session]? = nil
    ) {
        self.pair = pair
        self.asOf = asOf
        self.goals = goals
        days = ActiveDays(pauses: pair.agreement.pauses)
        self.held = held ?? pair.held(asOf: asOf).sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        sessionOpenness = self.held.map(\.note.visibility)
        cadence = pair.agreement.cadence ?? settings.cadence
        sessionLength = pair.agreement.sessionLength ?? settings.sessionLength
        reviewEvery = pair.agreement.reviewEvery ?? settings.reviewEvery
        mentors = Set(pair.agreement.mentors.map(\.id))
        mentees = Set(pair.agreement.mentees.map(\.id))
    }

    var agreement: Agreement { pair.agreement }
    var start: CalendarDay? { agreement.start?.value }

    /// The cadence in days, at least one; `nil` without one that can be counted with.
    var cadenceDays: Double? {
        guard let days = cadence?.value.cadenceDays, days > 0, days.isFinite else { return nil }
        return max(1, days)
    }

    /// As_of, or the pair's end when that is past.
    var last: CalendarDay { min(asOf, agreement.end?.value ?? asOf) }

    /// Whether nothing is expected of the pair any more: it is closed, or its end is past.
    var isOver: Bool { agreement.status == .closed || (agreement.end.map { $0.value < asOf } ?? false) }

    /// Whether the pair rests, by its status or in a pause.
    var isPaused: Bool { agreement.status == .paused || days.isPaused(asOf) }

    /// Whether the pair has begun; one without a start has.
    var hasStarted: Bool { start.map { $0 <= asOf } ?? true }

    /// The last five sessions held, over which a moving share goes.
    static let movingSessions = 5

    /// Whose an item is, of the two sides.
    func isMentees(_ person: PersonReference?) -> Bool { person.map { mentees.contains($0.id) } ?? false }
    func isMentors(_ person: PersonReference?) -> Bool { person.map { mentors.contains($0.id) } ?? false }
}

// What a working of a pair names again and again.
extension PairSnapshot {
    var asOfInput: Derivation.Input { .init(symbol: "a", name: "as_of", value: "\(asOf)") }

    /// Start, end, cadence and every pause that has begun, each with its place.
    var termInputs: [Derivation.Input] {
        var inputs = [asOfInput]
        if let start = agreement.start {
            inputs.append(.init(symbol: "s", name: "start", value: "\(start.value)", source: start.source))
        }
        if let end = agreement.end, end.value <= asOf {
            inputs.append(.init(symbol: "d", name: "end", value: "\(end.value)", source: end.source))
        }
        if let cadence, let days = cadenceDays {
            inputs.append(.init(symbol: "c", name: "cadence", value: decimalText(days), source: cadence.source))
        }
        for pause in agreement.pauses where pause.from <= asOf {
            // A way back that is still to come is not known yet.
            let back = pause.to.flatMap { $0 <= asOf ? $0 : nil }
            inputs.append(
                .init(
                    name: "pause", value: "\(pause.from) – " + (back.map { "\($0)" } ?? "…"), source: pause.source))
        }
        return inputs
    }

    var sessionInputs: [Derivation.Input] {
        held.map { .init(name: "session", value: "\($0.day)", source: $0.date.source) }
    }
}
