import MentoringModel
import Testing

@testable import Clearance
@testable import Figures
@testable import Localization
@testable import Site
@testable import Templates

@Suite("Charts")
struct ChartTests {
    private func slug(_ text: String) throws -> Slug { try #require(Slug(ofNormalized: text)) }

    private func goal(_ count: Int, target: Double, value: (Int) -> Double) throws -> (Goal, GoalFigures) {
        let note = Note(path: "pairs/p/goals/g.md", visibility: .pair, body: .empty)
        let source = note.source
        var goal = Goal(id: try slug("g"), note: note)
        let start = DemoSite.day("2026-01-01")
        goal.start = Written(start, at: source)
        goal.due = Written(start + max(count, 30), at: source)
        goal.measure = Written(
            .metric(name: "m", unit: "things & \"such\"", baseline: 0, target: target, aggregate: .latest), at: source)
        goal.updates = (0..<count).map {
            ProgressEntry(goal: goal.id, day: start + $0, value: value($0), source: source)
        }
        let agreement = Agreement(note: note, mentors: [], mentees: [])
        let pair = Pair(id: try slug("p"), agreement: agreement, goals: [goal], sessions: [], pulses: [])
        let figures = try #require(goalFigures(of: pair, thresholds: Thresholds(), asOf: start + count).first)
        return (goal, figures)
    }

    private func check(_ text: String) {
        #expect(!text.lowercased().contains("nan") && !text.contains("inf\""))
        #expect(text.contains("<title>") && text.contains("<desc>") && text.contains("role=\"img\""))
        #expect(!text.contains("style=") && !text.contains("<script"))
        for tag in HTMLReader(text).tags {
            for key in ["x", "x1", "x2", "cx", "width"] {
                guard let value = tag.attributes[key], value.hasSuffix("%"), let share = Double(value.dropLast()) else {
                    continue
                }
                #expect((0...100.01).contains(share), "\(tag)")
            }
            for key in ["y", "y1", "y2", "cy"] {
                guard let value = tag.attributes[key], let y = Double(value) else { continue }
                #expect((-1...400).contains(y), "\(tag)")
            }
        }
        checkLabels(text)
    }

    /// Words of a chart lie inside it and cover no other, on the narrowest page and on a wide one.
    private func checkLabels(_ text: String) {
        let gutter = Double(text.firstMatch(of: /gutter-([0-9]+)/).flatMap { Int($0.1) } ?? 0) * 8
        let narrowest = gutter > 0 ? LabelField.widths[0] : PlacedLabel.narrowest
        for width in [narrowest, 420, MonthLabels.roomy, 1100] {
            var boxes: [(words: String, x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
            for part in text.split(separator: "<text ").dropFirst() {
                guard let close = part.firstIndex(of: ">"), let end = part.firstIndex(of: "<") else { continue }
                let tag = HTMLReader("<text " + part[..<close] + ">").tags[0]
                let words = part[part.index(after: close)..<end].replacing("&amp;", with: "&").replacing(
                    "&quot;", with: "\"")
                // What only a wide picture has room for is shown there alone.
                if tag.attributes["class"] == "roomy", width < MonthLabels.roomy { continue }
                guard let place = tag.attributes["x"], let y = tag.attributes["y"].flatMap(Double.init) else {
                    continue
                }
                let x =
                    (place.hasSuffix("%") ? (Double(place.dropLast()) ?? 0) / 100 * width : Double(place) ?? 0)
                    + (tag.attributes["dx"].flatMap(Double.init) ?? 0)
                // Letters are at least this wide in the fonts of most systems.
                let length = Double(words.count) * 6.2
                let left =
                    switch tag.attributes["text-anchor"] {
                    case "end": x - length
                    case "middle": x - length / 2
                    default: x
                    }
                #expect(left >= -gutter - 0.5 && left + length <= width + 8.5, "“\(words)” in \(width)")
                boxes.append((String(words), left...(left + length), (y - 9)...y))
            }
            for (number, box) in boxes.enumerated() {
                for other in boxes[..<number] where box.x.overlaps(other.x) && box.y.overlaps(other.y) {
                    Issue.record("“\(box.words)” covers “\(other.words)” in a picture of \(width)")
                }
            }
        }
    }

    @Test("A goal chart holds for any number of values", arguments: [1, 2, 3, 10, 59, 60, 61, 500])
    func sizes(count: Int) throws {
        let (goal, figures) = try goal(count, target: 6) { Double($0) * 6 / Double(count) }
        let chart = try #require(
            GoalChart(goal, figures, asOf: figures.observations.last?.day ?? DemoSite.asOf, words: English())
        ).chart
        check(chart.picture.text)
        #expect(chart.rows.count == count)
        #expect(chart.picture.text.utf8.count < 40_000)
    }

    @Test(
        "And for any values",
        arguments: [
            [0.0, 0, 0], [-5, -1e9, 3], [1e308, -1e308, 0], [1e-300, 2e-300, 3e-300], [6, 60, 600],
            [0.001, 0.002, 0.003],
        ])
    func values(values: [Double]) throws {
        for target in [6.0, -6, 1e15, 1e-9] {
            let (goal, figures) = try goal(3, target: target) { values[$0] }
            let chart = try #require(GoalChart(goal, figures, asOf: DemoSite.day("2026-01-20"), words: English()))
            check(chart.chart.picture.text)
        }
    }

    @Test("A forecast far away does not press the rest into a corner")
    func farForecast() throws {
        var (goal, figures) = try goal(10, target: 600) { Double($0) / 10 }
        figures.forecast = Forecast(
            planPace: DemoSite.day("2027-01-01"), currentPace: DemoSite.day("2090-01-01"), isPastPairEnd: false)
        goal.due = nil
        check(
            try #require(GoalChart(goal, figures, asOf: DemoSite.day("2026-01-12"), words: English())).chart.picture
                .text)
    }

    @Test("The timeline and the strip hold for one day and for years", arguments: [1, 2, 30, 500])
    func rows(count: Int) throws {
        let note = Note(path: "n.md", visibility: .pair, body: .empty)
        let start = DemoSite.day("2024-02-29")
        let steps = try (0..<count).map { number in
            var milestone = Milestone(
                id: try slug("m\(number)"), title: "<b>\"\u{301}", state: .open, source: note.source)
            milestone.due = start + number * 3
            return MilestoneFigures(milestone: milestone, status: .planned, daysLate: nil)
        }
        let rows = (0..<min(count, 40)).map { _ in
            MilestoneTimeline.Row(name: String(repeating: "A long name & ", count: 9), milestones: steps)
        }
        let timeline = try #require(MilestoneTimeline(pair: "p", rows: rows, asOf: start, words: English())).chart
        #expect(!timeline.picture.text.contains("<b>"))
        #expect(timeline.rows.count == rows.count * count)
        let days = (0..<count).map { SessionDay(day: start + $0 * 14, status: .held) }
        check(try #require(SessionStrip(days, from: nil, asOf: start + 9, words: English())).chart.picture.text)
        #expect(SessionStrip([], from: start, asOf: start, words: English()) == nil)
    }

    @Test("A bar says in words what it shows", arguments: [nil, 0, 0.004, 0.5, 0.999, 1, 7] as [Double?])
    func bars(progress: Double?) {
        let title = English().bar(progress: progress, expected: 0.5, health: .atRisk)
        check(ProgressBar(progress: progress, expected: 0.5, health: .onTrack, words: English()).picture.text)
        if progress == 0.999 { #expect(title.hasPrefix("Progress 99 per cent")) }
        if progress == 0.004 { #expect(title.hasPrefix("Progress 1 per cent")) }
    }

    @Test("Labels never cover each other")
    func labels() {
        var rows = LabelRows()
        for number in 0...20 { rows.add("label \(number)", at: Double(number) / 20, limit: 3) }
        for row in 0..<3 {
            let extents = rows.labels.filter { $0.row == row }.map(\.label.extent)
                .sorted { $0.lowerBound < $1.lowerBound }
            for (left, right) in zip(extents, extents.dropFirst()) { #expect(left.upperBound <= right.lowerBound) }
        }
    }

    @Test("A number in a picture has at most two decimals and is always a number")
    func coordinates() {
        for (value, text) in [
            (0.0, "0"), (-0.001, "0"), (1.005, "1"), (2.5, "2.5"), (0.05, "0.05"), (-1.25, "-1.25"), (.nan, "0"),
            (.infinity, "0"), (1e300, "1000000"),
        ] {
            #expect(value.coordinate == text)
        }
    }
}
