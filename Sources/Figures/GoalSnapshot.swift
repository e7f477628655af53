import MentoringModel

/// A goal on one day with all that its figures are made of.
struct GoalSnapshot {
    var goal: Goal
    var pair: Pair
    var asOf: CalendarDay
    var terms: GoalTerms
    var entries: MergedEntries
    var progression: Progression
    /// Its sub-goals but for the dropped ones.
    var children: [ChildGoal]
    var hasChildren: Bool
    var activeGoals: Int

    /// The goal's and the pair's pauses, an overlap once.
    var days: ActiveDays { ActiveDays(pauses: pauses) }

    private var pauses: [Pause] { goal.pauses + pair.agreement.pauses }

    /// The same without pauses that have no end: how many days they will take is not known.
    private var plannedDays: ActiveDays { ActiveDays(pauses: pauses.filter { $0.to != nil }) }

    /// Start, due and today; `nil` without a start or a due day.
    func window(_ days: ActiveDays) -> Window? {
        guard let start = terms.start?.value, let due = terms.due?.value else { return nil }
        return Window(
            start: start, due: due, days: days, plannedDays: plannedDays, today: days.clamped(asOf))
    }

    /// - Parameter detail: Whether to say how each figure was had, and what a page draws.
    func figures(thresholds: Thresholds, detail: Bool) -> GoalFigures {
        let days = days
        let today = days.clamped(asOf)
        let window = window(days)
        let status = status(of: goal, asOf: asOf)
        let milestones = milestoneFigures(
            goal.milestones, asOf: asOf, today: today, days: days, plannedDays: plannedDays)
        let raw = progression.raw
        let progress = raw.map(clampedShare)
        let planned = progression.kind == .milestones ? milestones : nil
        let pace = progress.flatMap { p in
            window.flatMap { Figures.pace(progress: p, window: $0, milestones: planned) }
        }
        // What is closed is not forecast any more.
        let basis =
            status.isClosed || !detail
            ? nil
            : progress.flatMap { p in
                pace.flatMap { pace in
                    window.flatMap {
                        forecast(
                            progression: progression, progress: p, pace: pace, window: $0,
                            pairEnd: pair.agreement.end?.value)
                    }
                }
            }

        var inputs = HealthInputs(status: status)
        inputs.isPaused = days.isPaused(asOf)
        inputs.progress = progress
        if let noData { inputs.noData = noData }
        let isBand = progression.kind == .band
        inputs.isHolding = isBand && (terms.due.map { today < $0.value } ?? true)
        inputs.startsOn = terms.start.flatMap { today < $0.value ? $0.value : nil }
        inputs.hasDue = terms.due != nil
        inputs.daysOverdue = terms.due.map { days.count(from: $0.value, to: today) } ?? 0
        inputs.pace = pace
        inputs.milestoneLate = milestones.filter { $0.status == .late }.compactMap(\.daysLate).max()
        if let every = goal.reviewEvery?.value, let anchor = progression.lastUpdate ?? terms.start?.value {
            inputs.daysWithoutUpdate = days.count(from: anchor, to: today)
            inputs.updateLimit = every.doubled.end(from: anchor) - anchor
        }
        let (health, reason) = Figures.health(inputs, thresholds: thresholds)
        let score = latestScore(goal.scores, asOf: asOf)

        return GoalFigures(
            pair: pair.id, goal: goal.id, status: status, start: terms.start?.value, due: terms.due?.value,
            measure: progression.kind, raw: raw, progress: progress, noData: noData, expected: pace?.expected,
            gap: pace?.gap,
            daysBehind: pace?.daysBehind, neededPace: pace?.neededPace, health: health, reason: reason,
            forecast: basis?.forecast, reached: status.isClosed || isBand ? nil : progression.reached,
            smart: smart(
                goal.beforeCancelling(after: asOf),
                SmartInputs(
                    agreement: pair.agreement, terms: terms, hasBaseline: hasBaseline, hasChildren: hasChildren,
                    activeGoals: activeGoals)),
            attainment: score.flatMap { attainment([(weight: 1, level: $0.level)]) }, level: score?.level,
            plan: detail ? window.map { plan(window: $0, milestones: planned) } ?? [] : [],
            scope: detail ? scope() : [], observations: progression.steps, milestones: milestones,
            remarks: detail ? remarks(status: status) : [],
            derivations: detail ? derivations(pace: pace, window: window, basis: basis, milestones: milestones) : [])
    }

