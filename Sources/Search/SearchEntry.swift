package import Markdown
package import MentoringModel

/// A page as the search finds it: what it is called, of what kind it is and whose, and what it says.
package struct SearchEntry: Equatable, Sendable {
    /// The kinds by which results can be narrowed, in the order in which they are offered.
    package enum Kind: String, CaseIterable, Sendable {
        case pair, goal, session, agreement, growth, next, person, resource, skill, page
    }

    package var kind: Kind
    /// Place in the pairs of the index.
    package var pair: Int?
    /// The day of a session.
    package var day: CalendarDay?
    /// What it is beside its kind: `Article`, `5 min`.
    package var facts: [String] = []
    /// How it stands, in the words of its page.
    package var states: [String] = []
    /// What it says: headings, paragraphs, items and the text of fields.
    package var parts: [TextPart] = []
    /// Where its page stands, below the root of the site, and how the page of the search links to it.
    package var path = ""
    package var link = ""
    package var title = ""
    /// Whether the title is the day.
    package var isNamedByDay = false
    /// The tag of the title's language where it is known to be another than the site's.
    package var language: String?
    /// What is said of a page that says nothing itself.
    package var summary = ""
    /// By what it stands in the A–Z, as words in their order; a day in the title counts as a number.
    package var order = ""

    package init(kind: Kind, pair: Int? = nil) {
        self.kind = kind
        self.pair = pair
    }
}

extension SearchEntry {
    /// Adds what the note of the page says, as the page was rendered with it.
    package mutating func finish(with prose: [TextPart]) {
        parts += prose
        if parts.isEmpty { add(summary) }
    }

    package mutating func add(_ words: String?) { if let words { parts.append(TextPart(words: words)) } }
    package mutating func add(_ words: [String]) { parts += words.map { TextPart(words: $0) } }
}
