import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of a sentence outside every section that says how long the session took, or how much longer than planned:
    /// `Went 20 minutes over because of the train.`, `Took 80 minutes.`, `Wir haben 10 Minuten überzogen.`
    func reportOverrunInWords(_ session: Session) {
        guard session.actual == nil, !body.body.isBlank else { return }
        for index in body.freeParagraphs where body.outline.blocks[index].parent == nil {
            for number in body.lines(ofParagraph: index).prefix(10) {
                guard let line = log.line(number), line.utf8.count <= 200,
                    log.mayHold(.digit, number),
                    body.visibility(ofLine: number) >= fields.visibility,
                    !log.hasReported(.fieldInBody, on: number)
                else { continue }
                for sentence in line.sentences {
                    guard let found = OverrunInWords(sentence) else { continue }
                    let planned = session.planned?.value
                    let took = found.isAdded ? planned.map { $0 + found.minutes } : found.minutes
                    if took == planned, took != nil { continue }
                    return log.add(
                        .fieldInBody, at: log.find(found.written, from: number, lines: 1), width: found.written.count,
                        "“\(found.written)” is not read as how long the session took",
                        help: took.map { helpToWrite(["actual: \(ProposedValue.inWords($0))"]) }
                            ?? "write in the front matter actual: and how long it took, such as actual: 1h 20m")
                }
            }
        }
    }
}

/// How long a session took by a sentence that says nothing else of it.
struct OverrunInWords {
    var written: String
    var minutes: Double
    /// Whether it is how much longer it took than planned.
    var isAdded: Bool

    init?(_ sentence: Substring) {
        let times = TimeAmongWords.all(in: String(sentence))
        guard times.count == 1, let time = times.first, let place = sentence.firstRange(of: time.written) else {
            return nil
        }
        func words(_ part: Substring) -> [String] { part.lowercased().split { !$0.isLetter }.map(String.init) }
        let (before, behind) = (words(sentence[..<place.lowerBound]), words(sentence[place.upperBound...]))
        guard before.count <= 4, before.allSatisfy(OverrunInWords.leads.contains) else { return nil }
        written = String(time.written)
        minutes = time.minutes
        let next = behind.first ?? ""
        let verb = before.contains { OverrunInWords.verbs.contains($0) }
        // `It was 40 minutes late.`
        if OverrunInWords.over.contains(next), next != "late" || before.contains("ran"), (1...120).contains(minutes) {
            isAdded = true
            return
        }
        let isEnd = next.isEmpty || OverrunInWords.ends.contains(next)
        guard verb, isEnd, (10...360).contains(minutes) else { return nil }
        isAdded = false
    }

    private static let verbs: Set<String> = ["took", "lasted", "dauerte", "gedauert", "ging", "went", "hat", "ran"]
    private static let leads: Set<String> = verbs.union([
        "we", "wir", "it", "es", "the", "session", "call", "meeting", "das", "treffen", "gespräch", "sitzung", "haben",
        "about", "ca", "circa", "etwa", "rund", "nearly", "almost", "fast", "for", "over", "a", "good", "gut", "knapp",
        "sind", "have", "this", "time", "diesmal", "heute", "today", "waren", "were", "was", "war", "leider", "sadly",
        "by",
    ])
    private static let over: Set<String> = [
        "over", "longer", "overtime", "länger", "überzogen", "drüber", "mehr", "late", "extra",
    ]
    private static let ends: Set<String> = [
        "because", "instead", "in", "today", "this", "weil", "wegen", "statt", "heute", "diesmal", "gedauert", "lang",
        "long", "altogether", "insgesamt", "total", "overall", "due",
    ]
}
