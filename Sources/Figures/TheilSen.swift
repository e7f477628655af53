/// The median of all pairwise slopes, after Theil (1950) and Sen (1968); `nil` without two points apart.
///
/// It takes every pair of points, so it is held to the last 500: beyond that a slope of years ago says little of today.
package func theilSenSlope(_ points: [(x: Double, y: Double)]) -> Double? {
    let points = points.suffix(500)
    var slopes: [Double] = []
    for (index, first) in zip(points.indices, points) {
        for second in points[(index + 1)...] where second.x != first.x {
            slopes.append((second.y - first.y) / (second.x - first.x))
        }
    }
    return median(slopes)
}

/// The middle value, or the mean of the two middle ones; `nil` for none.
package func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
