import MentoringModel

/// What a forecast is made of, kept for its working.
struct ForecastBasis {
    var forecast: Forecast
    /// Progress per active day, after Theil and Sen; `nil` when the pace is that since the start.
    var slope: Double?
    /// The day of the last update, from which the slope counts on.
    var lastUpdate: CalendarDay?
}

/// The days on which a goal will be done, rounded up and skipping pauses (docs/figures.md, "Pace").
///
/// - plan pace: `a + (1 − p) · D`
/// - current pace: `s + (a − s) / p`; for a metric with three dated updates or more `last update + (1 − p) / m`, with
///   `m` the Theil–Sen slope of p per active day, and `nil` when m ≤ 0.
///
/// There is none when p is 0 or 1, with fewer than three observations, or under a tenth of the window.
func forecast(
    progression: Progression, progress p: Double, pace: Pace, window: Window, pairEnd: CalendarDay?
) -> ForecastBasis? {
    guard p > 0, p < 1, progression.observationCount >= 3, pace.elapsed > 0,
        Double(pace.elapsed) / Double(pace.window) >= 0.1,
        let plan = window.days.day(after: (1 - p) * Double(pace.window), from: window.today)
    else { return nil }

    var slope: Double?
    var lastUpdate: CalendarDay?
    var current: CalendarDay?
    if progression.kind == .metric, let first = progression.steps.first, let last = progression.steps.last {
        let points = progression.steps.map {
            (x: Double(window.days.count(from: first.day, to: $0.day)), y: clampedShare($0.raw))
        }
        slope = theilSenSlope(points) ?? 0
        lastUpdate = last.day
        if let slope, slope > 0 { current = window.days.day(after: (1 - p) / slope, from: last.day) }
    } else {
        current = window.days.day(after: Double(pace.elapsed) / p, from: window.start)
    }
    let latest = max(plan, current ?? plan)
    return ForecastBasis(
        forecast: Forecast(
            planPace: plan, currentPace: current, isPastPairEnd: pairEnd.map { latest > $0 } ?? false),
        slope: slope, lastUpdate: lastUpdate)
}
