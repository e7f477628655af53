import Figures
import MentoringModel

/// The lists of a goal's page that grow with the years.
struct GoalLists: Sendable {
    private let goal: Goal
    private let facts: PairFacts
    /// What was written down of the goal, newest first.
    let updates: LongList<ProgressEntry>
    /// The sessions that worked on it: of many the newest first, else in the order of their days.
    let sessions: LongList<Session>
    let workings: LongWorkings

    init(_ goal: Goal, _ facts: PairFacts, asOf: CalendarDay) {
        self.goal = goal
        self.facts = facts
        let page = Address.goal(goal.id.text, of: facts.pair.id.text)
        let entries = (goal.updates + facts.pair.sessions.flatMap { $0.progress.filter { $0.goal == goal.id } })
            .filter { $0.day <= asOf }
        let ordered = entries.enumerated().sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }
        updates = LongList(.updates, ordered.map(\.element), of: page, most: 60, first: 30)
        let worked = Site.sessions(of: goal, facts)
        let mostSessions = 40
        sessions = LongList(
            .worked, worked.count > mostSessions ? worked.reversed() : worked, of: page, most: mostSessions, first: 20)
        let figures = facts.cleared.figures.first { $0.goal == goal.id }
        workings = LongWorkings(figures?.workings ?? [], of: page)
    }

    /// Pages of those for which the goal's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        let (name, crumbs) = (page.title, page.crumbs)
        let (goal, pair) = (goal, facts.pair)
        return updates.pages(of: name, index, part: page.part, crumbs: crumbs) { updateModel($0, of: goal, $1) }
            + sessions.pages(of: name, index, part: page.part, crumbs: crumbs, ofPart: 200) {
                sessionRow($0, pair, $1)
            }
            + workings.pages(of: name, index, part: page.part, crumbs: crumbs)
    }
}
