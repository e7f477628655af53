import CCmark

/// Puts the days in the last brackets of a checklist item, as in `(done 2026-03-20)`, as people say them.
///
/// Brackets that hold anything but attributes stay the words they are; so does a day that is none.
func rewrite(daysAtEndOf paragraph: OpaquePointer, _ request: RenderRequest) {
    guard let last = cmark_node_last_child(paragraph), cmark_node_get_type(last) == CMARK_NODE_TEXT else { return }
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
