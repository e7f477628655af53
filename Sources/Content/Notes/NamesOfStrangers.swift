import Diagnostics
import Markdown
import MentoringModel

// Promises of nobody that name somebody who does something, and is no member or does not do it alone.
extension NoteReader {
    /// Tells of a promise that names whoever helps and not who does it: `Book train (support: Noor)`.
    func reportOnlyHelper(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let name = NameAtEdge.onlyHelper(words, isMemberCalled) else { return false }
        let people = members.all.prefix(4).map { "@\($0.id)" }
        log.add(
            .unread, at: placeOfWord(name, from: item.source.line), width: name.count,
            "this promise belongs to nobody: “\(name)” is named as who helps",
            help: "begin the item with whoever does it: \(people.joined(separator: " or "))")
        return true
    }

    /// Tells of a promise that begins as one of somebody does whom nobody here is called: `Hugo: send the badge`,
    /// `Hugo to send the badge`.
    func reportStranger(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let first = words.utf8.first, first &- 0x41 < 26 || first >= 0xC3,
            let end = words.prefix(24).firstIndex(where: { !$0.isLetter && $0 != "-" }), end > words.startIndex
        else { return false }
        let name = words[..<end]
        let behind = words[end...]
        let hasColon = behind.first == ":"
        guard hasColon || behind.hasPrefix(" to "), FirstNames.contains(name) else { return false }
        let rest = behind.dropFirst(hasColon ? 1 : 4).drop { $0 == " " }
        // `Hugo: outline` may be about somebody.
        guard let next = rest.first, next.isLetter, rest.utf8.contains(0x20) else { return false }
        let people = members.all.prefix(4).map { "@\($0.id)" }
        let isKnown = if case .none = matchPerson(String(name)) { false } else { true }
        guard !isKnown else { return false }
        let note = slug(of: String(name)).map { "add people/\($0).md if \(name) is one of the programme" } ?? ""
        log.add(
            .unread, at: log.find(name, from: item.source.line), width: name.count,
            "this promise belongs to nobody: “\(name)” is nobody’s name here",
            help: "begin the item with whoever sees to it, \(people.joined(separator: " or "))"
                + (knownPeople.hasFolder ? "; or \(note)" : ""))
        return true
    }

    /// Tells of a title and a surname in a cell of a table for whoever does it: `Ms Okafor`.
    ///
    /// - Returns: Whether it is one, and nobody's id or name.
    func reportTitled(_ name: String, in item: BodyReading.Item) -> Bool {
        guard let end = name.firstIndex(where: { $0 == " " || $0 == "." }), name.utf8.count < 80,
            NameAtEdge.titles.contains(name[..<end].lowercased()), case .none = matchPerson(name)
        else { return false }
        let person = memberCalled(name)
        log.add(
            .unread, at: log.find(name, from: item.source.line, lines: 1), width: name.count,
            "this promise belongs to nobody: “\(name)” is no name by which somebody is known here",
            help: person.map { "write \($0.id) if that is meant" }
                ?? "write the id or the first name of whoever does it: "
                + members.all.prefix(4).map(\.id.text).joined(separator: " or "))
        return true
    }

    /// Where a word stands as a word of its own, on a line or the next few.
    func placeOfWord(_ word: some StringProtocol, from line: Int) -> Mark {
        for number in line..<line + 4 {
            guard let text = log.line(number) else { break }
            for range in text.ranges(of: String(word)).reversed() {
                let isStart =
                    range.lowerBound == text.startIndex || !text[text.index(before: range.lowerBound)].isLetter
                let isEnd = range.upperBound == text.endIndex || !text[range.upperBound].isLetter
                guard isStart, isEnd else { continue }
                return Mark(line: number, column: text[..<range.lowerBound].unicodeScalars.count + 1)
            }
        }
        return log.find(word, from: line)
    }
}
