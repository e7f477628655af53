import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The items of one of a session's lists; one that belongs to two people stands there for each of them.
    func items(_ section: SectionName, check: (BodyReading.Item) -> Void = { _ in }) -> [SessionItem] {
        body.items(in: section).flatMap { written -> [SessionItem] in
            let item = section == .options ? withoutChoice(written) : written
            if section == .actions, reportNameAlone(item) {
                check(item)
                return []
            }
            reportBoxWithoutMeaning(item, in: section)
            let report = section == .actions || section == .options ? reportNameAtEdge(item, in: section) : .none
            if case .line(hasDay: true) = report {} else { check(item) }
            if section == .actions {
                if case .none = report { reportPromiseOfNobody(item) }
                if item.text.owners.isEmpty, !item.owners.isEmpty || members.isEmpty {
                    item.text.reportStateInWords(line: item.source.line, log: log)
                }
                reportFurtherPerson(item)
                reportPromiseWithin(item)
            }
            guard !item.text.words.isEmpty else {
                reportWithoutWords(item)
                return []
            }
            var entry = SessionItem(words: item.text.withoutStrikes(item.text.words), source: item.source)
            entry.state = item.text.marker.map { TaskState($0) }
            entry.due = item.text.attributes.days["due"]
            entry.done = item.text.attributes.days["done"] ?? item.text.attributes.days["cancelled"]
            entry.celebrated = item.text.attributes.days["celebrated"]
            entry.goal = item.text.attributes.goal
            entry.id = item.text.attributes.id
            if let goal = entry.goal { mention(.goal, [Written(goal, at: item.source)]) }
            let people = owners(of: item)
            if people.isEmpty { return [entry] }
            if people.count > 1, NoteReader.sharedSections.contains(section) {
                return [shared(entry, people, item)]
            }
            return people.enumerated().map { number, person in
                var entry = entry
                entry.who = person
                // Each has a place of its own, by which pages and figures know it.
                entry.source.column += number
                return entry
            }
        }
    }

    /// What several people share counts once: it is the pair’s.
    private func shared(_ entry: SessionItem, _ people: [PersonReference], _ item: BodyReading.Item) -> SessionItem {
        var entry = entry
        if people.count < members.all.count { entry.who = owner(of: item) }
        return entry
    }

    /// Sections whose items are not done by each of several people.
    private static let sharedSections: Set<SectionName> = [.wins, .decisions, .concerns, .questions]

    /// The people to whom an item belongs, each once.
    func owners(of item: BodyReading.Item) -> [PersonReference] {
        var people: [PersonReference] = []
        let isRow = body.outline.blocks[item.block].kind != .item
        for name in item.owners {
            if isRow, reportTitled(name, in: item) { continue }
            for person in persons(name, at: place(of: name, from: item.source.line)) where !people.contains(person) {
                people.append(person)
            }
        }
        return people
    }

    /// An open box in a list of what happened means nothing, or that the item stands in the wrong section.
    private func reportBoxWithoutMeaning(_ item: BodyReading.Item, in section: SectionName) {
        guard [.wins, .decisions, .learned, .concerns].contains(section), let marker = item.text.marker,
            TaskState(marker) == .open
        else { return }
        log.add(
            .unread, at: log.find("[", from: item.source.line), width: 3,
            "this box is not read: what stands under \(section.rawValue) is nothing to do",
            help: "a promise belongs under \(heading(.actions, atLine: item.source.line)); else leave the box out")
    }

    /// A name that is an item of its own says nothing of the items behind it.
    private func reportNameAlone(_ item: BodyReading.Item) -> Bool {
        guard item.text.owners.isEmpty, item.text.words.utf8.count <= 60, item.text.attributes.isEmpty,
            !body.hasItemsBelow(item.block), let name = body.ownerNamed(by: item.text.words)
        else { return false }
        let people = joinedNames(in: name).compactMap { idCalled($0) }.joined(separator: ", ")
        let mark = Mark(line: item.source.line, column: item.source.column)
        if item.text.marker != nil {
            log.add(
                .emptyItem, at: mark, width: item.text.words.count, "this promise is only a name",
                help: "write what is to be done behind it: - [ ] \(people) …; to give the items behind it to "
                    + "\(name), take its box away and indent them")
            return true
        }
        log.add(
            .emptyItem, at: mark, width: item.text.words.count,
            "this item is only a name, so the items behind it belong to nobody",
            help:
                "begin each of them with \(people), or write the name on a line of its own, with blank lines around it")
        return true
    }

    /// A promise of nobody that names somebody among its words was most likely meant to be theirs.
    private func reportPromiseOfNobody(_ item: BodyReading.Item) {
        guard item.owners.isEmpty, item.text.reading.words.utf8.contains(UInt8(ascii: "@")) else { return }
        for match in item.text.reading.words.matches(of: /@([\p{L}\p{N}][\p{L}\p{N}_\-]*)/) {
            if case .none = matchPerson(String(match.output.1)) { continue }
            log.add(
                .unread, at: log.find(match.output.0, from: item.source.line), width: match.output.0.count,
                "this promise belongs to nobody: `\(match.output.0)` stands among its words",
                help: "begin the item with `\(match.output.0)`, or with whoever does it")
            return
        }
    }

    /// Where a name stands on a line or the next few, with its `@` where it has one.
    func place(of name: String, from line: Int) -> Mark {
        let isMarked = (line..<line + 4).contains { log.line($0)?.contains("@" + name) ?? false }
        return log.find(isMarked ? "@" + name : name, from: line)
    }

    /// An item of a person, a day or a box alone says nothing that could be counted.
    private func reportWithoutWords(_ item: BodyReading.Item) {
        guard item.text.marker != nil || !item.owners.isEmpty || !item.text.attributes.isEmpty else { return }
        // An empty box is what a template leaves.
        if item.owners.isEmpty, item.text.attributes.isEmpty { return }
        log.add(
            .emptyItem, at: Mark(line: item.source.line, column: item.source.column), "this item has no words",
            help: "write what is meant behind the name, or take the item out")
    }

    /// The one person to whom an item belongs, where it can belong to one alone; others are told of.
    func owner(of item: BodyReading.Item) -> PersonReference? {
        let people = owners(of: item)
        if people.count > 1 {
            log.add(
                .severalOwners, at: Mark(line: item.source.line, column: item.source.column),
                "this names \(people.count) people, but only the first counts here",
                help: "write an item for each of them")
        }
        return people.first
    }
}
