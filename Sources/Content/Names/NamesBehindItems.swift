import Diagnostics
import Markdown
import MentoringModel

// Names that stand behind the words of an item: behind a comma or a sign, in brackets, behind a word such as “by”.
extension NameAtEdge {
    /// `Slides, Noor`
    static func behindComma(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(where: { ",;|:".utf8.contains($0) || $0 == 0xC2 || $0 == 0xE2 }),
            let comma = words.lastIndex(where: { ",;|:·•".contains($0) }),
            words.distance(from: comma, to: words.endIndex) < 60
        else { return nil }
        var tail = words[words.index(after: comma)...]
        while let last = tail.last, ".!? )]}".contains(last) { tail.removeLast() }
        let names = joinedNames(in: String(tail))
        guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
        var rest = words[..<comma]
        if words[comma] == ":", let start = startOfHelper(rest) { return withHelper(words, from: start, isMember) }
        for key in ownerWords where [" ", "(", "["].contains(where: { rest.lowercased().hasSuffix($0 + key) }) {
            rest = rest.dropLast(key.count)
        }
        // `(2026-03-20, Noor)`, `{owner: Noor}`
        if words[tail.endIndex...].contains(where: { ")]}".contains($0) }),
            let open = rest.lastIndex(where: { "([{".contains($0) })
        {
            let inside = trimmed(rest[open...].dropFirst())
            let before = trimmed(rest[..<open])
            let isDay = looksLikeDay(inside)
            let isKey = ItemKeys.ownerKeys.contains(inside.lowercased())
            return NameAtEdge(
                names, rest: inside.isEmpty || isKey ? before : "\(before) (\(isDay ? "due " : "")\(inside))")
        }
        return NameAtEdge(names, rest: rest)
    }

    /// Where the label of whoever helps begins at the end of some words: `Slides (lead: Noor, support`.
    private static func startOfHelper(_ text: Substring) -> String.Index? {
        var start = text.endIndex
        while start > text.startIndex, text[text.index(before: start)].isLetter { start = text.index(before: start) }
        return helperWords.contains(text[start...].lowercased()) ? start : nil
    }

    /// `Slides (lead: Noor, support: Elena)`: whoever helps is not who does it.
    private static func withHelper(
        _ words: String, from start: String.Index, _ isMember: (String) -> Bool
    ) -> NameAtEdge? {
        let help = trimmed(words[start...].filter { !")]".contains($0) })
        var before = words[..<start]
        while let last = before.last, " ,;|·•(–—".contains(last) { before.removeLast() }
        var found = behindComma(String(before), isMember)
        if let name = found { found?.rest = "\(name.rest) (\(help))" }
        return found
    }

    /// Who helps, where nobody is said to do it: `Book train (support: Noor)`.
    static func onlyHelper(_ words: String, _ isMember: (String) -> Bool) -> Substring? {
        guard words.utf8.contains(UInt8(ascii: ":")), let colon = words.lastIndex(of: ":"),
            startOfHelper(words[..<colon]) != nil
        else { return nil }
        var name = words[words.index(after: colon)...].drop { $0 == " " || $0 == "@" }
        while let last = name.last, ".! )]".contains(last) { name.removeLast() }
        return isMember(String(name)) ? name : nil
    }

    private static let helperWords: Set<String> = [
        "support", "supports", "supported", "help", "helps", "helper", "helping", "assist", "backup", "review",
        "reviewer", "cc", "input", "informed", "consulted", "with", "mit", "hilft", "hilfe", "unterstützung",
        "unterstützt", "vertretung", "prüft", "beteiligt",
    ]

    /// What stands in front of a colon and whoever does it.
    private static let ownerWords =
        ItemKeys.ownerKeys + ["verantw.", "verantw", "resp.", "resp", "lead", "zust.", "macht", "durch", "person"]

