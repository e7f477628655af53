import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

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
                context.link(context.words.day($0.day), to: .session($0.id.text, of: facts.pair.id.text))
            }),
        .carried: .text(promise.carried > 0 ? context.words.carried(promise.carried) : nil),
    ]
}

func sessionRow(_ session: Session, _ pair: Pair, _ context: PageContext) -> ViewModel {
    let status = session.status(asOf: context.asOf)
    return [
        // Without a title of its own a session is called by its day, which need not be read twice.
        .day: .one(context.day(session.day)), .isUntitled: .flag(session.title == nil),
        .title: .text(context.words.sessionTitle(session.title?.value, on: context.words.day(session.day))),
        .href: .text(context.link(to: .session(session.id.text, of: pair.id.text))),
        .badge: .one(StatusIcon(status).badge(context.words.status(status))),
        // How long a session was planned says nothing of how long it was held.
        .length: .text(
            (session.actual ?? (status == .held ? nil : session.planned)).map { context.words.minutes($0.value) }),
        .wins: .text(session.wins.isEmpty ? nil : context.words.wins(session.wins.count)),
        .promises: .text(
            session.actions.isEmpty ? nil : context.words.promises(session.actions.count)),
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
