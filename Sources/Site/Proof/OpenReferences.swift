import Content
import MentoringModel

/// Open text without the ids of closed notes that it refers to: they are no words of it, and pages leave them out.
///
/// An id counts as a reference in `[[id]]`, `[words](…/id.md)`, `@id`, `(goal id)` and in fields that name notes; the same
/// word anywhere else is a word.
struct OpenReferences {
    /// Ids of notes that are closed: those of the programme, and those of the pair.
    let closed: [Set<String>]

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

    /// A line of a body without them.
    func hide(_ line: Substring) -> Substring {
        guard closed.contains(where: { !$0.isEmpty }),
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
                let target = inner.prefix { $0 != "|" && $0 != "#" }
                if isClosed(target.split(separator: "/").last ?? target) { rest = line[target.endIndex...] }
            case "]" where after.hasPrefix("(") || after.hasPrefix(":"):
                let target = after.dropFirst().drop { $0 == " " || $0 == "<" }.prefix { !" )>\"".contains($0) }
                let name = target.split(separator: "/").last ?? target
                if !target.contains("://"), isClosed(name.hasSuffix(".md") ? name.dropLast(3) : name) {
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