    /// `Slides (Noor, by Friday)`, `(by Noor)`, `Slides (Noor?)`
    static func inBrackets(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(0x28), let open = words.lastIndex(of: "("),
            let close = words[open...].firstIndex(of: ")")
        else { return nil }
        var inside = words[words.index(after: open)..<close]
        for word in ["by ", "von "] where inside.lowercased().hasPrefix(word) { inside = inside.dropFirst(word.count) }
        // `(Noor and Elena, 5 min)`
        let first = inside.prefix { !",;".contains($0) }
        let names = joinedNames(in: String(first))
        if names.count > 1, names.allSatisfy(isMember) {
            let said = trimmed(inside[first.endIndex...].drop { ",; ".contains($0) })
            let left = trimmed(words[..<open]) + words[words.index(after: close)...]
            return NameAtEdge(names, rest: said.isEmpty ? left : "\(left) (\(said))")
        }
        guard let name = name(at: inside, isMember) else { return nil }
        let behind = inside[name.endIndex...].drop { $0 == " " }
        let next = behind.prefix { $0.isLetter }.lowercased()
        guard
            behind.isEmpty || ",;:?!–-".contains(behind.first ?? " ")
                || ["by", "bis", "until", "till", "due"].contains(next)
        else { return nil }
        let left = trimmed(words[..<open]) + words[words.index(after: close)...]
        let said = behind.drop { ",;:?! ".contains($0) }
        return NameAtEdge([String(name)], rest: said.isEmpty ? left : "\(left) (\(said))")
    }

    /// `Slides by Noor`, `Slides 👉 Noor`
    static func behindWord(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let blank = text.lastIndex(of: " "), let before = text[..<blank].lastIndex(of: " ") else { return nil }
        let word = text[text.index(after: before)..<blank]
        let isSign = !word.isEmpty && !word.contains { $0.isLetter || $0.isNumber || "&+/\"“„‘'".contains($0) }
        guard isSign || ["by", "von", "durch"].contains(word.lowercased()) else { return nil }
        let name = String(text[text.index(after: blank)...])
        return isMember(name) ? NameAtEdge([name], rest: text[..<before]) : nil
    }

    /// Both, or all, at the end: `unterschreiben! beide`, `sign it, both`, `Sign it. Both of us`, `unterschreiben beide`; or in front
    /// of what they do: `both read case 3`.
    ///
    /// Elsewhere such a word is one of the sentence: `thank them both`, `the pros and cons of both`.
    static func group(in words: String) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".!? )]".contains(last) { text.removeLast() }
        guard let blank = text.lastIndex(of: " ") else { return nil }
        let last = text[blank...].dropFirst().drop { "([".contains($0) }
        if last.utf8.count <= 9, endsOfGroups.contains(last.lowercased()), let found = groupAtEnd(text) { return found }
        let first = text.prefix { $0.isLetter }
        guard ["both", "beide"].contains(first.lowercased()) else { return nil }
        let next = text[first.endIndex...].dropFirst()
        return verbsOfGroups.contains(String(next.prefix { $0.isLetter }))
            ? NameAtEdge([String(first)], rest: next) : nil
    }

    private static func groupAtEnd(_ text: Substring) -> NameAtEdge? {
        let parts = text.split(separator: " ")
        for count in [3, 2, 1] where parts.count > count {
            let start = parts[parts.count - count].startIndex
            let tail = text[start...].drop { "([".contains($0) }
            guard groups.contains(tail.lowercased()), let sign = text[..<tail.startIndex].last(where: { $0 != " " })
            else {
                continue
            }
            let word = parts[parts.count - count - 1]
            var before = text[..<start]
            if !sign.isLetter, !sign.isNumber, !"\"”“’'&+%€$".contains(sign) {
                if sign == ":",
                    let key = ownerWords.first(where: { before.dropLast(2).lowercased().hasSuffix(" " + $0) })
                {
                    before = before.dropLast(key.count + 2)
                }
                while let last = before.last, last == " " || last == sign && !".!?)]".contains(sign) {
                    before.removeLast()
                }
                return NameAtEdge([String(tail)], rest: before)
            }
            let isVerb =
                word.first?.isLowercase ?? false && word.utf8.count > 4
                && ["en", "ern", "eln"].contains(where: word.hasSuffix)
            let isSubject =
                ["beide", "wir beide", "wir alle"].contains(tail.lowercased())
                ? isVerb
                : tail.lowercased() == "both of us"
                    ? !wordsOfObjects.contains(word.lowercased())
                    : tail.lowercased() == "both" && ["it", "this", "that"].contains(word.lowercased())
            return isSubject ? NameAtEdge([String(tail)], rest: before) : nil
        }
        return nil
    }

    private static let endsOfGroups: Set<String> = [
        "both", "beide", "us", "all", "alle", "everyone", "everybody", "gemeinsam", "zusammen", "together",
    ]
    private static let verbsOfGroups: Set<String> = [
        "read", "sign", "write", "send", "bring", "check", "prepare", "think", "try", "meet", "book", "ask", "collect",
        "list", "draft", "review", "watch", "call", "talk", "look", "come", "reread", "lesen", "unterschreiben",
        "unterzeichnen", "schreiben", "schicken", "bringen", "prüfen", "überlegen", "fragen", "sammeln", "probieren",
    ]
}
