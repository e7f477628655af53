package import MentoringModel

/// The goal-attainment T score: `50 + 10 · Σ wx / √((1 − ρ) · Σ w² + ρ · (Σ w)²)` with ρ = 0.3
/// (Kiresuk & Sherman 1968).
///
/// - Parameter levels: Weights and levels, −2 to 2.
/// - Returns: 50 where all goals came out as expected; `nil` without a level, or without weight.
package func attainment(_ levels: [(weight: Double, level: Int)]) -> Double? {
    let rho = 0.3
    let weighted = levels.reduce(0) { $0 + $1.weight * Double($1.level) }
    let squares = levels.reduce(0) { $0 + $1.weight * $1.weight }
    let sum = levels.reduce(0) { $0 + $1.weight }
    let spread = ((1 - rho) * squares + rho * sum * sum).squareRoot()
    guard spread > 0 else { return nil }
    return 50 + 10 * weighted / spread
}

/// The latest score up to a day; of several on one day the last written.
package func latestScore(_ scores: [AttainmentScore], asOf: CalendarDay) -> AttainmentScore? {
    scores.filter { $0.day <= asOf }.enumerated()
        .max { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }?.element
}
