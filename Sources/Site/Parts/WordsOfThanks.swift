import Markdown
import MentoringModel

/// What stands under a heading “Thanks” in the notes of a session.
struct WordsOfThanks {
    let session: Session
    /// What stands below the heading, up to the next one of its level or higher.
    let document: Document

    /// Those of sessions, in their order.
    static func all(in sessions: [Session], _ index: SiteIndex) -> [WordsOfThanks] {
        sessions.compactMap { session in
            // Hardly any note has some, and all are asked.
            let own = index.body(of: session.note)
            guard own.note.body.text.utf8.contains(UInt8(ascii: "#")) else { return nil }
            let body = own.document
            let heading = body.children(of: Document.root).first {
                body.kind(of: $0).isHeading && isThanks(SectionHeading(body.words(below: $0)).name)
            }
            let words = heading.map(body.section(below:))
            return words.flatMap { $0.isEmpty ? nil : WordsOfThanks(session: session, document: $0) }
        }
    }

    /// `Thanks`, `Thank you`, `Danke`, `Thanks to Noor`
    private static func isThanks(_ heading: String) -> Bool {
        ["thanks", "thank you", "dank", "danke"].contains(heading)
            || ["thanks to ", "thank you ", "dank an ", "danke an "].contains(where: heading.hasPrefix)
    }
}
