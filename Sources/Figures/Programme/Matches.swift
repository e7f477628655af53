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
/// Skills are compared by their keys (`Slug(ofSkill:)`). Contacts who are nothing else neither seek nor help here. Those who share most
/// skills come first, then by id.
///
/// - Parameter groups: The members of each pair.
package func possibleMatches(of people: [Person], groups: [Set<Slug>]) -> [PossibleMatch] {
    let members = people.filter { $0.roles.isEmpty || !$0.roles.allSatisfy { $0 == .contact } }
    // Who offers what, and who belongs together, looked up once: in a large programme nearly everybody seeks something.
    var offering: [Slug: [Int]] = [:]
    for (place, helper) in members.enumerated() {
        for skill in Set(helper.offers.compactMap { Slug(ofSkill: $0) }) { offering[skill, default: []].append(place) }
    }
    var together: [Slug: Set<Slug>] = [:]
    for group in groups {
        for id in group { together[id, default: []].formUnion(group) }
    }
    var matches: [PossibleMatch] = []
    for seeker in members where !seeker.seeks.isEmpty {
        let own = together[seeker.id] ?? []
        var skills: [Int: [String]] = [:]
        var seen: Set<Slug> = []
        for skill in seeker.seeks {
            guard let key = Slug(ofSkill: skill), seen.insert(key).inserted else { continue }
            for place in offering[key] ?? [] { skills[place, default: []].append(withSingleBlanks(skill)) }
        }
        for (place, found) in skills {
            let helper = members[place].id
            guard helper != seeker.id, !own.contains(helper) else { continue }
            matches.append(PossibleMatch(seeker: seeker.id, helper: helper, skills: found))
        }
    }
    return matches.sorted { (-$0.skills.count, $0.seeker, $0.helper) < (-$1.skills.count, $1.seeker, $1.helper) }
}
