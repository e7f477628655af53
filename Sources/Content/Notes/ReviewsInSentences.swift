import Diagnostics
import Markdown
import MentoringModel

// Sentences of a session that say that the agreement was gone through, where the agreement has no such day:
// `Vereinbarung nochmal durchgegangen, passt so.`, `We went through the agreement.`
extension NoteReader {
    /// Remembers such sentences outside every section, to be compared with the agreement once it is known.
    func rememberReviews() {
        for block in body.freeParagraphs.lazy.map({ self.body.outline.blocks[$0] }) where block.parent == nil {
            guard let line = log.line(block.line), line.utf8.count <= 200,
                body.visibility(ofLine: block.line) >= fields.visibility,
                let sentence = ReviewInWords.sentence(in: line)
            else { continue }
            return log.reviews.append((String(sentence), log.find(sentence, from: block.line, lines: 1)))
        }
    }
}

/// Words that say that an agreement was gone through, not that it is to be.
private enum ReviewInWords {
    static func sentence(in line: Substring) -> Substring? {
        guard line.contains("greement") || line.contains("ereinbarung") else { return nil }
        return line.split(whereSeparator: { ".!;".contains($0) }).first { sentence in
            let words = sentence.lowercased().split { !$0.isLetter }
            return words.count <= 12 && !sentence.contains("?") && words.contains { agreements.contains($0) }
                && !words.contains { plans.contains($0) }
                && (words.contains { participles.contains($0) }
                    || phrases.contains { sentence.lowercased().contains($0) })
        }
    }

    private static let agreements: Set<Substring> = ["agreement", "vereinbarung"]
    private static let participles: Set<Substring> = [
        "reviewed", "durchgegangen", "durchgesehen", "überprüft", "angeschaut", "angesehen", "rechecked",
    ]
    private static let phrases = ["went through", "gone through", "went over", "gone over", "looked through"]
    private static let plans: Set<Substring> = [
        "will", "should", "must", "next", "not", "never", "until", "once", "when", "if", "to", "nicht", "noch", "nie",
        "wird", "werden", "muss", "müssen", "soll", "sollten", "sobald", "wenn", "bis", "nächstes",
    ]
}
