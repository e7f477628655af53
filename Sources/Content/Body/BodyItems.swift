import Diagnostics
import Markdown
import MentoringModel

extension BodyReading {
    /// A list item with its place.
    struct Item {
        var block: Int
        var text: ItemText
        var source: Source
    }

    /// The items of a section, in order: those of its lists, and below an item without a marker also tasks.
    func items(in section: SectionName) -> [Item] {
        outline.blocks.indices.compactMap { index in
            guard self.section(ofBlock: index) == section, let words = words(ofItem: index) else { return nil }
            let holders = itemsAround(index, in: section)
            if !holders.isEmpty {
                guard isTask(index), !holders.contains(where: isTask) else { return nil }
            }
            return item(index, words, in: section)
        }
    }

    /// Every task item of the body, with whether no task stands below it.
    func tasks() -> [(item: Item, isLeaf: Bool)] {
        let all = outline.blocks.indices.filter(isTask)
        var holders = Set<Int>()
        for index in all {
            var parent = outline.blocks[index].parent
            while let holder = parent {
                holders.insert(holder)
                parent = outline.blocks[holder].parent
            }
        }
        return all.compactMap { index in
            words(ofItem: index).map { (item(index, $0, in: nil), !holders.contains(index)) }
        }
    }

    private func item(_ index: Int, _ words: String, in section: SectionName?) -> Item {
        let block = outline.blocks[index]
        let place = log.find("", from: block.line)
        return Item(
            block: index, text: ItemText(words, in: section, line: block.line, log: log),
            source: source(line: block.line, column: place.column, region: regionOfBlock[index]))
    }

    private func isTask(_ index: Int) -> Bool {
        guard let words = words(ofItem: index) else { return false }
        var rest = words[...]
        return TaskMarker.cut(from: &rest) != nil
    }

    /// The words of an item's first paragraph; `nil` when the block is no item, or begins with something else.
    private func words(ofItem index: Int) -> String? {
        guard outline.blocks[index].kind == .item, outline.blocks.indices.contains(index + 1) else { return nil }
        let first = outline.blocks[index + 1]
        guard first.parent == index, first.kind == .paragraph else { return nil }
        return first.words
    }

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
    private func section(ofBlock index: Int) -> SectionName? {
        regionOfBlock[index].flatMap { regions[$0].section }
    }

    /// The first item beyond those that may be; in notes without sections any number is fine.
    var blockOfTooManyItems: Int? {
        guard kind == .session || kind == .goal else { return nil }
        var count = 0
        return outline.blocks.indices.first { index in
            guard outline.blocks[index].kind == .item, section(ofBlock: index) != nil || isTask(index) else {
                return false
            }
            count += 1
            return count > BodyReading.mostItems
        }
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
