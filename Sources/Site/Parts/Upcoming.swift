import Figures
import Localization
import MentoringModel
import Templates

/// What is due in the next 14 days, and what is overdue, of the pairs that go on.
struct Upcoming {
    struct Entry {
        var day: CalendarDay
        var kind: String
        var words: String
        var model: ViewModel
    }

    /// Longest overdue first.
    let overdue: [Entry]
    /// Soonest first.
    let soon: [Entry]

    static let days = 14

    init(_ context: PageContext) { self.init(context.index.pairs, context) }

    init(_ pairs: [PairFacts], _ context: PageContext) {
        let asOf = context.asOf
        let entries = pairs.filter(\.isOpen).flatMap { Upcoming.entries(of: $0, context) }
            .enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
        overdue = entries.filter { $0.day < asOf }
        soon = entries.filter { $0.day >= asOf && $0.day <= asOf + Upcoming.days }
    }

    private static func entries(of facts: PairFacts, _ context: PageContext) -> [Entry] {
        let pair = facts.pair
        let asOf = context.asOf
        var entries: [Entry] = []
        func add(_ day: CalendarDay?, _ kind: String, _ words: String, _ who: PersonReference?, _ address: Address?) {
            // What is due later is not told.
            guard let day, day <= asOf + Upcoming.days else { return }
            entries.append(
                Entry(
                    day: day, kind: kind, words: words,
                    model: [
                        .day: .one(context.dayAndDistance(day)), .kind: .text(kind), .words: .text(words),
                        .who: .one(context.person(who)),
                        .href: .text(address.map { context.link(to: $0) }),
                        .pair: .one(context.link(context.index.name(of: pair), to: .pair(pair.id.text))),
                    ]))
        }
        if let next = facts.next {
            let session = pair.sessions.first { $0.day == next && $0.status(asOf: asOf) == .planned }
            add(
                next, context.words.nextSession, session?.title?.value ?? context.words.theNextSession, nil,
                session.map { .session($0.id.text, of: pair.id.text) })
        }
        if let unwritten = facts.unwritten {
            let session = pair.sessions.first { $0.day == unwritten && $0.status(asOf: asOf) == .planned }
            add(
                unwritten, context.words.nextSession, context.words.notWrittenUp, nil,
                session.map { .session($0.id.text, of: pair.id.text) })
        }
        for (goal, figures) in facts.goals where figures.health.isRunning {
            let address = Address.goal(goal.id.text, of: pair.id.text)
            add(goal.due?.value, context.words.goal, goal.name, goal.owner?.value, address)
            for step in figures.milestones where step.status == .late || step.status == .dueSoon {
                add(
                    step.milestone.due, context.words.milestone, step.milestone.title, step.milestone.who,
                    address.at("milestones"))
            }
        }
        for promise in facts.promises where promise.state == .open {
            let session = facts.session(promise.places.last)
            add(
                promise.due, context.words.promise, promise.words, promise.who,
                session.map { Address.session($0.id.text, of: pair.id.text).at("actions") })
        }
        return entries
    }
}
