import Figures
import Localization
import MentoringModel
import Templates

/// How a figure of the programme went, month by month: a small line without axes. Months without data, or withheld, are
/// left out of it.
struct Sparkline {
    private let figure: Figure
    private let words: any Language
    private let points: [(place: Double, value: Double)]

    /// `nil` with fewer than two months to compare.
    init?(_ figure: Figure, words: any Language) {
        guard !figure.isWithheld, figure.trend.count > 1 else { return nil }
        let last = Double(figure.trend.count - 1)
        let points = figure.trend.enumerated().compactMap { number, point -> (place: Double, value: Double)? in
            guard let value = point.value, value.isFinite, !point.isWithheld else { return nil }
            return (0.02 + 0.96 * Double(number) / last, value)
        }
        guard points.count > 1 else { return nil }
        self.figure = figure
        self.words = words
        self.points = points
    }

    private static let height = 30.0

    var picture: SafeSVG {
        let values = points.map(\.value)
        // A share is drawn between nothing and all, so that a small change looks small.
        let low = figure.denominator != nil ? min(0, values.min() ?? 0) : values.min() ?? 0
        let high = figure.denominator != nil ? max(1, values.max() ?? 1) : values.max() ?? 1
        func y(_ value: Double) -> Double {
            high > low ? Self.height - 5 - (value - low) / (high - low) * (Self.height - 10) : Self.height / 2
        }
        let line = SVG.stretched("value", through: points.map { ($0.place, y($0.value)) }, height: Self.height)
        let end = points.last.map { SVG.dot("dot last", at: $0.place, y: y($0.value), radius: 3.5) }
        return SVG.chart(
            height: Self.height, class: "spark", title: words.sparkTitle(figure.id),
            description: words.sparkDescription(figure), [line] + [end].compactMap(\.self))
    }
}
