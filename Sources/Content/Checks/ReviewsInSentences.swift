import Diagnostics
import Markdown
import MentoringModel

// Sentences of a session that say that the agreement was gone through, where the agreement has no such day:
// `Vereinbarung nochmal durchgegangen, passt so.`, `We went through the agreement.`
extension NoteReader {
    /// Remembers such sentences outside every section, to be compared with the agreement once it is known.
    func rememberReviews() {
        for (index, block) in body.outline.blocks.enumerated()
        where block.kind == .paragraph && block.parent == nil && body.section(ofBlock: index) == nil
            && !body.headingBlocks.contains(index)
        {
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

/// Compares sentences about the agreement with the days on which it was reviewed, where it is to be reviewed at all.
func checkReviewsInSentences(of pair: Pair, _ report: CheckReport) {
    guard pair.agreement.reviewEvery != nil else { return }
    for session in pair.sessions {
        let day = session.date.value
        // The cure names a field of the agreement, which may be more open than the session.
        guard let log = report.logs[session.note.path], let said = log.reviews.first,
            !pair.agreement.reviewed.contains(where: { $0.value == day })
        else { continue }
        log.add(
            .fieldInBody, at: said.mark, width: said.words.count,
            "“\(trimmed(said.words))” is not read, so the agreement counts as not reviewed on \(day)",
            help:
                "write reviewed: \(([day.description] + pair.agreement.reviewed.map { "\($0.value)" }).sorted().reduce("[") { $0 + ($0 == "[" ? "" : ", ") + $1 })] in the front matter of \(pair.agreement.note.path) if that is meant"
        )
    }
}
