import Markdown

/// A run of words that no sign divides, as it stands on a line.
struct PrivacyPhrase {
    /// Small letters, without accents.
    var words: [String]
    /// The words without blanks between them.
    var key: String
    /// Index of the line among those that were read.
    var line: Int
    /// What stands between it and the phrase before, or the line's beginning.
    var before: String
    /// What stands between it and the next phrase of the line, or the line's end.
    var after: String
    /// The phrase as a key: without `data-`, `page` and the like in front of it.
    let asKey: String

    init(words: [String], line: Int, before: String) {
        self.words = words
        key = words.joined()
        self.line = line
        self.before = before
        after = ""
        asKey = PrivacyPhrase.withoutLeads(words, key)
    }

    var text: String { words.joined(separator: " ") }
}

extension PrivacyPhrase {
    /// Cuts lines into phrases. Words belong together where one blank, hyphen, underscore, full stop or apostrophe divides them;
    /// `noIndex` is two words.
    ///
    /// - Parameter places: The lines to cut; all without it.
    static func phrases(of lines: [String], reading places: Set<Int>? = nil) -> [PrivacyPhrase] {
        lines.enumerated().flatMap { number, line in
            places?.contains(number) ?? true ? phrases(of: line, number) : []
        }
    }

    private static func phrases(of line: String, _ number: Int) -> [PrivacyPhrase] {
        let text = MarkSkeleton(withWordsApart(line)).text
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return phrases(
                of: Array(text), number, joints: " -_.'’", isPart: PrivacyWords.isPartOfKey, words: { String($0) })
        }
        return phrases(
            of: Array(text.utf8), number, joints: " -_.'".utf8,
            isPart: { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }, words: { String(decoding: $0, as: UTF8.self) })
    }

    /// Cuts a line, whether it is of bytes or of characters.
    private static func phrases<Sign: Equatable>(
        of text: [Sign], _ number: Int, joints: some Collection<Sign>, isPart: (Sign) -> Bool,
        words string: (ArraySlice<Sign>) -> String
    ) -> [PrivacyPhrase] {
        var phrases: [PrivacyPhrase] = []
        var index = 0
        var gap = 0
        while index < text.count {
            guard isPart(text[index]) else {
                index += 1
                continue
            }
            let before = string(text[gap..<index])
            var words: [String] = []
            while true {
                let start = index
                while index < text.count, isPart(text[index]) { index += 1 }
                words.append(string(text[start..<index]))
                guard index + 1 < text.count, joints.contains(text[index]), isPart(text[index + 1]) else { break }
                index += 1
            }
            if !phrases.isEmpty { phrases[phrases.count - 1].after = before }
            phrases.append(PrivacyPhrase(words: words, line: number, before: before))
            gap = index
        }
        if !phrases.isEmpty { phrases[phrases.count - 1].after = string(text[gap...]) }
        return phrases
    }

    /// `isPrivate` as `is Private`.
    private static func withWordsApart(_ line: String) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(line.utf8.count + 8)
        var wasSmall = false
        for byte in line.utf8 {
            if byte &- 0x41 < 26, wasSmall { text.append(UInt8(ascii: "-")) }
            wasSmall = byte &- 0x61 < 26
            text.append(byte)
        }
        let words = String(decoding: text, as: UTF8.self)
        return words.utf8.contains(0xE2) ? words.replacing("\u{2019}", with: "'") : words
    }

    /// Words that stand in front of a key without changing what it says.
    private static let leads: Set<String> = [
        "data", "div", "section", "details", "span", "article", "meta", "set", "let", "var", "const", "vim", "note",
        "page", "file",
        "post", "doc", "document", "session", "content", "x", "dg", "the", "this", "its", "my", "our", "html", "body",
        "field",
        "property", "attr", "option", "key", "hugo", "obsidian", "jekyll", "quarto", "logseq", "md", "yaml", "metadata",
        "frontmatter", "tex", "xml", "wp",
    ]

    private static let ends: Set<String> = ["content", "value", "is", "to"]

    private static func withoutLeads(_ words: [String], _ key: String) -> String {
        if PrivacyWords.isKey(key) || PrivacyWords.tags.contains(key) { return key }
        var rest = words.drop { PrivacyPhrase.leads.contains($0) }
        // `<meta name=robots content=noindex>`
        while rest.count > 1, let last = rest.last, ends.contains(last) { rest.removeLast() }
        if rest.count == words.count { return key }
        return rest.isEmpty ? key : rest.joined()
    }
}
