import Content
import Markdown
import MentoringModel

enum Anchors {
    /// Before the ids of headings of a note, so that none of them is one of the page's own.
    static let notes = "notes-"
}

extension PageContext {
    /// The body of a note as a part of this page, without the items that the page shows in lists of its own.
    ///
    /// A heading at its beginning that repeats the page's own is left out.
    func body(
        of note: Note, under heading: String = "", without items: Set<Int> = [], anchors: String = ""
    ) -> SafeHTML {
        var request = RenderRequest()
        request.shownItemLines = items
        if let line = note.titleHeadingLine { request.omittedHeadingLines = [line] }
        if !heading.isEmpty, let first = Outline(of: note.body.text, firstLine: note.body.firstLine).blocks.first,
            case .heading(1) = first.kind, first.words == heading
        {
            request.omittedHeadingLines.insert(first.line)
        }
        return render(note.body.text, firstLine: note.body.firstLine, links: note.links, anchors: anchors, request)
    }

    /// Some Markdown of a note as a part of this page.
    func render(
        _ text: String, firstLine: Int = 1, links: [String: LinkTarget], anchors: String = "",
        _ base: RenderRequest = RenderRequest()
    ) -> SafeHTML {
        var request = resolving(links, base)
        request.anchorPrefix = anchors
        return renderHTML(text, firstLine: firstLine, request: request)
    }

    /// An item of a note's lists with its links and emphasis, and what stands below it but for the items of these lines.
    func item(
        on source: Source, words: String, in note: Note, without items: Set<Int> = []
    ) -> RenderedItem {
        guard source.file == note.path, let text = note.body.item(on: source.line) else { return RenderedItem() }
        var request = resolving(note.links, RenderRequest())
        request.shownItemLines = items.subtracting([source.line])
        let holder = note.body.holder(ofItemOn: source.line).flatMap {
            items.contains($0) ? nil : note.body.item(on: $0)
        }
        return renderItem(
            text, line: source.line, words: words, below: holder, isPerson: { index.isName($0) }, request: request)
    }

    /// The words of an item with their links and emphasis; `nil` where the words alone are to be shown.
    func html(of item: SessionItem, in note: Note) -> SafeHTML? {
        self.item(on: item.source, words: item.words, in: note).words
    }

    /// The request with where links, pictures and people lead on this page.
    private func resolving(_ links: [String: LinkTarget], _ base: RenderRequest) -> RenderRequest {
        var request = base
        request.link = { destination(of: $0, in: links) }
        // A link without words of its own to what is not there must not say how that is called.
        request.title = { written in links[written].map(index.title) ?? "…" }
        request.picture = { destination in
            guard case .attachment = links[destination] else { return .words }
            return self.destination(of: destination, in: links)
        }
        request.day = { CalendarDay($0).map(index.words.day) }
        request.person = { words in
            guard let id = slug(of: words) else { return nil }
            let name = index.cleared.names[id] ?? words
            return (name, index.address(ofPerson: id).map { link(to: $0) })
        }
        return request
    }

    private func destination(of written: String, in links: [String: LinkTarget]) -> RenderRequest.Destination {
        guard let target = links[written] else {
            return PageContext.outside(written).map(RenderRequest.Destination.address) ?? .words
        }
        guard let address = index.address(of: target) else {
            if case .attachment(let path) = target { traces.use(path) }
            return .words
        }
        if case .attachment(let path) = target { traces.use(path) }
        return .address(link(to: address))
    }
}
