import Markdown

// Whose the items of a list are, where a heading, a line or an item above them says so.
extension BodyReading {
    /// The name, where some words are a person's, or several people's, and nothing else: `Noor`, `Noor (mentee):`,
    /// `For Noor`, `Noor & Elena`.
    func ownerNamed(by words: String) -> String? {
        guard words.utf8.count <= 80 else { return nil }
        var name = words
        while let last = name.last, ": ".contains(last) { name.removeLast() }
        if isPerson(name) { return name }
        guard mayHoldMoreThanName(name) else { return nil }
        if name.hasSuffix(")"), let open = name.lastIndex(of: "(") {
            let inside = name[name.index(after: open)...].dropLast().lowercased()
            guard BodyReading.roles.contains(inside) || isPerson(inside) else { return nil }
            name = trimmed(name[..<open])
        }
        if let first = name.split(separator: " ", maxSplits: 1).first,
            ["for", "für", "von"].contains(first.lowercased())
        {
            name = trimmed(name[first.endIndex...])
        }
        for ending in ["’s", "'s"] where name.hasSuffix(ending) { name = String(name.dropLast(2)) }
        if name.hasPrefix("@") { name.removeFirst() }
        if isPerson(name) { return name }
        let names = joinedNames(in: name)
        return names.count > 1 && names.allSatisfy(isPerson) ? name : nil
    }

    /// Whether signs or words of names are in it; most items are sentences, so bytes are asked first.
    private func mayHoldMoreThanName(_ text: String) -> Bool {
        let bytes = text.utf8
        if bytes.contains(where: { "&+/,;@)'".utf8.contains($0) || $0 == 0xE2 }) { return true }
        guard bytes.count(where: { $0 == 0x20 }) <= 5 else { return false }
        return ["for ", "für ", "von "].contains { text.prefix($0.count).lowercased() == $0 }
            || text.contains(" and ") || text.contains(" und ")
    }

    private static let roles: Set<String> = ["mentor", "mentee", "mentorin", "coach", "coachee"]

    /// The name on a line of its own right above a list in a section: `Noor:`
    func nameAboveList(_ index: Int, _ open: [Int]) -> (section: SectionName?, person: String?)? {
        let block = outline.blocks[index]
        guard block.kind == .paragraph, !block.isBold, open.contains(where: { regions[$0].section != nil }),
            outline.blocks.indices.contains(index + 1),
            block.parent.map({ outline.blocks[$0].kind != .item }) ?? true
        else { return nil }
        let next = outline.blocks[index + 1]
        guard next.kind == .list, next.parent == block.parent, let line = log.line(block.line), line.utf8.count <= 80
        else { return nil }
        for number in block.line + 1..<max(block.line + 1, next.line) {
            guard let between = log.line(number), between.allSatisfy({ isBlank($0) || $0 == ">" }) else { return nil }
        }
        return ownerNamed(by: withoutEmphasis(line.drop { "> *_".contains($0) })).map {
            (nil, $0)
        }
    }

    /// The person to whom the items around a block belong by a heading or line above them.
    func ownerOfRegion(_ index: Int) -> String? {
        regionOfBlock[index].flatMap { regions[$0].owner }
    }
}
