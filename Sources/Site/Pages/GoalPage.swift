import Figures
import MentoringModel

/// A goal: where it stands in one sentence, its chart, and how every figure was had.
func goalPage(_ index: SiteIndex, _ number: Int, goal place: Int) -> Page {
    let facts = index.pairs[number]
    let goal = facts.pair.goals[place]
    let pairName = index.name(of: facts.pair)
    return Page(
        address: .goal(goal.id.text, of: facts.pair.id.text), template: "goal", title: goal.name,
        description: index.words.goalDescription(goal.name, of: pairName), part: nil,
        crumbs: [.init(words: pairName, address: .pair(facts.pair.id.text))]
    ) { context in
        let figures = facts.cleared.figures.first { $0.goal == goal.id }
        let common: ViewModel = [
            "pair": .one(context.link(pairName, to: .pair(facts.pair.id.text))),
            "owner": .one(context.person(facts.owner(of: goal))),
            "growth": .text(
                figures.map { [.achieved, .partly].contains($0.health) } ?? false && index.hasGrowthRecord(facts)
                    ? context.link(to: .growth(facts.pair.id.text).at("goal-\(goal.id.text)")) : nil),
            "isAchieved": .flag(figures?.health == .achieved),
            "start": .one(context.day(goal.start?.value)),
            "due": .one(context.dayAndDistance(goal.due?.value)),
            "done": .one(context.day(goal.done?.value)),
            "specific": .text(goal.specific?.value),
            "pauses": .many(
                goal.pauses.map {
                    ["from": .one(context.day($0.from)), "to": .one(context.day($0.to)), "why": .text($0.why)]
                }),
            "revisions": .many(goal.revisions.map { revision($0, context) }),
            "sessions": .many(sessions(of: goal, facts, context)),
            "parent": .one(parent(of: goal, facts, context)),
            "children": .many(children(of: goal, facts, context)),
            "resources": .many(resources(of: goal, context)),
            "suggestions": .many(suggestedResources(for: goal, figures, facts, context)),
            "library": .text(
                goal.resources.isEmpty && needsResource(figures) && !context.cleared.resources.isEmpty
                    ? context.link(to: .resources) : nil),
            "body": .html(context.body(of: goal.note, without: Sections.milestones(goal.note))),
            "scale": .many(attainment(goal, context)),
        ]
        return common.merging(figures.map { GoalFiguresModel(goal, $0, facts, context).model } ?? GoalFiguresModel.none)
    }
}

private func revision(_ revision: Revision, _ context: PageContext) -> ViewModel {
    [
        "day": .one(context.day(revision.day)), "field": .text(revision.field),
        "from": .text(revision.from.map(context.words.written)),
        "to": .text(revision.to.map(context.words.written)), "why": .text(revision.why),
        "agreedBy": .many(context.people(revision.agreedBy)),
    ]
}

/// The sessions that worked on a goal: they name it, have a value for it, a topic or a promise.
private func sessions(of goal: Goal, _ facts: PairFacts, _ context: PageContext) -> [ViewModel] {
    facts.pair.sessions.filter { session in
        session.goals.contains { $0.value == goal.id } || session.progress.contains { $0.goal == goal.id }
            || session.agenda.contains { $0.goal == goal.id } || session.actions.contains { $0.goal == goal.id }
    }.map { sessionRow($0, facts.pair, context) }
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
            "level": .text(level > 0 ? "+\(level)" : context.words.number(Double(level))),
            "words": .text(goal.scale[level]),
            "days": .many(
                goal.scores.filter { $0.level == level && $0.day <= context.asOf }.map { context.day($0.day) }),
        ]
    }
}
