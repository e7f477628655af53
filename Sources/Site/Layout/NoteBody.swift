import Markdown
import MentoringModel

extension PageContext {
    /// The body of a note as a part of this page, without the sections that the page shows in its own way.
    ///
    /// A heading at its beginning that repeats the page's own is left out.
    func body(
        of note: Note, under heading: String = "", without sections: Set<String> = [], anchors: String = ""
    ) -> SafeHTML {
        var request = RenderRequest()
        request.omittedSections = sections
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
        var request = base
        request.anchorPrefix = anchors
        request.link = { destination(of: $0, in: links) }
        request.picture = { destination in
            guard case .attachment = links[destination] else { return .words }
            return self.destination(of: destination, in: links)
        }
        request.person = { words in
            guard let id = SiteIndex.slug(ofSkill: words) else { return nil }
            let name = index.cleared.names[id] ?? words
            return (name, index.address(ofPerson: id).map { link(to: $0) })
        }
        return renderHTML(text, firstLine: firstLine, request: request)
    }

    private func destination(of written: String, in links: [String: LinkTarget]) -> RenderRequest.Destination {
        guard let target = links[written] else {
            return PageContext.outside(written).map(RenderRequest.Destination.address) ?? .words
        }
        guard let address = index.address(of: target) else {
            if case .attachment(let path) = target { attachments.use(path) }
            return .words
        }
        if case .attachment(let path) = target { attachments.use(path) }
        return .address(link(to: address))
    }
}
