/// An item as a page shows it in a list of its own.
package struct RenderedItem: Sendable {
    /// Its words with their links and emphasis, for the inside of a paragraph; `nil` where these cannot be told apart
    /// from box, person and attributes, so that the words are shown as they are.
    package var words: RenderedBody?
    /// What stands below its words; `nil` where nothing does.
    package var rest: RenderedBody?

    package init(words: RenderedBody? = nil, rest: RenderedBody? = nil) {
        self.words = words
        self.rest = rest
    }
}

extension Document {
    /// Renders one list item.
    ///
    /// - Parameters:
    ///   - words: What was read as its words. The page shows just these.
    ///   - holder: The item below which it stands and which is no item of the page's list, such as a heading of several: its
    ///     words come first.
    ///   - isPerson: Whether a name is that of somebody to whom the item may belong.
    ///   - request: Asked for where the item is more than plain words.
    package func render(
        item: Int, words: String, below holder: Int? = nil, isPerson: (String) -> Bool,
        request: @autoclosure () -> RenderRequest
    ) -> RenderedItem {
        if holder == nil, let plain = renderPlain(item: item, words: words) { return plain }
        let request = request()
        var part = kind(of: item) == .row(isHeader: false) ? part(ofRow: item, words) : part(below: item)
        part.placeFootnotes()
        part.leaveOut(request)
        let first = part.firstChild(of: Document.root).flatMap { part.kind(of: $0) == .paragraph ? $0 : nil }
        if let first {
            part.cut(first, to: words, isPerson: isPerson)
        }
        part.makeReady(request)
        guard var shown = first else { return RenderedItem(rest: part.whole(request)) }
        part.remove(shown)
        guard part.hasWords(below: shown) else { return RenderedItem(rest: part.whole(request)) }
        if let heading = holder.flatMap({ heading($0, isPerson: isPerson, request) }) {
            shown = part.joined(heading, shown)
        }
        return RenderedItem(words: RenderedBody(part, below: shown, request), rest: part.whole(request))
    }

    /// Renders a list item that is one paragraph of text, as most are, with nothing but people in front of these words: nothing
    /// in it could be lost. `nil` for any other.
    private func renderPlain(item: Int, words: String) -> RenderedItem? {
        guard containsPlain(words, in: item) else { return nil }
        guard !words.isEmpty else { return RenderedItem() }
        var part = Document()
        let paragraph = part.add(Node(.paragraph), around: words)
        part.append(paragraph, to: Document.root)
        // Words of one line have no direction of their own.
        return RenderedItem(words: RenderedBody(part, below: paragraph, hasDirection: false))
    }

    /// The cell of a row whose words an item has, as a paragraph; empty where none has.
    private func part(ofRow row: Int, _ words: String) -> Document {
        var part = Document()
        let read = { (cell: Int) in wordsWithoutStrikes(wordsOfWikiLinks(in: self.words(below: cell))) }
        guard let cell = children(of: row).first(where: { read($0).contains(words) }) else { return part }
        let paragraph = part.add(Node(.paragraph))
        part.append(paragraph, to: Document.root)
        part.copyChildren(of: cell, in: self, to: paragraph)
        part.takeFootnotes(of: self)
        return part
    }

    private func whole(_ request: RenderRequest) -> RenderedBody? {
        firstChild(of: Document.root) == nil ? nil : RenderedBody(self, request)
    }

    private func containsPlain(_ words: String, in item: Int) -> Bool {
        guard let paragraph = firstChild(of: item), next(after: paragraph) == nil,
            kind(of: paragraph) == .paragraph, let text = firstChild(of: paragraph), next(after: text) == nil,
            kind(of: text) == .text
        else { return false }
        var rest = self[text].text[...]
        _ = TaskMarker.cut(from: &rest)
        var words = words
        return rest.withUTF8 { bytes in
            let hasMarks = bytes.contains {
                $0 == UInt8(ascii: "^") || $0 == UInt8(ascii: "[") || $0 == 0xC2 || $0 == UInt8(ascii: "~")
            }
            if BareAddress.mayStand(in: words) { return false }
            let place: Int? = words.isEmpty ? bytes.count : words.withUTF8 { bytes.firstPlace(of: $0) }
            guard !hasMarks, let before = place.map({ bytes[..<$0] }) else { return false }
            return before.isEmpty || before.first == UInt8(ascii: "@") || before.suffix(2).elementsEqual(": ".utf8)
        }
    }

    private func hasWords(below node: Int) -> Bool {
        var hasSome = false
        walk(from: node) { inner, _ in
            switch self[inner].kind {
            case .text, .codeSpan, .picture: hasSome = hasSome || !self[inner].text.isEmpty
            default: break
            }
        }
        return hasSome
    }

