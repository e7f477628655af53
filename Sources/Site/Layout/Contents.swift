import Markdown
import Templates

extension PageContext {
    /// The body of the page's own note with the list of its headings: `body` and `contents`. The search finds what it says.
    func prose(_ body: RenderedBody) -> ViewModel {
        traces.prose = body.parts
        return [.body: .html(body.html), .contents: .many(contents(traces.prose))]
    }

    /// The headings of a body as links to their places, for the template `parts/contents`: the two highest levels
    /// that it has. Empty for a body with fewer than three headings, which is read faster than a list of them.
    func contents(_ parts: [TextPart]) -> [ViewModel] {
        let headings = parts.compactMap(Heading.init)
        guard headings.count >= 3 else { return [] }
        let levels = Set(headings.map(\.level)).sorted().prefix(2)
        var entries: [(heading: Heading, below: [Heading])] = []
        for heading in headings where levels.contains(heading.level) {
            if let last = entries.last, last.heading.level < heading.level {
                entries[entries.count - 1].below.append(heading)
            } else {
                entries.append((heading, []))
            }
        }
        return entries.map { heading, below in
            place(of: heading).merging([.below: .many(below.map(place(of:)))])
        }
    }

    private func place(of heading: Heading) -> ViewModel { link(heading.words, to: address.at(heading.id)) }
}

/// A heading that has a place, as all have with a letter or digit in them.
private struct Heading {
    var level: Int
    var id: String
    var words: String

    init?(_ part: TextPart) {
        guard let level = part.level, let id = part.id else { return nil }
        self.level = level
        self.id = id
        words = part.words
    }
}
