import Diagnostics
import Markdown
import MentoringModel

// Days in words that stand in brackets with other words: `(12.6., Raum klärt Uta)`, `(bis Freitag, wenn es geht)`.
extension DayWords {
    /// A day with which brackets begin, and behind which something else stands.
    init?(atStartOfBracketIn words: String, from context: DayContext) {
        guard words.utf8.contains(UInt8(ascii: "(")), words.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
            return nil
        }
        var rest = words[...]
        while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
            let inside = rest[open..<close].dropFirst()
            rest = rest[close...]
            guard let sign = inside.firstIndex(where: { ",;–—".contains($0) }) else { continue }
            let day = trimmed(inside[..<sign])
            guard day.contains(where: \.isNumber), let said = DayWords(wholly: day, from: context), said.isDay else {
                continue
            }
            self = said
            return
        }
        return nil
    }

    /// What to write where the day stands in brackets with other words, which stay in brackets of their own; `nil` where it stands
    /// alone.
    func helpInBrackets(of words: String, key: String = "due") -> String? {
        guard let place = words.ranges(of: written).last, !meant.isEmpty, !isExample,
            let open = words[..<place.lowerBound].lastIndex(of: "("),
            !words[open..<place.lowerBound].contains(")"), let close = words[place.upperBound...].firstIndex(of: ")")
        else { return nil }
        func bare(_ part: Substring) -> String {
            var text = part
            while let first = text.first, " ,;–—-:".contains(first) { text.removeFirst() }
            while let last = text.last, " ,;–—-:".contains(last) { text.removeLast() }
            return String(text)
        }
        let parts = [bare(words[open..<place.lowerBound].dropFirst()), bare(words[place.upperBound..<close])]
        let rest = parts.filter { !$0.isEmpty && !DayWords.isWeekday($0.lowercased().filter(\.isLetter)) }.joined(
            separator: ", ")
        guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return "write \(proposal(key: key)) (\(rest)) in place of these brackets"
            + (meant.count > 1 ? ", with the day that is meant" : "")
    }
}

extension NoteReader {
    /// Tells of a day with which brackets begin that say more: `(12.6., Raum klärt Uta)`.
    func reportDayInBrackets(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let said = DayWords(atStartOfBracketIn: words, from: log.dayContext),
            let help = said.helpInBrackets(of: words)
        else { return false }
        // What somebody else does is a promise of its own.
        let inside = words[(words.firstRange(of: said.written)?.upperBound ?? words.endIndex)...].prefix { $0 != ")" }
        let other = inside.split { !$0.isLetter }.lazy.filter { $0.first?.isUppercase ?? false }
            .compactMap { self.isMemberCalled(String($0)) ? self.idCalled(String($0)) : nil }
            .first { id in !item.text.owners.contains { self.idCalled($0) == id } }
        let promise =
            other.map {
                "; what \($0) does is an item of its own below "
                    + "\(heading(.actions, atLine: item.source.line)): - [ ] \($0) …"
            } ?? ""
        log.add(
            .dayInWords, at: log.find(said.written, from: item.source.line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: help + promise)
        return true
    }
}

extension DayWords {
    /// What to write for a day behind an arrow, which would be left: `-> verschoben auf 15.5.`
    func helpBehindArrow(of words: String) -> String? {
        guard let place = words.ranges(of: written).last, meant.count == 1, !isExample,
            let arrow = ["->", "=>", "→", "➜", "⇒"].lazy.compactMap({ words[..<place.lowerBound].ranges(of: $0).last })
                .first,
            words[arrow.upperBound..<place.lowerBound].allSatisfy({ $0 == " " })
        else { return nil }
        return "write \(proposal()) in place of “\(words[arrow.lowerBound..<place.upperBound])” if that is meant"
    }
}
