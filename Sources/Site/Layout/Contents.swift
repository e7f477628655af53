import Markdown

extension PageContext {
    /// The body of the page's own note with the list of its headings: `body` and `contents`. The search finds what it says.
    func prose(_ html: SafeHTML) -> ViewModel {
        let parts = HTMLParts(of: html)
        traces.prose = parts.parts
        return [.body: .html(html), .contents: .many(contents(parts.headings))]
    }

    /// The headings of a body as links to their places, for the template `parts/contents`: the two highest levels
    /// that it has. Empty for a body with fewer than three headings, which is read faster than a list of them.
    func contents(_ headings: [HTMLParts.Heading]) -> [ViewModel] {
        guard headings.count >= 3 else { return [] }
        let levels = Set(headings.map(\.level)).sorted().prefix(2)
        var entries: [(heading: HTMLParts.Heading, below: [HTMLParts.Heading])] = []
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

    private func place(of heading: HTMLParts.Heading) -> ViewModel { link(heading.words, to: address.at(heading.id)) }
}
