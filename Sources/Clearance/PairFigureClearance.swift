import Figures
import MentoringModel

/// Takes out of the figures of a pair what this audience is not told (docs/format.md, "Who may read what").
///
/// The pair sees all of its own but `needs_a_talk`. Coordinators are told the rhythm, what it comes to, and each signal
/// by its code; the rest only as far as it rests on notes that they may read. Nobody else is told anything.
struct PairFigureClearance {
    var view: AudienceView
    /// Whole, as before anything was taken away.
    var pair: Pair
    var cleared: VisiblePair
    var contacts: ContactNames

    /// Counts that coordinators are told whatever is closed.
    static let exposed: Set<String> = [
        "expected_sessions", "held_sessions", "contact_rate", "longest_gap_days", "days_since_contact",
    ]

    /// What leaves no pair: what somebody answered.
    private static let pulse: Set<String> = ["pulse_rounds", "perception_gap"]

    func clear(_ whole: PairFigures) -> PairFigures? {
        switch view.audience {
        case .pair:
            var figures = whole
            figures.signals.removeAll { $0.code == .needsATalk }
            figures.figures = figures.figures.map { clear($0) }
            return contacts.hidesNames ? reworded(figures) : figures
        case .coordinator: return coordinators(whole)
        case .program, .public: return nil
        }
    }

    /// All of it, in words that name no note that is closed to the pair.
    private func reworded(_ whole: PairFigures) -> PairFigures {
        var figures = whole
        figures.promises = whole.promises.map(clear)
        for index in figures.wins.indices { figures.wins[index].words = contacts.hide(figures.wins[index].words) }
        func reworded(_ milestones: [UncelebratedMilestone]) -> [UncelebratedMilestone] {
            milestones.map { milestone in
                var milestone = milestone
                milestone.title = contacts.hide(milestone.title)
                if view.isClosed(milestone.who) { milestone.who = nil }
                return milestone
            }
        }
        figures.uncelebrated = reworded(whole.uncelebrated)
        for index in figures.signals.indices {
            switch figures.signals[index].evidence {
            case .promises(let promises): figures.signals[index].evidence = .promises(promises.map(clear))
            case .milestones(let milestones): figures.signals[index].evidence = .milestones(reworded(milestones))
            case .goals(let goals): figures.signals[index].evidence = .goals(goals.compactMap(clear))
            default: break
            }
        }
        return figures
    }

    private func coordinators(_ whole: PairFigures) -> PairFigures {
        var exposed = PairFigures(pair: whole.pair)
        exposed.rhythm = whole.rhythm.map(clear)
        exposed.figures = whole.figures.filter {
            Self.exposed.contains($0.id) || ($0.openness >= view.leastInPair && !Self.pulse.contains($0.id))
        }.map { clear($0) }
        let open = Set(exposed.figures.map(\.id))
        if open.contains("time_kept_minutes") {
            exposed.timedSessions = whole.timedSessions
            exposed.sessionsOver = whole.sessionsOver
        }
        exposed.promises = whole.promises.filter { $0.places.allSatisfy { view.reads($0.source) } }.map(clear)
        if open.contains("promises_kept") {
            exposed.promisesByPerson = whole.promisesByPerson.filter { !view.isClosed($0.who) }
        }
        if areSessionsOpen { exposed.independence = whole.independence }
        exposed.introductions = whole.introductions.filter { $0.sources.allSatisfy(view.reads) }.map(clear)
        exposed.wins = whole.wins.filter { view.reads($0.source) }.map { win in
            var win = win
            win.words = contacts.hide(win.words)
            if view.isClosed(win.who) { win.who = nil }
            return win
        }
        if open.contains("milestones_uncelebrated") {
            exposed.uncelebrated = whole.uncelebrated.filter { view.reads($0.source) }.map { milestone in
                var milestone = milestone
                milestone.title = contacts.hide(milestone.title)
                if view.isClosed(milestone.who) { milestone.who = nil }
                return milestone
            }
        }
        exposed.signatures = whole.signatures.filter { isAgreementOpen && ($0.source.map(view.reads) ?? true) }.map(
            clear)
        exposed.ledger = whole.ledger.filter { $0.sources.allSatisfy(view.reads) }.map { entry in
            guard case .signature(let signature) = entry.evidence else { return entry }
            var entry = entry
            entry.evidence = .signature(clear(signature))
            return entry
        }
        if isAgreementOpen, pair.agreement.sections.allSatisfy({ view.sees($0.source) }) { exposed.terms = whole.terms }
        exposed.signals = whole.signals.map { signal in
            var signal = signal
            signal.evidence = clear(signal.evidence, uncelebrated: exposed.uncelebrated)
            return signal
        }
        return exposed
    }

