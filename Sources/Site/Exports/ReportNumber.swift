import Figures

/// A number for machines: rounded to that many decimals, without trailing zeros, `-` for negative ones.
package func plainDecimal(_ value: Double, decimals: Int) -> String {
    let rounded = rounded(value, decimals: decimals)
    if rounded == rounded.rounded(), rounded.magnitude < 1e15 { return String(Int(rounded)) }
    return String(rounded)
}
