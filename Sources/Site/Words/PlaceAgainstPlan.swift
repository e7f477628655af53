import Figures

/// Where a goal is, against its plan: in days, or, where that makes no whole day, in points of a hundred.
enum PlaceAgainstPlan {
    case daysBehind(Int), daysAhead(Int), pointsBehind(Int), pointsAhead(Int), onPlan

    init(daysBehind: Double, gap: Double) {
        let days = Int(rounded(min(max(daysBehind, -1_000_000), 1_000_000), decimals: 0))
        let points = shownPercent(gap.magnitude)
        self =
            if days > 0 {
                .daysBehind(days)
            } else if days < 0 {
                .daysAhead(-days)
            } else if points > 0 {
                gap > 0 ? .pointsBehind(points) : .pointsAhead(points)
            } else {
                .onPlan
            }
    }
}