    /// A signature with what changed since, as far as it can be read: of a section only that it changed, and only while
    /// all of it is open. One that was taken out, or that is closed, is not named.
    private func clear(_ whole: SignatureFigures) -> SignatureFigures {
        var signature = whole
        signature.changes.removeAll { change in
            guard let kind = change.part.section else { return false }
            let written = pair.agreement.sections.filter { $0.kind == kind }
            return written.isEmpty || !written.allSatisfy { view.reads($0.source) }
        }
        return signature
    }

    private var isAgreementOpen: Bool { view.reads(pair.agreement.note.source) }

    /// Whether every session held, with all that names a person in it, can be read.
    private var areSessionsOpen: Bool {
        pair.sessions.filter { $0.day <= view.asOf }.allSatisfy { session in
            view.reads(session.note.source) && (session.options + session.actions).allSatisfy { view.sees($0.source) }
        }
    }

    /// The day of a session is told, its name and place only where it can be read.
    private func clear(_ slot: RhythmSlot) -> RhythmSlot {
        guard let source = slot.source, !view.reads(source) else { return slot }
        var slot = slot
        slot.session = nil
        slot.source = nil
        return slot
    }

    /// The figure without inputs from notes that cannot be read, and without the names of contacts.
    private func clear(_ whole: Figure) -> Figure {
        var figure = whole.clearingInputs { source in
            view.audience == .pair && source.file.hasPrefix("pairs/") || view.reads(source)
        }
        for index in figure.derivation.inputs.indices {
            let value = figure.derivation.inputs[index].value
            if value.hasPrefix("@"), let person = Slug(ofNormalized: value), view.targets.closedPeople.contains(person)
            {
                figure.derivation.inputs[index].value = "…"
            }
            figure.derivation.inputs[index].detail = figure.derivation.inputs[index].detail.map(contacts.hide)
        }
        return figure
    }

    private func clear(_ whole: PromiseFigures) -> PromiseFigures {
        var promise = whole
        promise.words = contacts.hide(promise.words)
        if view.isClosed(promise.who) { promise.who = nil }
        return promise
    }

    private func clear(_ whole: IntroductionFigures) -> IntroductionFigures {
        var exposed = whole
        if view.isClosed(whole.by) { exposed.by = nil }
        var introduction = Introduction(name: whole.name, source: pair.agreement.note.source)
        introduction.person = whole.person
        if !view.mayName(introduction) {
            exposed.name = contacts.label(of: introduction)
            exposed.person = nil
        }
        return exposed
    }

    // MARK: Signals

    private func clear(_ evidence: Signal.Evidence, uncelebrated: [UncelebratedMilestone]) -> Signal.Evidence {
        func list<Item>(_ items: [Item], _ make: ([Item]) -> Signal.Evidence) -> Signal.Evidence {
            items.isEmpty ? .notTold : make(items)
        }
        switch evidence {
        case .contactGap, .missed, .notTold: return evidence
        case .goals(let goals): return list(goals.compactMap(clear), Signal.Evidence.goals)
        case .oneSided(_, _, let sources): return sources.allSatisfy(view.reads) ? evidence : .notTold
        case .promises(let promises):
            return list(
                promises.filter { $0.places.allSatisfy { view.reads($0.source) } }.map(clear), Signal.Evidence.promises)
        case .signatures(let signatures):
            return isAgreementOpen ? .signatures(signatures.map(clear)) : .notTold
        case .review(_, _, let source): return view.reads(source) ? evidence : .notTold
        case .introductions(let introductions):
            return list(
                introductions.filter { $0.sources.allSatisfy(view.reads) }.map(clear), Signal.Evidence.introductions)
        case .milestones: return list(uncelebrated, Signal.Evidence.milestones)
        }
    }

    /// A goal that can be read, with what may be told of why.
    private func clear(_ evidence: Signal.GoalEvidence) -> Signal.GoalEvidence? {
        guard let goal = cleared.pair.goals.first(where: { $0.id == evidence.goal }),
            let figures = cleared.figures.first(where: { $0.goal == evidence.goal })
        else { return nil }
        var exposed = evidence
        exposed.title = contacts.hide(goal.name)
        exposed.reason = figures.reason
        return exposed
    }
}

extension Figure {
    /// The figure without the inputs that cannot be read, and without what only helped to compute it.
    func clearingInputs(where isOpen: (Source) -> Bool) -> Figure {
        var figure = self
        figure.parts = []
        for index in figure.trend.indices { figure.trend[index].parts = [] }
        let closed = derivation.inputs.contains { $0.source.map { !isOpen($0) } ?? false }
        guard closed else { return figure }
        figure.derivation.inputs.removeAll { $0.source.map { !isOpen($0) } ?? false }
        figure.derivation.restsOnClosedNotes = true
        // A share shows both its numbers anyway.
        if figure.denominator == nil { figure.derivation.substituted = nil }
        return figure
    }
}
