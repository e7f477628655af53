import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// All goals of the programme that these readers may read, those that need a talk first, each with the reason.
func goalsPages(_ index: SiteIndex) -> [Page] {
    guard index.parts.hasGoalsPage else { return [] }
    let places = Dictionary(Health.byNeed.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let goals = index.pairs.flatMap { facts in
        facts.goals.map { GoalInList(facts: facts, goal: $0.goal, figures: $0.figures) }
    }
    let sorted = goals.enumerated().sorted { left, right in
        func key(_ entry: GoalInList) -> (Int, Double) {
            (places[entry.figures.health] ?? places.count, -(entry.figures.daysBehind ?? 0))
        }
        let (first, second) = (key(left.element), key(right.element))
        return first == second ? left.offset < right.offset : first < second
    }.map(\.element)
    // Pairs are counted with all their goals where that is told.
    let counted = index.pairs.reduce(0) { $0 + $1.goalsByHealth.values.reduce(0, +) }
    let lead =
        index.words.goalsLead(
            Dictionary(goals.map { ($0.figures.health, 1) }, uniquingKeysWith: +),
            areAll: index.audience != .public)
        + index.words.goalsNotShown(counted - goals.count)
    return Pagination(sorted, most: 80).pages(
        "goals", title: index.words.allGoals, description: "\(index.words.goalsDescription(index.siteName)) \(lead)",
        part: .goals,
        address: Address.goals
    ) { goals, context in
        [
            .lead: .text(lead),
            .judged: .text(context.words.howGoalsAreJudged(context.settings.thresholds)),
            .groups: .many(groups(goals, context)),
        ]
    }
}

private struct GoalInList: Sendable {
    var facts: PairFacts
    var goal: Goal
    var figures: GoalFigures
}

private func groups(_ goals: [GoalInList], _ context: PageContext) -> [ViewModel] {
    Health.byNeed.compactMap { health in
        let own = goals.filter { $0.figures.health == health }
        guard !own.isEmpty else { return nil }
        return [
            .id: .text("health-\(health.rawValue)"), .name: .text(context.words.health(health)),
            .goals: .many(
                own.map { entry in
                    goalBar(entry.goal, entry.figures, entry.facts.pair, context).merging([
                        .reason: .text(
                            context.words.reason(entry.figures, context.settings.thresholds)
                                .map(context.words.sentence)),
                        .pace: .text(pace(entry.figures, context)),
                        .behindIt: .text(delayReason(entry, context)),
                        .pair: .one(
                            context.link(
                                context.index.name(of: entry.facts.pair), to: .pair(entry.facts.pair.id.text))),
                    ])
                }),
        ]
    }
}

/// What lies behind it that a goal is not where it should be, as far as the notes say: the milestone that is late longest, and
/// what was written down last.
private func delayReason(_ entry: GoalInList, _ context: PageContext) -> String? {
    guard [.overdue, .behind, .atRisk].contains(entry.figures.health) else { return nil }
    let late = entry.figures.milestones.filter { $0.status == .late }
    let longest = late.max { ($0.daysLate ?? 0) < ($1.daysLate ?? 0) }
    let step = longest.map {
        context.words.lateMilestone($0.milestone.title, days: $0.daysLate ?? 0, others: late.count - 1)
    }
    // Where some updates are closed to these readers, the last one that they may read need not be the last.
    let last =
        entry.figures.isProgressPartlyClosed
        ? nil : updates(of: entry.goal, entry.facts, asOf: context.asOf).first
    let update = last.map {
        context.words.lastUpdate(context.words.distance(from: context.asOf, to: $0.day), note: $0.note)
    }
    let parts = [step, update].compactMap { $0.map { context.words.sentence($0) + "." } }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
}

/// How far from plan in days, where shares decided: it stands in the second row.
private func pace(_ figures: GoalFigures, _ context: PageContext) -> String? {
    ProgressGap(figures, context.settings.thresholds).flatMap { _ in context.words.reason(figures) }
}
