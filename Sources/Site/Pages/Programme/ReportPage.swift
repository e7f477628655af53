import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The programme in figures, in three tiers, each with what it is counted over, its trend and its working.
func reportPages(_ index: SiteIndex) -> [Page] {
    let lists = ReportLists(index)
    return [reportPage(index, lists)] + pages(of: lists, index)
}

private func reportPage(_ index: SiteIndex, _ lists: ReportLists) -> Page {
    let figures = index.programmeFigures
    let letters = index.missingLetters.filter { $0.of > 0 }
    let isSorted =
        !lists.loads.isEmpty || !letters.isEmpty
        || figures.contains { !$0.isWithheld && $0.trend.count > 1 }
    return Page(
        address: .report, template: "report", title: index.words.report,
        description: index.words.reportDescription(index.siteName), part: .report, scripts: isSorted ? [.sort] : []
    ) { context in
        return lists.model(context).merging([
            .lead: .text(context.words.reportLead(index.audience, below: index.settings.suppressBelow)),
            .tiers: .many(
                Tier.allCases.compactMap { tier in
                    let known = tier.figures.compactMap { figures[$0] }
                    return known.isEmpty ? nil : tierModel(tier, known, context)
                }),
            .letters: .many(
                letters.map { letter in
                    [
                        .letter: .text(letter.letter), .word: .text(context.words.smart(letter.letter).word),
                        .words: .text(context.words.missing(letter)), .goals: .text("\(letter.goals)"),
                    ]
                }),
            .unmet: .many(
                index.unmetSkills.map { unmet in
                    context.skill(unmet.skill).merging([
                        .people: .many(context.seekers(of: unmet))
                    ])
                }),
            .downloads: .many(
                (["report.json", "report.schema.json"] + Report.Table.allCases.map { "\($0.rawValue).csv" }).map {
                    context.link($0, to: Address("data/\($0)"))
                }),
            .workings: .many(context.workings(figures)), .workingsNote: .text(nil),
        ])
    }
}

private func tierModel(_ tier: Tier, _ figures: [Figure], _ context: PageContext) -> ViewModel {
    let months = figures.map(\.trend).max { $0.count < $1.count }?.map(\.day) ?? []
    return [
        .id: .text(tier.rawValue), .name: .text(context.words.tier(tier)),
        .figures: .many(figures.map { programmeFigure($0, context) }),
        .columns: .many(
            // Within a month the figures are counted in units of their own, so only their names can be put in order.
            [[.words: .text(context.words.reportFigure), .sort: .text("figures-\(tier.rawValue)")]]
                + months.map { [.words: .text(context.words.shortMonth(of: $0)), .sort: .text(nil)] }),
        .rows: .many(
            months.count < 2
                ? []
                : figures.filter { !$0.isWithheld && $0.trend.contains { $0.value != nil } }.map { figure in
                    let points = Dictionary(
                        figure.trend.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
                    return [
                        .name: .text(context.words.figure(figure.id)),
                        .cells: .many(
                            months.map { day in
                                [.words: .text(points[day].map { context.words.value(of: figure, at: $0) } ?? "–")]
                            }),
                    ]
                }),
    ]
}

/// A figure of the programme with its trend; how it was had stands on the report.
func programmeFigure(_ figure: Figure, _ context: PageContext) -> ViewModel {
    context.figure(figure, working: .report).merging([.spark: .svg(Sparkline(figure, words: context.words)?.picture)])
}

/// A row of the mentors' load.
func mentorLoad(_ load: MentorLoad, _ context: PageContext) -> ViewModel {
    [
        .who: .one(context.person(id: load.mentor)),
        .load: .text(context.words.load(load)), .room: .text(context.words.room(load)),
        .mentees: .text("\(load.mentees)"), .left: .text(load.capacity.map { "\($0 - load.mentees)" }),
    ]
}

/// The pairs that have a signal, those with an urgent one first; empty for those who are told of none.
func pairsWorthACall(_ index: SiteIndex) -> [PairFacts] {
    guard index.audience == .coordinator else { return [] }
    let pairs = index.pairs.filter { !($0.cleared.pairFigures?.signals ?? []).isEmpty }
    func urgent(_ facts: PairFacts) -> Int { facts.cleared.pairFigures?.signals.count(where: \.isUrgent) ?? 0 }
    return pairs.enumerated().sorted { (-urgent($0.element), $0.offset) < (-urgent($1.element), $1.offset) }
        .map(\.element)
}

/// A pair with its signals, the urgent ones first.
///
/// - Parameter most: How many of those that are not urgent are told; the rest are counted.
func worthACall(_ facts: PairFacts, _ context: PageContext, most: Int = .max) -> ViewModel {
    let all = facts.cleared.pairFigures?.signals ?? []
    let others = all.filter { !$0.isUrgent }
    let shown = others.shortened(to: most)
    return [
        .moreSignals: .text(context.words.more(others.count - shown.count)),
        .pair: .one(context.link(context.index.name(of: facts.pair), to: .pair(facts.pair.id.text))),
        .signals: .many(
            (all.filter(\.isUrgent) + shown).map { signal in
                [
                    .badge: .one(
                        (signal.isUrgent ? StatusIcon.late : .warning).badge(context.words.signal(signal.code))),
                    .nextStep: .text(context.words.step(signal.nextStep)),
                    .isUrgent: .flag(signal.isUrgent),
                ]
            }),
    ]
}
