package import MentoringModel

/// `hours` recorded lengths of the sessions held up to a day, in hours; n is how many of them have one
/// (docs/figures.md, "A pair").
///
/// - Parameter sessions: Of one pair.
package func hoursTogether(in sessions: [Session], asOf: CalendarDay) -> Figure {
    let lengths = sessions.held(asOf: asOf).compactMap(\.actual)
    let hours = lengths.isEmpty ? nil : lengths.reduce(0) { $0 + $1.value } / 60
    return .count(
        "hours", "Σ actual / 60", hours, n: lengths.isEmpty ? nil : lengths.count,
        inputs: lengths.map { .init(name: "actual", value: decimalText($0.value), source: $0.source) })
}
