import MentoringModel

/// Something that is done or not, with a weight: a milestone, or a leaf of a checklist.
struct WeightedItem {
    var weight: Double
    var isCancelled: Bool
    var isDone: Bool
    /// The day on which it was done; `nil` for one that holds without a day.
    var day: CalendarDay?
    var source: Source
}

extension WeightedItem {
    /// A `done` day up to `asOf` counts whatever the box says; one after it has not come yet. On a cancelled item it is
    /// the day it was cancelled on.
    init(weight: Double, state: TaskState, done: CalendarDay?, source: Source, asOf: CalendarDay) {
        self.weight = weight
        self.source = source
        isCancelled = state == .cancelled && done.map { $0 <= asOf } ?? true
        if let done {
            isDone = state != .cancelled && done <= asOf
            day = done
        } else {
            isDone = state == .done
        }
    }
}

/// The progress of items: `Σ w·done / Σ w` over those not cancelled; none left is no data.
func itemProgression(_ items: [WeightedItem], kind: MeasureKind) -> Progression {
    var progression = Progression(kind: kind)
    progression.cancelled = items.count { $0.isCancelled }
    let live = items.filter { !$0.isCancelled }
    let total = live.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return progression }
    let done = live.filter(\.isDone)
    progression.observationCount = done.count
    progression.undatedDone = done.count { $0.day == nil }
    var sum = done.filter { $0.day == nil }.reduce(0) { $0 + $1.weight }
    progression.base = settled(sum / total)
    let dated = done.enumerated().compactMap { offset, item in item.day.map { (day: $0, offset: offset, item: item) } }
        .sorted { ($0.day, $0.offset) < ($1.day, $1.offset) }
    for (day, _, item) in dated {
        sum += item.weight
        let share = settled(sum / total)
        if progression.steps.last?.day == day { progression.steps.removeLast() }
        progression.steps.append(Observation(day: day, value: share, raw: share, source: item.source))
    }
    progression.lastUpdate = dated.last?.day
    return progression
}

extension Goal {
    /// The goal with everything still in scope that was cancelled only after a day.
    func beforeCancelling(after day: CalendarDay) -> Goal {
        var goal = self
        for index in milestones.indices where milestones[index].state == .cancelled {
            if let cancelled = milestones[index].done, cancelled > day { goal.milestones[index].state = .open }
        }
        for index in checklist.indices where checklist[index].state == .cancelled {
            if let cancelled = checklist[index].done, cancelled > day { goal.checklist[index].state = .open }
        }
        return goal
    }
}

/// A goal's milestones as weighted items.
func milestoneItems(of goal: Goal, asOf: CalendarDay) -> [WeightedItem] {
    goal.milestones.map {
        WeightedItem(weight: $0.weight, state: $0.state, done: $0.done, source: $0.source, asOf: asOf)
    }
}

/// The leaves of a goal's checklist as items of the same weight.
func checklistItems(of goal: Goal, asOf: CalendarDay) -> [WeightedItem] {
    goal.checklist.filter(\.isLeaf).map {
        WeightedItem(weight: 1, state: $0.state, done: $0.done, source: $0.source, asOf: asOf)
    }
}
