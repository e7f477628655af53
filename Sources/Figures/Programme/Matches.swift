package import MentoringModel

/// Somebody who offers what somebody of another pair seeks.
package struct PossibleMatch: Hashable, Sendable {
    package var seeker: Slug
    package var helper: Slug
    /// The skills that match, as the seeker wrote them; never empty.
    package var skills: [String]
}

/// Who could help whom: for each skill that somebody seeks, those who offer it and are in no pair with them
/// (docs/figures.md, "The network").
///
/// Case and white space do not matter. Contacts who are nothing else neither seek nor help here. Those who share most
/// skills come first, then by id.
///
/// - Parameter groups: The members of each pair.
package func possibleMatches(of people: [Person], groups: [Set<Slug>]) -> [PossibleMatch] {
    let members = people.filter { $0.roles.isEmpty || !$0.roles.allSatisfy { $0 == .contact } }
    var matches: [PossibleMatch] = []
    for seeker in members where !seeker.seeks.isEmpty {
        let own = groups.filter { $0.contains(seeker.id) }.reduce(into: Set([seeker.id])) { $0.formUnion($1) }
        for helper in members where !own.contains(helper.id) {
            let offered = Set(helper.offers.map(folded))
            let skills = seeker.seeks.filter { offered.contains(folded($0)) }.map(withSingleBlanks)
            guard !skills.isEmpty else { continue }
            matches.append(PossibleMatch(seeker: seeker.id, helper: helper.id, skills: skills))
        }
    }
    return matches.sorted { (-$0.skills.count, $0.seeker, $0.helper) < (-$1.skills.count, $1.seeker, $1.helper) }
}
