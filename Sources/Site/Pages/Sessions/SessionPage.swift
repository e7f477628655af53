import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// A session: first what was promised last time and whether it happened, then what was talked about.
func sessionPages(_ index: SiteIndex, _ number: Int, session place: Int) -> [Page] {
    let facts = index.pair(at: number)
    let figures = figuresShown(facts, session: place, index)
    let notes = index.body(of: facts.pair.sessions[place].note).note.body.text
    let isStyled = needsNoteStyles(notes)
    let workings = workings(of: figures, facts, session: place, notes, isStyled: isStyled)
    let page = sessionPage(index, number, session: place, figures, workings, isStyled: isStyled)
    return [page] + workings.pages(of: page, index)
        + index.backlinkPages(
            of: facts.pair.sessions[place].note, on: page, listed: listed(place, facts, index), in: number)
}

/// The figures of a session that was held.
private func figuresShown(_ facts: PairFacts, session place: Int, _ index: SiteIndex) -> [Figure] {
    let session = facts.pair.sessions[place]
    guard session.isHeld(asOf: index.asOf) else { return [] }
    return sessionFigures(
        of: session, in: facts.pair, settings: index.settings, asOf: index.asOf,
        whose: !(facts.cleared.pairFigures?.independence ?? []).isEmpty)
}

/// A page that people open every week is to stay light: beside long notes there is no room for workings.
private func workings(
    of figures: [Figure], _ facts: PairFacts, session place: Int, _ notes: String, isStyled: Bool
) -> LongWorkings {
    let session = facts.pair.sessions[place]
    let most = isStyled ? longestStyledNotes : longestNotes
    // Of lines that are closed to these readers the ends are left, which must not tell.
    let hasLongNotes = notes.utf8.count > most && notes.utf8.count { $0 != UInt8(ascii: "\n") } > most
    return LongWorkings(
        figures.exposed, of: .session(session.id.text, of: facts.pair.id.text), note: session.note.path,
        most: hasLongNotes ? 0 : LongWorkings.mostInputs)
}

/// In bytes of Markdown, about 750 words.
private let longestNotes = 4_500
/// The same beside a style sheet more.
private let longestStyledNotes = 2_000

/// Whether notes may have tables, callouts, footnotes or marks in them, by their signs.
private func needsNoteStyles(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "|")) || text.utf8.contains(UInt8(ascii: "~"))
        || ["==", "[!", "[^"].contains { text.contains($0) }
}

