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

    /// What a footnote says, `[^1]: words`.
    package struct Footnote: Sendable {
        /// As written.
        package var label: String
        /// Its lines in the file.
        package var lines: ClosedRange<Int>
    }

    package struct Reference: Sendable {
        /// As written.
        package var label: String
        /// Index of the block it stands in.
        package var block: Int
        /// Index of the footnote whose words hold it.
        package var footnote: Int?
        /// Whether nothing says what it means, so that it is words.
        package var isWords = false
    }

    package var blocks: [Block] = []
    package var links: [Link] = []
    /// What was written as the address of a link but makes none, since there is a blank in it, with its block.
    package var addressesWithBlanks: [(block: Int, address: String)] = []
    /// Blocks in whose words stands what somebody meant as a comment, and what that is: `<!--` or `%%`.
    package var shownComments: [(block: Int, sign: String)] = []
    package var footnotes: [Footnote] = []
    /// Every reference to a footnote, `[^1]`, whether one says what it means or not.
    package var references: [Reference] = []
    /// Line of raw HTML inside a paragraph, where it is more than a comment.
    package var inlineHTMLBlocks: [Int] = []

    /// That of an empty body.
    package init() {}

    /// The structure of a body that begins on line `firstLine` of its file.
    package init(of text: String, firstLine: Int) { self.init(of: Document(parsing: text, firstLine: firstLine)) }

    package init(of document: Document) {
        var open: [Int] = []
        var isInFootnote = false
        document.walk { node, isEntering in
            let kind = document[node].kind
            guard let block = Kind(kind) else {
                if kind == .footnote {
                    isInFootnote = isEntering
                    if isEntering { footnotes.append(Footnote(node, in: document)) }
                }
                if isEntering, kind == .text, let holder = open.last,
                    document[node].text.utf8.contains(UInt8(ascii: "^"))
                {
                    takeReferences(of: document[node].text, in: holder, isInFootnote ? footnotes.count - 1 : nil)
                }
                if isEntering, let holder = open.last { take(inline: node, of: document, in: holder) }
                return
            }
            guard isEntering else {
                open.removeLast()
                return
            }
            blocks.append(Block(block, node, in: document, parent: open.last))
            if let parent = open.last, block == .paragraph, !blocks[blocks.count - 1].isBold,
                blocks[parent].kind == .item
            {
                blocks[blocks.count - 1].takeWords(of: node, in: document)
            }
            if !kind.isLeaf { open.append(blocks.count - 1) }
        }
    }

    /// How many blocks begin on a line or before it.
    package func blockCount(beginningBy line: Int) -> Int {
        var (low, high) = (0, blocks.count)
        while low < high {
            let middle = (low + high) / 2
            if blocks[middle].line <= line { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func takeReferences(of text: String, in block: Int, _ footnote: Int?) {
        for part in FootnoteMarks.parts(of: text) {
            switch part {
            case .reference(let label):
                references.append(Reference(label: String(label), block: block, footnote: footnote))
            case .words(let words):
                guard let marked = FootnoteMarks.marked(String(words)) else { continue }
                for case .reference(let label) in FootnoteMarks.parts(of: marked) {
                    references.append(
                        Reference(label: String(label), block: block, footnote: footnote, isWords: true))
                }
            }
        }
    }

    private mutating func take(inline node: Int, of document: Document, in holder: Int) {
        switch document[node].kind {
        case .link: links.append(Link(kind: .link, destination: document[node].text, block: holder))
        case .picture: links.append(Link(kind: .picture, destination: document[node].text, block: holder))
        case .text:
            let text = document[node].text
            addressesWithBlanks += addressesThatHoldBlanks(in: text).map { (holder, $0) }
            for sign in ["<!--", "%%"] where text.utf8.contains(sign.utf8.first ?? 0) && text.contains(sign) {
                shownComments.append((holder, sign))
            }
            guard text.utf8.contains(UInt8(ascii: "[")) else { return }
            for case .wiki(let link) in wikiParts(of: text) {
                links.append(
                    Link(kind: link.isEmbedded ? .embed : .wiki, destination: link.destination, block: holder))
            }
        case .inlineHTML where !document[node].text.hasPrefix("<!--"): inlineHTMLBlocks.append(holder)
        default: break
        }
    }
}

extension Outline.Footnote {
    fileprivate init(_ node: Int, in document: Document) {
        let line = document[node].line
        self.init(label: document[node].text, lines: line...max(line, document[node].endLine))
    }
}

extension Outline.Block {
    fileprivate init(_ kind: Outline.Kind, _ node: Int, in document: Document, parent: Int?) {
        self.init(
            kind: kind, line: document[node].line, byteColumn: document[node].byteColumn, parent: parent, words: "")
        switch kind {
        case .heading: words = document.words(below: node)
        case .paragraph where document[node].kind == .paragraph:
            isBold = document.isBold(node)
            if isBold { takeWords(of: node, in: document) }
        case .html: words = document[node].text
        default: break
        }
    }

    fileprivate mutating func takeWords(of paragraph: Int, in document: Document) {
        words = document.words(below: paragraph)
        code = document.codeRanges(below: paragraph)
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
    fileprivate init?(_ kind: Document.Kind) {
        switch kind {
        case .heading(let level): self = .heading(level: level)
        // A table and the first line of a callout are words to those who look for data by lines.
        case .paragraph, .table, .calloutTitle: self = .paragraph
        case .list: self = .list
        case .item: self = .item
        case .quote, .callout: self = .quote
        case .code: self = .code
        case .html: self = .html
        case .rule: self = .rule
        default: return nil
        }
    }
}
