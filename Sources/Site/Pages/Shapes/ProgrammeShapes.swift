import Templates

/// What the pages of the whole programme offer.
extension PageShapes {
    static let home = Shape(
        texts: [
            .allGoals, .allPairs, .barsNote, .calendar, .cohort, .milestones, .moreAttention, .moreOverdue, .moreSoon,
            .pairsShown, .pairsTitle, .report, .toWelcome,
        ],
        flags: [.isBelow, .isOwn],
        markup: [.welcome],
        one: [.contact: reference, .end: day, .noPairs: hint, .start: day, .withheld: withheld],
        many: [
            .achieved: achievement, .attention: attention, .closedPairs: pairCard, .contents: contentsEntry,
            .crumbs: reference, .groups: Shape(texts: [.name], many: [.facts: figureWithTrend]), .overdue: upcoming,
            .pairs: pairCard, .scripts: file, .soon: upcoming,
        ])

    static let milestones = Shape(
        texts: [.lead, .moreOwed, .thanksLead],
        one: [.empty: hint, .filter: filter, .timeline: chart, .withheld: withheld],
        many: [
            .apart: Shape(texts: [.counts, .href, .lang, .words]),
            .months: Shape(texts: [.counts, .name], many: [.entries: achievement]),
            .owed: Shape(
                texts: [.href, .values, .words],
                one: [.day: dayAndDistance, .pair: reference, .who: reference]),
            .pairs: Shape(texts: [.counts, .here, .id, .name], many: [.entries: achievement]),
            .undated: achievement,
        ])

    static let milestoneMonth = Shape(
        texts: [.counts],
        one: [.steps: steps],
        many: [.entries: achievement, .scripts: file])

    static let report = Shape(
        texts: [.lead, .leastRoom, .workingsNote],
        one: [.allCalls: reference, .allLoads: reference],
        many: [
            .attention: attention, .downloads: reference, .letters: Shape(texts: [.goals, .letter, .word, .words]),
            .loads: load,
            .tiers: Shape(
                texts: [.id, .name],
                many: [
                    .columns: Shape(texts: [.sort, .words]), .figures: figureWithTrend,
                    .rows: Shape(texts: [.name], many: [.cells: words]),
                ]),
            .unmet: Shape(texts: [.href, .lang, .words], many: [.people: listed]), .workings: workedFigure,
        ])

    static let calls = Shape(one: [.steps: steps], many: [.attention: attention, .scripts: file])

    static let loads = Shape(one: [.steps: steps], many: [.loads: load])

    static let working = Shape(
        texts: [.workingsNote],
        one: [.steps: steps],
        many: [.scripts: file, .workings: workedFigure])

    static let search = Shape(
        texts: [.count, .failed, .files, .none, .one, .partly, .short, .some],
        many: [
            .apart: Shape(texts: [.count, .label], flags: [.isOne], many: [.parts: letterLink]), .kinds: option,
            .pairs: option, .together: Shape(texts: [.id, .label], many: [.rows: searchRow]),
        ])

    static let letters = Shape(
        texts: [.count],
        one: [.after: letterLink, .before: letterLink],
        many: [.rows: searchRow, .scripts: file])

    static let longList = Shape(
        one: [.steps: steps],
        many: [
            .achieved: achievedGoal, .given: thanks, .goals: goalBar, .introductions: introductionRow,
            .learned: learned, .library: resourceCard, .mentions: backlink, .offering: personLine, .pairs: pairRow,
            .promises: promiseOfPair, .quoted: quotedThanks, .reached: achievement, .received: thanks,
            .resources: usedResource, .scripts: file, .seeking: personLine, .sessions: sessionRow, .updates: update,
            .used: sessionOfPair, .users: goalOfPair, .worked: sessionRow,
        ])
}
