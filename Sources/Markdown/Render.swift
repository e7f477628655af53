import CCmark

/// Renders a body, which begins on line `firstLine` of its file, as HTML that is safe to publish.
///
/// Raw HTML and script addresses never come through; task markers become signs, `@id` at the start of an item the
/// person's name, days in the brackets of a checklist item what people say. Other attributes stay the words they are.
package func renderHTML(_ text: String, firstLine: Int, request: RenderRequest) -> SafeHTML {
    guard !text.isEmpty, let document = MarkdownDocument(text, firstLine: firstLine) else {
        return SafeHTML(fromCmark: "")
    }
    leaveOut(of: document, request)
    cutFirstParagraph(of: document, request)
    var headings: [OpaquePointer] = []
    var html: [OpaquePointer] = []
    var links: [OpaquePointer] = []
    var pictures: [OpaquePointer] = []
    var texts: [(node: OpaquePointer, isInsideLink: Bool)] = []
    var openLinks = 0
    var items: [OpaquePointer] = []
    var codes: [OpaquePointer] = []
    var paragraphs: [OpaquePointer] = []
    document.walk { node, isEntering in
        if cmark_node_get_type(node) == CMARK_NODE_LINK { openLinks += isEntering ? 1 : -1 }
        guard isEntering else { return }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: headings.append(node)
        case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.append(node)
        case CMARK_NODE_LINK: links.append(node)
        case CMARK_NODE_IMAGE: pictures.append(node)
        case CMARK_NODE_TEXT: texts.append((node, openLinks > 0))
        case CMARK_NODE_ITEM: items.append(node)
        case CMARK_NODE_PARAGRAPH: paragraphs.append(node)
        case CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK: codes.append(node)
        default: break
        }
    }
    for node in codes { cmark_node_set_literal(node, literal(of: node)) }
    // What frees nodes goes from the inside out: HTML and pictures can stand in the words of a picture.
    for node in html { remove(node) }
    var anchors = Anchors(prefix: request.anchorPrefix)
    var levels = HeadingLevels(above: request.levelAbove)
    for node in headings { rewrite(heading: node, levels: &levels, anchors: &anchors) }
    for text in texts { rewrite(wikiLinksIn: text.node, isInsideLink: text.isInsideLink, request) }
    for node in paragraphs { cutBlockID(of: node) }
    for node in items { rewrite(item: node, request) }
    var kept: [(node: OpaquePointer, destination: String)] = []
    for node in links {
        let destination = destination(of: node)
        if setDestination(of: node, to: request.link(destination)) { kept.append((node, destination)) }
    }
    // Before the pictures, which may take away links in their words.
    for link in kept { addWords(toEmpty: link.node, destination: link.destination, request) }
    for node in pictures.reversed() { rewrite(picture: node, request) }
    return document.safeHTML(hasDirection: request.hasDirection)
}

/// A heading of a body with the place that leads to it.
package struct HeadingPlace: Equatable, Sendable {
    /// Its line in the file.
    package var line: Int
    /// Its words without a mark.
    package var words: String
    /// The id that it has on the page; `nil` where it is left out there, or has no letter or digit in it.
    package var id: String?
}

/// The headings of a body with the ids that `renderHTML` gives them.
package func headingPlaces(in text: String, firstLine: Int, request: RenderRequest) -> [HeadingPlace] {
    guard !text.isEmpty, let document = MarkdownDocument(text, firstLine: firstLine) else { return [] }
    var places = headings(of: document).map { node in
        HeadingPlace(
            line: Int(cmark_node_get_start_line(node)),
            words: wordsOfWikiLinks(in: SectionHeading(words(below: node)).words))
    }
    leaveOut(of: document, request)
    var anchors = Anchors(prefix: request.anchorPrefix)
    var ids: [Int: String] = [:]
    for node in headings(of: document) {
        ids[Int(cmark_node_get_start_line(node))] = anchors.id(for: SectionHeading(words(below: node)).words)
    }
    for index in places.indices { places[index].id = ids[places[index].line] }
    return places
}

