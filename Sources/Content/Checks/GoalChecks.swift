import Diagnostics
import MentoringModel

/// A goal's days: start before due, and some of them not paused. Without a start of its own it takes the pair's.
func checkWindow(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    guard goal.status != .draft || goal.start != nil else { return }
    // A start that was written but could not be read is told of already.
    if goal.start == nil, !report.hasErrors(goal.note) {
        let fallback =
            pair.agreement.start.map { "the pair's start, \($0.value), is taken" }
            ?? "the pair has none either, so it has no pace"
        report.add(.noStart, at: goal.note.source, "this goal has no start; \(fallback)")
    }
    guard let due = goal.due, let start = goal.start ?? pair.agreement.start else { return }
    if start.value >= due.value {
        report.add(
            .startAfterDue, at: due.source, width: 10, "this goal is due on \(due.value), but starts on \(start.value)")
    } else if ActiveDays(pauses: goal.pauses + pair.agreement.pauses.filter { $0.to != nil })
        .count(from: start.value, to: due.value) == 0
    {
        report.add(
            .noActiveDays, at: due.source, width: 10, "pauses cover every day from \(start.value) to \(due.value)")
    }
}

/// Whether the goal has what its measure counts, and weights that have a mean.
func checkMeasure(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    let children = pair.goals.filter { $0.parent?.value == goal.id }
    switch goal.measure?.value {
    case .milestones where goal.milestones.isEmpty:
        report.add(
            .nothingToMeasure, at: goal.measure?.source ?? goal.note.source, width: 10,
            "this goal is measured by milestones, but has none",
            help:
                "add a section \(SectionNames.heading(.milestones, in: report.language)) with items such as - [ ] First draft (due \(DayWords.unknownDay))"
        )
    case .checklist where goal.checklist.isEmpty:
        report.add(
            .nothingToMeasure, at: goal.measure?.source ?? goal.note.source, width: 9,
            "this goal is measured by its checklist, but has no task items",
            help: "add items such as - [ ] Read the first chapter")
    default: break
    }
    let live = goal.milestones.filter { $0.state != .cancelled }
    if let first = live.first, live.allSatisfy({ $0.weight == 0 }) {
        report.add(.weight, at: first.source, "all milestones have the weight 0")
    }
    if let first = children.first, children.allSatisfy({ $0.weight == 0 }) {
        report.add(.weight, at: first.note.source, "all sub-goals of `\(goal.id)` have the weight 0")
    }
}

/// A metric has a baseline: its own, or a value dated on or before the start. Else 0 is assumed for a target above 0.
func checkBaseline(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    guard let measure = goal.measure, case .metric(_, _, nil, let target, _) = measure.value else { return }
    if let start = (goal.start ?? pair.agreement.start)?.value {
        let entries = goal.updates + pair.sessions.flatMap(\.progress).filter { $0.goal == goal.id }
        if entries.contains(where: { $0.day <= start && $0.value != nil }) { return }
    }
    if target == 0 {
        report.add(
            .targetIsBaseline, at: measure.source, "the target is 0, and so is the baseline that is assumed",
            help: "add `baseline:` with the value on the first day")
    } else {
        let assumed = target > 0 ? "0 is assumed" : "none can be assumed for a target below 0, so it has no data"
        report.add(.noBaseline, at: measure.source, "this metric has no baseline; \(assumed)")
    }
}

/// Milestones are due inside their goal's days.
func checkMilestones(of goal: Goal, _ report: CheckReport) {
    for milestone in goal.milestones where milestone.state != .cancelled {
        guard let day = milestone.due else { continue }
        if let start = goal.start?.value, day < start {
            report.add(
                .milestoneOutside, at: milestone.source,
                "this milestone is due on \(day), before its goal starts on \(start)")
        } else if let due = goal.due?.value, day > due {
            report.add(
                .milestoneOutside, at: milestone.source,
                "this milestone is due on \(day), after its goal is due on \(due)")
        }
    }
}

/// One value for a goal and a day: in the goal's file, or in one session.
func checkValues(of goal: Goal, in pair: Pair, _ report: CheckReport) {
    var seen: [CalendarDay: Source] = [:]
    var values: [CalendarDay: Double] = [:]
    for entry in goal.updates where entry.value != nil {
        values[entry.day] = entry.value
        if let first = seen[entry.day] {
            report.add(
                .severalValues, at: entry.source,
                "\(entry.day) has a value in line \(first.line) already; this one counts")
        }
        seen[entry.day] = entry.source
    }
    for session in pair.sessions {
        for entry in session.progress where entry.goal == goal.id && entry.value != nil {
            // The same value in two places is one value.
            if values[entry.day] == entry.value { continue }
            if let first = seen[entry.day] {
                let isOwn = first.file == goal.note.path
                report.add(
                    .severalValues, at: entry.source,
                    "\(entry.day) has a value in \(first.file):\(first.line) already; \(isOwn ? "that" : "this") one counts"
                )
                if isOwn { continue }
            }
            seen[entry.day] = entry.source
            values[entry.day] = entry.value
        }
    }
}

/// No goal is its own parent, nor its parent's.
func checkParents(of pair: Pair, _ report: CheckReport) {
    let parents = Dictionary(
        pair.goals.compactMap { goal in goal.parent.map { (goal.id, $0.value) } },
        uniquingKeysWith: { first, _ in first })
    for goal in pair.goals {
        guard let parent = goal.parent else { continue }
        var seen: Set<Slug> = []
        var next: Slug? = parent.value
        while let current = next, seen.insert(current).inserted {
            if current == goal.id {
                report.add(
                    .parentCircle, at: parent.source, width: parent.value.text.count,
                    "this goal is its own parent, over `\(parent.value)`")
                break
            }
            next = parents[current]
        }
    }
}
