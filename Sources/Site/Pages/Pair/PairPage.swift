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

/// One mark for every meeting that was agreed where that is told, else one for every session that can be read.
func rhythm(_ facts: PairFacts, _ context: PageContext) -> Chart? {
    let (asOf, words) = (context.asOf, context.words)
    let agreement = facts.pair.agreement
    let slots = facts.cleared.pairFigures?.rhythm ?? []
    return RhythmStrip(
        slots, pauses: agreement.pauses, next: facts.isOpen ? facts.next : nil, asOf: asOf, words: words)?.chart
        ?? SessionStrip(facts.days, from: agreement.start?.value, asOf: asOf, words: words)?.chart
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

/// Promises of one person in a pair: how many were kept, and the first `most` of those that are open.
func keptAndOpen(
    _ promises: [PromiseFigures], most: Int? = nil, _ facts: PairFacts, _ context: PageContext
) -> ViewModel {
    let open = promises.openByDay
    return [
        .kept: .text(context.words.kept(promises, asOf: context.asOf, isAll: facts.readsAllSessions)),
        .open: .many(open.prefix(most ?? open.count).map { promiseModel($0, facts, context) }),
    ]
}

extension [PromiseFigures] {
    /// Those that are open, the first due first.
    var openByDay: [PromiseFigures] {
        filter { $0.state == .open }.sorted {
            ($0.due?.number ?? Int.max, $0.words) < ($1.due?.number ?? Int.max, $1.words)
        }
    }
}

func promiseModel(_ promise: PromiseFigures, _ facts: PairFacts, _ context: PageContext) -> ViewModel {
    let sign: StatusIcon =
        switch promise.state {
        case .kept: .check
        case .dropped: .dash
        case .open: promise.isOverdue(asOf: context.asOf) ? .late : .open
        }
    let first = facts.session(promise.places.first)
    return [
        .words: .text(promise.words), .html: .html(html(of: promise, facts, context)),
        // What stands below a promise is told where it was given.
        .more: .html(nil),
        .who: .one(context.person(promise.who)),
        .badge: .one(sign.badge(context.words.state(of: promise, asOf: context.asOf))),
        .due: .one(context.dayAndDistance(promise.due)), .isOpen: .flag(promise.state == .open),
        .kept: .one(promise.state == .dropped ? nil : context.day(promise.done)),
        .from: .one(
            first.map {
                context.link(context.words.day($0.date.value), to: .session($0.id.text, of: facts.pair.id.text))
            }),
        .carried: .text(promise.carried > 0 ? context.words.carried(promise.carried) : nil),
    ]
}

/// The promise with its links and emphasis, as the latest session has it that says it in these words.
private func html(of promise: PromiseFigures, _ facts: PairFacts, _ context: PageContext) -> SafeHTML? {
    for place in promise.places.reversed() {
        guard let session = facts.session(place),
            let item = session.actions.first(where: { $0.source == place.source && $0.words == promise.words })
        else { continue }
        return context.item(on: item.source, words: item.words, in: session.note).words?.html
    }
    return nil
}

func sessionRow(_ session: Session, _ pair: Pair, _ context: PageContext) -> ViewModel {
    let status = session.status(asOf: context.asOf)
    return [
        // Without a title of its own a session is called by its day, which need not be read twice.
        .day: .one(context.day(session.date.value)), .isUntitled: .flag(session.title == nil),
        .title: .text(context.words.sessionTitle(session.title?.value, on: context.words.day(session.date.value))),
        .href: .text(context.link(to: .session(session.id.text, of: pair.id.text))),
        .badge: .one(StatusIcon(status).badge(context.words.status(status))),
        .length: .text((session.actual ?? session.planned).map { context.words.minutes($0.value) }),
        .wins: .text(session.wins.isEmpty ? nil : context.words.wins(session.wins.count)),
        .promises: .text(
            session.actions.isEmpty ? nil : context.words.promises(session.actions.count)),
    ]
}
