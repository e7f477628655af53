import Clearance
import Figures
import Localization
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
        updates = LongList(.updates, Site.updates(of: goal, facts, asOf: asOf), most: 60, first: 30)
        sessions = LongList(.worked, Site.sessions(of: goal, facts), most: 40, first: 20) { $0.reversed() }
        let figures = facts.cleared.figures.first { $0.goal == goal.id }
        workings = LongWorkings(
            figures?.derivations ?? [], of: .goal(goal.id.text, of: facts.pair.id.text), note: goal.note.path)
    }

    /// Pages of those for which the goal's page has no room.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        let (goal, pair) = (goal, facts.pair)
        return updates.pages(of: page, index) { updateModel($0, of: goal, $1) }
            + sessions.pages(of: page, index, ofPart: 200) {
                sessionRow($0, pair, $1)
            }
            + workings.pages(of: page, index)
    }
}

/// What was written down of a goal, in its own note and in sessions, up to a day: newest first.
func updates(of goal: Goal, _ facts: PairFacts, asOf: CalendarDay) -> [ProgressEntry] {
    let entries = (goal.updates + facts.pair.sessions.flatMap { $0.progress.filter { $0.goal == goal.id } })
        .filter { $0.day <= asOf }
    return entries.enumerated().sorted { ($0.element.day, $0.offset) > ($1.element.day, $1.offset) }.map(\.element)
}
