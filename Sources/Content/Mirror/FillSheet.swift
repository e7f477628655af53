import Diagnostics
import Markdown
import MentoringModel

extension MirrorSheet {
    /// Gives each line of a note to what was read of it, what it opens, its problem, or words.
    mutating func fill(
        _ frame: MirrorFrame, _ readings: MirrorReadings, _ read: MirrorMaker.Read, _ problems: [Problem]
    ) {
        var things: [Int: [MirrorThing]] = [:]
        var keys: [String: [MirrorThing]] = [:]
        for (place, thing) in readings.found {
            switch place {
            case .name: add(thing)
            case .key(let key): keys[key, default: []].append(thing)
            case .line(let line): things[line, default: []].append(thing)
            }
        }
        let lines = Set(problems.filter { $0.excerpt != nil }.map(\.line))
        takeFields(frame, &things, keys, problems: lines)
        takeHeadings(frame, read, readings.words, &things)
        takeItems(frame, &things)
        // What stands on no line that could be found is told all the same.
        for thing in things.sorted(by: { $0.key < $1.key }).flatMap(\.value) { add(thing) }
        takeGroups(frame, readings.words)
        let tables = takeTables(frame)
        add(problems)
        let fields = frame.written
        takeWords(in: frame.frontMatter, isAlone: true) { line in
            frame.isReadOver(line, in: fields.last { $0.lines.contains(line) }) ? .readOver : .words
        }
        takeComments(in: frame.firstLineOfBody..<max(frame.firstLineOfBody, frame.log.lineCount + 1))
        let comments = frame.linesOfComments
        takeWords(
            in: frame.firstLineOfBody..<max(frame.firstLineOfBody, frame.log.lineCount + 1),
            isChat: { frame.isChat($0) }
        ) { line in
            if comments.contains(line) { return .readOver }
            // Nothing that is private counts, so no entry can have been meant there.
            if frame.body.visibility(ofLine: line) == .private { return .words }
            return tables.contains(line) ? .tableWords : frame.isInList(line) ? .listWords : .words
        }
    }

    /// The keys of the front matter, with the entries below them.
    private mutating func takeFields(
        _ frame: MirrorFrame, _ things: inout [Int: [MirrorThing]], _ keys: [String: [MirrorThing]],
        problems: Set<Int>
    ) {
        let written = frame.written
        var index = 0
        while index < written.count {
            let field = written[index]
            var own = field.isEntry ? [] : field.name.flatMap { keys[$0] } ?? []
            let isWhole = !own.isEmpty
            own += field.lines.flatMap { things.removeValue(forKey: $0) ?? [] }
            var last = field.lines.upperBound
            var next = index + 1
            if isWhole {
                // What has its value as a whole has its entries, too, but for those that say more.
                while next < written.count, written[next].isEntry,
                    !written[next].lines.contains(where: { line in
                        things[line] != nil || problems.contains(line)
                    })
                {
                    last = written[next].lines.upperBound
                    next += 1
                }
            } else if own.isEmpty, !field.isEntry, let name = field.name {
                let below = written[next...].prefix(while: \.isEntry)
                let count = below.count { $0.lines.contains { things[$0] != nil } }
                if count > 0 { own = [MirrorThing(name.replacing("_", with: " "), "\(count) below")] }
            }
            let hasProblem = (field.lines.lowerBound...last).contains(where: problems.contains)
            if !own.isEmpty || hasProblem {
                while last > field.lines.lowerBound, isBlank(last) || frame.isComment(last, in: field) { last -= 1 }
                take(field.lines.lowerBound...last, own.isEmpty ? .problem : .read, own)
            }
            index = next
        }
    }

