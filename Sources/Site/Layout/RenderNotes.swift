import Content
import Localization
import Markdown
import MentoringModel

enum AnchorPrefix {
    /// Before the ids of headings of a note, so that none of them is one of the page's own.
    static let notes = "notes-"
    /// The same of the programme's own note on the first page.
    static let welcome = "welcome-"
}

extension PageContext {
    /// The body of a note as a part of this page, without the items that the page shows in lists of its own.
    ///
    /// - Parameters:
    ///   - heading: A heading at its beginning that repeats this one, the page's own, is left out.
    ///   - level: The level of the page's heading above the body.
    func body(of note: Note, under heading: String = "", anchors: String = "", level: Int = 2) -> RenderedBody {
        let body = index.parsed(index.body(of: note))
        var request = body.request(under: heading)
        request.levelAbove = level
        return render(body.document, links: body.note.links, of: body.note, anchors: anchors, request)
    }

    /// Some Markdown as a part of this page.
    ///
    /// - Parameter note: The note that it is of, where these readers may read it.
    func render(
        _ document: Document, links: [String: LinkTarget], of note: Note? = nil, anchors: String = "",
        _ base: RenderRequest = RenderRequest()
    ) -> RenderedBody {
        var request = resolving(links, of: note, base)
        request.anchorPrefix = anchors
        return Markdown.render(document, request: request)
    }

    /// An item of a note's lists with its links and emphasis, and what stands below it but for the items of those lists.
    func item(on source: Source, words: String, in note: Note) -> RenderedItem {
        guard source.file == note.path else { return RenderedItem() }
        let body = index.parsed(index.body(of: note))
        guard let item = body.item(on: source.line) else { return RenderedItem() }
        let holder = body.document.holder(ofItem: item).flatMap {
            body.shownItemLines.contains(body.document.line(of: $0)) ? nil : $0
        }
        return body.document.render(
            item: item, words: words, below: holder, isPerson: { index.isName($0) },
            request: request(ofItemOn: source.line, of: body))
    }

    private func request(ofItemOn line: Int, of body: ParsedBody) -> RenderRequest {
        var request = resolving(body.note.links, of: body.note, RenderRequest())
        request.shownItemLines = body.shownItemLines.subtracting([line])
        return request
    }

    /// The request with where links, pictures and people lead on this page.
    private func resolving(
        _ links: [String: LinkTarget], of note: Note?, _ base: RenderRequest
    ) -> RenderRequest {
        var request = base
        request.link = { destination(of: $0, in: links, of: note) }
        request.title = { title(of: $0, in: links, of: note) }
        request.picture = { destination in
            guard case .attachment = links[destination] else { return .words }
            return self.destination(of: destination, in: links, of: note)
        }
        request.day = { CalendarDay($0).map(index.words.day) }
        request.words = index.renderWords
        request.person = { words in
            guard let person = index.person(named: words, in: note?.path) else { return nil }
            return (index.name(of: person), index.address(ofPerson: person.id).map { link(to: $0) })
        }
        return request
    }

    /// What a link without words of its own is called. One to what is not there must not say how that is called.
    private func title(of written: String, in links: [String: LinkTarget], of note: Note?) -> String? {
        if PageContext.outside(written) != nil { return nil }
        guard let target = links[written] else { return "…" }
        guard written.leadsToOwnHeading else { return index.title(of: target) }
        guard let note, let line = note.headingLines[written] else { return nil }
        return heading(on: line, of: note.path)?.words ?? "…"
    }

    private func destination(
        of written: String, in links: [String: LinkTarget], of note: Note?
    ) -> RenderRequest.Destination {
        guard let target = links[written] else {
            return PageContext.outside(written).map(RenderRequest.Destination.address) ?? .words
        }
        if case .attachment(let path) = target { traces.use(path) }
        guard let address = index.address(of: target) else { return .words }
        guard case .note(let path) = target, let line = note?.headingLines[written] else {
            return written.leadsToOwnHeading ? .words : .address(link(to: address))
        }
        if let place = place(ofHeadingOn: line, of: path) { return .address(link(to: address.at(place))) }
        // Without its place a heading of this page leads nowhere.
        return address == self.address ? .words : .address(link(to: address))
    }
}

extension SiteIndex {
    /// What stands in bodies of notes beside their own words.
    fileprivate var renderWords: RenderWords {
        let language = words
        var words = RenderWords()
        words.titleOfCallout = { language.titleOfCallout($0) }
        words.footnotes = language.footnotes
        words.footnote = { language.footnote($0) }
        words.backToText = { language.backFromFootnote($0, to: $1) }
        words.table = language.tableOfNote
        return words
    }
}

extension String {
    /// Whether a link, as written, leads to a heading of its own note: `#slides`, `[[#Slides]]`. `top` is where the page begins.
    fileprivate var leadsToOwnHeading: Bool {
        (hasPrefix("#") && lowercased() != "#top") || (hasPrefix("[[#") && !hasPrefix("[[#^"))
    }
}
