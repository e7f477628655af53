import MentoringModel

/// What a list of one page holds. The raw value stands in addresses and is the name of its rows in the template.
enum LongListKind: String, Sendable, CaseIterable {
    case sessions, goals, promises, introductions, resources
    /// The pairs of a person, and the notes that lead to a page.
    case pairs, mentions
    /// The resources of a skill, those who offer and those who seek it.
    case library, offering, seeking
    /// The goals and sessions that use a resource, the sessions that worked on a goal, and what was written down of it.
    case users, used, worked, updates
    /// What the growth record has.
    case achieved, reached, learned, received, given, quoted
}

/// A list of a page that grows with the years: the page has the beginning of it, and pages of their own have all of it.
struct LongList<Item: Sendable>: Sendable {
    let kind: LongListKind
    let items: [Item]
    /// The page whose list it is.
    let page: Address
    /// With more entries than this the page has the first ones only.
    let most: Int
    /// How many it has then.
    let first: Int

    init(_ kind: LongListKind, _ items: [Item], of page: Address, most: Int, first: Int) {
        self.kind = kind
        self.items = items
        self.page = page
        self.most = most
        self.first = first
    }

    var isApart: Bool { items.count > most }

    /// What the page has of it.
    var shown: [Item] { isApart ? Array(items.prefix(first)) : items }

    /// The way to all of it; `nil` where the page has all of it.
    func all(_ context: PageContext) -> ViewModel? {
        guard isApart else { return nil }
        return context.link(context.words.all(kind, items.count), to: .list(kind.rawValue, of: page, 0))
    }

    /// A page for each part; none while the list's own page has room for all.
    ///
    /// - Parameter name: What the page is called whose list it is.
    func pages(
        of name: String, _ index: SiteIndex, part: Page.Part?, crumbs: [Page.Crumb] = [], ofPart: Int = 100,
        row: @escaping @Sendable (Item, PageContext) -> ViewModel
    ) -> [Page] {
        guard isApart else { return [] }
        let (kind, page) = (kind, page)
        let title = index.words.title(of: kind, of: name)
        return Parts(items, most: ofPart).pages(
            "long-list", title: title, description: title, part: part,
            crumbs: crumbs + [.init(words: name, address: page)],
            address: { .list(kind.rawValue, of: page, $0) }
        ) { items, context in
            var model: ViewModel = [:]
            for other in LongListKind.allCases { model[other.rawValue] = .many([]) }
            model[kind.rawValue] = .many(items.map { row($0, context) })
            return model
        }.map(\.leftOutOfTheSearch)
    }
}

extension Page {
    /// A page that only goes on with what another one begins: the search finds that one.
    var leftOutOfTheSearch: Page {
        var page = self
        page.isFound = false
        return page
    }
}
