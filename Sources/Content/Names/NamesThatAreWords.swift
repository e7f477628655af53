import Markdown
import MentoringModel

// Names that are words, too, and names of which only letters stand there.
extension NameAtEdge {
    /// Whether a first name that is a word, too, is that of who does what stands behind it: `Grace read case 3`,
    /// `Mark books a room`, and not `Mark the slides as final`, `Hope for rain`, `Will call`.
    ///
    /// It is asked only where a member of the pair is called so.
    static func isDoer(_ name: String, before next: Substring) -> Bool {
        guard name.first?.isUppercase ?? false else { return false }
        let word = next.prefix { $0.isLetter }
        let lower = word.lowercased()
        guard word.count > 1, word.first?.isLowercase ?? false, !behindVerbs.contains(lower) else { return false }
        // Behind “will” stands a verb whoever does it.
        guard ["will", "may", "can"].contains(name.lowercased()) else { return true }
        return lower.count > 3 && (lower.hasSuffix("s") && !lower.hasSuffix("ss") || lower.hasSuffix("ed"))
    }

    /// `(with Grace's help): slides`
    static func isBracketBeforeColon(_ next: Substring) -> Bool {
        guard next.first == "(", let close = next.prefix(80).firstIndex(of: ")") else { return false }
        let behind = next[close...].dropFirst().drop { $0 == " " }
        return behind.first == ":" || ["–", "—", "- "].contains { behind.hasPrefix($0) }
    }

    /// What stands behind a verb that is a name, too.
    private static let behindVerbs: Set<String> = [
        "the", "a", "an", "this", "that", "these", "those", "my", "your", "his", "her", "our", "their", "its", "all",
        "both", "each", "every", "any", "some", "it", "them", "him", "us", "me", "you", "for", "with", "at", "in", "on",
        "of", "up", "as", "off", "out", "over", "down", "after", "before", "by", "under", "from", "about", "into", "if",
        "when", "not", "and", "or", "is", "was", "we", "they", "he", "she", "period", "notes", "days", "again", "more",
        "new", "old", "done", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "und", "oder", "nehmen",
        "gemeint", "ist", "im", "am", "mit", "von", "für", "zu", "one", "two", "three", "no", "yes", "slides",
        "tickets",
        "items", "tasks", "pages", "how", "what", "who", "where", "complete", "date", "dates", "so", "through",
    ]

    /// `Expectations – Mr Petrov`: a name with a title, or of which only the surname stands there.
    static func behindDash(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "-") }),
            let dash = words.lastIndex(where: { "–—-".contains($0) }), dash > words.startIndex,
            words[words.index(before: dash)] == " "
        else { return nil }
        let name = trimmed(words[dash...].dropFirst())
        return !name.isEmpty && isMember(name) ? NameAtEdge([name], rest: words[..<dash]) : nil
    }

    /// `Matters arising (GW)`: initials in brackets at the end; one letter alone may mean anything.
    static func initialsInBrackets(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        guard words.utf8.contains(0x28), let found = atEnd(words, { _ in false }, member),
            found.names[0].split(whereSeparator: { !$0.isLetter }).allSatisfy({ $0.count > 1 })
        else { return nil }
        return found
    }
}
