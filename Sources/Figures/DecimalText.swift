/// A number as a working prints it: at most that many decimals, no trailing zeros, `−` for negative ones.
///
/// The same in every language and on every machine.
package func decimalText(_ value: Double, decimals: Int = 4) -> String {
    guard value.isFinite else { return "–" }
    guard value.magnitude < 1_000_000_000 else { return value < 0 ? "−\(-value)" : "\(value)" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((value.magnitude * Double(scale)).rounded())
    let whole = units / scale
    var fraction = String(units % scale)
    fraction = String(repeating: "0", count: max(0, decimals - fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = value < 0 && units > 0 ? "−" : ""
    return sign + String(whole) + (decimals == 0 || fraction.isEmpty ? "" : "." + fraction)
}
