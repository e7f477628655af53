import Localization
import MentoringModel
import Templates

/// A resource: what it is, for whom, and where it was used; what is too long for one page stands on pages of its own.
func resourcePages(_ index: SiteIndex, _ resource: Resource) -> [Page] {
    let uses = UseLists(resource, index)
    let page = resourcePage(index, resource, uses)
    return [page] + uses.pages(of: page, index)
        + index.backlinkPages(of: resource.note, on: page, listed: uses.notes)
}

private func resourcePage(_ index: SiteIndex, _ resource: Resource, _ uses: UseLists) -> Page {
    Page(
        address: .resource(resource.id.text), template: "resource", title: resource.name,
        description: resource.summary ?? index.words.resourceDescription(resource.name), part: .resources,
        crumbs: [.init(words: index.words.resources, address: .resources)]
    ) { context in
        let model: ViewModel = [
            .summary: .text(resource.summary), .facts: .text(context.words.facts(of: resource)),
            .author: .text(resource.author), .cost: .text(resource.cost), .licence: .text(resource.licence),
            .resourceLanguage: .text(languageName(resource, context.words)),
            .foreign: .text(context.foreignLanguage(of: resource)),
            // What stands elsewhere is described here; what has no address is the resource itself.
            .foreignBody: .text(resource.url == nil ? context.foreignLanguage(of: resource) : nil),
            .reader: .text(resource.audience.map(context.words.reader)),
            .stages: .text(
                resource.stages.isEmpty ? nil : context.words.list(resource.stages.map(context.words.stage))),
            .skills: .many(context.listed(resource.skills.map(context.skill))),
            .url: .text(resource.url.flatMap(PageContext.outside)),
            .stale: .text(staleness(resource, asOf: context.asOf, context.words)),
            .reviewed: .one(context.day(resource.reviewed?.value)), .added: .one(context.day(resource.added?.value)),
            .useful: .text(helped(resource.id, index)),
            .goals: .many(uses.goals.shown.map { UseLists.model($0, context) }),
            .allGoals: .one(uses.goals.all(context)),
            .sessions: .many(uses.sessions.shown.map { UseLists.model($0, context) }),
            .allSessions: .one(uses.sessions.all(context)),
        ]
        return model.merging(context.prose(context.body(of: resource.note, anchors: AnchorPrefix.notes, level: 1)))
            .merging(context.backlinks(of: resource.note, listed: uses.notes))
    }
}

/// A skill: what to read for it, and who offers and seeks it; what is too long for one page stands on pages of its own.
func skillPages(_ index: SiteIndex, _ skill: Slug) -> [Page] {
    let lists = SkillLists(skill, index)
    let page = skillPage(index, skill, lists)
    return [page] + lists.pages(of: page, index)
}

private func skillPage(_ index: SiteIndex, _ skill: Slug, _ lists: SkillLists) -> Page {
    let name = index.skills[skill] ?? skill.words
    return Page(
        address: .skill(skill.text), template: "skill", title: index.words.sentence(name),
        description: index.words.skillDescription(name), part: .resources,
        crumbs: [.init(words: index.words.resources, address: .resources)]
    ) { context in
        [
            .resources: .many(lists.resources.shown.map { resourceCard($0, context) }),
            .allResources: .one(lists.resources.all(context)),
            .noResources: .one(
                lists.resources.items.isEmpty
                    ? context.hint(context.words.noResources, file: "resources/<resource>.md", mayBeClosed: false) : nil
            ),
            .offering: .many(lists.offering.shown.map { SkillLists.model($0, context) }),
            .allOffering: .one(lists.offering.all(context)),
            .seeking: .many(lists.seeking.shown.map { SkillLists.model($0, context) }),
            .allSeeking: .one(lists.seeking.all(context)),
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
