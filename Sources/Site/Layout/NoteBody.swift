import Markdown
import MentoringModel

enum Anchors {
    /// Before the ids of headings of a note, so that none of them is one of the page's own.
    static let notes = "notes-"
    /// The same of the programme's own note on the first page.
    static let welcome = "welcome-"
}

extension PageContext {
    /// The body of a note as a part of this page, without the sections that the page shows in its own way.
    ///
    /// - Parameters:
    ///   - heading: A heading at its beginning that repeats this one, the page's own, is left out.
    ///   - level: The level of the page's heading above the body.
    func body(
        of note: Note, under heading: String = "", without sections: Set<String> = [], anchors: String = "",
        level: Int = 2
    ) -> SafeHTML {
        var request = note.request(under: heading, without: sections)
        request.levelAbove = level
        return render(
            note.body.text, firstLine: note.body.firstLine, links: note.links, of: note, anchors: anchors, request)
    }

    /// Some Markdown of a note as a part of this page.
    ///
    /// - Parameter note: The note, where these readers may read it.
    func render(
        _ text: String, firstLine: Int = 1, links: [String: LinkTarget], of note: Note? = nil, anchors: String = "",
        _ base: RenderRequest = RenderRequest()
    ) -> SafeHTML {
        var request = resolving(links, of: note, base)
        request.anchorPrefix = anchors
        return renderHTML(text, firstLine: firstLine, request: request)
    }

    /// The words of an item of a note's lists with their links and emphasis; `nil` where the words alone are to be shown.
    func html(of item: SessionItem, in note: Note) -> SafeHTML? {
        guard item.source.file == note.path, let source = note.body.item(on: item.source.line) else { return nil }
        return renderItem(source, words: item.words, request: resolving(note.links, of: note, RenderRequest()))
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

extension String {
    /// Whether a link, as written, leads to a heading of its own note: `#slides`, `[[#Slides]]`. `top` is where the page begins.
    fileprivate var leadsToOwnHeading: Bool {
        (hasPrefix("#") && lowercased() != "#top") || (hasPrefix("[[#") && !hasPrefix("[[#^"))
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
