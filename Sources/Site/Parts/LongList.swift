import Localization
import MentoringModel
import Templates

extension LongListKind {
    /// The name of its rows in the template.
    var rows: ViewName {
        switch self {
        case .sessions: .sessions
        case .goals: .goals
        case .promises: .promises
        case .introductions: .introductions
        case .resources: .resources
        case .pairs: .pairs
        case .mentions: .mentions
        case .library: .library
        case .offering: .offering
        case .seeking: .seeking
        case .users: .users
        case .used: .used
        case .worked: .worked
        case .updates: .updates
        case .achieved: .achieved
        case .reached: .reached
        case .learned: .learned
        case .received: .received
        case .given: .given
        case .quoted: .quoted
        }
    }
}

/// A list of a page that grows with the years: the page has the beginning of it, and pages of their own have all of it.
struct LongList<Item: Sendable>: Sendable {
    let kind: LongListKind
    let items: [Item]
    /// With more entries than this the page has the first ones only.
    let most: Int
    /// How many it has then.
    let first: Int

    /// - Parameter ofMany: The order in which many are shown, of which the page has the first; the same as of few by itself.
    init(
        _ kind: LongListKind, _ items: [Item], most: Int, first: Int, ofMany: ([Item]) -> [Item] = { $0 }
    ) {
        self.kind = kind
        self.items = items.count > most ? ofMany(items) : items
        self.most = most
        self.first = first
    }

    var isPaginated: Bool { items.count > most }

    /// What the page has of it.
    var shown: [Item] { isPaginated ? Array(items.prefix(first)) : items }

    /// The way from its page to all of it; `nil` where the page has all of it.
    func all(_ context: PageContext) -> ViewModel? {
        guard isPaginated else { return nil }
        return context.link(context.words.all(kind, items.count), to: .list(kind.rawValue, of: context.address, 0))
    }

    /// A page for each part; none while the page whose list it is has room for all.
    func pages(
        of page: Page, _ index: SiteIndex, ofPart: Int = 100,
        row: @escaping @Sendable (Item, PageContext) -> ViewModel
    ) -> [Page] {
        guard isPaginated else { return [] }
        let (kind, address) = (kind, page.address)
        let title = index.words.title(of: kind, of: page.title)
        return Pagination(items, most: ofPart).pages(
            "long-list", title: title, description: title, part: page.part,
            crumbs: page.crumbs + [.init(words: page.title, address: address)],
            address: { .list(kind.rawValue, of: address, $0) }
        ) { items, context in
            var model: ViewModel = [:]
            for other in LongListKind.allCases { model[other.rows] = .many([]) }
            model[kind.rows] = .many(items.map { row($0, context) })
            return model
        }.map(\.leftOutOfTheSearch)
    }
}

extension Collection {
    /// The first of many; all of them where one alone would be left out, which takes no more room than saying so.
    func shortened(to most: Int) -> SubSequence { count - 1 > most ? prefix(most) : self[...] }
}

extension Page {
    /// A page that only goes on with what another one begins: the search finds that one.
    var leftOutOfTheSearch: Page {
        var page = self
        page.isFound = false
        return page
    }
}
