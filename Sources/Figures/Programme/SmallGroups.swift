package import MentoringModel

/// What people feel: withheld from everybody in the programme, too, where few stand behind it.
package let feelings: Set<String> = [
    "pulse_response", "pulse_median", "perception_gap", "pairs_needing_attention", "resource_usefulness",
]

/// Figures of which one is the other and a rest: shown both, they tell the rest.
private let families: [Set<String>] = [
    ["active_pairs", "agreements_signed", "smart_pairs", "pairs_needing_attention"],
    ["goals_achieved", "goals_achieved_of_closed"],
]

extension [Figure] {
    /// Withholds what would speak of fewer than `below` people (docs/figures.md, "Small groups"): a figure, or an
    /// earlier value of one,
    /// - from which, less what these readers can count for themselves in open notes, something is left that fewer people
    ///   than that brought in;
    /// - which differs from another one that is shown in what fewer people than that brought in, open notes left out.
    ///
    /// What stands in open notes alone is shown, over however few people it is. Whose note adds nothing is not among those
    /// who are left: that can only withhold more.
    ///
    /// - Parameters:
    ///   - openness: How open a place must be for these readers.
    ///   - ids: The figures that the rule holds for; `nil` for all.
    package func withholdingSmallGroups(below: Int, openness: Visibility, only ids: Set<String>? = nil) -> [Figure] {
        let rule = SmallGroupRule(below: below, openness: openness)
        var figures = self
        let bound = indices.filter { ids?.contains(self[$0].id) ?? true }
        for index in bound where !rule.allows(figures[index].parts) { figures[index].withhold() }
        for family in families { figures.withhold(in: bound.filter { family.contains(self[$0].id) }, rule) }
        for index in bound { figures[index].withholdTrend(rule) }
        return figures
    }

    /// Of each two whose difference is about too few, the one over fewer people goes; and what shares its numerator with
    /// a withheld one.
    private mutating func withhold(in family: [Int], _ rule: SmallGroupRule) {
        func size(_ index: Int) -> Int { SmallGroupRule.people(self[index].parts).count }
        var closed = ClosedParts(below: rule.openness)
        for first in family {
            for second in family where first < second && !self[first].isWithheld && !self[second].isWithheld {
                let (left, right) = (closed.amounts(of: self[first].parts), closed.amounts(of: self[second].parts))
                guard !closed.mayStand(left, beside: right, rule, comparing: \.denominator) else { continue }
                self[size(first) < size(second) ? first : second].withhold()
            }
        }
        if self["goals_achieved"]?.isWithheld ?? false {
            for index in family where self[index].id == "goals_achieved_of_closed" { self[index].withhold() }
        }
    }
}

/// When a number speaks of enough people.
struct SmallGroupRule {
    var below: Int
    var openness: Visibility

    static func people(_ parts: [Figure.Part]) -> Set<Slug> {
        parts.reduce(into: []) { $0.formUnion($1.people) }
    }

    /// Nobody, or enough people.
    fileprivate func isAllowed(_ people: Set<Slug>) -> Bool { people.isEmpty || people.count >= below }

    /// Whether a figure over these may be shown: what is left after subtracting what can be read is about those who
    /// bring something in. That nobody does is about all of them.
    func allows(_ parts: [Figure.Part]) -> Bool {
        let closed = parts.filter { $0.openness < openness }
        let adding = closed.filter { !$0.addsNothing }
        return isAllowed(Self.people(adding.isEmpty ? closed : adding))
    }

}

extension Figure {
    fileprivate mutating func withhold() {
        value = nil
        numerator = nil
        denominator = nil
        n = nil
        derivation.substituted = nil
        derivation.result = ""
        derivation.inputs = []
        isWithheld = true
    }

    /// From the newest on: each point must stand beside the figure and every newer point that is shown.
    fileprivate mutating func withholdTrend(_ rule: SmallGroupRule) {
        guard !trend.isEmpty else { return }
        var closed = ClosedParts(below: rule.openness)
        var shown = [closed.amounts(of: parts)]
        for index in trend.indices.reversed() {
            let point = closed.amounts(of: trend[index].parts)
            let isAllowed = shown.allSatisfy { other in
                closed.mayStand(other, beside: point, rule, comparing: \.numerator)
                    && closed.mayStand(other, beside: point, rule, comparing: \.denominator)
            }
            guard !isWithheld, isAllowed, rule.allows(trend[index].parts) else {
                trend[index].withhold()
                continue
            }
            shown.append(point)
        }
    }
}

/// Whoever brings something closed into figures, numbered, so that many figures are compared by number: what can be read is left
/// out.
private struct ClosedParts {
    /// Who brings something in, and for which pair.
    private struct Contributor: Hashable {
        var pair: Slug
        var people: Set<Slug>
    }

    /// What a contributor brings into a figure.
    struct Amount {
        var contributor: Int
        var numerator: Double
        var denominator: Double
    }

    private let openness: Visibility
    private var numbers: [Contributor: Int] = [:]
    private var people: [Set<Slug>] = []

    init(below openness: Visibility) { self.openness = openness }

    mutating func amounts(of parts: [Figure.Part]) -> [Amount] {
        parts.compactMap { part in
            guard part.openness < openness else { return nil }
            let contributor = Contributor(pair: part.pair, people: part.people)
            let number = numbers[contributor] ?? people.count
            if number == people.count {
                numbers[contributor] = number
                people.append(part.people)
            }
            return Amount(contributor: number, numerator: part.numerator, denominator: part.denominator)
        }
    }

    /// Whether two figures may be shown side by side: what differs between them is about nobody or about enough people.
    ///
    /// - Parameter amount: What of a part goes into both.
    func mayStand(
        _ left: [Amount], beside right: [Amount], _ rule: SmallGroupRule, comparing amount: (Amount) -> Double
    ) -> Bool {
        var sums = [Double](repeating: 0, count: people.count)
        for part in left { sums[part.contributor] += amount(part) }
        for part in right { sums[part.contributor] -= amount(part) }
        return rule.isAllowed(
            sums.indices.reduce(into: []) { if settled(sums[$1]) != 0 { $0.formUnion(people[$1]) } })
    }
}

extension Figure.TrendPoint {
    fileprivate mutating func withhold() {
        value = nil
        numerator = nil
        denominator = nil
        n = nil
        isWithheld = true
    }
}

/// Which parts of a total that is shown must be withheld: those over fewer than `below` people, and as many more, the
/// smallest first, as it takes until those withheld are enough people together. Of 11, 9 and 3 people the 3 and the 9.
package func withheldParts(_ parts: [Set<Slug>], below: Int) -> Set<Int> {
    var withheld = Set(parts.indices.filter { !parts[$0].isEmpty && parts[$0].count < below })
    func hidden() -> Set<Slug> { withheld.reduce(into: []) { $0.formUnion(parts[$1]) } }
    let rest = parts.indices.filter { !parts[$0].isEmpty && !withheld.contains($0) }
        .sorted { (parts[$0].count, $0) < (parts[$1].count, $1) }
    for index in rest {
        guard !withheld.isEmpty, hidden().count < below else { break }
        withheld.insert(index)
    }
    return withheld
}
