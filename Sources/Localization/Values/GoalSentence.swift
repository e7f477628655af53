package import Figures
package import MentoringModel

/// How far a goal is, by what it is measured with.
package enum GoalProgressSummary: Hashable {
    case notDone
    /// There is no progress, and why; values of a metric have this unit.
    case noData(NoDataCause, unit: String?)
    case done
    /// A share of the way; `isPartlyClosed` where some of what it rests on may not be shown here.
    case way(Double, isPartlyClosed: Bool)
    case metric(value: Double, unit: String?, from: Double, to: Double, way: Double)
    case milestones(done: Int, of: Int, way: Double, byWeight: Bool)
    case checklist(done: Int, of: Int, way: Double)
    case band(low: Double, high: Double, unit: String?, way: Double, readings: Int)
    case subGoals(way: Double)

    init(_ goal: Goal, _ figures: GoalFigures) {
        guard let raw = figures.raw else {
            let unit: String? = if case .metric(_, let unit, _, _, _) = goal.measure?.value { unit } else { nil }
            self = figures.measure == .yesNo ? .notDone : .noData(figures.noData ?? .nothingRecorded, unit: unit)
            return
        }
        let way = figures.progress ?? raw
        // The values that may be shown are not all that the share rests on; beside it they would give the others away.
        if figures.isProgressPartlyClosed {
            self = .way(way, isPartlyClosed: true)
            return
        }
        switch (figures.measure, goal.measure?.value) {
        case (.metric, .metric(_, let unit, let baseline, let target, _)):
            self =
                figures.observations.last.map {
                    .metric(value: $0.value, unit: unit, from: baseline ?? 0, to: target, way: way)
                } ?? .way(way, isPartlyClosed: false)
        case (.milestones, _):
            let live = figures.milestones.filter { $0.status != .cancelled }
            self = .milestones(
                done: live.count { $0.status == .done }, of: live.count, way: way,
                byWeight: Set(live.map(\.milestone.weight)).count > 1)
        case (.checklist, _):
            let live = goal.checklist.filter { $0.isLeaf && $0.state != .cancelled }
            self = .checklist(done: live.count { $0.state == .done }, of: live.count, way: way)
        case (.band, .band(_, let unit, let low, let high)):
            self = .band(low: low, high: high, unit: unit, way: way, readings: figures.observations.count)
        case (.subGoals, _): self = .subGoals(way: way)
        case (.yesNo, _): self = raw >= 1 ? .done : .notDone
        default: self = .way(way, isPartlyClosed: false)
        }
    }
}

extension GoalFigures {
    /// Whether some of what the progress rests on may not be shown here.
    package var isProgressPartlyClosed: Bool {
        derivations.contains { $0.figure == "progress" && $0.restsOnClosedNotes }
    }
}

/// What became of a goal that is closed.
package enum GoalEnding: CaseIterable {
    case achieved
    /// The target is reached, and nobody has closed the goal.
    case targetReached
    case partly, missed, dropped
}

/// When a goal will be done.
package enum ForecastRange: Hashable {
    case pastPairEnd
    /// By both paces on one day.
    case around(CalendarDay)
    case between(CalendarDay, CalendarDay)
    case atPlannedPace(CalendarDay)
    case atPaceSoFar(CalendarDay)

    /// `nil` without a forecast. A pace that would have been done by now gives no day: nobody is helped by a forecast of the
    /// past.
    init?(_ figures: GoalFigures, asOf today: CalendarDay) {
        guard var forecast = figures.forecast else { return nil }
        if let day = forecast.currentPace, day <= today { forecast.currentPace = nil }
        if forecast.isPastPairEnd {
            self = .pastPairEnd
            return
        }
        switch (forecast.planPace, forecast.currentPace) {
        case (let plan?, let current?) where plan == current: self = .around(plan)
        case (let plan?, let current?): self = .between(min(plan, current), max(plan, current))
        case (let plan?, nil): self = .atPlannedPace(plan)
        case (nil, let current?): self = .atPaceSoFar(current)
        case (nil, nil): return nil
        }
    }
}
