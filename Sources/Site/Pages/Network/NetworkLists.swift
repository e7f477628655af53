import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// What the network's lists hold, and whether they are so long that they have pages of their own.
struct NetworkLists: Sendable {
    /// With more introductions than this the page shows the newest, and a list in parts has them all.
    static let mostIntroductions = 40
    /// How many of the newest are drawn and stand in the table then.
    static let newest = 16
    /// How many that are owed the page names then, the oldest first.
    static let mostOwed = 12
    /// With more possible matches than this the page shows those of a few people.
    static let mostMatches = 60
    static let seekersShown = 12
    static let mostOfPart = 100

    /// What is owed first, then what is open, made and met.
    let introductions: [PairIntroduction]
    let isPaginated: Bool
    /// One by one; empty where there are so many that they stand by person.
    let matches: [PossibleMatch]
    /// Everybody whom somebody could help, those in no pair first; empty where there are few.
    let seekers: [PossibleHelp]

    init(_ index: SiteIndex) {
        introductions = index.introductions
        isPaginated = introductions.count > Self.mostIntroductions
        let found = foundMatches(index)
        matches = found.count > Self.mostMatches ? [] : found
        seekers = found.count > Self.mostMatches ? PossibleHelp.all(found, index) : []
    }

    /// What the page draws and has in its table: everything, or the newest where that would be too much to read.
    var shown: [PairIntroduction] {
        guard isPaginated else { return introductions }
        return introductions.enumerated().sorted { left, right in
            let (first, second) = (left.element.latest, right.element.latest)
            return first == second ? left.offset < right.offset : first > second
        }.prefix(Self.newest).map(\.element)
    }

    var owed: [PairIntroduction] { introductions.filter { $0.introduction.state == .owed } }
}

extension PairIntroduction {
    /// The last day on which something came of it.
    var latest: CalendarDay {
        [introduction.offered, introduction.made, introduction.met].compactMap(\.self).max() ?? introduction.offered
    }
}

/// Somebody who seeks something, and those who offer it and are in no pair with them.
struct PossibleHelp: Sendable {
    /// How many of those who could help are named.
    static let mostNamed = 3

    var seeker: Slug
    /// What somebody offers of what they seek, as the seeker wrote it.
    var skills: [String]
    /// Those with room first, then those who offer more of it.
    var helpers: [Slug]

    static func all(_ matches: [PossibleMatch], _ index: SiteIndex) -> [PossibleHelp] {
        let withRoom = Set(index.people.filter { roomLeft($0, index).map { $0 > 0 } ?? false }.map(\.id))
        var places: [Slug: Int] = [:]
        var found: [PossibleHelp] = []
        for match in matches {
            let place = places[match.seeker] ?? found.count
            if place == found.count {
                places[match.seeker] = place
                found.append(PossibleHelp(seeker: match.seeker, skills: [], helpers: []))
            }
            for skill in match.skills where !found[place].skills.contains(skill) { found[place].skills.append(skill) }
            found[place].helpers.append(match.helper)
        }
        for place in found.indices {
            let helpers = found[place].helpers
            found[place].helpers = helpers.filter(withRoom.contains) + helpers.filter { !withRoom.contains($0) }
        }
        return found.filter { index.members(ofPairsOf: $0.seeker).isEmpty }
            + found.filter { !index.members(ofPairsOf: $0.seeker).isEmpty }
    }

    func model(_ context: PageContext) -> ViewModel {
        let named = helpers.prefix(Self.mostNamed).map { context.person(id: $0) }
        let rest = helpers.count - named.count
        return [
            .seeker: .one(context.person(id: seeker)), .skills: .many(context.listed(skills.map(context.skill))),
            .helpers: .many(
                context.listed(
                    rest > 0 ? named + [context.reference(context.words.moreInList(rest), to: nil)] : named)),
        ]
    }
}

// MARK: Pages of the lists

/// All introductions in parts, and everybody whom somebody could help; none while the network has room for them.
func listPages(of lists: NetworkLists, _ index: SiteIndex) -> [Page] {
    let words = index.words
    let crumbs = [Page.Crumb(words: words.network, address: .network)]
    let description = words.networkDescription(index.siteName)
    var pages: [Page] = []
    if lists.isPaginated {
        pages += Pagination(lists.introductions, most: NetworkLists.mostOfPart).pages(
            "introductions", title: words.introductionsByUrgency, description: description, part: .network,
            crumbs: crumbs, scripts: [.filter, .sort], address: Address.introductions
        ) { introductions, context in
            [
                .filter: .one(introductionFilter(introductions, context).model(context.words)),
                .introductions: .many(introductions.map { $0.model(context) }),
            ]
        }
    }
    guard lists.seekers.count > NetworkLists.seekersShown else { return pages }
    return pages
        + Pagination(lists.seekers, most: NetworkLists.mostOfPart).pages(
            "matches", title: words.whoCouldHelpWhom, description: description, part: .network, crumbs: crumbs,
            address: Address.matches
        ) { seekers, context in
            [.seekers: .many(seekers.map { $0.model(context) })]
        }
}
