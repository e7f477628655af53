import Diagnostics
import Markdown
import MentoringModel

// Items that belong to nobody and begin or end with a name, and the line that says the same of somebody.
extension NoteReader {
    /// What an item of nobody says in its words, taken apart.
    struct Parts {
        /// The box to write; `nil` for an item that is open.
        var box: String?
        /// What is left when day and state are taken out.
        var words: String
        /// `due 2026-03-20`
        var attributes: [String] = []
        /// What was said with the state and is no day, or no day that can be told.
        var remarks: [String] = []
        var hasDay = false
        var isDone: Bool { box == "[x]" }
        /// What stands behind the words of a line.
        var brackets: String {
            remarks.map { " (\($0))" }.joined() + (attributes.isEmpty ? "" : " (\(attributes.joined(separator: ", ")))")
        }
    }

    /// What was told of the name in an item of nobody.
    enum NameReport {
        case none
        /// Who was named is told, with no line to write.
        case name
        /// A line to write was told; whether it has the day that stands among the words.
        case line(hasDay: Bool)
    }

    /// Tells of a promise, option or topic of nobody that begins or ends with a member's name: most likely it is theirs.
    ///
    /// Within a sentence a name is a word: `Ask Elena for the slides`.
    @discardableResult
    func reportNameAtEdge(
        _ item: BodyReading.Item, words: String? = nil, minutes: Double? = nil, in section: SectionName
    ) -> NameReport {
        guard !members.isEmpty else { return .none }
        guard item.owners.isEmpty else { return section == .actions ? reportOtherNameInFront(item) : .none }
        let names = NameAtEdge.Names(isMember: { self.isMemberCalled($0) }, initials: { self.memberWithInitials($0) })
        return section == .actions
            ? reportNameOfPromise(item, names)
            : reportNameOfTopic(item, words ?? item.text.words, minutes, names, in: section)
    }

    private func reportNameOfPromise(_ item: BodyReading.Item, _ names: NameAtEdge.Names) -> NameReport {
        let words = item.text.words
        if reportNameStruck(item, words) || reportArrowInBrackets(item, words) { return .line(hasDay: false) }
        if reportDoneByMember(item, words) || reportBracketsOfSeveral(item, words) { return .line(hasDay: true) }
        var parts = parts(of: item)
        if let report = reportArrowAtEnd(item, parts) { return report }
        let line = log.line(item.source.line)
        var found = NameAtEdge(parts.words, line: line, isPromise: true, names)
        if found == nil, parts.words != words, let name = NameAtEdge(words, line: line, isPromise: true, names) {
            (found, parts) = (name, self.parts(of: item, words: name.rest))
            found?.rest = parts.words
        }
        found = found ?? letterOfMember(parts.words) ?? outsiderOfPromise(parts.words)
        guard var found, let ids = ids(of: found), let first = found.names.first else {
            if reportPossessive(item, words) { return .line(hasDay: false) }
            if reportOnlyHelper(item, words) || reportStranger(item, words) { return .name }
            item.text.reportStateInWords(line: item.source.line, log: log)
            reportLabelOfNobody(item, words)
            return .none
        }
        parts.box = found.box ?? parts.box
        if !parts.hasDay, DayPhrases.finiteVerbs.contains(found.rest.prefix { $0.isLetter }.lowercased()) {
            // `Noor wird am 25. Juni die Folien schicken`: the name was the subject.
            let others = self.parts(of: item, words: found.rest)
            if others.hasDay, others.box == parts.box {
                parts = others
                found.rest = others.words
            }
        }
        let isGroup = NameAtEdge.groups.contains(first.lowercased())
        let isRow = body.outline.blocks[item.block].kind != .item
        func report(_ help: String) {
            // No line of a list can be typed into a row.
            let help =
                isRow
                ? "write \(ids.joined(separator: ", ")) in the column of whoever does it, such as “Who”, if it is theirs"
                : help
            log.add(
                .unread,
                at: isGroup
                    ? placeOfWord(first, from: item.source.line) : log.find(first, from: item.source.line),
                width: first.count,
                "this promise belongs to nobody: “\(first)” stands among its words", help: help)
        }
        if let further = furtherPerson(in: words, besides: found.names) {
            report(helpForSeveral(ids, further))
            return .name
        }
        let proposal = "\(ids.joined(separator: ", ")) \(found.rest)\(parts.brackets)"
        let (open, stand) = (DayWords.unknownDay, "2026-03-20")
        let reading = ItemReading(
            proposal.replacing(open, with: stand), keys: ItemAttributes.keys(in: .actions), isPerson: isPerson)
        guard says(reading, ids, box: parts.box) else {
            report("begin the item with whoever does it: \(ids.joined(separator: ", ")), if it is theirs")
            return .name
        }
        let box = parts.box.map { "- \($0) " } ?? ""
        // `noor anrufen` may be a call to Noor.
        let others = members.all.map { "@\($0.id)" }.filter { $0 != ids[0] }
        let other =
            others.count == 1 && NameAtEdge.isObject(parts.words, found)
            ? "or \(box)\(others[0]) \(parts.words)\(parts.brackets), " : "or begin the item with "
        let day = proposal.contains(open) ? ", with the day that is meant" : ""
        report("write \(trimmed(box + proposal))\(day), \(other)whoever does it")
        let days = reading.attributes.filter { $0.key == "due" || $0.key == "done" }.map(\.value)
        // A day of that line is told of.
        if let left = body.account.settled[item.block] {
            body.account.settle(item.block, left: left.filter { !days.contains($0.text) })
        }
        return .line(hasDay: parts.hasDay || !days.isEmpty)
    }

