import Content
import MentoringModel

/// Open text without the ids of closed notes that it refers to: they are no words of it, and pages leave them out.
///
/// An id counts as a reference in `[[id]]`, `[words](…/id.md)`, `@id`, `(goal id)` and in fields that name notes; the same
/// word anywhere else is a word.
struct OpenReferences {
    /// Ids of notes that are closed: those of the programme, and those of the pair.
    let closed: [Set<String>]
    /// What stands between the brackets of wiki links of the note that lead to closed notes: by title, too.
    var closedLinks: Set<String> = []

    /// Fields whose values are ids.
    private static let fields: Set<String> = [
        "goals", "parent", "resources", "progress", "owner", "attended", "attendees", "agenda", "by", "mentor",
        "mentee",
        "updates", "checkins", "progress_log", "revisions", "achievable", "conflict_contact", "contact", "signed",
    ]

    private static let words: Set<String> = ["owner", "conflict_contact", "contact"]

    func isClosed(_ id: some StringProtocol) -> Bool {
        slug(of: String(id)).map { id in closed.contains { $0.contains(id.text) } } ?? false
    }

    /// A line of a body without them, and without the names of headings that links lead to: those are words where the heading
    /// stands.
    func hide(_ line: Substring) -> Substring {
        guard closed.contains(where: { !$0.isEmpty }) || !closedLinks.isEmpty || line.utf8.contains(UInt8(ascii: "#")),
            line.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "(") })
        else { return line }
        var kept = ""
        var rest = line
        while let next = rest.firstIndex(where: { "[@(,]".contains($0) }) {
            kept += rest[...next]
            let after = rest[rest.index(after: next)...]
            rest = after
            switch line[next] {
            case "[" where after.hasPrefix("["):
                let inner = after.dropFirst().prefix { $0 != "]" }
                let whole = inner.prefix { $0 != "|" }
                let target = whole.prefix { $0 != "#" }
                if closedLinks.contains(whole.trimmedBlanks) || isClosed(target.split(separator: "/").last ?? target) {
                    rest = line[whole.endIndex...]
                } else if target.endIndex < whole.endIndex {
                    kept += line[after.startIndex..<target.endIndex]
                    rest = line[whole.endIndex...]
                }
            case "]" where after.hasPrefix("(") || after.hasPrefix(":"):
                let target = after.dropFirst().drop { $0 == " " || $0 == "<" }.prefix { !" )>\"".contains($0) }
                let path = target.prefix { $0 != "#" }
                let name = path.split(separator: "/").last ?? path
                guard !target.contains("://") else { break }
                if isClosed(name.hasSuffix(".md") ? name.dropLast(3) : name) {
                    rest = line[target.endIndex...]
                } else if path.endIndex < target.endIndex {
                    kept += line[after.startIndex..<path.endIndex]
                    rest = line[target.endIndex...]
                }
            case "@":
                let id = after.prefix { $0.isLetter || $0.isNumber || "-_.".contains($0) }
                if isClosed(id) { rest = line[id.endIndex...] }
            case "(", ",", "[":
                let words = after.drop { $0 == " " }
                guard words.hasPrefix("goal") else { break }
                let id = words.dropFirst(4).drop { $0 == " " || $0 == ":" }.prefix { !",)\n".contains($0) }
                if isClosed(id.last == "]" && !id.hasPrefix("[[") ? id.dropLast() : id) { rest = line[id.endIndex...] }
            default: break
            }
        }
        return (kept + rest)[...]
    }

    /// A line of front matter without them.
    ///
    /// - Parameter field: The outermost field that the line belongs to.
    func hide(_ line: Substring, field: Substring) -> Substring {
        guard closed.contains(where: { !$0.isEmpty }), Self.fields.contains(String(field)) else { return line }
        if Self.words.contains(String(field)), !line.contains(where: { "[{".contains($0) }) {
            // An id or words: `Petra, office` is no id.
            let value = line.drop { $0 != ":" }.dropFirst()
            return isClosed(value) ? line[..<value.startIndex] : line
        }
        var kept = ""
        var word = ""
        func finish() {
            if !isClosed(word) { kept += word }
            word = ""
        }
        for character in line {
            if ",[]{}\"':".contains(character) {
                finish()
                kept.append(character)
            } else {
                word.append(character)
            }
        }
        finish()
        return kept[...]
    }
}

extension Substring {
    /// Without blanks around it.
    fileprivate var trimmedBlanks: String {
        var text = self
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
