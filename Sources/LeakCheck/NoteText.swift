import MentoringModel

/// The text of a note, cut into what an audience may read and what it may not.
struct NoteText {
    /// A line or a part of one.
    struct Piece {
        var text: Substring
        /// Line of the file, from 1.
        var line: Int
        /// Whether it is written as a field, such as `title: Leave Acme`.
        var isField = false
        /// Whether `waymark prep` wrote it, in the words that pages have.
        var isOurs = false
    }

    private(set) var open: [Piece] = []
    private(set) var closed: [Piece] = []

    /// - Parameters:
    ///   - text: The whole file; lines end in `\n`.
    ///   - unknownKeys: Where fields stand that nothing reads: line and column, from 1.
    ///   - references: What it may not say of the notes that it refers to.
    ///   - whyEach: See ``InterfaceWords/whyEach``.
    init(
        _ text: String, of part: WhatIsOpen.Part, unknownKeys: [(line: Int, column: Int)], references: OpenReferences,
        whyEach: [String]
    ) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bodyLine = part.note.body.firstLine
        let isOpen = part.isOpen
        var fields = FieldLines(unknownKeys: unknownKeys)
        var field: Substring = ""
        for (index, line) in lines.enumerated() where index + 1 < bodyLine {
            let (shown, hidden) = fields.cut(line, number: index + 1)
            if let first = line.first, first.isLetter { field = line.prefix { $0 != ":" } }
            if isOpen {
                open += shown.map { Piece(text: references.hide($0, field: field), line: index + 1, isField: true) }
            }
            if !isOpen { closed += shown.map { Piece(text: $0, line: index + 1, isField: true) } }
            closed += hidden.map { Piece(text: $0, line: index + 1, isField: true) }
        }
        addBody(lines, from: bodyLine, of: part, references, whyEach)
    }

    private mutating func addBody(
        _ lines: [Substring], from first: Int, of part: WhatIsOpen.Part, _ references: OpenReferences,
        _ whyEach: [String]
    ) {
        let stretches = part.note.body.stretches
        var next = 0
        var isOpen = part.isOpen
        var comments = CommentLines()
        let closedFootnotes = FootnoteLines(lines, from: first) { number in
            let stretch = stretches.last { $0.firstLine <= number }
            guard let stretch else { return part.isOpen }
            return part.least.map { stretch.visibility >= $0 } ?? false
        }.closed
        var isOurs = false
        for number in first..<max(first, lines.count + 1) {
            while next < stretches.count, stretches[next].firstLine <= number {
                isOpen = part.least.map { stretches[next].visibility >= $0 } ?? false
                next += 1
            }
            let line = lines[number - 1]
            if line.hasPrefix("#") { isOurs = whyEach.contains { line.contains($0) } }
            let isClosed =
                !isOpen || part.isBodyClosed || part.closedLines.contains(number)
                || closedFootnotes.contains(number)
            let (shown, hidden) = comments.cut(line)
            for text in shown where !text.isEmpty {
                if isClosed {
                    closed.append(Piece(text: text, line: number, isOurs: isOurs))
                } else {
                    open.append(Piece(text: references.hide(text), line: number))
                }
            }
            closed += hidden.map { Piece(text: $0, line: number) }
        }
    }
}

/// Tells what is shown of the lines of front matter from what is not: comments, and fields that nothing reads.
private struct FieldLines {
    let unknownKeys: [Int: [Int]]
    /// Indent of the field that nothing reads and whose lines go on.
    private var unknownIndent: Int?
    /// Indent of the field whose text (`|` or `>`) goes on: a `#` in it is a character.
    private var textIndent: Int?

    init(unknownKeys: [(line: Int, column: Int)]) {
        self.unknownKeys = Dictionary(grouping: unknownKeys, by: \.line).mapValues { $0.map(\.column) }
    }

    mutating func cut(_ line: Substring, number: Int) -> (shown: [Substring], hidden: [Substring]) {
        let indent = line.prefix { $0 == " " }.count
        let isBlank = line.allSatisfy(\.isWhitespace)
        if let own = unknownIndent {
            let goesOn = isBlank || indent > own || indent == own && line.dropFirst(indent).hasPrefix("- ")
            if goesOn { return ([], [line]) }
            unknownIndent = nil
        }
        if let own = textIndent {
            if isBlank || indent > own { return ([line], []) }
            textIndent = nil
        }
        guard let columns = unknownKeys[number] else {
            let end = comment(in: line)
            let shown = line[..<end]
            let last = shown.reversed().drop { $0 == " " || $0.isNumber || $0 == "-" || $0 == "+" }.first
            if last == "|" || last == ">" { textIndent = indent }
            return ([shown], end < line.endIndex ? [line[end...]] : [])
        }
        return cut(line, at: columns.sorted())
    }

    /// Takes the fields out that begin at these columns: within braces up to the next one, else to the end.
    private mutating func cut(_ line: Substring, at columns: [Int]) -> (shown: [Substring], hidden: [Substring]) {
        var (shown, hidden): ([Substring], [Substring]) = ([], [])
        var start = line.startIndex
        for column in columns {
            let place = line.index(line.startIndex, offsetBy: column - 1, limitedBy: line.endIndex) ?? line.endIndex
            guard place >= start else { continue }
            shown.append(line[start..<place])
            guard line[..<place].contains("{") else {
                unknownIndent = column - 1
                hidden.append(line[place...])
                return (shown, hidden)
            }
            var depth = 0
            var end = place
            while end < line.endIndex {
                if "[{".contains(line[end]) { depth += 1 }
                if "]}".contains(line[end]) { depth -= 1 }
                if depth < 0 || depth == 0 && line[end] == "," { break }
                end = line.index(after: end)
            }
            hidden.append(line[place..<end])
            start = end
        }
        shown.append(line[start...])
        return (shown, hidden)
    }

    /// Whether a `#` begins the value of a field, a colour without quotes: hexadecimal digits and nothing behind them but a
    /// comment, or what ends a value within braces.
    private func isColour(at place: Substring.Index, of line: Substring) -> Bool {
        guard line[..<place].last(where: { $0 != " " && $0 != "\t" }) == ":" else { return false }
        let rest = line[place...].dropFirst().drop { $0.isASCII && $0.isHexDigit }
        guard line.distance(from: place, to: rest.startIndex) > 3 else { return false }
        guard let next = rest.first(where: { $0 != " " && $0 != "\t" }) else { return true }
        if next == "#" { return rest.first != "#" }
        return ",}".contains(next) && line[..<place].contains("{")
    }

    /// Where the comment of a line begins; its end where there is none.
    private func comment(in line: Substring) -> Substring.Index {
        var quote: Character?
        var before: Character = " "
        for index in line.indices {
            let character = line[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "#", before == " " || before == "\t" {
                if isColour(at: index, of: line) {
                    before = character
                    continue
                }
                return index
            } else if character == "\"" || character == "'", " \t[{,:".contains(before) {
                quote = character
            }
            before = character
        }
        return line.endIndex
    }
}