private func sessionPage(
    _ index: SiteIndex, _ number: Int, session place: Int, _ figures: [Figure], _ workings: LongWorkings,
    isStyled: Bool
) -> Page {
    let facts = index.pair(at: number)
    let pair = facts.pair
    let session = pair.sessions[place]
    let pairName = index.name(of: pair)
    let day = index.words.day(session.day)
    return Page(
        address: .session(session.id.text, of: pair.id.text), template: "session",
        title: index.words.sessionTitle(session.title?.value, on: day),
        description: index.words.sessionDescription(of: pairName, on: day), part: .pairs,
        crumbs: [.init(words: pairName, address: .pair(pair.id.text))],
        styles: isStyled ? [.styleSheet, .noteStyles] : [.styleSheet]
    ) { context in
        let status = session.status(asOf: context.asOf)
        // A session that is still to come is the next itself.
        let asksForNext = place + 1 == pair.sessions.count && status != .planned
        let planned =
            session.planned?.value ?? (pair.agreement.sessionLength ?? context.settings.sessionLength)?.value
        let model: ViewModel = [
            .day: .one(context.dayAndDistance(session.day)),
            .pair: .one(context.link(pairName, to: .pair(pair.id.text))),
            .badge: .one(StatusIcon(status).badge(context.words.status(status))),
            .format: .text(session.format.map(context.words.format)),
            .attended: .many(context.people(session.attended ?? [])),
            .planned: .text(planned.map(context.words.minutes)),
            .actual: .text(session.actual.map { context.words.minutes($0.value) }),
            .timeKept: .text(
                session.actual.flatMap { actual in
                    planned.map { context.words.timeKept(planned: $0, actual: actual.value) }
                }),
            .energy: .text(session.energy.map(context.words.ofFive)),
            .last: .one(lastTime(facts, before: place, context)),
            .agenda: .many(agenda(session, facts, context)),
            .agendaChart: .one(
                AgendaChart(
                    session.agenda.map { .init(words: $0.topic, minutes: $0.minutes) }, planned: planned,
                    actual: session.actual?.value, words: context.words)?.chart.model),
            .agendaTotal: .text(
                context.words.agendaTotal(session.agenda.compactMap(\.minutes).reduce(0, +), planned: planned)),
            .questions: .many(
                session.questions.map { listItem($0, session, context) }),
            .options: .many(session.options.map { option($0, session, context) }),
            .decisions: .many(
                session.decisions.map { listItem($0, session, context) }),
            .concerns: .many(
                session.concerns.map { listItem($0, session, context) }),
            .figures: .many(
                figures.map { context.figure($0, working: workings.page(of: $0.id, shownOn: context.address)) }),
            .workings: .many(workings.models(of: figures.exposed, context)),
            .workingsNote: .text(workings.note),
            .allWorkings: .one(workings.all(context)),
            .actions: .many(
                session.actions.map { item in
                    facts.promise(of: item, in: session).map {
                        promiseModel($0, facts, context)
                            .merging([.more: listItem(item, session, context)[.more] ?? .html(nil)])
                    }
                        ?? (status == .held ? notTold(item, session, context) : plannedAction(item, session, context))
                }),
            .wins: .many(
                session.wins.map { listItem($0, session, context) }),
            .learned: .many(learned(session, pair, context)),
            .introductions: .many(
                introductions(in: [session], asOf: context.asOf).map { introductionModel($0, context) }),
            .progress: .many(progress(session, facts, context)),
            .goals: .many(goals(session, facts, context)),
            .resources: .many(
                session.resources.map {
                    context.resource($0.resource).merging([
                        .for: .one(context.person($0.person)), .useful: .text($0.useful.map(context.words.useful)),
                    ])
                }),
            .next: .one(context.dayAndDistance(session.next?.value)),
            .before: .one(place > 0 ? sessionRow(pair.sessions[place - 1], pair, context) : nil),
            .after: .one(
                place + 1 < pair.sessions.count ? sessionRow(pair.sessions[place + 1], pair, context) : nil),
            .isBetween: .flag(pair.sessions.count > 1),
            .asksForNext: .flag(asksForNext),
            .hasGlance: .flag(
                asksForNext || session.energy != nil || !(session.attended ?? []).isEmpty),
        ]
        return model.merging(
            context.prose(context.body(of: session.note, anchors: AnchorPrefix.notes))
        ).merging(context.backlinks(of: session.note, listed: listed(place, facts, index), in: number))
    }
}

/// The notes that the page of a session shows in places of their own.
private func listed(_ place: Int, _ facts: PairFacts, _ index: SiteIndex) -> [String] {
    let sessions = facts.pair.sessions
    let last = sessions[..<place].lastIndex { $0.isHeld(asOf: index.asOf) }
    let around = [place - 1, place + 1, last ?? place].filter(sessions.indices.contains).map { sessions[$0].note.path }
    let goals = Set(goalIDs(of: sessions[place]))
    return around + facts.pair.goals.filter { goals.contains($0.id) }.map(\.note.path)
        + sessions[place].resources.compactMap { index.resource($0.resource)?.note.path }
}

/// The promises of the last session held before this one, and whether they happened.
private func lastTime(_ facts: PairFacts, before place: Int, _ context: PageContext) -> ViewModel? {
    let sessions = facts.pair.sessions
    // A list that was not read must not be told of as nothing.
    guard let before = sessions[..<place].lastIndex(where: { $0.isHeld(asOf: context.asOf) }),
        !sessions[before].actions.isEmpty
    else { return nil }
    let day = sessions[before].day
    let isNext =
        !facts.isPartial
        && !facts.days.contains {
            $0.status == .held && $0.day > day && $0.day < sessions[place].day
        }
    var promises: [PromiseFigures] = []
    for item in sessions[before].actions {
        guard let promise = facts.promise(of: item, in: sessions[before]), !promises.contains(promise) else { continue }
        promises.append(promise)
    }
    // What became of promises that also turn up where nobody here may read is not known.
    let others = sessions[before].actions.filter { facts.promise(of: $0, in: sessions[before]) == nil }
    let known =
        promises.isEmpty && !others.isEmpty
        ? nil : context.words.lastTime(promises, asOf: context.asOf, isNext: isNext)
    let notKnown = others.isEmpty ? nil : context.words.fateNotTold(others.count, besides: promises.count)
    return [
        .words: .text([known, notKnown].compactMap(\.self).joined(separator: " ")),
        .session: .one(
            context.link(
                context.words.day(sessions[before].day),
                to: .session(sessions[before].id.text, of: facts.pair.id.text))),
        .promises: .many(
            promises.map { promiseModel($0, facts, context) } + others.map { notTold($0, sessions[before], context) }),
    ]
}

