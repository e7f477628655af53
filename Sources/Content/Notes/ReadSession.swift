import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/sessions/*.md.
    func session() -> Session? {
        guard let id, let date = dateOfFile() else { return nil }
        let (note, title) = note(titleField: "title")
        var session = Session(id: id, note: note, date: date)
        session.title = title ?? titleOfFileName(date.value)
        session.writtenStatus = fields.choice("status")
        session.planned = fields.length("planned")
        session.actual = fields.length("actual")
        session.format = fields.choice("format", Session.Format.self)?.value
        if fields.value("attended") != nil { session.attended = people("attended", mayBeOutside: true).map(\.value) }
        session.agenda = fields.value("agenda") != nil ? writtenAgenda() : []
        session.agenda += body.items(in: .agenda).map(agendaItem)
        session.goals = noteIds("goals", of: .goal)
        session.progress = progress(on: date.value)
        session.resources = resourceUses()
        session.next = fields.day("next")
        session.energy = fields.wholeNumber("energy", in: 1...5)?.value
        session.actions = items(.actions)
        session.wins = items(.wins)
        session.questions = items(.questions)
        session.options = items(.options)
        session.decisions = items(.decisions)
        session.learned = items(.learned)
        session.concerns = items(.concerns)
        session.introductions = introductions()
        session.recommendedLinks = body.links(in: .resources)
        return session
    }

    /// `2026-03-14-handling-push-back` says what it was about.
    private func titleOfFileName(_ date: CalendarDay) -> Written<String>? {
        let name = placement.name
        guard name.hasPrefix("\(date)"), let rest = slug(of: name.dropFirst(10)) else { return nil }
        return Written(rest.words, at: fields.source(at: Mark(line: 1, column: 1)))
    }

    /// The day of `date:`, else of the file's name.
    private func dateOfFile() -> Written<CalendarDay>? {
        if fields.value("date") != nil { return fields.day("date") }
        let start = placement.name.prefix(10)
        if let day = CalendarDay(start) { return Written(day, at: fields.source(at: Mark(line: 1, column: 1))) }
        if start.count == 10, start.filter({ $0 == "-" }).count == 2,
            case .failure(let problem) = readDay(String(start)), start.allSatisfy({ $0.isNumber || $0 == "-" })
        {
            log.addWhole(problem.kind, "the file name: \(problem.message)", help: problem.help)
        } else {
            log.addWhole(.noDate, "this session has no day: neither its name nor `date:` gives one")
        }
        return nil
    }

    private func writtenAgenda() -> [AgendaItem] {
        fields.items("agenda", splitsCommas: false).compactMap { value in
            let source = fields.source(at: value.mark)
            if case .fields(let pairs) = value.kind,
                pairs.contains(where: { Schema.agendaItem.name(of: $0.key) != nil }),
                let reader = fields.reader(of: value, schema: .agendaItem)
            {
                guard let topic = reader.text("topic") else {
                    reader.tellMissing("topic", help: "say what it is about: topic: Last promises")
                    return nil
                }
                var item = AgendaItem(topic: topic.value, source: source)
                item.minutes = reader.length("minutes")?.value
                item.goal = noteId("goal", of: .goal, in: reader)?.value
                let by = people("by", of: reader)
                item.by = by.count == 1 ? by[0].value : nil
                return item
            }
            guard let text = fields.plainText(value) else {
                fields.tellForm("agenda", value, wanted: "a list of topics")
                return nil
            }
            return agendaItem(ItemText(text, in: .agenda, line: value.mark.line, log: log), source)
        }
    }

    private func agendaItem(_ item: BodyReading.Item) -> AgendaItem { agendaItem(item.text, item.source) }

    /// `30m Handling push-back: how @ada (goal lead-billing)`, taken apart.
    private func agendaItem(_ text: ItemText, _ source: Source) -> AgendaItem {
        var words = text.words[...]
        var minutes = leadingMinutes(&words)
        var by = text.person
        if by == nil, let at = words.lastIndex(of: "@"), at == words.startIndex || words[words.index(before: at)] == " "
        {
            var tail = words[at...]
            if let id = ItemPerson.cut(from: &tail), tail.isEmpty {
                by = id
                words = words[..<at]
            }
        }
        var topic = trimmed(words)
        if minutes == nil, topic.hasSuffix(")"), let open = topic.lastIndex(of: "("),
            case .success(let length) = readLength(String(topic[topic.index(after: open)...].dropLast())),
            topic[topic.index(after: open)...].contains(where: \.isLetter)
        {
            minutes = length
            topic = trimmed(topic[..<open])
        }
        var item = AgendaItem(topic: topic, source: source)
        item.minutes = minutes
        item.goal = text.attributes.goal
        let mark = Mark(line: source.line, column: source.column)
        if let goal = item.goal { mention(.goal, [Written(goal, at: source)]) }
        item.by = by.flatMap { person($0, at: log.find("@", from: mark.line)) }
        return item
    }

    /// Cuts a length from the start of a topic: `30m`, `1 h`, `1h 30m`, with a dash or colon behind it.
    private func leadingMinutes(_ words: inout Substring) -> Double? {
        let parts = words.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        for count in [2, 1] where parts.count >= count {
            let end = parts[count - 1].endIndex
            var length = words[..<end]
            while let last = length.last, ":–—-".contains(last) { length.removeLast() }
            guard length.first?.isNumber ?? false, length.contains(where: \.isLetter),
                case .success(let minutes) = readLength(String(length))
            else { continue }
            words = words[end...].drop { " :–—-".contains($0) }
            return minutes
        }
        return nil
    }

    private func resourceUses() -> [ResourceUse] {
        let items = fields.items("resources", splitsCommas: true)
        return items.compactMap { item in
            if case .fields = item.kind, let reader = fields.reader(of: item, schema: .resourceUse) {
                guard let id = noteId("id", of: .resource, in: reader) else {
                    if reader.value("id") == nil { reader.tellMissing("id", help: "add the id of the resource") }
                    return nil
                }
                var use = ResourceUse(resource: id.value, source: id.source)
                let named = people("for", of: reader, mayBeOutside: true)
                // For both is for nobody in particular.
                use.person = named.count == 1 ? named[0].value : nil
                use.useful = reader.wholeNumber("useful", in: 1...5)?.value
                return use
            }
            guard let text = fields.plainText(item) else {
                fields.tellForm("resources", item, wanted: "a list of ids")
                return nil
            }
            let source = fields.source(at: item.mark)
            let reference = fields.read(text, at: item.mark, readReference).map { Written($0, at: source) }
            guard let id = reference.flatMap({ noteId($0, of: .resource) }) else { return nil }
            return ResourceUse(resource: id.value, source: source)
        }
    }
}
