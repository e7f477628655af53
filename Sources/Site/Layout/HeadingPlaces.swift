import Clearance
import Content
import Markdown
import MentoringModel

extension NoteBody {
    /// Those of all notes that have a page, by path.
    ///
    /// - Parameter ofPairs: Those of the notes of pairs.
    static func all(
        in cleared: VisibleProgramme, _ ofPairs: some Sequence<NoteBody>, jobs: Int
    ) -> [String: NoteBody] {
        let notes =
            cleared.people.map(\.note) + cleared.resources.map(\.note) + [cleared.settings.note].compactMap(\.self)
        let bodies = inParallel(notes, jobs: jobs) { NoteBody($0) } + ofPairs
        return Dictionary(bodies.map { ($0.note.path, $0) }, uniquingKeysWith: { _, last in last })
    }
}

extension ParsedBody {
    /// What of the body is left out where its page shows it.
    ///
    /// - Parameter heading: A heading at its beginning that repeats this one is left out.
    func request(under heading: String) -> RenderRequest {
        var request = RenderRequest()
        request.shownItemLines = shownItemLines
        request.nameLines = note.nameLines
        request.omittedHeadingLines = emptySectionLines
        if let line = note.titleHeadingLine { request.omittedHeadingLines.insert(line) }
        if !heading.isEmpty, let first = document.firstChild(of: Document.root),
            document.kind(of: first) == .heading(level: 1), document.words(below: first) == heading
        {
            request.omittedHeadingLines.insert(document.line(of: first))
        }
        return request
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
        if let id = heading.id { return id }
        guard let body = index.body(ofNote: path), !index.parsed(body).emptySectionLines.contains(line) else {
            return nil
        }
        return body.note.place(ofSectionOn: line)
    }
}

extension SiteIndex {
    /// The body of a note, also of one without a page of its own.
    func body(of note: Note) -> NoteBody {
        body(ofNote: note.path) ?? NoteBody(note)
    }

    fileprivate func headings(of path: String) -> [HeadingPlace] {
        guard let body = body(ofNote: path).map(parsed) else { return [] }
        let isWelcome = path == settings.note?.path
        var request = body.request(under: isWelcome ? siteName : "")
        request.anchorPrefix = isWelcome ? AnchorPrefix.welcome : AnchorPrefix.notes
        return body.document.headingPlaces(request)
    }
}