    // MARK: The words alone

    /// Leaves of a paragraph only the characters that were read as its words; none where they cannot be told.
    private mutating func cut(_ paragraph: Int, to words: String, isPerson: (String) -> Bool) {
        let text = self.words(below: paragraph)
        var isKept = Set(kept(of: text, code: codeRanges(below: paragraph), as: words, isPerson: isPerson))
        var leaves: [(node: Int, text: String, start: Int)] = []
        var count = 0
        walk(from: paragraph) { node, isEntering in
            guard isEntering else { return }
            switch self[node].kind {
            case .text, .codeSpan:
                // Brackets that were written with a backslash stay marked.
                leaves.append((node, self[node].text, count))
                count += self[node].text.count
            case .softBreak, .lineBreak:
                leaves.append((node, " ", count))
                count += 1
            default: break
            }
        }
        // Where signs of two nodes make one character, places do not fit: the words are then shown as they are.
        if count != text.count { isKept = [] }
        for leaf in leaves {
            let rest = String(
                leaf.text.enumerated().filter { isKept.contains(leaf.start + $0.offset) }.map(\.element))
            guard rest != leaf.text else { continue }
            if rest.isEmpty { removeWithHolders(leaf.node, in: paragraph) } else { self[leaf.node].text = rest }
        }
    }

    /// Which characters of an item are its words: the item is read again with the keys of each kind of section.
    private func kept(
        of text: String, code: [Range<Int>], as words: String, isPerson: (String) -> Bool
    ) -> [Int] {
        for keys in ItemKeys.sets {
            let reading = ItemReading(text, code: code, keys: keys, isPerson: isPerson)
            let read = trimmed(wordsOfWikiLinks(in: reading.words))
            if read == words || wordsWithoutStrikes(read) == words { return reading.kept }
        }
        return []
    }

    /// Removes a node, and the emphasis or link that held nothing else.
    private mutating func removeWithHolders(_ node: Int, in paragraph: Int) {
        var node = node
        while let holder = self[node].parent, holder != paragraph, self[holder].first == node,
            self[holder].last == node
        {
            node = holder
        }
        remove(node)
    }

    // MARK: The item above

    /// The words of an item that only holds others; `nil` where it is a name, which stands beside each of them anyway.
    private func heading(_ holder: Int, isPerson: (String) -> Bool, _ request: RenderRequest) -> Document? {
        guard let paragraph = firstChild(of: holder), kind(of: paragraph) == .paragraph else { return nil }
        var line = ""
        for node in children(of: paragraph) {
            if self[node].kind.isBreak { break }
            line += self[node].kind == .text ? literal(of: node) : words(below: node)
        }
        var first = line[...]
        // One with a box has a row of its own.
        if TaskMarker.cut(from: &first) != nil { return nil }
        var name = trimmed(first.filter { $0 != "@" })
        while let last = name.last, last == ":" || last == " " { name.removeLast() }
        for word in ["For ", "for ", "Für ", "für "] where name.hasPrefix(word) {
            name = String(name.dropFirst(word.count))
        }
        if name.hasSuffix(")"), let open = name.lastIndex(of: "(") { name = trimmed(name[..<open]) }
        guard !name.isEmpty, !isPerson(name) else { return nil }
        var heading = Document()
        let copy = heading.appendCopy(of: paragraph, in: self, to: Document.root)
        heading.makeReady(request)
        while let last = heading[copy].last, heading[last].kind == .text {
            let words = heading[last].text
            let kept = words.lastIndex { $0 != ":" && $0 != " " }.map { words[...$0] } ?? ""
            heading[last].text = String(kept)
            if !kept.isEmpty { break }
            heading.remove(last)
        }
        return heading
    }

    /// A paragraph of what another document holds, a colon, and what stands in a paragraph of this one.
    private mutating func joined(_ heading: Document, _ paragraph: Int) -> Int {
        let joined = add(Node(.paragraph))
        if let first = heading.firstChild(of: Document.root) { copyChildren(of: first, in: heading, to: joined) }
        append(addText(": "), to: joined)
        for node in children(of: paragraph) {
            remove(node)
            append(node, to: joined)
        }
        return joined
    }
}

extension ItemKeys {
    /// The keys of each kind of section, those with the most first.
    static let sets: [Set<String>] = [
        checklist, ["due", "done", "goal", "id"], ["celebrated", "done", "goal", "id"],
        ["offered", "made", "met", "goal", "id"], ["goal", "id"],
    ]
}
