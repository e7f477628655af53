/// Writes a document as HTML that is safe to publish: every word escaped, no HTML of the note's own, no address that could
/// run anything.
///
/// The HTML is that of cmark in safe mode, with the direction of each block. A link or picture has by now the address
/// that the page gave it.
struct HTMLWriter {
    let document: Document
    private let hasDirection: Bool
    let words: RenderWords
    private(set) var bytes: [UInt8] = []

    init(_ document: Document, hasDirection: Bool, words: RenderWords = RenderWords()) {
        self.document = document
        self.hasDirection = hasDirection
        self.words = words
    }

    /// Writes what stands below a node.
    mutating func write(below node: Int) {
        for child in document.children(of: node) { write(child) }
    }

    /// Writes a node with all that stands in it. Iterative, as every walk over a document.
    mutating func write(_ start: Int) {
        var picture: Int?
        let document = document
        document.walk(from: start) { node, isEntering in
            if let open = picture {
                if node != open {
                    if isEntering { appendAlternative(node) }
                    return
                }
                picture = nil
            } else if case .picture = document[node].kind {
                picture = node
            }
            if isEntering { begin(node) } else { end(node) }
        }
    }

    private mutating func begin(_ node: Int) {
        switch document[node].kind {
        case .document, .html, .inlineHTML, .footnote: break
        case .table, .row, .cell, .callout, .calloutTitle, .footnotes, .numbered, .reference, .strike, .highlight:
            beginExtension(node)
        case .quote: openBlock("<blockquote", node, holdsBlocks: true, end: ">\n")
        case .list(let start, _):
            guard let start else { return openBlock("<ul", node, holdsBlocks: true, end: ">\n") }
            openBlock("<ol", node, holdsBlocks: true, end: start == 1 ? ">\n" : " start=\"\(start)\">\n")
        case .item: openBlock("<li", node, holdsBlocks: true, end: ">")
        case .heading(let level): openBlock("<h\(level)", node, end: ">")
        case .paragraph: if !isTight(node) { openBlock("<p", node, end: ">") }
        case .code:
            beginLine()
            let language = document[node].extra.utf8.prefix { !isSpace($0) }
            append(language.isEmpty ? "<pre><code" : "<pre><code class=\"language-")
            appendEscaped(language)
            append(language.isEmpty ? ">" : "\">")
            appendEscaped(document[node].text.utf8)
            append("</code></pre>\n")
        case .rule:
            beginLine()
            append("<hr />\n")
        case .text: appendEscaped(document.shown(of: node).utf8)
        case .softBreak: append("\n")
        case .lineBreak: append("<br />\n")
        case .codeSpan:
            append("<code>")
            appendEscaped(document[node].text.utf8)
            append("</code>")
        case .emphasis: append("<em>")
        case .strong: append("<strong>")
        case .link:
            append("<a href=\"")
            appendAddress(document[node].text)
            appendTitle(document[node].extra)
            append("\">")
        case .picture:
            append("<img src=\"")
            appendAddress(document[node].text)
            append("\" alt=\"")
        case .anchor:
            append("<span id=\"")
            appendEscaped(document[node].text.utf8)
            append("\"></span>")
        case .taskSign(let sign): append("<span class=\"task task-\(sign.rawValue)\">\(sign.character)</span> ")
        case .time:
            append("<time datetime=\"")
            appendEscaped(document[node].text.utf8)
            append("\">")
        }
    }

    private mutating func end(_ node: Int) {
        switch document[node].kind {
        case .quote:
            beginLine()
            append("</blockquote>\n")
        case .list(let start, _): append(start == nil ? "</ul>\n" : "</ol>\n")
        case .item: append("</li>\n")
        case .heading(let level): append("</h\(level)>\n")
        case .paragraph: if !isTight(node) { append("</p>\n") }
        case .emphasis: append("</em>")
        case .strong: append("</strong>")
        case .link: append("</a>")
        case .picture(let width):
            appendTitle(document[node].extra)
            append(width.map { "\" width=\"\($0)\" />" } ?? "\" />")
        case .time: append("</time>")
        default: endExtension(node)
        }
    }

