import Clearance
import Figures
import Localization
import MentoringModel

/// How things stand, in the words that their own pages show, so that `behind` finds the goals that are behind.
///
/// All of it is read off what was cleared: what a page does not tell its readers, nobody finds there.
struct SearchStates {
    let index: SiteIndex

    private var words: any Language { index.words }
    private var asOf: CalendarDay { index.asOf }

    /// A pair: whether it goes on, promises that are overdue, and how many goals stand how where none can be read.
    func states(of facts: PairFacts) -> [String] {
        var states = [state(of: facts.pair.agreement)].compactMap(\.self)
        if facts.isOpen { states += overdue(facts.promises) }
        // Where no goal can be read, the page counts them by how they stand.
        let counts = facts.goals.isEmpty ? facts.cleared.goalsByHealth ?? [:] : [:]
        states += Health.allCases.compactMap { health in
            counts[health].map { "\(words.health(health)): \($0)" }
        }
        return states
    }

    /// What a pair should talk about, where that is told: too much for a result, which shows the one that was asked for.
    func signals(of facts: PairFacts) -> [String] {
        (facts.cleared.pairFigures?.signals ?? []).map { words.signal($0.code) }
    }

    /// That a pair rests, closes or is closed; `nil` for one that simply goes on.
    func state(of agreement: Agreement) -> String? {
        agreement.status == .active ? nil : words.status(agreement.status)
    }

    func states(of goal: GoalFigures) -> [String] {
        let milestones = goal.milestones.filter { $0.status != .cancelled }
        let reached = milestones.count { $0.status == .done }
        let late = milestones.count { $0.status == .late }
        return [
            words.health(goal.health),
            reached > 0 ? words.foundMilestones(reached: reached, of: milestones.count) : nil,
            late > 0 ? words.foundMilestones(overdue: late) : nil,
        ].compactMap(\.self)
    }

    /// A session that is not simply held, and promises of it that are overdue.
    func states(of session: Session, in facts: PairFacts) -> [String] {
        let status = session.status(asOf: asOf)
        var promises: [PromiseFigures] = []
        for promise in session.actions.compactMap({ facts.promise(of: $0, in: session) })
        where !promises.contains(promise) {
            promises.append(promise)
        }
        return (status == .held ? [] : [words.status(status)]) + overdue(promises)
    }

    func states(of resource: Resource) -> [String] {
        guard let why = staleness(resource, asOf: asOf, words) else { return [] }
        return why.hasPrefix(words.foundStale) ? [why] : [words.foundStale, why]
    }

    private func overdue(_ promises: [PromiseFigures]) -> [String] {
        let count = promises.count { $0.isOverdue(asOf: asOf) }
        return count > 0 ? [words.foundPromises(overdue: count)] : []
    }
}
