// What people write beyond CommonMark, as HTML.
extension HTMLWriter {
    mutating func beginExtension(_ node: Int) {
        let written = document[node]
        switch written.kind {
        case .table: beginTable(node)
        case .row(let isHeader):
            if isHeader {
                append("<thead>\n")
            } else if document[node].previous.map({ document[$0].kind == .row(isHeader: true) }) ?? false {
                append("<tbody>\n")
            }
            append("<tr>\n")
        case .cell(let alignment):
            append("<")
            append(tag(ofCell: node))
            if isHeading(node) { append(" scope=\"col\"") }
            if let alignment { append(" class=\"to-\(alignment.rawValue)\"") }
            openWords(node)
        case .callout(let callout):
            openBlock(
                callout.folding == .none ? "<div" : "<details", node, holdsBlocks: true,
                end: " class=\"callout callout-\(callout.kind.rawValue)\""
                    + (callout.folding == .none ? " role=\"note\">\n" : callout.folding == .open ? " open>\n" : ">\n"))
        case .calloutTitle:
            openBlock(isFolded(node) ? "<summary" : "<p", node, end: " class=\"callout-title\">")
            append(icon(of: node))
        case .footnotes:
            beginLine()
            append("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
            appendEscaped(words.footnotes.utf8)
            append("\">\n<ol>\n")
        case .numbered(let note):
            openBlock("<li", node, holdsBlocks: true, end: " id=\"fn-\(written.text)-\(note.number)\">\n")
        case .reference(let reference):
            append("<sup><a href=\"#fn-\(written.text)-\(reference.number)\" id=\"\(id(of: reference, written.text))\"")
            append(" class=\"footnote-number\" role=\"doc-noteref\" aria-label=\"")
            appendEscaped(words.footnote(reference.number).utf8)
            append("\">\(reference.number)</a></sup>")
        case .strike: append("<del>")
        case .highlight: append("<mark>")
        default: break
        }
    }

    mutating func endExtension(_ node: Int) {
        let written = document[node]
        switch written.kind {
        case .table:
            let hasRows = written.last.map { document[$0].kind == .row(isHeader: false) } ?? false
            append(hasRows ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
        case .row(let isHeader): append(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
        case .cell: append("</\(tag(ofCell: node))>\n")
        case .callout(let callout):
            beginLine()
            append(callout.folding == .none ? "</div>\n" : "</details>\n")
        case .calloutTitle: append(isFolded(node) ? "</summary>\n" : "</p>\n")
        case .footnotes: append("</ol>\n</section>\n")
        case .numbered(let note):
            beginLine()
            append("<p class=\"footnote-back\">")
            for count in 1...max(1, note.count) {
                append(count == 1 ? "<a href=\"#" : " <a href=\"#")
                append(id(of: Document.Reference(number: note.number, count: count), written.text))
                append("\" role=\"doc-backlink\" aria-label=\"")
                appendEscaped(words.backToText(note.number, count).utf8)
                append(note.count > 1 ? "\">↩<sup>\(count)</sup></a>" : "\">↩</a>")
            }
            append("</p>\n</li>\n")
        case .strike: append("</del>")
        case .highlight: append("</mark>")
        default: break
        }
    }

    private func id(of reference: Document.Reference, _ key: String) -> String {
        "fnref-\(key)-\(reference.number)" + (reference.count > 1 ? "-\(reference.count)" : "")
    }

    // MARK: Tables

    /// A table scrolls within itself where it is wider than the page; who uses the keyboard can reach it.
    private mutating func beginTable(_ node: Int) {
        let caption = document[node].extra
        openBlock("<div", node, holdsBlocks: true, end: " class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"")
        appendEscaped((caption.isEmpty ? words.table : caption).utf8)
        append("\">\n<table>\n")
        guard !caption.isEmpty else { return }
        append("<caption class=\"unseen\">")
        appendEscaped(caption.utf8)
        append("</caption>\n")
    }

    private func isHeading(_ cell: Int) -> Bool {
        // A heading that says nothing is none.
        guard let row = document[cell].parent, document[row].kind == .row(isHeader: true) else { return false }
        return document[cell].first != nil
    }

    private func tag(ofCell cell: Int) -> String { isHeading(cell) ? "th" : "td" }

    // MARK: Callouts

    private func isFolded(_ title: Int) -> Bool {
        guard let holder = document[title].parent, case .callout(let callout) = document[holder].kind else {
            return false
        }
        return callout.folding != .none
    }

    private func icon(of title: Int) -> String {
        guard let holder = document[title].parent, case .callout(let callout) = document[holder].kind else { return "" }
        return
            "<svg class=\"callout-icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"\(callout.kind.icon)\"/></svg>"
    }
}

extension Callout.Kind {
    /// The lines of its sign, in a square of 16.
    fileprivate var icon: String {
        switch self {
        // A pencil.
        case .note: "M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3zM9 4.7l2.3 2.3"
        // A sheet with lines.
        case .abstract: "M4 2h8v12H4zM6.5 5h3M6.5 8h3M6.5 11h3"
        // An i in a circle.
        case .info: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.5V11M8 5v.2"
        // A box with a tick.
        case .todo: "M3 3h10v10H3zM5.5 8l2 2 3.5-4"
        // A lamp.
        case .tip: "M6 11c0-1.5-2-2.5-2-5a4 4 0 0 1 8 0c0 2.5-2 3.5-2 5zM6.5 13.5h3"
        // A mark of exclamation in a bubble.
        case .important: "M2 3h12v8H8l-3 3v-3H2zM8 5v2.5M8 9v.2"
        // A tick.
        case .success: "M3 8.5l3.5 3.5L13 5"
        // A question mark in a circle.
        case .question: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM6.2 6.5a1.8 1.8 0 1 1 2.6 1.6C8.2 8.5 8 8.8 8 9.5M8 11.5v.2"
        // A triangle with a mark of exclamation.
        case .warning: "M8 2.5L14.5 13.5h-13zM8 6.5v3M8 11.5v.2"
        // An octagon with a mark of exclamation.
        case .caution: "M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM8 5v3.5M8 11v.2"
        // A cross.
        case .failure: "M4 4l8 8M12 4l-8 8"
        // A flash.
        case .danger: "M9 1.5L3.5 9H8l-1 5.5L12.5 7H8z"
        // A beetle.
        case .bug:
            "M5.5 6a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1-5 0zM5.5 8H2.5M13.5 8h-3M5.5 5.5L3.5 4M10.5 5.5l2-1.5M5.5 11l-2 1.5M10.5 11l2 1.5"
        // A list.
        case .example: "M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5"
        // Quotation marks.
        case .quote: "M7 4C4.5 4.5 3 6.5 3 9v3h4V8.5H5M14 4c-2.5.5-4 2.5-4 5v3h4V8.5h-2"
        }
    }
}
