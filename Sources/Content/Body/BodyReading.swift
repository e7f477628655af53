import Diagnostics
import Markdown
import MentoringModel

/// A body read through cmark's tree: its sections with their visibility, its items, its links.
struct BodyReading {
    /// What one heading opens: everything up to the next heading of its level or higher, or to the end of the list
    /// item or quote that holds it.
    struct Region {
        var heading: SectionHeading
        var level: Int
        var block: Int
        var container: Int?
        var line: Int
        /// First line behind it.
        var endLine: Int
        var visibility: Visibility
        /// Whether it, or a section around it, was closed further than what is around that.
        var isClosedFurther: Bool
        /// The section that it opens, or that of the region around it.
        var section: SectionName?
        /// Whether it is its own heading that opens the section.
        var opensSection = false
        /// The person whom its heading names, to whom items without a person belong.
        var owner: String?
        /// Whether it is a name above a list, and ends with that.
        var isName = false
    }

    /// How many items the sections of a note may have, task items elsewhere included.
    static let mostItems = 1000

    let log: NoteLog
    let kind: NoteKind
    let visibility: Visibility
    let names: SectionNames
    /// Whether a name without `@` is that of somebody here.
    let isPerson: (String) -> Bool
    let named: NamedSections
    let account = ItemAccount()
    private(set) var body: Body
    private(set) var outline: Outline
    private(set) var regions: [Region] = []
    /// The blocks that are headings, or stand for one.
    private(set) var headingBlocks = BlockSet()
    /// The paragraphs outside every known section that are no headings.
    private(set) var freeParagraphs: [Int] = []
    /// Index of the innermost region of each block.
    private(set) var regionOfBlock: [Int?] = []
    /// The tables in its sections.
    private(set) var tables: [Table] = []

    init(
        _ split: FrontMatterSplit, kind: NoteKind, visibility: Visibility, log: NoteLog,
        names: SectionNames = SectionNames(), isPerson: @escaping (String) -> Bool = { _ in false }
    ) {
        self.log = log
        self.kind = kind
        self.visibility = visibility
        self.names = names
        self.isPerson = isPerson
        named = NamedSections(names, in: kind, isPerson: isPerson)
        let text = String(split.body)
        body = Body(text: text, firstLine: split.bodyLine, stretches: [])
        if let line = lineNestedTooDeep(in: text) {
            log.add(
                .nesting, at: Mark(line: split.bodyLine + line - 1, column: 1),
                "quotes and lists are nested more than \(deepestNesting) deep here")
            outline = Outline()
            return
        }
        if let line = lineOfTooManyPictures(in: text) {
            log.add(
                .tooMuch, at: Mark(line: split.bodyLine + line - 1, column: 1),
                "there are thousands of pictures in one paragraph here")
            outline = Outline()
            return
        }
        outline = Outline(of: text, firstLine: split.bodyLine)
        findRegions()
        if let block = blockOfTooManyItems {
            log.add(
                .tooMuch, at: Mark(line: outline.blocks[block].line, column: 1),
                "the sections of this note have more than \(BodyReading.mostItems) items")
            (outline, regions, regionOfBlock) = (Outline(), [], [])
            return
        }
        tables = findTables()
        if let table = tableOfTooManyRows {
            log.add(
                .tooMuch, at: Mark(line: table.table.line, column: 1),
                "the tables in the sections of this note have more than \(BodyReading.mostItems) rows")
            (outline, regions, regionOfBlock, tables) = (Outline(), [], [], [])
            return
        }
        headingBlocks = BlockSet(regions.map(\.block))
        freeParagraphs = outline.blocks.indices.filter {
            outline.blocks[$0].kind == .paragraph && section(ofBlock: $0) == nil && !headingBlocks.contains($0)
        }
        body.stretches = stretches()
        body.footnotes = footnotes()
        reportDeclarations(hasFrontMatter: split.yaml != nil)
        reportMarksOutsideHeadings()
        reportClosingStatements()
        reportHTML()
        reportComments()
        reportFootnotes()
        reportCodeNotRun()
    }

    func source(line: Int, column: Int = 1, region: Int?) -> Source {
        Source(
            file: log.path, line: line, column: column,
            visibility: region.map { regions[$0].visibility } ?? visibility)
    }

    /// The title: the first level-1 heading, unless it is closed further than the note.
    var titleHeading: (words: String, source: Source)? {
        guard let region = regions.first(where: { $0.level == 1 && $0.container == nil }),
            region.visibility >= visibility, !region.heading.words.isEmpty
        else { return nil }
        return (
            wordsOfWikiLinks(in: region.heading.words),
            Source(file: log.path, line: region.line, column: 1, visibility: visibility)
        )
    }