    /// What stands for a node among the words for a picture.
    private mutating func appendAlternative(_ node: Int) {
        switch document[node].kind {
        case .text, .codeSpan: appendEscaped(document.shown(of: node).utf8)
        case .softBreak, .lineBreak: append(" ")
        default: break
        }
    }

    private func isTight(_ paragraph: Int) -> Bool {
        guard let holder = document[paragraph].parent, let list = document[holder].parent,
            case .list(_, let isTight) = document[list].kind
        else { return false }
        return isTight
    }

    // MARK: Blocks

    mutating func openBlock(_ tag: String, _ node: Int, holdsBlocks: Bool = false, end: String) {
        beginLine()
        append(tag)
        if hasDirection { append(direction(of: node, holdsBlocks: holdsBlocks)) }
        append(end)
    }

    /// Ends a tag whose words stand beside it on the line, such as that of a cell.
    mutating func openWords(_ node: Int) {
        if hasDirection { append(direction(of: node, holdsBlocks: false)) }
        append(">")
    }

    /// What holds other blocks is told its direction, since `auto` looks past blocks that have one of their own.
    private func direction(of node: Int, holdsBlocks: Bool) -> String {
        guard holdsBlocks else { return " dir=\"auto\"" }
        if WritingDirection.isFromTheRight(node, in: document) { return " dir=\"rtl\"" }
        return document[node].kind == .item ? " dir=\"auto\"" : ""
    }

    mutating func beginLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }

    // MARK: Bytes

    mutating func append(_ html: String) { bytes.append(contentsOf: html.utf8) }

    private mutating func appendTitle(_ title: String) {
        guard !title.isEmpty else { return }
        append("\" title=\"")
        appendEscaped(title.utf8)
    }

    mutating func appendEscaped(_ words: some Sequence<UInt8>) {
        if words.withContiguousStorageIfAvailable({ appendEscaped(bytes: $0) }) == nil {
            Array(words).withUnsafeBufferPointer { appendEscaped(bytes: $0) }
        }
    }

    private mutating func appendEscaped(bytes words: UnsafeBufferPointer<UInt8>) {
        // What stands before is written.
        var written = 0
        for (place, byte) in words.enumerated() {
            let escaped: StaticString
            switch byte {
            case UInt8(ascii: "&"): escaped = "&amp;"
            case UInt8(ascii: "<"): escaped = "&lt;"
            case UInt8(ascii: ">"): escaped = "&gt;"
            case UInt8(ascii: "\""): escaped = "&quot;"
            default: continue
            }
            bytes.append(contentsOf: words[written..<place])
            escaped.withUTF8Buffer { bytes.append(contentsOf: $0) }
            written = place + 1
        }
        bytes.append(contentsOf: words[written...])
    }

    /// An address in an attribute: what has no place in one becomes `%` and two digits.
    private mutating func appendAddress(_ address: String) {
        guard isSafe(address) || address.hasPrefix("ftp://") || address.hasPrefix("xmpp:") else { return }
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "'"): append("&#x27;")
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: bytes.append(byte)
            default:
                if HTMLWriter.signsOfAddresses.contains(byte) {
                    bytes.append(byte)
                } else {
                    bytes.append(UInt8(ascii: "%"))
                    for half in [byte >> 4, byte & 0x0F] { bytes.append(HTMLWriter.digits[Int(half)]) }
                }
            }
        }
    }

    private static let signsOfAddresses = Array("!#$%()*+,-./:;=?@_~".utf8)
    private static let digits = Array("0123456789ABCDEF".utf8)
}

extension Document.Kind.TaskSign {
    fileprivate var character: Character {
        switch self {
        case .open: "☐"
        case .done: "☑"
        case .cancelled: "☒"
        }
    }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
