import Diagnostics
import Markdown
import MentoringModel

enum NearMiss {
    /// Whether a word in small letters is the mark, or that of German.
    static func isPrivate(_ word: some StringProtocol) -> Bool { word == "private" || word == "privat" }

    /// Whether a line is the address of a link and nothing else: `[private]: https://example.org`. No page shows it.
    static func isLinkDefinition(_ line: String) -> Bool {
        guard line.utf8.first == UInt8(ascii: "["), let end = line.firstRange(of: "]: http") else { return false }
        let address = trimmed(line[end.lowerBound...].dropFirst(3))
        return !address.contains(where: isBlank) && (address.hasPrefix("https://") || address.hasPrefix("http://"))
            && ["private", "privat"].contains(line[..<end.lowerBound].dropFirst().lowercased())
    }

    /// Whether a pair of brackets says private and nothing else where no words stand behind or before it, or says so among
    /// attributes: `(due 2026-03-14, private)`. A (private) school is a school.
    static func bearsPrivateInBrackets(_ skeleton: MarkSkeleton) -> Bool {
        var rest = skeleton.text[...]
        while let open = rest.firstIndex(of: "(") {
            let before = skeleton.text[..<open]
            rest = rest[rest.index(after: open)...]
            let inside = rest.prefix { $0 != ")" && $0 != "(" }
            let parts = inside.split(separator: ",").map { MarkSkeleton($0).letters }
            guard parts.contains(where: isPrivate), !parts.contains("public") else { continue }
            if parts.count > 1 || !hasWords(rest[inside.endIndex...].dropFirst()) || !hasWords(before, orNumbers: true)
            {
                return true
            }
        }
        return false
    }

    /// Whether there are words beside what stands in brackets, people and days; a number in front counts as one.
    private static func hasWords(_ text: some StringProtocol, orNumbers: Bool = false) -> Bool {
        var depth = 0
        var outside = ""
        for character in text {
            if character == "(" { depth += 1 }
            if depth == 0 { outside.append(character) }
            if character == ")" { depth = max(0, depth - 1) }
        }
        return outside.split(separator: " ").contains {
            !$0.hasPrefix("@") && $0.contains { $0.isLetter || orNumbers && $0.isNumber }
        }
    }

    /// What a line that is no heading bears where a heading would bear its mark; `nil` when it bears none.
    static func markOutsideHeading(_ line: String) -> String? {
        if isNo(line) { return nil }
        if let mark = markInTags(line) ?? markOfOtherTools(withoutQuotedCode(line)) { return mark }
        let words = withoutLinks(withoutTags(line))
        let skeleton = MarkSkeleton(words)
        let marks = skeleton.brackets.filter { $0.isFirst || $0.isLast }.map { $0.inside.filter { $0 != " " } }
        if marks.contains(where: isPrivate) { return "private" }
        let isAlone = !["- ", "* ", "+ "].contains { skeleton.text.hasPrefix($0) }
        if let mark = MarkSkeleton.markOfField(skeleton.letters) { return mark }
        let said = line.contains("`") ? MarkSkeleton(withoutLinks(withoutTags(withoutQuotedCode(line)))) : skeleton
        if let mark = said.brackets.lazy.compactMap({ MarkSkeleton.markOfField($0.inside) }).first { return mark }
        if bearsPrivateInBrackets(skeleton) { return "private" }
        if isPrivate(skeleton.letters), isAlone || skeleton.text.contains("(") { return "private" }
        if let mark = marks.first, mark == skeleton.letters, SectionHeading.marks.contains(mark) { return mark }
        // `Doubts (pair)`: in brackets only, since “public” in quotation marks is a word; in an item other brackets may follow.
        let isItem = ["- ", "* ", "+ "].contains { line.drop { $0 == " " || $0 == "\t" }.hasPrefix($0) }
        let places = skeleton.brackets.filter { isItem || $0.isFirst || $0.isLast }.map(\.inside)
        if let mark = places.first(where: { isMark($0, in: line) }) { return mark }
        guard looksLikeHeading(line) else { return nil }
        return MarkSkeleton.mark(in: words, countsRight: true)?.mark
    }

    private static func isMark(_ word: String, in line: String) -> Bool {
        guard SectionHeading.marks.contains(word), word != "private" else { return false }
        let lower = line.lowercased()
        return ["(\(word))", "[\(word)]", "{\(word)}", "（\(word)）"].contains { lower.contains($0) }
    }

    /// What closes something elsewhere: a tag anywhere in the line, a field of other tools, the kind of a callout or of code, a
    /// lock in front.
    private static func markOfOtherTools(_ line: String) -> String? {
        let words = line.drop { " \t>-+*".contains($0) }
        if let first = words.first, MarkSkeleton.isLock(first) { return "private" }
        let isTag = { (word: Substring) in
            word.hasPrefix("#") && isPrivate(MarkSkeleton(word).letters)
        }
        if line.split(whereSeparator: { " \t".contains($0) }).contains(where: isTag) { return "private" }
        let fields = ["private true", "private yes", "status private", "tags private", "tag private", "access private"]
        let skeleton = MarkSkeleton(words)
        let letters = skeleton.letters
        if words.contains(":"),
            fields.contains(letters) || skeleton.brackets.contains(where: { fields.contains($0.inside) })
        {
            return "private"
        }
        if words.hasPrefix("```") || words.hasPrefix("~~~"), letters.split(separator: " ").contains("private") {
            return "private"
        }
        if words.hasPrefix("[!"), let end = words.firstIndex(of: "]") {
            let kind = MarkSkeleton(words[..<end]).letters
            let title = MarkSkeleton(words[end...]).letters
            if MarkSkeleton.isClosing(kind) || isPrivate(title) || kind.hasSuffix(" private") {
                return "private"
            }
        }
        // `Private: …`, `**Private notes:** …`
        let label = words.drop { "*_".contains($0) }.prefix { $0 != ":" }
        let said = MarkSkeleton(label).letters
        return words.contains(":") && (isPrivate(said) || said == "private notes" || said == "private note")
            ? "private" : nil
    }

