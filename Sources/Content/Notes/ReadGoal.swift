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
        goal.owner = people("owner").first
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
        goal.start = fields.day("start")
        goal.due = fields.day("due")
        goal.reviewEvery = fields.span("review_every")
        goal.weight = weight()
        goal.parent = fields.id("parent")
        mention(.goal, [goal.parent].compactMap { $0 })
        goal.resources = fields.ids("resources")
        mention(.resource, goal.resources)
        goal.recommendedLinks = body.links(in: .resources)
        goal.pauses = fields.pauses("pauses")
        goal.updates = updates(of: goal)
        goal.revisions = revisions()
        goal.scale = scale()
        goal.scores = scores()
        goal.statedProgress = fields.text("progress")
        goal.milestones = milestones()
        goal.checklist = body.tasks().map { task in
            ChecklistItem(
                title: task.item.text.words, state: TaskState(task.item.text.marker),
                done: task.item.text.attributes.days["done"], isLeaf: task.isLeaf, source: task.item.source)
        }
        return goal
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
                    supportFrom: reader.references("support_from").map(\.value)), at: source)
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
            fields.tellForm(name, value, wanted: "a sentence or a set of fields")
        }
        return nil
    }

    private func updates(of goal: Goal) -> [ProgressEntry] {
        let unit = goal.unit
        return fields.readers("updates", schema: .update, example: "{date: 2026-03-14, value: 3}").compactMap {
            reader in
            guard let day = reader.day("date") else {
                if reader.value("date") == nil { reader.tellMissing("date", help: "add the day: date: 2026-03-14") }
                return nil
            }
            let value = reader.number("value", unit: unit ?? "")
            if value == nil, reader.value("value") != nil { return nil }
            var entry = ProgressEntry(
                goal: goal.id, day: day.value, value: value?.value, source: value?.source ?? day.source)
            entry.by = people("by", of: reader).first?.value
            entry.confidence = reader.wholeNumber("confidence", in: 0...10)?.value
            entry.note = reader.text("note")?.value
            return entry
        }
    }

    private func revisions() -> [Revision] {
        let example = "{date: 2026-03-14, field: due, from: 2026-06-30, to: 2026-08-31, why: …}"
        return fields.readers("revisions", schema: .revision, example: example).compactMap { reader in
            guard let day = reader.day("date") else {
                if reader.value("date") == nil { reader.tellMissing("date", help: "add the day: date: 2026-03-14") }
                return nil
            }
            guard let field = reader.text("field") else {
                reader.tellMissing("field", help: "say which field was changed: field: due")
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
            fields.tellForm("scale", value, wanted: "a set of five levels, \"-2\" to \"2\", each with its words")
            return [:]
        }
        var scale: [Int: String] = [:]
        for level in -2...2 { scale[level] = reader.text(String(level))?.value }
        return scale
    }

    private func scores() -> [AttainmentScore] {
        fields.readers("scores", schema: .score, example: "{date: 2026-03-14, level: 1}").compactMap { reader in
            guard let day = reader.day("date") else {
                if reader.value("date") == nil { reader.tellMissing("date", help: "add the day: date: 2026-03-14") }
                return nil
            }
            guard let level = reader.wholeNumber("level", in: -2...2) else {
                if reader.value("level") == nil { reader.tellMissing("level", help: "add the level, -2 to 2") }
                return nil
            }
            return AttainmentScore(day: day.value, level: level.value, source: level.source)
        }
    }

    private func milestones() -> [Milestone] {
        var seen: [Slug: Int] = [:]
        let items = body.items(in: .milestones)
        // The most open come first, so that no number tells of a closed one with the same words.
        let order = items.indices.sorted {
            (items[$1].source.visibility, $0) < (items[$0].source.visibility, $1)
        }
        var milestones: [(place: Int, milestone: Milestone)] = []
        for place in order {
            if let milestone = milestone(items[place], &seen) { milestones.append((place, milestone)) }
        }
        return milestones.sorted { $0.place < $1.place }.map(\.milestone)
    }

    private func milestone(_ item: BodyReading.Item, _ seen: inout [Slug: Int]) -> Milestone? {
        let mark = Mark(line: item.source.line, column: item.source.column)
        guard var id = item.text.attributes.id ?? slug(of: item.text.words) else {
            log.add(.emptyId, at: mark, "this milestone has no letter or digit in its words")
            return nil
        }
        if let first = seen[id], item.text.attributes.id != nil {
            log.add(.sameMilestone, at: mark, "a milestone with the id `\(id)` stands in line \(first) already")
            return nil
        }
        // The same words again are another step; its id gets a number.
        var number = 2
        let plain = id
        while seen[id] != nil, let next = slug(of: "\(plain)-\(number)") {
            id = next
            number += 1
        }
        seen[id] = item.source.line
        var milestone = Milestone(
            id: id, title: item.text.words, state: TaskState(item.text.marker), source: item.source)
        milestone.due = item.text.attributes.days["due"]
        milestone.done = item.text.attributes.days["done"]
        milestone.celebrated = item.text.attributes.days["celebrated"]
        milestone.weight = item.text.attributes.weight ?? 1
        milestone.who = item.text.person.flatMap { person($0, at: log.find("@", from: mark.line)) }
        return milestone
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

extension TaskState {
    init(_ marker: TaskMarker?) {
        self =
            switch marker {
            case .done: .done
            case .cancelled: .cancelled
            case .open, nil: .open
            }
    }
}
