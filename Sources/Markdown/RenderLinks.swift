import CCmark

/// Puts links, pictures and words in the place of the wiki links in a text.
func rewrite(wikiLinksIn node: OpaquePointer, isInsideLink: Bool, _ request: RenderRequest) {
    let parts = wikiParts(of: literalWithMarks(of: node))
    guard parts.contains(where: { if case .wiki = $0 { true } else { false } }) else { return }
    for part in parts {
        let inserted: OpaquePointer?
        switch part {
        case .words(let words): inserted = newText(words)
        case .wiki(let link):
            inserted = newPicture(link, request) ?? newLink(link, isInsideLink: isInsideLink, request)
        }
        if let inserted { cmark_node_insert_before(node, inserted) }
    }
    remove(node)
}

private func newLink(_ link: WikiLink, isInsideLink: Bool, _ request: RenderRequest) -> OpaquePointer? {
    let words = link.label ?? request.title(link.destination) ?? link.words
    if case .address(let address) = request.link(link.destination), isSafe(address), !isInsideLink {
        return newLink(to: address, words: words)
    }
    return newText(words)
}

/// `![[plan.png|300]]` as a picture; `nil` where it leads to no picture that the page may show.
private func newPicture(_ link: WikiLink, _ request: RenderRequest) -> OpaquePointer? {
    let name = WikiLink.name(of: link.target)
    let ending = name.split(separator: ".").last?.lowercased() ?? ""
    guard link.isEmbedded, ["png", "jpg", "jpeg", "gif", "webp"].contains(ending),
        case .address(let address) = request.picture(link.destination), isSafe(address), !hasScheme(address)
    else { return nil }
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let words = link.label ?? String(file.dropLast(ending.count + 1))
    let width = link.width.map { " width=\"\($0)\"" } ?? ""
    return newMark("<img src=\"\(escaped(address))\" alt=\"\(escaped(words))\"\(width) />")
}

/// Words for the value of an attribute in quotation marks, by bytes: a combining mark may follow a sign.
private func escaped(_ words: String) -> String {
    var bytes: [UInt8] = []
    for byte in words.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
        case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
        case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
        case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func isInsideLink(_ node: OpaquePointer) -> Bool {
    var holder = cmark_node_parent(node)
    while let parent = holder {
        if cmark_node_get_type(parent) == CMARK_NODE_LINK { return true }
        holder = cmark_node_parent(parent)
    }
    return false
}

/// Gives a link its address, or takes it away and leaves its words; says whether it is still there.
func setDestination(of node: OpaquePointer, to destination: RenderRequest.Destination) -> Bool {
    if case .address(let address) = destination, isSafe(address) {
        cmark_node_set_url(node, address)
        return true
    }
    while let child = cmark_node_first_child(node) {
        cmark_node_unlink(child)
        guard cmark_node_insert_before(node, child) == 1 else {
            cmark_node_free(child)
            break
        }
    }
    remove(node)
    return false
}

/// Gives a link without words those of what it leads to: nobody can follow a link that nobody sees.
func addWords(toEmpty link: OpaquePointer, destination: String, _ request: RenderRequest) {
    guard trimmed(words(below: link)).isEmpty else { return }
    let name = destination.split(separator: "/").last.map(String.init) ?? destination
    let words = request.title(destination) ?? (hasScheme(destination) ? destination : name)
    if let text = newText(words) { cmark_node_append_child(link, text) }
}

func rewrite(picture node: OpaquePointer, _ request: RenderRequest) {
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

/// Whether an address may stand in a page: a relative one, or one of the web, of mail or of a telephone.
package func isSafe(_ address: String) -> Bool {
    guard hasScheme(address) else { return true }
    let lower = address.lowercased()
    return ["http://", "https://", "mailto:", "tel:"].contains { lower.hasPrefix($0) }
}
