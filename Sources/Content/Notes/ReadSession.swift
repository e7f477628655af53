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
        session.agenda = agenda()
        session.goals = noteIds("goals", of: .goal)
        session.progress = progress(on: date.value) + writtenProgress(on: date.value)
        session.resources = resourceUses()
        session.next = fields.day("next")
        session.energy = fields.wholeNumber("energy", in: 1...5)?.value
        session.actions = items(.actions) { reportDayInWords($0, from: date.value) }
        session.wins = items(.wins)
        session.questions = items(.questions)
        session.options = items(.options)
        session.decisions = items(.decisions)
        session.learned = items(.learned)
        session.concerns = items(.concerns)
        session.introductions = introductions()
        session.recommendedLinks = body.links(in: .resources)
        reportLeftItems()
        reportNearSections()
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

    private func progress(on day: CalendarDay) -> [ProgressEntry] {
        guard let value = fields.value("progress") else { return [] }
        guard case .fields(let pairs) = value.kind else {
            fields.tellForm("progress", value, wanted: "a set of goals with their values, such as {lead-billing: 3}")
            return []
        }
        return pairs.compactMap { pair in
            guard let goal = slug(of: pair.key) else {
                log.add(.emptySlug, at: pair.mark, width: pair.key.count, "“\(pair.key)” has no letter or digit in it")
                return nil
            }
            let source = fields.source(at: pair.value.mark)
            mention(.goal, [Written(goal, at: fields.source(at: pair.mark))])
            var entry = ProgressEntry(goal: goal, day: day, value: nil, source: source)
            switch pair.value.kind {
            case .text(let text):
                guard let number = fields.read(text, at: pair.value.mark, { sessionNumber($0) }) else { return nil }
                entry.value = number
            case .fields:
                guard let reader = fields.reader(of: pair.value, schema: .progressEntry) else { return nil }
                entry.value = reader.read("value", wanted: "a number") { sessionNumber($0) }?.value
                if entry.value == nil, reader.value("value") != nil { return nil }
                entry.confidence = reader.wholeNumber("confidence", in: 0...10)?.value
                entry.note = reader.text("note")?.value
            case .nothing: return nil
            case .list:
                fields.tellForm("progress", pair.value, wanted: "a number")
                return nil
            }
            return entry
        }
    }

    /// A number whose unit, if it has one, is checked once the goal is known.
    func sessionNumber(_ text: String) -> Result<Double, ValueProblem> {
        let digits = text.prefix { ($0.isASCII && $0.isNumber) || "+-−._".contains($0) }
        let unit = trimmed(text[digits.endIndex...])
        return readNumber(text, unit: unit.isEmpty || unit.first == "," ? "" : unit)
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
                use.person = people("for", of: reader, mayBeOutside: true).first?.value
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
