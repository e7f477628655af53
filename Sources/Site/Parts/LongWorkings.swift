import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// Where the workings of figures stand: on the page that shows the figures or, where they are long, on pages of their own.
struct LongWorkings: Sendable {
    /// With more inputs than this, all workings of a page together have pages of their own.
    static let mostInputs = 150
    /// How many inputs such a page has at most.
    static let mostOfPart = 400

    /// The page below whose name they stand.
    private let page: Address
    /// The path of the note that the page is of, unless the page has many: lines of it need no path.
    let note: String?
    /// The workings of each page; one that is longer than a page goes on on the next. None where the page has room for all.
    let parts: [[Derivation]]
    private let place: [String: Int]

    /// - Parameter most: How many inputs the page has room for.
    init(_ workings: [Derivation], of page: Address, note: String? = nil, most: Int = Self.mostInputs) {
        self.page = page
        self.note = note
        guard workings.reduce(0, { $0 + $1.inputs.count }) > most else {
            (parts, place) = ([], [:])
            return
        }
        var parts: [[Derivation]] = [[]]
        var place: [String: Int] = [:]
        var room = Self.mostOfPart
        for working in workings {
            if working.inputs.count > room, room < Self.mostOfPart {
                parts.append([])
                room = Self.mostOfPart
            }
            place[working.figure] = parts.count - 1
            var piece = working
            var rest = working.inputs[...]
            while rest.count > room {
                piece.inputs = Array(rest.prefix(room))
                rest = rest.dropFirst(room)
                parts[parts.count - 1].append(piece)
                parts.append([])
                room = Self.mostOfPart
            }
            piece.inputs = Array(rest)
            parts[parts.count - 1].append(piece)
            room -= rest.count
        }
        self.parts = parts
        self.place = place
    }

    var isPaginated: Bool { !parts.isEmpty }

    /// The page that has the working of a figure which `page` shows.
    func page(of figure: String, shownOn page: Address) -> Address {
        place[figure].map { .list(Self.name, of: self.page, $0) } ?? page
    }

    /// What the page that shows the figures has of their workings.
    func models(of workings: [Derivation], _ context: PageContext) -> [ViewModel] {
        isPaginated ? [] : workings.map { context.working($0, in: note) }
    }

    /// The way to the pages of all workings; `nil` where there are none.
    func all(_ context: PageContext) -> ViewModel? {
        isPaginated ? context.link(context.words.allWorkings, to: .list(Self.name, of: page, 0)) : nil
    }

    /// As it stands in addresses.
    private static let name = "workings"

    /// A page for each part, below the page that they are named after.
    func pages(of page: Page, _ index: SiteIndex) -> [Page] {
        guard isPaginated else { return [] }
        let (address, title) = (page.address, index.words.workings(of: page.title))
        return Pagination(cut: parts).pages(
            "working", title: title, description: title, part: page.part,
            crumbs: page.crumbs + [.init(words: page.title, address: address)],
            address: { .list(Self.name, of: address, $0) }
        ) { part, context in
            [
                .workings: .many(part.map { context.working($0, in: note, isAlone: part.count == 1) }),
                .workingsNote: .text(note),
            ]
        }.map(\.leftOutOfTheSearch)
    }
}

extension LongWorkings {
    /// Those of a pair's own figures, which its page, its agreement and its growth record show.
    init(_ facts: PairFacts, _ index: SiteIndex) {
        var figures = facts.cleared.pairFigures?.figures ?? []
        if index.audience == .pair { figures.append(hoursTogether(in: facts.pair, asOf: index.asOf)) }
        self.init(figures.exposed, of: .pair(facts.pair.id.text))
    }
}
