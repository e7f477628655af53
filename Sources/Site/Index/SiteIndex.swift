import Clearance
import Content
import Figures
import Foundation
import Localization
import MentoringModel

/// What pages look up: where everything stands, what it is called, and what belongs together.
///
/// Whatever a page reads goes through here, and is noted where somebody asks for it: a page whose inputs are the same as
/// before need not be made again.
struct SiteIndex: Sendable {
    private let programme: ProgrammeIndex
    private let record: InputRecord?
    private let parses: ParsedBodies?

    /// - Parameters:
    ///   - record: Notes what is read; for the pages of one group, which one core makes.
    ///   - parses: Keeps what was parsed last.
    init(_ programme: ProgrammeIndex, noting record: InputRecord? = nil, keeping parses: ParsedBodies? = nil) {
        self.programme = programme
        self.record = record
        self.parses = parses
    }

    init(
        _ cleared: VisibleProgramme, in words: any Language, attachments: Set<String> = [], logo: String? = nil,
        jobs: Int = 1
    ) {
        self.init(ProgrammeIndex(cleared, in: words, attachments: attachments, logo: logo, jobs: jobs))
    }

    /// Reads a value, and notes that it was read.
    private func read<Value>(_ input: PageInput, _ value: (ProgrammeIndex) -> Value) -> Value {
        record?.insert(input)
        return value(programme)
    }

    // MARK: The build, the same for all of its pages

    var asOf: CalendarDay { programme.cleared.asOf }
    var audience: Audience { programme.cleared.audience }
    var words: any Language { programme.words }

    // MARK: The programme

    var settings: ProgrammeSettings { read(.settings) { $0.cleared.settings } }
    var people: [Person] { read(.people) { $0.cleared.people } }
    var resources: [Resource] { read(.resources) { $0.cleared.resources } }
    var programmeFigures: [Figure] { read(.programmeFigures) { $0.cleared.programmeFigures } }
    var missingLetters: [MissingLetter] { read(.missingLetters) { $0.cleared.missingLetters } }
    var loads: [MentorLoad] { read(.loads) { $0.cleared.loads } }
    var unmetSkills: [UnmetSkill] { read(.unmetSkills) { $0.cleared.unmetSkills } }
    /// How many goals and sessions the folder holds that this build does not show.
    var withheld: Int { read(.withheld) { $0.cleared.withheldGoals + $0.cleared.withheldSessions } }
    var withheldSessions: Int { read(.withheld) { $0.cleared.withheldSessions } }
    var parts: SiteParts { read(.parts) { $0.told.parts } }
    /// The picture in the header.
    var logo: String? { read(.logo) { $0.logo } }

    /// The path of the site on its host, with `/` at both ends; `nil` while its address is not known.
    var rootPath: String? {
        guard let base = settings.baseURL.flatMap(URL.init(string:)), base.host() != nil else { return nil }
        let path = base.path(percentEncoded: true)
        return path.hasSuffix("/") ? path : path + "/"
    }

    /// The whole address of the site's folder, in ASCII and with `/` at its end; `nil` while it is not known.
    var rootAddress: String? {
        guard rootPath != nil, let base = settings.baseURL.flatMap(URL.init(string:))?.absoluteString else {
            return nil
        }
        return base.hasSuffix("/") ? base : base + "/"
    }

    /// What the pairs that a reader is told of are to them.
    var pairsTitle: String {
        parts.isOfPerson ? words.pairsOfPerson : parts.ownPair == nil ? words.pairs : words.ownPair
    }

    var siteName: String { settings.theme.name ?? settings.name ?? words.siteName }

    // MARK: Pairs

    /// All pairs, in their order. Where builds are kept their notes have no text: ``body(of:)`` has it.
    var pairs: [PairFacts] { read(.pairs) { $0.told.pairs } }
    /// One of them.
    func pair(at place: Int) -> PairFacts { read(.pair(programme.told.pairs[place].pair.id)) { $0.told.pairs[place] } }
    func name(of pair: Pair) -> String {
        words.pairName(
            mentors: pair.agreement.mentors.map(name(of:)), mentees: pair.agreement.mentees.map(name(of:)))
    }
    func name(of pair: PairMembers) -> String {
        words.pairName(mentors: pair.mentors.map(name(of:)), mentees: pair.mentees.map(name(of:)))
    }
    func name(ofPairAt place: Int) -> String {
        read(.pairName(place)) { $0.told.cleared.name(of: $0.told.pairs[place].pair, in: $0.words) }
    }
    /// Whether a page of the pair's growth record is worth making: for a pair as soon as there is a goal or a session; elsewhere
    /// once the pair opened its agreement and a goal that was achieved (docs/pages.md, "The growth record").
    func hasGrowthRecord(_ facts: PairFacts) -> Bool {
        if audience == .pair { return !facts.goals.isEmpty || !facts.pair.sessions.isEmpty }
        return facts.cleared.isAgreementOpen
            && facts.goals.contains { [.achieved, .partly].contains($0.figures.health) }
    }
    /// Who all pairs are, in their order.
    var members: [PairMembers] { read(.members) { $0.told.members } }
    /// The introductions of all pairs, pair by pair.
    var introductionsByPair: [IntroductionFigures] {
        read(.introductionsByPair) { $0.told.pairs.flatMap(\.introductions) }
    }
    /// The introductions of all pairs, what is owed first.
    var introductions: [PairIntroduction] { read(.introductions) { $0.told.introductions } }

