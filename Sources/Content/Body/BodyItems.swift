import Diagnostics
import Markdown
import MentoringModel

extension BodyReading {
    /// A list item with its place.
    struct Item {
        var block: Int
        var text: ItemText
        var source: Source
        /// Whom it belongs to: named in it, else by what is around it.
        var owners: [String]
        /// A line of its own below the words that is set off for what follows: `**By 2026-03-20**`.
        var leadLine: String?
        /// Boxes below it that are steps of it.
        var steps: [Item] = []
    }

    /// The items of a section, in order.
    ///
    /// An item without a box that holds boxes is a heading of them. Boxes below a milestone are its steps; in other
    /// sections a box below a box is an item of its own. What else stands below an item belongs to its words.
    func items(in section: SectionName) -> [Item] {
        var found: [Item] = []
        for index in outline.blocks.indices where self.section(ofBlock: index) == section {
            guard let words = words(ofItem: index) else {
                // Values begin with days.
                if section != .updates, section != .progress { reportNumberInItem(index) }
                continue
            }
            let holders = itemsAround(index, in: section)
            let isBox = hasBox(index)
            if !isBox, isHeading(index) {
                // Its brackets are told of where they cannot be read, though nothing can have their days.
                let owners = item(index, words, in: section).owners.filter(isPerson)
                if ItemToken.tokens(in: words).contains(where: { $0.kind == .day }) {
                    log.add(
                        .unread, at: log.find("", from: outline.blocks[index].line),
                        "this item has no box, but boxes below it, so it is only their heading and its day is not read",
                        help: "give it a box of its own: - [ ]")
                    account.settle(index, left: [])
                    continue
                }
                account.settle(
                    index,
                    left: nameAlone(index) != nil
                        ? [] : ItemToken.tokens(in: words).filter { !owners.contains(String($0.text.dropFirst())) })
                continue
            }
            guard isBox || holders.allSatisfy({ isPersonHeading($0) || isSectionHeading($0) }) else { continue }
            var item = item(index, words, in: section)
            if item.text.saysNothing, !hasItemsBelow(index) {
                account.settle(index, left: [])
                account.emptyLines.insert(outline.blocks[index].line)
                continue
            }
            if section == .milestones, let holder = holders.first(where: hasBox) {
                if let place = found.lastIndex(where: { $0.block == outermost(holder, in: holders) }) {
                    found[place].steps.append(item)
                }
                continue
            }
            if item.owners.isEmpty { item.owners = ownersAround(index, holders) }
            found.append(item)
        }
        return found + tableItems(in: section)
    }

    /// Takes back that an item was read: all that it holds is left.
    func leave(_ item: Item) {
        account.leave(item.block)
    }

    /// Of the boxes around a step the one that is the milestone.
    private func outermost(_ holder: Int, in holders: [Int]) -> Int { holders.last(where: hasBox) ?? holder }

    /// Whether an item without a box is a heading of boxes or, being only a name, of that person's items.
    func isHeading(_ index: Int) -> Bool {
        !isPersonHeading(index) ? hasBoxBelow(index) : hasItemsBelow(index)
    }

    /// Whether an item is the name of a person and has items below it.
    private func isPersonHeading(_ index: Int) -> Bool {
        guard !hasBox(index), let name = nameAlone(index), !name.isEmpty else { return false }
        return hasItemsBelow(index)
    }

    /// Whether an item is the bold name of a section, with its items below it: `- **Action items**`.
    private func isSectionHeading(_ index: Int) -> Bool {
        regions.contains { $0.block == index + 1 && $0.container == index && $0.opensSection }
    }

    /// The name, where an item is a person's name and nothing else: `@noor`, `Noor:`, `**Noor**`.
    func nameAlone(_ index: Int) -> String? {
        guard var name = words(ofItem: index), name.count <= 60 else { return nil }
        while let last = name.last, last == ":" || last == " " { name.removeLast() }
        if name.hasPrefix("@") {
            name.removeFirst()
            return name.contains(where: { $0 == " " || $0 == "@" }) && !isPerson(name) ? nil : name
        }
        return ownerNamed(by: name)
    }

    /// An item that only holds others, taken apart: whom it names has what is below it.
    private func heading(_ words: String) -> ItemReading {
        ItemReading(words, keys: ItemKeys.checklist, isPerson: isPerson)
    }

    private func ownersAround(_ index: Int, _ holders: [Int]) -> [String] {
        for holder in holders {
            if !hasBox(holder), let name = nameAlone(holder) { return [name] }
            let owners = words(ofItem: holder).map { heading($0).owners } ?? []
            if !owners.isEmpty { return owners }
        }
        return ownerOfRegion(index).map { [$0] } ?? []
    }

    /// Every task item of the body, with whether no task stands below it.
    func tasks() -> [(item: Item, isLeaf: Bool)] {
        outline.blocks.indices.filter(hasBox).compactMap { index in
            words(ofItem: index).flatMap { words in
                let item = item(index, words, in: nil)
                if item.text.saysNothing, !hasItemsBelow(index) {
                    account.emptyLines.insert(outline.blocks[index].line)
                    return nil
                }
                if section(ofBlock: index) == nil {
                    account.settle(index, left: leftTokens(item.text, outline.blocks[index + 1].code))
                }
                return (item, !hasBoxBelow(index))
            }
        }
    }

    /// What of an item is left among its words, those of code apart.
    func leftTokens(_ text: ItemText, _ code: [Range<Int>]) -> [ItemToken] {
        if code.isEmpty { return ItemToken.tokens(in: text.reading.words) }
        let words = zip(text.reading.words, text.reading.kept).map { character, place in
            code.contains { $0.contains(place) } ? "`" : character
        }
        return ItemToken.tokens(in: String(words))
    }

