/// A body made ready for a page: as HTML, and as the text that the search finds.
package struct RenderedBody: Sendable {
    private let document: Document
    /// The node below which it stands.
    private let top: Int
    private let hasDirection: Bool
    private let words: RenderWords

    init(_ document: Document, below top: Int = Document.root, _ request: RenderRequest) {
        self.init(document, below: top, hasDirection: request.hasDirection, words: request.words)
    }

    init(_ document: Document, below top: Int, hasDirection: Bool, words: RenderWords = RenderWords()) {
        self.document = document
        self.top = top
        self.hasDirection = hasDirection
        self.words = words
    }

    package var html: SafeHTML {
        var writer = HTMLWriter(document, hasDirection: hasDirection, words: words)
        writer.write(below: top)
        return SafeHTML(written: writer.bytes)
    }

    /// Its paragraphs, items and headings.
    package var parts: [TextPart] { document.textParts(below: top) }
}

/// Makes a body ready for a page.
///
/// Raw HTML and script addresses never come through; task markers become signs, `@id` at the start of an item the
/// person's name, days in the brackets of a checklist item what people say. Other attributes stay the words they are.
package func render(_ document: Document, request: RenderRequest) -> RenderedBody {
    var document = document
    let footnotes = document.removeFootnotes()
    document.leaveOut(request)
    document.makeReady(request, footnotes: footnotes)
    return RenderedBody(document, request)
}

extension Document {
    /// The words of a text as a page shows them.
    func shown(of node: Int) -> String {
        let text = self[node].text
        // Nothing is marked or removed that is no sign of printable ASCII.
        return text.isPrintableASCII ? text : literal(of: node)
    }

    /// Puts in the place of headings, links, pictures, people and days what the page has for them.
    ///
    /// - Parameter footnotes: Those that were taken out of it.
    mutating func makeReady(_ request: RenderRequest, footnotes: [Int] = []) {
        numberFootnotes(footnotes)
        var headings: [Int] = []
        var html: [Int] = []
        var callouts: [Int] = []
        var tables: [Int] = []
        var struck: Set<Int> = []
        var links: [Int] = []
        var pictures: [Int] = []
        var texts: [(node: Int, isInsideLink: Bool)] = []
        var openLinks = 0
        var items: [Int] = []
        var paragraphs: [Int] = []
        walk { node, isEntering in
            if self[node].kind == .link { openLinks += isEntering ? 1 : -1 }
            guard isEntering else { return }
            switch self[node].kind {
            case .heading: headings.append(node)
            case .html, .inlineHTML: html.append(node)
            case .link: links.append(node)
            case .picture: pictures.append(node)
            case .text:
                texts.append((node, openLinks > 0))
                if self[node].text.utf8.contains(UInt8(ascii: "~")), let parent = self[node].parent {
                    struck.insert(parent)
                }
            case .item: items.append(node)
            case .paragraph: paragraphs.append(node)
            case .callout: callouts.append(node)
            case .table: tables.append(node)
            default: break
            }
        }
        for node in html { remove(node) }
        var anchors = HeadingIDs(prefix: request.anchorPrefix)
        var levels = HeadingLevels(above: request.levelAbove)
        for node in headings { rewrite(heading: node, levels: &levels, anchors: &anchors) }
        for text in texts { rewrite(linksIn: text.node, isInsideLink: text.isInsideLink, request) }
        mark(.strike, in: struck.sorted())
        for node in callouts { addTitle(to: node, request) }
        for node in tables { addCaption(to: node) }
        for node in paragraphs { cutBlockID(of: node) }
        for node in items { rewrite(item: node, request) }
        var kept: [(node: Int, destination: String)] = []
        for node in links {
            let destination = self[node].text
            if setDestination(of: node, to: request.link(destination)) { kept.append((node, destination)) }
        }
        // Before the pictures, which may take away links in their words.
        for link in kept { addWords(toEmpty: link.node, destination: link.destination, request) }
        for node in pictures.reversed() { rewrite(picture: node, request) }
    }

    private mutating func rewrite(heading node: Int, levels: inout HeadingLevels, anchors: inout HeadingIDs) {
        guard case .heading(let level) = self[node].kind else { return }
        let heading = SectionHeading(words(below: node))
        cutBlockID(of: node)
        if heading.mark != nil, let last = self[node].last, self[last].kind == .text {
            let text = literal(of: last)
            if let bracket = text.lastIndex(of: "(") { self[last].text = trimmedEnd(text[..<bracket]) }
        }
        self[node].kind = .heading(level: levels.next(level))
        if let id = anchors.id(for: heading.words) { prepend(add(Node(.anchor, text: id)), to: node) }
    }

    private mutating func rewrite(item: Int, _ request: RenderRequest) {
        guard let paragraph = self[item].first, self[paragraph].kind == .paragraph,
            let first = self[paragraph].first, self[first].kind == .text
        else { return }
        let text = literal(of: first)
        var rest = text[...]
        let marker = TaskMarker.cut(from: &rest)
        var person: (name: String, address: String?)?
        var afterPerson = rest
        if let id = ItemPerson.cut(from: &afterPerson) { person = request.person(id) }
        guard marker != nil || person != nil else { return }
        if person != nil { rest = afterPerson }
        // Behind the name a link, emphasis or code may follow instead of words.
        let isFollowed = !rest.isEmpty || self[first].next.map { self[$0].kind != .softBreak } ?? false
        self[first].text = (person != nil && isFollowed ? " " : "") + rest
        if let person {
            let strong = add(Node(.strong))
            append(
                person.address.map { add(Node(.link, text: $0), around: person.name) } ?? addText(person.name),
                to: strong)
            insert(strong, before: first)
        }
        guard let marker else { return }
        prepend(add(Node(.taskSign(sign(of: marker, paragraph)))), to: paragraph)
        rewrite(daysAtEndOf: paragraph, request)
    }

    /// That of the state of a box, or of the one which the words say in a part of their own.
    private func sign(of marker: TaskMarker, _ paragraph: Int) -> Kind.TaskSign {
        switch marker {
        case .done: return .done
        case .cancelled: return .cancelled
        default:
            let reading = ItemReading(
                words(below: paragraph), code: codeRanges(below: paragraph), keys: ItemKeys.checklist,
                isPerson: { _ in false })
            return reading.stateInWords == .done ? .done : reading.stateInWords == .cancelled ? .cancelled : .open
        }
    }
}

extension String {
    /// Whether each of its bytes is a sign of ASCII that is seen, or a blank.
    fileprivate var isPrintableASCII: Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            var isOther = false
            // To the end, which is faster than to stop where one is found.
            for byte in bytes where byte &- 0x20 >= 0x5F { isOther = true }
            return !isOther
        } ?? false
    }
}
