package import MentoringModel

/// What the health of a goal is judged by.
package struct HealthInputs: Sendable {
    package var status: Goal.Status
    /// Whether a pause of the goal or its pair is open.
    package var isPaused = false
    /// 0–1.
    package var progress: Double?
    /// Why there is no progress, where there is none.
    package var noData = NoDataCause.nothingRecorded
    /// Whether a level is to be held up to a due day that is still to come: being inside the band all along is then no
    /// achievement yet.
    package var isHolding = false
    /// The start day, while it is still ahead.
    package var startsOn: CalendarDay?
    package var hasDue = true
    /// Active days past the due day; 0 or less up to it.
    package var daysOverdue = 0
    /// `nil` when no pace can be had.
    package var pace: Pace?
    /// Days late of the milestone that is late the longest.
    package var milestoneLate: Int?
    /// Active days since the last update, or since the start when there is none.
    package var daysWithoutUpdate: Int?
    /// Twice `review_every`, in days.
    package var updateLimit: Int?

    package init(status: Goal.Status = .active) { self.status = status }
}

/// The health of a goal and the reason: the first match wins, on figures rounded to 4 decimals (docs/figures.md,
/// "Health").
package func health(_ inputs: HealthInputs, thresholds: Thresholds) -> (health: Health, reason: HealthReason) {
    switch inputs.status {
    case .draft: return (.draft, .status)
    case .dropped: return (.dropped, .status)
    case .achieved: return (.achieved, .status)
    case .active, .paused, .partly, .missed: break
    }
    if let progress = inputs.progress, !inputs.isHolding, rounded(progress, decimals: 4) >= 1 {
        return (.achieved, .targetReached)
    }
    if inputs.status == .partly { return (.partly, .status) }
    if inputs.status == .missed { return (.missed, .status) }
    if inputs.status == .paused || inputs.isPaused { return (.paused, .status) }
    if let start = inputs.startsOn { return (.notStarted, .startsOn(start)) }
    guard inputs.hasDue else { return (.noDue, .noDue) }
    if inputs.daysOverdue > 0 { return (.overdue, .overdue(days: inputs.daysOverdue)) }
    guard inputs.progress != nil else { return (.noData, .noData(inputs.noData)) }

    let gap = inputs.pace.map { rounded($0.gap, decimals: 4) }
    let needed = inputs.pace?.neededPace.map { rounded($0, decimals: 4) }
    if let pace = inputs.pace {
        let share = rounded(Double(pace.elapsed) / Double(pace.window), decimals: 4)
        if share < thresholds.tooEarlyShare || (pace.window > 60 && pace.elapsed < thresholds.tooEarlyDays) {
            return (.tooEarly, .tooEarly(elapsed: pace.elapsed, window: pace.window))
        }
    }
    let gapReason = inputs.pace.map {
        HealthReason.gap(daysBehind: $0.daysBehind, gap: rounded($0.gap, decimals: 4), neededPace: needed)
    }
    if let gap, let gapReason {
        if gap > thresholds.behind { return (.behind, gapReason) }
        if gap > thresholds.atRisk { return (.atRisk, gapReason) }
    }
    if let needed, needed > thresholds.neededPace { return (.atRisk, .neededPace(needed)) }
    if let late = inputs.milestoneLate, late > thresholds.milestoneLate { return (.atRisk, .lateMilestone(days: late)) }
    if let days = inputs.daysWithoutUpdate, let limit = inputs.updateLimit, days > limit {
        return (.atRisk, .noUpdate(days: days))
    }
    // Without a pace nobody can say that a goal is on track.
    guard let gap, let gapReason else { return (.noData, .noPace) }
    return (gap < -thresholds.ahead ? .ahead : .onTrack, gapReason)
}
