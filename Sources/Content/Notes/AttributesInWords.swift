import Diagnostics
import Markdown
import MentoringModel

/// Brackets in which every part is an attribute in words of its own: `(fällig 15.3., fertig 9.3., Gewicht 2)`.
struct AttributesInWords {
    /// As written, with the brackets.
    var written: Substring
    /// `(due 2026-03-15, done 2026-03-09, weight 2)`
    var proposal: String

    init?(_ words: String, from context: DayContext) {
        guard words.utf8.contains(UInt8(ascii: "(")), words.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
            return nil
        }
        var rest = words[...]
        while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
            let inside = rest[open..<close].dropFirst()
            let parts = inside.split { ",;".contains($0) }.map { trimmed($0) }
            let read = parts.compactMap { AttributesInWords.attribute($0, context) }
            let keys = Set(read.map { $0.prefix { $0 != " " } })
            if parts.count > 1, read.count == parts.count, keys.count == parts.count {
                written = rest[open...close]
                proposal = "(\(read.joined(separator: ", ")))"
                return
            }
            rest = rest[close...]
        }
        return nil
    }

    private static func attribute(_ part: String, _ context: DayContext) -> String? {
        let word = part.prefix(while: \.isLetter).lowercased()
        let value = trimmed(part.dropFirst(word.count).drop { " :".contains($0) })
        if ["weight", "gewicht", "gewichtung"].contains(word) {
            return plainNumber(value).map { _ in "weight \(value)" }
        }
        if let day = CalendarDay(value), let key = ItemKeys.dayKey(word) { return "\(key) \(day)" }
        if let doing = DayOfDoing(wholly: part, from: context), doing.hasVerb {
            return doing.days.count == 1 ? "done \(doing.days[0])" : nil
        }
        guard let said = DayWords(in: part, from: context), said.isLimit, said.written.count == part.count,
            !said.isExample, said.meant.count == 1
        else { return nil }
        return "due \(said.meant[0])"
    }
}

extension NoteReader {
    /// Tells of such brackets with one pair that says the same.
    func reportAttributesInWords(_ item: BodyReading.Item) -> Bool {
        guard let said = AttributesInWords(item.text.words, from: log.dayContext),
            !log.hasReported(.dayInWords, on: item.source.line)
        else { return false }
        log.add(
            .dayInWords, at: log.find(said.written, from: item.source.line), width: said.written.count,
            "“\(said.written)” is not read as days and numbers", help: "write \(said.proposal) in its place")
        return true
    }
}
