import Markdown
import Diagnostics

/// Front matter that stands inside a code fence, as chat tools and clipboards write it, or behind words.
///
/// A note may show front matter as an example, too. So the more stands before it, the more it must look like the note's own.
struct FencedFrontMatter {
    var mark: Mark
    var width: Int
    var message: String
    var help: String
    var mend: PlannedMend?

    /// How many lines of words may stand before it: a sentence, a title.
    private static let mostLinesBefore = 6

    /// Looks from a line on; `nil` when what begins there is no front matter.
    ///
    /// - Parameter hasFrontMatter: Whether the note has fields of its own already.
    init?(_ log: NoteLog, from first: Int, hasFrontMatter: Bool) {
        var number = first
        var linesBefore = 0
        while let line = log.line(number), linesBefore <= Self.mostLinesBefore {
            if let fence = CodeFence(line) {
                self.init(fence, at: number, log, linesBefore: linesBefore, hasFrontMatter)
                return
            }
            if linesBefore > 0, !hasFrontMatter, let found = FencedFrontMatter(behindWordsAt: number, log) {
                self = found
                return
            }
            if !line.allSatisfy(isBlank) { linesBefore += 1 }
            number += 1
        }
        return nil
    }

    /// `---`, fields and `---` behind a sentence.
    private init?(behindWordsAt number: Int, _ log: NoteLog) {
        guard let line = log.line(number), isFence(line), isField(log.line(number + 1)) else { return nil }
        var later = number + 1
        while let text = log.line(later), later < number + 80 {
            if isFence(text) {
                mark = Mark(line: number, column: 1)
                width = 3
                message = "there are words before the front matter"
                help = "make this line the first one of the file"
                return
            }
            let isPart =
                isField(text) || fieldName(text) != nil || text.hasPrefix(" ") || text.hasPrefix("-")
                || text.hasPrefix("#")
            guard isPart else { return nil }
            later += 1
        }
        return nil
    }

    private init?(_ fence: CodeFence, at number: Int, _ log: NoteLog, linesBefore: Int, _ hasFrontMatter: Bool) {
        let content = FencedFields(fence, below: number, log)
        let isFirst = linesBefore == 0
        let isOwn: Bool
        if hasFrontMatter {
            isOwn = content.hasVisibility && (isFirst && content.hasRule || content.isRestOfNote)
        } else if isFirst {
            isOwn = content.hasRule && content.known > 0 || content.known > 1 || content.closes || content.hasVisibility
        } else {
            let isNote = content.hasRule && content.known > 0 && content.isRestOfNote
            let isAllKnown = content.known > 1 && content.unknown == 0
            // Behind one sentence it is what that sentence announces; behind more it is an example, unless it closes.
            isOwn =
                content.hasVisibility || isNote || content.hasRule && (isAllKnown && linesBefore == 1 || content.closes)
                || !content.isJSON && isAllKnown && content.closes
        }
        guard isOwn else { return nil }
        mark = Mark(line: number, column: fence.indent + 1)
        width = fence.count
        message = "the front matter stands inside a code fence, so nothing of it is read"
        let end = fence.end(in: log, below: number)
        let lines = end != nil ? "this line and the one that closes the code" : "this line"
        if content.hasRule, isFirst, !hasFrontMatter {
            mend = PlannedMend(changes: ([number] + (end.map { [$0] } ?? [])).map { .removal(ofLine: $0) })
        }
        help =
            content.hasRule
            ? "take \(lines) out, so that the file begins with ---"
            : "take \(lines) out, and write the fields between two lines --- at the top of the file"
    }
}

/// The fields that stand in a piece of code.
private struct FencedFields {
    /// Whether they stand below a line `---`.
    var hasRule = false
    /// How many fields a note of ours has, and how many it has not.
    var known = 0
    var unknown = 0
    /// Whether one of them is `visibility`.
    var hasVisibility = false
    /// Whether one closes a note in the words of some tool.
    var closes = false
    var isJSON = false
    /// Whether nothing but the rest of a note follows: the code goes on to the end of the file.
    var isRestOfNote = false

