import Clearance
import Localization
import MentoringModel
import Templates

/// The library by stage, level, kind and role; each value has pages of its own where one page would be too long.
struct ResourceLists: Sendable {
    struct List: Sendable {
        /// As it stands in addresses.
        var id: String
        var name: String
        var resources: [Resource]
    }

    /// With more resources than this the first page leads to the lists in place of showing every resource.
    static let mostOnOnePage = 120
    static let mostOfPart = 100

    let fields: [(name: String, lists: [List])]
    let isPaginated: Bool

    init(_ index: SiteIndex) {
        let resources = index.resources
        let words = index.words
        isPaginated = resources.count > Self.mostOnOnePage
        func list(_ id: String, _ name: String, _ fits: (Resource) -> Bool) -> List {
            List(id: id, name: name, resources: resources.filter(fits))
        }
        var stages = Resource.Stage.allCases.map { stage in
            list("stage-\(stage.rawValue)", words.stage(stage)) { $0.stages.contains(stage) }
        }
        // On one page they stand in a section of their own.
        if isPaginated { stages.append(list("stage-any", words.anyTime) { $0.stages.isEmpty }) }
        let levels = (1...3).map { level in
            list("level-\(level)", words.sentence(words.level(level))) { $0.level == level }
        }
        let kinds = Resource.Kind.allCases.map { kind in
            list("kind-\(kind.rawValue)", words.kind(kind)) { $0.kind == kind }
        }
        let readers = [Resource.Reader.mentee, .mentor].map { reader in
            list("role-\(reader.rawValue)", words.sentence(words.reader(reader))) { roles(of: $0).contains(reader) }
        }
        fields = [
            (words.byStage, stages), (words.byLevel, levels), (words.byKind, kinds), (words.byRole, readers),
        ].map { name, lists in (name, lists.filter { !$0.resources.isEmpty }) }.filter { !$0.lists.isEmpty }
    }

    /// The values of each field with what has them: all of it, or the way there.
    func model(_ context: PageContext) -> [ViewModel] {
        fields.map { name, lists in
            [
                .name: .text(name),
                .values: .many(
                    lists.map { list in
                        [
                            .words: .text(list.name), .count: .text("\(list.resources.count)"),
                            .href: .text(isPaginated ? context.link(to: .resources(of: list.id, 0)) : nil),
                            .resources: .many(isPaginated ? [] : list.resources.map { context.resource($0.id) }),
                        ]
                    }),
            ]
        }
    }
}

/// A page for each part of each list; none while one page has room for all.
func pages(of lists: ResourceLists, _ index: SiteIndex) -> [Page] {
    guard lists.isPaginated else { return [] }
    let back = Page.Crumb(words: index.words.resources, address: .resources)
    return lists.fields.flatMap(\.lists).flatMap { list in
        Pagination(list.resources, most: ResourceLists.mostOfPart).pages(
            "resource-list", title: list.name, description: index.words.resourcesDescription(index.siteName),
            part: .resources, crumbs: [back], scripts: [.filter], address: { .resources(of: list.id, $0) }
        ) { resources, context in
            [
                .filter: .one(
                    resources.count > 1 ? resourceFilter(resources, context.index).model(context.words) : nil),
                .resources: .many(resources.map { resourceCard($0, context) }),
            ]
        }
    }
}
