import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// The resources of a goal, each with whether it helped.
func resources(of goal: Goal, _ context: PageContext) -> [ViewModel] {
    goal.resources.map { written in
        context.resource(written.value).merging([
            .facts: .text(context.index.resource(written.value).map(context.words.facts(of:))),
            .helped: .text(helped(written.value, context.index)),
            .stale: .text(
                context.index.resource(written.value).flatMap { staleness($0, asOf: context.asOf, context.words) }),
        ])
    }
}

/// What the library has for a goal that is under way, rests or waits, and names no resource.
func suggestedResources(for goal: Goal, _ figures: GoalFigures?, _ facts: PairFacts, _ context: PageContext)
    -> [ViewModel]
{
    guard goal.resources.isEmpty, needsResource(figures) else { return [] }
    let found = suggestions(
        for: goal, of: facts.pair, from: context.index.library, helped: context.index.helpedPairs,
        asOf: context.asOf)
    return found.map { item in
        context.resource(item.resource).merging([
            .facts: .text(context.index.resource(item.resource).map(context.words.facts(of:))),
            .reason: .text(context.words.reason(item, isPair: context.audience == .pair)),
        ])
    }
}

/// Whether a goal is one that a resource can still help.
func needsResource(_ figures: GoalFigures?) -> Bool {
    guard let health = figures?.health else { return false }
    return ![.achieved, .partly, .missed, .dropped].contains(health)
}
