import Templates

/// What the pages of a pair offer.
extension PageShapes {
    static let pair = Shape(
        texts: [
            .agreement, .cadence, .calendar, .growth, .independenceNote, .lead, .ledger, .length, .moreOverdue,
            .moreSoon,
            .nextAgenda, .silence, .workingsNote,
        ],
        one: [
            .allGoals: reference, .allIntroductions: reference, .allPromises: reference, .allResources: reference,
            .allSessions: reference, .allWorkings: reference, .next: dayAndDistance, .noGoals: hint,
            .noSessions: hint,
            .pulse: Shape(
                texts: [.caption, .lastRounds, .lead, .note, .pulseNote, .pulseTitle],
                markup: [.picture],
                many: [
                    .columns: words, .medianColumns: words, .rounds: Shape(texts: [.gap, .median, .month]),
                    .rows: tableRow,
                ]),
            .since: day,
            .state: Shape(
                texts: [.tone, .why, .words],
                markup: [.sign],
                one: [.from: day, .to: day]),
            .strip: chart, .timeline: chart, .until: day,
        ],
        many: [
            .achieved: achievement, .figureGroups: Shape(texts: [.name], many: [.facts: figure]), .focus: reference,
            .goals: goalBar, .healths: badge, .independence: chart, .introductions: introduction,
            .lately: achievement, .leftOpen: Shape(texts: [.href, .words], one: [.day: day, .who: reference]),
            .mentees: listed, .mentors: listed, .overdue: upcoming,
            .perspectives: Shape(
                texts: [.learnedCount, .topicCount],
                one: [.who: reference],
                many: [.learned: dayOfTopic, .topics: dayOfTopic]),
            .promises: Shape(texts: [.kept], one: [.who: reference], many: [.open: promise]),
            .questions: Shape(texts: [.href], one: [.day: day], many: [.asked: item, .chosen: item]),
            .resources: reference, .scripts: file, .sessions: sessionRow,
            .signals: Shape(texts: [.evidence, .nextStep, .urgent], one: [.badge: badge]), .soon: upcoming,
            .told: Shape(markup: [.body]), .undated: achievement, .workings: workedFigure,
        ])

    static let pairs = Shape(one: [.steps: steps], many: [.pairs: pairRow, .scripts: file])

    static let agreement = Shape(
        texts: [.digest, .endedReason, .lead, .matter, .moreMentions, .workingsNote],
        flags: [.hasLedger],
        markup: [.body],
        one: [.allMentions: reference, .allWorkings: reference, .badge: badge, .contact: reference],
        many: [
            .contents: contentsEntry, .mentees: listed, .mentions: backlink, .mentors: listed,
            .otherMentions: backlink, .pauses: pause, .reviews: day, .scripts: file,
            .signatures: Shape(texts: [.note], one: [.badge: badge, .on: day, .who: reference]),
            .terms: Shape(texts: [.evidence, .href, .name, .place, .promised], one: [.badge: badge]),
            .workings: workedFigure,
        ])

    static let session = Shape(
        texts: [.actual, .agendaTotal, .energy, .format, .moreMentions, .planned, .timeKept, .workingsNote],
        flags: [.asksForNext, .hasGlance, .isBetween],
        markup: [.body],
        one: [
            .after: sessionRow, .agendaChart: chart, .allMentions: reference, .allWorkings: reference,
            .badge: badge, .before: sessionRow, .day: dayAndDistance,
            .last: Shape(texts: [.words], one: [.session: reference], many: [.promises: promise]),
            .next: dayAndDistance, .pair: reference,
        ],
        many: [
            .actions: promise,
            .agenda: Shape(
                texts: [.minutes, .topic],
                markup: [.more],
                one: [.goal: reference, .who: reference]),
            .attended: listed, .concerns: item, .contents: contentsEntry, .decisions: item, .figures: figure,
            .goals: reference, .introductions: introduction,
            .learned: Shape(one: [.who: reference], many: [.items: item]), .mentions: backlink,
            .options: Shape(
                texts: [.words],
                flags: [.isChosen],
                markup: [.html, .more],
                one: [.badge: badge, .who: reference]),
            .otherMentions: backlink, .progress: Shape(texts: [.confidence, .note, .value], one: [.goal: reference]),
            .questions: item, .resources: Shape(texts: [.href, .lang, .useful, .words], one: [.for: reference]),
            .scripts: file, .wins: item, .workings: workedFigure,
        ])

