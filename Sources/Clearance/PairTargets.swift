import MentoringModel

/// What of a pair says who is in it, and where links may lead.
struct PairTargets: Equatable, Sendable {
    struct Target: Equatable, Sendable {
        var path: String
        var visibility: Visibility

        init(_ note: Note) { (path, visibility) = (note.path, note.visibility) }
    }

    let id: Slug
    let members: [PersonReference]
    let agreement: Target
    let goals: [Target]
    let sessions: [Target]
    let pulses: [Target]

    init(of pair: Pair) {
        id = pair.id
        members = pair.members
        agreement = Target(pair.agreement.note)
        goals = pair.goals.map { Target($0.note) }
        sessions = pair.sessions.map { Target($0.note) }
        pulses = pair.pulses.map { Target($0.note) }
    }

    /// Those of all pairs, with those of before for pairs that are the same, which are equal at sight then.
    static func all(of pairs: [Pair], before: (pairs: [Pair], targets: [PairTargets])?) -> [PairTargets] {
        guard let before, before.pairs.count == pairs.count else { return pairs.map(PairTargets.init) }
        return pairs.indices.map { pairs[$0] == before.pairs[$0] ? before.targets[$0] : PairTargets(of: pairs[$0]) }
    }
}
