import MentoringModel

/// Everything worth reading, by skill.
func resourcesPage(_ index: SiteIndex) -> Page {
    Page(
        address: .resources, template: "resources", title: English.resources,
        description: English.resourcesDescription(index.siteName), part: .resources
    ) { context in
        let resources = index.cleared.resources
        let taught = Dictionary(grouping: resources.flatMap { $0.skills.compactMap(SiteIndex.slug(ofSkill:)) }) { $0 }
        return [
            "skills": .many(
                taught.keys.sorted().map { slug in
                    context.reference(index.skills[slug] ?? slug.words, to: .skill(slug.text))
                        .merging(["count": .text("\(taught[slug]?.count ?? 0)")])
                }),
            "groups": .many(
                Resource.Stage.allCases.compactMap { stage in
                    let own = resources.filter { $0.stages.contains(stage) }
                    return own.isEmpty
                        ? nil
                        : [
                            "name": .text(English.stage(stage)),
                            "resources": .many(own.map { resourceCard($0, context) }),
                        ]
                }),
            "others": .many(resources.filter(\.stages.isEmpty).map { resourceCard($0, context) }),
            "forMentors": .many(resources.filter { $0.audience == .mentor }.map { resourceCard($0, context) }),
            "empty": .one(
                resources.isEmpty
                    ? context.hint(English.noResources, file: "resources/<resource>.md", mayBeClosed: false) : nil),
        ]
    }
}

/// What a resource is in a few words, and whether it should be looked at again.
private func resourceCard(_ resource: Resource, _ context: PageContext) -> ViewModel {
    let uses = context.index.uses(of: resource.id)
    return [
        "name": .text(resource.name), "href": .text(context.link(to: .resource(resource.id.text))),
        "summary": .text(resource.summary), "facts": .text(English.facts(of: resource)),
        "stale": .text(staleness(resource, asOf: context.asOf)),
        "uses": .text(uses.isEmpty ? nil : English.uses(goals: uses.goals.count, sessions: uses.sessions.count)),
        "useful": .text(usefulness(resource, context.index)),
    ]
}

/// Why a resource should be looked at again; `nil` when it is fresh.
private func staleness(_ resource: Resource, asOf: CalendarDay) -> String? {
    if let expires = resource.expires?.value, expires <= asOf { return English.expired(expires) }
    guard let every = resource.reviewEvery?.value, let last = resource.reviewed?.value ?? resource.added?.value,
        every.end(from: last) <= asOf
    else { return nil }
    return English.reviewDue(last)
}

/// How useful those who used it found it, on the whole and never by name.
private func usefulness(_ resource: Resource, _ index: SiteIndex) -> String? {
    guard case .value(let mean)? = index.usefulness[resource.id] else { return nil }
    return English.useful(mean)
}

/// A resource: what it is, for whom, and where it was used.
func resourcePage(_ index: SiteIndex, _ resource: Resource) -> Page {
    Page(
        address: .resource(resource.id.text), template: "resource", title: resource.name,
        description: resource.summary ?? English.resourceDescription(resource.name), part: .resources,
        crumbs: [.init(words: English.resources, address: .resources)]
    ) { context in
        let uses = index.uses(of: resource.id)
        return [
            "summary": .text(resource.summary), "facts": .text(English.facts(of: resource)),
            "author": .text(resource.author), "cost": .text(resource.cost), "licence": .text(resource.licence),
            "resourceLanguage": .text(resource.language),
            "reader": .text(resource.audience.map(English.reader)),
            "stages": .text(resource.stages.isEmpty ? nil : English.list(resource.stages.map(English.stage))),
            "skills": .many(context.listed(resource.skills.map(context.skill))),
            "url": .text(resource.url.flatMap(PageContext.outside)),
            "stale": .text(staleness(resource, asOf: context.asOf)),
            "reviewed": .one(context.day(resource.reviewed?.value)), "added": .one(context.day(resource.added?.value)),
            "useful": .text(usefulness(resource, index)),
            "goals": .many(
                uses.goals.map { goal, pair in
                    context.link(goal.name, to: .goal(goal.id.text, of: pair.id.text))
                        .merging(["pair": .text(index.name(of: pair))])
                }),
            "sessions": .many(
                uses.sessions.map { session, pair in
                    sessionRow(session, pair, context).merging(["pair": .text(index.name(of: pair))])
                }),
            "body": .html(context.body(of: resource.note)),
        ]
    }
}

/// A skill: what to read for it, and who offers and seeks it.
func skillPage(_ index: SiteIndex, _ skill: Slug) -> Page {
    let name = index.skills[skill] ?? skill.words
    return Page(
        address: .skill(skill.text), template: "skill", title: English.sentence(name),
        description: English.skillDescription(name), part: .resources,
        crumbs: [.init(words: English.resources, address: .resources)]
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
                    ? context.hint(English.noResources, file: "resources/<resource>.md", mayBeClosed: false) : nil),
            "offering": .many(people(\.offers)), "seeking": .many(people(\.seeks)),
        ]
    }
}

/// What a server shows in place of a page that is not there. It may be shown at any address, so where the site's own
/// is known, its links begin there.
func notFoundPage(_ index: SiteIndex) -> Page {
    Page(
        address: .notFound, template: "404", title: English.notFound, description: English.notFound, part: nil
    ) { _ in [:] }
}
