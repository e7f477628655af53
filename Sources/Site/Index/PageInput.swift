import Clearance
import Localization
import MentoringModel

/// One of the things that a page can read of its programme, all of them by way of ``SiteIndex``.
///
/// The day, the audience, the language and the templates are none: they are the same for all pages of a build.
enum PageInput: Hashable, Sendable {
    case settings, people, resources, programmeFigures, missingLetters, loads, unmetSkills, withheld, parts, logo
    /// All pairs without the text of their notes; who they are; their introductions pair by pair.
    case pairs, members, introductionsByPair
    case introductions, skills, helpedPairs
    /// A pair, without the text of its notes, and its place among all.
    case pair(Slug)
    case pairName(Int)
    case isPair(Slug)
    case person(Slug), personPage(Slug), personName(Slug), isMember(Slug), isName(Slug)
    case pairsOf(Slug), membersOfPairsOf(Slug), introductionsOf(Slug)
    case membersOfPair(ofNote: String)
    case skill(Slug)
    case resource(Slug), uses(Slug), resourceRow(Slug)
    /// Where the page of a note stands, and what it is called.
    case note(String)
    case attachment(String), body(String), backlinks(String)
}

/// Notes what the pages of one group read.
///
/// Unchecked: the pages of a group are made one after another, by one core.
final class InputRecord: @unchecked Sendable {
    private(set) var inputs: Set<PageInput> = []

    func insert(_ input: PageInput) { inputs.insert(input) }
}

extension ToldIndex {
    func isMember(_ id: Slug) -> Bool {
        if pairsOfPerson[id] != nil { return true }
        return people[id].map { !$0.roles.allSatisfy { $0 == .contact } || $0.roles.isEmpty } ?? false
    }
    func members(ofPairsOf person: Slug) -> [PairMembers] { (pairsOfPerson[person] ?? []).map { members[$0] } }
    func introductions(of person: Slug) -> [PairIntroduction] {
        (introductionsOfPerson[person] ?? []).map { introductions[$0] }
    }
    func membersOfPair(ofNote path: String) -> (mentors: [PersonReference], mentees: [PersonReference])? {
        pairOfNote[path].map { pairs[$0].pair.agreement }.map { ($0.mentors, $0.mentees) }
    }
    func offering(_ skill: Slug) -> [Person] { (bySkill.offering[skill] ?? []).map { cleared.people[$0] } }
    func seeking(_ skill: Slug) -> [Person] { (bySkill.seeking[skill] ?? []).map { cleared.people[$0] } }
    func teaching(_ skill: Slug) -> [Resource] { (bySkill.teaching[skill] ?? []).map { cleared.resources[$0] } }
}

extension ProgrammeIndex {
    /// Whether a page that read this here would have read the same there.
    func isSame(_ input: PageInput, in other: ProgrammeIndex) -> Bool {
        func same<Value: Equatable>(_ value: (ProgrammeIndex) -> Value) -> Bool { value(self) == value(other) }
        return switch input {
        case .logo: same { $0.logo }
        case .pairName(let place):
            told === other.told
                || same { index in
                    index.told.pairs.indices.contains(place)
                        ? index.cleared.name(of: index.told.pairs[place].pair, in: index.words) : nil
                }
        case .attachment(let path): same { $0.attachments.contains(path) }
        case .body(let path): same { $0.bodies[path]?.note } && same { $0.bodies[path]?.listed }
        case .backlinks(let path): same { $0.backlinks[path] }
        default: told(input, isAsIn: other)
        }
    }

    private func told(_ input: PageInput, isAsIn other: ProgrammeIndex) -> Bool {
        told === other.told || told.isSame(input, in: other.told)
    }
}

extension ToldIndex {
    /// Whether a page that read this here would have read the same there.
    fileprivate func isSame(_ input: PageInput, in other: ToldIndex) -> Bool {
        func same<Value: Equatable>(_ value: (ToldIndex) -> Value) -> Bool { value(self) == value(other) }
        return switch input {
        case .settings: same { $0.cleared.settings }
        case .people: same { $0.cleared.people }
        case .resources: same { $0.cleared.resources }
        case .programmeFigures: same { $0.cleared.programmeFigures }
        case .missingLetters: same { $0.cleared.missingLetters }
        case .loads: same { $0.cleared.loads }
        case .unmetSkills: same { $0.cleared.unmetSkills }
        case .withheld: same { [$0.cleared.withheldGoals, $0.cleared.withheldSessions] }
        case .parts: same { $0.parts }
        case .pairs: same { $0.cleared.pairs }
        case .members: same { $0.members }
        case .membersOfPairsOf(let id): same { $0.members(ofPairsOf: id) }
        case .introductionsByPair: same { $0.pairs.map(\.introductions) }
        case .introductions: same { $0.introductions }
        case .skills: same { $0.skills } && same { $0.skillPages }
        case .helpedPairs: same { $0.helpedPairs }
        case .pair(let id):
            same { $0.placeOfPair[id] } && same { index in index.placeOfPair[id].map { index.cleared.pairs[$0] } }
        case .isPair(let id): same { $0.placeOfPair[id] == nil }
        case .person(let id): same { $0.people[id] }
        case .personPage(let id): same { $0.people[id] == nil }
        case .personName(let id): same { $0.cleared.names[id] }
        case .isMember(let id): same { $0.isMember(id) }
        case .isName(let name): same { $0.names.contains(name) }
        case .pairsOf(let id): same { $0.pairsOfPerson[id] }
        case .introductionsOf(let id): same { $0.introductions(of: id) }
        case .membersOfPair(let path):
            same { $0.membersOfPair(ofNote: path)?.mentors } && same { $0.membersOfPair(ofNote: path)?.mentees }
        case .skill(let id): same { $0.offering(id) } && same { $0.seeking(id) } && same { $0.teaching(id) }
        case .resource(let id): same { $0.resources[id] }
        case .uses(let id): same { $0.uses[id] }
        case .resourceRow(let id): same { $0.resourceRows[id] }
        case .note(let path): same { $0.addressOfNote[path] } && same { $0.titleOfNote[path] }
        // These are not told; ProgrammeIndex looks at them.
        case .logo, .pairName, .attachment, .body, .backlinks: false
        }
    }
}