    private mutating func findRegions() {
        var open: [Int] = []
        regionOfBlock = Array(repeating: nil, count: outline.blocks.count)
        for (index, block) in outline.blocks.enumerated() {
            var level: Int?
            if case .heading(let own) = block.kind { level = own }
            let bold = boldSection(index) ?? nameAboveList(index, open)
            let isCallout = calloutTitle(index) != nil
            if bold != nil || isCallout { level = BodyReading.levelOfBold }
            while let last = open.last {
                let region = regions[last]
                let isSibling = block.parent == region.container
                let isEnded = level.map { $0 <= region.level } ?? false || region.isName && block.kind != .list
                guard !isInside(index, region.container) || isSibling && isEnded else { break }
                regions[last].endLine = block.line
                open.removeLast()
            }
            if let level {
                var heading = SectionHeading(block.words)
                if let title = calloutTitle(index) { heading = SectionHeading(title) }
                if bold != nil || isCallout { heading.mark = nil } else { reportNearMiss(heading, block) }
                // A callout is apart from the section around it.
                let around = isCallout ? nil : open.last.map { regions[$0] }
                let opened =
                    bold?.section.map { ($0, bold?.person) }
                    ?? named.section(heading.words)
                // A heading within a section that is a name says whose the items below it are.
                let named = opened == nil && around?.section != nil ? ownerNamed(by: heading.words) : nil
                var region = Region(
                    heading: heading, level: level, block: index, container: block.parent, line: block.line,
                    endLine: .max, visibility: open.last.map { regions[$0].visibility } ?? visibility,
                    isClosedFurther: open.last.map { regions[$0].isClosedFurther } ?? false,
                    section: opened?.0 ?? around?.section,
                    owner: opened.map { $0.1 } ?? bold?.person ?? named ?? around?.owner)
                region.opensSection = opened != nil
                region.isName = bold.map { $0.section == nil } ?? false
                apply(heading.mark.flatMap(Visibility.init), to: &region)
                regions.append(region)
                open.append(regions.count - 1)
            }
            regionOfBlock[index] = open.last
        }
    }

    /// Below every heading.
    private static let levelOfBold = 7

    /// The section or person of a paragraph that is only such a name in bold, with a list or table behind it.
    private func boldSection(_ index: Int) -> (section: SectionName?, person: String?)? {
        let block = outline.blocks[index]
        guard block.kind == .paragraph, block.isBold, outline.blocks.indices.contains(index + 1) else { return nil }
        let next = outline.blocks[index + 1]
        guard next.parent == block.parent, next.kind == .list || next.kind == .paragraph && beginsTable(next.line)
        else { return nil }
        if let found = named.section(block.words) { return (found.section, found.person) }
        return ownerNamed(by: block.words).map { (nil, $0) }
    }

    /// The title of a callout that begins here, `[!success] Wins`; empty for one without a title.
    private func calloutTitle(_ index: Int) -> String? {
        let block = outline.blocks[index]
        guard block.kind == .paragraph, let parent = block.parent, outline.blocks[parent].kind == .quote,
            parent + 1 == index, let line = log.line(block.line)
        else { return nil }
        let words = line.drop { "> \t".contains($0) }
        guard words.hasPrefix("[!"), let end = words.firstIndex(of: "]") else { return nil }
        return trimmed(words[words.index(after: end)...].drop { "+-".contains($0) })
    }

    /// Whether a region is a callout.
    func isCallout(_ region: Int) -> Bool { calloutTitle(regions[region].block) != nil }

    private func isInside(_ block: Int, _ container: Int?) -> Bool {
        guard let container else { return true }
        var holder = outline.blocks[block].parent
        while let parent = holder {
            if parent == container { return true }
            holder = outline.blocks[parent].parent
        }
        return false
    }

    private func apply(_ mark: Visibility?, to region: inout Region) {
        guard let mark else { return }
        if mark < region.visibility {
            region.visibility = mark
            region.isClosedFurther = true
        } else if mark > region.visibility {
            let canOpen = (kind == .session || kind == .goal) && visibility != .private && !region.isClosedFurther
            if canOpen {
                region.visibility = mark
            } else {
                log.add(
                    .markOpensNothing, at: log.find("(", from: region.line), width: mark.rawValue.count + 2,
                    "(\(mark.rawValue)) opens nothing here: \(whyNot(region))")
            }
        }
    }

    private func whyNot(_ region: Region) -> String {
        if visibility == .private { return "the note is private" }
        if region.isClosedFurther { return "the section around it is closed further" }
        return "only sections of sessions and goals can be opened further than their note"
    }

    /// Runs of lines with one visibility.
    private func stretches() -> [Body.Stretch] {
        guard !body.text.isEmpty else { return [] }
        var boundaries: [Body.Stretch] = [Body.Stretch(firstLine: body.firstLine, visibility: visibility)]
        var open: [Region] = []
        func close(before line: Int) {
            while let last = open.last, last.endLine <= line {
                open.removeLast()
                let around = open.last?.visibility ?? visibility
                boundaries.append(Body.Stretch(firstLine: last.endLine, visibility: around))
            }
        }
        for region in regions {
            close(before: region.line)
            boundaries.append(
                Body.Stretch(
                    firstLine: region.line, markerBytes: region.container == nil ? 0 : markerBytes(of: region),
                    visibility: region.visibility))
            open.append(region)
        }
        while let last = open.popLast(), last.endLine < .max {
            boundaries.append(Body.Stretch(firstLine: last.endLine, visibility: open.last?.visibility ?? visibility))
        }
        return boundaries
    }

    /// How many bytes of list and quote markers stand before a heading on its line: never a byte of its words.
    private func markerBytes(of region: Region) -> Int {
        let line = Array((log.line(region.line) ?? "").utf8)
        let column = outline.blocks[region.block].byteColumn - 1
        let markers = line.prefix { $0 == 0x20 || $0 == 0x3E || $0 == 0x2D || $0 == 0x2B || $0 == 0x2A }
        return line.contains(0x09) ? 0 : min(column, markers.count)
    }
}
