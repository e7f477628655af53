package import MentoringModel

/// Everything computed for one pair on one day. There is no score of a pair or of a person among it.
package struct PairFigures: Hashable, Sendable {
    package var pair: Slug
    /// In the order of docs/figures.md, "Pairs".
    package var figures: [Figure]
    /// One slot for each period of the cadence, oldest first.
    package var rhythm: [RhythmSlot]
    /// Sessions held with plan and length known, and those of them more than 10 minutes over.
    package var timedSessions: Int
    package var sessionsOver: Int
    /// Oldest first.
    package var promises: [PromiseFigures]
    /// Sorted by person.
    package var promisesByPerson: [PersonPromises]
    /// One point for each session held, oldest first.
    package var independence: [IndependencePoint]
    /// Oldest first.
    package var introductions: [IntroductionFigures]
    /// Oldest first.
    package var wins: [WinFigures]
    /// Sorted by day.
    package var uncelebrated: [UncelebratedMilestone]
    /// Complete rounds alone, oldest first.
    package var rounds: [PulseRound]
    package var ledger: [LedgerEntry]
    /// One for each member, mentors first.
    package var signatures: [SignatureFigures]
    /// The digest of the terms as they are; `nil` when nobody computed it.
    package var terms: String?
    package var signals: [Signal]

    package var openPromises: [PromiseFigures] { promises.filter { $0.state == .open } }

    package init(pair: Slug) {
        self.pair = pair
        figures = []
        rhythm = []
        timedSessions = 0
        sessionsOver = 0
        promises = []
        promisesByPerson = []
        independence = []
        introductions = []
        wins = []
        uncelebrated = []
        rounds = []
        ledger = []
        signatures = []
        signals = []
    }
}

extension PairSnapshot {
    /// - Parameters:
    ///   - terms: The digests of the terms; see `termsText(of:)`.
    ///   - detail: Whether to compute also what the figures of the programme do not need.
    func figures(terms: TermsDigest?, detail: Bool = true) -> PairFigures {
        var found = PairFigures(pair: pair.id)
        found.promises = promises()
        found.introductions = introductions()
        found.wins = wins()
        found.rounds = pulseRounds(of: pair, asOf: asOf)
        found.signatures = signatures(terms: terms)
        found.terms = terms?.whole
        if detail { found.uncelebrated = uncelebrated() }
        found.signals = signals(SignalInputs(found))
        if detail {
            found.figures = contactFigures()
            addDetail(to: &found)
        } else {
            // The programme counts whether there is any signal; whether thanks are owed takes long to find out.
            if found.signals.isEmpty {
                found.uncelebrated = uncelebrated()
                found.signals = signals(SignalInputs(found))
            }
            found.figures = [contactRate, winFigure("wins_90d", found.wins, days: 90)]
        }
        return found
    }

    private func addDetail(to found: inout PairFigures) {
        let times = keptTimes
        found.timedSessions = times.count
        found.sessionsOver = times.count { $0.difference > Self.overrun }
        found.rhythm = rhythm()
        found.promisesByPerson = promisesByPerson(found.promises)
        found.independence = independence()
        found.figures += timeFigures() + promiseFigures(found.promises) + independenceFigures()
        found.figures += winFigures(found.wins, found.uncelebrated) + introductionFigures(found.introductions)
        found.figures += pulseFigures(found.rounds)
        found.ledger = ledger(figures: found.figures, signatures: found.signatures)
    }
}

/// The figures of a pair on one day, with those of its goals.
package func pairFigures(
    of pair: Pair, settings: ProgrammeSettings, goals: [GoalFigures], terms: TermsDigest?, asOf: CalendarDay
) -> PairFigures {
    PairSnapshot(pair, settings: settings, goals: goals, asOf: asOf).figures(terms: terms)
}
