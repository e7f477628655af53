import Clearance
import Localization
import MentoringModel
import Templates

/// The library: an index by skill, stage, level, kind and role, a mentor's path, and every resource once.
func resourcesPages(_ index: SiteIndex) -> [Page] {
    let lists = ResourceLists(index)
    return [resourcesPage(index, lists)] + pages(of: lists, index)
}

private func resourcesPage(_ index: SiteIndex, _ lists: ResourceLists) -> Page {
    Page(
        address: .resources, template: "resources", title: index.words.resources,
        description: index.words.resourcesDescription(index.siteName), part: .resources,
        scripts: lists.isPaginated || index.resources.count < 2 ? [] : [.filter]
    ) { context in
        let resources = index.resources
        let path = mentorPath(resources, asOf: index.asOf)
        let groups: [(String, [Resource])] =
            Resource.Stage.allCases.map { stage in
                (context.words.stage(stage), resources.filter { $0.stages.min() == stage })
            }
            + [(context.words.anyTime, resources.filter(\.stages.isEmpty))]
        return [
            .lead: .text(resourcesLead(resources, context)),
            .filter: .one(
                resources.count > 1 && !lists.isPaginated ? resourceFilter(resources, index).model(index.words) : nil),
            .skills: .many(skills(resources, context)),
            .index: .many(lists.model(context)),
            .path: .many(pathModel(path, context)),
            .pathTime: .text(context.words.pathTime(path.flatMap(\.own).compactMap(\.time))),
            .groups: .many(
                (lists.isPaginated ? [] : groups).filter { !$0.1.isEmpty }.map { name, own in
                    [.name: .text(name), .resources: .many(own.map { resourceCard($0, context) })]
                }),
            .empty: .one(
                resources.isEmpty
                    ? context.hint(context.words.noResources, file: "resources/<resource>.md", mayBeClosed: false) : nil
            ),
        ]
    }
}

private func resourcesLead(_ resources: [Resource], _ context: PageContext) -> String? {
    guard !resources.isEmpty else { return nil }
    let expired = resources.count { $0.expires.map { $0.value <= context.asOf } ?? false }
    let stale = resources.count { staleness($0, asOf: context.asOf, context.words) != nil }
    return context.words.resourcesLead(resources.count, expired: expired, dueForALook: stale - expired)
}

private func skills(_ resources: [Resource], _ context: PageContext) -> [ViewModel] {
    let taught = Dictionary(grouping: resources.flatMap { $0.skills.compactMap(SiteIndex.slug(ofSkill:)) }) { $0 }
    return taught.keys.sorted().map { slug in
        context.reference(context.index.skills[slug] ?? slug.words, to: .skill(slug.text))
            .merging([.count: .text("\(taught[slug]?.count ?? 0)")])
    }
}

/// What helps to become a better mentor, in the order of a pairing: start, middle, close; within each the easier first.
/// A stage with nothing for mentors alone has what is for both sides; what is past its end is left out.
private func mentorPath(_ resources: [Resource], asOf: CalendarDay) -> [(stage: Resource.Stage, own: [Resource])] {
    let current = resources.filter { $0.expires.map { $0.value > asOf } ?? true }
    return Resource.Stage.allCases.compactMap { stage in
        let here = current.filter { $0.stages.min() == stage }
        let mentors = here.filter { $0.audience == .mentor }
        let own = mentors.isEmpty ? here.filter { $0.audience == .both } : mentors
        return own.isEmpty ? nil : (stage, own.sorted { ($0.level ?? 2, $0.id) < ($1.level ?? 2, $1.id) })
    }
}

private func pathModel(_ path: [(stage: Resource.Stage, own: [Resource])], _ context: PageContext) -> [ViewModel] {
    path.map { stage, own in
        [
            .stage: .text(context.words.stage(stage)),
            .resources: .many(
                own.map {
                    context.resource($0.id).merging([
                        .facts: .text(context.words.facts(of: $0)),
                        .stale: .text(staleness($0, asOf: context.asOf, context.words)),
                    ])
                }),
        ]
    }
}

func resourceFilter(_ resources: [Resource], _ index: SiteIndex) -> Filter {
    func select(_ name: String, _ label: String, _ options: [(String, String)]) -> Filter.Select {
        .init(name: name, label: label, any: index.words.filterAny, options: options.map { (value: $0.0, words: $0.1) })
    }
    let taught = Set(resources.flatMap { $0.skills.compactMap(SiteIndex.slug(ofSkill:)) })
    return Filter(
        label: index.words.filterResources,
        selects: [
            select("skill", index.words.bySkill, taught.sorted().map { ($0.text, index.skills[$0] ?? $0.words) }),
            select(
                "stage", index.words.byStage,
                Resource.Stage.allCases.filter { stage in resources.contains { $0.stages.contains(stage) } }
                    .map { ($0.rawValue, index.words.stage($0)) }),
            select(
                "level", index.words.byLevel,
                (1...3).filter { level in resources.contains { $0.level == level } }
                    .map { ("\($0)", index.words.sentence(index.words.level($0))) }),
            select(
                "kind", index.words.byKind,
                Resource.Kind.allCases.filter { kind in resources.contains { $0.kind == kind } }
                    .map { ($0.rawValue, index.words.kind($0)) }),
            select(
                "role", index.words.byRole,
                [Resource.Reader.mentee, .mentor].map { ($0.rawValue, index.words.sentence(index.words.reader($0))) }),
        ])
}
