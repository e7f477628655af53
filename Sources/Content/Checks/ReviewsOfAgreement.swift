import Diagnostics
import Markdown
import MentoringModel

/// Compares sentences about the agreement with the days on which it was reviewed, where it is to be reviewed at all.
func checkReviewsInSentences(of pair: Pair, _ report: CheckReport) {
    guard pair.agreement.reviewEvery != nil else { return }
    for session in pair.sessions {
        let day = session.day
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
