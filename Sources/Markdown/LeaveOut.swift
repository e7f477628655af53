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
    var tables: [OpaquePointer] = []
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
        case CMARK_NODE_PARAGRAPH where isBold(node) || request.nameLines.contains(line(of: node)):
            headings.append(node)
        case CMARK_NODE_PARAGRAPH where mayBeTable(node, request.shownItemLines): tables.append(node)
        default: break
        }
    }
    for title in titles { remove(title) }
    guard !items.isEmpty || !tables.isEmpty else { return }
    let names = Set(headings.filter { cmark_node_get_type($0) == CMARK_NODE_PARAGRAPH })
    var emptied: Set<OpaquePointer> = []
    for table in tables { removeTable(table, request.shownItemLines, names, &emptied) }
    var gone: Set<OpaquePointer> = []
    for item in items where hasWords(item) {
        // What lies in an item that is gone is gone with it.
        guard !isBelow(item, gone) else { continue }
        gone.insert(item)
    }
    for item in items where gone.contains(item) { removeItem(item, names, &emptied) }
    // From the end, so that a heading is left with what is below the headings in it.
    for heading in headings.reversed() where emptied.contains(heading) {
        // A name above a list says nothing of what comes behind that.
        let isDone =
            request.nameLines.contains(line(of: heading))
            ? cmark_node_next(heading).map { cmark_node_get_type($0) != CMARK_NODE_LIST } ?? true
            : isEmpty(heading, names)
        guard isDone else { continue }
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
private func removeItem(_ item: OpaquePointer, _ names: Set<OpaquePointer>, _ emptied: inout Set<OpaquePointer>) {
    var node = item
    while let holder = cmark_node_parent(node) {
        let before = cmark_node_previous(node)
        if cmark_node_get_type(node) == CMARK_NODE_LIST, let heading = heading(before: node, names) {
            emptied.insert(heading)
        }
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

/// The heading, or name in bold or above a list, right above a node or above what stands before it.
private func heading(before node: OpaquePointer, _ names: Set<OpaquePointer>) -> OpaquePointer? {
    var next = cmark_node_previous(node)
    while let before = next {
        if cmark_node_get_type(before) == CMARK_NODE_HEADING || names.contains(before) { return before }
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
private func isEmpty(_ heading: OpaquePointer, _ names: Set<OpaquePointer>) -> Bool {
    guard let next = cmark_node_next(heading) else { return true }
    let isHeading = cmark_node_get_type(next) == CMARK_NODE_HEADING
    if cmark_node_get_type(heading) == CMARK_NODE_HEADING {
        return isHeading && level(of: next) <= level(of: heading)
    }
    return isHeading || names.contains(next)
}

/// Whether rows that the page shows elsewhere may stand in a paragraph: below its first two lines.
private func mayBeTable(_ paragraph: OpaquePointer, _ lines: Set<Int>) -> Bool {
    let (first, last) = (line(of: paragraph), Int(cmark_node_get_end_line(paragraph)))
    guard last >= first + 2, let holder = cmark_node_parent(paragraph), cmark_node_get_type(holder) != CMARK_NODE_ITEM
    else {
        return false
    }
    return (first + 2...last).contains { lines.contains($0) }
}

/// The line of a paragraph on which the head of a table stands, above one of hyphens.
private func head(ofTableIn paragraph: OpaquePointer) -> Int? {
    let first = line(of: paragraph)
    var line = first
    var text = ""
    func isDelimiter() -> Bool {
        line > first && text.contains("-") && text.contains("|") && text.allSatisfy { "|:- ".contains($0) }
    }
    var next = cmark_node_first_child(paragraph)
    while let node = next {
        if isBreak(node) {
            if isDelimiter() { return line - 1 }
            line += 1
            text = ""
        } else {
            text += words(below: node)
        }
        next = cmark_node_next(node)
    }
    return nil
}

private func isBreak(_ node: OpaquePointer) -> Bool {
    let type = cmark_node_get_type(node)
    return type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
}

/// Removes the rows of a table that are shown elsewhere, and its head where no other row stands below it.
private func removeTable(
    _ paragraph: OpaquePointer, _ lines: Set<Int>, _ names: Set<OpaquePointer>, _ emptied: inout Set<OpaquePointer>
) {
    let first = line(of: paragraph)
    let last = Int(cmark_node_get_end_line(paragraph))
    guard let head = head(ofTableIn: paragraph), head + 2 <= last else { return }
    let isWhole = (head + 2...last).allSatisfy { lines.contains($0) }
    if isWhole, head == first {
        if let heading = heading(before: paragraph, names) { emptied.insert(heading) }
        return remove(paragraph)
    }
    // Words may stand above it in the same paragraph.
    var line = first
    var next = cmark_node_first_child(paragraph)
    while let node = next {
        next = cmark_node_next(node)
        if isBreak(node) { line += 1 }
        if isWhole ? line >= head : line >= head + 2 && lines.contains(line) { remove(node) }
    }
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
