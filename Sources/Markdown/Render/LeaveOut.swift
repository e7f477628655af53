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
        var tables: [Int] = []
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
            case .paragraph where mayBeTable(node, request.shownItemLines): tables.append(node)
            default: break
            }
        }
        for title in titles { remove(title) }
        guard !items.isEmpty || !tables.isEmpty else { return }
        let names = Set(headings.filter { self[$0].kind == .paragraph })
        var emptied: Set<Int> = []
        for table in tables { removeTable(table, request.shownItemLines, names, &emptied) }
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
            remove(heading)
        }
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

    /// Whether rows that the page shows elsewhere may stand in a paragraph: below its first two lines.
    private func mayBeTable(_ paragraph: Int, _ lines: Set<Int>) -> Bool {
        let (first, last) = (self[paragraph].line, self[paragraph].endLine)
        guard last >= first + 2, let holder = self[paragraph].parent, self[holder].kind != .item else { return false }
        return (first + 2...last).contains { lines.contains($0) }
    }

    /// The line of a paragraph on which the head of a table stands, above one of hyphens.
    private func head(ofTableIn paragraph: Int) -> Int? {
        let first = self[paragraph].line
        var line = first
        var text = ""
        func isDelimiter() -> Bool {
            line > first && text.contains("-") && text.contains("|") && text.allSatisfy { "|:- ".contains($0) }
        }
        for node in children(of: paragraph) {
            if self[node].kind.isBreak {
                if isDelimiter() { return line - 1 }
                line += 1
                text = ""
            } else {
                text += self[node].kind == .text ? literal(of: node) : words(below: node)
            }
        }
        return nil
    }

    /// Removes the rows of a table that are shown elsewhere, and its head where no other row stands below it.
    private mutating func removeTable(
        _ paragraph: Int, _ lines: Set<Int>, _ names: Set<Int>, _ emptied: inout Set<Int>
    ) {
        let (first, last) = (self[paragraph].line, self[paragraph].endLine)
        guard let head = head(ofTableIn: paragraph), head + 2 <= last else { return }
        let isWhole = (head + 2...last).allSatisfy { lines.contains($0) }
        if isWhole, head == first {
            if let heading = heading(before: paragraph, names) { emptied.insert(heading) }
            return remove(paragraph)
        }
        // Words may stand above it in the same paragraph.
        var line = first
        for node in children(of: paragraph) {
            if self[node].kind.isBreak { line += 1 }
            if isWhole ? line >= head : line >= head + 2 && lines.contains(line) { remove(node) }
        }
    }
}
