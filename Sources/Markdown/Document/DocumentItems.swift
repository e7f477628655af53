extension Document {
    /// List items by the line of the file on which they begin; of several on a line the innermost, whose words stand there.
    package var itemsByLine: [Int: Int] {
        var items: [Int: Int] = [:]
        walk { node, isEntering in if isEntering, self[node].kind == .item { items[self[node].line] = node } }
        return items
    }

    /// Rows of tables by their lines in the file.
    package var rowsByLine: [Int: Int] {
        var rows: [Int: Int] = [:]
        walk { node, isEntering in
            if isEntering, self[node].kind == .row(isHeader: false) { rows[self[node].line] = node }
        }
        return rows
    }

    /// The line of the file on which a node begins, from 1.
    package func line(of node: Int) -> Int { self[node].line }

    /// The item in whose list below it an item stands; `nil` where that stands in no other.
    package func holder(ofItem item: Int) -> Int? {
        guard let list = self[item].parent, let holder = self[list].parent, self[holder].kind == .item else {
            return nil
        }
        return holder
    }

    /// Whether more stands in an item than its first words.
    package func hasMore(inItem item: Int) -> Bool { self[item].first.map { self[$0].next != nil } ?? false }

    /// Whether an item is a link and nothing else.
    package func isLinkAlone(_ item: Int) -> Bool {
        guard let paragraph = self[item].first, self[paragraph].next == nil, self[paragraph].kind == .paragraph,
            let only = self[paragraph].first, self[only].next == nil
        else { return false }
        switch self[only].kind {
        case .link: return true
        case .text:
            guard self[only].text.hasPrefix("[["), case .wiki(let link)? = wikiParts(of: self[only].text).first else {
                return false
            }
            return !link.isEmbedded && wikiParts(of: self[only].text).count == 1
        default: return false
        }
    }
}
