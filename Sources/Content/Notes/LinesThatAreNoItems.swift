import Diagnostics
import Markdown
import MentoringModel

// Lines that look like items, and are none to Markdown: bullets of phones and word processors, boxes without a blank.
extension NoteReader {
    /// Tells of lines in the text of a note that somebody wrote as items.
    func reportLinesThatAreNoItems() {
        let blocks = body.outline.blocks
        let headings = body.headingBlocks
        for (index, block) in body.outline.blocks(of: .paragraph) where !headings.contains(index) {
            let isItem = block.parent.map { blocks[$0].kind == .item } ?? false
            let end = body.lines(ofParagraph: index).upperBound
            let section = body.section(ofBlock: index)
            if isItem, let section, block.parent != index - 1 { reportAttributesApart(block, section) }
            var number = isItem ? block.line + 1 : block.line
            while number < end, let line = log.line(number) {
                let words = line.drop { isBlank($0) || $0 == ">" }
                if words.isEmpty { break }
                if let heading = orgHeading(words) {
                    reportOrgHeading(heading, words, number)
                } else if isItem, opensSection(words) {
                    log.add(
                        .nearSection, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the item above it, so it opens no section",
                        help: "leave a blank line before it, or write it as a heading: ## …")
                } else if let heading = headingWithoutBlank(words) {
                    log.add(
                        .nearSection, at: log.find("#", from: number, lines: 1), width: line.count,
                        "this line is no heading, so it opens no section",
                        help: "write a blank behind the number signs: \(heading)")
                } else if number == block.line, body.beginsTable(number + 1), opensSection(words) {
                    log.add(
                        .nearSection, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the table below it, so it opens no section",
                        help: "write it as a heading, with a blank line behind it: ## …")
                } else if number > block.line, isBeforeList(index, number, end), isName(words, in: section) {
                    let whose = ownerNamed(words).map { "is \($0)’s" } ?? "is read with it"
                    log.add(
                        .unread, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the \(isItem ? "item" : "text") above it, so nothing below it \(whose)",
                        help: "leave a blank line before it")
                } else if number > block.line, isItem, section != nil, isBeforeList(index, number, end), saysDay(words)
                {
                    log.add(
                        .unread, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the item above it, so it says nothing of those below, and its day is not read",
                        help:
                            "leave a blank line before it, and write the day in each item: (due \(DayWords.unknownDay))"
                    )
                } else if isItem, section != nil, number > block.line, isGlued(line, number) {
                    log.add(
                        .unread, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                        "this line belongs to the item above it, so it is read as part of its words",
                        help: "leave a blank line before it, or begin it with two blanks if it is part of the item")
                } else if looksLikeItem(words, isInSection: section != nil)
                    || !isItem && looksLikeItem(words, of: section)
                {
                    log.add(
                        .unread, at: log.find(words.prefix(1), from: number, lines: 1),
                        "this line is no list item, so it is not read",
                        help: "write it with a hyphen and a blank in front: \(asItem(words, in: section))"
                            + placeOfItem(section, number))
                } else if section == nil, looksLikeItem(words, isInSection: true), isFirstOfSigns(number, block.line),
                    let name = nameAbove(index, number)
                {
                    reportSigns(below: name, words)
                }
                number += 1
            }
        }
    }

    /// Tells of names of sections on a plain line above a list, which opens nothing.
    func reportPlainNamesOfSections() {
        let blocks = body.outline.blocks
        let headings = body.headingBlocks
        for index in blocks.indices.dropLast() where blocks[index].kind == .paragraph {
            let block = blocks[index]
            let next = blocks[index + 1]
            guard next.kind == .list, next.parent == block.parent,
                block.parent.map({ blocks[$0].kind != .item }) ?? true,
                !headings.contains(index), let (number, words) = lineAboveList(index),
                let found = body.named.section(String(words)),
                body.section(ofBlock: index) != found.section
            else { continue }
            log.add(
                .nearSection, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
                "this line is no heading, so it opens no section",
                help:
                    "write it as a heading: \(asHeading(trimmed(words.filter { !"*_:".contains($0) }), atLine: number))"
            )
        }
    }

    /// Tells of names of sections on a line of their own above lines that are no list: `**To do**`, then `Noor: the outline`.
    func reportNamesAboveLines() {
        let blocks = body.outline.blocks
        for (index, block) in body.outline.blocks(of: .paragraph) where !body.headingBlocks.contains(index) {
            guard block.parent.map({ blocks[$0].kind != .item }) ?? true else { continue }
            for (number, line) in linesOfTheirOwn(index, where: mayBeNameAbove) {
                reportNameAboveLines(index, number, trimmed(line))
            }
        }
    }

    private func mayBeNameAbove(_ line: Substring) -> Bool {
        line.utf8.count < 80 && (line.last { !isBlank($0) } == ":" || line.first.map { "*_".contains($0) } ?? false)
    }

