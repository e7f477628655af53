import Clearance
import Figures
import MentoringModel

/// Where readers of this build can see that a resource was used.
struct ResourceUses: Equatable, Sendable {
    struct GoalUse: Equatable, Sendable {
        var goal: Goal
        var pair: Pair
    }
    struct SessionUse: Equatable, Sendable {
        var session: Session
        var pair: Pair
    }

    private(set) var goals: [GoalUse] = []
    private(set) var sessions: [SessionUse] = []

    var isEmpty: Bool { goals.isEmpty && sessions.isEmpty }

    /// The uses of every resource that a session, or a goal that has begun, names, in the order of pairs.
    static func all(in cleared: VisibleProgramme) -> [Slug: ResourceUses] {
        var uses: [Slug: ResourceUses] = [:]
        for exposed in cleared.pairs {
            let pair = exposed.pair
            let figures = Dictionary(exposed.figures.map { ($0.goal, $0) }, uniquingKeysWith: { first, _ in first })
            for goal in pair.goals where !(figures[goal.id]?.isStillToCome(asOf: cleared.asOf) ?? false) {
                for id in Set(goal.resources.map(\.value)) {
                    uses[id, default: ResourceUses()].goals.append(GoalUse(goal: goal, pair: pair))
                }
            }
            for session in pair.sessions {
                for id in Set(session.resources.map(\.resource)) {
                    uses[id, default: ResourceUses()].sessions.append(SessionUse(session: session, pair: pair))
                }
            }
        }
        return uses
    }
}
