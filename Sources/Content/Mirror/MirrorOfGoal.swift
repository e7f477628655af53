import MentoringModel

extension MirrorReadings {
    mutating func add(_ goal: Goal, resources: [String: Slug]) {
        addTitle(goal.title?.value, goal.note)
        add("owner", goal.owner.map { words.person($0.value) })
        add("status", goal.statusSource == nil ? nil : goal.status.rawValue)
        add("done", goal.done.map { "\($0.value)" })
        add("specific", goal.specific.map { MirrorWords.quoted($0.value) })
        if let measure = goal.measure?.value {
            add("measure", text(of: measure))
            for (key, part) in parts(of: measure) { add(key, part) }
        }
        add("achievable", goal.achievable.map { text(of: $0.value) })
        add("relevant", goal.relevant.map { text(of: $0.value) })
        add("start", goal.start.map { "\($0.value)" })
        add("due", goal.due.map { "\($0.value)" })
        add("review_every", goal.reviewEvery.map { MirrorWords.span($0.value) })
        add("weight", MirrorWords.number(goal.weight))
        add("parent", goal.parent.map { "goal \($0.value)" })
        let named = goal.resources.filter { !isInBody($0.source) }
        add("resources", named.isEmpty ? nil : named.map(\.value.text).joined(separator: ", "))
        add("progress", goal.statedProgress.map { "\(MirrorWords.quoted($0.value)), in no figure" })
        add("scale", goal.scale.isEmpty ? nil : text(of: goal.scale))
        add(goal.pauses)
        for entry in goal.updates { add("value", at: entry.source, value(of: entry, unit: goal.unit)) }
        for revision in goal.revisions { add("revision", at: revision.source, value(of: revision)) }
        for score in goal.scores { add("score", at: score.source, "level \(score.level) on \(score.day)") }
        addSteps(of: goal)
        add(goal.recommendedLinks, of: goal.note, resources: resources)
    }

    private mutating func addSteps(of goal: Goal) {
        for step in goal.milestones {
            let parts = [
                MirrorWords.quoted(step.title), step.due.map { "due \($0)" } ?? "no day",
                step.state.rawValue + (step.done.map { " \($0)" } ?? ""),
                step.weight == 1 ? nil : "weight \(MirrorWords.number(step.weight))",
                step.who.map { "of \(words.person($0))" }, step.celebrated.map { "celebrated \($0)" },
                step.id == slug(of: step.title) ? nil : "id \(step.id)",
            ]
            add("milestone", at: step.source, parts.compactMap(\.self).joined(separator: ", "))
        }
        for item in goal.stepsBesideMilestones {
            let parts = [
                MirrorWords.quoted(item.title), item.due.map { "due \($0)" },
                item.state.rawValue + (item.done.map { " \($0)" } ?? ""), item.who.map { "of \(words.person($0))" },
                item.isLeaf ? nil : "with steps below it",
            ]
            add("step", at: item.source, parts.compactMap(\.self).joined(separator: ", "))
        }
    }

    mutating func add(_ pauses: [Pause]) {
        for pause in pauses {
            let end = pause.to.map { "back on \($0)" } ?? "no end yet"
            let parts = ["from \(pause.from)", end, pause.why.map { MirrorWords.quoted($0) }]
            add("pause", at: pause.source, parts.compactMap(\.self).joined(separator: ", "))
        }
    }

    private func text(of measure: Measure) -> String {
        let parts = parts(of: measure)
        switch measure {
        case .milestones: return "the share of its milestones"
        case .checklist: return "the share of its steps"
        case .yesNo: return "done or not" + (parts["done_when"].map { ": \($0)" } ?? "")
        case .metric(let name, let unit, let baseline, let target, let aggregate):
            let start = baseline.map { "from \(MirrorWords.amount($0, unit))" } ?? "from no baseline"
            return [
                name.map { MirrorWords.quoted($0) }, "\(start) to \(MirrorWords.amount(target, unit))",
                "by \(word(for: aggregate))",
            ].compactMap(\.self).joined(separator: ", ")
        case .band(let name, let unit, let low, let high):
            return [
                name.map { MirrorWords.quoted($0) },
                "between \(MirrorWords.amount(low, nil)) and \(MirrorWords.amount(high, unit))",
            ].compactMap(\.self).joined(separator: ", ")
        }
    }

    private func word(for aggregate: Measure.Aggregate) -> String {
        switch aggregate {
        case .latest: "the latest value"
        case .sum: "the sum of the values"
        case .max: "the largest value"
        case .mean: "the mean of the values"
        }
    }

    /// Its parts by their keys, which may stand outside `measure`.
    private func parts(of measure: Measure) -> [String: String] {
        switch measure {
        case .milestones, .checklist: [:]
        case .yesNo(let condition): condition.map { ["done_when": MirrorWords.quoted($0)] } ?? [:]
        case .metric(let name, let unit, let baseline, let target, let aggregate):
            [
                "metric": name.map { MirrorWords.quoted($0) }, "unit": unit,
                "baseline": baseline.map { MirrorWords.amount($0, unit) }, "target": MirrorWords.amount(target, unit),
                "aggregate": word(for: aggregate),
            ].compactMapValues(\.self)
        case .band(let name, let unit, let low, let high):
            [
                "metric": name.map { MirrorWords.quoted($0) }, "unit": unit,
                "between": "\(MirrorWords.number(low)) and \(MirrorWords.number(high))",
            ].compactMapValues(\.self)
        }
    }

    private func text(of achievable: Achievable) -> String {
        [
            achievable.evidence.map { MirrorWords.quoted($0) },
            achievable.resources.map { "resources \(MirrorWords.beginning(of: $0))" },
            achievable.hoursPerWeek.map { "\(MirrorWords.number($0)) h a week" },
            achievable.supportFrom.isEmpty ? nil : "support from \(words.people(achievable.supportFrom))",
        ].compactMap(\.self).joined(separator: ", ")
    }

    private func text(of relevant: Relevant) -> String {
        [relevant.why.map { MirrorWords.quoted($0) }, relevant.focus.map { "focus \(MirrorWords.beginning(of: $0))" }]
            .compactMap(\.self).joined(separator: ", ")
    }

    private func text(of scale: [Int: String]) -> String {
        scale.sorted { $0.key < $1.key }.map { "\($0.key) \(MirrorWords.quoted($0.value))" }.joined(separator: ", ")
    }

    private func value(of revision: Revision) -> String {
        let change = [
            revision.from.map { "from \(MirrorWords.beginning(of: $0))" },
            revision.to.map { "to \(MirrorWords.beginning(of: $0))" },
        ].compactMap(\.self)
        return
            ([([revision.field] + change).joined(separator: " "), "on \(revision.day)"]
            + [
                revision.why.map { MirrorWords.quoted($0) },
                revision.agreedBy.isEmpty ? nil : "agreed by \(words.people(revision.agreedBy))",
            ].compactMap(\.self)).joined(separator: ", ")
    }
}

extension Goal {
    /// The items of its checklist that are no milestones.
    var stepsBesideMilestones: [ChecklistItem] {
        let milestones = Set(milestones.map(\.source.line))
        return checklist.filter { !milestones.contains($0.source.line) }
    }
}
