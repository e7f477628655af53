import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// pairs/*/goals/*.md.
    func goal() -> Goal? {
        guard let id else { return nil }
        let (note, title) = note(titleField: "title")
        var goal = Goal(id: id, note: note)
        goal.title = title
        goal.owner = onePerson("owner")
        if let status = fields.choice("status", Goal.Status.self) {
            goal.status = status.value
            goal.statusSource = status.source
        }
        goal.done = fields.day("done")
        goal.specific = fields.text("specific")
        goal.measure = measure()
        goal.measurePlaces = measurePlaces()
        goal.achievable = achievable()
        goal.relevant = relevant()
        goal.start = start()
        log.dayContext = DayContext(
            goal.start?.value ?? members.start, isDayFirst: readingSettings.language?.isDayFirst ?? false, isStart: true
        )
        goal.due = fields.day("due")
        goal.reviewEvery = fields.span("review_every")
        goal.weight = weight()
        goal.parent = noteId("parent", of: .goal)
        goal.resources = noteIds("resources", of: .resource)
        goal.recommendedLinks = body.links(in: .resources)
        goal.pauses = fields.pauses("pauses", from: goal.start?.value)
        goal.updates = updates(of: goal) + writtenUpdates(of: goal)
        goal.revisions = revisions()
        goal.scale = scale()
        goal.scores = scores()
        goal.statedProgress = fields.text("progress")
        goal.milestones = milestones()
        goal.checklist = body.tasks().map { task in
            var item = ChecklistItem(
                title: task.item.text.withoutStrikes(task.item.text.words), state: TaskState(task.item.text.marker),
                done: task.item.text.attributes.days["done"], isLeaf: task.isLeaf, source: task.item.source)
            item.due = task.item.text.attributes.days["due"]
            item.who = owners(of: task.item).first
            if body.section(ofBlock: task.item.block) == nil { reportDayInWords(task.item) }
            reportWeightInWords(task.item)
            return item
        }
        reportFieldsInBody(known: knownFields(of: goal), from: goal.start?.value)
        reportStatesAboveItems(
            goal.milestones.map {
                ItemBelow(line: $0.source.line, isOpen: $0.state == .open, hasDay: $0.due != nil)
            })
        reportStruckSteps()
        reportLeftItems()
        reportTablesOfValuesOutside(of: goal)
        reportNearSections()
        reportLinesThatAreNoItems()
        reportPlainNamesOfSections()
        reportSectionsWithoutLists()
        goal.note.emptyLines = body.account.emptyLines
        goal.note.keptLines = body.account.keptLines
        return goal
    }

    /// What a goal has in its fields, as a proposal for one writes it.
    private func knownFields(of goal: Goal) -> [String: String] {
        var known = ["status": goal.status.rawValue]
        known["due"] = goal.due.map { "\($0.value)" }
        known["start"] = goal.start.map { "\($0.value)" }
        known["done"] = goal.done.map { "\($0.value)" }
        if fields.value("weight") != nil { known["weight"] = ProposedValue.digits(goal.weight) }
        known["owner"] = goal.owner?.value.id.text
        if case .metric(_, _, let baseline, let target, _) = goal.measure?.value {
            known["target"] = ProposedValue.digits(target)
            known["baseline"] = baseline.map(ProposedValue.digits)
        }
        if let last = goal.updates.last?.value { known["value"] = ProposedValue.digits(last) }
        return known
    }

    /// Editors write `created` with the time of day.
    private func start() -> Written<CalendarDay>? {
        guard fields.key("start") == "created" else { return fields.day("start") }
        return fields.read("start", wanted: "a day such as 2026-03-14") { text in
            let isTimed = text.dropFirst(10).first.map { "T t".contains($0) } ?? false
            return readDay(isTimed && CalendarDay(text.prefix(10)) != nil ? String(text.prefix(10)) : text)
        }
    }

    private func weight() -> Double {
        guard let weight = fields.number("weight") else { return 1 }
        guard weight.value >= 0 else {
            log.add(
                .weight, at: Mark(line: weight.source.line, column: weight.source.column), "a weight cannot be negative"
            )
            return 1
        }
        return weight.value
    }

    private func achievable() -> Written<Achievable>? {
        guard let value = fields.value("achievable") else { return nil }
        let source = fields.source(at: value.mark)
        if case .fields(let pairs) = value.kind, !pairs.contains(where: { Schema.achievable.name(of: $0.key) == nil }),
            let reader = fields.reader(of: value, schema: .achievable)
        {
            let resources = reader.texts("resources", splitsCommas: false).map(\.value)
            return Written(
                Achievable(
                    evidence: reader.text("evidence")?.value,
                    resources: resources.isEmpty ? nil : resources.joined(separator: ", "),
                    hoursPerWeek: reader.number("hours_per_week", unit: "hours")?.value,
                    supportFrom: people("support_from", of: reader, mayBeOutside: true).map(\.value)), at: source)
        }
        return sentence("achievable", value, .achievable).map { Written(Achievable(evidence: $0), at: source) }
    }

    private func relevant() -> Written<Relevant>? {
        guard let value = fields.value("relevant") else { return nil }
        let source = fields.source(at: value.mark)
        if case .fields(let pairs) = value.kind, !pairs.contains(where: { Schema.relevant.name(of: $0.key) == nil }),
            let reader = fields.reader(of: value, schema: .relevant)
        {
            return Written(Relevant(why: reader.text("why")?.value, focus: reader.text("focus")?.value), at: source)
        }
        return sentence("relevant", value, .relevant).map { Written(Relevant(why: $0), at: source) }
    }

    /// A sentence where a set of fields could stand too.
    private func sentence(_ name: String, _ value: YAMLValue, _ schema: Schema) -> String? {
        if let text = fields.plainText(value) { return text }
        if fields.reader(of: value, schema: schema) == nil {
            fields.reportForm(name, value, wanted: "a sentence or a set of fields")
        }
        return nil
    }

    private func revisions() -> [Revision] {
        let example = "{date: \(DayWords.unknownDay), field: due, from: …, to: …, why: …}"
        return fields.readers("revisions", schema: .revision, example: example).compactMap { reader in
            guard let day = reader.day("date") else {
                if reader.value("date") == nil {
                    reader.reportMissing("date", help: "add the day: date: \(DayWords.unknownDay)")
                }
                return nil
            }
            guard let field = reader.text("field") else {
                reader.reportMissing("field", help: "say which field was changed: field: due")
                return nil
            }
            var revision = Revision(
                day: day.value, field: Schema.goal.name(of: field.value.lowercased()) ?? field.value, source: day.source
            )
            revision.from = reader.text("from")?.value
            revision.to = reader.text("to")?.value
            revision.why = reader.text("why")?.value
            revision.agreedBy = people("agreed_by", of: reader).map(\.value)
            return revision
        }
    }

    private func scale() -> [Int: String] {
        guard let value = fields.value("scale") else { return [:] }
        guard let reader = fields.reader(of: value, schema: .scale) else {
            fields.reportForm("scale", value, wanted: "a set of five levels, \"-2\" to \"2\", each with its words")
            return [:]
        }
        var scale: [Int: String] = [:]
        for level in -2...2 { scale[level] = reader.text(String(level))?.value }
        return scale
    }

    private func scores() -> [AttainmentScore] {
        fields.readers("scores", schema: .score, example: "{date: \(DayWords.unknownDay), level: 1}").compactMap {
            reader in
            guard let day = reader.day("date") else {
                if reader.value("date") == nil {
                    reader.reportMissing("date", help: "add the day: date: \(DayWords.unknownDay)")
                }
                return nil
            }
            guard let level = reader.wholeNumber("level", in: -2...2) else {
                if reader.value("level") == nil { reader.reportMissing("level", help: "add the level, -2 to 2") }
                return nil
            }
            return AttainmentScore(day: day.value, level: level.value, source: level.source)
        }
    }
}

extension Goal {
    /// The unit of the metric or band; empty when it has one without a unit.
    var unit: String? {
        switch measure?.value {
        case .metric(_, let unit, _, _, _), .band(_, let unit, _, _): unit ?? ""
        default: nil
        }
    }
}
