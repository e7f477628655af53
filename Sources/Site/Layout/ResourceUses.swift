import MentoringModel

/// Where readers of this build can see that a resource was used.
struct ResourceUses: Sendable {
    private(set) var goals: [(goal: Goal, pair: Pair)] = []
    private(set) var sessions: [(session: Session, pair: Pair)] = []

    var isEmpty: Bool { goals.isEmpty && sessions.isEmpty }

    /// The uses of every resource that a goal or session names, in the order of pairs.
    static func all(in cleared: Cleared) -> [Slug: ResourceUses] {
        var uses: [Slug: ResourceUses] = [:]
        for pair in cleared.pairs.map(\.pair) {
            for goal in pair.goals {
                for id in Set(goal.resources.map(\.value)) {
                    uses[id, default: ResourceUses()].goals.append((goal, pair))
                }
            }
            for session in pair.sessions {
                for id in Set(session.resources.map(\.resource)) {
                    uses[id, default: ResourceUses()].sessions.append((session, pair))
                }
            }
        }
        return uses
    }
}
