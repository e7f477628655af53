import Clearance
import Figures
import Localization
import Markdown
import MentoringModel
import Templates

/// A pair in a few lines, for overviews.
func pairCard(_ facts: PairFacts, _ context: PageContext) -> ViewModel {
    let asOf = context.asOf
    let running = facts.goalsInOrder.filter(\.figures.health.isRunning)
    let shown = running.shortened(to: mostGoals)
    let others = running.dropFirst(shown.count) + facts.goals.filter { !$0.figures.health.isRunning }
    let pair = facts.pair
    let overdue = facts.promises.count { $0.isOverdue(asOf: asOf) }
    let open = facts.promises.count { $0.state == .open }
    return [
        .name: .text(context.index.name(of: pair)),
        .href: .text(context.link(to: .pair(pair.id.text))),
        .badge: .one(context.badge(of: pair.agreement.status)),
        .focus: .text(pair.agreement.focus.isEmpty ? nil : context.words.list(pair.agreement.focus.map(\.value))),
        .strip: .one(
            rhythm(facts, context).map { [.picture: .svg($0.picture)] }),
        .held: .text(
            facts.days.isEmpty
                ? nil : context.words.held(facts.count(.held), missed: facts.count(.missed), isPartial: facts.isPartial)
        ),
        .last: .one(facts.isPartial ? nil : context.dayAndDistance(facts.lastHeld(asOf: asOf))),
        .next: .one(facts.isOpen ? context.dayAndDistance(facts.next) : nil),
        .promises: .text(
            facts.isOpen && open > 0
                ? context.words.openPromises(open, overdue: overdue, isAll: facts.readsAllSessions) : nil
        ),
        .goals: .many(
            shown.map { goalBar($0.goal, $0.figures, pair, context) }),
        .otherGoals: .text(context.words.otherGoals(others.map(\.figures.health))),
        .healths: .many(
            facts.goals.isEmpty ? context.badges(of: facts.cleared.goalsByHealth ?? [:], in: Health.allCases) : []),
    ]
}

/// How many goals a card shows with a bar of their own, where there are more.
private let mostGoals = 6

extension PageContext {
    /// How many goals stand how, a badge for each health that there is: `Behind: 2`.
    func badges(of goals: [Health: Int], in order: [Health]) -> [ViewModel] {
        order.compactMap { health in goals[health].map { StatusIcon(health).badge("\(words.health(health)): \($0)") } }
    }
}

/// A goal as one bar: its name, how far it is and should be, and how it stands in words.
func goalBar(_ goal: Goal, _ figures: GoalFigures, _ pair: Pair, _ context: PageContext) -> ViewModel {
    [
        .name: .text(goal.name),
        .href: .text(context.link(to: .goal(goal.id.text, of: pair.id.text))),
        .badge: .one(StatusIcon(figures.health).badge(context.words.health(figures.health))),
        .percent: .text(figures.progress.map(context.words.percent)),
        .expected: .text(figures.health.isRunning ? figures.expected.map(context.words.percent) : nil),
        .bar: .svg(bar(figures, context.words)),
        .due: .one(figures.health.isRunning || figures.health == .notStarted ? context.day(goal.due?.value) : nil),
        .standing: .text(context.words.progressSummary(of: goal, figures, asOf: context.asOf)),
    ]
}

/// The progress bar of a goal; the plan's mark only while the goal runs.
func bar(_ figures: GoalFigures, _ words: any Language) -> SafeSVG {
    let expected = figures.health.isRunning ? figures.expected : nil
    return ProgressBar(
        progress: figures.progress, expected: expected, health: figures.health, words: words
    ).picture
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
