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
        session.next = fields.day("next")
        log.dayContext = DayContext(
            date.value, next: session.next?.value, isDayFirst: readingSettings.language?.isDayFirst ?? false)
        session.agenda = agenda()
        session.goals = noteIds("goals", of: .goal)
        session.progress = progress(on: date.value) + writtenProgress(on: date.value)
        session.resources = resourceUses()
        session.energy = fields.read("energy", wanted: "a whole number", readAnswer)?.value
        session.actions = items(.actions) { reportDayInWords($0) }
        session.wins = items(.wins) { reportInitial($0, what: "win") }
        session.questions = items(.questions) { reportAsker($0) }
        session.options = options()
        session.decisions = items(.decisions) { reportInitial($0, what: "decision") }
        session.learned = items(.learned) { reportInitial($0, what: "item") }
        session.concerns = items(.concerns) { reportInitial($0, what: "concern") }
        session.introductions = introductions()
        rememberContactsBesideLists()
        rememberContactsOutside()
        session.contactsInWords = body.account.contacts
        session.recommendedLinks = body.links(in: .resources)
        let reported = reportFieldsInBody(known: knownFields(of: session), from: date.value)
        let isLengthReported = reportLengthInTitle(session) || reported["actual"] != nil
        if !isLengthReported, !reportTimesOfSession(session) {
            reportLengthInFirstLine(session)
            reportOverrunInWords(session)
        }
        if reported["energy"] == nil { reportEnergyInWords(session) }
        rememberLabelledNumbers()
        if reported["next"] == nil { reportNextInWords(session) }
        let isCalledOff = fields.value("status") == nil && reportCancelledInWords()
        reportStatesAboveItems(
            session.actions.map {
                ItemBelow(line: $0.source.line, isOpen: ($0.state ?? .open) == .open, hasDay: $0.due != nil)
            })
        rememberReviews()
        rememberTicksElsewhere()
        rememberFreeLines()
        reportItemsOfSessionNotHeld(session)
        reportLeftItems()
        reportNearSections()
        reportLabelledLines()
        reportLinesThatAreNoItems()
        reportPlainNamesOfSections()
        reportListsOfOtherKind()
        reportLastTimeInAgenda()
        reportNamesAboveLines()
        reportActionsAbovePeople()
        reportSectionsWithoutLists()
        reportPromisesOutside()
        reportPromisesInChats()
        reportNumberedHeading()
        reportCalloutsNamedForEntries()
        if !isCalledOff { reportNothingButProse(session) }
        session.note.emptyLines = body.account.emptyLines
        session.note.keptLines = body.account.keptLines
        return session
    }

    /// What a session has in its fields, as a proposal for one writes it.
    private func knownFields(of session: Session) -> [String: String] {
        var known = ["date": "\(session.day)"]
        known["planned"] = session.planned.map { ProposedValue.inWords($0.value) }
        known["actual"] = session.actual.map { ProposedValue.inWords($0.value) }
        known["attended"] = session.attended.map { "[\($0.map(\.id.text).joined(separator: ", "))]" }
        known["next"] = session.next.map { "\($0.value)" }
        known["energy"] = session.energy.map { "\($0)" }
        known["format"] = session.format?.rawValue
        known["status"] = session.writtenStatus?.value.rawValue
        if !session.goals.isEmpty { known["goals"] = session.goals.map(\.value.text).joined(separator: ", ") }
        return known
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
            log.addWhole(
                problem.kind, "the file name: \(problem.message)",
                help: SessionFileName.proposal(for: placement.name) ?? problem.help)
        } else {
            log.addWhole(
                .noDate, "this session has no day: neither its name nor `date:` gives one",
                help: SessionFileName.proposal(for: placement.name))
        }
        return nil
    }

    private func resourceUses() -> [ResourceUse] {
        let items = fields.items("resources", splitsCommas: true)
        return items.compactMap { item in
            if case .fields = item.kind, let reader = fields.reader(of: item, schema: .resourceUse) {
                guard let id = noteId("id", of: .resource, in: reader) else {
                    if reader.value("id") == nil { reader.reportMissing("id", help: "add the id of the resource") }
                    return nil
                }
                var use = ResourceUse(resource: id.value, source: id.source)
                let named = people("for", of: reader, mayBeOutside: true)
                // For both is for nobody in particular.
                use.person = named.count == 1 ? named[0].value : nil
                use.useful = reader.read("useful", wanted: "a whole number", readAnswer)?.value
                return use
            }
            guard let text = fields.plainText(item) else {
                fields.reportForm("resources", item, wanted: "a list of ids")
                return nil
            }
            let source = fields.source(at: item.mark)
            let reference = fields.read(text, at: item.mark, readReference).map { Written($0, at: source) }
            guard let id = reference.flatMap({ noteId($0, of: .resource) }) else { return nil }
            return ResourceUse(resource: id.value, source: source)
        }
    }
}
