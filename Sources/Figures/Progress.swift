import MentoringModel

/// The measure of a goal: the written one; else sub-goals, else milestones, else a checklist, else yes or no
/// (docs/figures.md, "Progress of a goal").
func measureKind(of goal: Goal, hasChildren: Bool) -> MeasureKind {
    switch goal.measure?.value {
    case .metric: .metric
    case .band: .band
    case .milestones: .milestones
    case .checklist: .checklist
    case .yesNo: .yesNo
    case nil:
        if hasChildren {
            .subGoals
        } else if !goal.milestones.isEmpty {
            .milestones
        } else if goal.checklist.contains(where: \.isLeaf) {
            .checklist
        } else {
            .yesNo
        }
    }
}

/// The progress of a goal that has no sub-goals to take it from.
func progression(
    of goal: Goal, kind: MeasureKind, terms: GoalTerms, entries: MergedEntries, asOf: CalendarDay
) -> Progression {
    var result = Progression(kind: kind)
    switch kind {
    case .metric:
        guard case .metric(_, _, let written, let target, let aggregate) = terms.measure?.value else { break }
        result.baseline = baseline(
            written: written, target: target, entries: entries.entries, start: terms.start?.value)
        guard let baseline = result.baseline else { break }
        result.steps = metricSteps(entries.entries, baseline: baseline, target: target, aggregate: aggregate)
        result.observationCount = result.steps.count
    case .band:
        guard case .band(_, _, let low, let high) = terms.measure?.value else { break }
        result.steps = bandSteps(entries.entries, low: low, high: high)
        result.observationCount = result.steps.count
    case .milestones: result = itemProgression(milestoneItems(of: goal, asOf: asOf), kind: kind)
    case .checklist: result = itemProgression(checklistItems(of: goal, asOf: asOf), kind: kind)
    case .yesNo: result = yesNoProgression(of: goal, asOf: asOf)
    case .subGoals: break
    }
    result.lastUpdate = [result.lastUpdate, entries.lastDay].compactMap { $0 }.max()
    return result
}

/// Yes or no: 1 when the goal is achieved, or done by this day; else 0.
///
/// The day on which a goal was closed as partly achieved, missed or dropped is no achievement.
func yesNoProgression(of goal: Goal, asOf: CalendarDay) -> Progression {
    var result = Progression(kind: .yesNo)
    result.base = 0
    switch goal.status {
    case .partly, .missed, .dropped: return result
    case .draft, .active, .paused, .achieved: break
    }
    if let done = goal.done {
        guard done.value <= asOf else { return result }
        result.steps = [Observation(day: done.value, value: 1, raw: 1, source: done.source)]
        result.lastUpdate = done.value
    } else if goal.status == .achieved {
        result.base = 1
    }
    return result
}
