/// A number as a working prints it: at most that many decimals, no trailing zeros, `−` for negative ones.
///
/// The same in every language and on every machine.
package func decimalText(_ value: Double, decimals: Int = 4) -> String {
    guard value.isFinite else { return "–" }
    guard value.magnitude < 1_000_000_000 else { return value < 0 ? "−\(-value)" : "\(value)" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let units = Int((value.magnitude * Double(scale)).rounded())
    let sign = value < 0 && units > 0 ? "−" : ""
    let whole = sign + String(units / scale)
    var (fraction, digits) = (units % scale, decimals)
    guard fraction > 0 else { return whole }
    while fraction % 10 == 0 {
        fraction /= 10
        digits -= 1
    }
    let shown = String(fraction)
    return whole + "." + String(repeating: "0", count: digits - shown.utf8.count) + shown
}
