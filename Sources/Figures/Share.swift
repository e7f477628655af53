/// A share held between 0 and 1.
package func clampedShare(_ value: Double) -> Double { min(1, max(0, value)) + 0 }

/// A number rounded half away from zero to that many decimals; −0 is 0.
package func rounded(_ value: Double, decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = value * scale
    guard scaled.isFinite else { return value }
    return settled(scaled).rounded() / scale + 0
}

/// A number without the noise of binary fractions: 0.9999999999999999, which is 1 by hand, is 1; −0 is 0.
package func settled(_ value: Double) -> Double {
    guard value.magnitude < 1_000_000 else { return value }
    return (value * 1e9).rounded() / 1e9 + 0
}

/// A share between 0 and 1 in whole per cent, never rounded up to 100 nor down to 0 (docs/figures.md, "Progress of a goal").
package func shownPercent(_ share: Double) -> Int {
    let held = clampedShare(share)
    if held == 0 { return 0 }
    if held == 1 { return 100 }
    return min(99, max(1, Int(rounded(held * 100, decimals: 0))))
}

/// What clamping hides, in whole per cent: at least 101 above the target, at most −1 below the start.
package func hiddenPercent(_ raw: Double) -> Int? {
    let percent = rounded(min(max(raw, -1_000_000), 1_000_000) * 100, decimals: 0)
    if raw > 1 { return max(101, Int(percent)) }
    if raw < 0 { return min(-1, Int(percent)) }
    return nil
}
