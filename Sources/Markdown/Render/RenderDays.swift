extension Document {
    /// Puts the days in the last brackets of a checklist item, as in `(done 2026-03-20)`, as people say them.
    ///
    /// Brackets that hold anything but attributes stay the words they are; so does a day that is none.
    mutating func rewrite(daysAtEndOf paragraph: Int, _ request: RenderRequest) {
        guard let last = self[paragraph].last, self[last].kind == .text else { return }
        rewrite(signsAtEndOf: last, request)
        let text = literal(of: last)
        guard text.hasSuffix(")") || text.hasSuffix(")."), let open = text.lastIndex(of: "(") else { return }
        let inside = text[text.index(after: open)...]
        guard ItemKeys.checklist.contains(inside.prefix(while: \.isLetter).lowercased()) else { return }
        var shown = text.startIndex
        for match in inside.matches(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) {
            guard let words = request.day(String(match.output)) else { continue }
            insert(addText(String(text[shown..<match.range.lowerBound])), before: last)
            insert(add(Node(.time, text: String(match.output)), around: words), before: last)
            shown = match.range.upperBound
        }
        self[last].text = String(text[shown...])
    }

    /// Puts days behind the signs of Obsidian's Tasks, and in the fields of Dataview, as people say them, in brackets.
    private mutating func rewrite(signsAtEndOf last: Int, _ request: RenderRequest) {
        let text = literal(of: last)
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }) || text.contains("::") else { return }
        let form =
            /[ \t]*(?:[📅📆🗓✅❌➕⏳🛫]\x{FE0F}?[ \t]*|[\[(](?:due|done|completion|completed)::[ \t]*)([0-9]{4}-[0-9]{2}-[0-9]{2})[\])]?(?![0-9A-Za-z])/
        var shown = text.startIndex
        for match in text.matches(of: form.matchingSemantics(.unicodeScalar)) {
            guard let words = request.day(String(match.output.1)) else { continue }
            insert(addText(trimmedEnd(text[shown..<match.range.lowerBound]) + " ("), before: last)
            insert(add(Node(.time, text: String(match.output.1)), around: words), before: last)
            insert(addText(")"), before: last)
            shown = match.range.upperBound
        }
        if shown > text.startIndex { self[last].text = String(text[shown...]) }
    }

    /// Cuts an id by which Obsidian finds a block, ` ^ab12` at its end; a paragraph of such an id alone goes.
    mutating func cutBlockID(of block: Int) {
        guard let last = self[block].last, self[last].kind == .text, self[last].text.utf8.contains(UInt8(ascii: "^"))
        else { return }
        let text = literal(of: last)
        guard let sign = BlockID.start(in: text) else { return }
        let before = text[..<sign]
        let previous = self[last].previous
        guard !before.isEmpty || previous.map({ self[$0].kind.isBreak }) ?? true else { return }
        if before.isEmpty, previous == nil {
            remove(self[block].kind == .paragraph ? block : last)
            return
        }
        self[last].text = trimmedEnd(before)
        if before.isEmpty, let previous {
            remove(previous)
            remove(last)
        }
    }
}