private func headings(of document: borrowing MarkdownDocument) -> [OpaquePointer] {
    var headings: [OpaquePointer] = []
    document.walk { node, isEntering in
        if isEntering, cmark_node_get_type(node) == CMARK_NODE_HEADING { headings.append(node) }
    }
    return headings
}

func remove(_ node: OpaquePointer) {
    cmark_node_unlink(node)
    cmark_node_free(node)
}

func newText(_ text: String) -> OpaquePointer? {
    let node = cmark_node_new(CMARK_NODE_TEXT)
    if let node { cmark_node_set_literal(node, text) }
    return node
}

func newLink(to address: String, words: String) -> OpaquePointer? {
    guard let link = cmark_node_new(CMARK_NODE_LINK), let text = newText(words) else { return nil }
    cmark_node_set_url(link, address)
    cmark_node_append_child(link, text)
    return link
}

/// Fixed HTML of our own, without a word of the content in it.
func newMark(_ html: String, end: String = "") -> OpaquePointer? {
    let node = cmark_node_new(CMARK_NODE_CUSTOM_INLINE)
    if let node {
        cmark_node_set_on_enter(node, html)
        cmark_node_set_on_exit(node, end)
    }
    return node
}

private func rewrite(heading node: OpaquePointer, levels: inout HeadingLevels, anchors: inout Anchors) {
    let heading = SectionHeading(words(below: node))
    if heading.mark != nil, let last = cmark_node_last_child(node), cmark_node_get_type(last) == CMARK_NODE_TEXT {
        let text = literal(of: last)
        if let bracket = text.lastIndex(of: "(") { cmark_node_set_literal(last, trimmedEnd(text[..<bracket])) }
    }
    cmark_node_set_heading_level(node, Int32(levels.next(Int(cmark_node_get_heading_level(node)))))
    // Letters and digits alone are in an id, so nothing in it can end the attribute.
    if let id = anchors.id(for: heading.words), let anchor = newMark("<span id=\"\(id)\"></span>") {
        cmark_node_prepend_child(node, anchor)
    }
}

func trimmedEnd(_ text: some StringProtocol) -> String {
    var text = String(text)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
}

/// The state of a box, or that which the words say in a part of their own.
private func stateOfItem(_ marker: TaskMarker, _ paragraph: OpaquePointer) -> TaskMarker {
    guard marker != .done, marker != .cancelled else { return marker }
    let words = words(below: paragraph)
    let reading = ItemReading(
        words, code: codeRanges(below: paragraph), keys: ItemKeys.checklist, isPerson: { _ in false })
    return reading.stateInWords ?? marker
}

private func rewrite(item: OpaquePointer, _ request: RenderRequest) {
    guard let paragraph = cmark_node_first_child(item), cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH,
        let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_TEXT
    else { return }
    let text = literal(of: first)
    var rest = text[...]
    let marker = TaskMarker.cut(from: &rest)
    var person: (name: String, address: String?)?
    var afterPerson = rest
    if let id = ItemPerson.cut(from: &afterPerson) { person = request.person(id) }
    guard marker != nil || person != nil else { return }
    defer { if marker != nil { rewrite(daysAtEndOf: paragraph, request) } }
    if person != nil { rest = afterPerson }
    // Behind the name a link, emphasis or code may follow instead of words.
    let isFollowed =
        !rest.isEmpty || cmark_node_next(first).map { cmark_node_get_type($0) != CMARK_NODE_SOFTBREAK } ?? false
    cmark_node_set_literal(first, (person != nil && isFollowed ? " " : "") + rest)
    if let person {
        let named = person.address.flatMap { newLink(to: $0, words: person.name) } ?? newText(person.name)
        if let named, let strong = cmark_node_new(CMARK_NODE_STRONG) {
            cmark_node_append_child(strong, named)
            cmark_node_insert_before(first, strong)
        }
    }
    let sign: String? =
        switch marker.map({ stateOfItem($0, paragraph) }) {
        case .open, .begun, .moved, .other: "<span class=\"task task-open\">☐</span> "
        case .done: "<span class=\"task task-done\">☑</span> "
        case .cancelled: "<span class=\"task task-cancelled\">☒</span> "
        case nil: nil
        }
    if let sign, let mark = newMark(sign) { cmark_node_prepend_child(paragraph, mark) }
}
