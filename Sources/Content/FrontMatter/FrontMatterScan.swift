import Diagnostics
import Markdown

/// Reads over the front matter before the YAML parser does, for what that parser would refuse, lose or let grow.
///
/// It refuses anchors, aliases, tags, tabs and deep nesting; it tells of words that a `#` cuts off and of colons
/// without quotes; and it quotes what people write without quotes (`@ada`, `%`, sentences with a colon in a list), so
/// that YAML reads it as the words that stand there. Only node starts are looked at; the values themselves are YAML's.
struct FrontMatterScan {
    /// The block, with quotes put where YAML needs them. Same lines as the original.
    private(set) var rewritten = ""
    /// Scalar columns, in the rewritten line, at which a quote was put in, by line of the block from 1.
    private(set) var inserted: [Int: [Int]] = [:]
    /// Whether the YAML parser may see it.
    private(set) var isFit = true

    let log: NoteLog
    let firstLine: Int
    var number = 0
    var line: [Unicode.Scalar] = []
    var edits: [(at: Int, length: Int, text: [Unicode.Scalar])] = []

    /// Indent of the parent of a block scalar (`|`, `>`) that goes on.
    var blockParent: Int?
    /// Indent of the parent of a plain scalar that may go on in the next line.
    var plainParent: Int?
    var openBrackets: [Unicode.Scalar] = []
    var openQuote: Unicode.Scalar?
    /// Whether the next node inside braces is the name of a field.
    var expectsKey = false
    /// Entries inside braces that have no colon, and are told of.
    var fieldsWithoutColon: Set<Mark> = []
    /// Where the outermost quote or bracket that is still open began.
    var openedAt = Mark(line: 1, column: 1)

