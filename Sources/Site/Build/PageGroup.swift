import Clearance
import Localization
import MentoringModel
import Search

/// Pages that belong together and that one core makes one after another: those of a pair, of a person, of one list.
///
/// What they read is noted for the group as a whole.
struct PageGroup: Sendable {
    enum ID: Hashable, Sendable {
        case home, milestones, people, network, resources, notFound, report, pairs, goals, workings, search
        /// A pair's own page and its agreement, its growth record, its goals and what comes next.
        case pair(Slug), growth(Slug), goalsOf(Slug)
        /// Some of a pair's sessions, by their number among such groups.
        case sessions(Slug, Int)
        case person(Slug), resource(Slug), skill(Slug)
        case calendar
    }

    var id: ID
    var pages: @Sendable (SiteIndex) -> [Page]
    /// What the search finds of them beside titles and notes, by address.
    var entries: @Sendable (SiteIndex) -> [Address: SearchEntry] = { _ in [:] }
    /// Files beside the pages that read the same.
    var files: @Sendable (SiteIndex) -> [(address: Address, text: String)] = { _ in [] }
}

/// Every group of a site, in the order of their kinds.
func pageGroups(of index: SiteIndex) -> [PageGroup] {
    var groups = [
        PageGroup(id: .home, pages: { [homePage($0)] }, entries: { [.home: SearchContents(index: $0).ofHome] }),
        PageGroup(id: .milestones, pages: milestonesPages), PageGroup(id: .people, pages: peoplePages),
        PageGroup(id: .network, pages: networkPages), PageGroup(id: .resources, pages: resourcesPages),
        PageGroup(id: .notFound, pages: { [notFoundPage($0)] }),
    ]
    if index.audience != .pair { groups.append(PageGroup(id: .report, pages: reportPages)) }
    if index.audience == .pair {
        groups.append(
            PageGroup(
                id: .calendar, pages: { _ in [] }, files: { index in index.ownCalendar.map { [(.calendar, $0)] } ?? [] }
            ))
    }
    groups += [
        PageGroup(id: .pairs, pages: pairsPages), PageGroup(id: .goals, pages: goalsPages),
        PageGroup(id: .workings, pages: workingPages),
    ]
    for (place, facts) in index.pairs.enumerated() { groups += groupsOfPair(facts.pair, at: place) }
    groups += index.people.map { groupOfPerson($0.id) }
    groups += index.resources.map { groupOfResource($0.id) }
    groups += index.skillPages.sorted().map { skill in
        PageGroup(
            id: .skill(skill), pages: { skillPages($0, skill) },
            entries: { _ in [.skill(skill.text): SearchEntry(kind: .skill)] })
    }
    return groups
}

/// So many sessions are one group: the pages of few are made again for a note, and a pair that has met for years does not keep
/// one core busy while the others rest.
private let sessionsOfGroup = 8

private func groupsOfPair(_ pair: Pair, at place: Int) -> [PageGroup] {
    var groups = [
        PageGroup(
            id: .pair(pair.id),
            pages: { index in
                let facts = index.pair(at: place)
                return pairPages(index, place) + (facts.cleared.isAgreementOpen ? agreementPages(index, place) : [])
            },
            entries: { PairContents($0, place).entries },
            files: { index in
                index.calendar(of: index.pair(at: place)).map { [(.calendar(of: pair.id.text), $0)] } ?? []
            }),
        // It looks into the notes of every session.
        PageGroup(
            id: .growth(pair.id),
            pages: { index in index.hasGrowthRecord(index.pair(at: place)) ? growthPages(index, place) : [] },
            entries: { PairContents($0, place).entriesOfGrowth }),
        PageGroup(
            id: .goalsOf(pair.id),
            pages: { index in
                let facts = index.pair(at: place)
                return (index.hasNextPage(facts) ? [nextPage(index, place)] : [])
                    + facts.pair.goals.indices.flatMap { goalPages(index, place, goal: $0) }
            },
            entries: { PairContents($0, place).entriesOfGoals }),
    ]
    for (number, first) in stride(from: 0, to: pair.sessions.count, by: sessionsOfGroup).enumerated() {
        @Sendable func sessions(_ index: SiteIndex) -> Range<Int> {
            first..<min(first + sessionsOfGroup, index.pair(at: place).pair.sessions.count)
        }
        groups.append(
            PageGroup(
                id: .sessions(pair.id, number),
                pages: { index in sessions(index).flatMap { sessionPages(index, place, session: $0) } },
                entries: { PairContents($0, place).entries(of: sessions($0)) }))
    }
    return groups
}

private func groupOfPerson(_ id: Slug) -> PageGroup {
    PageGroup(
        id: .person(id), pages: { index in index.person(id).map { personPages(index, $0) } ?? [] },
        entries: { index in
            index.person(id).map { [.person(id.text): SearchContents(index: index).entry(of: $0)] } ?? [:]
        })
}

private func groupOfResource(_ id: Slug) -> PageGroup {
    PageGroup(
        id: .resource(id), pages: { index in index.resource(id).map { resourcePages(index, $0) } ?? [] },
        entries: { index in
            index.resource(id).map { [.resource(id.text): SearchContents(index: index).entry(of: $0)] } ?? [:]
        })
}
