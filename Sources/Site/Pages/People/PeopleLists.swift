import Clearance
import Localization
import MentoringModel
import Search
import Templates

/// Who is here in lists by role, each in parts: for programmes in which one page of everybody would be too long.
struct PeopleLists: Sendable {
    struct List: Sendable {
        /// As it stands in addresses.
        var id: String
        var name: String
        var role: Person.Role?
        var parts: Pagination<Person>
        var people: [Person] { parts.parts.flatMap(\.self) }
    }

    /// With more cards than this the lists have pages of their own.
    static let mostOnOnePage = 120
    static let mostOfPart = 100
    /// How many stand on the first page then.
    static let first = 24

    /// Mentors with room first, where readers are told of it; then those of each role, by name.
    let lists: [List]
    let isPaginated: Bool

    init(_ index: SiteIndex) {
        let byName = index.people.map { (order: SearchFolding.fold($0.name), person: $0) }
            .sorted { ($0.order, $0.person.id) < ($1.order, $1.person.id) }.map(\.person)
        let withRoom = byName.enumerated().compactMap { place, person -> (left: Int, place: Int, person: Person)? in
            guard let left = roomLeft(person, index), left > 0 else { return nil }
            return (left, place, person)
        }.sorted { (-$0.left, $0.place) < (-$1.left, $1.place) }.map(\.person)
        let words = index.words
        var lists = [(id: "room", name: words.mentorsWithRoom, role: Person.Role?.some(.mentor), people: withRoom)]
        for role in Person.Role.allCases {
            lists.append((role.rawValue, words.roleGroup(role), role, byName.filter { $0.roles.contains(role) }))
        }
        lists.append(("others", words.people, nil, byName.filter(\.roles.isEmpty)))
        self.lists = lists.filter { !$0.people.isEmpty }.map { id, name, role, people in
            List(id: id, name: name, role: role, parts: Pagination(people, most: Self.mostOfPart))
        }
        isPaginated = lists.dropFirst().reduce(0) { $0 + $1.people.count } > Self.mostOnOnePage
    }

    /// What the first page has in place of everybody.
    func model(_ context: PageContext) -> ViewModel {
        guard isPaginated, let first = lists.first else {
            return [.lists: .many([]), .shown: .one(nil), .lead: .text(nil)]
        }
        let people = first.people
        let mentors = lists.first { $0.id == Person.Role.mentor.rawValue }?.people ?? []
        let room = lists.first { $0.id == "room" }?.people
        let isTold = mentors.contains { roomLeft($0, context.index) != nil }
        return [
            .lead: .text(
                context.words.peopleLead(
                    context.index.people.count, room: isTold ? room?.count ?? 0 : nil, mentors: mentors.count)),
            .shown: .one([
                .name: .text(first.name),
                .people: .many(people.prefix(Self.first).map { personCard($0, as: first.role, context) }),
                .all: .one(
                    people.count > Self.first
                        ? context.link(
                            context.words.allOfList(people.count), to: .people(of: first.id, 0)) : nil),
            ]),
            .lists: .many(lists.map { model($0, context) }),
        ]
    }

    private func model(_ list: List, _ context: PageContext) -> ViewModel {
        context.link(list.name, to: .people(of: list.id, 0)).merging([
            .id: .text("list-\(list.id)"), .count: .text("\(list.people.count)"),
            .parts: .many(
                list.parts.parts.enumerated().map { number, people in
                    context.link(
                        [people.first?.name, people.last?.name].compactMap(\.self).joined(separator: " – "),
                        to: .people(of: list.id, number))
                }),
        ])
    }
}

/// A page for each part of each list; none while one page has room for all.
func pages(of lists: PeopleLists, _ index: SiteIndex) -> [Page] {
    guard lists.isPaginated else { return [] }
    return lists.lists.flatMap { list in
        list.parts.pages(
            "people-list", title: list.name, description: index.words.peopleDescription(index.siteName),
            part: .people, crumbs: [.init(words: index.words.people, address: .people)], scripts: [.filter],
            address: { .people(of: list.id, $0) }
        ) { people, context in
            [
                .lead: .text(context.words.peopleOfList(list.people.count)),
                .filter: .one(
                    people.count > 1 ? peopleFilter(people, context.index, isOfOneRole: true).model(context.words) : nil
                ),
                .people: .many(people.map { personCard($0, as: list.role, context) }),
            ]
        }
    }
}
