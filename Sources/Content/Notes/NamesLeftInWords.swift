import Markdown
import MentoringModel

extension NoteReader {
    /// One or two letters before a colon that a member's first name begins with, or a letter with a full stop:
    /// `w: invoice`, `Gr: letter`, `N. send the slides`.
    func letterOfMember(_ words: String) -> NameAtEdge? {
        let letters = words.prefix(3).prefix { $0.isLetter }
        guard (1...2).contains(letters.count) else { return nil }
        let behind = words[letters.endIndex...]
        let rest = behind.dropFirst().drop { $0 == " " }
        switch behind.first {
        case ":": guard behind.dropFirst().first == " " else { return nil }
        case ".":
            guard letters.count == 1, letters.first?.isUppercase ?? false, behind.dropFirst().first == " ",
                rest.first?.isLowercase ?? false
            else { return nil }
        default: return nil
        }
        let start = letters.lowercased()
        // `No: more coffee`, `Ja: machen wir`
        guard !NoteReader.shortWords.contains(start) else { return nil }
        let fit = members.all.filter { member in
            (knownPeople.names(of: member.id) + [member.words]).contains { $0.lowercased().hasPrefix(start) }
        }
        guard fit.count == 1, rest.contains(where: \.isLetter) else { return nil }
        return NameAtEdge([String(letters)], rest: rest, who: fit)
    }

    private static let shortWords: Set<String> = [
        "no", "ja", "an", "am", "to", "do", "so", "if", "re", "ad", "id", "in", "is", "it", "me", "my", "we", "he",
        "or",
        "on", "at", "as", "be", "by", "go", "hi", "ok", "pr", "um", "zu", "er", "es", "da", "ab", "ps", "nb", "qa",
        "ui",
        "ux", "cv", "hr", "it", "mr", "ms", "dr", "vs", "wo",
    ]
}
