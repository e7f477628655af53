import Content
import Diagnostics
package import MentoringModel

/// A goal of which somebody typed the id, the title or how one of them begins.
package enum FoundGoal: Sendable {
    case goal(Goal, of: Pair)
    /// Several that it may be; which pairs they are of, and their goals.
    case several([(pair: Slug, goal: Slug)])
    /// None, with the id that was most likely meant.
    case none(near: String?)

    /// - Parameters:
    ///   - pair: In whose goals to look; where there is none, only a whole id or title names a goal among those of several
    ///     pairs, since a beginning may mean another one's.
    package init(_ words: String, of pair: Slug?, in programme: Programme) {
        let pairs = programme.pairs.filter { pair == nil || $0.id == pair }
        let goals = pairs.flatMap { pair in pair.goals.map { (pair: pair, goal: $0) } }
        let wanted = slug(of: words)
        func slugs(of goal: Goal) -> [Slug] {
            [goal.id, goal.title.flatMap { slug(of: $0.value) }].compactMap(\.self)
        }
        let whole = goals.filter { wanted.map(slugs(of: $0.goal).contains) ?? false }
        let begun = goals.filter { goal in
            wanted.map { wanted in slugs(of: goal.goal).contains { $0.text.hasPrefix(wanted.text) } } ?? false
        }
        let found = whole.isEmpty ? begun : whole
        if found.count == 1, !whole.isEmpty || pairs.count == 1 {
            self = .goal(found[0].goal, of: found[0].pair)
        } else if found.count > 1 {
            self = .several(found.map { ($0.pair.id, $0.goal.id) })
        } else {
            self = .none(near: found.first?.goal.id.text ?? FoundGoal.nearest(to: words, among: goals.map(\.goal)))
        }
    }

    /// By whole ids and titles, and by the words with which they begin.
    private static func nearest(to words: String, among goals: [Goal]) -> String? {
        var ids: [String: String] = [:]
        for goal in goals {
            ids[goal.id.text] = goal.id.text
            ids[goal.name] = goal.id.text
            ids[String(goal.id.text.prefix { $0 != "-" })] = goal.id.text
        }
        return Diagnostics.nearest(to: words, in: ids.keys).flatMap { ids[$0] }
    }
}
