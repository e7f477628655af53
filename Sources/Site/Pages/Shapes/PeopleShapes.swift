import Templates

/// What the pages of people, of their introductions and of resources offer.
extension PageShapes {
    static let people = Shape(
        texts: [.lead],
        one: [
            .empty: hint, .filter: filter,
            .shown: Shape(texts: [.name], one: [.all: reference], many: [.people: personCard]), .skillsMap: chart,
        ],
        many: [
            .groups: Shape(texts: [.name], many: [.people: personCard]),
            .lists: Shape(texts: [.count, .href, .id, .lang, .words], many: [.parts: reference]),
        ])

    static let peopleList = Shape(
        texts: [.lead],
        one: [.filter: filter, .steps: steps],
        many: [.people: personCard])

    static let person = Shape(
        texts: [.headline, .moreMentions, .pronouns, .roles, .room, .timezone],
        markup: [.body],
        one: [
            .allGoals: reference, .allIntroductions: reference, .allMentions: reference, .allPairs: reference,
            .allPromises: reference,
        ],
        many: [
            .contents: contentsEntry, .firstPromises: promiseOfPair, .goals: goalBar,
            .introductions: introductionRow, .links: Shape(texts: [.href, .words]), .mentions: backlink,
            .offers: reference, .otherMentions: backlink, .pairs: pairCard,
            .promises: Shape(texts: [.kept], one: [.pair: reference], many: [.open: promise]), .scripts: file,
            .seeks: reference,
        ])

    static let network = Shape(
        texts: [.lead, .newest, .workingsNote],
        flags: [.hasMatches, .isPartial],
        markup: [.drawing],
        one: [.all: reference, .allMatches: reference, .allOwed: reference, .empty: hint, .filter: filter],
        many: [
            .figures: figure, .introductions: introductionRow, .key: Shape(texts: [.words], one: [.badge: badge]),
            .matches: Shape(
                texts: [.known, .room],
                one: [.helper: reference, .seeker: reference],
                many: [.skills: listed]),
            .needs: Shape(one: [.skill: reference], many: [.seekers: listed]),
            .owed: Shape(
                texts: [.age, .pairInAddress, .rank, .stateInAddress, .toMake, .toMeet],
                flags: [.isDayTold, .isOfferTold],
                one: [
                    .badge: badge, .by: reference, .made: day, .met: day, .offered: dayLink, .pair: reference,
                    .to: reference,
                ],
                many: [.for: listed, .sessions: listed]),
            .seekers: possibleHelp, .workings: workedFigure,
        ])

    static let matches = Shape(one: [.steps: steps], many: [.scripts: file, .seekers: possibleHelp])

    static let introductions = Shape(one: [.filter: filter, .steps: steps], many: [.introductions: introductionRow])

    static let resources = Shape(
        texts: [.lead, .pathTime],
        one: [.empty: hint, .filter: filter],
        many: [
            .groups: Shape(texts: [.name], many: [.resources: resourceCard]),
            .index: Shape(
                texts: [.name],
                many: [.values: Shape(texts: [.count, .href, .words], many: [.resources: reference])]),
            .path: Shape(
                texts: [.stage],
                many: [.resources: Shape(texts: [.facts, .href, .lang, .stale, .words])]),
            .skills: Shape(texts: [.count, .href, .lang, .words]),
        ])

    static let resourceList = Shape(one: [.filter: filter, .steps: steps], many: [.resources: resourceCard])

    static let resource = Shape(
        texts: [
            .author, .cost, .facts, .foreign, .foreignBody, .licence, .moreMentions, .reader, .resourceLanguage,
            .stages, .stale, .summary, .url, .useful,
        ],
        markup: [.body],
        one: [.added: day, .allGoals: reference, .allMentions: reference, .allSessions: reference, .reviewed: day],
        many: [
            .contents: contentsEntry, .goals: goalOfPair, .mentions: backlink, .otherMentions: backlink,
            .scripts: file, .sessions: sessionOfPair, .skills: listed,
        ])

    static let skill = Shape(
        one: [.allOffering: reference, .allResources: reference, .allSeeking: reference, .noResources: hint],
        many: [.offering: personLine, .resources: resourceCard, .scripts: file, .seeking: personLine])
}
