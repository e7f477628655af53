import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of brackets in a box of a goal that say in other words how much it counts: `(counts double)`, `(Gewicht 2)`; and of
    /// `weight 2` behind all others.
    func reportWeightInWords(_ item: BodyReading.Item) {
        let isChecklist = body.section(ofBlock: item.block) == nil
        let unused = item.text.reading.attributes.first { isChecklist && ["weight", "gewicht"].contains($0.key) }
        guard
            let said = unused.map({ WeightInWords(written: "\($0.key) \($0.value)", number: $0.value) })
                ?? WeightInWords(item.text.words) ?? WeightInWords(atEnd: item.text.words)
        else { return }
        let weight = said.number ?? "2"
        let isMilestone = body.section(ofBlock: item.block) == .milestones
        log.add(
            .unread, at: log.find(said.written, from: item.source.line), width: said.written.count,
            "“\(said.written)” is not read, so this counts once",
            help: isMilestone
                ? "write (weight \(weight)) if that is meant"
                : "in a checklist every box counts once: write several boxes, or milestones below "
                    + "\(heading(.milestones, atLine: item.source.line)) with (weight \(weight))")
    }
}

private struct WeightInWords {
    /// What stands in the brackets, or at the end.
    var written: String
    /// `nil` where the words are another than a number, such as `double`.
    var number: String?

    init(written: String, number: String) { (self.written, self.number) = (written, number) }

    init?(_ words: String) {
        guard words.utf8.contains(UInt8(ascii: "(")), let open = words.lastIndex(of: "("),
            let close = words[open...].firstIndex(of: ")")
        else { return nil }
        written = trimmed(words[open..<close].dropFirst())
        let parts = written.lowercased().lettersAndDigits
        guard (2...3).contains(parts.count), let first = parts.first, let last = parts.last,
            WeightInWords.leads.contains(first)
        else { return nil }
        if let many = WeightInWords.many[last] {
            number = many
        } else if last.allSatisfy({ $0.isASCII && $0.isNumber }), last.utf8.count <= 2, !written.contains("."),
            WeightInWords.nouns.contains(first)
        {
            number = String(last)
        } else {
            return nil
        }
    }

    /// `… weight 2`, `… Gewicht: 3`: of other numbers there it is not known what they count.
    init?(atEnd words: String) {
        let parts = words.lettersAndDigits.suffix(3)
        guard parts.count == 3, let last = parts.last, ("2"..."9").contains(last), last.utf8.count == 1,
            words.hasSuffix(last), case let noun = parts[parts.endIndex - 2],
            WeightInWords.nounsAtEnd.contains(noun.lowercased())
        else { return nil }
        written = String(words[noun.startIndex...])
        number = String(last)
    }

    private static let nounsAtEnd: Set<String> = ["weight", "gewicht", "gewichtung"]
    private static let nouns: Set<Substring> = ["weight", "gewicht", "gewichtung", "faktor", "factor"]
    private static let leads = nouns.union(["counts", "count", "zählt", "zaehlt", "weighs"])
    private static let many: [Substring: String] = [
        "double": "2", "twice": "2", "doppelt": "2", "zweifach": "2", "triple": "3", "dreifach": "3", "thrice": "3",
    ]
}
