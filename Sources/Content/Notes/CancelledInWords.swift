import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of a session whose title or first line says that it did not take place, where no field does.
    func reportCancelledInWords() {
        let headings = body.headingBlocks
        guard body.visibility(ofLine: body.body.firstLine) >= fields.visibility else { return }
        var looked = 0
        for (index, block) in body.outline.blocks.enumerated() {
            guard looked < 2 else { return }
            let isHeading = headings.contains(index)
            guard block.parent == nil, isHeading || block.kind == .paragraph else { return }
            looked += 1
            guard let line = log.line(block.line), body.visibility(ofLine: block.line) >= fields.visibility,
                let written = CancelledWords(in: line, isTitle: isHeading)
            else {
                if isHeading { continue }
                return
            }
            log.add(
                .fieldInBody, at: log.find(written.word, from: block.line, lines: 1), width: written.word.count,
                "“\(written.word)” is not read in the body, so this session counts as held",
                help: body.body.firstLine > 1
                    ? "write status: cancelled between the two lines --- at the top of the note"
                    : "let the note begin with these lines:\n---\nstatus: cancelled\n---")
            return
        }
    }
}

/// A word by which people say that a session did not take place: `# Cancelled`, `CANCELLED – Elena was ill`, `Abgesagt.`
struct CancelledWords {
    /// As written.
    var word: String

    private static let words: Set<String> = [
        "cancelled", "canceled", "postponed", "abgesagt", "ausgefallen", "entfallen", "verschoben", "entfällt",
    ]
    /// What may stand beside it in a title.
    private static let beside: Set<String> = [
        "session", "meeting", "call", "treffen", "termin", "sitzung", "gespräch", "mentoring", "was", "ist", "wurde",
        "no",
    ]

    init?(in line: some StringProtocol, isTitle: Bool) {
        guard line.utf8.count <= 200 else { return nil }
        let parts = line.split { !$0.isLetter }
        if isTitle {
            guard parts.count <= 5, let found = parts.first(where: { CancelledWords.words.contains($0.lowercased()) }),
                parts.allSatisfy({ part in
                    let word = part.lowercased()
                    return part == found || CancelledWords.beside.contains(word) || DayNames.months[word] != nil
                })
            else { return nil }
            word = String(found)
            return
        }
        // In a sentence it stands at the start, with a sign behind it: not “Cancelled the subscription”.
        guard let first = parts.first, CancelledWords.words.contains(first.lowercased()) else { return nil }
        let behind = line[first.endIndex...].drop { "*_ ".contains($0) }
        guard behind.isEmpty || behind.first.map({ ".,:;–—-!(".contains($0) }) ?? true else { return nil }
        word = String(first)
    }
}

/// Times that are counted from a session, and name no day: `in 2 weeks`, `same time next week`.
enum DistanceInWords {
    static func isDistance(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        let parts = text.lowercased().split { !$0.isLetter }
        return ["week", "weeks", "month", "fortnight", "woche", "wochen", "monat"].contains {
            parts.contains(Substring($0))
        }
            && (parts.contains("in") || parts.contains("same"))
    }
}
