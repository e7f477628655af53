import Figures
import Localization
import MentoringModel
import Templates

/// The way of a goal over time: what was reached, what the plan expects, today, and when it will be done.
struct GoalChart {
    let goal: Goal
    let figures: GoalFigures
    let asOf: CalendarDay
    let words: any Language
    let unit: String?
    let kind: Kind
    let days: TimeAxis
    let values: ValueAxis
    /// What was reached, by day.
    let points: [(day: CalendarDay, value: Double)]
    /// What the plan expects, by day.
    let plan: [(day: CalendarDay, value: Double)]

    enum Kind {
        case metric(baseline: Double, target: Double)
        case band(low: Double, high: Double)
        /// A share of all steps, which stays until the next one is taken.
        case steps
    }

    static let top = 34.0
    static let bottom = 214.0
    /// The least width of the picture beside its axis, on the narrowest page.
    private static let narrowest = 175.0

    /// `nil` where there is nothing to draw: a goal that is done or not, one without days, or one with neither a plan nor
    /// a value.
    init?(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay, words: any Language) {
        self.words = words
        self.goal = goal
        self.figures = figures
        self.asOf = asOf
        // Without a baseline there is no plan that could be drawn.
        if case .noBaseline? = figures.noData { return nil }
        switch (figures.measure, goal.measure?.value) {
        case (.metric, .metric(_, let unit, let written, let target, _)):
            let assumed = figures.remarks.compactMap { remark -> Double? in
                if case .baselineFromUpdate(let value, _, _) = remark { value } else { nil }
            }
            kind = .metric(baseline: written ?? assumed.first ?? 0, target: target)
            self.unit = unit
        case (.band, .band(_, let unit, let low, let high)):
            kind = .band(low: low, high: high)
            self.unit = unit
        case (.milestones, _), (.checklist, _), (.subGoals, _):
            kind = .steps
            unit = "%"
        default: return nil
        }
        let isSteps = if case .steps = kind { true } else { false }
        points = figures.observations.filter { $0.value.isFinite }.map { ($0.day, isSteps ? $0.raw * 100 : $0.value) }
        let start = figures.start
        let due = figures.due
        guard start != nil || !points.isEmpty else { return nil }
        plan = GoalChart.plan(kind, figures)
        guard !points.isEmpty || plan.count > 1 else { return nil }
        let closed = goal.done?.value
        let seen = [start, due, closed ?? asOf].compactMap(\.self) + points.map(\.day)
        // A forecast far beyond the window would press everything else into a corner.
        let room = ((seen.max() ?? asOf) - (seen.min() ?? asOf)) / 2
        let forecast = GoalChart.forecastDays(figures).map { min($0, (seen.max() ?? asOf) + room) }
        days = TimeAxis(over: seen + forecast)
        let bounds: [Double] =
            switch kind {
            case .metric(let baseline, let target): [baseline, target]
            case .band(let low, let high): [low, high]
            case .steps: [0, 100]
            }
        values = ValueAxis(
            over: bounds + points.map(\.value) + GoalChart.scope(figures, isSteps: isSteps).map(\.target),
            isShare: isSteps, top: GoalChart.top, bottom: GoalChart.bottom)
    }

    static func forecastDays(_ figures: GoalFigures) -> [CalendarDay] {
        guard let forecast = figures.forecast, !forecast.isPastPairEnd else { return [] }
        return [forecast.planPace, forecast.currentPace].compactMap(\.self).sorted()
    }

    /// The line of the plan, in the chart's own values.
    private static func plan(_ kind: Kind, _ figures: GoalFigures) -> [(day: CalendarDay, value: Double)] {
        switch kind {
        case .metric(let baseline, let target):
            figures.plan.map { ($0.day, baseline + $0.share * (target - baseline)) }
        case .steps: figures.plan.map { ($0.day, $0.share * 100) }
        case .band: []
        }
    }