    private func item(_ index: Int, _ words: String, in section: SectionName?) -> Item {
        let block = outline.blocks[index]
        let place = log.find("", from: block.line)
        var text = ItemText(
            words, code: outline.blocks[index + 1].code, in: section, line: block.line, log: log, isPerson: isPerson)
        if section != nil { account.settle(index, left: leftTokens(text, outline.blocks[index + 1].code)) }
        let leadLine = section == nil ? nil : leadLine(ofItem: index)
        if let leadLine {
            for (key, day) in text.attributes.days where leadLine.contains("\(day)") { text.attributes.days[key] = nil }
        }
        return Item(
            block: index, text: text,
            source: source(line: block.line, column: place.column, region: regionOfBlock[index]), owners: text.owners,
            leadLine: leadLine)
    }

    func hasBox(_ index: Int) -> Bool {
        guard let words = words(ofItem: index) else { return false }
        var rest = words[...]
        return TaskMarker.cut(from: &rest) != nil
    }

    private func hasBoxBelow(_ index: Int) -> Bool { itemsBelow(index).contains(where: hasBox) }
    func hasItemsBelow(_ index: Int) -> Bool { !itemsBelow(index).isEmpty }

    /// The items below an item. Blocks come in the order of the text, so they stand right behind it.
    func itemsBelow(_ index: Int) -> [Int] {
        var below: [Int] = []
        var next = index + 1
        while next < outline.blocks.count, let parent = outline.blocks[next].parent, parent >= index {
            if outline.blocks[next].kind == .item { below.append(next) }
            next += 1
        }
        return below
    }

    /// The words of an item's first paragraph; `nil` when the block is no item, or begins with something else.
    func words(ofItem index: Int) -> String? {
        guard outline.blocks[index].kind == .item, outline.blocks.indices.contains(index + 1) else { return nil }
        let first = outline.blocks[index + 1]
        guard first.parent == index, first.kind == .paragraph else { return nil }
        // `- **Wins**` with a list below it opens that section.
        if first.isBold, regions.contains(where: { $0.block == index + 1 && $0.opensSection }) { return nil }
        return first.words
    }

    /// The items of a section around a block, the innermost first.
    private func itemsAround(_ index: Int, in section: SectionName) -> [Int] {
        var around: [Int] = []
        var parent = outline.blocks[index].parent
        while let holder = parent {
            if outline.blocks[holder].kind == .item, self.section(ofBlock: holder) == section { around.append(holder) }
            parent = outline.blocks[holder].parent
        }
        return around
    }

    /// The innermost section with a known name around a block.
    func section(ofBlock index: Int) -> SectionName? {
        regionOfBlock[index].flatMap { regions[$0].section }
    }

    /// How far what stands on a line may be read.
    func visibility(ofLine number: Int) -> Visibility {
        var (low, high) = (0, body.stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if body.stretches[middle].firstLine <= number { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? body.stretches[low - 1].visibility : visibility
    }

    /// The first item beyond those that may be; in notes without sections any number is fine.
    var blockOfTooManyItems: Int? {
        guard kind == .session || kind == .goal else { return nil }
        var count = 0
        return outline.blocks.indices.first { index in
            guard outline.blocks[index].kind == .item, section(ofBlock: index) != nil || hasBox(index) else {
                return false
            }
            count += 1
            return count > BodyReading.mostItems
        }
    }

    /// The numbers of the lines of a paragraph, at least one; the last ones may be blank.
    func lines(ofParagraph index: Int) -> Range<Int> {
        let blocks = outline.blocks
        let first = blocks[index].line
        let end = blocks.indices.contains(index + 1) ? blocks[index + 1].line : log.lineCount + 1
        return first..<max(end, first + 1)
    }

    /// Links in the body, each with its place; what stands in the block's line first is found first.
    func linkPlaces() -> [(link: Outline.Link, mark: Mark)] {
        struct Place: Hashable {
            var line: Int
            var words: String
        }
        var found: [Place: Mark] = [:]
        return outline.links.map { link in
            let line = outline.blocks[link.block].line
            let inside =
                link.kind == .wiki || link.kind == .embed
                ? String(link.destination.dropFirst(2).dropLast(2)) : link.destination
            let place = Place(line: line, words: inside)
            let mark = found[place] ?? log.find(inside, from: line, lines: 200)
            found[place] = mark
            return (link, mark)
        }
    }

    /// The links of a section, in order.
    func links(in section: SectionName) -> [RecommendedLink] {
        outline.links.compactMap { link in
            guard self.section(ofBlock: link.block) == section else { return nil }
            let line = outline.blocks[link.block].line
            return RecommendedLink(
                destination: link.destination, source: source(line: line, region: regionOfBlock[link.block]))
        }
    }

    /// The Markdown of some regions without their headings, less what is closed further than the region itself.
    func texts(of regions: [Region]) -> [String] {
        var cuts: [Visibility: [Substring]] = [:]
        return regions.map { region in
            let lines =
                cuts[region.visibility]
                ?? body.cut(toAtLeast: region.visibility).text.split(separator: "\n", omittingEmptySubsequences: false)
            cuts[region.visibility] = lines
            return text(of: region, in: lines)
        }
    }

    private func text(of region: Region, in lines: [Substring]) -> String {
        let isUnderlined = log.line(region.line).map { !$0.drop { $0 == " " }.hasPrefix("#") } ?? false
        let first = region.line - body.firstLine + (isUnderlined ? 2 : 1)
        let end = min(lines.count, region.endLine == .max ? lines.count : region.endLine - body.firstLine)
        return first < end ? trimmed(lines[first..<end].joined(separator: "\n")) : ""
    }
}
