import MentoringModel

/// Figures of the programme that were not what they are on an earlier day only because somebody wrote without a day:
/// they have no trend.
private let undated: Set<String> = ["smart_pairs", "mentor_load"]

/// The months that a trend goes back.
private let longestTrend = 12

/// The ends of the months from the first start up to a day, oldest first; the last twelve of them.
func monthEnds(of programme: Programme, asOf: CalendarDay) -> [CalendarDay] {
    let starts = programme.pairs.compactMap { pair in
        pair.agreement.start?.value ?? pair.sessions.first?.day
    }
    guard let first = starts.min() else { return [] }
    var ends: [CalendarDay] = []
    var month = asOf - (asOf.parts.day - 1)
    if month.adding(months: 1) - 1 == asOf { month = month.adding(months: 1) }
    while ends.count < longestTrend, month > first {
        ends.append(month - 1)
        month = month.adding(months: -1)
    }
    return ends.reversed()
}

extension Pair {
    /// The pair as it may be counted on an earlier day: one that is closed, and whose end is past by now, was open up to
    /// its end.
    func reopened(on day: CalendarDay, asOf: CalendarDay) -> Pair {
        guard agreement.status == .closed, let end = agreement.end?.value, end <= asOf, end > day else { return self }
        var pair = self
        pair.agreement.status = .active
        return pair
    }
}

extension [Figure] {
    /// The figures with their values on earlier days.
    ///
    /// - Parameter earlier: The same figures on each day, oldest first.
    func withTrend(_ earlier: [(day: CalendarDay, figures: [Figure])]) -> [Figure] {
        map { figure in
            guard !undated.contains(figure.id) else { return figure }
            var figure = figure
            figure.trend = earlier.compactMap { day, figures in
                figures[figure.id].map {
                    Figure.TrendPoint(
                        day: day, value: $0.value, numerator: $0.numerator, denominator: $0.denominator, n: $0.n,
                        parts: $0.parts)
                }
            }
            return figure
        }
    }
}