    var chart: Chart {
        Chart(
            picture: SVG.chart(
                height: GoalChart.bottom + 26 + Double(dayLabels.rows) * 18,
                class: ["goal-chart", "gutter", "gutter-\(gutter)"].joined(separator: " "),
                title: words.goalChartTitle(goal.name),
                description: words.goalChartDescription(goal, figures, asOf: asOf), parts),
            caption: words.goalChartCaption(hasPlan: !plan.isEmpty, isSteps: isSteps, hasValues: !points.isEmpty),
            columns: words.goalChartColumns(unit: unit),
            rows: points.map { [words.day($0.day), words.number($0.value)] }, note: note)
    }

    /// That the share rests on values, too, which may not be drawn here.
    private var note: String? {
        guard figures.isProgressPartlyClosed, let progress = figures.progress else { return nil }
        return words.valuesNotShown(of: progress)
    }

    var isSteps: Bool { if case .steps = kind { true } else { false } }

    private var parts: [SVG] {
        var field = LabelField(gutter: Double(gutter) * 8, floor: GoalChart.bottom)
        keepMarksFree(in: &field)
        // What matters most takes its place first.
        let labels = [
            valueLabel(&field), todayLabel(&field), targetLabel(&field), planLabel(&field), unitLabel(&field),
        ].compactMap(\.self)
        return ticks + months + bandOrTarget + forecastRange + planLine + todayLine + valueLine + labels
            + dayLabels.labels.map { $0.label.drawn("day", y: GoalChart.bottom + 38 + Double($0.row) * 18) }
    }

    /// The room of the axis, in steps of eight pixels: as wide as its longest number.
    private var gutter: Int {
        let longest = values.ticks.map { tick($0).count }.max() ?? 1
        return min(max(Int((Double(longest) * 7.4 + 12) / 8) + 1, 3), 14)
    }

    private func tick(_ value: Double) -> String {
        let text = isSteps ? words.percent(value / 100) : words.number(value)
        guard text.count > 12, value.isFinite else { return text }
        // Numbers that nobody reads digit by digit.
        var (digits, exponent) = (value, 0)
        while abs(digits) >= 10 { (digits, exponent) = (digits / 10, exponent + 1) }
        return "\(words.number(digits))e\(exponent)"
    }

    private var ticks: [SVG] {
        values.ticks.flatMap { value in
            [
                SVG.line("grid", from: (0, values.y(value)), to: (1, values.y(value))),
                SVG(
                    "text",
                    [
                        .class("tick"), .number("x", -8), .number("y", values.y(value) + 4),
                        .text("text-anchor", "end"),
                    ], words: tick(value)),
            ]
        }
    }

    /// A small line below the picture for each month, quarter or year, and its name where there is room.
    private var months: [SVG] {
        [SVG.line("axis", from: (0, GoalChart.bottom), to: (1, GoalChart.bottom))]
            + days.months.map {
                SVG.line(
                    "axis", from: (days.share($0), GoalChart.bottom), to: (days.share($0), GoalChart.bottom + 5))
            } + MonthLabels(days, words, y: GoalChart.bottom + 18, narrowest: GoalChart.narrowest).labels
    }

    private var bandOrTarget: [SVG] {
        switch kind {
        case .band(let low, let high):
            [
                SVG(
                    "rect",
                    [
                        .class("band"), .text("width", "100%"), .number("y", values.y(high)),
                        .number("height", values.y(low) - values.y(high)),
                    ])
            ]
        case .metric(_, let target): targetLine(target)
        case .steps: scopeLine
        }
    }

    /// The scope in the chart's own values: of milestones in per cent of what is in scope today.
    static func scope(_ figures: GoalFigures, isSteps: Bool) -> [ScopeStep] {
        guard isSteps else { return figures.scope }
        guard let now = figures.scope.last?.target, now > 0 else { return [] }
        return figures.scope.map { step in
            var step = step
            step.target = step.target / now * 100
            return step
        }
    }

    /// How much there was to do, where milestones were cancelled on a known day.
    private var scopeLine: [SVG] {
        let steps = GoalChart.scope(figures, isSteps: true)
        return steps.count > 1 ? targetLine(100) : []
    }

