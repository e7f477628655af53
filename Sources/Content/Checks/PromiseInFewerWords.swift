import Markdown
import MentoringModel

/// An open promise that is told again as done or cancelled in fewer words, which make it another one: `platform review` for
/// “Run the platform review”, `Gruppenseminar angefragt` for “Termin im Gruppenseminar anfragen”.
struct PromiseInFewerWords {
    let first: OpenPromise

    /// - Parameter words: In small letters.
    init?(_ words: String, of file: String, among open: [String: OpenPromise]) {
        guard !open.isEmpty, words.utf8.count <= 80 else { return nil }
        let said = KeyWords.of(words)
        guard said.count > 1 || said.first.map({ $0.count > 8 }) ?? false else { return nil }
        var found: OpenPromise?
        for (other, first) in open where first.source.file != file && other != words {
            let known = first.keyWords
            guard known.count >= said.count,
                said.allSatisfy({ word in known.contains { PromiseInFewerWords.isSame(word, $0) } })
            else { continue }
            // Of two nobody can tell which is meant.
            if found != nil { return nil }
            found = first
        }
        guard let found else { return nil }
        first = found
    }

    /// An open promise that a later one, which is open, too, tells again with a few words more or less: `Sign the agreement` for
    /// “Read the agreement again and sign it”. One that begins with all words of the other says more of it, or is another.
    init?(openAgain words: String, of file: String, among open: [String: OpenPromise]) {
        guard !open.isEmpty, words.utf8.count <= 80 else { return nil }
        let said = KeyWords.of(words)
        guard (2...8).contains(said.count) else { return nil }
        var found: OpenPromise?
        for (other, first) in open where first.source.file != file && other != words && other.utf8.count <= 80 {
            let known = first.keyWords
            // `Rohfassung Folien`, `Folien Rohfassung`, `Rohfassung für die Folien`
            if known.count == said.count, known.sorted() == said.sorted() {
                if found != nil { return nil }
                found = first
                continue
            }
            let (few, more) = known.count < said.count ? (known, said) : (said, known)
            // One word, or a number, is what tells two promises apart.
            let hasNumber = other.utf8.contains { $0 &- 0x30 < 10 }
            guard !words.hasPrefix(other), !other.hasPrefix(words), few.count > 1, more.count - few.count <= 3,
                more.count > few.count, !words.utf8.contains(where: { $0 &- 0x30 < 10 }),
                // `floor plan to the designer`, behind `Floor plan 1:50 to the designer`
                !hasNumber || few == said && more.allSatisfy({ few.contains($0) || $0.allSatisfy(\.isNumber) }),
                few.allSatisfy({ word in more.contains { PromiseInFewerWords.isSame(word, $0) } })
            else { continue }
            if found != nil { return nil }
            found = first
        }
        guard let found else { return nil }
        first = found
    }

    /// Whether two words are one, or forms of one: `anfragen`, `angefragt`.
    private static func isSame(_ word: Substring, _ other: Substring) -> Bool {
        word == other || haveSameStem(word, other, butFor: 3)
            || word.count > 7
                && word.firstRange(of: "ge").map { range in
                    haveSameStem(word[..<range.lowerBound] + word[range.upperBound...], other, butFor: 3)
                } ?? false
    }
}
