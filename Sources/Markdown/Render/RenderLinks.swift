extension Document {
    /// Puts links, pictures and words in the place of the wiki links and bare addresses in a text.
    mutating func rewrite(linksIn node: Int, isInsideLink: Bool, _ request: RenderRequest) {
        let text = self[node].text
        let hasAddress = !isInsideLink && BareAddress.mayStand(in: text)
        guard hasAddress || text.utf8.contains(UInt8(ascii: "[")) else { return }
        let parts = wikiParts(of: text)
        guard hasAddress || parts.contains(where: { if case .wiki = $0 { true } else { false } }) else { return }
        let isBehindWord = self[node].previous.map { !self[$0].kind.isBreak && self[$0].kind != .emphasis } ?? false
        for (place, part) in parts.enumerated() {
            switch part {
            case .words(let words) where hasAddress:
                add(words, isBehindWord: place > 0 || isBehindWord, before: node)
            case .words(let words): insert(addText(words), before: node)
            case .wiki(let link):
                insert(
                    addPicture(link, request) ?? addLink(link, isInsideLink: isInsideLink, request), before: node)
            }
        }
        remove(node)
    }

    /// Puts words with links for the bare addresses among them in front of a node.
    private mutating func add(_ words: String, isBehindWord: Bool, before node: Int) {
        var words = words
        let addresses = words.withUTF8 { BareAddress.all(in: $0, isBehindWord: isBehindWord) }
        var start = words.utf8.startIndex
        var place = 0
        for address in addresses {
            let first = words.utf8.index(start, offsetBy: address.range.lowerBound - place)
            let end = words.utf8.index(first, offsetBy: address.range.count)
            if start < first { insert(addText(String(words[start..<first])), before: node) }
            let shown = String(words[first..<end])
            let destination = address.prefix + EscapedBrackets.restored(shown)
            insert(add(Node(.link, text: destination), around: shown), before: node)
            (start, place) = (end, address.range.upperBound)
        }
        if start < words.utf8.endIndex { insert(addText(String(words[start...])), before: node) }
    }

    private mutating func addLink(_ link: WikiLink, isInsideLink: Bool, _ request: RenderRequest) -> Int {
        let words = link.label ?? request.title(link.destination) ?? link.words
        if case .address(let address) = request.link(link.destination), isSafe(address), !isInsideLink {
            return add(Node(.link, text: address), around: words)
        }
        return addText(words)
    }

    /// `![[plan.png|300]]` as a picture; `nil` where it leads to no picture that the page may show.
    private mutating func addPicture(_ link: WikiLink, _ request: RenderRequest) -> Int? {
        guard link.isEmbedded else { return nil }
        let name = WikiLink.name(of: link.target)
        let ending = name.split(separator: ".").last?.lowercased() ?? ""
        guard ["png", "jpg", "jpeg", "gif", "webp"].contains(ending),
            case .address(let address) = request.picture(link.destination), isSafe(address), !hasScheme(address)
        else { return nil }
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let words = link.label ?? String(file.dropLast(ending.count + 1))
        return add(Node(.picture(width: link.width), text: address), around: words)
    }

    private func isInsideLink(_ node: Int) -> Bool {
        var holder = self[node].parent
        while let parent = holder {
            if self[parent].kind == .link { return true }
            holder = self[parent].parent
        }
        return false
    }

    /// Gives a link its address, or takes it away and leaves its words; says whether it is still there.
    mutating func setDestination(of node: Int, to destination: RenderRequest.Destination) -> Bool {
        if case .address(let address) = destination, isSafe(address) {
            self[node].text = address
            return true
        }
        for child in children(of: node) {
            remove(child)
            insert(child, before: node)
        }
        remove(node)
        return false
    }

    /// Gives a link without words those of what it leads to: nobody can follow a link that nobody sees.
    mutating func addWords(toEmpty link: Int, destination: String, _ request: RenderRequest) {
        guard trimmed(words(below: link)).isEmpty else { return }
        let name = destination.split(separator: "/").last.map(String.init) ?? destination
        append(
            addText(request.title(destination) ?? (hasScheme(destination) ? destination : name)), to: link)
    }

    mutating func rewrite(picture node: Int, _ request: RenderRequest) {
        let written = self[node].text
        if case .address(let address) = request.picture(written), isSafe(address), !hasScheme(address) {
            self[node].text = address
            return
        }
        // A picture that is not in the site becomes a link to it, or its words.
        let alternative = words(below: node)
        if case .address(let address) = request.link(written), isSafe(address), !isInsideLink(node) {
            insert(
                add(Node(.link, text: address), around: alternative.isEmpty ? address : alternative), before: node)
        } else {
            insert(addText(alternative), before: node)
        }
        remove(node)
    }
}

private func hasScheme(_ address: String) -> Bool {
    address.hasPrefix("//") || address.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":")
}

/// Whether an address may stand in a page: a relative one, or one of the web, of mail or of a telephone.
package func isSafe(_ address: String) -> Bool {
    guard hasScheme(address) else { return true }
    let lower = address.lowercased()
    return ["http://", "https://", "mailto:", "tel:"].contains { lower.hasPrefix($0) }
}
