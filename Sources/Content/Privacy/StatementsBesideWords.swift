import Markdown

// Where else somebody says who may read something: in a comment, in a cell of a table, by a sign that is spelt.

/// A lock or a sign like it, spelt as chat tools and code hosts have it: `:lock:`, `:no_entry:`.
enum LockShortcode {
    private static let codes: Set<String> = [
        "lock", "locked", "closed_lock_with_key", "locked_with_key", "lock_with_ink_pen", "locked_with_pen", "no_entry",
        "no_entry_sign", "shushing_face", "zipper_mouth_face", "zipper_mouth", "see_no_evil", "speak_no_evil", "secret",
    ]

    /// The sign that words begin or end with.
    static func atEdge(of words: String) -> String? {
        let marks = "()[]{}!.,;*_ "
        var text = words.drop { marks.contains($0) }
        if text.first == ":" {
            let code = text.dropFirst().prefix { $0 != ":" && $0 != " " }
            if text[code.endIndex...].first == ":", codes.contains(code.lowercased()) { return ":\(code):" }
        }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        guard text.last == ":", let open = text.dropLast().lastIndex(of: ":") else { return nil }
        let code = text[open...].dropFirst().dropLast()
        return codes.contains(code.lowercased()) ? ":\(code):" : nil
    }
}

/// What a comment says of who may read what stands around it.
enum StatementInComment {
    /// What stands in the comment of a line: `<!-- … -->`, `%% … %%`, `[//]: # (…)`, `[comment]: <> (…)`, or a line of one over
    /// several lines.
    ///
    /// - Parameter isBlock: Whether the line belongs to a block of HTML, so that it may be within a comment.
    static func comment(in line: Substring, isBlock: Bool) -> Substring? {
        for (open, close) in [("<!--", "-->"), ("%%", "%%")] {
            guard let start = line.firstRange(of: open) else { continue }
            let inside = line[start.upperBound...]
            return inside.firstRange(of: close).map { inside[..<$0.lowerBound] } ?? inside
        }
        if line.first == "[", let end = line.firstRange(of: "]: ") {
            let name = line[..<end.lowerBound].dropFirst().lowercased()
            let rest = line[end.upperBound...]
            guard ["//", "comment", "_", "hidden", "note", "private"].contains(name), let first = rest.first,
                "#<".contains(first), let open = rest.firstIndex(where: { "(\"'".contains($0) })
            else { return nil }
            return rest[open...].dropFirst().prefix { !")\"'".contains($0) }
        }
        guard isBlock, !line.hasPrefix("<") else { return nil }
        return line.firstRange(of: "-->").map { line[..<$0.lowerBound] } ?? line
    }

    /// Whether it says that others are not to read something, in words that may also say from where to where.
    static func closes(_ comment: Substring, isPerson: (String) -> Bool) -> Bool {
        guard comment.utf8.count <= 120 else { return false }
        if ClosingStatement.strength(ofWords: comment, isPerson: isPerson) != nil { return true }
        let words = MarkSkeleton(comment).letters.split(separator: " ").map(String.init)
        let others = words.filter { !places.contains($0) }
        guard !others.isEmpty else { return false }
        // Not to be rendered is not to be published here.
        let said = others.map { renderings.contains($0) ? "publish" : $0 }.joined(separator: " ")
        return ClosingStatement.strength(of: said, isPerson: isPerson) != nil
    }

    private static let places: Set<String> = [
        "start", "begin", "end", "stop", "from", "here", "following", "below", "above", "section", "paragraph", "block",
        "next", "list", "todo", "before", "visible", "readable", "access", "visibility", "comment", "fixme", "ab",
        "hier",
        "folgendes", "folgende", "absatz", "abschnitt", "anfang", "ende", "sichtbar", "off",
    ]
    private static let renderings: Set<String> = ["render", "rendered", "show", "shown", "display", "displayed"]
}