    /// Level, or in steps where the target was revised: what was promised at first stays to be seen.
    private func targetLine(_ target: Double) -> [SVG] {
        let steps = GoalChart.scope(figures, isSteps: isSteps)
        guard steps.count > 1 else {
            return [SVG.line("target", from: (0, values.y(target)), to: (1, values.y(target)))]
        }
        var line: [(Double, Double)] = []
        for (number, step) in steps.enumerated() {
            let from = number == 0 ? 0 : step.since.map(days.share) ?? 0
            if let before = line.last { line.append((from, before.1)) }
            line.append((from, values.y(step.target)))
        }
        line.append((1, values.y(steps.last?.target ?? target)))
        return [SVG.stretched("target", through: line, height: height)]
    }

    /// Where the goal is reached.
    var heightOfAim: Double { if case .metric(_, let target) = kind { values.y(target) } else { values.y(100) } }

    private var forecastRange: [SVG] {
        let range = GoalChart.forecastDays(figures)
        guard let first = range.first, let last = range.last else { return [] }
        let height = heightOfAim
        let (from, to) = (days.share(first), days.share(last))
        return [
            SVG(
                "rect",
                [
                    .class("forecast"), .share("x", from), .number("y", height - 5),
                    .share("width", max(to - from, 0.006)), .number("height", 10), .number("rx", 5),
                ])
        ]
    }

    private var planLine: [SVG] {
        guard !plan.isEmpty else { return [] }
        return [SVG.stretched("plan", through: plan.map { (days.share($0.day), values.y($0.value)) }, height: height)]
    }

    private var height: Double { GoalChart.bottom + 8 }

    private var todayLine: [SVG] {
        guard asOf >= days.first, asOf <= days.last else { return [] }
        let share = days.share(asOf)
        return [SVG.line("today", from: (share, 20), to: (share, GoalChart.bottom))]
    }

    /// What was reached, as shares of the width and heights.
    var valuePath: [(share: Double, y: Double)] {
        guard let last = points.last else { return [] }
        var line: [(share: Double, y: Double)] = []
        if isSteps, let start = figures.start, start <= points[0].day {
            line.append((days.share(start), values.y(0)))
        }
        for point in points {
            if isSteps, let before = line.last { line.append((days.share(point.day), before.y)) }
            line.append((days.share(point.day), values.y(point.value)))
        }
        if isSteps, goal.done == nil, last.day < asOf { line.append((days.share(asOf), values.y(last.value))) }
        return line
    }

    private var valueLine: [SVG] {
        guard let last = points.last else { return [] }
        let line = valuePath
        var parts: [SVG] =
            line.count > 1 ? [SVG.stretched("value", through: line.map { ($0.share, $0.y) }, height: height)] : []
        // Beyond this the dots would run into each other; the line and the last dot tell enough.
        if points.count <= 60 {
            parts += points.dropLast().map { SVG.dot("dot", at: days.share($0.day), y: values.y($0.value), radius: 4) }
        }
        parts.append(SVG.dot("dot last", at: days.share(last.day), y: values.y(last.value), radius: 6))
        return parts
    }

    /// The days below the picture, each in the first row where it covers no other.
    private var dayLabels: LabelRows {
        var rows = LabelRows(narrowest: GoalChart.narrowest)
        if let start = figures.start {
            rows.add(words.startsOn(start), at: days.share(start))
        }
        if let due = figures.due { rows.add(words.dueOn(due), at: days.share(due)) }
        let range = GoalChart.forecastDays(figures)
        if let first = range.first, let last = range.last {
            let middle = (days.share(first) + days.share(last)) / 2
            let full = words.forecastBetween(first, last, isShort: false)
            rows.add(
                rows.fits(full) ? full : words.forecastBetween(first, last, isShort: true), at: middle)
        }
        if figures.start == nil, figures.due == nil, let first = points.first, let last = points.last {
            rows.add(words.shortDay(first.day), at: days.share(first.day))
            rows.add(words.shortDay(last.day), at: days.share(last.day))
        }
        return rows
    }
}
