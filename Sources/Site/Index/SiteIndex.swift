import Clearance
import Figures
import Foundation
import Localization
import MentoringModel

/// What pages look up: where everything stands, what it is called, and what belongs together.
struct SiteIndex: Sendable {
    let cleared: VisibleProgramme
    /// The language of the site.
    let words: any Language
    /// Facts of each pair, in the order of `cleared.pairs`.
    let pairs: [PairFacts]
    /// Attachments that may be published, by path below the content folder.
    let attachments: Set<String>
    /// The picture in the header, one of them.
    let logo: String?
    private let addressOfNote: [String: Address]
    /// The bodies that pages show, by the path of their note.
    let bodies: [String: NoteBody]
    /// Places in `pairs`, by the path of a pair's note.
    private let pairOfNote: [String: Int]
    /// Places in `pairs`, by member.
    private let pairsOfPerson: [Slug: [Int]]
    private let pairIDs: Set<Slug>
    /// The introductions of all pairs, what is owed first; and their places by those who made them or were introduced.
    let introductions: [PairIntroduction]
    private let introductionsOfPerson: [Slug: [Int]]
    /// Places in `cleared.people` and `cleared.resources`, by skill.
    private let bySkill: SkillPlaces
    private let titleOfNote: [String: String]
    /// Ids, full names and first names of everybody who may be named here.
    private let names: Set<Slug>
    private let people: [Slug: Person]
    private let resources: [Slug: Resource]
    private let uses: [Slug: ResourceUses]
    /// By the path of the note that is linked to.
    private let backlinks: [String: [Backlink]]
    /// How much resources are used and how they helped, by id; withheld where it would tell of single people.
    let resourceRows: [Slug: Report.ResourceRow]
    /// How many pairs found that a resource helped, from the notes that can be read; the public is not told.
    let helpedPairs: [Slug: Int]
    /// Skills by slug, as they are written most often, with the vocabulary's writing first.
    let skills: [Slug: String]
    /// Skills that a resource teaches or that a person offers or seeks: each has a page.
    let skillPages: Set<Slug>

