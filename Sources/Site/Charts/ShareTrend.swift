import Figures
import Localization
import MentoringModel
import Templates

/// How much of something was the mentee's over the sessions: a mark for each session, as large as it has entries, and the
/// share over the last five as a line; of many sessions the last thirty.
struct ShareTrend {
    struct Point {
        var day: CalendarDay
        var own: MenteeShare
        var moving: MenteeShare
    }

    /// The circles are wider than the marks of other pictures.
    private static let mostSessions = 30

    private let name: String
    /// Every session held, also those without an entry that names somebody.
    private let all: [Point]
    /// The last of them.
    private let shown: [Point]
    /// Those with one.
    private let points: [Point]
    private let axis: TimeAxis
    private let words: any Language

    /// `nil` with fewer than two sessions to compare.
    init?(_ name: String, _ points: [Point], words: any Language) {
        shown = points.suffix(Self.mostSessions)
        let known = shown.filter { $0.own.n > 0 }
        guard known.count >= 2 else { return nil }
        self.name = name
        self.words = words
        all = points
        self.points = known
        axis = TimeAxis(over: known.map(\.day), margin: 0.16)
    }

    private static let top = 14.0
    private static let bottom = 104.0

    private func y(_ share: Double) -> Double { Self.bottom - share * (Self.bottom - Self.top) }

    var chart: Chart {
        var labels = LabelRows()
        for point in [points.first, points.last].compactMap(\.self) {
            labels.add(words.shortDay(point.day), at: axis.share(point.day), limit: 1)
        }
        let line = points.compactMap { point in point.moving.value.map { (axis.share(point.day), y($0)) } }
        let grid = [0.0, 0.5, 1.0].flatMap { share in
            [
                SVG.line("grid", from: (0, y(share)), to: (1, y(share))),
                SVG.words(words.percent(share), class: "tick", at: 0, y: y(share) - 3),
            ]
        }
        let marks = points.compactMap { point -> SVG? in
            point.own.value.map { share in
                SVG(
                    "circle",
                    [
                        .class("own"), .share("cx", axis.share(point.day)), .number("cy", y(share)),
                        .number("r", 3 + Double(min(point.own.n, 8)) / 2),
                    ], [SVG("title", words: "\(words.day(point.day)): \(words.share(point.own))")])
            }
        }
        return Chart(
            picture: SVG.chart(
                height: Self.bottom + 24, class: "trend", title: words.trendTitle(name),
                description: words.trend(name, all.map(\.moving)),
                grid + marks + [SVG.stretched("value", through: line, height: Self.bottom + 24)]
                    + labels.labels.map { $0.label.drawn("day", y: Self.bottom + 18) }),
            caption: words.trend(name, all.map(\.moving)),
            columns: words.trendColumns,
            rows: shown.map { [words.day($0.day), words.share($0.own), words.share($0.moving)] },
            note: shown.count < all.count ? words.lastSessions(shown.count, of: all.count) : nil)
    }
}
