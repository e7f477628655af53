import MentoringModel

/// The goals of a pair so that every sub-goal comes before its parent, with the sub-goals of each.
///
/// Iterative, since a chain of goals may be as long as the folder is; goals on a circle of parents come in the order
/// they are met.
struct GoalTree {
    /// Positions in `pair.goals`.
    var childrenFirst: [Int] = []
    /// Sub-goals of a goal, by position.
    var children: [[Int]]

    init(_ goals: [Goal]) {
        children = Array(repeating: [], count: goals.count)
        let positions = Dictionary(goals.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, goal) in goals.enumerated() {
            guard let parent = goal.parent.flatMap({ positions[$0.value] }), parent != index else { continue }
            children[parent].append(index)
        }
        var seen = Array(repeating: false, count: goals.count)
        for root in goals.indices where !seen[root] {
            seen[root] = true
            var stack = [(goal: root, next: 0)]
            while let top = stack.last {
                guard top.next < children[top.goal].count else {
                    childrenFirst.append(top.goal)
                    stack.removeLast()
                    continue
                }
                stack[stack.count - 1].next += 1
                let child = children[top.goal][top.next]
                guard !seen[child] else { continue }
                seen[child] = true
                stack.append((child, 0))
            }
        }
    }
}

/// A sub-goal as its parent counts it.
struct WeightedChild {
    var id: Slug
    var weight: Double
    /// How far the sub-goal may be read: nobody learns from its parent what it holds.
    var visibility: Visibility
    /// `nil` when the child is on a circle of parents.
    var progression: Progression?
}

/// The progress of a goal from its sub-goals: `Σ w · clamp(p, 0, 1) / Σ w`.
///
/// A sub-goal without data counts 0 and is named. The caller leaves dropped sub-goals out: they are in no rate.
func subGoalProgression(_ children: [WeightedChild]) -> Progression {
    var progression = Progression(kind: .subGoals)
    let total = children.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return progression }
    progression.childrenWithoutData = children.filter { $0.progression?.raw == nil }.map(\.id)
    progression.observationCount = children.reduce(0) { $0 + ($1.progression?.observationCount ?? 0) }
    progression.undatedDone = 0
    progression.lastUpdate = children.compactMap { $0.progression?.lastUpdate }.max()

    var shares = children.map { clampedShare($0.progression?.base ?? 0) }
    func share() -> Double { settled(zip(children, shares).reduce(0) { $0 + $1.0.weight * $1.1 } / total) }
    progression.base = share()
    let changes = children.enumerated().flatMap { index, child in
        (child.progression?.steps ?? []).map { (day: $0.day, child: index, step: $0) }
    }
    for change in changes.sorted(by: { ($0.day, $0.child) < ($1.day, $1.child) }) {
        shares[change.child] = clampedShare(change.step.raw)
        if progression.steps.last?.day == change.day { progression.steps.removeLast() }
        let now = share()
        var source = change.step.source
        if let own = source?.visibility { source?.visibility = min(own, children[change.child].visibility) }
        progression.steps.append(Observation(day: change.day, value: now, raw: now, source: source))
    }
    return progression
}
