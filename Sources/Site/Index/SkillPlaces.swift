import Clearance
import MentoringModel

/// Where each skill is named, looked up once: in a large programme there are as many skills as people have words for them.
struct SkillPlaces: Sendable {
    /// Places in the people who offer, in those who seek, and in the resources that teach.
    private(set) var offering: [Slug: [Int]] = [:]
    private(set) var seeking: [Slug: [Int]] = [:]
    private(set) var teaching: [Slug: [Int]] = [:]

    init(_ cleared: VisibleProgramme) {
        func slugs(_ words: [String]) -> Set<Slug> { Set(words.compactMap(SiteIndex.slug(ofSkill:))) }
        for (place, person) in cleared.people.enumerated() {
            for skill in slugs(person.offers) { offering[skill, default: []].append(place) }
            for skill in slugs(person.seeks) { seeking[skill, default: []].append(place) }
        }
        for (place, resource) in cleared.resources.enumerated() {
            for skill in slugs(resource.skills) { teaching[skill, default: []].append(place) }
        }
    }

    var skills: Set<Slug> { Set(offering.keys).union(seeking.keys).union(teaching.keys) }
}
