import CCmark

/// The structure of a body as values: its blocks in document order and its links.
package struct Outline: Sendable {
    package enum Kind: Hashable, Sendable {
        case heading(level: Int)
        case paragraph, list, item, quote, code, html, rule
    }

    package struct Block: Sendable {
        package var kind: Kind
        /// Line of the file, from 1.
        package var line: Int
        /// Bytes before it on its line, plus one. Exact on lines without tabs.
        package var byteColumn: Int
        /// Index of the block that holds it; `nil` at the top.
        package var parent: Int?
        /// Plain words of a heading, and of the first paragraph of an item; of raw HTML the HTML.
        package var words: String
        /// Ranges of characters of the words that are code.
        package var code: [Range<Int>] = []
        /// Whether a paragraph is bold words and nothing else but a colon.
        package var isBold = false
    }

    package struct Link: Sendable {
        package enum Kind: Sendable { case link, picture, wiki, embed }
        package var kind: Kind
        /// As written: an address, or `[[id]]`, also of an embedded `![[id]]`.
        package var destination: String
        /// Index of the block it stands in.
        package var block: Int
    }

    package var blocks: [Block] = []
    package var links: [Link] = []
    /// What was written as the address of a link but makes none, since there is a blank in it, with its block.
    package var addressesWithBlanks: [(block: Int, address: String)] = []
    /// Blocks in whose words stands what somebody meant as a comment, and what that is: `<!--` or `%%`.
    package var shownComments: [(block: Int, sign: String)] = []
    /// Line of raw HTML inside a paragraph, where it is more than a comment.
    package var inlineHTMLBlocks: [Int] = []

    /// Reads the structure of a body that begins on line `firstLine` of its file.
    package init(of text: String, firstLine: Int) {
        guard !text.isEmpty, let document = MarkdownDocument(text, firstLine: firstLine) else { return }
        var open: [Int] = []
        var blocks: [Block] = []
        var links: [Link] = []
        var html: [Int] = []
        var comments: [(block: Int, sign: String)] = []
        var blanks: [(block: Int, address: String)] = []
        document.walk { node, isEntering in
            let type = cmark_node_get_type(node)
            if let kind = Kind(type, node) {
                let isLeaf = kind == .code || kind == .html || kind == .rule
                guard isEntering else {
                    open.removeLast()
                    return
                }
                var block = Block(
                    kind: kind, line: Int(cmark_node_get_start_line(node)),
                    byteColumn: Int(cmark_node_get_start_column(node)), parent: open.last, words: "")
                switch kind {
                case .heading: block.words = Markdown.words(below: node)
                case .paragraph:
                    block.isBold = Markdown.isBold(node)
                    if block.isBold || open.last.map({ blocks[$0].kind == .item }) ?? false {
                        block.words = Markdown.words(below: node)
                        block.code = codeRanges(below: node)
                    }
                case .html: block.words = literal(of: node)
                default: break
                }
                blocks.append(block)
                if !isLeaf { open.append(blocks.count - 1) }
            } else if isEntering, let holder = open.last {
                switch type {
                case CMARK_NODE_LINK:
                    links.append(Link(kind: .link, destination: destination(of: node), block: holder))
                case CMARK_NODE_IMAGE:
                    links.append(Link(kind: .picture, destination: destination(of: node), block: holder))
                case CMARK_NODE_TEXT:
                    let text = literalWithMarks(of: node)
                    blanks += addressesThatHoldBlanks(in: text).map { (holder, $0) }
                    for sign in ["<!--", "%%"] where text.utf8.contains(sign.utf8.first ?? 0) && text.contains(sign) {
                        comments.append((holder, sign))
                    }
                    for part in wikiParts(of: text) {
                        if case .wiki(let link) = part {
                            links.append(
                                Link(
                                    kind: link.isEmbedded ? .embed : .wiki, destination: link.destination,
                                    block: holder))
                        }
                    }
                case CMARK_NODE_HTML_INLINE where !literal(of: node).hasPrefix("<!--"):
                    html.append(holder)
                default: break
                }
            }
        }
        self.blocks = blocks
        self.links = links
        inlineHTMLBlocks = html
        shownComments = comments
        addressesWithBlanks = blanks
    }
}

/// What stands in brackets behind words in square ones, with a blank in it: `[words](my file.md)` is no link.
///
/// A title behind the address, as in `(my file.md "words")`, is left away. By bytes and in one pass, like wiki links.
private func addressesThatHoldBlanks(in text: String) -> [String] {
    guard text.utf8.contains(0x5D), text.utf8.contains(0x28) else { return [] }
    let bytes = Array(text.utf8)
    var found: [String] = []
    var start: Int?
    for at in bytes.indices {
        if bytes[at] == 0x28 {
            start = at > 0 && bytes[at - 1] == 0x5D ? at + 1 : nil
        } else if bytes[at] == 0x29, let open = start {
            let address = trimmed(String(decoding: bytes[open..<at].prefix { $0 != 0x22 }, as: UTF8.self))
            if address.contains(" ") { found.append(address) }
            start = nil
        }
    }
    return found
}

extension Outline.Kind {
    fileprivate init?(_ type: cmark_node_type, _ node: OpaquePointer) {
        switch type {
        case CMARK_NODE_HEADING: self = .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_BLOCK_QUOTE: self = .quote
        case CMARK_NODE_CODE_BLOCK: self = .code
        case CMARK_NODE_HTML_BLOCK: self = .html
        case CMARK_NODE_THEMATIC_BREAK: self = .rule
        default: return nil
        }
    }
}
