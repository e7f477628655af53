import Markdown

/// What some lines say of who may read the note, in the words of any tool: `{"private": true}`, `[visibility]: private`,
/// `#+EXPORT: no`, a table of fields.
///
/// It is known by what it says, not by its shape: the lines are cut into phrases, and a phrase that is a key and nothing else
/// stands in front of a value that is one and nothing else. So prose, whose phrases are sentences, declares nothing.
struct PrivacyDeclaration {
    /// Index of its line among those that were read.
    var line: Int
    /// The first word of it, in small letters, to find its place by.
    var word: String
    /// As a person would write it: `visibility: private`.
    var written: String
    /// The mark that it means: `private`, `pair` or `program`.
    var mark: String

    /// The first declaration that closes something.
    ///
    /// - Parameter places: The lines that may be part of one; all without it.
    static func first(in lines: [String], reading places: Set<Int>? = nil) -> PrivacyDeclaration? {
        let phrases = PrivacyPhrase.phrases(of: lines, reading: places)
        let tables = PrivacyTable.tables(in: lines)
        for index in phrases.indices {
            if let found = pair(at: index, of: phrases, lines, tables) ?? tag(at: index, of: phrases, lines) {
                return found
            }
        }
        return tables.lazy.compactMap { $0.declaration() }.first ?? wholeLine(of: phrases, lines)
    }

    /// Phrases between a key and its value that add nothing: `<meta name="robots" content="noindex">`.
    private static let fillers: Set<String> = [
        "content", "value", "name", "is", "setto", "equals", "type", "string", "bool", "boolean", "dd", "dt", "td",
        "th", "tr",
        "b", "strong", "em", "i", "code", "span", "p", "br", "li",
    ]

    private static func pair(
        at index: Int, of phrases: [PrivacyPhrase], _ lines: [String], _ tables: [PrivacyTable]
    ) -> PrivacyDeclaration? {
        let phrase = phrases[index]
        guard let key = key(at: index, of: phrases) else {
            return phrase.words.count > 1 ? words(of: phrase, phrases, index) : nil
        }
        // `Visibility: 🔒`
        if PrivacyWords.readers.contains(key), phrase.after.contains(where: MarkSkeleton.isLock) {
            return PrivacyDeclaration(
                line: phrase.line, word: phrase.words.last ?? "", written: trimmed(lines[phrase.line]), mark: "private")
        }
        // `- [ ] Go live – 2026-09-15` is a step of a goal.
        if PrivacyWords.days.contains(key), phrase.words.first == "go" || phrase.words.first == "live",
            TaskMarker(leading: String(lines[phrase.line].drop { isBlank($0) || "-*+>".contains($0) })) != nil
        {
            return nil
        }
        guard index + 1 < phrases.count, divides(phrase, phrases[index + 1], lines) else { return nil }
        let isInTable = tables.contains { $0.isWide && $0.lines.contains(phrase.line) }
        if isInTable, phrase.after.contains("|") { return nil }
        var next = index + 1
        while next + 1 < phrases.count, next < index + 4, fillers.contains(phrases[next].key) { next += 1 }
        let value = phrases[next]
        guard value.line - phrase.line <= 2, let mark = PrivacyWords.mark(key: key, value: value.text),
            !isEnumeration(from: next, of: phrases)
        else { return nil }
        return PrivacyDeclaration(
            line: phrase.line, word: phrase.words.last ?? "", written: "\(phrase.text): \(value.text)", mark: mark)
    }

    /// The key that a phrase is; behind another field of the line also the last word of one: `title: Doubts visibility: pair`.
    private static func key(at index: Int, of phrases: [PrivacyPhrase]) -> String? {
        let phrase = phrases[index]
        let key = phrase.asKey
        if PrivacyWords.isKey(key) { return key }
        guard let last = phrase.words.last, phrase.words.count > 1, last == "visibility",
            let sign = phrase.after.first, ":=".contains(sign), index > 0, phrases[index - 1].line == phrase.line,
            let before = phrases[index - 1].after.first, ":=".contains(before),
            Schema.allKeys.contains(phrases[index - 1].text)
        else { return nil }
        return last
    }

    /// `visibility private`, in one phrase: on a line of its own, or in brackets.
    private static func words(
        of phrase: PrivacyPhrase, _ phrases: [PrivacyPhrase], _ index: Int
    ) -> PrivacyDeclaration? {
        let isLast = index + 1 == phrases.count || phrases[index + 1].line != phrase.line
        let isMarkup = phrase.before.first.map { "#<(%\\.".contains($0) } ?? false || phrase.before.contains(":")
        guard
            isWholeLine(index, phrases) || phrase.before.hasSuffix("(") && phrase.after.hasPrefix(")")
                || isLast && isMarkup && phrase.words.contains("visibility")
        else { return nil }
        let isKey = [
            "visibility", "privacy", "publish", "published", "private", "noindex", "nopublish", "noexport", "draft",
        ]
        let words = phrase.words.drop { ["set", "let", "wp"].contains($0) }
        guard let first = words.first, isKey.contains(first) else { return nil }
        let rest = words.dropFirst()
        let value = (["is", "to"].contains(rest.first ?? "") ? rest.dropFirst() : rest).joined(separator: " ")
        guard let mark = PrivacyWords.mark(key: first, value: value) else { return nil }
        return PrivacyDeclaration(line: phrase.line, word: first, written: phrase.text, mark: mark)
    }

