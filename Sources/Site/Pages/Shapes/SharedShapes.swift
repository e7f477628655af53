import Templates

/// What several pages offer in the same form.
extension PageShapes {
    static let day = Shape(texts: [.iso, .words])

    static let reference = Shape(texts: [.href, .lang, .words])

    static let file = Shape(texts: [.href])

    static let backlink = Shape(
        texts: [.href, .kind, .lang, .pairName, .title],
        flags: [.isUntitled],
        one: [.day: day])

    static let badge = Shape(texts: [.tone, .words], markup: [.sign])

    static let contentsEntry = Shape(texts: [.href, .lang, .words], many: [.below: reference])

    static let listed = Shape(texts: [.href, .lang, .words], flags: [.and, .comma])

    static let pause = Shape(texts: [.why], one: [.from: day, .to: day])

    static let input = Shape(texts: [.detail, .line, .name, .place, .symbol, .value])

    static let workedFigure = Shape(
        texts: [.formula, .id, .name, .result, .said, .substituted],
        flags: [.hasSymbols, .isAlone, .isPartlyClosed],
        one: [.apart: reference],
        many: [.inputs: input])

    static let urgentSignal = Shape(texts: [.nextStep], flags: [.isUrgent], one: [.badge: badge])

    static let attention = Shape(texts: [.moreSignals], one: [.pair: reference], many: [.signals: urgentSignal])

    static let steps = Shape(texts: [.after, .before, .words])

    static let words = Shape(texts: [.words])

    static let tableRow = Shape(many: [.cells: words])

    static let chart = Shape(
        texts: [.caption, .note],
        markup: [.picture],
        many: [.columns: words, .rows: tableRow])

    static let goalBar = Shape(
        texts: [.expected, .href, .name, .percent, .standing],
        markup: [.bar],
        one: [.badge: badge, .due: day])

    static let dayAndDistance = Shape(texts: [.distance, .iso, .words])

    static let hint = Shape(texts: [.file, .words])

    static let sessionRow = Shape(
        texts: [.href, .length, .promises, .title, .wins],
        flags: [.isUntitled],
        one: [.badge: badge, .day: day])

    static let update = Shape(
        texts: [.confidence, .note, .value],
        one: [.by: reference, .day: day, .session: reference])

    static let milestoneReached = Shape(texts: [.title], one: [.celebrated: day, .done: day, .who: reference])

    static let achievedGoal = Shape(
        texts: [.evidence, .focus, .href, .id, .level, .measure, .name, .specific, .standing, .why],
        markup: [.body],
        one: [.badge: badge, .due: day, .levelDay: day, .owner: reference, .start: day],
        many: [.milestones: milestoneReached])

    static let figure = Shape(texts: [.basis, .href, .name, .value], flags: [.hasData, .isWithheld])

    static let thanks = Shape(texts: [.words], one: [.day: day, .who: reference])

    static let introduction = Shape(
        flags: [.isDayTold, .isOfferTold],
        one: [.badge: badge, .by: reference, .made: day, .met: day, .offered: day, .to: reference])

    static let learned = Shape(texts: [.words], markup: [.html, .more], one: [.day: day, .who: reference])

    static let goalInBrief = Shape(texts: [.href, .name, .standing], one: [.badge: badge])

    static let usedResource = Shape(texts: [.facts, .href, .lang, .useful, .words])

    static let achievement = Shape(
        texts: [.href, .kind, .kindClass, .pairID, .words],
        one: [.celebrated: day, .day: day, .pair: reference, .who: reference])

    static let quotedThanks = Shape(markup: [.body], one: [.day: day])

    static let picture = Shape(markup: [.picture])

    static let pairCard = Shape(
        texts: [.focus, .held, .href, .name, .otherGoals, .promises],
        one: [.badge: badge, .last: dayAndDistance, .next: dayAndDistance, .strip: picture],
        many: [.goals: goalBar, .healths: badge])

    static let figureWithTrend = Shape(
        texts: [.basis, .href, .name, .value],
        flags: [.hasData, .isWithheld],
        markup: [.spark])

    static let upcoming = Shape(
        texts: [.href, .kind, .words],
        one: [.day: dayAndDistance, .pair: reference, .who: reference])

    static let withheld = Shape(texts: [.command, .rest, .words], flags: [.isCounted])

    static let option = Shape(texts: [.value, .words])

    static let select = Shape(texts: [.any, .label, .name], many: [.options: option])

    static let filter = Shape(texts: [.label, .none, .some], many: [.selects: select])

    static let dayLink = Shape(texts: [.href, .iso, .words])

    static let introductionRow = Shape(
        texts: [.pairInAddress, .rank, .stateInAddress, .toMake, .toMeet],
        flags: [.isDayTold, .isOfferTold],
        one: [
            .badge: badge, .by: reference, .made: day, .met: day, .offered: dayLink, .pair: reference,
            .to: reference,
        ],
        many: [.for: listed, .sessions: listed])

    static let letterLink = Shape(texts: [.href, .lang, .range, .words])

    static let searchRow = Shape(texts: [.href, .kind, .lang, .pair, .words], one: [.day: day])

    static let load = Shape(texts: [.left, .load, .mentees, .room], one: [.who: reference])

    static let resourceCard = Shape(
        texts: [
            .facts, .filterKind, .filterLevel, .filterRole, .filterSkill, .filterStage, .goals, .helped, .href,
            .lang, .name, .stages, .stale, .summary,
        ])

    static let personLine = Shape(texts: [.headline, .href, .lang, .words])

    static let pairRow = Shape(
        texts: [.held, .href, .name],
        one: [.badge: badge, .next: dayAndDistance],
        many: [.healths: badge])

    static let promiseOfPair = Shape(
        texts: [.carried, .words],
        flags: [.isOpen],
        markup: [.html, .more],
        one: [.badge: badge, .due: dayAndDistance, .from: reference, .kept: day, .pair: reference, .who: reference])

    static let sessionOfPair = Shape(
        texts: [.href, .length, .pair, .promises, .title, .wins],
        flags: [.isUntitled],
        one: [.badge: badge, .day: day])

    static let goalOfPair = Shape(texts: [.href, .lang, .pair, .words])

    static let possibleHelp = Shape(one: [.seeker: reference], many: [.helpers: listed, .skills: listed])

    static let agendaPoint = Shape(texts: [.href, .reason, .words], one: [.who: reference])

    static let agendaTopic = Shape(
        texts: [.here, .href, .id, .minutes, .morePoints, .reason, .words],
        markup: [.bar],
        one: [.who: reference],
        many: [.points: agendaPoint])

    static let dayOfTopic = Shape(texts: [.href, .words], one: [.day: day])

    static let promise = Shape(
        texts: [.carried, .words],
        flags: [.isOpen],
        markup: [.html, .more],
        one: [.badge: badge, .due: dayAndDistance, .from: reference, .kept: day, .who: reference])

    static let item = Shape(texts: [.words], markup: [.html, .more], one: [.who: reference])

    static let personCard = Shape(
        texts: [.filterID, .filterRole, .filterRoom, .filterSkill, .headline, .href, .name, .pronouns, .room],
        many: [.offers: reference, .seeks: reference])
}
