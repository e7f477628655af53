import Markdown
import MentoringModel

/// A page as the search finds it: what it is called, of what kind it is and whose, and what it says.
struct SearchEntry: Sendable {
    /// The kinds by which results can be narrowed, in the order in which they are offered.
    enum Kind: String, CaseIterable, Sendable {
        case pair, goal, session, agreement, growth, next, person, resource, skill, page
    }

    var kind: Kind
    /// Place in the pairs of the index.
    var pair: Int?
    /// The day of a session.
    var day: CalendarDay?
    /// What it is beside its kind: `Article`, `5 min`.
    var facts: [String] = []
    /// How it stands, in the words of its page.
    var states: [String] = []
    /// What it says: headings, paragraphs, items and the text of fields.
    var parts: [TextPart] = []
    var address = Address("")
    var title = ""
    /// Whether the title is the day.
    var isNamedByDay = false
    /// The tag of the title's language where it is known to be another than the site's.
    var language: String?
    /// What is said of a page that says nothing itself.
    var summary = ""
    /// By what it stands in the A–Z, as words in their order; a day in the title counts as a number.
    var order = ""
}

extension SearchEntry {
    /// The name of the pair that stands beside it; `nil` for a pair itself and for what is of none.
    func pairName(_ index: SiteIndex) -> String? {
        kind == .pair ? nil : pair.map { index.name(ofPairAt: $0) }
    }

    /// Adds what the note of the page says, as the page was rendered with it.
    mutating func finish(with prose: [TextPart]) {
        parts += prose
        if parts.isEmpty { add(summary) }
    }

    mutating func add(_ words: String?) { if let words { parts.append(TextPart(words: words)) } }
    mutating func add(_ words: [String]) { parts += words.map { TextPart(words: $0) } }
}