    private func helpForSeveral(_ ids: [String], _ further: FurtherPerson) -> String {
        guard let id = further.id else {
            return "begin the item with whoever does it: \(ids.joined(separator: ", ")), if it is theirs"
        }
        return further.hasItem
            ? "write an item for each of them: - [ ] \(ids[0]) …, and - [ ] \(id) …"
            : "begin the item with whoever does it: one of them, or both with \((ids + [id]).joined(separator: " "))"
    }

    private func reportNameOfTopic(
        _ item: BodyReading.Item, _ words: String, _ minutes: Double?, _ names: NameAtEdge.Names,
        in section: SectionName
    ) -> NameReport {
        // Options are often numbered by letters.
        let atArrow = peopleAtArrow(words).flatMap { people in
            people.from.isEmpty ? nil : NameAtEdge([people.written], rest: people.rest, ids: people.from)
        }
        guard
            let found = atArrow ?? NameAtEdge(words, isPromise: false, names)
                ?? (section == .agenda ? NameAtEdge.initialsBeforeColon(words, names.initials) : outsiderOfIdea(words)),
            let ids = ids(of: found), let first = found.names.first
        else { return section == .options && reportOwnIdea(item, words) ? .name : .none }
        let people = ids.joined(separator: ", ")
        let what = section == .agenda ? "topic" : "option"
        func report(_ help: String) {
            log.add(
                .unread, at: log.find(first, from: item.source.line), width: first.count,
                "this \(what) belongs to nobody: “\(first)” stands among its words", help: help)
        }
        if let further = furtherPerson(in: words, besides: found.names) {
            report("name who brings it: \(([ids[0], further.id].compactMap(\.self)).joined(separator: " or "))")
            return .name
        }
        let length = minutes.map { "\(ProposedValue.inWords($0)) " } ?? ""
        let line =
            section == .agenda
            ? "\(length)\(found.rest) \(people)\(item.text.attributesInBrackets)"
            : (box(of: item.text.marker).map { "- \($0) " } ?? "") + item.text.written("\(people) \(found.rest)")
        report("write \(trimmed(line)) if it is theirs")
        return .line(hasDay: false)
    }

    /// A line that gives a promise to somebody and keeps its state and attributes.
    func line(_ item: BodyReading.Item, people: [String], words: String) -> String {
        let parts = parts(of: item, words: words)
        return (parts.box.map { "- \($0) " } ?? "")
            + "\(people.joined(separator: ", ")) \(parts.words)\(parts.brackets)"
    }

    private func box(of marker: TaskMarker?) -> String? {
        switch marker {
        case .done?: "[x]"
        case .cancelled?: "[-]"
        default: nil
        }
    }

