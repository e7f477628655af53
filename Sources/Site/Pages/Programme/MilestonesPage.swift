import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// What was achieved over all pairs, on one page or, where there is too much for one, with a page for each month behind it.
func milestonesPages(_ index: SiteIndex) -> [Page] {
    let achievements = Achievements(index)
    let months = MilestoneMonths(achievements, words: index.words)
    return [milestonesPage(index, achievements, months)] + pages(of: months, index)
}

/// With thanks given and owed: by month, newest first, and once more by pair.
private func milestonesPage(_ index: SiteIndex, _ achievements: Achievements, _ months: MilestoneMonths) -> Page {
    Page(
        address: .milestones, template: "milestones", title: index.words.milestones,
        description: index.words.milestonesDescription(index.siteName), part: .milestones,
        scripts: achievements.all.count > 1 ? [.filter] : []
    ) { context in
        let isEmpty = achievements.all.isEmpty
        // With so many entries, a pair's own stand on its page.
        let pairs = months.isPaginated ? [] : index.pairs.compactMap { byPair($0, context) }
        let owed = thanksOwed(context)
        return [
            .months: .many(months.shown.map { MilestoneMonths.model($0, context) }),
            .undated: .many(months.isPaginated ? [] : achievements.undated.map { $0.model(context) }),
            .apart: .many(months.links(context)),
            .lead: .text(context.words.milestonesLead(achievements, asOf: index.asOf)),
            .thanksLead: .text(context.words.thanksLead(achievements.all, owed: owed.map(\.count))),
            .owed: .many((owed ?? []).prefix(mostOwed).map(\.model)),
            .moreOwed: .text(context.words.more((owed ?? []).count - mostOwed)),
            .timeline: .one(months.isPaginated ? nil : timeline(index)?.chart.model),
            .pairs: .many(pairs.count > 1 ? pairs : []),
            .filter: .one(
                achievements.all.count > 1
                    ? filter(months.shown.flatMap(\.entries), context).model(context.words) : nil),
            .empty: .one(
                isEmpty
                    ? context.hint(
                        context.words.noMilestones, file: "pairs/<pair>/goals/<goal>.md",
                        mayBeClosed: context.index.withheld > 0) : nil),
            .withheld: .one(context.withheld),
        ]
    }
}

/// How many thanks that are owed the page lists, the oldest first.
private let mostOwed = 20

/// The milestones of all pairs, a row for each.
private func timeline(_ index: SiteIndex) -> MilestoneTimeline? {
    MilestoneTimeline(
        pair: index.siteName,
        rows: index.pairs.map { facts in
            let all = facts.goals.flatMap(\.figures.milestones) + facts.cleared.exposedMilestones
            return .init(
                name: index.name(of: facts.pair),
                milestones: all.filter { $0.status == .done && $0.milestone.done != nil })
        }, asOf: index.asOf, of: .pairs, words: index.words)
}

/// One pair's own list, oldest first, for those who come for one pair; `nil` without an entry.
private func byPair(_ facts: PairFacts, _ context: PageContext) -> ViewModel? {
    let achievements = Achievements([facts], asOf: context.asOf)
    guard !achievements.all.isEmpty else { return nil }
    let entries = achievements.dated.reversed() + achievements.undated
    return [
        .id: .text("pair-\(facts.pair.id)"), .here: .text(context.link(to: .milestones.at("pair-\(facts.pair.id)"))),
        .name: .text(context.index.name(of: facts.pair)), .counts: .text(context.words.counts(entries)),
        .entries: .many(entries.map { $0.model(context) }),
    ]
}

/// Milestones that nobody gave thanks for, where that is told; the oldest first.
private func thanksOwed(_ context: PageContext) -> [(day: CalendarDay, model: ViewModel)]? {
    let exposed = context.index.pairs.filter { $0.cleared.pairFigures != nil }
    guard !exposed.isEmpty else { return nil }
    // Only a pair is told of all of its own: where some are not told, no one could say that none is owed.
    if context.audience != .pair, exposed.allSatisfy({ $0.cleared.pairFigures?.uncelebrated.isEmpty ?? true }) {
        return nil
    }
    let owed = exposed.flatMap { facts in
        (facts.cleared.pairFigures?.uncelebrated ?? []).map { step -> (day: CalendarDay, model: ViewModel) in
            let goal = facts.pair.goals.first { $0.id == step.goal }
            let address = goal.map { Address.goal($0.id.text, of: facts.pair.id.text).at("milestones") }
            let who = step.who ?? goal.flatMap(facts.owner(of:))
            return (
                step.done,
                [
                    .words: .text(step.title), .href: .text(address.map { context.link(to: $0) }),
                    .day: .one(context.dayAndDistance(step.done)), .who: .one(context.person(who)),
                    .pair: .one(
                        context.link(context.index.name(of: facts.pair), to: .pair(facts.pair.id.text))),
                    .values: .text(facts.pair.id.text),
                ]
            )
        }
    }
    return owed.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
}

private func filter(_ entries: [Achievements.Entry], _ context: PageContext) -> Filter {
    let shown = Set(entries.map(\.pair.id))
    let pairs = context.index.pairs.map(\.pair).filter { shown.contains($0.id) }
    let kinds: [Achievements.Kind] = [.goal, .milestone, .win]
    return Filter(
        label: context.words.filterMilestones,
        selects: [
            .init(
                name: "pair", label: context.words.pair, any: context.words.filterAny,
                options: pairs.map { ($0.id.text, context.index.name(of: $0)) }),
            .init(
                name: "kind", label: context.words.what, any: context.words.filterAny,
                options: kinds.filter { kind in entries.contains { $0.kind == kind } }
                    .map { ($0.rawValue, context.words.achievement($0)) }),
        ])
}
