import Markdown

/// Names of files and folders that say that others are not to read what is in them.
enum ClosingName {
    /// Whether all words of a folder's name say so: `not public`, `drafts`, `mentors only`.
    static func isOfFolder(_ name: String) -> Bool { ClosingStatement.strength(ofWords: name) != nil }

    /// Whether the name of a file does, without its ending: as a whole, in brackets, or at an end: `plan (not public)`,
    /// `2026-02-02-off-the-record`, `DRAFT plan`.
    ///
    /// - Parameter isSession: Whether it is that of a session, which has a day and hardly a title.
    static func isOfFile(_ name: String, isSession: Bool = false) -> Bool {
        let skeleton = MarkSkeleton(name)
        if skeleton.brackets.contains(where: { ClosingStatement.strength(of: $0.inside) != nil }) { return true }
        let words = Array(skeleton.letters.split(separator: " ").drop { $0.allSatisfy(\.isNumber) })
        if isAtStart(words) || isLoud(name) { return true }
        // A private company is none that is closed.
        guard let first = words.first, first != "private" || MarkSkeleton.isMark(words) else { return false }
        let all = words.joined(separator: " ")
        if let strength = ClosingStatement.strength(of: all), strength >= .readers || isSession { return true }
        // “What not to share” is a title.
        let ends = [
            "not public", "off the record", "do not share", "do not publish", "mentors only", "mentor only",
            "members only",
            "internal only", "pair only", "us only", "only us", "nicht offentlich", "nur intern", "nur fur uns",
            "unter uns",
        ]
        if first == "privat" || ends.contains(where: { all.hasSuffix(" " + $0) }) { return true }
        let marks: Set<Substring> = ["privat", "private", "confidential", "vertraulich", "internal"]
        if let last = words.last, marks.contains(last), words.dropLast().last != "going" { return true }
        return false
    }

    /// Whether a word in capitals among others says so: it is no word of the title.
    private static func isLoud(_ name: String) -> Bool {
        let words = name.split { !$0.isLetter }
        guard let place = words.firstIndex(where: { loudWords.contains(String($0)) }) else { return false }
        // Of a name in capitals all words are so.
        let isAlways = ["DRAFT", "WIP", "INTERNAL", "ENTWURF"].contains(words[place])
        return isAlways || words.contains { $0.contains(where: \.isLowercase) } || words.count == 1
    }

    private static let loudWords: Set<String> = [
        "DRAFT", "WIP", "INTERNAL", "ENTWURF", "CONFIDENTIAL", "PRIVATE", "PRIVAT", "VERTRAULICH", "GEHEIM",
    ]

    /// Whether a name begins with what says so: `private-notes-noor`, `confidential salary bands`, `vertraulich-gehalt`.
    private static func isAtStart(_ words: [Substring]) -> Bool {
        guard words.count > 1 else { return false }
        switch words[0] {
        // `vertrauliche-gespraeche` are what it is about.
        case "vertraulich", "confidentiel", "confidencial": return true
        case "confidential": return !kindsOfConfidential.contains(words[1])
        case "private": return StatementLine.ownNotes.contains(words[1])
        default:
            let all = words.joined(separator: " ")
            return starts.contains { all.hasPrefix($0 + " ") }
        }
    }

    /// What is called confidential and may be written about.
    private static let kindsOfConfidential: Set<Substring> = [
        "computing", "information", "data", "documents", "agreement", "agreements", "policy", "policies", "client",
        "clients", "conversation", "conversations", "talks", "advice", "counselling", "counseling", "support", "space",
        "spaces", "helpline", "reporting", "feedback", "and", "by", "or", "in", "at", "waste", "mentoring", "coaching",
    ]
    private static let starts = [
        "streng vertraulich", "strictly confidential", "highly confidential", "company confidential", "not public",
        "nicht offentlich", "nur intern", "nur fur uns", "internal only", "pair only", "not for the site",
        "not for the website",
    ]

    /// What of a path says so, a folder or the file's name; `nil` where nothing does.
    static func part(of path: String) -> String? {
        let parts = path.split(separator: "/").map(String.init)
        if let folder = parts.dropLast().first(where: isOfFolder) { return folder }
        guard let file = parts.last, isOfFile(String(file.split(separator: ".").first ?? "")) else { return nil }
        return file
    }
}