    /// A tag, comment, bold word or `#word` that says `private` and nothing else.
    private static func markInTags(_ line: String) -> String? {
        func saysPrivate(_ text: some StringProtocol) -> Bool { isPrivate(MarkSkeleton(text).letters) }
        var rest = line[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let inside = rest[rest.index(after: open)..<close]
            if saysPrivate(inside) { return "private" }
            // `<!-- private start -->`
            if inside.hasPrefix("!--") {
                let words = MarkSkeleton(inside).letters.split(separator: " ")
                let isBound = words.allSatisfy {
                    [
                        "private", "privat", "visibility", "start", "begin", "end", "stop", "from", "here", "section",
                        "notes", "only",
                    ].contains($0)
                }
                if isBound, words.contains(where: NearMiss.isPrivate) { return "private" }
            }
            rest = rest[rest.index(after: open)...]
        }
        let words = line.drop { " \t>-+".contains($0) }
        if words.hasPrefix("#"), saysPrivate(words.prefix { $0 != " " && $0 != "\t" }) { return "private" }
        guard words.hasPrefix("**") || words.hasPrefix("__"), let mark = words.first else { return nil }
        let inside = words.drop { $0 == mark }
        guard let end = inside.firstIndex(of: mark) else { return nil }
        return saysPrivate(inside[..<end])
            && (inside[..<end].contains(":") || inside[end...].drop { $0 == mark }.hasPrefix(":"))
            ? "private" : nil
    }

    /// Whether somebody wrote a line as a heading, whatever it is to CommonMark.
    static func looksLikeHeading(_ line: String) -> Bool {
        let words = line.drop { " \t>-*+".contains($0) && !line.hasPrefix("**") || $0 == "\\" }
        let text = trimmed(line)
        if words.first.map({ "#＃=".contains($0) }) ?? false { return true }
        if text.hasPrefix("**") && text.hasSuffix("**") || text.hasPrefix("__") && text.hasSuffix("__") { return true }
        let lower = text.lowercased()
        return (1...6).contains { lower.hasPrefix("<h\($0)") || lower.hasPrefix("h\($0).") }
    }

    /// What of a heading's words, its mark already cut off, looks like another mark; `nil` when nothing does.
    static func nearMiss(in words: String) -> (written: String, mark: String)? {
        let lower = words.lowercased()
        if lower == "private" { return (words, "private") }
        // A right mark in the wrong place.
        for mark in SectionHeading.marks.sorted() where lower.utf8.contains(UInt8(ascii: "(")) {
            if let range = lower.firstRange(of: "(\(mark))"), mark == "private" || range.lowerBound == lower.startIndex
            {
                return (String(lower[range]), mark)
            }
        }
        let brackets: [(open: Character, close: Character)] = [
            ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("（", "）"),
        ]
        // `[pair] Doubts`
        for (open, close) in brackets where words.first == open {
            let inside = lower.dropFirst().prefix { $0 != close }
            let mark = trimmed(String(inside))
            if SectionHeading.marks.contains(mark) { return (String(words.prefix(inside.count + 2)), mark) }
        }
        var end = words[...]
        while let last = end.last, ".:!; ".contains(last) { end.removeLast() }
        for (open, close) in brackets {
            guard end.last == close, let start = end.lastIndex(of: open) else { continue }
            let inside = end[end.index(after: start)...].dropLast()
            let word = trimmed(inside.lowercased().filter { !".#:!*".contains($0) })
            if let mark = meant(by: word, isExactEnough: open != "(" || end.endIndex < words.endIndex) {
                return (String(end[start...]), mark)
            }
            // `(private: not for the file)`
            let first = word.prefix { $0.isLetter }
            if first.count < word.count, isPrivate(first), MarkSkeleton.isMark(word.split(separator: " ")) {
                return (String(end[start...]), "private")
            }
        }
        if let word = end.split(whereSeparator: { " \t".contains($0) }).last, end.count > word.count {
            let bare = trimmed(word.lowercased().filter { !"()[]{}.#".contains($0) })
            let before = trimmed(end.dropLast(word.count))
            let isSetOff = before.last.map { "-–—:|/".contains($0) } ?? false
            // Whole brackets are read as a whole.
            let isBroken =
                word.hasPrefix("(") || word.hasSuffix(")") && !before.contains("(") || word.hasPrefix("#")
                || word.hasPrefix("[")
            if isSetOff || isBroken, let mark = meant(by: bare, isExactEnough: true) {
                let sign = isSetOff ? before.last.map { "\($0) " } ?? "" : ""
                return (sign + word, mark)
            }
        }
        return nil
    }
}

/// The mark that a word nearly means.
func nearMark(_ word: String) -> String? { meant(by: word, isExactEnough: false) }

/// The mark that a word means or nearly means. Exact words count only where they are no mark already.
private func meant(by word: String, isExactEnough: Bool) -> String? {
    if SectionHeading.marks.contains(word) { return isExactEnough ? word : nil }
    // `pair` is too short for guessing: (pain) and (part) are words.
    if ["pairs", "par", "piar", "pari", "pair only", "the pair"].contains(word) { return "pair" }
    guard word.count >= 4, word.first == "p" || word.first == "r" else { return nil }
    // `privateKey` and `publicKey` are names in code.
    if ["key", "keys"].contains(where: word.lowercased().hasSuffix) { return nil }
    return nearest(to: word, in: ["private", "program", "public"])
}
