import Diagnostics

/// A note cut at its fences.
struct FrontMatterSplit {
    /// The lines between the fences; `nil` without front matter.
    var yaml: Substring?
    /// Line of the file on which `yaml` begins.
    var yamlLine = 2
    var body: Substring
    /// Line of the file on which `body` begins.
    var bodyLine = 1
    /// The body with its comments, where it has some.
    private var withComments: Substring?

    /// Cuts a note; `nil`, with a problem in the log, when a fence looks mistyped or the block has no end.
    init?(_ log: NoteLog) {
        let text = log.text[...]
        let first = lineAt(text.startIndex, of: text)
        if isFence(first) {
            var line = 2
            var start = first.endIndex
            var suspect: Int?
            while start < text.endIndex {
                start = text.index(after: start)
                let current = lineAt(start, of: text)
                if isFence(current) || isEnd(current) {
                    yaml = text[first.endIndex..<start].dropFirst()
                    bodyLine = line + 1
                    body = current.endIndex < text.endIndex ? text[text.index(after: current.endIndex)...] : ""
                    hideComments(log)
                    return
                }
                if suspect == nil, looksLikeFence(current) { suspect = line }
                line += 1
                start = current.endIndex
            }
            if let suspect {
                log.add(
                    .fenceEnd, at: Mark(line: suspect, column: 1), width: 3,
                    "this looks like the end of the front matter, but is not exactly three hyphens",
                    help: "make this line ---", mend: PlannedMend(changes: [.line(suspect, "---")]))
            } else {
                log.add(
                    .fenceEnd, at: Mark(line: 1, column: 1), width: 3, "the front matter that begins here has no end")
            }
            return nil
        }
        if let mistyped = mistypedFence(log) {
            let isBare = mistyped.message.hasSuffix("no fence above them")
            let help = isBare ? "write a line --- above the fields and one below them" : nil
            log.add(.fence, at: mistyped.mark, width: 3, mistyped.message, help: help, mend: mistyped.mend)
            return nil
        }
        if let fenced = FencedFrontMatter(log, from: 1, hasFrontMatter: false) {
            log.add(
                .fence, at: fenced.mark, width: fenced.width, fenced.message, help: fenced.help, mend: fenced.mend)
            return nil
        }
        body = text
        hideComments(log)
    }

    /// Takes the comments out of the body, and out of the lines of the log, before anything else reads them.
    private mutating func hideComments(_ log: NoteLog) {
        guard let comments = HiddenComments(in: body, firstLine: bodyLine) else { return }
        withComments = body
        body = comments.body[...]
        log.hide(comments)
        if let place = comments.unended {
            log.add(
                .comment, at: Mark(line: place.line, column: place.column), isAsWritten: true, width: 2,
                "this comment has no end, so all that follows is left out",
                help: "end it with %%, or write \\%% if the signs are meant")
        }
    }

    /// The same cut, with the comments as words.
    var asWritten: FrontMatterSplit {
        var split = self
        split.body = withComments ?? body
        return split
    }
}

/// The line that begins at a place.
private func lineAt(_ start: Substring.Index, of text: Substring) -> Substring {
    text[start..<(text.utf8[start...].firstIndex(of: 0x0A) ?? text.endIndex)]
}

func isFence(_ line: Substring) -> Bool { line.hasPrefix("---") && line.dropFirst(3).allSatisfy(isSpaceOrTab) }
func isEnd(_ line: Substring) -> Bool { line.hasPrefix("...") && line.dropFirst(3).allSatisfy(isSpaceOrTab) }
func isSpaceOrTab(_ character: Character) -> Bool { character == " " || character == "\t" }

