import CCmark

/// Removes what the page shows in a way of its own: the title, and the items that stand in its lists, each with all that
/// is below it.
///
/// An item that only held such items goes with them, and so does a heading below which nothing else stood. Whatever else
/// stands in a section stays where it was written, below its heading.
func leaveOut(of document: borrowing MarkdownDocument, _ request: RenderRequest) {
    var titles: [OpaquePointer] = []
    var items: [OpaquePointer] = []
    var headings: [OpaquePointer] = []
    document.walk { node, isEntering in
        guard isEntering else { return }
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING:
            if request.omittedHeadingLines.contains(line(of: node)) {
                titles.append(node)
            } else {
                headings.append(node)
            }
        case CMARK_NODE_ITEM where request.shownItemLines.contains(line(of: node)): items.append(node)
        case CMARK_NODE_PARAGRAPH where isBold(node): headings.append(node)
        default: break
        }
    }
    for title in titles { remove(title) }
    guard !items.isEmpty else { return }
    var emptied: Set<OpaquePointer> = []
    var gone: Set<OpaquePointer> = []
    for item in items where hasWords(item) {
        // What lies in an item that is gone is gone with it.
        guard !isBelow(item, gone) else { continue }
        gone.insert(item)
    }
    for item in items where gone.contains(item) { removeItem(item, &emptied) }
    // From the end, so that a heading is left with what is below the headings in it.
    for heading in headings.reversed() where emptied.contains(heading) && isEmpty(heading) {
        if let above = headingAbove(heading) { emptied.insert(above) }
        remove(heading)
    }
}

private func line(of node: OpaquePointer) -> Int { Int(cmark_node_get_start_line(node)) }

/// Whether an item begins with words, as one that is data does; `- - words` begins with a list.
private func hasWords(_ item: OpaquePointer) -> Bool {
    cmark_node_first_child(item).map { cmark_node_get_type($0) == CMARK_NODE_PARAGRAPH } ?? false
}

/// Removes an item, and what around it held nothing else.
private func removeItem(_ item: OpaquePointer, _ emptied: inout Set<OpaquePointer>) {
    var node = item
    while let holder = cmark_node_parent(node) {
        let before = cmark_node_previous(node)
        if cmark_node_get_type(node) == CMARK_NODE_LIST, let heading = heading(before: node) { emptied.insert(heading) }
        remove(node)
        switch cmark_node_get_type(holder) {
        case CMARK_NODE_LIST where cmark_node_first_child(holder) == nil,
            CMARK_NODE_BLOCK_QUOTE where cmark_node_first_child(holder) == nil:
            node = holder
        // An item of which only the words are left was a heading of those below it.
        case CMARK_NODE_ITEM where before == cmark_node_last_child(holder) && before == cmark_node_first_child(holder):
            if let before { emptied.remove(before) }
            node = holder
        default: return
        }
    }
}

/// The heading, or bold name of a section, right above a node or above what stands before it.
private func heading(before node: OpaquePointer) -> OpaquePointer? {
    var next = cmark_node_previous(node)
    while let before = next {
        let type = cmark_node_get_type(before)
        if type == CMARK_NODE_HEADING || type == CMARK_NODE_PARAGRAPH && isBold(before) { return before }
        next = cmark_node_previous(before)
    }
    return nil
}

/// The heading of a higher level in whose section a heading stands.
private func headingAbove(_ heading: OpaquePointer) -> OpaquePointer? {
    let level = level(of: heading)
    var next = cmark_node_previous(heading)
    while let before = next {
        if cmark_node_get_type(before) == CMARK_NODE_HEADING, Markdown.level(of: before) < level { return before }
        next = cmark_node_previous(before)
    }
    return nil
}

/// Whether nothing stands below a heading up to the next of its level or higher.
private func isEmpty(_ heading: OpaquePointer) -> Bool {
    guard let next = cmark_node_next(heading) else { return true }
    let isHeading = cmark_node_get_type(next) == CMARK_NODE_HEADING
    if cmark_node_get_type(heading) == CMARK_NODE_HEADING {
        return isHeading && level(of: next) <= level(of: heading)
    }
    return isHeading || cmark_node_get_type(next) == CMARK_NODE_PARAGRAPH && isBold(next)
}

/// The level of a heading; a bold paragraph stands below all of them.
private func level(of node: OpaquePointer) -> Int32 {
    cmark_node_get_type(node) == CMARK_NODE_HEADING ? cmark_node_get_heading_level(node) : 7
}

/// Whether a node or one that holds it is among some nodes.
func isBelow(_ node: OpaquePointer, _ nodes: Set<OpaquePointer>) -> Bool {
    var at: OpaquePointer? = node
    while let node = at {
        if nodes.contains(node) { return true }
        at = cmark_node_parent(node)
    }
    return false
}
