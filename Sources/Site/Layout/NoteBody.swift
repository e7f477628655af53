import Content
import Markdown
import MentoringModel

enum Anchors {
    /// Before the ids of headings of a note, so that none of them is one of the page's own.
    static let notes = "notes-"
}

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
        var request = resolving(links, base)
        request.anchorPrefix = anchors
        return renderHTML(text, firstLine: firstLine, request: request)
    }

    /// The words of an item of a note's lists with their links and emphasis; `nil` where the words alone are to be shown.
    func html(of item: SessionItem, in note: Note) -> SafeHTML? {
        guard item.source.file == note.path, let source = note.body.item(on: item.source.line) else { return nil }
        return renderItem(source, words: item.words, request: resolving(note.links, RenderRequest()))
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

extension Body {
    /// The Markdown of the list item that begins on a line of the file, without its bullet, up to the next item, heading
    /// or blank line; `nil` when none begins there.
    func item(on line: Int) -> String? {
        guard line >= firstLine else { return nil }
        var rest = text[...]
        for _ in firstLine..<line {
            guard !rest.isEmpty else { return nil }
            _ = rest.cutLine()
        }
        let first = rest.cutLine().drop { $0 == " " || $0 == "\t" }
        let number = first.prefix { $0.isASCII && $0.isNumber }
        let bullet = first.dropFirst(number.count).prefix(1)
        guard !bullet.isEmpty, (number.isEmpty ? "-*+" : ".)").contains(bullet) else { return nil }
        var own = [first.dropFirst(number.count + 1)]
        while !rest.isEmpty {
            let next = rest.cutLine()
            if next.beginsAnew { break }
            own.append(next)
        }
        return own.map { String($0.drop { $0 == " " || $0 == "\t" }) }.joined(separator: "\n")
    }
}

extension Substring {
    /// Takes the first line off, with its line break, and gives it without.
    fileprivate mutating func cutLine() -> Substring {
        guard let end = utf8.firstIndex(of: 0x0A) else {
            defer { self = self[endIndex...] }
            return self
        }
        defer { self = self[utf8.index(after: end)...] }
        return self[..<end]
    }
}
