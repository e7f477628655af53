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
            guard mayHoldThanks(own.note.body.text) else { return nil }
            let body = index.parsed(own).document
            let heading = body.children(of: Document.root).first {
                body.kind(of: $0).isHeading && isThanks(SectionHeading(body.words(below: $0)).name)
            }
            let words = heading.map(body.section(below:))
            return words.flatMap { $0.isEmpty ? nil : WordsOfThanks(session: session, document: $0) }
        }
    }

    /// Whether a heading may stand in some text with such words; a letter may be written as `\a` or `&#97;`.
    private static func mayHoldThanks(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "#")) else { return false }
        var (last, before): (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\\") { return true }
            // `ank`, in capitals or not.
            let letter = byte | 0x20
            if letter == 0x6B, last == 0x6E, before == 0x61 { return true }
            (before, last) = (last, letter)
        }
        return false
    }

    /// `Thanks`, `Thank you`, `Danke`, `Thanks to Noor`
    private static func isThanks(_ heading: String) -> Bool {
        ["thanks", "thank you", "dank", "danke"].contains(heading)
            || ["thanks to ", "thank you ", "dank an ", "danke an "].contains(where: heading.hasPrefix)
    }
}
