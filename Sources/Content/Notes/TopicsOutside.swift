import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of lists outside every section whose items all begin or end with a length, as topics do: `- 10m Check-in`. A session that has an
    /// agenda may keep others apart from it.
    func reportTopicsOutside() {
        guard placement.kind == .session, !hasTopics else { return }
        let blocks = body.outline.blocks
        var items: [Int: [Int]] = [:]
        for (index, block) in blocks.enumerated() where block.kind == .item && body.section(ofBlock: index) == nil {
            guard let list = block.parent else { continue }
            items[list, default: []].append(index)
        }
        for (_, items) in items.sorted(by: { $0.key < $1.key }) where items.count > 1 {
            guard items.allSatisfy({ isTimed(body.words(ofItem: $0) ?? "") }) else { continue }
            let line = blocks[items[0]].line
            log.add(
                .unread, at: log.find("", from: line),
                "this list of topics is not read: it stands outside every section of the session",
                help: "put it below a heading such as \(heading(.agenda, atLine: line))")
        }
    }

    /// Whether the agenda, which was read before, has a topic in its list or table.
    var hasTopics: Bool {
        let blocks = body.outline.blocks
        return blocks.indices.contains { index in
            body.section(ofBlock: index) == .agenda
                && (blocks[index].kind == .item && !body.account.emptyLines.contains(blocks[index].line)
                    || body.account.readTables.contains(index))
        }
    }

    /// `10m check-in`, `Check-in – 10 min`, `Check-in (10 min)`
    func isTimed(_ words: String) -> Bool {
        if beginsWithLength(words) { return true }
        guard let time = TimeAmongWords.all(in: words).last, time.isSetOff else { return false }
        return words[time.written.endIndex...].allSatisfy { ")]. ".contains($0) }
    }

    /// `10m check-in`, `10 min: check-in`, `10' check-in`
    func beginsWithLength(_ words: String) -> Bool {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return false }
        let digits = words.prefix { $0.isASCII && $0.isNumber }
        let behind = words[digits.endIndex...].drop { $0 == " " }
        let unit = behind.prefix { $0.isLetter || "'’′".contains($0) }
        guard digits.utf8.count <= 3, AgendaLength.minuteUnits.contains(unit.lowercased()) else { return false }
        let rest = behind[unit.endIndex...]
        return rest.first.map { " :.–—-".contains($0) } ?? false && rest.contains(where: \.isLetter)
    }
}
