import Localization
import MentoringModel
import Search
import Templates

/// The search, with everything from A to Z below it; in a large programme the A–Z has pages of its own.
func searchPages(_ index: SiteIndex, _ entries: [SearchEntry]) -> [SearchPage] {
    let letters = AlphabeticalIndex(entries, in: index.words) { entry in
        // What stands around them in the template, and the names of pair and kind.
        140 + entry.title.utf8.count + entry.address.path.utf8.count + (entry.day == nil ? 0 : 60)
    }
    let search = Page(
        address: .search, template: "search", title: index.words.search,
        description: index.words.searchDescription(index.siteName), part: .search, scripts: [.searchScript],
        styles: [.styleSheet, .searchStyles]
    ) { context in
        let index = context.index
        let kinds = SearchEntry.Kind.allCases.filter { kind in entries.contains { $0.kind == kind } }
        let pairs = index.members.map { (id: $0.id.text, name: index.name(of: $0)) }
        return [
            .files: .text(context.link(to: Address("search/index.js"))),
            .some: .text(index.words.searchSome), .one: .text(index.words.searchOne),
            .none: .text(index.words.searchNone), .partly: .text(index.words.searchPartly),
            .short: .text(index.words.searchShort), .failed: .text(index.words.searchFailed),
            .kinds: .many(kinds.map { [.value: .text($0.rawValue), .words: .text(index.words.facet($0))] }),
            .pairs: .many(
                pairs.count > 1 ? pairs.map { [.value: .text($0.id), .words: .text($0.name)] } : []),
            .count: .text(context.words.azCount(entries.count)),
            .together: .many(
                letters.isTogether
                    ? letters.parts.map { part in
                        [.id: .text("az-\(part.name)"), .label: .text(part.label), .rows: rows(part, context)]
                    } : []),
            .apart: .many(
                letters.isTogether
                    ? []
                    : letters.letters.map { letter in
                        [
                            .label: .text(letter.label), .count: .text("\(letter.count)"),
                            .isOne: .flag(letter.parts.count == 1),
                            .parts: .many(letter.parts.map { link($0, context) }),
                        ]
                    }),
        ]
    }
    let parts = letters.parts
    let first = SearchPage(
        page: search,
        shown: SearchPage.Shown(
            title: search.title, description: search.description, count: entries.count, kinds: Set(entries.map(\.kind)),
            parts: letters.letters.map { $0.parts.map(SearchPage.Part.init) },
            rows: letters.isTogether ? parts.flatMap(\.entries) : []))
    guard !letters.isTogether else { return [first] }
    return [first]
        + parts.indices.map { number in
            let part = parts[number]
            let page = Page(
                address: .letters(part.name), template: "letters", title: index.words.azTitle(of: part.label),
                description: index.words.azDescription(index.siteName, part.label), part: .search,
                crumbs: [.init(words: index.words.search, address: .search)], styles: [.styleSheet, .searchStyles]
            ) { context in
                [
                    .rows: rows(part, context), .count: .text(index.words.azCount(part.entries.count)),
                    .before: .one(number > 0 ? link(parts[number - 1], context) : nil),
                    .after: .one(number + 1 < parts.count ? link(parts[number + 1], context) : nil),
                ]
            }
            let around = parts[max(0, number - 1)...min(number + 1, parts.count - 1)]
            return SearchPage(
                page: page,
                shown: SearchPage.Shown(
                    title: page.title, description: page.description, count: part.entries.count, kinds: [],
                    parts: [around.map(SearchPage.Part.init)],
                    rows: part.entries))
        }
}

/// A page of the search, with what it shows beside what it reads.
struct SearchPage {
    /// What the page is made of; the rest of it is noted.
    struct Shown: Equatable {
        var title: String
        var description: String
        var count: Int
        var kinds: Set<SearchEntry.Kind>
        /// By letter; of a page of the A–Z itself and those around it.
        var parts: [[Part]]
        var rows: [SearchEntry]
    }

    struct Part: Equatable {
        var name: String
        var label: String
        var count: Int
        var first: String?
        var last: String?

        init(_ part: AlphabeticalIndex.Part) {
            (name, label, count) = (part.name, part.label, part.entries.count)
            (first, last) = (part.entries.first?.title, part.entries.last?.title)
        }
    }

    var page: Page
    var shown: Shown
}

/// A link to a page of the A–Z, with the first and the last title on it.
private func link(_ part: AlphabeticalIndex.Part, _ context: PageContext) -> ViewModel {
    context.link(part.label, to: .letters(part.name)).merging([
        .range: .text(context.words.azRange(part.entries.first?.title ?? "", part.entries.last?.title ?? ""))
    ])
}

private func rows(_ part: AlphabeticalIndex.Part, _ context: PageContext) -> ViewModel.Value {
    .many(
        part.entries.map { entry in
            context.link(entry.title, to: entry.address).merging([
                .kind: .text(context.words.found(entry.kind)), .pair: .text(entry.pairName(context.index)),
                .lang: .text(entry.language),
                // Sessions may be called alike; one without a title is called by its day already.
                .day: .one(entry.isNamedByDay ? nil : context.day(entry.day)),
            ])
        })
}
