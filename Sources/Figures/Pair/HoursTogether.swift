package import MentoringModel

/// `hours` recorded lengths of the sessions held up to a day inside the pairing, in hours; n is how many of them have one
/// (docs/figures.md, "A pair").
package func hoursTogether(in pair: Pair, asOf: CalendarDay) -> Figure {
    let lengths = pair.held(asOf: asOf).compactMap(\.actual)
    let hours = lengths.isEmpty ? nil : lengths.reduce(0) { $0 + $1.value } / 60
    return .count(
        "hours", "Σ actual / 60", hours, n: lengths.isEmpty ? nil : lengths.count,
        inputs: lengths.map { .init(name: "actual", value: decimalText($0.value), source: $0.source) })
}
