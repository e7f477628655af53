import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of the length of a session in the first line of its text, at an end of it: `50 min instead of an hour`,
    /// `first meeting, café, 45 min`, `tel. 20 min`.
    func reportLengthInFirstLine(_ session: Session) {
        guard session.actual == nil,
            let block = body.outline.blocks.first(where: { $0.kind == .paragraph || $0.kind == .list }),
            block.kind == .paragraph, block.parent == nil, let line = log.line(block.line), line.utf8.count <= 80,
            line.utf8.contains(where: { $0 &- 0x30 < 10 }), body.visibility(ofLine: block.line) >= fields.visibility
        else { return }
        let index = body.outline.blocks.firstIndex { $0.line == block.line && $0.kind == .paragraph } ?? 0
        guard body.section(ofBlock: index) == nil else { return }
        let times = TimeAmongWords.all(in: String(line))
        guard times.count == 1, let time = times.first, (10...360).contains(time.minutes),
            session.planned.map({ $0.value != time.minutes }) ?? true, SaidLength.isOfSession(time.written, in: line)
        else { return }
        log.add(
            .fieldInBody, at: log.find(time.written, from: block.line, lines: 1), width: time.written.count,
            "“\(time.written)” is not read as how long the session took",
            help: helpToWrite(["actual: \(ProposedValue.inWords(time.minutes))"]))
    }
}

/// A length that says how long a session took, by what stands around it.
private enum SaidLength {
    static func isOfSession(_ written: Substring, in line: Substring) -> Bool {
        guard let range = line.firstRange(of: written) else { return false }
        let before = line[..<range.lowerBound].drop { isBlank($0) || ">*_(".contains($0) }
        let behind = line[range.upperBound...]
        let next = behind.drop { isBlank($0) || "*_".contains($0) }
        let isEnd = next.allSatisfy { ".)!*_".contains($0) || isBlank($0) }
        if before.allSatisfy({ "~≈*_ ".contains($0) })
            || ["ca. ", "ca ", "about ", "nur ", "only ", "just "].contains(before.lowercased())
        {
            guard let sign = next.first, !isEnd else { return true }
            if ",.;–—(".contains(sign) { return ",;–—(".contains(sign) || next.utf8.count < 60 }
            return leads.contains(next.prefix { $0.isLetter }.lowercased())
        }
        guard isEnd || ".;".contains(next.first ?? " ") else { return false }
        let text = before.drop { $0 == " " }
        let trimmedEnd = text.reversed().drop { $0 == " " }
        guard let sign = trimmedEnd.first else { return false }
        if ",–—(;".contains(sign) { return before.split(whereSeparator: isBlank).count <= 9 }
        let word = text.split(whereSeparator: { !$0.isLetter }).last?.lowercased() ?? ""
        return places.contains(word) && text.split(whereSeparator: isBlank).count <= 4
    }

    private static let leads: Set<String> = [
        "instead", "statt", "anstatt", "only", "nur", "call", "video", "phone", "telefon", "zoom", "teams", "in", "at",
        "im",
        "am", "by", "per", "via", "over", "session", "meeting", "treffen", "gespräch", "today", "heute", "with", "mit",
        "this", "diesmal", "café", "cafe", "kantine",
    ]
    private static let places: Set<String> = [
        "tel", "telefon", "phone", "call", "video", "zoom", "teams", "videocall", "cafe", "café", "kantine", "büro",
        "office",
        "telefonat", "anruf", "online",
    ]
}
