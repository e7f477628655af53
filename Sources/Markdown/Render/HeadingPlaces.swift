/// A heading of a body with the place that leads to it.
package struct HeadingPlace: Equatable, Sendable {
    /// Its line in the file.
    package var line: Int
    /// Its words without a mark.
    package var words: String
    /// The id that it has on the page; `nil` where it is left out there, or has no letter or digit in it.
    package var id: String?
}

extension Document {
    /// The headings of a body with the ids that `render` gives them.
    package func headingPlaces(_ request: RenderRequest) -> [HeadingPlace] {
        var places = headings.map { node in
            HeadingPlace(
                line: self[node].line, words: wordsOfWikiLinks(in: SectionHeading(words(below: node)).words))
        }
        var shown = self
        shown.leaveOut(request)
        var anchors = HeadingIDs(prefix: request.anchorPrefix)
        var ids: [Int: String] = [:]
        for node in shown.headings {
            ids[self[node].line] = anchors.id(for: SectionHeading(words(below: node)).words)
        }
        for index in places.indices { places[index].id = ids[places[index].line] }
        return places
    }

    private var headings: [Int] {
        var headings: [Int] = []
        walk { node, isEntering in if isEntering, self[node].kind.isHeading { headings.append(node) } }
        return headings
    }
}
