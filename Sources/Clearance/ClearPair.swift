import Figures
import MentoringModel

extension AudienceView {
    /// What this audience may see of a pair.
    func clear(
        _ whole: Pair, figures: [GoalFigures], pairFigures: PairFigures?, thresholds: Thresholds
    ) -> VisiblePair {
        let openGoals = whole.goals.filter { $0.note.visibility >= leastInPair }
        let openIDs = Set(openGoals.map(\.id))
        let figuresByGoal = Dictionary(figures.map { ($0.goal, $0) }, uniquingKeysWith: { first, _ in first })
        let contacts = ContactNames(view: self, pair: whole)
        let closedGoals = Set(whole.goals.map(\.id)).subtracting(openIDs)
        let isAgreementOpen = whole.agreement.note.visibility >= leastInPair

        var pair = Pair(
            id: whole.id,
            agreement: isAgreementOpen
                ? contacts.hide(openAgreement(whole.agreement)) : closedAgreement(whole.agreement),
            goals: openGoals.map {
                contacts.hide(clear($0, figures: figuresByGoal[$0.id], openGoals: openIDs, closedGoals))
            },
            sessions: whole.sessions.filter { $0.note.visibility >= leastInPair }
                .map { clear($0, openGoals: openIDs, closedGoals) }.map(contacts.hide),
            pulses: audience == .pair ? completeRounds(of: whole) : [])

        let fieldLinks = fieldLinks(in: pair)
        for index in pair.goals.indices { fieldLinks.apply(to: &pair.goals[index]) }
        for index in pair.sessions.indices { fieldLinks.apply(to: &pair.sessions[index]) }
        var cleared = VisiblePair(pair: pair, isAgreementOpen: isAgreementOpen)
        cleared.sessionsOutside = Set(
            pair.sessions.filter { !whole.agreement.covers($0.day) }.map(\.id))
        cleared.figures = openGoals.compactMap { goal in
            figuresByGoal[goal.id].map { figures in
                var figures = figures
                let closed = ClosedReferences(of: goal.note, keeping: targets)
                for index in figures.milestones.indices {
                    figures.milestones[index].milestone.hide(closed, in: goal.note.body)
                    if isClosed(figures.milestones[index].milestone.who) {
                        figures.milestones[index].milestone.who = nil
                    }
                }
                return contacts.hide(
                    FigureClearance(view: self, pair: whole, goal: goal, openGoals: openIDs, thresholds: thresholds)
                        .clear(figures))
            }
        }
        if audience == .pair || audience == .coordinator {
            cleared.sessionDays = whole.sessions.map {
                SessionDay(
                    day: $0.day, status: happened($0).status(asOf: asOf),
                    isInside: whole.agreement.covers($0.day))
            }
            cleared.goalsByHealth = figures.reduce(into: [:]) { $0[$1.health, default: 0] += 1 }
        }
        cleared.pairFigures = pairFigures.flatMap {
            PairFigureClearance(view: self, pair: whole, cleared: cleared, contacts: contacts).clear($0)
        }
        cleared.promises = (pairFigures?.promises ?? []).filter { $0.places.allSatisfy { reads($0.source) } }.map {
            var promise = $0
            promise.words = contacts.hide(promise.words)
            if isClosed(promise.who) { promise.who = nil }
            // How many sessions were held since is nobody's business who is not told of them.
            if audience == .program || audience == .public { promise.age = 0 }
            return promise
        }
        exposeOpenParts(of: whole, figures: figuresByGoal, contacts: contacts, in: &cleared)
        return cleared
    }

    /// Whether somebody has a note that this audience may not read, and is no member of a pair.
    func isClosed(_ person: PersonReference?) -> Bool { person.map { targets.closedPeople.contains($0.id) } ?? false }

    private func openAgreement(_ agreement: Agreement) -> Agreement {
        var agreement = agreement
        agreement.dropClosedFields(below: leastInPair)
        agreement.dropPeople(targets.closedPeople)
        agreement.cut(toAtLeast: leastInPair, keeping: targets)
        agreement.reviewed.removeAll { $0.value > asOf }
        agreement.signatures.removeAll { $0.on.map { $0 > asOf } ?? false }
        // What changed since is told with the figures, as far as it may be; the digests themselves tell nobody anything.
        for index in agreement.signatures.indices { agreement.signatures[index].parts = [:] }
        return agreement
    }

