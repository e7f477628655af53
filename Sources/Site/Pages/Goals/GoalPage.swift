import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// A goal: where it stands in one sentence, its chart, and how every figure was had.
func goalPages(_ index: SiteIndex, _ number: Int, goal place: Int) -> [Page] {
    let facts = index.pair(at: number)
    let goal = facts.pair.goals[place]
    let lists = GoalLists(goal, facts, asOf: index.asOf)
    let page = goalPage(index, number, goal, lists)
    return [page] + lists.pages(of: page, index)
        + index.backlinkPages(of: goal.note, on: page, listed: listed(of: goal, facts, index), in: number)
}

private func goalPage(_ index: SiteIndex, _ number: Int, _ goal: Goal, _ lists: GoalLists) -> Page {
    let facts = index.pair(at: number)
    let pairName = index.name(of: facts.pair)
    return Page(
        address: .goal(goal.id.text, of: facts.pair.id.text), template: "goal", title: goal.name,
        description: index.words.goalDescription(goal.name, of: pairName), part: .pairs,
        crumbs: [.init(words: pairName, address: .pair(facts.pair.id.text))]
    ) { context in
        let figures = facts.cleared.figures.first { $0.goal == goal.id }
        let common: ViewModel = [
            .pair: .one(context.link(pairName, to: .pair(facts.pair.id.text))),
            .owner: .one(context.person(facts.owner(of: goal))),
            .growth: .text(
                figures.map { [.achieved, .partly].contains($0.health) } ?? false && index.hasGrowthRecord(facts)
                    ? context.link(to: .growth(facts.pair.id.text).at("goal-\(goal.id.text)")) : nil),
            .isAchieved: .flag(figures?.health == .achieved),
            .start: .one(context.day(goal.start?.value)),
            .due: .one(context.dayAndDistance(goal.due?.value)),
            .done: .one(context.day(goal.done?.value)),
            .specific: .text(goal.specific?.value),
            .pauses: .many(
                goal.pauses.map {
                    [.from: .one(context.day($0.from)), .to: .one(context.day($0.to)), .why: .text($0.why)]
                }),
            .revisions: .many(goal.revisions.map { revision($0, context) }),
            .sessions: .many(lists.sessions.shown.map { sessionRow($0, facts.pair, context) }),
            .allSessions: .one(lists.sessions.all(context)),
            .parent: .one(parent(of: goal, facts, context)),
            .children: .many(children(of: goal, facts, context)),
            .resources: .many(resources(of: goal, context)),
            .suggestions: .many(suggestedResources(for: goal, figures, facts, context)),
            .library: .text(
                goal.resources.isEmpty && needsResource(figures) && !context.index.resources.isEmpty
                    ? context.link(to: .resources) : nil),
            .scale: .many(attainment(goal, context)),
        ]
        let body = context.body(of: goal.note, anchors: AnchorPrefix.notes)
        return common.merging(context.prose(body))
            .merging(context.backlinks(of: goal.note, listed: listed(of: goal, facts, index), in: number))
            .merging(adjacentGoals(goal, facts, context))
            .merging(figures.map { GoalFiguresModel(goal, $0, facts, lists, context).model } ?? GoalFiguresModel.none)
    }
}

private func revision(_ revision: Revision, _ context: PageContext) -> ViewModel {
    [
        .day: .one(context.day(revision.day)), .field: .text(revision.field),
        .from: .text(revision.from.map(context.words.written)),
        .to: .text(revision.to.map(context.words.written)), .why: .text(revision.why),
        .agreedBy: .many(context.people(revision.agreedBy)),
    ]
}

/// The sessions that worked on a goal: they name it, have a value for it, a topic or a promise.
func sessions(of goal: Goal, _ facts: PairFacts) -> [Session] {
    facts.pair.sessions.filter { session in
        session.goals.contains { $0.value == goal.id } || session.progress.contains { $0.goal == goal.id }
            || session.agenda.contains { $0.goal == goal.id } || session.actions.contains { $0.goal == goal.id }
    }
}

/// The notes that the page of a goal shows in places of their own.
private func listed(of goal: Goal, _ facts: PairFacts, _ index: SiteIndex) -> [String] {
    let goals = facts.pair.goals.filter { $0.parent?.value == goal.id || $0.id == goal.parent?.value }
    return sessions(of: goal, facts).map(\.note.path) + goals.map(\.note.path)
        + goal.resources.compactMap { index.resource($0.value)?.note.path }
}

/// The goals before and after a goal, in the order in which the pair's page has them.
private func adjacentGoals(_ goal: Goal, _ facts: PairFacts, _ context: PageContext) -> ViewModel {
    let goals = facts.goalsInOrder.map(\.goal)
    let place = goals.firstIndex { $0.id == goal.id }
    func neighbour(_ step: Int) -> ViewModel? {
        guard let place, goals.indices.contains(place + step) else { return nil }
        let goal = goals[place + step]
        return context.link(goal.name, to: .goal(goal.id.text, of: facts.pair.id.text))
    }
    return [
        .previous: .one(neighbour(-1)), .following: .one(neighbour(1)), .isBetween: .flag(goals.count > 1),
    ]
}

private func parent(of goal: Goal, _ facts: PairFacts, _ context: PageContext) -> ViewModel? {
    guard let id = goal.parent?.value, let parent = facts.pair.goals.first(where: { $0.id == id }) else { return nil }
    return context.link(parent.name, to: .goal(id.text, of: facts.pair.id.text))
}

private func children(of goal: Goal, _ facts: PairFacts, _ context: PageContext) -> [ViewModel] {
    facts.goals.filter { $0.goal.parent?.value == goal.id }.map { goalBar($0.goal, $0.figures, facts.pair, context) }
}

/// The levels of goal attainment in words, the best on top, with the days on which each was seen.
private func attainment(_ goal: Goal, _ context: PageContext) -> [ViewModel] {
    goal.scale.keys.sorted(by: >).map { level in
        [
            .level: .text(level > 0 ? "+\(level)" : context.words.number(Double(level))),
            .words: .text(goal.scale[level]),
            .days: .many(
                goal.scores.filter { $0.level == level && $0.day <= context.asOf }.map { context.day($0.day) }),
        ]
    }
}
