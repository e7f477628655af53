import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// A pair: how it is doing, what is promised, what was achieved.
func pairPages(_ index: SiteIndex, _ number: Int) -> [Page] {
    let facts = index.pair(at: number)
    let lists = PairLists(facts)
    let page = pairPage(index, facts, lists)
    return [page] + lists.pages(of: page, index) + LongWorkings(facts, index).pages(of: page, index)
}

private func pairPage(_ index: SiteIndex, _ facts: PairFacts, _ lists: PairLists) -> Page {
    let name = index.name(of: facts.pair)
    return Page(
        address: .pair(facts.pair.id.text), template: "pair", title: name,
        description: index.words.pairDescription(name), part: .pairs
    ) { context in
        let pair = facts.pair
        let asOf = context.asOf
        let achievements = Achievements([facts], asOf: asOf)
        let upcoming = Upcoming([facts], context)
        let isWithheld = context.audience != .pair
        let figures = PairFiguresModel(facts, context).model.merging(Perspectives(facts, context).model)
        return figures.merging([
            .state: .one(pairState(pair.agreement, context)),
            .mentors: .many(context.people(pair.agreement.mentors)),
            .mentees: .many(context.people(pair.agreement.mentees)),
            .since: .one(context.day(pair.agreement.start?.value)),
            .until: .one(context.day(pair.agreement.end?.value)),
            .cadence: .text(pair.agreement.cadence.map { context.words.every($0.value) }),
            .length: .text(pair.agreement.sessionLength.map { context.words.minutes($0.value) }),
            .focus: .many(pair.agreement.focus.map { context.skill($0.value) }),
            .agreement: .text(
                facts.cleared.isAgreementOpen ? context.link(to: .agreement(pair.id.text)) : nil),
            .calendar: .text(index.hasCalendar(facts) ? context.link(to: .calendar(of: pair.id.text)) : nil),
            .growth: .text(index.hasGrowthRecord(facts) ? context.link(to: .growth(pair.id.text)) : nil),
            .lead: .text(context.words.pairLead(facts, asOf: asOf)),
            .silence: .text(
                ContactGap(facts, settings: context.settings, asOf: asOf).map { context.words.say($0) }),
            .ledger: .text(facts.cleared.pairFigures.flatMap { context.words.ledgerLead($0.ledger) }),
            .nextAgenda: .text(index.hasNextPage(facts) ? context.link(to: .next(pair.id.text)) : nil),
            .next: .one(facts.isOpen ? context.dayAndDistance(facts.next) : nil),
            .strip: .one(rhythm(facts, context)?.model),
            .goals: .many(lists.goals.shown.map { goalBar($0.goal, $0.figures, pair, context) }),
            .allGoals: .one(lists.goals.all(context)),
            .healths: .many(
                facts.goals.isEmpty ? context.badges(of: facts.cleared.goalsByHealth ?? [:], in: Health.allCases) : []),
            .noGoals: .one(
                facts.goals.isEmpty
                    ? context.hint(
                        context.words.noGoals, file: "pairs/\(pair.id)/goals/<goal>.md", mayBeClosed: isWithheld) : nil),
            .promises: .many(
                promisesByPerson(facts, most: lists.promises.isPaginated ? PairLists.ofPerson : nil, context)),
            .allPromises: .one(lists.promises.all(context)),
            .overdue: .many(upcoming.overdue.prefix(PairLists.mostToDo).map(\.model)),
            .moreOverdue: .text(context.words.more(upcoming.overdue.count - PairLists.mostToDo)),
            .soon: .many(upcoming.soon.prefix(PairLists.mostToDo).map(\.model)),
            .moreSoon: .text(context.words.more(upcoming.soon.count - PairLists.mostToDo)),
            .timeline: .one(timeline(facts, name, context)?.chart.model),
            .lately: .many(achievements.dated.prefix(3).map { $0.model(context) }),
            .achieved: .many(achievements.dated.dropFirst(3).prefix(9).map { $0.model(context) }),
            .undated: .many(achievements.undated.map { $0.model(context) }),
            .introductions: .many(lists.introductions.shown.map { introductionModel($0, context) }),
            .allIntroductions: .one(lists.introductions.all(context)),
            .resources: .many(lists.resources.shown.map(context.resource)),
            .allResources: .one(lists.resources.all(context)),
            .sessions: .many(lists.sessions.shown.map { sessionRow($0, pair, context) }),
            .allSessions: .one(lists.sessions.all(context)),
            .noSessions: .one(
                pair.sessions.isEmpty
                    ? context.hint(
                        context.words.noSessions, file: "pairs/\(pair.id)/sessions/\(asOf).md", mayBeClosed: isWithheld)
                    : nil),
            .told: .many(
                facts.cleared.exposedSections.enumerated().map { number, section in
                    [
                        .body: .html(
                            context.render(
                                Document(parsing: section.body.text, firstLine: section.body.firstLine),
                                links: section.links, anchors: "told-\(number + 1)-"
                            ).html)
                    ]
                }),
        ])
    }
}

/// That a pair is paused, closing or closed, since when and why; `nil` for one that simply goes on.
private func pairState(_ agreement: Agreement, _ context: PageContext) -> ViewModel? {
    guard let badge = context.badge(of: agreement.status) else { return nil }
    let pause = agreement.pauses.last { $0.from <= context.asOf && ($0.to.map { $0 > context.asOf } ?? true) }
    let isPaused = agreement.status == .paused
    return badge.merging([
        .from: .one(isPaused ? context.day(pause?.from) : nil),
        .to: .one(isPaused ? context.day(pause?.to) : nil),
        .why: .text(isPaused ? pause?.why : agreement.endedReason),
    ])
}

/// The open promises of each person, the first `most` of them, and how many of theirs were kept.
private func promisesByPerson(_ facts: PairFacts, most: Int?, _ context: PageContext) -> [ViewModel] {
    let members = facts.pair.members.map(\.id)
    var byPerson: [Slug?: [PromiseFigures]] = [:]
    for promise in facts.promises { byPerson[promise.who?.id, default: []].append(promise) }
    // The pair's own people first, in the agreement's order; then others; then what nobody took.
    let others = byPerson.keys.compactMap(\.self).filter { !members.contains($0) }.sorted()
    let order: [Slug?] = members + others + [nil]
    return order.compactMap { person in
        guard let promises = byPerson[person], !promises.isEmpty else { return nil }
        return keptAndOpen(promises, most: most, facts, context)
            .merging([.who: .one(context.person(promises[0].who))])
    }
}

extension [PromiseFigures] {
    /// Those that are open, the first due first.
    var openByDay: [PromiseFigures] {
        filter { $0.state == .open }.sorted {
            ($0.due?.number ?? Int.max, $0.words) < ($1.due?.number ?? Int.max, $1.words)
        }
    }
}
