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
        guard NumberedTopic(line) == nil else { return }
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
        // `Next call 30 min on Friday`
        let sentence = before.split { !$0.isLetter } + next.prefix { !".!?;,–—(".contains($0) }.split { !$0.isLetter }
        guard !sentence.contains(where: { plans.contains($0.lowercased()) }) else { return false }
        if isOfTalk(before, next) { return true }
        let isEnd = next.allSatisfy { ".)!*_".contains($0) || isBlank($0) }
        if before.allSatisfy({ "~≈*_ ".contains($0) })
            || saysOnlyHowLong(before)
        {
            guard let sign = next.first, !isEnd else { return true }
            if ",.;–—(".contains(sign) { return ",;–—(".contains(sign) || next.utf8.count < 60 }
            let word = next.prefix { $0.isLetter }.lowercased()
            // `We had 40 minutes per talk`
            let isSentence = before.lowercased().split { !$0.isLetter }.contains { ["we", "wir", "it"].contains($0) }
            return isSentence
                ? ["today", "heute", "diesmal", "this", "only", "nur"].contains(word) : leads.contains(word)
        }
        // `On the phone, 50 min, I was walking the dog`
        if next.first == ",", saysOnlyWhere(before) { return true }
        guard isEnd || ".;".contains(next.first ?? " ") else { return false }
        let text = before.drop { $0 == " " }
        let trimmedEnd = text.reversed().drop { $0 == " " }
        guard let sign = trimmedEnd.first else { return false }
        if ",–—(;".contains(sign) { return before.split(whereSeparator: isBlank).count <= 9 }
        let word = text.split(whereSeparator: { !$0.isLetter }).last?.lowercased() ?? ""
        return places.contains(word) && text.split(whereSeparator: isBlank).count <= 4
    }

    /// Whether nothing but words that lead to a length stands in front of it: `war nur 50 min`, `kurz heute, nur 25 Min.`
    private static func saysOnlyHowLong(_ before: Substring) -> Bool {
        let words = before.lowercased().split { !$0.isLetter }
        return (1...6).contains(words.count) && words.allSatisfy(lengthLeads.contains)
            && words.contains { !["we", "wir", "it", "es", "one", "this", "time"].contains($0) }
    }

    /// Whether nothing but where or how it took place stands in front of a length, with a comma behind it.
    private static func saysOnlyWhere(_ before: Substring) -> Bool {
        let words = before.lowercased().split { !$0.isLetter }
        return before.last { $0 != " " } == "," && (1...5).contains(words.count)
            && words.contains { places.contains(String($0)) }
            && words.allSatisfy { places.contains(String($0)) || leads.contains(String($0)) || wheres.contains($0) }
    }

    private static let wheres: Set<Substring> = [
        "on", "the", "a", "an", "der", "dem", "beim", "per", "über", "one", "eins", "short", "quick", "kurz", "kurzes",
        "kurze",
        "kurzer", "only", "nur", "again", "wieder", "my", "your", "our", "mein", "meinem", "seinem", "ihrem", "bei",
    ]

    private static let lengthLeads: Set<Substring> = [
        "ca", "circa", "about", "nur", "only", "just", "war", "waren", "was", "were", "had", "hatten",
        "we", "wir", "it", "es", "heute", "today", "diesmal", "this", "time", "kurz", "kurze", "kurzes", "short",
        "quick", "one", "leider", "sadly", "again", "wieder", "mal", "etwa", "rund", "knapp", "gut", "fast", "nearly",
        "almost", "roughly", "around", "sitzung", "session", "call", "treffen", "meeting", "gespräch", "lang", "long",
        "lange", "dieses", "diese", "unser", "our", "ging", "went", "for", "dauerte", "lasted", "took",
    ]

    /// `We talked 45 min about the deck`, `spoke for 45 min`, `45 Min über die Folien gesprochen`, `haben 45 Min geredet`
    private static func isOfTalk(_ before: Substring, _ next: Substring) -> Bool {
        let words = before.lowercased().split { !$0.isLetter }
        let said = words.reversed().drop { fillers.contains($0) }
        if let verb = said.first, talks.contains(verb), words.count <= 6 {
            let first = next.prefix { $0.isLetter }.lowercased()
            return first.isEmpty || behindLength.contains(first)
        }
        let sentence = next.prefix { !".!?;,–—".contains($0) }.lowercased().split { !$0.isLetter }
        guard words.allSatisfy({ fillers.contains($0) || ["wir", "haben", "hatten"].contains($0) }), sentence.count <= 8
        else {
            return false
        }
        return sentence.last.map { pastTalks.contains($0) } ?? false
    }

    /// Words that speak of a session to come.
    private static let plans: Set<String> = [
        "next", "nächste", "nächster", "nächsten", "nächstes", "naechste", "naechster", "naechsten", "naechstes",
        "planned", "geplant", "tomorrow", "upcoming", "will", "demnächst", "kommende", "kommenden", "vorgesehen",
    ]
    private static let talks: Set<Substring> = [
        "talked", "spoke", "chatted", "met", "sprachen", "redeten", "telefonierten", "trafen", "talk", "call",
    ]
    private static let pastTalks: Set<Substring> = ["gesprochen", "geredet", "telefoniert", "getroffen", "gequatscht"]
    private static let fillers: Set<Substring> = [
        "for", "only", "just", "nearly", "roughly", "ca", "circa", "rund", "etwa", "nur", "uns", "about", "almost",
        "fast",
        "knapp", "gut",
    ]
    private static let behindLength: Set<String> = [
        "about", "on", "over", "mostly", "and", "instead", "today", "at", "in", "with", "über", "zu", "und", "statt",
        "heute",
        "this", "only", "mainly", "vor", "im", "am", "mit", "via", "per",
    ]
    private static let leads: Set<String> = [
        "instead", "statt", "anstatt", "only", "nur", "call", "video", "phone", "telefon", "zoom", "teams", "in", "at",
        "im",
        "am", "by", "per", "via", "over", "session", "meeting", "treffen", "gespräch", "today", "heute", "with", "mit",
        "this", "diesmal", "café", "cafe", "kantine",
    ]
    private static let places: Set<String> = [
        "tel", "telefon", "phone", "call", "video", "zoom", "teams", "videocall", "cafe", "café", "kantine", "büro",
        "office",
        "telefonat", "anruf", "online", "spaziergang", "walk", "train", "zug", "zuhause", "home",
    ]
}
