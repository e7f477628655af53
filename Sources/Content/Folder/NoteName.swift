import Markdown

/// Names that tools give to copies of notes, and endings that notes have elsewhere.
enum NoteName {
    /// Endings of Markdown that are not read.
    static let otherEndings = [
        ".markdown", ".mdx", ".md.txt", ".mdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdtext", ".mkdown", ".rmd",
        ".qmd",
        ".md.bak", ".md.orig", ".md~",
    ]

    /// The name that a note of another ending should have; `nil` when it is none.
    static func renamed(_ name: String) -> String? {
        let lower = name.lowercased()
        guard let ending = otherEndings.first(where: lower.hasSuffix), lower.count > ending.count else { return nil }
        return name.dropLast(ending.count) + ".md"
    }

    /// The note of which a name says that it is a copy; `nil` when it says nothing of it.
    ///
    /// - Parameter names: The names beside it. Words that a note may be called by as well count only beside the note itself.
    static func original(of name: String, among names: Set<String>) -> String? {
        guard mayBeCopy(name) else { return nil }
        let stem = name.dropLast(3)
        let lower = stem.lowercased()
        for words in certain {
            guard let range = lower.firstRange(of: words) else { continue }
            let kept = stem.prefix(lower.distance(from: lower.startIndex, to: range.lowerBound))
            // `note (Ada's conflicted copy 2026-03-14)`, `note.sync-conflict-…`
            let cut = kept.lastIndex(of: "(") ?? kept.lastIndex(of: "[") ?? kept.endIndex
            return trimmedName(kept[..<cut]) + ".md"
        }
        for (before, after) in likely {
            guard lower.count > before.count + after.count, lower.hasPrefix(before), lower.hasSuffix(after) else {
                continue
            }
            let original = stem.dropFirst(before.count).dropLast(after.count) + ".md"
            if names.contains(String(original)) { return String(original) }
        }
        if let original = withoutDigits(stem), names.contains(original) { return original }
        return nil
    }

    /// Whether a name has any of what the names of copies have.
    private static func mayBeCopy(_ name: String) -> Bool {
        var (last, before): (UInt8, UInt8) = (0, 0)
        for byte in name.utf8 {
            let letter = byte | 0x20
            switch letter {
            case _ where byte >= 0x80: return true
            // `cop…`, `kop…`
            case UInt8(ascii: "p"): if last == UInt8(ascii: "o") { return true }
            // `conflict`, `Konflikt`
            case UInt8(ascii: "f"): if last == UInt8(ascii: "n"), before == UInt8(ascii: "o") { return true }
            // `.orig`, `.bak`
            case UInt8(ascii: "o"), UInt8(ascii: "b"): if last == UInt8(ascii: ".") { return true }
            default: break
            }
            (before, last) = (last, letter)
        }
        return false
    }

    /// `note 2` and `note (1)`, of which only the bytes tell whether they are copies.
    static func possibleOriginal(of name: String) -> String? {
        let stem = name.dropLast(3)
        var rest = stem[...]
        let isInBrackets = rest.hasSuffix(")")
        if isInBrackets { rest.removeLast() }
        let digits = rest.reversed().prefix { $0.isASCII && $0.isNumber }.count
        guard (1...2).contains(digits) else { return nil }
        rest = rest.dropLast(digits)
        if isInBrackets {
            guard rest.hasSuffix("(") else { return nil }
            rest.removeLast()
        }
        guard isInBrackets || rest.hasSuffix(" "), rest.count > 1 else { return nil }
        return trimmedName(rest) + ".md"
    }

    /// Words that only tools write, in their languages.
    private static let certain = [
        "conflicted copy", "sync-conflict-", "sfconflict", "in konflikt stehende kopie", "copie en conflit",
        "copia en conflicto",
        "copia in conflitto", "cópia em conflito", "conflicterende kopie", "konfliktkopie", "競合コピー",
    ]
    private static let likely: [(before: String, after: String)] = [
        ("copy of ", ""), ("kopie von ", ""), ("copie de ", ""), ("copia de ", ""), ("", " copy"), ("", " - copy"),
        ("", " – copy"),
        ("", "_copy"), ("", "-copy"), ("", " kopie"), ("", " - kopie"), ("", " – kopie"), ("", " copie"),
        ("", " - copie"), ("", " copia"),
        ("", ".conflict"), ("", " (conflict)"), ("", "_conflict"), ("", " [conflicted]"), ("", ".orig"), ("", ".bak"),
        ("", " (copy)"),
        ("", " (kopie)"), ("", " (copie)"), ("", ".backup"),
    ]

    /// `note_conflict-20260314-101010`, `note_NAS_Mar-14-1010-2026_Conflict`.
    private static func withoutDigits(_ stem: Substring) -> String? {
        let lower = stem.lowercased()
        guard let range = lower.firstRange(of: "_conflict-") ?? lower.firstRange(of: ".conflict-") else {
            guard lower.hasSuffix("_conflict"), let cut = stem.firstIndex(of: "_") else { return nil }
            return stem[..<cut] + ".md"
        }
        guard lower[range.upperBound...].first?.isNumber ?? false else { return nil }
        return stem.prefix(lower.distance(from: lower.startIndex, to: range.lowerBound)) + ".md"
    }

    private static func trimmedName(_ name: Substring) -> String {
        var name = name
        while let last = name.last, " ._-".contains(last) { name.removeLast() }
        return String(name)
    }
}