/// Only hyphens, dashes or plus signs, at least two: what a slip of the finger makes of a fence.
func looksLikeFence(_ line: Substring) -> Bool {
    let first = line.utf8.first { $0 != 0x20 && $0 != 0x09 }
    guard let first, first >= 0x80 || "-+=~".utf8.contains(first), line.utf8.allSatisfy(isOfFence) else { return false }
    let marks = line.filter { !isSpaceOrTab($0) }
    return marks.count >= 2 && marks.allSatisfy { "-–—−+=~".contains($0) } && Set(marks).count <= 2
}

private func isOfFence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "~"), 0x80...: true
    default: false
    }
}

private func mistypedFence(_ log: NoteLog) -> (mark: Mark, message: String, mend: PlannedMend?)? {
    var number = 1
    while let line = log.line(number), line.allSatisfy(isSpaceOrTab) { number += 1 }
    guard let line = log.line(number) else { return nil }
    let mark = Mark(line: number, column: 1)
    if isFence(line) {
        return (
            mark, "there \(number == 2 ? "is a blank line" : "are blank lines") before the front matter",
            PlannedMend(changes: (1..<number).map { .removal(ofLine: $0) })
        )
    }
    let fence = number == 1 ? PlannedMend(changes: [.line(number, "---")]) : nil
    // A rule above words is none of ours; above a field it can be nothing else.
    let mend = isField(log.line(number + 1)) ? fence : nil
    if looksLikeFence(line) { return (mark, "this looks like a mistyped fence", mend) }
    if isFence(line.drop(while: isSpaceOrTab)) { return (mark, "there are blanks before the fence", mend) }
    if line.hasPrefix("---") { return (mark, "something stands behind the fence", nil) }
    // One dash that an editor made of three, or stars, above what looks like a field. Code is looked at elsewhere.
    let marks = line.filter { !isSpaceOrTab($0) }
    let isOtherFence = Set(marks).count == 1 && marks.first.map { "—–*_`~".contains($0) } ?? false
    if isOtherFence, CodeFence(line) == nil, isField(log.line(number + 1)) {
        return (mark, "this looks like a mistyped fence: a field stands below it", mend)
    }
    // Fields without any fence.
    var fields = 0
    var isClosing = false
    var later = number
    while let text = log.line(later), isField(text) {
        if text.hasPrefix("visibility") { isClosing = true }
        fields += 1
        later += 1
    }
    if fields >= 2 || isClosing {
        let isEnd = log.line(later)?.allSatisfy(isSpaceOrTab) ?? true
        let changes: [PlannedMend.Change] =
            log.line(later).map { isFence($0) } ?? false
            ? [.linesAbove(1, ["---"])] : isEnd ? [.linesAbove(1, ["---"]), .linesAbove(later, ["---"])] : []
        return (
            mark, "these look like fields, but there is no fence above them",
            number > 1 || changes.isEmpty ? nil : PlannedMend(changes: changes)
        )
    }
    // Fields without an opening fence, but with the closing one.
    let key = line.prefix { $0.isLowercase || $0 == "_" }
    if !key.isEmpty, line.dropFirst(key.count).first == ":", Schema.allKeys.contains(String(key)) {
        for later in (number + 1)..<(number + 80) {
            guard let text = log.line(later) else { break }
            if isFence(text) {
                return (
                    mark, "these look like fields, but the fence above them is missing",
                    number == 1 ? PlannedMend(changes: [.linesAbove(1, ["---"])]) : nil
                )
            }
        }
    }
    return nil
}

/// Whether a line is a field of some note: a known name, a colon, and a blank or the end.
func isField(_ line: Substring?) -> Bool {
    line.flatMap(fieldName).map { Schema.allKeys.contains($0.lowercased()) } ?? false
}

/// The name before a colon and a blank, where a line begins with one; a name has no blanks.
func fieldName(_ line: Substring) -> String? {
    let key = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
    let behind = line[key.endIndex...]
    guard key.first?.isLetter ?? false, behind.first == ":", behind.dropFirst().first.map(isSpaceOrTab) ?? true else {
        return nil
    }
    return String(key)
}
