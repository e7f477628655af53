import Markdown

// Whose idea an option is, in more words than a name: `(offered by Ruth)`, `(Kofi's idea)`, `— Emres Idee`, `(Vorschlag Emre)`.
extension NameAtEdge {
    static func ofIdea(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard let (rest, tail) = IdeaAtEnd.cut(words) else { return nil }
        let parts = IdeaAtEnd.parts(tail)
        let others = parts.filter { !IdeaAtEnd.words.contains($0.lowercased()) }
        guard others.count < parts.count || tail.contains(where: { "'’".contains($0) }), (1...3).contains(others.count)
        else { return nil }
        let name = others.joined(separator: " ")
        if isMember(name) { return NameAtEdge([name], rest: rest) }
        // `Emres Idee`
        guard name.last == "s", isMember(String(name.dropLast())) else { return nil }
        return NameAtEdge([String(name.dropLast())], rest: rest)
    }
}

/// What stands in brackets or behind a dash at the end of an option.
enum IdeaAtEnd {
    /// Words around the name of whoever had an idea.
    static let words: Set<String> = [
        "offered", "suggested", "proposed", "named", "brought", "up", "by", "from", "idea", "suggestion", "proposal",
        "s",
        "an", "the", "of", "was", "is", "says", "said", "this", "von", "vom", "idee", "vorschlag", "vorgeschlagen",
        "angeboten", "genannt", "kommt", "kam", "ist", "war", "die", "der", "sagt", "meint", "meinte",
    ]
    /// Words by which a writer speaks of an idea of their own.
    static let own: Set<String> = [
        "mine", "my", "mein", "meine", "meins", "meiner", "mir", "me", "own", "eigene", "eigener", "ich", "i",
    ]

    static func parts(_ tail: Substring) -> [String] {
        tail.split { !$0.isLetter && $0 != "-" && $0 != "." }.map { String($0.last == "." ? $0.dropLast() : $0) }
            .filter { !$0.isEmpty }
    }

    /// The words in front, and what stands behind them.
    static func cut(_ words: String) -> (rest: String, tail: Substring)? {
        var text = words[...]
        while let last = text.last,
            ".! ".contains(last) || last.unicodeScalars.first.map(ItemState.ticks.contains) ?? false
        {
            text.removeLast()
        }
        let rest: Substring
        let tail: Substring
        if text.last == ")", let open = text.lastIndex(of: "(") {
            (rest, tail) = (text[..<open], text[open...].dropFirst().dropLast())
        } else if let sign = [" — ", " – ", " - ", ", ", "; "].compactMap({ text.ranges(of: $0).last })
            .max(by: { $0.lowerBound < $1.lowerBound })
        {
            (rest, tail) = (text[..<sign.lowerBound], text[sign.upperBound...])
        } else {
            return nil
        }
        guard tail.utf8.count <= 60, rest.contains(where: \.isLetter), !tail.contains(where: \.isNumber) else {
            return nil
        }
        return (trimmed(rest), tail)
    }

    /// What says at the end that an option is the writer’s own: `— mine`, `(meine Idee)`.
    static func ownIdea(_ words: String) -> String? {
        guard let (_, tail) = cut(words) else { return nil }
        let parts = parts(tail).map { $0.lowercased() }
        guard (1...4).contains(parts.count), parts.contains(where: own.contains),
            parts.allSatisfy({ own.contains($0) || Self.words.contains($0) })
        else { return nil }
        return trimmed(tail)
    }
}
