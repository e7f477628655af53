import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// Who is here, who offers what and who has room.
func peoplePages(_ index: SiteIndex) -> [Page] {
    let lists = PeopleLists(index)
    return [peoplePage(index, lists)] + pages(of: lists, index)
}

/// Everybody by role or, where that would be too long, those with room and the way to all others.
private func peoplePage(_ index: SiteIndex, _ lists: PeopleLists) -> Page {
    let hasFilter = index.people.count > 1 && !lists.isPaginated
    return Page(
        address: .people, template: "people", title: index.words.people,
        description: index.words.peopleDescription(index.siteName), part: .people,
        scripts: hasFilter ? [.filter] : []
    ) { context in
        let people = lists.isPaginated ? [] : index.people
        let groups: [ViewModel] = Person.Role.allCases.compactMap { role in
            let own = people.filter { $0.roles.contains(role) }
            return own.isEmpty
                ? nil
                : [
                    .name: .text(context.words.roleGroup(role)),
                    .people: .many(own.map { personCard($0, as: role, context) }),
                ]
        }
        let others = people.filter(\.roles.isEmpty)
        return lists.model(context).merging([
            .groups: .many(
                others.isEmpty
                    ? groups
                    : groups + [
                        [
                            .name: .text(context.words.people),
                            .people: .many(others.map { personCard($0, as: nil, context) }),
                        ]
                    ]),
            .filter: .one(
                hasFilter ? peopleFilter(people, index).model(context.words) : nil),
            .skillsMap: .one(SkillsMap(index.people, index)?.chart.model),
            .empty: .one(
                index.people.isEmpty
                    ? context.hint(context.words.noPeople, file: "people/<person>.md", mayBeClosed: false) : nil),
        ])
    }
}

/// A person in the list of one role; the filter takes the card for that role alone, since another list has the other.
func personCard(_ person: Person, as role: Person.Role?, _ context: PageContext) -> ViewModel {
    [
        .name: .text(person.name), .href: .text(context.link(to: .person(person.id.text))),
        .headline: .text(person.headline), .pronouns: .text(person.pronouns),
        .offers: .many(person.offers.map(context.skill)), .seeks: .many(person.seeks.map(context.skill)),
        .room: .text(room(person, context.index)), .filterID: .text(person.id.text),
        .filterRole: .text(role?.rawValue),
        .filterSkill: .text(skills(of: person).map(\.text).joined(separator: " ")),
        .filterRoom: .text(roomLeft(person, context.index).map(roomInAddress)),
    ]
}

private func skills(of person: Person) -> [Slug] {
    Set((person.offers + person.seeks).compactMap(SiteIndex.slug(ofSkill:))).sorted()
}

private func roomInAddress(_ left: Int) -> String { left > 0 ? "yes" : "no" }

func peopleFilter(_ people: [Person], _ index: SiteIndex, isOfOneRole: Bool = false) -> Filter {
    let words = index.words
    let room = Set(people.compactMap { roomLeft($0, index).map(roomInAddress) })
    return Filter(
        label: words.filterPeople,
        selects: [
            .init(
                name: "role", label: words.byRoleOfPerson, any: words.filterAny,
                options: Person.Role.allCases.filter { role in
                    !isOfOneRole && people.contains { $0.roles.contains(role) }
                }
                .map { ($0.rawValue, words.roleGroup($0)) }),
            .init(
                name: "skill", label: words.bySkill, any: words.filterAny,
                options: Set(people.flatMap(skills(of:))).sorted().map { ($0.text, index.skills[$0] ?? $0.words) }),
            .init(
                name: "room", label: words.byRoom, any: words.filterAny,
                options: [true, false].map { (roomInAddress($0 ? 1 : 0), words.hasRoom($0)) }
                    .filter { room.contains($0.0) }),
        ])
}

/// A person: what they offer and seek, and the pairs they belong to; what is too long for one page stands on pages of its own.
func personPages(_ index: SiteIndex, _ person: Person) -> [Page] {
    let lists = PersonLists(person, index)
    let page = personPage(index, person, lists)
    return [page] + lists.pages(of: page, index)
        + index.backlinkPages(of: person.note, on: page, listed: lists.goals.items.map(\.goal.note.path))
}

private func personPage(_ index: SiteIndex, _ person: Person, _ lists: PersonLists) -> Page {
    Page(
        address: .person(person.id.text), template: "person", title: person.name,
        description: index.words.personDescription(person.name), part: .people,
        crumbs: [.init(words: index.words.people, address: .people)]
    ) { context in
        let promises = lists.promises
        let model: ViewModel = [
            .roles: .text(context.words.list(person.roles.map(context.words.role))),
            .headline: .text(person.headline),
            .pronouns: .text(person.pronouns), .timezone: .text(person.timezone),
            .offers: .many(person.offers.map(context.skill)), .seeks: .many(person.seeks.map(context.skill)),
            .room: .text(room(person, index)),
            .links: .many(
                person.links.map { link in
                    [
                        .words: .text(link.label ?? link.address),
                        .href: .text(PageContext.outside(link.address)),
                    ]
                }),
            .pairs: .many(lists.pairs.shown.map { pairCard($0, context) }),
            .allPairs: .one(lists.pairs.all(context)),
            .goals: .many(lists.goals.shown.map { $0.model(context) }),
            .allGoals: .one(lists.goals.all(context)),
            .promises: .many(
                promises.isPaginated
                    ? [] : lists.pairs.items.compactMap { Site.promises(of: person, $0, context) }),
            .firstPromises: .many(promises.isPaginated ? promises.shown.map { $0.model(context) } : []),
            .allPromises: .one(promises.all(context)),
            .introductions: .many(lists.introductions.shown.map { $0.model(context) }),
            .allIntroductions: .one(lists.introductions.all(context)),
        ]
        let owned = lists.goals.items.map(\.goal.note.path)
        return model.merging(context.prose(context.body(of: person.note, anchors: AnchorPrefix.notes, level: 1)))
            .merging(context.backlinks(of: person.note, listed: owned))
    }
}

/// What a person promised in a pair that goes on; `nil` where nothing of it can be read.
private func promises(of person: Person, _ facts: PairFacts, _ context: PageContext) -> ViewModel? {
    let promises = facts.promises.filter { $0.who?.id == person.id }
    guard facts.isOpen, !promises.isEmpty else { return nil }
    return keptAndOpen(promises, facts, context)
        .merging([.pair: .one(context.link(context.index.name(of: facts.pair), to: .pair(facts.pair.id.text)))])
}