    // MARK: People

    func person(_ id: Slug) -> Person? { read(.person(id)) { $0.told.people[id] } }
    func address(ofPerson id: Slug) -> Address? {
        read(.personPage(id)) { $0.told.people.keys.contains(id) ? .person(id.text) : nil }
    }
    /// What the name of a person is here; `nil` for somebody without one.
    func name(ofPerson id: Slug) -> String? { read(.personName(id)) { $0.cleared.names[id] } }
    func name(of person: PersonReference) -> String { name(ofPerson: person.id) ?? person.words }
    /// Whether somebody is of the programme: a member of a pair told of, or somebody with a page who is no mere contact.
    func isMember(_ id: Slug?) -> Bool { id.map { id in read(.isMember(id)) { $0.told.isMember(id) } } ?? false }
    /// The pairs that somebody is a member of, in their order.
    func pairs(of person: Slug) -> [PairFacts] {
        read(.pairsOf(person)) { $0.told.pairsOfPerson[person] ?? [] }.map { pair(at: $0) }
    }
    /// Who they are.
    func members(ofPairsOf person: Slug) -> [PairMembers] {
        read(.membersOfPairsOf(person)) { $0.told.members(ofPairsOf: person) }
    }
    /// The introductions that somebody made or to whom somebody was introduced, in the order of all.
    func introductions(of person: Slug) -> [PairIntroduction] {
        read(.introductionsOf(person)) { $0.told.introductions(of: person) }
    }
    /// Whether some words are a name of somebody who may be named here.
    func isName(_ words: String) -> Bool {
        Content.slug(of: words).map { name in read(.isName(name)) { $0.told.names.contains(name) } } ?? false
    }
    /// The person whom `@id` in a note means, `@mentor` and `@mentee` where the pair has one of them; `nil` where nobody
    /// known here is called so.
    func person(named words: String, in path: String?) -> PersonReference? {
        guard let id = Content.slug(of: words) else { return nil }
        if let path, let members = read(.membersOfPair(ofNote: path), { $0.told.membersOfPair(ofNote: path) }) {
            let group = id.text == "mentor" ? members.mentors : id.text == "mentee" ? members.mentees : []
            if group.count == 1 { return group[0] }
            if let member = (members.mentors + members.mentees).first(where: { $0.id == id }) { return member }
        }
        return name(ofPerson: id) == nil ? nil : PersonReference(id: id, words: words)
    }

    // MARK: Skills and resources

    /// Skills by slug, as they are written most often, with the vocabulary's writing first.
    var skills: [Slug: String] { read(.skills) { $0.told.skills } }
    /// Skills that a resource teaches or that a person offers or seeks: each has a page.
    var skillPages: Set<Slug> { read(.skills) { $0.told.skillPages } }
    /// Those who offer a skill, those who seek it, and the resources that teach it, each in the order of all.
    func offering(_ skill: Slug) -> [Person] { read(.skill(skill)) { $0.told.offering(skill) } }
    func seeking(_ skill: Slug) -> [Person] { read(.skill(skill)) { $0.told.seeking(skill) } }
    func teaching(_ skill: Slug) -> [Resource] { read(.skill(skill)) { $0.told.teaching(skill) } }
    /// The same as what goals may be helped with.
    var library: ResourceLibrary { read(.resources) { $0.told.library } }
    func resource(_ id: Slug) -> Resource? { read(.resource(id)) { $0.told.resources[id] } }
    func uses(of resource: Slug) -> ResourceUses { read(.uses(resource)) { $0.told.uses[resource] ?? ResourceUses() } }
    /// How much a resource is used and how it helped; withheld where it would tell of single people.
    func row(ofResource id: Slug) -> Report.ResourceRow? { read(.resourceRow(id)) { $0.told.resourceRows[id] } }
    /// How many pairs found that a resource helped, from the notes that can be read; the public is not told.
    var helpedPairs: [Slug: Int] { read(.helpedPairs) { $0.told.helpedPairs } }

    // MARK: Notes

    func address(ofNote path: String) -> Address? { read(.note(path)) { $0.told.addressOfNote[path] } }
    /// What a note is called that may be read here.
    func title(of target: LinkTarget) -> String? {
        guard case .note(let path) = target else { return nil }
        return read(.note(path)) { $0.told.titleOfNote[path] }
    }
    func address(of target: LinkTarget) -> Address? {
        switch target {
        case .note(let path): address(ofNote: path)
        case .pair(let id): read(.isPair(id)) { $0.told.placeOfPair[id] != nil } ? .pair(id.text) : nil
        case .attachment(let path): read(.attachment(path)) { $0.attachments.contains(path) } ? .attachment(path) : nil
        case .nothing: nil
        }
    }
    /// The body of a note that has a page.
    func body(ofNote path: String) -> NoteBody? { read(.body(path)) { $0.bodies[path] } }
    func parsed(_ body: NoteBody) -> ParsedBody { parses?.parsed(body) ?? ParsedBody(body) }
    func backlinks(of note: Note) -> [Backlink] { read(.backlinks(note.path)) { $0.backlinks[note.path] ?? [] } }

    // MARK: Slugs

    static func slug(ofSkill words: String) -> Slug? {
        // What is longer cannot be the name of a file.
        Slug(ofSkill: words.precomposedStringWithCanonicalMapping).flatMap { $0.fitsFileName ? $0 : nil }
    }
}