    private func reportNameAboveLines(_ index: Int, _ number: Int, _ words: String) {
        guard words.last == ":" || BodyReading.isEmphasised(words),
            let section = body.named.section(words)?.section,
            body.section(ofBlock: index) != section, section != .progress, section != .updates, section != .resources,
            let below = lineBelow(index, number), !log.hasReported(.nearSection, on: number),
            !log.hasReported(.unread, on: below.number), section != .agenda || isTimed(below.words)
        else { return }
        let heading = asHeading(trimmed(words.filter { !"*_:".contains($0) }), atLine: number)
        // `10 min` on a line of its own above its topic
        let time = section == .agenda ? try? readLength(below.words).get() : nil
        log.add(
            .nearSection, at: log.find(words.prefix(1), from: number, lines: 1), width: words.count,
            "this line is no heading, and the lines below it are no list, so they are not read",
            help: "write it as a heading, \(heading), and "
                + (time.map {
                    "each time in front of its topic, without a line of its own: - \(ProposedValue.inWords($0)) …"
                }
                    ?? "each line below it as an item: \(asItem(Substring(below.words), in: section))"))
    }

    /// The line below one of a paragraph, in it or in the paragraph behind it.
    private func lineBelow(_ index: Int, _ above: Int) -> (number: Int, words: String)? {
        let blocks = body.outline.blocks
        var number = above + 1
        if log.line(number)?.allSatisfy(isBlank) ?? true {
            guard blocks.indices.contains(index + 1), blocks[index + 1].kind == .paragraph,
                !body.headingBlocks.contains(index + 1),
                blocks[index + 1].line == number + 1, blocks[index + 1].parent == blocks[index].parent
            else { return nil }
            number += 1
        } else if blocks.indices.contains(index + 1), blocks[index + 1].line <= number {
            return nil
        }
        guard let line = log.line(number) else { return nil }
        let words = trimmed(line.drop { isBlank($0) || $0 == ">" })
        let isOther = words.first.map { "|#".contains($0) } ?? true
        return isOther || BodyReading.isEmphasised(words) || saysNothing(words[...]) ? nil : (number, words)
    }

    /// `##Actions`, or with a blank that is none to Markdown, as it should be.
    private func headingWithoutBlank(_ words: Substring) -> String? {
        let signs = words.prefix { $0 == "#" }
        guard (1...6).contains(signs.count) else { return nil }
        let name = words.dropFirst(signs.count)
        guard let first = name.first, first != " ", first != "\t",
            body.named.section(String(name)) != nil
        else { return nil }
        return "\(signs) \(trimmed(name.drop(while: isBlank)))"
    }

    /// A paragraph of its own in an item that holds days or people and no other word: `due 2026-03-20`.
    private func reportAttributesApart(_ block: Outline.Block, _ section: SectionName) {
        guard block.words.utf8.count <= 60, !ItemToken.tokens(in: block.words).isEmpty else { return }
        let reading = ItemReading(block.words, keys: ItemAttributes.keys(in: section), isPerson: isPerson)
        guard reading.words.allSatisfy({ !$0.isLetter }), !reading.attributes.isEmpty || !reading.owners.isEmpty else {
            return
        }
        let attributes = reading.attributes.map { "\($0.key) \($0.value)" }
        let parts = reading.owners.map { "@\($0)" } + attributes
        log.add(
            .unread, at: log.find(block.words.prefix(1), from: block.line, lines: 1), width: block.words.count,
            "this stands in a paragraph of its own below the item, so it is not read",
            help: "write it at the end of the item’s own line: (\(parts.joined(separator: ", ")))")
    }

    /// Whether a line is emphasised as a whole and says a day.
    private func saysDay(_ words: Substring) -> Bool {
        guard BodyReading.isEmphasised(trimmed(words)) else { return false }
        let plain = withoutEmphasis(words)
        return plain.utf8.contains { $0 &- 0x30 < 10 } && !ItemToken.tokens(in: plain).isEmpty
            || DayWords(in: plain.last == ":" ? String(plain.dropLast()) : plain, from: log.dayContext) != nil
    }

    /// Whether a line is only the name of a person, or of several people, or says a state or a day: `**Done:**`.
    private func isName(_ words: Substring, in section: SectionName?) -> Bool {
        guard section != nil, words.utf8.count <= 60, !",.!?".utf8.contains(words.utf8.last ?? 0) else { return false }
        if body.ownerNamed(by: withoutEmphasis(words)) != nil { return true }
        guard words.last == ":" || "*_".contains(words.first ?? " ") && "*_".contains(words.last ?? " ") else {
            return false
        }
        return isStateOrDay(withoutEmphasis(words))
    }

    private func ownerNamed(_ words: Substring) -> String? { body.ownerNamed(by: withoutEmphasis(words)) }

    /// Whether a line is the last one of a paragraph, with a list or further items behind it.
    private func isBeforeList(_ index: Int, _ number: Int, _ end: Int) -> Bool {
        guard body.outline.blocks.indices.contains(index + 1) else { return false }
        let next = body.outline.blocks[index + 1]
        guard next.kind == .list || next.kind == .item else { return false }
        for line in number + 1..<max(end, number + 1) {
            if let words = log.line(line), !words.allSatisfy({ isBlank($0) || $0 == ">" }) { return false }
        }
        return true
    }

    func opensSection(_ words: Substring) -> Bool {
        guard words.count < 60, words.hasPrefix("**") || words.last == ":" || !words.contains(" ") else { return false }
        return body.named.section(String(words)) != nil
    }
}