    init(_ fence: CodeFence, below number: Int, _ log: NoteLog) {
        var lines: [String] = []
        var later = number + 1
        var isInside = true
        while let line = log.line(later) {
            if fence.isClosed(by: line) {
                isInside = false
                break
            }
            if lines.count < 60 { lines.append(fence.content(of: line)) }
            later += 1
        }
        isRestOfNote = isInside
        if !isInside {
            isRestOfNote = true
            var next = later + 1
            while let line = log.line(next) {
                if !line.allSatisfy(isBlank) {
                    isRestOfNote = false
                    break
                }
                next += 1
            }
        }
        var fields = lines.drop { $0.allSatisfy(isBlank) }
        if let first = fields.first, looksLikeFence(first[...]) {
            hasRule = true
            fields.removeFirst()
        }
        isJSON = fields.first?.drop(while: isBlank).hasPrefix("{") ?? false
        let block = Array(
            fields.prefix {
                !isFence($0[...]) && !isEnd($0[...]) && (isJSON || name(of: $0) != nil || isInner($0))
            })
        for line in block {
            guard let name = isJSON ? jsonName(line) : name(of: line) else { continue }
            if PrivacyWords.isNearlyVisibility(PrivacyWords.key(of: name)) { hasVisibility = true }
            if Schema.allKeys.contains(name.lowercased()) { known += 1 } else { unknown += 1 }
        }
        // Fields of something else may be indented: only those at the top are the note's.
        let top = isJSON ? block : block.filter { !$0.hasPrefix(" ") && !$0.hasPrefix("\t") }
        closes = PrivacyDeclaration.first(in: top) != nil
        if isJSON, block.joined().lowercased().contains("\"visibility\"") { hasVisibility = true }
    }

    /// What belongs to the field above: indented, an item, a comment, or blank.
    private func isInner(_ line: String) -> Bool {
        line.first.map { " \t-#".contains($0) } ?? true
    }

    /// `visibility: private` of YAML, `visibility = "private"` of TOML.
    private func name(of line: String) -> String? {
        if let name = fieldName(line[...]) { return name }
        let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
        return !key.isEmpty && line.dropFirst(key.count).drop(while: isBlank).hasPrefix("=") ? String(key) : nil
    }

    private func jsonName(_ line: String) -> String? {
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count > 2, parts[2].drop(while: isBlank).hasPrefix(":") else { return nil }
        return String(parts[1])
    }
}

/// The first line of a piece of code between fences: three or more backticks or tildes, also in a quote.
struct CodeFence {
    var indent: Int
    var count: Int
    private var sign: Character
    private var isQuoted: Bool

    init?(_ line: Substring) {
        let inside = line.drop { " >".contains($0) }
        guard let first = inside.first, first == "`" || first == "~" else { return nil }
        let fence = inside.prefix { $0 == first }
        guard fence.count >= 3, first == "~" || !inside.dropFirst(fence.count).contains("`") else { return nil }
        let before = line.prefix(line.count - inside.count)
        isQuoted = before.contains(">")
        guard isQuoted || before.count < 4 else { return nil }
        sign = first
        count = fence.count
        indent = before.count
    }

    func content(of line: Substring) -> String {
        String(isQuoted ? line.drop { $0 == " " }.drop { $0 == ">" }.dropFirst(line.contains("> ") ? 1 : 0) : line)
    }

    func isClosed(by line: Substring) -> Bool {
        let inside = line.drop { " >".contains($0) }
        let fence = inside.prefix { $0 == sign }
        return fence.count >= count && inside.dropFirst(fence.count).allSatisfy(isBlank)
    }

    /// The line that closes it; `nil` where it goes on to the end.
    func end(in log: NoteLog, below number: Int) -> Int? {
        var later = number + 1
        while let line = log.line(later) {
            if isClosed(by: line) { return later }
            later += 1
        }
        return nil
    }
}