    static let next = Shape(
        texts: [.command, .dayWords, .lead, .moreLater, .note],
        flags: [.waits],
        one: [.day: dayAndDistance, .pair: reference],
        many: [
            .later: Shape(
                texts: [.here, .href, .id, .minutes, .morePoints, .reason, .words],
                one: [.who: reference],
                many: [.points: agendaPoint]),
            .reasons: agendaTopic, .scripts: file, .topics: agendaTopic,
        ])

    static let goal = Shape(
        texts: [
            .attainment, .behind, .expected, .forecast, .growth, .judged, .lead, .library, .measure, .metric,
            .moreMentions, .neededPace, .percent, .reason, .smartMet, .specific, .workingsNote,
        ],
        flags: [.isAchieved, .isBetween],
        markup: [.bar, .body],
        one: [
            .allMentions: reference, .allSessions: reference, .allUpdates: reference, .allWorkings: reference,
            .badge: badge, .chart: chart, .done: day, .due: dayAndDistance, .firstValue: hint,
            .following: reference, .owner: reference, .pair: reference, .parent: reference, .previous: reference,
            .start: day,
        ],
        many: [
            .children: goalBar, .contents: contentsEntry, .mentions: backlink,
            .milestones: Shape(
                texts: [.late, .title, .weight],
                markup: [.html, .more],
                one: [.badge: badge, .cancelled: day, .celebrated: day, .done: day, .due: day, .who: reference]),
            .otherMentions: backlink, .pauses: pause, .remarks: words,
            .resources: Shape(texts: [.facts, .helped, .href, .lang, .stale, .words]),
            .revisions: Shape(
                texts: [.field, .from, .to, .why],
                one: [.day: day],
                many: [.agreedBy: listed]),
            .scale: Shape(texts: [.level, .words], many: [.days: day]), .scripts: file, .sessions: sessionRow,
            .smart: Shape(
                texts: [.evidence, .focus, .hours, .letter, .question, .sentence, .word],
                flags: [.isMet],
                one: [.badge: badge],
                many: [.means: listed, .support: listed]),
            .suggestions: Shape(texts: [.facts, .href, .lang, .reason, .words]), .updates: update,
            .workings: workedFigure,
        ])

    static let goals = Shape(
        texts: [.judged, .lead],
        one: [.steps: steps],
        many: [
            .groups: Shape(
                texts: [.id, .name],
                many: [
                    .goals: Shape(
                        texts: [.behindIt, .expected, .href, .name, .pace, .percent, .reason, .standing],
                        markup: [.bar],
                        one: [.badge: badge, .due: day, .pair: reference])
                ]),
            .scripts: file,
        ])

    static let growth = Shape(
        texts: [.cohort, .focus, .lead, .programme, .workingsNote],
        flags: [.hasThanks, .isPartial],
        one: [
            .allAchieved: reference, .allGiven: reference, .allIntroductions: reference, .allLearned: reference,
            .allReceived: reference, .allResources: reference, .allSteps: reference, .allWordsOfThanks: reference,
            .allWorkings: reference, .from: day, .pair: reference, .until: day,
        ],
        many: [
            .achieved: achievedGoal, .figures: figure, .given: thanks, .introductions: introduction,
            .learned: Shape(one: [.who: reference], many: [.items: learned]), .mentees: listed, .mentors: listed,
            .putDown: goalInBrief, .received: thanks, .resources: usedResource, .scripts: file, .signers: reference,
            .steps: achievement, .underWay: goalInBrief, .wordsOfThanks: quotedThanks, .workings: workedFigure,
        ])
}
