import Markdown

// Lines that close a note by words alone, without a key and a value.
extension PrivacyDeclaration {
    /// The first line that says nothing but that others may not read: `CONFIDENTIAL`, `This note is private.`, `\begin{private}`.
    static func wholeLine(of phrases: [PrivacyPhrase], _ lines: [String]) -> PrivacyDeclaration? {
        var start = 0
        while start < phrases.count {
            var end = start
            while end < phrases.count, phrases[end].line == phrases[start].line { end += 1 }
            let line = Array(phrases[start..<end])
            start = end
            guard says(line, isItem: isItem(lines[line[0].line])) else { continue }
            return PrivacyDeclaration(
                line: line[0].line, word: line[0].words[0], written: trimmed(lines[line[0].line]), mark: "private")
        }
        return nil
    }

    private static func says(_ line: [PrivacyPhrase], isItem: Bool) -> Bool {
        let first = line[0]
        if line.allSatisfy({ PrivacyWords.flags.contains($0.key) }),
            !isItem || line.contains(where: { $0.words.count == 1 })
        {
            return true
        }
        if isItem { return false }
        if line.count == 1, isSentence(first.words) { return true }
        if line.allSatisfy({ statements.contains($0.key) }) { return true }
        return isDirective(line)
    }

    /// A bare word in a list is one of several: `- Confidential` among ground rules.
    private static func isItem(_ line: String) -> Bool {
        let text = line.drop { " \t>".contains($0) }
        let isNumbered = text.first?.isNumber ?? false
        return ["- ", "* ", "+ "].contains { text.hasPrefix($0) } || isNumbered || text.hasPrefix("|")
    }

    /// Words that, alone on a line, say that the note is not for others.
    private static let statements: Set<String> = Set(
        [
            "private", "privat", "private note", "private notes", "confidential", "strictly confidential",
            "highly confidential",
            "private and confidential", "strictly private", "strictly private and confidential",
            "confidential and private",
            "vertraulich", "streng vertraulich", "privat und vertraulich", "confidentiel", "strictement confidentiel",
            "confidencial",
            "not public", "nicht öffentlich", "non public", "do not publish", "do not share", "do not distribute",
            "not for distribution",
            "off the record", "not for publication", "not for the site", "not for the website", "nicht veröffentlichen",
            "nicht zur veröffentlichung", "nicht weitergeben", "ne pas publier", "ne pas diffuser", "no publicar",
            "no compartir",
            "top secret", "for internal use only", "internal use only", "internal only", "only for internal use",
            "nur intern",
            "nur für den internen gebrauch", "for our eyes only", "for your eyes only", "unter vier augen",
            "nur für uns",
            "please do not share", "please do not publish", "please keep private", "keep private", "keep this private",
            "please keep this private", "keep confidential", "keep this confidential",
        ].map { PrivacyWords.key(of: $0) })

    /// `This note is private`, `Please do not publish this page`.
    private static func isSentence(_ words: [String]) -> Bool {
        guard words.count <= 9 else { return false }
        let subjects: Set = ["this", "these", "the", "dies", "diese", "dieser", "cette", "esta", "all"]
        let verbs: Set = [
            "is", "are", "stays", "stay", "remains", "remain", "ist", "bleibt", "sind", "est", "es", "reste",
        ]
        if let first = words.first, subjects.contains(first), let verb = words.firstIndex(where: verbs.contains),
            verb <= 3
        {
            let subject = words[..<verb]
            let notes: Set = [
                "note", "notes", "page", "file", "document", "entry", "session", "post", "text", "notiz", "seite",
                "datei", "nota",
            ]
            guard subject.count == 1 || subject.contains(where: notes.contains) else { return false }
            let rest = words[(verb + 1)...].drop {
                ["strictly", "to", "be", "stay", "very", "for", "streng"].contains($0)
            }
            return statements.contains(rest.joined())
                || ["private", "privat", "secret", "internal"].contains(rest.joined())
                || statements.contains(words[(verb + 1)...].joined())
        }
        let rest = words.drop { ["please", "bitte"].contains($0) }
        guard let verb = ["publish", "share", "export", "post", "distribute", "upload"].first(where: rest.contains)
        else {
            return false
        }
        let tail: Set = [
            "this", "it", "note", "page", "file", "session", "document", "entry", "the", "anywhere", "online", verb,
        ]
        let starts = [["do", "not"], ["don", "t"], ["dont"], ["never"], ["must", "not", "be"]]
        guard let start = starts.first(where: { rest.starts(with: $0) }) else { return false }
        return rest.dropFirst(start.count).allSatisfy(tail.contains)
    }

    /// Words of markup, which mean nothing of their own.
    private static let markup: Set<String> = [
        "begin", "end", "start", "stop", "category", "tag", "tags", "label", "class", "only", "type", "kind", "status",
        "mode", "section",
        "note", "notes", "page", "comment", "endcomment", "meta", "index", "flag", "is", "this", "file", "document",
        "div", "span",
        "details", "article", "aside", "p", "id", "if", "endif", "block", "endblock", "content", "here", "from", "to",
        "html",
    ]
    private static let closing: Set<String> = [
        "private", "privat", "confidential", "vertraulich", "noindex", "nopublish", "noexport", "unlisted",
        "unpublished", "hidden",
        "restricted",
    ]

    /// A line of markup that holds nothing but a closing word: `\begin{private}`, `:::private`, `<section hidden>`.
    private static func isDirective(_ line: [PrivacyPhrase]) -> Bool {
        guard let sign = line[0].before.first, "\\{%:.~_@+;/<([!$&=^|#".contains(sign), line[0].before != "# " else {
            return false
        }
        let words = line.flatMap(\.words)
        return words.count <= 6 && words.contains(where: closing.contains)
            && words.allSatisfy { closing.contains($0) || markup.contains($0) }
    }
}
