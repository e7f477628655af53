import MentoringModel

/// The baseline of a metric: the written one, else the last entry dated on or before the start day, else 0 for a
/// target above 0.
func baseline(written: Double?, target: Double, entries: [ProgressEntry], start: CalendarDay?) -> Baseline? {
    if let written { return .written(written) }
    if let start, let entry = entries.last(where: { $0.day <= start }), let value = entry.value {
        return .entry(entry, value)
    }
    return target > 0 ? .assumedZero : nil
}

/// The steps of a metric: raw progress is `(c − b) / (t − b)`, with `c` aggregated up to each day.
///
/// An entry that was taken as the baseline is the first step, at 0, and is in no sum, mean or maximum; what is dated
/// before it no longer counts.
func metricSteps(
    _ entries: [ProgressEntry], baseline: Baseline, target: Double, aggregate: Measure.Aggregate
) -> [Observation] {
    let b = baseline.value
    guard target != b else { return [] }
    var steps: [Observation] = []
    var sum = 0.0
    var count = 0.0
    var best: Double?
    for entry in entries {
        guard let value = entry.value else { continue }
        let current: Double
        if case .entry(let first, _) = baseline, entry.day <= first.day {
            guard entry.day == first.day else { continue }
            current = b
        } else {
            sum += value
            count += 1
            best = best.map { target < b ? min($0, value) : max($0, value) } ?? value
            switch aggregate {
            case .latest: current = value
            case .sum: current = b + sum
            case .max: current = best ?? value
            case .mean: current = sum / count
            }
        }
        steps.append(Observation(entry, value: settled(current), raw: settled((current - b) / (target - b))))
    }
    return steps
}

/// The steps of a band: raw progress is the share of entries inside it, both ends included.
func bandSteps(_ entries: [ProgressEntry], low: Double, high: Double) -> [Observation] {
    var steps: [Observation] = []
    var inside = 0.0
    for entry in entries {
        guard let value = entry.value else { continue }
        if low <= value, value <= high { inside += 1 }
        steps.append(Observation(entry, value: value, raw: settled(inside / Double(steps.count + 1))))
    }
    return steps
}

extension Observation {
    init(_ entry: ProgressEntry, value: Double, raw: Double) {
        self.init(
            day: entry.day, value: value, raw: raw, by: entry.by, confidence: entry.confidence, note: entry.note,
            source: entry.source)
    }
}
