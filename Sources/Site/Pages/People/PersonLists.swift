import Figures
import Localization
import MentoringModel
import Templates

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
                .who: .one(nil),
                .pair: .one(
                    context.link(context.index.name(of: facts.pair), to: .pair(facts.pair.id.text))),
            ])
        }
    }

    /// Those that go on first, once there are many.
    let pairs: LongList<PairFacts>
    let goals: LongList<OwnGoal>
    /// What is open in pairs that go on, the first due first.
    let promises: LongList<OwnPromise>
    /// What is owed first.
    let introductions: LongList<PairIntroduction>

    init(_ person: Person, _ index: SiteIndex) {
        let own = index.pairs(of: person.id)
        pairs = LongList(.pairs, own, most: 12, first: 6) { $0.filter(\.isOpen) + $0.filter { !$0.isOpen } }
        let goals = own.flatMap { facts in
            facts.goals.filter { facts.owner(of: $0.goal)?.id == person.id }.map {
                OwnGoal(goal: $0.goal, figures: $0.figures, pair: facts.pair)
            }
        }
        self.goals = LongList(.goals, goals, most: 24, first: 12) { goals in
            goals.filter(\.figures.health.isRunning) + goals.filter { !$0.figures.health.isRunning }
        }
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
            }.map(\.element), most: 40, first: 12)
        introductions = LongList(.introductions, index.introductions(of: person.id), most: 24, first: 10)
    }

    /// Pages of those for which the person's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        pairs.pages(of: page, index) { pairRow($0, $1) }
            + goals.pages(of: page, index, ofPart: 60) { $0.model($1) }
            + promises.pages(of: page, index) { $0.model($1) }
            + introductions.pages(of: page, index) { $0.model($1) }
    }
}
