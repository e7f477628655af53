import Figures
import Localization
import MentoringModel
import Templates

/// The lists of a pair's page that grow with the years.
struct PairLists: Sendable {
    /// How many open promises of each person the page has once there are many.
    static let ofPerson = 5
    /// How much of what is overdue or due soon the page has.
    static let mostToDo = 12

    private let facts: PairFacts
    /// Goals under way first.
    let goals: LongList<(goal: Goal, figures: GoalFigures)>
    /// Those that are open, the first due first.
    let promises: LongList<PromiseFigures>
    /// Newest first, as the introductions.
    let sessions: LongList<Session>
    let introductions: LongList<IntroductionFigures>
    let resources: LongList<Slug>

    init(_ facts: PairFacts) {
        self.facts = facts
        goals = LongList(.goals, facts.goalsInOrder, most: 24, first: 12)
        promises = LongList(.promises, facts.promises.openByDay, most: 30, first: 0)
        sessions = LongList(.sessions, facts.pair.sessions.reversed(), most: 40, first: 20)
        introductions = LongList(.introductions, facts.introductions.reversed(), most: 20, first: 10)
        resources = LongList(.resources, facts.resources, most: 40, first: 20)
    }

    /// With more milestones than this the timeline has those of the first goals only.
    static let mostMilestones = 100
    static let milestonesThen = 40

    /// Pages of those for which the pair's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        let facts = facts
        var pages = goals.pages(of: page, index, ofPart: 60) {
            goalBar($0.goal, $0.figures, facts.pair, $1)
        }
        pages += promises.pages(of: page, index) {
            promiseModel($0, facts, $1).merging([.pair: .one(nil)])
        }
        pages += sessions.pages(of: page, index) { sessionRow($0, facts.pair, $1) }
        pages += introductions.pages(of: page, index) { introductionModel($0, $1) }
        pages += resources.pages(of: page, index, ofPart: 200) {
            $1.resource($0).merging([.facts: .text(nil), .useful: .text(nil)])
        }
        return pages
    }
}

/// The milestones of the pair's goals over time; of very many those of the goals that stand first on the page.
func timeline(_ facts: PairFacts, _ name: String, _ context: PageContext) -> MilestoneTimeline? {
    var goals = facts.goals
    var note: String?
    if goals.reduce(0, { $0 + $1.figures.milestones.count }) > PairLists.mostMilestones {
        let dated = facts.goalsInOrder.filter { !$0.figures.milestones.isEmpty }
        var count = 0
        let first = dated.prefix { entry in
            count += entry.figures.milestones.count
            return count <= PairLists.milestonesThen
        }
        goals = first.isEmpty ? Array(dated.prefix(1)) : Array(first)
        note = context.words.firstGoals(goals.count, of: dated.count)
    }
    return MilestoneTimeline(
        pair: name, rows: goals.map { .init(name: $0.goal.name, milestones: $0.figures.milestones) }, note: note,
        asOf: context.asOf, words: context.words)
}
