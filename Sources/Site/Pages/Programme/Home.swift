import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// The overview: is it happening, is it good, did anything change; every pair; what was achieved and what is due.
func homePage(_ index: SiteIndex) -> Page {
    Page(
        address: .home, template: "home", title: index.siteName,
        description: index.words.homeDescription(index.siteName), part: .home
    ) { context in
        let settings = index.settings
        let achievements = Achievements(context)
        let upcoming = Upcoming(context)
        let open = index.pairs.filter(\.isOpen)
        let closed = index.pairs.filter { !$0.isOpen }
        let shown = recentlyMet(open, asOf: context.asOf, most: mostAtHome)
        let needy = pairsWorthACall(index)
        let about = settings.note.map { context.body(of: $0, under: index.siteName, anchors: AnchorPrefix.welcome) }
        let html = about?.html
        let welcome = html.flatMap { $0.isEmpty ? nil : $0 }
        let isOwn = index.audience == .pair && index.parts.ownPair != nil
        return [
            .isOwn: .flag(isOwn),
            .isBelow: .flag(!achievements.dated.isEmpty || welcome != nil || settings.contact != nil),
            .pairsTitle: .text(index.pairsTitle),
            .cohort: .text(settings.cohort),
            .start: .one(context.day(settings.start?.value)), .end: .one(context.day(settings.end?.value)),
            .withheld: .one(context.withheld),
            .groups: .many(factGroups(context)),
            .report: .text(index.audience == .pair ? nil : context.link(to: .report)),
            .calendar: .text(
                index.audience == .pair && index.pairs.contains(where: index.hasCalendar)
                    ? context.link(to: .calendar) : nil),
            .attention: .many(needy.prefix(mostAtHome).map { worthACall($0, context, most: 3) }),
            .moreAttention: .text(context.words.more(needy.count - mostAtHome)),
            .pairs: .many(shown.map { pairCard($0, context) }),
            .barsNote: .text(
                open.contains { $0.goals.contains { $0.figures.health.isRunning } } ? context.words.barsNote : nil),
            .pairsShown: .text(
                open.count > shown.count
                    ? context.words.shownPairs(
                        shown.count, of: open.count,
                        metLast: shown.allSatisfy { $0.lastHeld(asOf: context.asOf) != nil }) : nil),
            .closedPairs: .many(
                recentlyMet(closed, asOf: context.asOf, most: max(0, mostAtHome - open.count)).map {
                    pairCard($0, context)
                }),
            .allPairs: .text(index.parts.hasPairsPage ? context.link(to: .pairs(0)) : nil),
            .allGoals: .text(index.parts.hasGoalsPage ? context.link(to: .goals(0)) : nil),
            .noPairs: .one(
                index.pairs.isEmpty && index.audience != .public
                    ? context.hint(context.words.noPairs, file: "pairs/<pair>/agreement.md", mayBeClosed: false) : nil),
            .achieved: .many(achievements.dated.prefix(8).map { $0.model(context) }),
            .milestones: .text(context.link(to: .milestones)),
            .overdue: .many(upcoming.overdue.suffix(6).map(\.model)),
            .moreOverdue: .text(
                isOwn
                    ? context.words.more(upcoming.overdue.count - 6)
                    : context.words.moreOverdue(upcoming.overdue.count - 6)),
            .soon: .many(upcoming.soon.prefix(mostAtHome).map(\.model)),
            .moreSoon: .text(context.words.more(upcoming.soon.count - mostAtHome)),
            .welcome: .html(welcome), .toWelcome: .text(welcome == nil ? nil : "#welcome"),
            .contents: .many(about.map { context.contents($0.parts) } ?? []),
            .contact: .one(context.person(settings.contact)),
        ]
    }
}

/// Of how many pairs, and of how many things to come, the overview tells; the rest is a page away.
private let mostAtHome = 8

/// All pairs, or those that met last where there are too many for one page, in the order of all.
private func recentlyMet(_ pairs: [PairFacts], asOf: CalendarDay, most: Int) -> [PairFacts] {
    guard pairs.count > most else { return pairs }
    let latest = pairs.enumerated().sorted { left, right in
        let (first, second) = (left.element.lastHeld(asOf: asOf), right.element.lastHeld(asOf: asOf))
        return first == second ? left.offset < right.offset : (first?.number ?? .min) > (second?.number ?? .min)
    }.prefix(most).map(\.offset)
    return latest.sorted().map { pairs[$0] }
}

/// What the first screen shows of each tier of the programme's figures.
private let shownAtHome: [(Tier, [String])] = [
    (.happening, ["active_pairs", "contact_rate", "hours"]),
    (.good, ["agreements_signed", "smart_pairs", "promises_kept"]),
    (.changed, ["goals_achieved", "milestones_90d", "wins_90d"]),
]

/// The same in the build of one pair, from its own figures.
private let shownToAPair: [(Tier, [String])] = [
    (.happening, ["contact_rate", "days_since_contact", "longest_gap_days"]),
    (.good, ["promises_kept", "time_kept_minutes", "independence_chosen"]),
    (.changed, ["wins_90d", "introductions_met", "milestones_uncelebrated"]),
]

/// Is it happening, is it good, did anything change: three rows of figures with what they are counted over.
private func factGroups(_ context: PageContext) -> [ViewModel] {
    func groups(_ shown: [(Tier, [String])], _ model: (String) -> ViewModel?) -> [ViewModel] {
        shown.compactMap { tier, ids in
            let facts = ids.compactMap(model)
            return facts.isEmpty ? nil : [.name: .text(context.words.tier(tier)), .facts: .many(facts)]
        }
    }
    guard context.audience == .pair else {
        return groups(shownAtHome) { id in
            context.index.programmeFigures[id].flatMap { $0.isWithheld ? nil : programmeFigure($0, context) }
        }
    }
    // Figures of several pairs are no figures of their person: each pair tells its own.
    guard context.index.pairs.count == 1, let facts = context.index.pairs.first, let own = facts.cleared.pairFigures
    else { return [] }
    let workings = LongWorkings(facts, context.index)
    return groups(shownToAPair) { id in
        own.figures[id].map {
            context.figure($0, working: workings.page(of: id, shownOn: .pair(facts.pair.id.text))).merging([
                .spark: .svg(nil)
            ])
        }
    }
}

extension Health {
    /// Whether the goal is under way, so that its pace means something.
    var isRunning: Bool {
        switch self {
        case .overdue, .noData, .tooEarly, .behind, .atRisk, .ahead, .onTrack, .noDue: true
        case .draft, .dropped, .achieved, .partly, .missed, .paused, .notStarted: false
        }
    }
}
