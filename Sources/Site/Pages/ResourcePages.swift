import MentoringModel

/// A resource: what it is, for whom, and where it was used.
func resourcePage(_ index: SiteIndex, _ resource: Resource) -> Page {
    Page(
        address: .resource(resource.id.text), template: "resource", title: resource.name,
        description: resource.summary ?? index.words.resourceDescription(resource.name), part: .resources,
        crumbs: [.init(words: index.words.resources, address: .resources)]
    ) { context in
        let uses = index.uses(of: resource.id)
        let model: ViewModel = [
            "summary": .text(resource.summary), "facts": .text(context.words.facts(of: resource)),
            "author": .text(resource.author), "cost": .text(resource.cost), "licence": .text(resource.licence),
            "resourceLanguage": .text(languageName(resource, context.words)),
            "foreign": .text(context.foreignLanguage(of: resource)),
            // What stands elsewhere is described here; what has no address is the resource itself.
            "foreignBody": .text(resource.url == nil ? context.foreignLanguage(of: resource) : nil),
            "reader": .text(resource.audience.map(context.words.reader)),
            "stages": .text(
                resource.stages.isEmpty ? nil : context.words.list(resource.stages.map(context.words.stage))),
            "skills": .many(context.listed(resource.skills.map(context.skill))),
            "url": .text(resource.url.flatMap(PageContext.outside)),
            "stale": .text(staleness(resource, asOf: context.asOf, context.words)),
            "reviewed": .one(context.day(resource.reviewed?.value)), "added": .one(context.day(resource.added?.value)),
            "useful": .text(helped(resource.id, index)),
            "goals": .many(
                uses.goals.map { goal, pair in
                    context.link(goal.name, to: .goal(goal.id.text, of: pair.id.text))
                        .merging(["pair": .text(index.name(of: pair))])
                }),
            "sessions": .many(
                uses.sessions.map { session, pair in
                    sessionRow(session, pair, context).merging(["pair": .text(index.name(of: pair))])
                }),
        ]
        return model.merging(context.prose(context.body(of: resource.note, anchors: Anchors.notes)))
            .merging(
                context.mentions(
                    of: resource.note, listed: uses.goals.map(\.goal.note.path) + uses.sessions.map(\.session.note.path)
                ))
    }
}

/// A skill: what to read for it, and who offers and seeks it.
func skillPage(_ index: SiteIndex, _ skill: Slug) -> Page {
    let name = index.skills[skill] ?? skill.words
    return Page(
        address: .skill(skill.text), template: "skill", title: index.words.sentence(name),
        description: index.words.skillDescription(name), part: .resources,
        crumbs: [.init(words: index.words.resources, address: .resources)]
    ) { context in
        func has(_ words: [String]) -> Bool { words.contains { SiteIndex.slug(ofSkill: $0) == skill } }
        func people(_ list: (Person) -> [String]) -> [ViewModel] {
            index.cleared.people.filter { has(list($0)) }.map { person in
                context.link(person.name, to: .person(person.id.text))
                    .merging(["headline": .text(person.headline)])
            }
        }
        let resources = index.cleared.resources.filter { has($0.skills) }
            .sorted { ($0.level ?? 4, $0.id) < ($1.level ?? 4, $1.id) }
        return [
            "resources": .many(resources.map { resourceCard($0, context) }),
            "noResources": .one(
                resources.isEmpty
                    ? context.hint(context.words.noResources, file: "resources/<resource>.md", mayBeClosed: false) : nil
            ),
            "offering": .many(people(\.offers)), "seeking": .many(people(\.seeks)),
        ]
    }
}

/// What a server shows in place of a page that is not there. It may be shown at any address, so where the site's own
/// is known, its links begin there.
func notFoundPage(_ index: SiteIndex) -> Page {
    Page(
        address: .notFound, template: "404", title: index.words.notFound, description: index.words.notFound, part: nil
    ) { _ in [:] }
}
