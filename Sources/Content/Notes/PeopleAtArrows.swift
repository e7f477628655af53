import Diagnostics
import Markdown
import MentoringModel

/// An arrow from one person to another at the end of an item, or in brackets there: `What is a bay? Noor → Elena`.
struct PeopleAtArrow {
    /// The words without both.
    var rest: String
    /// `@noor`, for each who is a member.
    var from: [String]
    var to: [String]
    /// Whom the arrow leads to, as written.
    var receiver: String
    /// As it stands in the item.
    var written: String
    var isInBrackets: Bool

    static func mayBeArrow(_ sign: UInt32) -> Bool {
        switch sign {
        case 0x3E, 0x2190...0x21FF, 0x25B6, 0x2794...0x27BF, 0x27F0...0x27FF, 0x1F449: true
        default: false
        }
    }
}

extension NoteReader {
    /// The people around the last arrow of an item; `nil` where no names stand on both of its sides.
    ///
    /// - Parameter needsRest: Whether other words have to stand in front of them.
    func peopleAtArrow(_ words: String, needsRest: Bool = true) -> PeopleAtArrow? {
        // The first byte of an arrow is that of every dash, too.
        guard words.utf8.contains(where: { $0 == 0xE2 || $0 == 0x3E || $0 == 0xF0 }),
            words.unicodeScalars.contains(where: { PeopleAtArrow.mayBeArrow($0.value) }),
            let arrow = (NoteReader.arrows + [" > "]).compactMap({ words.ranges(of: $0).last })
                .max(by: { ($0.upperBound, $1.lowerBound) < ($1.upperBound, $0.lowerBound) })
        else { return nil }
        var end = words[arrow.upperBound...]
        while let last = end.last, " .!?".contains(last) { end.removeLast() }
        let isInBrackets = end.last == ")" || end.last == "]"
        if isInBrackets { end.removeLast() }
        let before = words[..<arrow.lowerBound]
        let sign =
            before.lastIndex(where: { ":,;?!.–—([|·@".contains($0) })
            ?? before.ranges(of: " - ").last.map { before.index(after: $0.lowerBound) }
        let start = sign.map { words.index(after: $0) } ?? words.startIndex
        guard !isInBrackets || sign.map({ "([".contains(words[$0]) }) ?? false else { return nil }
        // In `@noor → @elena` the sign belongs to the name.
        let first = sign.map { words[$0] == "@" ? $0 : start } ?? start
        let (giver, receiver) = (trimmed(words[start..<arrow.lowerBound]), trimmed(end))
        guard let from = people(called: giver), let to = people(called: receiver), !from.isEmpty || !to.isEmpty else {
            return nil
        }
        var rest = words[..<(isInBrackets ? sign ?? start : start)]
        while let last = rest.last, " :,;–—-|·@".contains(last) { rest.removeLast() }
        guard !needsRest || rest.contains(where: \.isLetter) else { return nil }
        return PeopleAtArrow(
            rest: String(rest), from: from, to: to, receiver: receiver,
            written: trimmed(words[first..<end.endIndex]), isInBrackets: isInBrackets)
    }

    /// The members among some names, as ids; `nil` where one of the words is no name.
    private func people(called words: String) -> [String]? {
        let names = joinedNames(in: words)
        let ids = names.map { (name: $0, id: idOfRole($0) ?? (isMemberCalled($0) ? idCalled($0) : nil)) }
        guard !ids.isEmpty, ids.allSatisfy({ $0.id != nil || isMemberCalled($0.name) || isPerson($0.name) }) else {
            return nil
        }
        return ids.compactMap(\.id)
    }

    /// Who is meant by a role, or by a word for the two: `mentor`, `both`, `wir`.
    private func idOfRole(_ word: String) -> String? {
        switch word.lowercased() {
        case "mentor", "mentorin": members.mentors.count == 1 ? members.mentors.first.map { "@\($0.id)" } : "@mentor"
        case "mentee": members.mentees.count == 1 ? members.mentees.first.map { "@\($0.id)" } : "@mentee"
        case "both", "we", "beide", "wir", "wir beide", "we both", "both of us": "@both"
        default: nil
        }
    }

    /// Tells of a promise of nobody that ends in an arrow between people: `The rota: Noor → Elena, by 2026-03-20`.
    func reportArrowAtEnd(_ item: BodyReading.Item, _ parts: Parts) -> NameReport? {
        guard let people = peopleAtArrow(parts.words, needsRest: false), !people.isInBrackets else { return nil }
        guard people.rest.contains(where: \.isLetter) else {
            log.add(
                .unread, at: log.find(people.written, from: item.source.line), width: people.written.count,
                "this promise belongs to nobody, and says nothing but “\(people.written)”",
                help: "begin the item with whoever does it, and write what is to be done")
            return .name
        }
        let line =
            (parts.box.map { "- \($0) " } ?? "") + people.from.joined(separator: ", ")
            + " \(people.rest) (→ \(people.receiver))\(parts.brackets)"
        let day =
            line.contains(DayWords.unknownDay) ? ", with the day that is meant" : ""
        log.add(
            .unread, at: log.find(people.written, from: item.source.line), width: people.written.count,
            "this promise belongs to nobody: “\(people.written)” stands among its words",
            help: people.from.isEmpty
                ? "begin the item with whoever does it: \(people.to.joined(separator: ", ")), if it is theirs"
                : "write \(line) if it is theirs\(day), or begin the item with whoever does it")
        return .line(hasDay: parts.hasDay && !people.from.isEmpty)
    }
}