    init(
        _ cleared: VisibleProgramme, in words: any Language, attachments: Set<String> = [], logo: String? = nil,
        jobs: Int = 1
    ) {
        self.cleared = cleared
        self.words = words
        self.attachments = attachments
        self.logo = logo
        pairs = cleared.pairs.map { PairFacts($0, asOf: cleared.asOf) }
        var pairsOfPerson: [Slug: [Int]] = [:]
        for (place, cleared) in cleared.pairs.enumerated() {
            for member in Set(cleared.pair.members.map(\.id)) { pairsOfPerson[member, default: []].append(place) }
        }
        self.pairsOfPerson = pairsOfPerson
        pairIDs = Set(cleared.pairs.map(\.pair.id))
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
            for note in [pair.agreement.note] + pair.goals.map(\.note) + pair.sessions.map(\.note) {
                pairOfNote[note.path] = place
            }
            if cleared.isAgreementOpen { addresses[pair.agreement.note.path] = .agreement(pair.id.text) }
            for goal in pair.goals { addresses[goal.note.path] = .goal(goal.id.text, of: pair.id.text) }
            for session in pair.sessions { addresses[session.note.path] = .session(session.id.text, of: pair.id.text) }
        }
        addressOfNote = addresses
        self.pairOfNote = pairOfNote
        bodies = NoteBody.all(in: cleared, jobs: jobs)
        titleOfNote = SiteIndex.titles(of: cleared)
        names = SiteIndex.names(in: cleared)
        skills = SiteIndex.skills(of: cleared)
        uses = ResourceUses.all(in: cleared)
        backlinks = Backlink.all(in: cleared, bodies, words)
        resourceRows = Dictionary(
            Site.resourceRows(cleared).map { ($0.resource.id, $0) }, uniquingKeysWith: { first, _ in first })
        helpedPairs = SiteIndex.helpedPairs(in: cleared)
        skillPages = bySkill.skills
    }

    var asOf: CalendarDay { cleared.asOf }
    /// The path of the site on its host, with `/` at both ends; `nil` while its address is not known.
    var rootPath: String? {
        guard let base = cleared.settings.baseURL.flatMap(URL.init(string:)), base.host() != nil else { return nil }
        let path = base.path(percentEncoded: true)
        return path.hasSuffix("/") ? path : path + "/"
    }
    var siteName: String { cleared.settings.theme.name ?? cleared.settings.name ?? words.siteName }

    func name(of person: PersonReference) -> String { cleared.name(of: person) }
    func name(of pair: Pair) -> String { cleared.name(of: pair, in: words) }

    func address(ofPerson id: Slug) -> Address? { people[id] == nil ? nil : .person(id.text) }
    /// Whether the pair's growth record has a page here.
    func hasGrowthRecord(_ facts: PairFacts) -> Bool { GrowthRecord.isMade(of: facts, for: cleared.audience) }
    /// Whether somebody is of the programme: a member of a pair told of, or somebody with a page who is no mere contact.
    func isMember(_ id: Slug?) -> Bool {
        guard let id else { return false }
        if pairsOfPerson[id] != nil { return true }
        return people[id].map { !$0.roles.allSatisfy { $0 == .contact } || $0.roles.isEmpty } ?? false
    }
    func person(_ id: Slug) -> Person? { people[id] }
    /// The pairs that somebody is a member of, in their order.
    func pairs(of person: Slug) -> [PairFacts] { (pairsOfPerson[person] ?? []).map { pairs[$0] } }
    /// The introductions that somebody made or to whom somebody was introduced, in the order of all.
    func introductions(of person: Slug) -> [PairIntroduction] {
        (introductionsOfPerson[person] ?? []).map { introductions[$0] }
    }
    /// Those who offer a skill, those who seek it, and the resources that teach it, each in the order of all.
    func offering(_ skill: Slug) -> [Person] { (bySkill.offering[skill] ?? []).map { cleared.people[$0] } }
    func seeking(_ skill: Slug) -> [Person] { (bySkill.seeking[skill] ?? []).map { cleared.people[$0] } }
    func teaching(_ skill: Slug) -> [Resource] { (bySkill.teaching[skill] ?? []).map { cleared.resources[$0] } }
    func resource(_ id: Slug) -> Resource? { resources[id] }
    func uses(of resource: Slug) -> ResourceUses { uses[resource] ?? ResourceUses() }
    func backlinks(of note: Note) -> [Backlink] { backlinks[note.path] ?? [] }

    /// Whether some words are a name of somebody who may be named here.
    func isName(_ words: String) -> Bool { SiteIndex.slug(ofName: words).map(names.contains) ?? false }

    private static func slug(ofName words: String) -> Slug? {
        Slug(ofNormalized: words.precomposedStringWithCanonicalMapping)
    }

    private static func names(in cleared: VisibleProgramme) -> Set<Slug> {
        var names: Set<Slug> = []
        let members = cleared.pairs.flatMap(\.pair.members).map { ($0.id, $0.words) }
        for (id, name) in cleared.names.map({ ($0, $1) }) + members {
            names.insert(id)
            let words = [name, name.split(separator: " ").first.map(String.init) ?? name]
            names.formUnion(words.compactMap { slug(ofName: $0) })
        }
        return names
    }

    func address(ofNote path: String) -> Address? { addressOfNote[path] }

    /// The person whom `@id` in a note means, `@mentor` and `@mentee` where the pair has one of them; `nil` where nobody
    /// known here is called so.
    func person(named words: String, in path: String?) -> PersonReference? {
        guard let id = SiteIndex.slug(ofName: words) else { return nil }
        if let agreement = path.flatMap({ pairOfNote[$0] }).map({ pairs[$0].pair.agreement }) {
            let group = id.text == "mentor" ? agreement.mentors : id.text == "mentee" ? agreement.mentees : []
            if group.count == 1 { return group[0] }
            if let member = (agreement.mentors + agreement.mentees).first(where: { $0.id == id }) { return member }
        }
        return cleared.names[id] == nil ? nil : PersonReference(id: id, words: words)
    }

    /// What a note is called that may be read here.
    func title(of target: LinkTarget) -> String? {
        if case .note(let path) = target { titleOfNote[path] } else { nil }
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

    func address(of target: LinkTarget) -> Address? {
        switch target {
        case .note(let path): addressOfNote[path]
        case .pair(let id): pairIDs.contains(id) ? .pair(id.text) : nil
        case .attachment(let path): attachments.contains(path) ? .attachment(path) : nil
        case .nothing: nil
        }
    }

    static func slug(ofSkill words: String) -> Slug? {
        // What is longer cannot be the name of a file.
        Slug(ofSkill: words.precomposedStringWithCanonicalMapping).flatMap { $0.fitsFileName ? $0 : nil }
    }

    private static func helpedPairs(in cleared: VisibleProgramme) -> [Slug: Int] {
        guard cleared.audience != .public else { return [:] }
        var pairs: [Slug: Int] = [:]
        for pair in cleared.pairs.map(\.pair) {
            let uses = pair.sessions.filter { $0.date.value <= cleared.asOf }.flatMap(\.resources)
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
            if let slug = slug(ofSkill: skill), skills[slug] == nil { skills[slug] = skill }
        }
        return skills
    }
}
