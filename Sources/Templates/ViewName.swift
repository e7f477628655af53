/// The names by which templates ask for values. A name in a template that is none of these is an error when it is loaded.
///
/// They are numbers while a page is rendered; their text is needed only while templates are loaded.
package enum ViewName: UInt16, CaseIterable, Sendable {
    case achieved, actions, actual, added, after, age, agenda, agendaChart, agendaTotal, agreedBy, agreement, all
    case allAchieved, allCalls, allGiven, allGoals, allIntroductions, allLearned, allLoads, allMatches, allMentions
    case allOffering, allOwed, allPairs, allPromises, allReceived, allResources, allSeeking, allSessions, allSteps
    case allUpdates, allWordsOfThanks, allWorkings, and, any, apart, asked, asksForNext, asOf, attainment, attended
    case attention, audience, author, badge, bar, barsNote, basis, before, behind, behindIt, below, body, by, cadence,
        calendar
    case cancelled, caption, carried, celebrated, cells, chart, children, chosen, closedPairs, cohort, columns, comma
    case command, concerns, confidence, contact, contents, cost, count, counts, crumbs, day, days, dayWords, decisions
    case description, detail, digest, distance, done, downloads, drawing, due, empty, end, endedReason, energy
    case entries, evidence, expected, facts, failed, feed, feedTitle, field, figureGroups, figures, file, files, filter,
        filterID
    case filterKind, filterLevel, filterRole, filterRoom, filterSkill, filterStage, firstPromises, firstValue, focus
    case following, `for`, forecast, foreign, foreignBody, format, formula, from, gap, given, goal, goals, groups
    case growth, hasData, hasGlance, hasLedger, hasMatches, hasSymbols, hasThanks, heading, headline, healths, held
    case helped, helper, helpers, here, home, hours, href, html, icon, id, independence, independenceNote, index
    case inputs, introductions, isAchieved, isAlone, isBelow, isBetween, isChosen, isCounted, isCurrent, isDayTold
    case isMet, iso, isOfferTold, isOne, isOpen, isOwn, isPartial, isPartlyClosed, isSearch, isUntitled, isUrgent
    case isWithheld, items, judged, kept, key, kind, kindClass, kinds, known, label, lang, language, last, lastRounds
    case late, lately, later, lead, learned, learnedCount, leastRoom, ledger, left, leftOpen, length, letter, letters
    case level, levelDay, library, licence, line, links, lists, load, loads, logo, made, matches, matter, means
    case measure, median, medianColumns, mentees, mentions, mentors, met, metric, milestones, minutes, month, months
    case more, moreAttention, moreLater, moreMentions, moreOverdue, moreOwed, morePoints, moreSignals, moreSoon, name
    case navigation, neededPace, needs, newest, next, nextAgenda, nextStep, noGoals, noIndex, none, noPairs
    case noResources, noSessions, note, offered, offering, offers, on, one, open, options, otherGoals, otherMentions
    case overdue, owed, owner, pace, pair, pairID, pairInAddress, pairName, pairs, pairsShown, pairsTitle, parent
    case partly, parts, path, pathTime, pauses, people, percent, perspectives, picture, place, planned, points
    case previous, programme, progress, promised, promises, pronouns, pulse, pulseNote, pulseTitle, putDown, question
    case questions, quoted, range, rank, reached, reader, reason, reasons, received, remarks, report, resourceLanguage
    case resources, rest, result, reviewed, reviews, revisions, roles, room, rounds, rows, said, scale, scripts
    case search, seeker, seekers, seeking, seeks, selects, sentence, session, sessions, short, shown, sign, signals
    case signatures, signers, silence, since, siteName, skill, skills, skillsMap, smart, smartMet, some, soon, sort
    case spark, specific, stage, stages, stale, standing, start, state, stateInAddress, steps, strip, styleSheets
    case substituted, suggestions, summary, support, symbol, terms, thanksLead, tiers, timeKept, timeline, timezone
    case title, to, together, told, toMake, toMeet, tone, topic, topicCount, topics, toWelcome, undated, underWay
    case unmet, until, updates, urgent, url, used, useful, users, value, values, waits, weight, welcome, who, why
    case wins, withheld, word, words, wordsOfThanks, worked, workings, workingsNote
}

extension ViewName {
    /// The name as templates have it.
    package var text: String { "\(self)" }

    /// The name of a text, if any value has it.
    package init?(_ text: String) {
        guard let name = Self.byText[text] else { return nil }
        self = name
    }

    private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.text, $0) })
}