    /// The headings, with the sections that they open, and the words of an agreement below them.
    private mutating func takeHeadings(
        _ frame: MirrorFrame, _ read: MirrorMaker.Read, _ words: MirrorWords, _ things: inout [Int: [MirrorThing]]
    ) {
        var terms: [Int: AgreementSection] = [:]
        if case .agreement(let agreement) = read.value {
            for section in agreement.sections { terms[section.source.line] = section }
        }
        for (index, region) in frame.body.regions.enumerated() {
            let own = region.line...(region.line + frame.headingLength(region) - 1)
            var said = own.flatMap { things.removeValue(forKey: $0) ?? [] }
            if region.line != read.note.titleHeadingLine {
                said.insert(frame.section(index, terms[region.line]?.kind.rawValue, words), at: 0)
            }
            take(own, .section, said)
        }
        for (index, region) in frame.body.regions.enumerated() {
            guard let section = terms[region.line], !section.text.isEmpty else { continue }
            take(section, from: region.line + frame.headingLength(region), frame.end(of: index), frame)
        }
    }

    /// The words of a section of the agreement, without what is closed further than it is.
    private mutating func take(_ section: AgreementSection, from first: Int, _ end: Int, _ frame: MirrorFrame) {
        var line = first
        var value = MirrorWords.quoted(section.text)
        while line < end {
            var last = line
            while last < end, !isTaken(last), frame.body.visibility(ofLine: last) >= section.source.visibility {
                last += 1
            }
            if last > line {
                let before = rows.count
                take(line...last - 1, .read, [MirrorThing("words agreed on", value)])
                if rows.count > before { value = "more of them" }
            }
            line = max(last, line + 1)
        }
    }

    /// What was read of lists, tables and sentences.
    private mutating func takeItems(_ frame: MirrorFrame, _ things: inout [Int: [MirrorThing]]) {
        for line in things.keys.sorted() where line >= frame.firstLineOfBody && line <= frame.log.lineCount {
            guard let own = things[line], !isBlank(line) else { continue }
            if isTaken(line) {
                for thing in own { _ = add(thing, to: line) }
            } else {
                var last = line
                let end = frame.endOfParagraph(beginningOn: line)
                while last + 1 < end, !isBlank(last + 1), things[last + 1] == nil { last += 1 }
                take(line...last, .read, own)
            }
            things[line] = nil
        }
    }

    /// Items that are only headings of those below them.
    private mutating func takeGroups(_ frame: MirrorFrame, _ words: MirrorWords) {
        let body = frame.body
        for index in body.outline.blocks.indices where body.outline.blocks[index].kind == .item {
            let line = body.outline.blocks[index].line
            guard !isTaken(line), let section = body.section(ofBlock: index), body.words(ofItem: index) != nil,
                !body.hasBox(index), body.isHeading(index)
            else { continue }
            let owner = body.nameAlone(index).map { frame.name($0, words) }
            take(
                line...line, .section,
                [MirrorThing("section", section.rawValue + (owner.map { ", of \($0)" } ?? ", above the items below"))])
        }
    }

    /// The headers of tables of which rows were read.
    ///
    /// - Returns: The lines of all tables.
    private mutating func takeTables(_ frame: MirrorFrame) -> Set<Int> {
        var lines: Set<Int> = []
        let body = frame.body
        guard body.body.text.utf8.contains(0x7C) else { return [] }
        for index in body.outline.blocks.indices where body.outline.blocks[index].kind == .paragraph {
            guard let table = body.table(in: index) else { continue }
            let own = table.line..<table.line + 2 + table.rows.count
            lines.formUnion(own)
            if table.rows.contains(where: { isTaken($0.line) }) {
                let section = body.section(ofBlock: index)?.rawValue ?? "values"
                take(table.line...table.line + 1, .section, [MirrorThing("section", "columns of \(section)")])
            }
        }
        return lines
    }
}