    /// Whether something between a key and what follows makes that its value. A comma makes a list, a full stop a sentence.
    private static func divides(_ key: PrivacyPhrase, _ value: PrivacyPhrase, _ lines: [String]) -> Bool {
        if key.line == value.line {
            return !key.after.allSatisfy { " ,;.!".contains($0) }
                || key.after.allSatisfy { $0 == " " } && key.after.count > 1
        }
        // A heading or a term above its value, or a sign at the end of the line.
        if key.after.contains(where: { ":=|(".contains($0) }) { return true }
        guard key.after.isEmpty, ["visibility", "privacy", "sichtbarkeit"].contains(key.key) else { return false }
        // An item below an item is its value; one beside it is another.
        let isBelow = indent(lines[value.line]) > indent(lines[key.line])
        return isBelow || !key.before.contains { $0 == "-" || $0 == "," }
    }

    private static func indent(_ line: String) -> Int { line.prefix { $0 == " " || $0 == "\t" }.count }

    /// Whether a value stands in a list of the values that there are: `visibility: private, internal or public`.
    private static func isEnumeration(from index: Int, of phrases: [PrivacyPhrase]) -> Bool {
        for next in phrases[index...].dropFirst().prefix(6) where next.line == phrases[index].line {
            let isOpen =
                PrivacyWords.open.contains(next.key)
                || next.words.contains { ["or", "oder", "ou", "and", "und"].contains($0) }
                    && next.words.contains { PrivacyWords.open.contains($0) }
            let isKey = PrivacyWords.isKey(next.key) && next.after.first.map { ":=".contains($0) } ?? false
            if isKey { return false }
            if isOpen { return true }
            guard
                SectionHeading.marks.contains(next.key) || MarkSkeleton.isClosing(next.text) || next.words.first == "or"
            else { return false }
        }
        return false
    }

    /// `tags: [mentoring, private]`, `#private`, `:private:` of an outline, `[[Category:Private]]`.
    private static func tag(at index: Int, of phrases: [PrivacyPhrase], _ lines: [String]) -> PrivacyDeclaration? {
        let phrase = phrases[index]
        func found(_ other: PrivacyPhrase) -> PrivacyDeclaration {
            PrivacyDeclaration(
                line: other.line, word: other.words[0], written: lines[other.line].trimmingBlanks, mark: "private")
        }
        if phrase.before.hasSuffix("#"), !phrase.before.hasSuffix("/#"), !phrase.before.hasSuffix("(#"),
            PrivacyWords.closingTags.contains(phrase.key)
        {
            return found(phrase)
        }
        // Tags of an outline stand at the end of a line: `* Doubts :private:`.
        if phrase.before == ":" || phrase.before.hasSuffix(" :"), phrase.after.hasPrefix(":"),
            phrase.after.allSatisfy({ ": ".contains($0) }) || phrase.after == ":",
            PrivacyWords.flags.contains(phrase.key) || ["private", "privat", "confidential"].contains(phrase.key)
        {
            return found(phrase)
        }
        guard PrivacyWords.tags.contains(phrase.asKey),
            let sign = phrase.after.first(where: { $0 != " " && $0 != "*" && $0 != "\"" }),
            ":=(|".contains(sign)
        else { return nil }
        // On the same line, or as items below it.
        for other in phrases[(index + 1)...] {
            let isItem =
                other.line > phrase.line && other.before.drop { $0 == " " }.hasPrefix("-") && phrase.after.count <= 2
            guard other.line == phrase.line || isItem && other.line - phrase.line <= 10 else { break }
            if PrivacyWords.closingTags.contains(other.key) { return found(other) }
            // Tags that blanks divide.
            if other.words.contains(where: { ["private", "privat", "nopublish", "noexport"].contains($0) }),
                other.words.count < 4,
                other.line == phrase.line
            {
                return found(other)
            }
        }
        return nil
    }

    private static func isWholeLine(_ index: Int, _ phrases: [PrivacyPhrase]) -> Bool {
        let line = phrases[index].line
        return (index == 0 || phrases[index - 1].line != line)
            && (index + 1 == phrases.count || phrases[index + 1].line != line)
    }
}

extension String {
    fileprivate var trimmingBlanks: String { trimmed(self) }
}