/// Cells of a table that say who may read a row, or the note: `| Salary bands | do not share |`, `| Note | private |`.
///
/// A table of what there is (`public`, `private`) or of levels says nothing of itself.
final class StatementInTable {
    private let table: TextTable
    private let isPerson: (String) -> Bool
    /// Whether a cell says that something is open, so that others say what is closed by comparison.
    private lazy var listsWhatThereIs = ([table.header] + table.rows.map(\.cells)).joined().contains { cell in
        MarkSkeleton(cell).letters.split(separator: " ").contains { StatementInTable.openWords.contains($0) }
    }

    init(_ table: TextTable, isPerson: @escaping (String) -> Bool) {
        self.table = table
        self.isPerson = isPerson
    }

    var firstLine: Int { table.line }

    func statement(on line: Int) -> String? {
        let isHeader = line == table.line
        let row = line - table.line - 2
        guard isHeader || table.rows.indices.contains(row) else { return nil }
        let cells = isHeader ? table.header : table.rows[row].cells
        for (column, cell) in cells.enumerated() {
            guard let strength = ClosingStatement.strength(ofWords: cell, isPerson: isPerson), strength == .strong
            else { continue }
            guard !listsWhatThereIs else { return nil }
            let letters = MarkSkeleton(cell).letters
            let name = SectionNames.folded(table.header.indices.contains(column) ? table.header[column] : "")
            let key = SectionNames.folded(cells[0])
            let isOfNote = column > 0 && StatementInTable.keys.contains(key)
            let isInOwnColumn = !isHeader && StatementInTable.keys.contains(name)
            let isPlain = StatementInTable.plainWords.contains(letters)
            // In front stands what a row is about.
            let isSaid = !isHeader && column > 0 && !isPlain && !StatementInTable.levels.contains(name)
            if isOfNote || isInOwnColumn || isSaid { return trimmed(cell) }
        }
        return nil
    }

    private static let openWords: Set<Substring> = ["public", "offentlich", "shared", "everyone", "anyone", "alle"]
    /// Words that also name a kind of school, insurance or address.
    private static let plainWords: Set<String> = ["private", "privat", "privado", "privada", "prive", "privee"]
    private static let keys: Set<String> = [
        "note", "notes", "notiz", "notizen", "remark", "remarks", "bemerkung", "bemerkungen", "visibility",
        "sichtbarkeit", "access", "zugriff", "status", "confidentiality", "vertraulichkeit", "privacy", "audience",
        "who may read this", "who may read it", "readers", "hinweis", "hint", "this note", "this page", "this",
        "sharing", "handling",
    ]
    private static let levels: Set<String> = [
        "classification", "level", "class", "stufe", "example", "examples", "beispiel", "type", "typ", "kind", "rule",
        "regel", "klassifizierung", "category", "kategorie", "term", "begriff", "meaning", "bedeutung", "definition",
    ]
}

extension StatementLine {
    /// `Marcus' private notes`, `Secret doubts`: a closing word with what somebody wrote for themselves.
    func isOwnNotes(_ text: String) -> Bool {
        let words = MarkSkeleton(text).letters.split(separator: " ")
        let closing: Set<Substring> = [
            "private", "privat", "personal", "personliche", "confidential", "vertrauliche", "secret",
            "geheime",
            "internal", "interne",
        ]
        guard (2...4).contains(words.count), let last = words.last, Self.ownNotes.contains(last) else { return false }
        return closing.contains(words[words.count - 2])
    }

    /// What somebody writes for themselves.
    static let ownNotes: Set<Substring> = [
        "notes", "note", "stuff", "thoughts", "doubts", "remarks", "comments", "part", "section", "matters",
        "things", "diary",
        "journal", "reflection", "reflections", "worries", "notizen", "gedanken", "zweifel", "bemerkungen", "dinge",
        "teil",
        "sorgen", "anmerkungen", "reflexion",
    ]
}
