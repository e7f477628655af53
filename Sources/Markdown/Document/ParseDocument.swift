import CCmark

extension Document {
    /// Parses a body, which begins on line `firstLine` of its file: CommonMark, with tables, footnotes, callouts and highlights.
    package init(parsing text: String, firstLine: Int = 1) {
        self.init(withFootnotesOf: text, firstLine: firstLine)
        if hasFootnotes { restoreReferencesToNothing() }
    }

    /// Parses a body, or what is indented below a footnote of one; references to footnotes stay marked.
    init(withFootnotesOf text: String, firstLine: Int) {
        let escaped = EscapedBrackets.marked(text)
        let footnotes = FootnoteMarks.marked(escaped)
        let marked = footnotes ?? escaped
        let masked = TableMasks.masked(marked)
        self.init(commonMark: masked ?? marked, firstLine: firstLine, isMasked: masked != nil)
        if masked != nil { makeTables(source: marked) }
        if footnotes != nil { makeFootnotes(source: text, firstLine: firstLine) }
        if marked.contains("[!") { makeCallouts() }
        if marked.contains("==") { makeHighlights() }
    }

    /// Parses CommonMark in which nothing is left to mark.
    ///
    /// Nothing outside this file sees a C pointer. `firstLine` newlines are fed first, so that every line cmark names is
    /// the line of the file. Where cmark has no memory left, the document is empty.
    ///
    /// - Parameter isMasked: Whether rows of tables in it are masked.
    init(commonMark text: String, firstLine: Int = 1, isMasked: Bool = false) {
        self.init()
        guard !text.isEmpty, let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return }
        defer { cmark_parser_free(parser) }
        if firstLine > 1 {
            let newlines = [CChar](repeating: 0x0A, count: firstLine - 1)
            cmark_parser_feed(parser, newlines, newlines.count)
        }
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return }
                cmark_parser_feed(parser, start, characters.count)
            }
        }
        guard let root = cmark_parser_finish(parser) else { return }
        defer { cmark_node_free(root) }
        cmark_consolidate_text_nodes(root)
        take(in: root, isMasked: isMasked)
    }

    /// Copies cmark's tree. Iterative: nesting cannot overflow a stack.
    private mutating func take(in root: OpaquePointer, isMasked: Bool) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        var holders = [Document.root]
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator), node != root else { continue }
            if event == CMARK_EVENT_EXIT {
                holders.removeLast()
                continue
            }
            let kind = Document.Kind(of: node)
            let place = add(Node(kind, copying: node, isMasked: isMasked))
            append(place, to: holders[holders.count - 1])
            if !kind.isLeaf { holders.append(place) }
        }
    }
}

extension Document.Node {
    fileprivate init(_ kind: Document.Kind, copying node: OpaquePointer, isMasked: Bool) {
        func written(_ characters: UnsafePointer<CChar>?) -> String {
            isMasked ? TableMasks.restored(string(characters)) : string(characters)
        }
        var text = ""
        var extra = ""
        switch kind {
        // What stands in a table is parsed once more.
        case .text: text = string(cmark_node_get_literal(node))
        case .code:
            text = readable(written(cmark_node_get_literal(node)), isCode: true)
            extra = readable(written(cmark_node_get_fence_info(node)))
        case .codeSpan: text = readable(written(cmark_node_get_literal(node)), isCode: true)
        case .html, .inlineHTML: text = readable(written(cmark_node_get_literal(node)))
        case .link, .picture:
            text = FootnoteMarks.restored(EscapedBrackets.restored(written(cmark_node_get_url(node))))
            extra = readable(written(cmark_node_get_title(node)))
        default: break
        }
        self.init(
            kind, text: text, extra: extra, from: cmark_node_get_start_line(node), to: cmark_node_get_end_line(node),
            byteColumn: cmark_node_get_start_column(node))
    }
}

private func string(_ characters: UnsafePointer<CChar>?) -> String { characters.map { String(cString: $0) } ?? "" }

/// What is no text of a paragraph: a backslash before a sign means nothing any more, and in code it is one.
private func readable(_ text: String, isCode: Bool = false) -> String {
    UnreadableCharacters.removed(from: FootnoteMarks.restored(EscapedBrackets.restored(text, isCode: isCode)))
}

extension Document.Kind {
    fileprivate init(of node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_LIST:
            let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            self = .list(
                start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil,
                isTight: cmark_node_get_list_tight(node) == 1)
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK: self = .code
        case CMARK_NODE_HTML_BLOCK: self = .html
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_THEMATIC_BREAK: self = .rule
        case CMARK_NODE_TEXT: self = .text
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .codeSpan
        case CMARK_NODE_HTML_INLINE: self = .inlineHTML
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link
        case CMARK_NODE_IMAGE: self = .picture(width: nil)
        // cmark makes no others of a text.
        default: self = .inlineHTML
        }
    }
}
