import Diagnostics
import Markdown
import MentoringModel

// Names at the start of a promise, or in its brackets, that leave in doubt whose it is.
extension NoteReader {
    /// Tells of a promise that has the owner of what stands above it, and begins with another member:
    /// `### Actions (Elena)` above `- Noor sends her CV`.
    func reportOtherNameInFront(_ item: BodyReading.Item) -> NameReport {
        guard item.text.owners.isEmpty, members.all.count > 1 else { return .none }
        let words = item.text.words
        let bare = String(NameAtEdge.label(of: words[...]).rest)
        guard
            let found = NameAtEdge.inFront(bare, true, { isMemberCalled($0) })
                ?? NameAtEdge.initials(bare, { memberWithInitials($0) }),
            !NameAtEdge.isObject(bare, found), let ids = ids(of: found), let first = found.names.first
        else { return .none }
        let around = item.owners.flatMap { joinedNames(in: $0) }.compactMap { idCalled($0) }
        guard !around.isEmpty, !around.contains("@both"), Set(around).count < members.all.count,
            ids.contains(where: { !around.contains($0) })
        else { return .none }
        let owners = around.joined(separator: ", ")
        log.add(
            .unread, at: log.find(first, from: item.source.line), width: first.count,
            "“\(first)” is not read, so this promise is \(owners)’s by the name above it",
            help:
                "write \(line(item, people: ids, words: found.rest)) if it is theirs, or begin the item with \(owners)")
        return .line(hasDay: false)
    }

    /// Tells of a promise of nobody that begins with what belongs to a member: `Noor's bio`, `Noors Lebenslauf`.
    func reportPossessive(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard let written = possessive(in: NameAtEdge.label(of: words[...]).rest) else { return false }
        let lines = members.all.prefix(4).map { line(item, people: ["@\($0.id)"], words: words) }
        log.add(
            .unread, at: log.find(written, from: item.source.line), width: written.count,
            "this promise belongs to nobody: “\(written)” stands among its words",
            help: "write \(lines.joined(separator: " or ")), whoever does it")
        return true
    }

    /// The name of a member with the ending of what is theirs, in front of a word.
    private func possessive(in text: Substring) -> Substring? {
        guard let first = text.first, first.isLetter else { return nil }
        let tokens = text.prefix(80).split(separator: " ", maxSplits: 2)
        for count in 1...2 where tokens.count > count {
            guard tokens[count].first.map({ $0.isLetter || $0.isNumber || "“„\"".contains($0) }) ?? false else {
                continue
            }
            let written = text[..<tokens[count - 1].endIndex]
            if let ending = ["'s", "’s", "'", "’"].first(where: written.hasSuffix) {
                if isMemberCalled(String(written.dropLast(ending.count))) { return written }
            } else if first.isUppercase, written.utf8.last == UInt8(ascii: "s"), written.utf8.count > 3,
                !NameAtEdge.alsoWords.contains(written.dropLast().lowercased()), !isMemberCalled(String(written)),
                isMemberCalled(String(written.dropLast()))
            {
                return written
            }
        }
        return nil
    }

    /// Tells of a promise of nobody with an arrow between people in brackets: `Ask for a room (Noor → Sam)`.
    func reportArrowInBrackets(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard words.utf8.contains(where: { $0 == 0xE2 || $0 == 0x3E || $0 == 0xF0 }) else { return false }
        guard let open = words.lastIndex(where: { "([".contains($0) }), open > words.startIndex,
            let close = words[open...].firstIndex(where: { ")]".contains($0) })
        else { return false }
        let inside = words[open..<close].dropFirst()
        guard
            let arrow = NoteReader.arrows.compactMap({ inside.firstRange(of: $0) })
                .min(by: { $0.lowerBound < $1.lowerBound })
        else { return false }
        func people(_ part: Substring) -> [String] {
            let names = joinedNames(in: trimmed(part.prefix { !",;".contains($0) }))
            return names.allSatisfy { isMemberCalled($0) } ? names.compactMap { idCalled($0) } : []
        }
        let from = people(inside[..<arrow.lowerBound])
        let to = people(inside[arrow.upperBound...])
        guard !from.isEmpty || !to.isEmpty, inside[..<arrow.lowerBound].contains(where: \.isLetter) else {
            return false
        }
        let rest =
            "\(trimmed(words[..<open])) (→ \(trimmed(inside[arrow.upperBound...])))"
            + words[close...].dropFirst()
        let help =
            from.isEmpty
            ? "begin the item with whoever does it: \(to.joined(separator: ", ")), if it is theirs"
            : "write \(line(item, people: from, words: rest)) if it is theirs, or begin the item with whoever does it"
        let written = trimmed(inside)
        log.add(
            .unread, at: log.find(written, from: item.source.line), width: written.count,
            "this promise belongs to nobody: “\(written)” stands among its words", help: help)
        return true
    }

    /// Tells of a promise of nobody that is struck through with a remark behind it, `~~Noor: slides~~ not needed`: of the
    /// name in it, with the lines to write.
    func reportNameStruck(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard words.hasPrefix("~~"), let (struck, behind) = StateInPart.struckStart(of: words) else { return false }
        let text = struck.first == "@" ? String(struck.dropFirst()) : String(struck)
        guard item.text.marker != .done, StateInPart.isStruckWithRemark(words),
            let found = NameAtEdge.inFront(text, true, { isMemberCalled($0) }), let ids = ids(of: found),
            let first = found.names.first
        else { return false }
        var remark = trimmed(behind.drop { " –—-:,;(→>".contains($0) })
        if remark.hasSuffix(")"), !remark.contains("(") { remark.removeLast() }
        let rest =
            "\(ids.joined(separator: ", ")) \(found.rest)\(remark.isEmpty ? "" : " – \(remark)")"
            + item.text.attributesInBrackets
        // The line to write says both, so that one word of it is enough.
        log.withdraw(.struckItem, on: item.source.line)
        log.add(
            .unread, at: log.find(first, from: item.source.line), width: first.count,
            "this promise belongs to nobody and counts as open: “\(first)” stands among its words, which are struck through",
            help: StatePhrases.isMovedAfterStrike(behind)
                ? "write - [>] \(rest) if it goes on elsewhere, - [-] if it was cancelled"
                : "write - [-] \(rest) if it was cancelled, - [x] if it is done")
        return true
    }
}
