/// Puts values on the height of a picture, with round numbers as ticks.
struct ValueAxis: Sendable {
    let low: Double
    let high: Double
    let ticks: [Double]
    /// Pixels from the top of the picture to the greatest and to the least value.
    let top: Double
    let bottom: Double

    /// - Parameter isShare: Whether the values are per cents of a whole. Their ticks end at 100, also where the whole was
    ///   a little more once.
    init(over values: [Double], isShare: Bool = false, top: Double, bottom: Double) {
        // Beyond these bounds a round step cannot be had.
        let finite = values.filter(\.isFinite).map { min(max($0, -1e15), 1e15) }
        var least = finite.min() ?? 0
        var greatest = finite.max() ?? 1
        if greatest - least < 1e-9 * max(1, abs(greatest)) {
            let room = max(1, abs(greatest) * 0.1)
            least -= room
            greatest += room
        }
        self.top = top
        self.bottom = bottom
        if isShare, least >= 0, greatest <= 150 {
            low = 0
            high = max(100, greatest)
            ticks = [0, 25, 50, 75, 100]
            return
        }
        let step = ValueAxis.roundStep((greatest - least) / 4)
        let first = (least / step).rounded(.down)
        let last = (greatest / step).rounded(.up)
        low = first * step
        high = last * step
        ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    }

    /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a number.
    private static func roundStep(_ rough: Double) -> Double {
        var power = 1.0
        while power * 10 <= rough { power *= 10 }
        while power > rough { power /= 10 }
        return [1, 2, 2.5, 5, 10].first { $0 * power >= rough * 0.999_999 }.map { $0 * power } ?? power * 10
    }

    /// The place of a value, kept inside the picture.
    func y(_ value: Double) -> Double {
        guard value.isFinite else { return bottom }
        let share = min(max((value - low) / (high - low), 0), 1)
        return bottom - share * (bottom - top)
    }
}
