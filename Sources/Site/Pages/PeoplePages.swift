import Figures
import MentoringModel

/// Who is here, who offers what and who has room.
func peoplePage(_ index: SiteIndex) -> Page {
    Page(
        address: .people, template: "people", title: index.words.people,
        description: index.words.peopleDescription(index.siteName), part: .people
    ) { context in
        let groups: [ViewModel] = Person.Role.allCases.compactMap { role in
            let people = index.cleared.people.filter { $0.roles.contains(role) }
            return people.isEmpty
                ? nil
                : [
                    "name": .text(context.words.roleGroup(role)),
                    "people": .many(people.map { personCard($0, context) }),
                ]
        }
        let others = index.cleared.people.filter(\.roles.isEmpty)
        return [
            "groups": .many(
                others.isEmpty
                    ? groups
                    : groups + [
                        ["name": .text(context.words.people), "people": .many(others.map { personCard($0, context) })]
                    ]),
            "skillsMap": .one(SkillsMap(index.cleared.people, index)?.chart.model),
            "empty": .one(
                index.cleared.people.isEmpty
                    ? context.hint(context.words.noPeople, file: "people/<person>.md", mayBeClosed: false) : nil),
        ]
    }
}

private func personCard(_ person: Person, _ context: PageContext) -> ViewModel {
    [
        "name": .text(person.name), "href": .text(context.link(to: .person(person.id.text))),
        "headline": .text(person.headline), "pronouns": .text(person.pronouns),
        "offers": .many(person.offers.map(context.skill)), "seeks": .many(person.seeks.map(context.skill)),
        "room": .text(room(person, context.index)),
    ]
}

/// How many more mentees a mentor can take; `nil` where nothing is said of it, and where not every pair is told of.
func room(_ person: Person, _ index: SiteIndex) -> String? {
    guard let capacity = person.capacity, [.coordinator, .program].contains(index.cleared.audience) else { return nil }
    let load = index.pairs(of: person.id).filter { facts in
        facts.isOpen && facts.pair.agreement.mentors.contains { $0.id == person.id }
    }.reduce(0) { $0 + $1.pair.agreement.mentees.count }
    return index.words.room(capacity: capacity, load: load)
}

/// A person: what they offer and seek, and the pairs they belong to.
func personPage(_ index: SiteIndex, _ person: Person) -> Page {
    Page(
        address: .person(person.id.text), template: "person", title: person.name,
        description: index.words.personDescription(person.name), part: .people,
        crumbs: [.init(words: index.words.people, address: .people)]
    ) { context in
        let own = index.pairs(of: person.id)
        let goals = own.flatMap { facts in
            facts.goals.filter { facts.owner(of: $0.goal)?.id == person.id }
                .map { goalBar($0.goal, $0.figures, facts.pair, context) }
        }
        return [
            "roles": .text(context.words.list(person.roles.map(context.words.role))),
            "headline": .text(person.headline),
            "pronouns": .text(person.pronouns), "timezone": .text(person.timezone),
            "offers": .many(person.offers.map(context.skill)), "seeks": .many(person.seeks.map(context.skill)),
            "room": .text(room(person, index)),
            "links": .many(
                person.links.map { link in
                    [
                        "words": .text(link.label ?? link.address),
                        "href": .text(PageContext.outside(link.address)),
                    ]
                }),
            "body": .html(context.body(of: person.note)),
            "pairs": .many(own.map { pairCard($0, context) }),
            "goals": .many(goals),
            "introductions": .many(
                PairIntroduction.all(index.pairs).filter {
                    $0.introduction.by?.id == person.id || $0.introduction.person == person.id
                }.map { $0.model(context) }),
        ]
    }
}