    init(_ yaml: Substring, firstLine: Int, log: NoteLog) {
        self.log = log
        self.firstLine = firstLine
        if yaml.utf8.count > 64 * 1024 {
            log.add(.yamlLimits, at: Mark(line: 1, column: 1), width: 3, "the front matter is larger than 64 KiB")
            isFit = false
            return
        }
        for bytes in yaml.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            // YAML ends lines at these, which no editor shows as an end: the places of problems would shift.
            line = FrontMatterScan.scalars(of: bytes)
            edits = []
            scanLine()
            if bytes.last == 0x20 || bytes.last == 0x09 { tidyEnd(of: bytes) }
            finishLine(bytes)
        }
        if openQuote != nil || !openBrackets.isEmpty {
            let sign = openQuote ?? openBrackets[0]
            log.add(
                .yaml, at: openedAt,
                "\(sign == "[" || sign == "{" ? "a bracket" : "a quote") opens here and is not closed",
                help: "add the closing \(sign == "[" ? "]" : sign == "{" ? "}" : String(sign))")
            isFit = false
        }
    }

    /// Blanks at the end of a line mean nothing, but in a block of text or within quotes.
    private func tidyEnd(of bytes: Substring.UTF8View) {
        guard blockParent == nil, openQuote == nil else { return }
        let end = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { bytes.index(after: $0) } ?? bytes.startIndex
        let place = firstLine + number - 1
        log.tidy(
            .blanks, at: Mark(line: place, column: 1), "blanks stand at the end of this line",
            PlannedMend(changes: [.line(place, String(Substring(bytes[..<end])))]))
    }

    private static func scalars(of bytes: Substring.UTF8View) -> [Unicode.Scalar] {
        let plain = bytes.withContiguousBytes { bytes in
            bytes.allSatisfy { $0 < 0x80 } ? bytes.map { Unicode.Scalar($0) } : nil
        }
        return plain
            ?? Substring(bytes).unicodeScalars.map {
                $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029 ? " " : $0
            }
    }

    /// A place of the YAML parser in places of the file.
    func mark(line: Int, column: Int) -> Mark {
        let inserted = inserted[line] ?? []
        // The first that does not lie before the column; there may be thousands on a line.
        var (low, high) = (0, inserted.count)
        while low < high {
            let middle = (low + high) / 2
            if inserted[middle] < column { low = middle + 1 } else { high = middle }
        }
        return Mark(line: min(firstLine + line - 1, firstLine + number), column: max(1, column - low))
    }

    private mutating func finishLine(_ bytes: Substring.UTF8View) {
        guard !edits.isEmpty else {
            if line.count == bytes.count {
                rewritten += Substring(bytes)
            } else {
                rewritten.unicodeScalars.append(contentsOf: line)
            }
            rewritten += "\n"
            return
        }
        var edited: [Unicode.Scalar] = []
        edited.reserveCapacity(line.count + 2 * edits.count)
        var end = 0
        var places: [Int] = []
        for edit in edits.sorted(by: { $0.at < $1.at }) {
            edited += line[end..<edit.at]
            // The node itself begins at the quote, where its first letter stood; what follows is shifted.
            places.append(edited.count + 1)
            edited += edit.text
            end = edit.at + edit.length
            for extra in 1..<max(2, edit.text.count - edit.length) { places.append(edited.count + 1 - extra) }
        }
        edited += line[end...]
        if !places.isEmpty { inserted[number] = places.sorted() }
        rewritten.unicodeScalars.append(contentsOf: edited)
        rewritten += "\n"
    }

    func problem(
        _ kind: ProblemKind, at index: Int, width: Int = 1, _ message: String, help: String? = nil,
        line meant: String? = nil
    ) {
        let place = firstLine + number - 1
        log.add(
            kind, at: Mark(line: place, column: index + 1), width: width, message, help: help,
            mend: meant.map { PlannedMend(changes: [.line(place, $0)]) })
    }

    func here(_ index: Int) -> Mark { Mark(line: firstLine + number - 1, column: index + 1) }

    func text(_ range: Range<Int>) -> String {
        if line[range].allSatisfy(\.isASCII) {
            return String(unsafeUninitializedCapacity: range.count) { bytes in
                for (place, scalar) in line[range].enumerated() { bytes[place] = UInt8(scalar.value) }
                return range.count
            }
        }
        var text = ""
        text.unicodeScalars.append(contentsOf: line[range])
        return text
    }

    private mutating func scanLine() {
        if line.last != " ", isBlankLine { line = [] }
        let indent = line.firstIndex { $0 != " " } ?? line.count
        if let parent = blockParent {
            if indent == line.count || indent > parent { return }
            blockParent = nil
        }
        if openQuote != nil || !openBrackets.isEmpty { return scanFlow(from: indent) }
        if indent == line.count || line[indent] == "#" { return }
        if line[indent] == "\t" { return refuse(.yamlTab, at: indent, "a tab stands where blanks are expected") }
        if let parent = plainParent, indent > parent {
            _ = endOfPlain(from: indent)
            return
        }
        plainParent = nil
        var at = indent
        var parent = indent - 1
        var dashes = 0
        while at < line.count, line[at] == "-", at + 1 == line.count || line[at + 1] == " " {
            parent = at
            dashes += 1
            at = skipBlanks(at + 1)
        }
        if dashes > 32 || indent > 256 { return tooDeep(at: indent) }
        guard at < line.count else { return }
        if line[at] == "?", at + 1 == line.count || line[at + 1] == " " {
            return refuse(.yaml, at: at, "a question mark cannot begin a field here")
        }
        if refuseSlip(at: at, isItem: dashes > 0) { return }
        scanBlockNode(at: at, parent: parent, isItem: dashes > 0)
    }

    mutating func tooDeep(at index: Int) { refuse(.yamlLimits, at: index, "this is nested more than 32 levels deep") }

    /// Tells of what the YAML parser must not see.
    ///
    /// - Parameter line: The line to write, where only one can be meant.
    mutating func refuse(
        _ kind: ProblemKind, at index: Int, width: Int = 1, _ message: String, help: String? = nil,
        line meant: String? = nil
    ) {
        problem(kind, at: index, width: width, message, help: help, line: meant)
        isFit = false
    }

    func skipBlanks(_ index: Int) -> Int {
        var index = index
        while index < line.count, line[index] == " " || line[index] == "\t" { index += 1 }
        return index
    }

    /// A node of block style: a field (`key: value`) or a value.
    private mutating func scanBlockNode(at start: Int, parent: Int, isItem: Bool) {
        guard let colon = colonOfKey(from: start) ?? colonOfLink(from: start) else {
            if !isItem, let colon = colonWithoutBlank(from: start) {
                return refuse(
                    .yaml, at: colon, "there is no blank behind the colon",
                    help: "write \(text(start..<colon + 1)) \(text(colon + 1..<line.count))",
                    line: "\(text(0..<colon + 1)) \(text(colon + 1..<line.count))")
            }
            return scanValue(at: start, parent: parent)
        }
        var key = line[start..<colon]
        while key.last == " " { key.removeLast() }
        let isWord = key.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_" }
        // `- Handling push-back: how` is a sentence: no field of Waymark's has blanks or capitals.
        if isItem, !isWord, key.first != "\"", key.first != "'",
            key.contains(where: { $0 == "@" || $0 == " " || InvisibleSpace.contains($0) })
        {
            return quote(from: start, to: endOfPlain(from: start, allowsColon: true))
        }
        let value = skipBlanks(colon + 1)
        guard value < line.count else { return }
        if line[value] == "#" {
            if let end = endOfColour(from: value) { return quote(from: value, to: end) }
            let cut = text(value..<line.count)
            if value + 1 < line.count, line[value + 1] != " " {
                warnOfCut(cut, at: value, whole: cut)
            }
            return
        }
        scanValue(at: value, parent: start)
    }

    /// `start:2026-01-05`: the colon behind the name of a field that the value follows at once.
    private func colonWithoutBlank(from start: Int) -> Int? {
        guard let colon = line[start...].firstIndex(of: ":"), colon + 1 < line.count, line[colon + 1] != "/" else {
            return nil
        }
        return Schema.everyName.contains(text(start..<colon)) ? colon : nil
    }

    /// Index of the colon that ends a plain or quoted key; `nil` when the node is no field.
    func colonOfKey(from start: Int) -> Int? {
        var index = start
        if line[start] == "\"" || line[start] == "'" {
            index = start + 1
            while index < line.count, line[index] != line[start] { index += 1 }
            index = skipBlanks(index + 1)
            return index < line.count && line[index] == ":" ? index : nil
        }
        if "[{&*!|>%@`".unicodeScalars.contains(line[start]), line[start] != "@" { return nil }
        while index < line.count {
            if line[index] == ":", index + 1 == line.count || line[index + 1] == " " || line[index + 1] == "\t" {
                return index
            }
            if line[index] == "#", index > start, line[index - 1] == " " { return nil }
            index += 1
        }
        return nil
    }

    mutating func scanValue(at start: Int, parent: Int) {
        switch line[start] {
        case "|", ">":
            blockParent = parent
        case "\"", "'", "[", "{":
            if !refusePlaceholder(at: start), !quoteLink(at: start) { scanFlow(from: start) }
        case "&", "*", "!":
            refuseAnchor(at: start)
        case "@", "`", "%":
            quote(from: start, to: endOfPlain(from: start, allowsColon: true))
        default:
            plainParent = parent
            let end = endOfPlain(from: start, allowsColon: true)
            guard let colon = colonInside(start..<end) else { return }
            let value = text(start..<end)
            let inBraces = inBraces(start..<end, colon)
            problem(
                .yamlColon, at: colon, "a colon and a space need quotes around the value",
                help: inBraces ?? "write it as \(text(skipIndent()..<start))\(quoted(value))",
                line: inBraces == nil ? "\(text(0..<start))\(quoted(value))\(text(end..<line.count))" : nil)
            quote(from: start, to: end)
        }
    }

    func skipIndent() -> Int { line.firstIndex { $0 != " " } ?? 0 }

    func quoted(_ value: String) -> String {
        let value = value.hasPrefix("“") && value.hasSuffix("”") ? String(value.dropFirst().dropLast()) : value
        return "\"" + value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private func colonInside(_ range: Range<Int>) -> Int? {
        range.first { line[$0] == ":" && ($0 + 1 == range.upperBound || line[$0 + 1] == " ") }
    }

    mutating func refuseAnchor(at index: Int) {
        let name =
            switch line[index] {
            case "&": "an anchor (&)"
            case "*": "an alias (*)"
            default: "a tag (!)"
            }
        refuse(
            .yamlAnchor, at: index, "\(name) cannot stand here",
            help: "write the value out, or put it in double quotes if the mark belongs to the words")
    }
}
