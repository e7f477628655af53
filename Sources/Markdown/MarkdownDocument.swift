import CCmark

/// A parsed body: the one owner of cmark's tree.
///
/// Nothing outside this module sees a C pointer; text is copied at the border.
struct MarkdownDocument: ~Copyable {
    let root: OpaquePointer

    /// Parses `text` as CommonMark; `nil` only when cmark has no memory left.
    ///
    /// `firstLine` newlines are fed first, so that every line cmark names is the line of the file.
    init?(_ text: String, firstLine: Int) {
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return nil }
        defer { cmark_parser_free(parser) }
        if firstLine > 1 {
            let newlines = [CChar](repeating: 0x0A, count: firstLine - 1)
            cmark_parser_feed(parser, newlines, newlines.count)
        }
        var text = EscapedBrackets.marked(text)
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return }
                cmark_parser_feed(parser, start, characters.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        cmark_consolidate_text_nodes(root)
        self.root = root
    }

    deinit { cmark_node_free(root) }

    /// Every node in document order, with whether it is entered or left. Iterative: nesting cannot overflow a stack.
    func walk(_ visit: (_ node: OpaquePointer, _ isEntering: Bool) -> Void) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            if let node = cmark_iter_get_node(iterator) { visit(node, event == CMARK_EVENT_ENTER) }
        }
    }

    /// The document as HTML in cmark's safe mode; cmark's buffer is copied and freed.
    ///
    /// - Parameter hasDirection: Whether each block says that its direction is that of its words.
    func safeHTML(hasDirection: Bool) -> SafeHTML {
        guard let html = cmark_render_html(root, CMARK_OPT_DEFAULT) else { return SafeHTML(fromCmark: "") }
        defer { cmark_get_default_mem_allocator().pointee.free(html) }
        var finished = FinishedHTML(hasDirection: hasDirection)
        var count = 0
        while html[count] != 0 { count += 1 }
        finished.append(UnsafeBufferPointer(start: html, count: count))
        return SafeHTML(fromCmark: finished.text)
    }
}

/// The text a node carries; empty when it carries none.
func literal(of node: OpaquePointer) -> String {
    let type = cmark_node_get_type(node)
    let isCode = type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK
    // `&#27;` is a control character, too.
    return UnreadableCharacters.removed(from: EscapedBrackets.restored(literalWithMarks(of: node), isCode: isCode))
}

/// The same with the brackets that were written with a backslash still marked, so that they make no `[[link]]`.
func literalWithMarks(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
}

func destination(of node: OpaquePointer) -> String {
    EscapedBrackets.restored(cmark_node_get_url(node).map { String(cString: $0) } ?? "")
}

/// The plain words below a node: code, links and emphasis give their text, line breaks a blank.
func words(below node: OpaquePointer) -> String {
    var text = ""
    guard let iterator = cmark_iter_new(node) else { return text }
    defer { cmark_iter_free(iterator) }
    while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { return text }
        guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator) else { continue }
        switch cmark_node_get_type(inner) {
        case CMARK_NODE_TEXT, CMARK_NODE_CODE: text += literal(of: inner)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: text += " "
        default: break
        }
    }
}

/// The ranges of characters that are code, or were written with a backslash, in the plain words below a node.
func codeRanges(below node: OpaquePointer) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var count = 0
    guard let iterator = cmark_iter_new(node) else { return ranges }
    defer { cmark_iter_free(iterator) }
    var before = ""
    while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { return ranges }
        guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator) else { continue }
        switch cmark_node_get_type(inner) {
        case CMARK_NODE_TEXT:
            // What was written with a backslash is as much a word as code is.
            for (place, character) in literalWithMarks(of: inner).enumerated()
            where EscapedBrackets.characters.contains(character) {
                let start = count + before.count + place
                ranges.append(start..<start + 1)
            }
            before += literal(of: inner)
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: before += " "
        case CMARK_NODE_CODE:
            count += before.count
            before = ""
            let length = literal(of: inner).count
            ranges.append(count..<count + length)
            count += length
        default: break
        }
    }
}

/// Whether a paragraph is one bold run of words with nothing but signs around it, or with brackets behind it:
/// `**Wins:** 🎉`, `✅ **Actions**:`, `**Actions** (Noor)`, `***Wins***`.
func isBold(_ paragraph: OpaquePointer) -> Bool {
    var child = cmark_node_first_child(paragraph)
    var hasBold = false
    while let node = child {
        child = cmark_node_next(node)
        switch cmark_node_get_type(node) {
        case CMARK_NODE_STRONG where !hasBold: hasBold = true
        case CMARK_NODE_EMPH where !hasBold && isStrong(inside: node): hasBold = true
        case CMARK_NODE_TEXT:
            let text = literal(of: node)
            guard isSigns(text) || hasBold && child == nil && isBracket(text) else { return false }
        default: return false
        }
    }
    return hasBold
}

/// `***words***`
private func isStrong(inside emphasis: OpaquePointer) -> Bool {
    guard let only = cmark_node_first_child(emphasis), cmark_node_next(only) == nil else { return false }
    return cmark_node_get_type(only) == CMARK_NODE_STRONG
}

private func isSigns(_ text: String) -> Bool { !text.contains { $0.isLetter || $0.isNumber || "[]".contains($0) } }

private func isBracket(_ text: String) -> Bool {
    var words = trimmed(text)
    while let last = words.last, ":.".contains(last) { words.removeLast() }
    return words.hasPrefix("(") && words.hasSuffix(")") && words.count < 60
}
