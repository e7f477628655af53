import Clearance
import Figures
import MentoringModel

/// What can be counted of a pair from what its readers may see.
struct PairFacts: Sendable {
    let cleared: VisiblePair
    let promises: [PromiseFigures]
    /// Every session this audience is told of, by day; those that can be read have a page.
    let days: [SessionDay]
    let next: CalendarDay?
    /// The day of the latest session that is over and still only planned.
    let unwritten: CalendarDay?
    /// Goals with their figures, in the order of the pair's goals.
    let goals: [(goal: Goal, figures: GoalFigures)]
    /// As told, else as the notes that can be read have them; oldest first.
    let introductions: [IntroductionFigures]
    private let promiseAt: [Source: Int]
    /// Places of the sessions that can be read, by id.
    private let sessionAt: [Slug: Int]

    init(_ cleared: VisiblePair, asOf: CalendarDay) {
        self.cleared = cleared
        let sessions = cleared.pair.sessions
        promises = cleared.promises
        var places: [Source: Int] = [:]
        for (number, promise) in promises.enumerated() {
            for place in promise.places { places[place.source] = number }
        }
        promiseAt = places
        sessionAt = Dictionary(sessions.indices.map { (sessions[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let figures = Dictionary(cleared.figures.map { ($0.goal, $0) }, uniquingKeysWith: { first, _ in first })
        goals = cleared.pair.goals.compactMap { goal in figures[goal.id].map { (goal, $0) } }
        days = cleared.days(asOf: asOf).sorted { $0.day < $1.day }
        introductions =
            cleared.pairFigures?.introductions
            ?? Figures.introductions(in: cleared.held(asOf: asOf), asOf: asOf)
        unwritten = days.last { $0.status == .planned && $0.day < asOf }?.day
        let planned = days.first { $0.status == .planned && $0.day >= asOf }?.day
        let announced = sessions.last { $0.isHeld(asOf: asOf) }?.next?.value
        next = planned ?? announced.flatMap { $0 >= asOf ? $0 : nil }
    }

    var pair: Pair { cleared.pair }
    /// Whose goal it is: as written, else the only mentee.
    func owner(of goal: Goal) -> PersonReference? {
        let mentees = pair.agreement.mentees
        return goal.owner?.value ?? (mentees.count == 1 ? mentees[0] : nil)
    }

    var isOpen: Bool { pair.agreement.status != .closed }

    /// Sessions outside the pairing are in no count.
    func count(_ status: Session.Status) -> Int { days.count { $0.status == status && $0.isInside } }
    func held(after day: CalendarDay, upTo end: CalendarDay) -> Int {
        days.count { $0.status == .held && $0.isInside && $0.day > day && $0.day <= end }
    }
    func lastHeld(asOf day: CalendarDay) -> CalendarDay? {
        days.last { $0.status == .held && $0.isInside && $0.day <= day }?.day
    }

    /// Goals under way first, then those that rest or wait, then those that are closed.
    var goalsInOrder: [(goal: Goal, figures: GoalFigures)] {
        func rank(_ health: Health) -> Int {
            if health.isRunning { return 0 }
            switch health {
            case .paused, .notStarted, .draft: return 1
            default: return 2
            }
        }
        return goals.enumerated().sorted {
            (rank($0.element.figures.health), $0.offset) < (rank($1.element.figures.health), $1.offset)
        }.map(\.element)
    }

    /// Whether something was achieved on a day that readers are told: what `Achievements` has one for.
    func hasDatedAchievement(asOf: CalendarDay) -> Bool {
        func isReached(_ step: MilestoneFigures) -> Bool { step.status == .done && step.milestone.done != nil }
        return goals.contains { goal, figures in
            figures.milestones.contains(where: isReached)
                || (figures.health == .achieved && (goal.done != nil || figures.reached != nil))
        } || cleared.exposedMilestones.contains(where: isReached)
            || pair.sessions.contains { !$0.wins.isEmpty && $0.status(asOf: asOf) == .held }
            || cleared.exposedWins.contains { $0.day.map { $0 <= asOf } ?? false }
    }

    /// Whether every session that was held can be read, so that what is counted in them is all there is.
    var readsAllSessions: Bool { !isPartial && pair.sessions.count == days.count }

    /// The day that the last session named for the next one, when it is past and nothing was written of it.
    func passedDay(asOf: CalendarDay) -> CalendarDay? {
        let last = pair.sessions.last { $0.isHeld(asOf: asOf) }
        guard let day = last?.next?.value, day < asOf, let last,
            !days.contains(where: { $0.day > last.day && $0.day <= asOf })
        else { return nil }
        return day
    }

    /// Whether only sessions that this audience may read are known.
    var isPartial: Bool { cleared.sessionDays == nil }

    /// How many goals have which health: all of the pair where that is told, else those that can be read.
    var goalsByHealth: [Health: Int] {
        cleared.goalsByHealth ?? Dictionary(cleared.figures.map { ($0.health, 1) }, uniquingKeysWith: +)
    }

    /// The promise that an action of a session held became; of one written twice in a session the first stands for both.
    func promise(of item: SessionItem, in session: Session) -> PromiseFigures? {
        if let index = promiseAt[item.source] { return promises[index] }
        return promises.last {
            $0.who?.id == item.who?.id && $0.words == item.words && $0.places.contains { $0.session == session.id }
        }
    }

    /// The session of a place, where it can be read.
    func session(_ place: PromiseFigures.Place?) -> Session? {
        place.flatMap { sessionAt[$0.session] }.map { pair.sessions[$0] }
    }

    /// The resources that goals and sessions name, by id.
    var resources: [Slug] {
        let named =
            pair.goals.flatMap { $0.resources.map(\.value) } + pair.sessions.flatMap { $0.resources.map(\.resource) }
        return Set(named).sorted()
    }
}
