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
        default: break
        }
    }
    // What frees nodes goes from the inside out: HTML and pictures can stand in the words of a picture.
    for node in html { remove(node) }
    var anchors = Anchors(prefix: request.anchorPrefix)
    for node in headings { rewrite(heading: node, shift: request.headingShift, anchors: &anchors) }
    for text in texts { rewrite(wikiLinksIn: text.node, isInsideLink: text.isInsideLink, request) }
    for node in items { rewrite(item: node, request) }
    for node in links { lead(node, to: request.link(destination(of: node))) }
    for node in pictures.reversed() { rewrite(picture: node, request) }
    return document.safeHTML()
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

private func newLink(to address: String, words: String) -> OpaquePointer? {
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

/// Ids of headings: the slug of their words, numbered when it comes again.
private struct Anchors {
    var prefix: String
    var used: [String: Int] = [:]

    mutating func id(for words: String) -> String? {
        var slug = ""
        for scalar in words.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if !slug.isEmpty, !slug.hasSuffix("-") {
                slug += "-"
            }
        }
        while slug.hasSuffix("-") { slug.removeLast() }
        guard !slug.isEmpty else { return nil }
        let count = used[slug, default: 0] + 1
        used[slug] = count
        return prefix + slug + (count > 1 ? "-\(count)" : "")
    }
}

private func rewrite(heading node: OpaquePointer, shift: Int, anchors: inout Anchors) {
    let heading = SectionHeading(words(below: node))
    if heading.mark != nil, let last = cmark_node_last_child(node), cmark_node_get_type(last) == CMARK_NODE_TEXT {
        let text = literal(of: last)
        if let bracket = text.lastIndex(of: "(") { cmark_node_set_literal(last, trimmedEnd(text[..<bracket])) }
    }
    let level = Int(cmark_node_get_heading_level(node))
    cmark_node_set_heading_level(node, Int32(min(6, level + shift)))
    // Letters and digits alone are in an id, so nothing in it can end the attribute.
    if let id = anchors.id(for: heading.words), let anchor = newMark("<span id=\"\(id)\"></span>") {
        cmark_node_prepend_child(node, anchor)
    }
}

private func trimmedEnd(_ text: some StringProtocol) -> String {
    var text = String(text)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
}

private func rewrite(wikiLinksIn node: OpaquePointer, isInsideLink: Bool, _ request: RenderRequest) {
    let parts = wikiParts(of: literal(of: node))
    guard parts.contains(where: { if case .wiki = $0 { true } else { false } }) else { return }
    for part in parts {
        let inserted: OpaquePointer?
        switch part {
        case .words(let words): inserted = newText(words)
        case .wiki(let target, let words):
            let shown = (words == target ? request.title("[[\(target)]]") : nil) ?? words
            if case .address(let address) = request.link("[[\(target)]]"), !isInsideLink {
                inserted = newLink(to: address, words: shown)
            } else {
                inserted = newText(shown)
            }
        }
        if let inserted { cmark_node_insert_before(node, inserted) }
    }
    remove(node)
}

private func isInsideLink(_ node: OpaquePointer) -> Bool {
    var holder = cmark_node_parent(node)
    while let parent = holder {
        if cmark_node_get_type(parent) == CMARK_NODE_LINK { return true }
        holder = cmark_node_parent(parent)
    }
    return false
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
    cmark_node_set_literal(first, (person != nil && !rest.isEmpty ? " " : "") + rest)
    if let person {
        let named = person.address.flatMap { newLink(to: $0, words: person.name) } ?? newText(person.name)
        if let named, let strong = cmark_node_new(CMARK_NODE_STRONG) {
            cmark_node_append_child(strong, named)
            cmark_node_insert_before(first, strong)
        }
    }
    let sign: String? =
        switch marker {
        case .open, .begun, .moved, .other: "<span class=\"task task-open\">☐</span> "
        case .done: "<span class=\"task task-done\">☑</span> "
        case .cancelled: "<span class=\"task task-cancelled\">☒</span> "
        case nil: nil
        }
    if let sign, let mark = newMark(sign) { cmark_node_prepend_child(paragraph, mark) }
}

/// Gives a link its address, or takes it away and leaves its words.
private func lead(_ node: OpaquePointer, to destination: RenderRequest.Destination) {
    if case .address(let address) = destination, isSafe(address) {
        cmark_node_set_url(node, address)
        cmark_node_set_title(node, "")
        return
    }
    while let child = cmark_node_first_child(node) {
        cmark_node_unlink(child)
        guard cmark_node_insert_before(node, child) == 1 else {
            cmark_node_free(child)
            break
        }
    }
    remove(node)
}

private func rewrite(picture node: OpaquePointer, _ request: RenderRequest) {
    let written = destination(of: node)
    if case .address(let address) = request.picture(written), isSafe(address), !hasScheme(address) {
        cmark_node_set_url(node, address)
        return
    }
    // A picture that is not in the site becomes a link to it, or its words.
    let alternative = words(below: node)
    if case .address(let address) = request.link(written), isSafe(address), !isInsideLink(node) {
        if let link = newLink(to: address, words: alternative.isEmpty ? address : alternative) {
            cmark_node_insert_before(node, link)
        }
    } else if let text = newText(alternative) {
        cmark_node_insert_before(node, text)
    }
    remove(node)
}

private func hasScheme(_ address: String) -> Bool {
    address.hasPrefix("//") || address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
}

/// Whether an address may stand in a page: a relative one, or one of the web or mail.
package func isSafe(_ address: String) -> Bool {
    guard hasScheme(address) else { return true }
    let lower = address.lowercased()
    return ["http://", "https://", "mailto:"].contains { lower.hasPrefix($0) }
}
