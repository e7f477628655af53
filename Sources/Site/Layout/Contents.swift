import Markdown

extension PageContext {
    /// The body of a note with the list of its headings: `body` and `contents`.
    func prose(_ html: SafeHTML?) -> ViewModel {
        ["body": .html(html), "contents": .many(html.map(contents) ?? [])]
    }

    /// The headings of a rendered body as links to their places, for the template `parts/contents`: the two highest levels
    /// that it has. Empty for a body with fewer than three headings, which is read faster than a list of them.
    func contents(of html: SafeHTML) -> [ViewModel] {
        let headings = HTMLParts(of: html).headings
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
            place(of: heading).merging(["below": .many(below.map(place(of:)))])
        }
    }

    private func place(of heading: HTMLParts.Heading) -> ViewModel { link(heading.words, to: address.at(heading.id)) }
}