    /// People and status, nothing else.
    private func closedAgreement(_ agreement: Agreement) -> Agreement {
        var exposed = Agreement(
            note: Note(path: "", visibility: leastInPair, body: .empty), mentors: agreement.mentors,
            mentees: agreement.mentees)
        exposed.status = agreement.status
        return exposed
    }

    /// A goal as it may be read, as it was on the as-of day.
    private func clear(_ whole: Goal, figures: GoalFigures?, openGoals: Set<Slug>, _ closedGoals: Set<Slug>) -> Goal {
        var goal = whole
        goal.milestones = figures?.milestones.map(\.milestone) ?? goal.milestones
        goal.status = figures?.status ?? goal.status
        if let done = goal.done, done.value > asOf { goal.done = nil }
        // What came after the day is not in the notes either.
        let later = goal.updates.filter { $0.day > asOf && $0.source.file == goal.note.path }
        goal.note.emptyLines.formUnion(later.map(\.source.line))
        goal.updates.removeAll { $0.day > asOf }
        goal.scores.removeAll { $0.day > asOf }
        goal.revisions.removeAll { $0.day > asOf }
        for index in goal.checklist.indices {
            guard let done = goal.checklist[index].done, done > asOf else { continue }
            goal.checklist[index].done = nil
            goal.checklist[index].state = .open
        }
        goal.dropClosedFields(below: leastInPair)
        goal.dropPeople(targets.closedPeople)
        goal.dropReferences { openGoals.contains($0) }
        goal.hide(ClosedReferences(of: goal.note, keeping: targets, goals: closedGoals))
        goal.resources.removeAll { !openResources.contains($0.value) }
        let links = goal.note.links
        goal.achievable?.value.forget(resources: closedResources)
        goal.note = goal.note.cut(toAtLeast: leastInPair, keeping: targets)
        let open = goal.note.links
        goal.recommendedLinks.removeAll { links[$0.destination] != nil && open[$0.destination] == nil }
        return goal
    }

    private func clear(_ whole: Session, openGoals: Set<Slug>, _ closedGoals: Set<Slug>) -> Session {
        var session = happened(whole)
        session.dropClosedFields(below: leastInPair)
        session.dropPeople(targets.closedPeople)
        session.dropReferences { openGoals.contains($0) }
        session.hide(ClosedReferences(of: session.note, keeping: targets, goals: closedGoals))
        session.resources.removeAll { !openResources.contains($0.resource) }
        let links = session.note.links
        session.note = session.note.cut(toAtLeast: leastInPair, keeping: targets)
        // A link into the folder that leads nowhere any more would still tell what it is called.
        let open = session.note.links
        session.recommendedLinks.removeAll { links[$0.destination] != nil && open[$0.destination] == nil }
        return session
    }

    /// A session as it stood on the as-of day: one that was held later was still planned, and nothing of it known.
    private func happened(_ whole: Session) -> Session {
        var session = whole
        session.changeItems { items in
            if items.contains(where: { $0.tells(ofLaterThan: asOf) }) {
                items = items.map { $0.forgetting(after: asOf) }
            }
        }
        guard session.day > asOf else { return session }
        guard let status = session.writtenStatus?.value, status == .held || status == .missed else { return session }
        session.writtenStatus?.value = .planned
        session.actual = nil
        session.energy = nil
        session.attended = nil
        session.progress = []
        session.resources = []
        session.introductions = []
        session.contactsInWords = []
        session.recommendedLinks = []
        session.changeItems { $0 = [] }
        session.note.body = .empty
        session.note.titleHeadingLine = nil
        session.note.links = [:]
        return session
    }

    /// The answers of the months in which every member answered; concerns go to the coordinators alone.
    private func completeRounds(of pair: Pair) -> [Pulse] {
        let complete = Set(pulseRounds(of: pair, asOf: asOf).flatMap(\.sources))
        return pair.pulses.filter { complete.contains($0.date.source) }.map {
            var pulse = $0
            pulse.concern = nil
            pulse.note = pulse.note.cut(toAtLeast: leastInPair, keeping: targets)
            return pulse
        }
    }
}
