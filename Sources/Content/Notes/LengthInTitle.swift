import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of a first heading that ends in how long the session took: `# Session 12 – 45 min`, `# Session 12 (45 min)`.
    ///
    /// - Returns: Whether one does.
    func reportLengthInTitle(_ session: Session) -> Bool {
        guard session.actual == nil, let region = body.regions.first, !region.opensSection, region.container == nil,
            region.visibility >= fields.visibility, !topicHeadings.contains(where: { $0.line == region.line }),
            region.heading.words.utf8.contains(where: { $0 &- 0x30 < 10 })
        else { return false }
        let words = region.heading.words
        var part = words[...]
        if part.last == ")" {
            guard let open = part.lastIndex(of: "(") else { return false }
            part = part[open...].dropFirst().dropLast()
        } else {
            guard let sign = part.lastIndex(where: { "–—|·,-".contains($0) }) else { return false }
            part = part[sign...].dropFirst()
        }
        let text = trimmed(part)
        guard text.contains(where: \.isLetter), case .one(let length)? = ProposedValue.length(text),
            session.planned.map({ ProposedValue.inWords($0.value) }) != length
        else { return false }
        log.add(
            .fieldInBody, at: log.find(text, from: region.line, lines: 1), width: text.count,
            "“\(text)” in a heading is not read as how long the session took",
            help: helpToWrite(["actual: \(length)"]))
        return true
    }
}
