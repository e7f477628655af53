import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The next session of a pair: its agenda, and below why each topic is there.
func nextPage(_ index: SiteIndex, _ number: Int) -> Page {
    let facts = index.pair(at: number)
    let name = index.name(of: facts.pair)
    let pairAddress = Address.pair(facts.pair.id.text)
    return Page(
        address: .next(facts.pair.id.text), template: "next", title: index.words.nextTitle,
        description: index.words.nextDescription(name), part: .pairs, crumbs: [.init(words: name, address: pairAddress)]
    ) { context in
        let agenda = NextAgenda(facts, index)
        var begin = 0.0
        let topics = agenda.topics.enumerated().map { number, topic -> ViewModel in
            let from = begin
            begin += topic.minutes
            let bar =
                agenda.length > 0 ? AgendaBar(from: from / agenda.length, length: topic.minutes / agenda.length) : nil
            return model(topic, "topic-\(number + 1)", context).merging([.bar: .svg(bar?.picture)])
        }
        return [
            .pair: .one(context.link(name, to: pairAddress)),
            .lead: .text(context.words.nextLead(agenda)),
            .dayWords: .text(
                agenda.state == .goesOn
                    ? agenda.day == nil
                        ? context.words.noNextDay
                        : context.words.nextDay(
                            isPlanned: agenda.isDayPlanned, missed: facts.passedDay(asOf: context.asOf))
                    : nil),
            .day: .one(agenda.state == .goesOn ? context.dayAndDistance(agenda.day) : nil),
            .note: .text(
                agenda.note.map { context.link(to: .session($0.id.text, of: facts.pair.id.text)) }),
            .topics: .many(topics),
            .reasons: .many(topics.filter(\.hasPoints)),
            .later: .many(
                agenda.later.prefix(mostLater).enumerated().map { model($1, "later-\($0 + 1)", context) }),
            .moreLater: .text(context.words.more(agenda.later.count - mostLater)),
            .waits: .flag(agenda.state != .goesOn),
            .command: .text(agenda.state == .goesOn && agenda.note == nil ? "waymark prep \(facts.pair.id)" : nil),
        ]
    }
}

private func model(_ topic: AgendaTopic, _ id: String, _ context: PageContext) -> ViewModel {
    [
        .id: .text(id), .here: .text("#" + id), .words: .text(topic.words),
        .minutes: .text(context.words.minutes(topic.minutes)),
        .reason: .text(context.words.sentence(topic.reason)), .who: .one(context.person(topic.who)),
        .href: .text(topic.address.map { context.link(to: $0) }),
        .points: .many(
            topic.points.prefix(mostPoints).map { point in
                [
                    .words: .text(point.words), .who: .one(context.person(point.who)), .reason: .text(point.reason),
                    .href: .text(point.address.map { context.link(to: $0) }),
                ]
            }),
        .morePoints: .text(context.words.more(topic.points.count - mostPoints)),
    ]
}

/// How much of what waits the page names: an hour has no room for more, and the pair's page has all of it.
private let mostLater = 20
/// The same of what a topic rests on.
private let mostPoints = 15

extension ViewModel {
    fileprivate var hasPoints: Bool {
        if case .many(let points) = self[.points] { !points.isEmpty } else { false }
    }
}

extension SiteIndex {
    /// Whether the pair's next session has a page here: in the pair's own build alone, since it is made of what only
    /// the two may read as a whole.
    func hasNextPage(_ facts: PairFacts) -> Bool {
        audience == .pair && facts.isOpen && facts.cleared.pairFigures != nil
    }
}