extension MirrorFrame {
    /// How many lines a heading takes.
    fileprivate func headingLength(_ region: BodyReading.Region) -> Int {
        let block = body.outline.blocks[region.block]
        let end = endOfParagraph(beginningOn: region.line, block: region.block)
        if case .heading = block.kind {
            guard let first = log.line(region.line)?.first(where: { !" \t>-*+.)0123456789".contains($0) }), first != "#"
            else { return 1 }
            var line = region.line + 1
            while line < end, let text = log.line(line) {
                let signs = text.filter { !" \t>".contains($0) }
                if !signs.isEmpty, Set(signs) == ["="] || Set(signs) == ["-"] { return line - region.line + 1 }
                line += 1
            }
            return 1
        }
        return block.isBold ? max(1, end - region.line) : 1
    }

    /// The line behind the last one of a paragraph; the one behind it where none begins on a line.
    fileprivate func endOfParagraph(beginningOn line: Int, block known: Int? = nil) -> Int {
        let blocks = body.outline.blocks
        let count = body.outline.blockCount(beginningBy: line)
        guard let block = known ?? blocks[..<count].lastIndex(where: { $0.line < line || $0.kind == .paragraph }),
            blocks[block].line == line
        else { return line + 1 }
        let limit = count < blocks.count ? blocks[count].line : log.lineCount + 1
        var end = line + 1
        while end < limit, let text = log.line(end), !text.allSatisfy({ Markdown.isBlank($0) }) { end += 1 }
        return end
    }

    /// The line behind the last one of a region.
    fileprivate func end(of index: Int) -> Int { min(body.regions[index].endLine, log.lineCount + 1) }

    /// The section that a heading opens, or goes on with.
    ///
    /// - Parameter term: That of an agreement.
    fileprivate func section(_ index: Int, _ term: String?, _ words: MirrorWords) -> MirrorThing {
        let region = body.regions[index]
        let around = body.regions[..<index].last { $0.line < region.line && $0.endLine > region.line }
        var value = term ?? "words"
        if let section = region.section {
            value = section.rawValue
            if !region.opensSection, !region.isName { value += ", continued" }
            if let owner = region.owner { value += ", of \(name(owner, words))" }
        }
        if region.visibility != around?.visibility ?? body.visibility {
            value += "; \(MirrorWords.readers(region.visibility))"
        }
        return MirrorThing("section", value)
    }

    /// The names of whom some words name.
    fileprivate func name(_ name: String, _ words: MirrorWords) -> String {
        let people = people(named: name)
        return people.isEmpty ? name : words.people(people)
    }

    /// Whether a line of the front matter that says nothing here was never meant to: a comment, a key of another tool, or one
    /// without a value.
    fileprivate func isReadOver(_ line: Int, in field: Field?) -> Bool {
        field?.isOfOthers ?? false || isComment(line, in: field)
    }

    /// Lines on which nothing stands but comments that no page shows.
    fileprivate var linesOfComments: Set<Int> {
        var lines: Set<Int> = []
        for (_, block) in body.outline.blocks(of: .html) {
            let html = trimmed(block.words)
            guard html.hasPrefix("<!--"), html.firstRange(of: "-->")?.upperBound == html.endIndex else { continue }
            lines.formUnion(
                block.line..<block.line + html.split(separator: "\n", omittingEmptySubsequences: false).count)
        }
        return lines
    }

    /// Whether somebody says something on a line of a chat.
    fileprivate func isChat(_ line: Int) -> Bool {
        guard let words = log.line(line)?.drop(while: { Markdown.isBlank($0) || $0 == ">" }),
            words.utf8.prefix(48).contains(UInt8(ascii: ":"))
        else { return false }
        func isMember(_ name: String) -> Bool { !people(named: name).isEmpty }
        return ChatLine(words, isMember: isMember) != nil || ChatLine(withoutTime: words, isMember: isMember) != nil
    }

    /// Whether a line stands in a list.
    fileprivate func isInList(_ line: Int) -> Bool {
        let blocks = body.outline.blocks
        var block: Int? = body.outline.blockCount(beginningBy: line) - 1
        guard let innermost = block, innermost >= 0, blocks[innermost].kind != .code else { return false }
        while let holder = block, holder >= 0 {
            if blocks[holder].kind == .item { return true }
            block = blocks[holder].parent
        }
        return false
    }
}
