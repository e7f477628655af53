import MentoringModel

/// How the progress of a goal came about, up to one day.
struct Progression {
    var kind: MeasureKind
    /// Raw progress before the first dated step; `nil` is no data.
    var base: Double?
    /// Raw progress after each day on which something was recorded, sorted by day.
    var steps: [Observation] = []
    /// How many updates, milestones or items it rests on, dated or not.
    var observationCount = 0
    /// The last day on which anything was recorded.
    var lastUpdate: CalendarDay?
    /// The baseline that counts, of a metric.
    var baseline: Baseline?
    var childrenWithoutData: [Slug] = []
    var undatedDone = 0
    var cancelled = 0

    /// Progress before clamping; `nil` without data.
    var raw: Double? { steps.last?.raw ?? base }

    /// The first day on which raw progress was at least 1, when it came with a day.
    var reached: Reached? {
        if let base, base >= 1 { return nil }
        return steps.first { $0.raw >= 1 }.map { Reached(day: $0.day, source: $0.source) }
    }

    /// Raw progress at the end of a day.
    func raw(on day: CalendarDay) -> Double? { steps.last { $0.day <= day }?.raw ?? base }
}

/// Where a metric starts from, and who says so.
enum Baseline {
    case written(Double)
    /// Taken from an entry dated on or before the start day.
    case entry(ProgressEntry, Double)
    case assumedZero

    var value: Double {
        switch self {
        case .written(let value), .entry(_, let value): value
        case .assumedZero: 0
        }
    }
}