private func agenda(
    _ session: Session, _ facts: PairFacts, _ context: PageContext
) -> [ViewModel] {
    session.agenda.map { item in
        [
            .topic: .text(item.topic),
            .more: .html(context.item(on: item.source, words: item.topic, in: session.note).rest?.html),
            .minutes: .text(item.minutes.map(context.words.minutes)),
            .who: .one(context.person(item.by)),
            .goal: .one(item.goal.map { goalLink($0, facts, context) }),
        ]
    }
}

private func goalLink(_ id: Slug, _ facts: PairFacts, _ context: PageContext) -> ViewModel {
    guard let goal = facts.pair.goals.first(where: { $0.id == id }) else { return context.reference(id.words, to: nil) }
    return context.reference(goal.name, to: .goal(id.text, of: facts.pair.id.text))
}

private func option(_ item: SessionItem, _ session: Session, _ context: PageContext) -> ViewModel {
    let isChosen = item.state == .done
    return listItem(item, session, context).merging([
        .isChosen: .flag(isChosen),
        .badge: .one((isChosen ? StatusIcon.check : .open).badge(context.words.option(isChosen: isChosen))),
    ])
}

/// A promise that was taken up again in a session which these readers may not read: what became of it is not told, and so
/// its day does not count on either.
private func notTold(_ item: SessionItem, _ session: Session, _ context: PageContext) -> ViewModel {
    let (badge, note) = context.words.fateNotTold
    return plannedAction(item, session, context).merging([
        .badge: .one(StatusIcon.open.badge(badge)), .isOpen: .flag(false), .carried: .text(note),
    ])
}

/// An action of a session that has not been held: it is no promise yet.
private func plannedAction(_ item: SessionItem, _ session: Session, _ context: PageContext) -> ViewModel {
    listItem(item, session, context).merging([
        .badge: .one(nil), .due: .one(context.dayAndDistance(item.due)), .isOpen: .flag(true), .kept: .one(nil),
        .from: .one(nil), .carried: .text(nil),
    ])
}

/// What each learned, side by side: the pair's own people in the agreement's order, then what has no name.
private func learned(_ session: Session, _ pair: Pair, _ context: PageContext) -> [ViewModel] {
    guard !session.learned.isEmpty else { return [] }
    let members = pair.members
    var columns: [(PersonReference?, [SessionItem])] = members.map { member in
        (member, session.learned.filter { $0.who?.id == member.id })
    }
    let rest = session.learned.filter { item in !members.contains { $0.id == item.who?.id } }
    if !rest.isEmpty { columns.append((nil, rest)) }
    return columns.compactMap { who, items in
        // An empty column says that one of the two noted nothing; in a group it would be noise.
        guard !items.isEmpty || members.count == 2 else { return nil }
        return [
            .who: .one(context.person(who)),
            .items: .many(
                items.map {
                    listItem($0, session, context).merging([.who: .one(who == nil ? context.person($0.who) : nil)])
                }),
        ]
    }
}

/// Values of goals that were written down in this session.
private func progress(_ session: Session, _ facts: PairFacts, _ context: PageContext) -> [ViewModel] {
    session.progress.map { entry in
        let goal = facts.pair.goals.first { $0.id == entry.goal }
        let unit: String? =
            switch goal?.measure?.value {
            case .metric(_, let unit, _, _, _), .band(_, let unit, _, _): unit
            default: nil
            }
        return [
            .goal: .one(goalLink(entry.goal, facts, context)),
            .value: .text(entry.value.map { context.words.value($0, unit: unit) }),
            .confidence: .text(entry.confidence.map { "\($0)/10" }), .note: .text(entry.note),
        ]
    }
}

/// The goals that this session worked on.
private func goals(_ session: Session, _ facts: PairFacts, _ context: PageContext) -> [ViewModel] {
    goalIDs(of: session).map { goalLink($0, facts, context) }
}

private func goalIDs(of session: Session) -> [Slug] {
    var ids = session.goals.map(\.value) + session.agenda.compactMap(\.goal) + session.actions.compactMap(\.goal)
    ids += session.progress.map(\.goal)
    var seen: Set<Slug> = []
    return ids.filter { seen.insert($0).inserted }
}
