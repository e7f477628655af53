import Figures
import MentoringModel

/// The lists of a person's page that grow with the pairs that somebody is in.
struct PersonLists: Sendable {
    struct OwnGoal: Sendable {
        var goal: Goal
        var figures: GoalFigures
        var pair: Pair

        func model(_ context: PageContext) -> ViewModel { goalBar(goal, figures, pair, context) }
    }

    struct OwnPromise: Sendable {
        var promise: PromiseFigures
        var facts: PairFacts

        func model(_ context: PageContext) -> ViewModel {
            promiseModel(promise, facts, context).merging([
                "who": .one(nil),
                "pair": .one(
                    context.link(context.index.name(of: facts.pair), to: .pair(facts.pair.id.text))),
            ])
        }
    }

    private let person: Person
    /// Those that go on first, once there are many.
    let pairs: LongList<PairFacts>
    let goals: LongList<OwnGoal>
    /// What is open in pairs that go on, the first due first.
    let promises: LongList<OwnPromise>
    /// What is owed first.
    let introductions: LongList<PairIntroduction>

    init(_ person: Person, _ index: SiteIndex) {
        self.person = person
        let page = Address.person(person.id.text)
        let own = index.pairs(of: person.id)
        let mostPairs = 12
        pairs = LongList(
            .pairs, own.count > mostPairs ? own.filter(\.isOpen) + own.filter { !$0.isOpen } : own, of: page,
            most: mostPairs, first: 6)
        let goals = own.flatMap { facts in
            facts.goals.filter { facts.owner(of: $0.goal)?.id == person.id }.map {
                OwnGoal(goal: $0.goal, figures: $0.figures, pair: facts.pair)
            }
        }
        let mostGoals = 24
        self.goals = LongList(
            .goals,
            goals.count > mostGoals
                ? goals.filter(\.figures.health.isRunning) + goals.filter { !$0.figures.health.isRunning } : goals,
            of: page, most: mostGoals, first: 12)
        let promises = own.filter(\.isOpen).flatMap { facts in
            facts.promises.filter { $0.who?.id == person.id && $0.state == .open }.map {
                OwnPromise(promise: $0, facts: facts)
            }
        }
        self.promises = LongList(
            .promises,
            promises.enumerated().sorted { left, right in
                let (first, second) = (left.element.promise.due, right.element.promise.due)
                return (first?.number ?? .max, left.offset) < (second?.number ?? .max, right.offset)
            }.map(\.element), of: page, most: 40, first: 12)
        introductions = LongList(
            .introductions, index.introductions(of: person.id), of: page, most: 24, first: 10)
    }

    /// Pages of those for which the person's page has no room.
    func pages(_ index: SiteIndex) -> [Page] {
        let crumbs = [Page.Crumb(words: index.words.people, address: .people)]
        let name = person.name
        return pairs.pages(of: name, index, part: .people, crumbs: crumbs) { pairRow($0, $1) }
            + goals.pages(of: name, index, part: .people, crumbs: crumbs, ofPart: 60) { $0.model($1) }
            + promises.pages(of: name, index, part: .people, crumbs: crumbs) { $0.model($1) }
            + introductions.pages(of: name, index, part: .people, crumbs: crumbs) { $0.model($1) }
    }
}
