import CCmark

/// Puts the days in the last brackets of a checklist item, as in `(done 2026-03-20)`, as people say them.
///
/// Brackets that hold anything but attributes stay the words they are; so does a day that is none.
func rewrite(daysAtEndOf paragraph: OpaquePointer, _ request: RenderRequest) {
    guard let last = cmark_node_last_child(paragraph), cmark_node_get_type(last) == CMARK_NODE_TEXT else { return }
    rewrite(signsAtEndOf: last, request)
    let text = literal(of: last)
    guard text.hasSuffix(")") || text.hasSuffix(")."), let open = text.lastIndex(of: "(") else { return }
    let inside = text[text.index(after: open)...]
    guard ItemKeys.checklist.contains(inside.prefix(while: \.isLetter).lowercased()) else { return }
    var shown = text.startIndex
    for match in inside.matches(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) {
        // Only digits and dashes come into the attribute.
        guard let words = request.day(String(match.output)), let day = newText(words),
            let time = newMark("<time datetime=\"\(match.output)\">", end: "</time>")
        else { continue }
        cmark_node_append_child(time, day)
        if let before = newText(String(text[shown..<match.range.lowerBound])) { cmark_node_insert_before(last, before) }
        cmark_node_insert_before(last, time)
        shown = match.range.upperBound
    }
    cmark_node_set_literal(last, String(text[shown...]))
}

/// Puts days behind the signs of Obsidian's Tasks, and in the fields of Dataview, as people say them, in brackets.
private func rewrite(signsAtEndOf last: OpaquePointer, _ request: RenderRequest) {
    let text = literal(of: last)
    guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }) || text.contains("::") else { return }
    let form =
        /[ \t]*(?:[📅📆🗓✅❌➕⏳🛫]\x{FE0F}?[ \t]*|[\[(](?:due|done|completion|completed)::[ \t]*)([0-9]{4}-[0-9]{2}-[0-9]{2})[\])]?(?![0-9A-Za-z])/
    var shown = text.startIndex
    for match in text.matches(of: form.matchingSemantics(.unicodeScalar)) {
        guard let words = request.day(String(match.output.1)), let day = newText(words),
            let time = newMark("<time datetime=\"\(match.output.1)\">", end: "</time>"), let close = newText(")")
        else { continue }
        cmark_node_append_child(time, day)
        let before = trimmedEnd(text[shown..<match.range.lowerBound]) + " ("
        if let before = newText(before) { cmark_node_insert_before(last, before) }
        cmark_node_insert_before(last, time)
        cmark_node_insert_before(last, close)
        shown = match.range.upperBound
    }
    if shown > text.startIndex { cmark_node_set_literal(last, String(text[shown...])) }
}

/// Cuts an id by which Obsidian finds a block, ` ^ab12` at its end; a paragraph of such an id alone goes.
func cutBlockID(of block: OpaquePointer) {
    guard let last = cmark_node_last_child(block), cmark_node_get_type(last) == CMARK_NODE_TEXT else { return }
    let text = literal(of: last)
    guard text.utf8.contains(UInt8(ascii: "^")), let sign = text.lastIndex(of: "^") else { return }
    let id = text[text.index(after: sign)...]
    let before = text[..<sign]
    guard !id.isEmpty, id.utf8.allSatisfy({ $0 == 0x2D || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }) else { return }
    let previous = cmark_node_previous(last).map(cmark_node_get_type)
    let isAlone =
        before.isEmpty && (previous == nil || previous == CMARK_NODE_SOFTBREAK || previous == CMARK_NODE_LINEBREAK)
    guard before.last == " " || isAlone else { return }
    if before.isEmpty, previous == nil {
        remove(cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH ? block : last)
        return
    }
    cmark_node_set_literal(last, trimmedEnd(before))
    if before.isEmpty, let line = cmark_node_previous(last) {
        remove(line)
        remove(last)
    }
}
