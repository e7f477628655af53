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

    var text: String { words.joined(separator: " ") }
}

extension PrivacyPhrase {
    /// Cuts lines into phrases. Words belong together where one blank, hyphen, underscore, full stop or apostrophe divides them;
    /// `noIndex` is two words.
    static func phrases(of lines: [String]) -> [PrivacyPhrase] {
        lines.enumerated().flatMap { number, line in phrases(of: line, number) }
    }

    private static func phrases(of line: String, _ number: Int) -> [PrivacyPhrase] {
        let text = Array(MarkSkeleton(withWordsApart(line)).text)
        var phrases: [PrivacyPhrase] = []
        var index = 0
        var gap = ""
        while index < text.count {
            guard PrivacyWords.isPartOfKey(text[index]) else {
                gap.append(text[index])
                index += 1
                continue
            }
            var words: [String] = []
            while true {
                let start = index
                while index < text.count, PrivacyWords.isPartOfKey(text[index]) { index += 1 }
                words.append(String(text[start..<index]))
                guard index + 1 < text.count, " -_.'’".contains(text[index]), PrivacyWords.isPartOfKey(text[index + 1])
                else { break }
                index += 1
            }
            if !phrases.isEmpty { phrases[phrases.count - 1].after = gap }
            phrases.append(PrivacyPhrase(words: words, key: words.joined(), line: number, before: gap, after: ""))
            gap = ""
        }
        if !phrases.isEmpty { phrases[phrases.count - 1].after = gap }
        return phrases
    }

    /// `isPrivate` as `is Private`.
    private static func withWordsApart(_ line: String) -> String {
        var text = ""
        var wasSmall = false
        for scalar in line.unicodeScalars {
            let isCapital = (0x41...0x5A).contains(scalar.value)
            if isCapital, wasSmall { text.append("-") }
            wasSmall = (0x61...0x7A).contains(scalar.value)
            text.unicodeScalars.append(scalar)
        }
        return text
    }

    /// Words that stand in front of a key without changing what it says.
    private static let leads: Set<String> = [
        "data", "div", "section", "details", "span", "article", "meta", "set", "let", "var", "const", "vim", "note",
        "page", "file",
        "post", "doc", "document", "session", "content", "x", "dg", "the", "this", "its", "my", "our", "html", "body",
        "field",
        "property", "attr", "option", "key", "hugo", "obsidian", "jekyll", "quarto", "logseq", "md", "yaml", "metadata",
        "frontmatter",
    ]

    /// The phrase as a key: without `data-`, `page` and the like in front of it.
    var asKey: String {
        if PrivacyWords.isKey(key) || PrivacyWords.tags.contains(key) { return key }
        let rest = words.drop { PrivacyPhrase.leads.contains($0) }
        return rest.isEmpty ? key : rest.joined()
    }
}
