import Diagnostics
import Markdown
import MentoringModel

// Sections whose items are data, where something else stands than a list.
extension NoteReader {
    /// Tells of sections with sentences and no list, and of items that are named like a section.
    func reportSectionsWithoutLists() {
        var firstWords: [SectionName: Int] = [:]
        var read: Set<SectionName> = []
        let headings = body.headingBlocks
        for (index, block) in body.outline.blocks.enumerated() {
            let section = body.section(ofBlock: index)
            switch block.kind {
            case .item:
                if let section, !body.account.emptyLines.contains(block.line) { read.insert(section) }
                if section == nil { reportNamedLikeSection(index, block) }
            case .paragraph:
                guard let section, firstWords[section] == nil, !headings.contains(index),
                    block.parent.map({ body.outline.blocks[$0].kind == .quote }) ?? true,
                    body.regionOfBlock[index].map({ body.regions[$0].visibility > .private }) ?? true,
                    // A callout with the name of an entry is told of as such.
                    !(body.regionOfBlock[index].map { body.isCallout($0) } ?? false),
                    let line = log.line(block.line), !saysNothing(line)
                else { continue }
                firstWords[section] = index
            default: break
            }
        }
        read.formUnion(body.tables.compactMap { body.section(ofBlock: $0.block) })
        for (section, index) in firstWords.sorted(by: { $0.value < $1.value }) where !read.contains(section) {
            reportSentences(section, body.outline.blocks[index].line)
        }
    }

    private func reportSentences(_ section: SectionName, _ line: Int) {
        guard placement.kind == .session || section == .milestones || section == .updates else { return }
        if !log.hasReported(.unread, on: line), reportTabbedLines(section, line) { return }
        // The day of the next session is none of its decisions, whether front matter has it already or not.
        if placement.kind == .session, let text = log.line(line),
            FieldLineScan.beginsWithNext(text) || FieldLineScan.startOfNext(in: text) != nil,
            FieldLineScan(log: log, kind: .session).fields(on: line).contains(where: { $0.field.name == "next" })
        {
            return
        }
        let words = trimmed(log.line(line) ?? "")
        let example: String
        switch section {
        case .actions: example = "- [ ] @mentee … (due \(DayWords.unknownDay))"
        case .milestones: example = "- [ ] … (due \(DayWords.unknownDay))"
        case .wins, .questions, .decisions, .learned, .concerns, .options: example = "- …"
        case .agenda where beginsWithTime(words) || isTimed(words): example = "- 10m …"
        case .updates where CalendarDay(words.prefix(10)) != nil: example = "- \(words.prefix(10)): 12"
        case .progress where isNamedValue(words) || words.first?.isNumber ?? false:
            example =
                "- [[goal]]: \(words.first?.isNumber ?? false ? String(words.prefix { $0.isNumber }) : "12")"
        default: return
        }
        // What is no list item here is told of line by line.
        guard !log.hasReported(.unread, on: line) else {
            return
        }
        log.add(
            .noList, at: log.find("", from: line),
            "the items of \(section.rawValue) are a list, so this sentence is not read",
            help: "begin each with a hyphen: \(example)")
    }

    /// `10:00 check-in`, `10 min check-in`
    private func beginsWithTime(_ words: String) -> Bool {
        let digits = words.prefix(while: \.isNumber)
        guard (1...2).contains(digits.utf8.count) else { return false }
        let behind = words.dropFirst(digits.count).drop(while: isBlank).lowercased()
        return behind.first == ":" || ["m ", "min", "'", "’"].contains { behind.hasPrefix($0) }
    }

    /// `Interviews: 7`
    private func isNamedValue(_ words: String) -> Bool {
        guard let colon = words.firstIndex(of: ":"), words[..<colon].utf8.count <= 60 else { return false }
        return words[words.index(after: colon)...].drop(while: isBlank).first?.isNumber ?? false
    }

    /// “None.”, “No actions this time”, “Keine”
    func saysNothing(_ line: Substring) -> Bool {
        let words = line.lowercased().split { !$0.isLetter }
        guard let first = words.first else { return !line.contains(where: \.isNumber) }
        return ["none", "nothing", "no", "nil", "keine", "keiner", "nichts", "noch", "n", "tbd"].contains(first)
            && words.count <= 6
    }

    /// `1. **Wins**` with a list below it opens no section.
    private func reportNamedLikeSection(_ index: Int, _ block: Outline.Block) {
        if reportNumberedName(index, block) { return }
        guard let words = body.words(ofItem: index), words.utf8.count <= 40, body.hasItemsBelow(index),
            words.hasSuffix(":"), !words.hasPrefix("["),
            let found = body.named.section(words)?.section, found != .resources,
            found != .progress, placement.kind == .session || found == .milestones
        else { return }
        log.add(
            .nearSection, at: log.find("", from: block.line),
            "this item has the name of a section, but only a heading opens one, so what is below it is not read",
            help: "write a heading on a line of its own: ## \(trimmed(words.filter { $0 != ":" }))")
    }

    /// `3. ACTION ITEMS`, as word processors number headings, with a list behind or below it.
    private func reportNumberedName(_ index: Int, _ block: Outline.Block) -> Bool {
        guard let line = log.line(block.line), line.utf8.count <= 60, let list = block.parent,
            let first = line.utf8.first(where: { $0 != 0x20 && $0 != 0x3E }), first &- 0x30 < 10
        else { return false }
        let blocks = body.outline.blocks
        let next = index + 2
        let isAboveList =
            blocks.indices.contains(next) && blocks[next].kind == .list
            && (blocks[next].parent == blocks[list].parent || blocks[next].parent == index)
        guard isAboveList, let words = body.words(ofItem: index),
            let found = body.named.section(words)?.section,
            placement.kind == .session || found == .milestones
        else { return false }
        log.add(
            .nearSection, at: log.find(words, from: block.line, lines: 1), width: words.count,
            "this item has the name of a section, but only a heading opens one, so what is below it is not read",
            help: "write a heading on a line of its own: ## \(trimmed(words.filter { $0 != ":" }))")
        return true
    }
}
