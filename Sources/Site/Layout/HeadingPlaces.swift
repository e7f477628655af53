import Markdown
import MentoringModel

/// Where a note's body stands on its page, and what of it the page shows in a way of its own.
struct BodyPlace: Sendable {
    var note: Note
    var omitted: Set<Int> = []
    var anchors = Anchors.notes

    /// Those of all notes that have a page, by path.
    static func all(in cleared: Cleared) -> [String: BodyPlace] {
        var places: [String: BodyPlace] = [:]
        func add(_ place: BodyPlace) { places[place.note.path] = place }
        for note in cleared.people.map(\.note) + cleared.resources.map(\.note) { add(BodyPlace(note: note)) }
        if let note = cleared.settings.note { add(BodyPlace(note: note, anchors: Anchors.welcome)) }
        for pair in cleared.pairs {
            if pair.isAgreementOpen { add(BodyPlace(note: pair.pair.agreement.note)) }
            for goal in pair.pair.goals {
                add(BodyPlace(note: goal.note, omitted: goal.shownItemLines))
            }
            for session in pair.pair.sessions {
                add(BodyPlace(note: session.note, omitted: session.shownItemLines))
            }
        }
        return places
    }
}

extension PageContext {
    /// The heading on a line of a note; `nil` where these readers may not read it.
    func heading(on line: Int, of path: String) -> HeadingPlace? {
        traces.headings(of: path) { index.headings(of: path) }.first { $0.line == line }
    }

    /// The id on its page of the heading on a line of a note, or of what the page shows in the place of its section.
    func place(ofHeadingOn line: Int, of path: String) -> String? {
        guard let heading = heading(on: line, of: path) else { return nil }
        return heading.id ?? index.bodyPlaces[path]?.note.place(ofSectionOn: line)
    }
}

extension SiteIndex {
    fileprivate func headings(of path: String) -> [HeadingPlace] {
        guard let place = bodyPlaces[path] else { return [] }
        let isWelcome = place.anchors == Anchors.welcome
        var request = place.note.request(under: isWelcome ? siteName : "", without: place.omitted)
        request.anchorPrefix = place.anchors
        return headingPlaces(in: place.note.body.text, firstLine: place.note.body.firstLine, request: request)
    }
}

extension Note {
    /// What of the body is left out where its page shows it.
    ///
    /// - Parameter heading: A heading at its beginning that repeats this one is left out.
    func request(under heading: String, without items: Set<Int>) -> RenderRequest {
        var request = RenderRequest()
        request.shownItemLines = items
        request.nameLines = nameLines
        if let line = titleHeadingLine { request.omittedHeadingLines = [line] }
        if !heading.isEmpty, let first = Outline(of: body.text, firstLine: body.firstLine).blocks.first,
            case .heading(1) = first.kind, first.words == heading
        {
            request.omittedHeadingLines.insert(first.line)
        }
        return request
    }
}
