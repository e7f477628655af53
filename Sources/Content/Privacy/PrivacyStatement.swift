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
            let number = line[0].line
            let isItem = isItem(lines[number])
            guard isFlag(line) || !isItem && (isDirective(line) || isAlone(number, lines) && says(line)) else {
                continue
            }
            return PrivacyDeclaration(
                line: line[0].line, word: line[0].words[0], written: trimmed(lines[line[0].line]), mark: "private")
        }
        return nil
    }

    private static func says(_ line: [PrivacyPhrase]) -> Bool {
        if line.count == 1, isSentence(line[0].words) || isPrivateElsewhere(line[0].text) { return true }
        return line.allSatisfy { statements.contains($0.key) || PrivacyWords.flags.contains($0.key) }
    }

    /// Words that only tools know: `noindex, nofollow`.
    private static func isFlag(_ line: [PrivacyPhrase]) -> Bool {
        line.contains { bareFlags.contains($0.key) }
            && line.allSatisfy { bareFlags.contains($0.key) || otherFlags.contains($0.key) }
    }

    private static let bareFlags: Set = [
        "noindex", "nopublish", "noexport", "norender", "noshare", "nosite", "nositemap",
    ]
    private static let otherFlags: Set = ["nofollow", "noarchive", "nosnippet", "noimageindex"]

    /// Whether a line is a paragraph by itself: the end of a sentence that an editor has wrapped says nothing alone.
    private static func isAlone(_ number: Int, _ lines: [String]) -> Bool {
        func hasWords(_ number: Int) -> Bool {
            lines.indices.contains(number) && lines[number].contains { $0.isLetter || $0.isNumber }
        }
        let isShouted = lines[number].contains(where: \.isLetter) && !lines[number].contains(where: \.isLowercase)
        let isBelowHeading = number > 0 && lines[number - 1].hasPrefix("#")
        return isShouted || (!hasWords(number - 1) || isBelowHeading) && !hasWords(number + 1)
    }

    /// `Privé`, `частное`: the word alone, in a language that means nothing else by it.
    private static func isPrivateElsewhere(_ words: String) -> Bool {
        MarkSkeleton.isClosing(words) && !wordsOfOtherMeaning.contains(words)
    }

    private static let wordsOfOtherMeaning: Set = [
        "closed", "locked", "intern", "internal", "interno", "interna", "interne", "hidden", "restricted", "sensitive",
        "secret", "geheim", "secreto", "segreto", "for us", "members only", "hide", "unpublished", "nda",
    ]

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
            "please keep this private", "keep confidential", "keep this confidential", "kept private",
            "keep it private",
            "mentor only", "for mentor only", "for the mentor only", "for mentors only", "mentee only",
            "for the mentee only",
            "for us only", "only for us", "pair only", "for the pair only", "nur für uns", "nur wir",
            "keep off the site",
            "not for the web", "do not put this online", "do not put online", "not for others",
        ].map { PrivacyWords.key(of: $0) })

    /// `This note is private`, `Please do not publish this page`.
    private static func isSentence(_ words: [String]) -> Bool {
        guard words.count <= 9 else { return false }
        if let first = words.first, subjects.contains(first), let verb = words.firstIndex(where: verbs.contains),
            verb <= 3
        {
            let subject = words[..<verb]
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
        let starts = [["do", "not"], ["don", "t"], ["dont"], ["never"], ["must", "not", "be"]]
        guard let start = starts.first(where: { rest.starts(with: $0) }) else { return false }
        return rest.dropFirst(start.count).allSatisfy { $0 == verb || tails.contains($0) }
    }

    private static let subjects: Set = ["this", "these", "the", "dies", "diese", "dieser", "cette", "esta", "all"]
    private static let verbs: Set = [
        "is", "are", "stays", "stay", "remains", "remain", "ist", "bleibt", "sind", "est", "es", "reste",
    ]
    private static let notes: Set = [
        "note", "notes", "page", "file", "document", "entry", "session", "post", "text", "notiz", "seite", "datei",
        "nota",
    ]
    private static let tails: Set = [
        "this", "it", "note", "page", "file", "session", "document", "entry", "the", "anywhere", "online",
    ]

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
