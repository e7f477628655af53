import MentoringModel

/// How a goal's progress stands against its plan on one day (docs/figures.md, "Pace").
///
/// Shares are 0–1, days are active days: paused ones do not elapse.
package struct Pace: Hashable, Sendable {
    package var expectation: Expectation
    /// Active days of the whole window, `D`; above 0.
    package var window: Int
    /// Active days from the start to as_of, `a − s`; negative before the start.
    package var elapsed: Int
    /// Share that should be done by now, `e`.
    package var expected: Double
    /// `g = e − p`.
    package var gap: Double
    /// To one decimal; negative: ahead.
    package var daysBehind: Double
    /// How many times the planned pace is needed from now on; `nil` when done or at the due day.
    package var neededPace: Double?
}

/// How the plan expects progress to come.
package enum Expectation: String, CaseIterable, Sendable {
    /// Evenly, day by day.
    case linear
    /// With the due days of the milestones.
    case planned
}

/// The window of a goal and the calendar on which its days elapse.
struct Window {
    var start: CalendarDay
    var due: CalendarDay
    var days: ActiveDays
    /// The same without pauses that have no end: how many days they will take is not known.
    var plannedDays: ActiveDays
    /// As_of, which stands at the first day of a pause while the pause is open.
    var today: CalendarDay

    /// `D`, active days from start to due.
    var length: Int { plannedDays.count(from: start, to: due) }
    /// `a − s`.
    var elapsed: Int { days.count(from: start, to: today) }
    /// `d − a`.
    var left: Int { plannedDays.count(from: today, to: due) }
}

/// The pace of a goal with progress `p`; `nil` when the window has no active day.
func pace(progress p: Double, window: Window, milestones: [MilestoneFigures]?) -> Pace? {
    let length = window.length
    guard length > 0 else { return nil }
    let elapsed = window.elapsed
    let left = window.left
    let plan = milestones.flatMap { plannedShare($0, today: window.today) }
    let expected = plan ?? linearShare(elapsed: elapsed, window: length)
    let behind: Double
    if plan == nil {
        behind = Double(elapsed) - p * Double(length)
    } else {
        let oldest = (milestones ?? []).filter { $0.status == .late }.compactMap(\.milestone.due).min()
        behind = Double(max(0, oldest.map { window.days.count(from: $0, to: window.today) } ?? 0))
    }
    return Pace(
        expectation: plan == nil ? .linear : .planned, window: length, elapsed: elapsed, expected: expected,
        gap: settled(expected - p), daysBehind: rounded(behind, decimals: 1),
        neededPace: neededPace(progress: p, left: left, window: length))
}

/// The share of an even plan: `e = clamp((a − s) / D, 0, 1)`.
func linearShare(elapsed: Int, window: Int) -> Double { clampedShare(Double(elapsed) / Double(window)) }

/// The share of a plan by milestones: `e = Σ w[due ≤ a] / Σ w`; `nil` unless every live milestone has a due day.
func plannedShare(_ milestones: [MilestoneFigures], today: CalendarDay) -> Double? {
    var total = 0.0
    var due = 0.0
    for milestone in milestones where milestone.status != .cancelled {
        guard let day = milestone.milestone.due else { return nil }
        total += milestone.milestone.weight
        if day <= today { due += milestone.milestone.weight }
    }
    return total > 0 ? settled(due / total) : nil
}

/// How many times the planned pace is needed: `((1 − p) / (d − a)) · D`; `nil` when a ≥ d or p = 1.
func neededPace(progress p: Double, left: Int, window: Int) -> Double? {
    left > 0 && p < 1 ? (1 - p) / Double(left) * Double(window) : nil
}