    /// The state, the day and the other words of an item.
    private func parts(of item: BodyReading.Item, words: String? = nil) -> Parts {
        let text = item.text
        var parts = Parts(box: box(of: text.marker), words: DayWords.withoutStruckDays(words ?? text.words))
        parts.attributes = text.reading.attributes.map { "\($0.key) \($0.value)" }
        if parts.box == nil, text.attributes.days["done"] != nil { parts.box = "[x]" }
        if parts.box == nil, !text.reading.isToBeDone,
            let said = StateAtEdge(parts.words, line: log.line(item.source.line), from: log.dayContext),
            !said.isUnsure
        {
            (parts.box, parts.words) = (said.box, said.words)
            let days = said.days(from: log.dayContext)
            if days.count == 1 {
                parts.attributes.append("done \(days[0])")
            } else if let time = said.time {
                parts.remarks.append(time)
            }
            if let remark = said.remark { parts.remarks.append(remark) }
            parts.hasDay = !days.isEmpty
            // `slides, due 2026-03-20 / done`
            let rest = ItemReading(parts.words, keys: ItemAttributes.keys(in: .actions), isPerson: { _ in false })
            if !rest.attributes.isEmpty, rest.stateInWords == nil {
                parts.attributes += rest.attributes.map { "\($0.key) \($0.value)" }
                parts.words = rest.words
                parts.hasDay = true
            }
        }
        let keys = Set(text.reading.attributes.map(\.key))
        guard !keys.contains("due"), !parts.hasDay else { return parts }
        let key = parts.isDone ? "done" : "due"
        if !keys.contains(key), let day = dayAtEnd(of: &parts.words) {
            parts.attributes.append("\(key) \(day)")
            parts.hasDay = true
        } else if let said = DayWords(in: parts.words, from: log.dayContext),
            TwoLimits(parts.words, second: said, from: log.dayContext) == nil, let rest = said.cut(from: parts.words)
        {
            // Of what is done, `by Friday` is still the day until when it was to be.
            let isDone = parts.isDone && !said.isLimit
            let key = isDone ? "done" : "due"
            let days = isDone ? said.inThePast(from: log.dayContext).meant : said.meant
            if days.count == 1, !said.isExample {
                parts.attributes.append("\(key) \(days[0])")
                parts.hasDay = true
            } else if said.meant.isEmpty, said.isLimit, !parts.isDone {
                parts.attributes.append("due \(DayWords.unknownDay)")
                parts.hasDay = true
            } else {
                // The day is told of when the line is written.
                parts.remarks.append(said.written)
            }
            parts.words = rest
        }
        return parts
    }

    func ids(of found: NameAtEdge) -> [String]? {
        if !found.ids.isEmpty { return found.ids }
        let ids = found.who.isEmpty ? found.names.compactMap { idCalled($0) } : found.who.map { "@\($0.id)" }
        guard !ids.isEmpty, found.who.count + found.names.count >= ids.count else { return nil }
        return ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.element)
    }

    /// Whether a line that was put together is read as it is meant.
    private func says(_ reading: ItemReading, _ ids: [String], box: String?) -> Bool {
        let isSame = reading.owners.map { "@\($0)" } == ids && !reading.words.isEmpty && reading.unknownParts.isEmpty
        guard let said = reading.stateInWords else { return isSame }
        return isSame && self.box(of: said) == box
    }

    /// The `@id` to write for a name, or `@both`.
    func idCalled(_ name: String) -> String? {
        if NameAtEdge.groups.contains(name.lowercased()) { return "@both" }
        // `Noor H.`
        let parts = name.split(separator: " ")
        if parts.count > 1, let last = parts.last, last.count(where: \.isLetter) == 1 {
            return idCalled(parts.dropLast().joined(separator: " "))
        }
        guard case .people(let people) = matchPerson(name), let first = people.first else {
            return memberCalled(name).map { "@\($0.id)" }
        }
        return people.count == 1 ? "@\(first.id)" : people == members.all ? "@both" : nil
    }

    /// Cuts a day at the end of some words, behind a comma or dash or in the brackets of a name: `(Noor, 2026-03-20)`.
    private func dayAtEnd(of words: inout String) -> String? {
        guard words.utf8.count > 12, words.utf8.suffix(14).contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        var text = words[...]
        while let last = text.last, ".!)] ".contains(last) { text.removeLast() }
        let end = words[text.endIndex...]
        guard looksLikeDay(text.suffix(10)) else { return nil }
        let day = String(text.suffix(10))
        text.removeLast(10)
        while let last = text.last, " ,;–—-:|/·".contains(last) { text.removeLast() }
        guard !text.hasSuffix("("), !isOfWords(text) else { return nil }
        words = String(text + end)
        return day
    }

    /// Whether the word in front of a day says of it something else than until when: `as promised on`, `nicht vor`.
    private func isOfWords(_ text: Substring) -> Bool {
        let word = text.suffix(12).split { !$0.isLetter }.last?.lowercased() ?? ""
        return ["on", "am", "vom", "from", "of", "since", "seit", "ab", "after", "nach", "vor", "before"].contains(word)
    }

    /// The one member with these initials, or this first letter.
    func memberWithInitials(_ written: String) -> PersonReference? {
        let fit = members.all.filter { member in
            (knownPeople.names(of: member.id) + [member.words]).contains { name in
                let initials = name.split { " -".contains($0) }.compactMap { $0.first?.uppercased() }
                return initials.joined() == written || initials.first == written
            }
        }
        return fit.count == 1 ? fit[0] : nil
    }
}
