import Clearance
import Content
import Figures
import Localization
import MentoringModel

/// What an audience may see, indexed, but for the prose of the notes of pairs: what things are called, where they stand, and
/// what belongs together.
///
/// It is the same as long as what it is told is, however often somebody mends a sentence.
final class ToldIndex: Sendable {
    /// Where a memory is used, the notes of pairs have no text: a page of the programme cannot show what is not noted.
    let cleared: VisibleProgramme
    /// Facts of each pair, in the order of `cleared.pairs`.
    let pairs: [PairFacts]
    /// Who the pairs are, in the same order.
    let members: [PairMembers]
    let addressOfNote: [String: Address]
    /// Places in `pairs`, by the path of a pair's note.
    let pairOfNote: [String: Int]
    /// Places in `pairs`, by member.
    let pairsOfPerson: [Slug: [Int]]
    /// Places in `pairs`, by id.
    let placeOfPair: [Slug: Int]
    /// The introductions of all pairs, what is owed first; and their places by those who made them or were introduced.
    let introductions: [PairIntroduction]
    let introductionsOfPerson: [Slug: [Int]]
    /// Places in `cleared.people` and `cleared.resources`, by skill.
    let bySkill: SkillPlaces
    let titleOfNote: [String: String]
    /// Ids, full names and first names of everybody who may be named here.
    let names: Set<Slug>
    let people: [Slug: Person]
    let resources: [Slug: Resource]
    let library: ResourceLibrary
    let uses: [Slug: ResourceUses]
    /// How much resources are used and how they helped, by id; withheld where it would tell of single people.
    let resourceRows: [Slug: Report.ResourceRow]
    /// How many pairs found that a resource helped, from the notes that can be read; the public is not told.
    let helpedPairs: [Slug: Int]
    /// Skills by slug, as they are written most often, with the vocabulary's writing first.
    let skills: [Slug: String]
    /// Skills that a resource teaches or that a person offers or seeks: each has a page.
    let skillPages: Set<Slug>
    /// Which parts the site has.
    let parts: SiteParts

    init(_ cleared: VisibleProgramme, _ pairs: [PairFacts]) {
        self.cleared = cleared
        self.pairs = pairs
        members = cleared.pairs.map { PairMembers(of: $0.pair) }
        var pairsOfPerson: [Slug: [Int]] = [:]
        for (place, cleared) in cleared.pairs.enumerated() {
            for member in Set(cleared.pair.members.map(\.id)) { pairsOfPerson[member, default: []].append(place) }
        }
        self.pairsOfPerson = pairsOfPerson
        placeOfPair = Dictionary(
            cleared.pairs.enumerated().map { ($1.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
        introductions = PairIntroduction.all(pairs)
        var introductionsOfPerson: [Slug: [Int]] = [:]
        for (place, item) in introductions.enumerated() {
            for person in Set([item.introduction.by?.id, item.introduction.person].compactMap(\.self)) {
                introductionsOfPerson[person, default: []].append(place)
            }
        }
        self.introductionsOfPerson = introductionsOfPerson
        bySkill = SkillPlaces(cleared)
        people = Dictionary(cleared.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        resources = Dictionary(cleared.resources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var addresses: [String: Address] = [:]
        if let note = cleared.settings.note { addresses[note.path] = .home }
        for person in cleared.people { addresses[person.note.path] = .person(person.id.text) }
        for resource in cleared.resources { addresses[resource.note.path] = .resource(resource.id.text) }
        var pairOfNote: [String: Int] = [:]
        for (place, cleared) in cleared.pairs.enumerated() {
            let pair = cleared.pair
            for note in pair.notesWithPages {
                pairOfNote[note.path] = place
            }
            if cleared.isAgreementOpen { addresses[pair.agreement.note.path] = .agreement(pair.id.text) }
            for goal in pair.goals { addresses[goal.note.path] = .goal(goal.id.text, of: pair.id.text) }
            for session in pair.sessions { addresses[session.note.path] = .session(session.id.text, of: pair.id.text) }
        }
        addressOfNote = addresses
        self.pairOfNote = pairOfNote
        library = ResourceLibrary(cleared.resources)
        titleOfNote = ToldIndex.titles(of: cleared)
        names = ToldIndex.names(in: cleared)
        skills = ToldIndex.skills(of: cleared)
        uses = ResourceUses.all(in: cleared)
        resourceRows = Dictionary(
            Site.resourceRows(cleared).map { ($0.resource.id, $0) }, uniquingKeysWith: { first, _ in first })
        helpedPairs = ToldIndex.helpedPairs(in: cleared)
        skillPages = bySkill.skills
        parts = SiteParts(of: cleared, pairs)
    }

    private static func names(in cleared: VisibleProgramme) -> Set<Slug> {
        var names: Set<Slug> = []
        let members = cleared.pairs.flatMap(\.pair.members).map { ($0.id, $0.words) }
        for (id, name) in cleared.names.map({ ($0, $1) }) + members {
            names.insert(id)
            let words = [name, name.split(separator: " ").first.map(String.init) ?? name]
            names.formUnion(words.compactMap { slug(of: $0) })
        }
        return names
    }

    private static func titles(of cleared: VisibleProgramme) -> [String: String] {
        var titles: [String: String] = [:]
        for person in cleared.people { titles[person.note.path] = person.name }
        for resource in cleared.resources { titles[resource.note.path] = resource.name }
        for pair in cleared.pairs.map(\.pair) {
            for goal in pair.goals { titles[goal.note.path] = goal.name }
            for session in pair.sessions { titles[session.note.path] = session.title?.value }
        }
        return titles
    }

    private static func helpedPairs(in cleared: VisibleProgramme) -> [Slug: Int] {
        guard cleared.audience != .public else { return [:] }
        var pairs: [Slug: Int] = [:]
        for pair in cleared.pairs.map(\.pair) {
            let uses = pair.sessions.filter { $0.day <= cleared.asOf }.flatMap(\.resources)
            for id in Set(uses.filter { ($0.useful ?? 0) >= helpedFrom }.map(\.resource)) { pairs[id, default: 0] += 1 }
        }
        return pairs
    }

    private static func skills(of cleared: VisibleProgramme) -> [Slug: String] {
        var skills: [Slug: String] = [:]
        let written =
            cleared.settings.skills + cleared.resources.flatMap(\.skills)
            + cleared.people.flatMap { $0.offers + $0.seeks }
        for skill in written {
            if let slug = SiteIndex.slug(ofSkill: skill), skills[slug] == nil { skills[slug] = skill }
        }
        return skills
    }
}