    /// Why there is no progress; `nil` where there is some.
    private var noData: NoDataCause? {
        guard progression.raw == nil else { return nil }
        switch progression.kind {
        case .metric where progression.baseline == nil:
            return .noBaseline(
                last: entries.entries.last.flatMap { entry in
                    entry.value.map { .init(value: $0, day: entry.day, source: entry.source) }
                })
        case .milestones, .checklist: return progression.cancelled > 0 ? .everythingCancelled : .noItems
        case .subGoals: return .everySubGoalDropped
        case .metric, .band, .yesNo: return .nothingRecorded
        }
    }

    /// Whether somebody wrote down where a metric starts.
    private var hasBaseline: Bool {
        switch progression.baseline {
        case .written, .entry: true
        case .assumedZero, nil: false
        }
    }

    /// The plan as points from start to due, flat while days do not elapse; for planned milestones a stair.
    private func plan(window: Window, milestones: [MilestoneFigures]?) -> [PlanPoint] {
        let length = window.length
        guard length > 0 else { return [] }
        if let milestones, plannedShare(milestones, today: window.due) != nil {
            let days = milestones.filter { $0.status != .cancelled }.compactMap(\.milestone.due)
            var points = [PlanPoint(day: min(window.start, days.min() ?? window.start), share: 0)]
            for day in Set(days).sorted() {
                guard let share = plannedShare(milestones, today: day), let last = points.last else { continue }
                points.append(PlanPoint(day: day, share: last.share))
                points.append(PlanPoint(day: day, share: share))
            }
            return points
        }
        var points = [PlanPoint(day: window.start, share: 0)]
        for pause in window.days.pauses(from: window.start, to: window.due) {
            let share = linearShare(elapsed: window.days.count(from: window.start, to: pause.from), window: length)
            points.append(PlanPoint(day: pause.from, share: share))
            points.append(PlanPoint(day: pause.to, share: share))
        }
        // In a pause without an end the plan stands still.
        if points.last?.day != window.due { points.append(PlanPoint(day: window.due, share: 1)) }
        return points
    }

    /// The target over time, as its revisions up to this day tell it; of milestones the weight of all that were not
    /// cancelled yet, as far as it is known on which day they were.
    private func scope() -> [ScopeStep] {
        if progression.kind == .milestones { return milestoneScope() }
        guard case .metric(_, _, _, let target, _) = terms.measure?.value else { return [] }
        var steps: [ScopeStep] = []
        var since: CalendarDay?
        for revision in revisions(of: .target) {
            guard let from = revision.from.flatMap(leadingNumber) else { continue }
            steps.append(ScopeStep(since: since, target: from))
            since = revision.day
        }
        steps.append(ScopeStep(since: since, target: target))
        return steps
    }

    private func milestoneScope() -> [ScopeStep] {
        let items = milestoneItems(of: goal, asOf: asOf)
        let cancelled = items.filter(\.isCancelled).compactMap { item in item.day.map { (day: $0, weight: item.weight) }
        }
        .sorted { $0.day < $1.day }
        guard !cancelled.isEmpty else { return [] }
        var weight = items.filter { !$0.isCancelled }.reduce(0) { $0 + $1.weight }
        weight += cancelled.reduce(0) { $0 + $1.weight }
        var steps = [ScopeStep(since: nil, target: settled(weight))]
        for (day, less) in cancelled {
            weight -= less
            if steps.last?.since == day { steps.removeLast() }
            steps.append(ScopeStep(since: day, target: settled(weight)))
        }
        return steps
    }

    /// The revisions of a field up to this day, the first one first.
    func revisions(of field: RevisedField) -> [Revision] {
        goal.revisions.enumerated().filter { $0.element.day <= asOf && RevisedField($0.element.field) == field }
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }
}

/// A sub-goal and how it came on.
struct ChildGoal {
    var goal: Goal
    var progression: Progression?

    var weighted: WeightedChild {
        WeightedChild(id: goal.id, weight: goal.weight, visibility: goal.note.visibility, progression: progression)
    }
}
