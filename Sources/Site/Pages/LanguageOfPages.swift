import Clearance
import Figures
import Localization
import MentoringModel

// What needs pages to be put into words: it is counted here, once for all languages, and said there.

extension Language {
    /// What was reached; where that is nothing yet, what is under way; `nil` without a goal.
    func growthLead(_ record: GrowthRecord) -> String? {
        let full = record.achieved.count { $0.figures.health == .achieved }
        let part = record.achieved.count - full
        let milestones = record.facts.goals.flatMap(\.figures.milestones).count { $0.status == .done }
        let wins = record.steps.count { $0.kind == .win }
        if full + part + milestones + wins > 0 {
            return growthLead(achieved: full, partly: part, milestones: milestones, wins: wins)
        }
        return record.underWay.isEmpty ? nil : growthLead(underWay: record.underWay.count)
    }

    /// `nil` without a milestone.
    func thanksLead(_ entries: [Achievements.Entry], owed: Int?) -> String? {
        let counted = entries.filter { $0.kind == .milestone }
        guard !counted.isEmpty else { return nil }
        return thanksLead(given: counted.count { $0.celebrated != nil }, of: counted.count, owed: owed)
    }

    func counts(_ entries: [Achievements.Entry]) -> String {
        func number(_ kind: AchievementKind) -> Int { entries.count { $0.kind == kind } }
        return counts(
            goals: number(.goal), milestones: number(.milestone), wins: number(.win),
            thanks: entries.count { $0.celebrated != nil })
    }

    /// `nil` where nothing was achieved in the last 90 days.
    func milestonesLead(_ achievements: Achievements, asOf: CalendarDay) -> String? {
        func number(_ kind: AchievementKind) -> Int { achievements.count(kind, since: asOf - 90) }
        let (goals, milestones, wins) = (number(.goal), number(.milestone), number(.win))
        return goals + milestones + wins > 0 ? lastNinetyDays(goals: goals, milestones: milestones, wins: wins) : nil
    }

    /// `nil` without introductions.
    func networkLead(_ all: [PairIntroduction], _ index: SiteIndex) -> String? {
        guard !all.isEmpty else { return nil }
        let states = all.map(\.introduction.state)
        let owed = all.map(\.introduction).filter { $0.state == .owed }
        return networkLead(
            offered: all.count, made: states.count { $0 == .made || $0 == .met }, met: states.count { $0 == .met },
            owed: owed.count,
            first: owed.prefix(3).map { item in
                let name = item.person.flatMap { index.name(ofPerson: $0) } ?? item.name
                // The number of a contact without a name counts within its pair; among several pairs it says nothing.
                let isUnnamed = all.indices.contains { unnamedContact($0 + 1) == name }
                return (isUnnamed ? unnamedContact(1) : name, item.by.map(index.name(of:)))
            })
    }

    func pairLead(_ facts: PairFacts, asOf: CalendarDay) -> String? {
        pairLead(PairLead(facts, asOf: asOf), asOf: asOf)
    }

    func nextLead(_ agenda: NextAgenda) -> String {
        nextLead(
            NextLead(
                state: agenda.state, length: agenda.length, basis: agenda.basis, topics: agenda.topics.count,
                later: agenda.later.count))
    }
}

extension PairLead {
    init(_ facts: PairFacts, asOf: CalendarDay) {
        self.init()
        if !facts.days.isEmpty {
            sessions = (
                facts.count(.held), facts.count(.missed), facts.isPartial,
                facts.isOpen && !facts.isPartial ? facts.lastHeld(asOf: asOf) : nil
            )
        }
        let health = facts.goalsByHealth
        running = Health.allCases.filter(\.isRunning).reduce(0) { $0 + health[$1, default: 0] }
        well = health[.onTrack, default: 0] + health[.ahead, default: 0]
        achieved = health[.achieved, default: 0]
        // Beside sessions that are all counted, promises of some of them would mislead.
        if facts.isOpen, facts.readsAllSessions || facts.isPartial {
            overdue = facts.promises.count { $0.isOverdue(asOf: asOf) }
        }
    }
}

extension ContactGap {
    /// `nil` while nothing is to be said: a day is set or the next one is not due soon; or nothing can be: the pair rests
    /// or is closed, or not all that it takes may be read.
    init?(_ facts: PairFacts, settings: ProgrammeSettings, asOf: CalendarDay) {
        let agreement = facts.pair.agreement
        guard !facts.isPartial, facts.cleared.isAgreementOpen, agreement.status == .active, facts.next == nil,
            let cadence = (agreement.cadence ?? settings.cadence)?.value
        else { return nil }
        let last = facts.lastHeld(asOf: asOf)
        let active = ActiveDays(pauses: agreement.pauses)
        guard let since = last ?? agreement.start?.value, since <= asOf, !active.isPaused(asOf) else { return nil }
        let period = cadence.cadenceDays
        let silent = active.count(from: since, to: asOf)
        let late = silent - Int(period.rounded(.up))
        let stage: Stage
        if late <= 0 {
            guard late >= -7 else { return nil }
            stage = .dueBy(asOf + -late)
        } else if Double(silent) <= 1.5 * period {
            stage = .due(for: late)
        } else {
            stage = Double(silent) >= max(180, 6 * period) ? .broken : .slipping
        }
        self.init(days: silent, neverMet: last == nil, cadence: cadence, stage: stage)
    }
}
