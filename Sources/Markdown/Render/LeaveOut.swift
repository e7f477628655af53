extension Document {
    /// Removes what the page shows in a way of its own: the title, and the items that stand in its lists, each with all
    /// that is below it.
    ///
    /// An item that only held such items goes with them, and so does a heading below which nothing else stood. Whatever
    /// else stands in a section stays where it was written, below its heading.
    mutating func leaveOut(_ request: RenderRequest) {
        guard !request.shownItemLines.isEmpty || !request.omittedHeadingLines.isEmpty else { return }
        var titles: [Int] = []
        var items: [Int] = []
        var headings: [Int] = []
        var rows: [Int] = []
        walk { node, isEntering in
            guard isEntering else { return }
            switch self[node].kind {
            case .heading:
                if request.omittedHeadingLines.contains(self[node].line) {
                    titles.append(node)
                } else {
                    headings.append(node)
                }
            case .item where request.shownItemLines.contains(self[node].line): items.append(node)
            case .paragraph where isBold(node) || request.nameLines.contains(self[node].line): headings.append(node)
            // The first line of a callout is the name of what stands in it.
            case .calloutTitle: headings.append(node)
            case .row(false) where request.shownItemLines.contains(self[node].line): rows.append(node)
            default: break
            }
        }
        for title in titles { remove(title) }
        guard !items.isEmpty || !rows.isEmpty else { return }
        let names = Set(headings.filter { !self[$0].kind.isHeading })
        var emptied: Set<Int> = []
        for row in rows { removeRow(row, names, &emptied) }
        var gone: Set<Int> = []
        for item in items where beginsWithWords(item) {
            // What lies in an item that is gone is gone with it.
            guard !isBelow(item, gone) else { continue }
            gone.insert(item)
        }
        for item in items where gone.contains(item) { removeItem(item, names, &emptied) }
        // From the end, so that a heading is left with what is below the headings in it.
        for heading in headings.reversed() where emptied.contains(heading) {
            // A name above a list says nothing of what comes behind that.
            let isDone =
                request.nameLines.contains(self[heading].line)
                ? self[heading].next.map { !self[$0].kind.isList } ?? true
                : isEmpty(heading, names)
            guard isDone else { continue }
            if let above = headingAbove(heading) { emptied.insert(above) }
            removeHeading(heading, names, &emptied)
        }
    }

    /// Removes a heading below which nothing is left; with the title of a callout that goes as a whole.
    private mutating func removeHeading(_ heading: Int, _ names: Set<Int>, _ emptied: inout Set<Int>) {
        guard self[heading].kind == .calloutTitle, let callout = self[heading].parent else { return remove(heading) }
        if let above = self.heading(before: callout, names) { emptied.insert(above) }
        remove(callout)
    }

    /// Whether an item begins with words, as one that is data does; `- - words` begins with a list.
    private func beginsWithWords(_ item: Int) -> Bool { self[item].first.map { self[$0].kind == .paragraph } ?? false }

    /// Removes an item, and what around it held nothing else.
    private mutating func removeItem(_ item: Int, _ names: Set<Int>, _ emptied: inout Set<Int>) {
        var node = item
        while let holder = self[node].parent {
            let before = self[node].previous
            if self[node].kind.isList, let heading = heading(before: node, names) { emptied.insert(heading) }
            remove(node)
            switch self[holder].kind {
            case .list where self[holder].first == nil, .quote where self[holder].first == nil: node = holder
            // An item of which only the words are left was a heading of those below it.
            case .item where before == self[holder].last && before == self[holder].first:
                if let before { emptied.remove(before) }
                node = holder
            default: return
            }
        }
    }

    /// The heading, or name in bold or above a list, right above a node or above what stands before it.
    private func heading(before node: Int, _ names: Set<Int>) -> Int? {
        var next = self[node].previous
        while let before = next {
            if self[before].kind.isHeading || names.contains(before) { return before }
            next = self[before].previous
        }
        return nil
    }

    /// The heading of a higher level in whose section a heading stands.
    private func headingAbove(_ heading: Int) -> Int? {
        let level = level(of: heading)
        var next = self[heading].previous
        while let before = next {
            if self[before].kind.isHeading, self.level(of: before) < level { return before }
            next = self[before].previous
        }
        return nil
    }

    /// Whether nothing stands below a heading up to the next of its level or higher.
    private func isEmpty(_ heading: Int, _ names: Set<Int>) -> Bool {
        guard let next = self[heading].next else { return true }
        let isHeading = self[next].kind.isHeading
        if self[heading].kind.isHeading { return isHeading && level(of: next) <= level(of: heading) }
        return isHeading || names.contains(next)
    }

    /// The level of a heading; a bold paragraph stands below all of them.
    private func level(of node: Int) -> Int { if case .heading(let level) = self[node].kind { level } else { 7 } }

    // MARK: Tables

    /// Removes the row of a table, and the table with its last one.
    private mutating func removeRow(_ row: Int, _ names: Set<Int>, _ emptied: inout Set<Int>) {
        guard let table = self[row].parent else { return }
        remove(row)
        guard let last = self[table].last, self[last].kind == .row(isHeader: true) else { return }
        if let heading = heading(before: table, names) { emptied.insert(heading) }
        var node = table
        while let holder = self[node].parent {
            remove(node)
            guard self[holder].kind == .quote, self[holder].first == nil else { return }
            node = holder
        }
    }
}
