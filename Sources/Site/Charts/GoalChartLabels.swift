import Figures
import Localization
import MentoringModel
import Templates

/// The words of a goal chart that stand beside what they name.
extension GoalChart {
    /// Dots and lines are not written over.
    func keepMarksFree(in field: inout LabelField) {
        for point in points.count <= 60 ? points[...] : points.suffix(1) {
            let y = values.y(point.value)
            field.keepFree(share: days.share(point.day), y: (y - 6)...(y + 6), width: 12)
        }
        // Steps stand upright beside their dots; of other lines the end is where the last value is written.
        keepFree(isSteps ? valuePath : valuePath.suffix(5), in: &field)
        keepFree(plan.map { (days.share($0.day), values.y($0.value)) }, in: &field)
        for day in GoalChart.forecastDays(figures) {
            field.keepFree(share: days.share(day), y: (heightOfAim - 7)...(heightOfAim + 7), width: 10)
        }
    }

    /// A line, as small pieces one beside the other.
    private func keepFree(_ line: [(share: Double, y: Double)], in field: inout LabelField) {
        for (from, to) in zip(line, line.dropFirst()) {
            let pieces = max(1, Int(max((to.share - from.share) * 40, abs(to.y - from.y) / 10).rounded(.up)))
            for piece in 0...pieces {
                let part = Double(piece) / Double(pieces)
                let y = from.y + part * (to.y - from.y)
                field.keepFree(share: from.share + part * (to.share - from.share), y: (y - 2)...(y + 2), width: 14)
            }
        }
    }

    /// The last value, on the side of its dot that the plan's line does not cross.
    func valueLabel(_ field: inout LabelField) -> SVG? {
        guard let last = points.last else { return nil }
        let (share, y) = (days.share(last.day), values.y(last.value))
        let planned = plan.last { $0.day <= last.day } ?? plan.first
        let isAbovePlan = planned.map { values.y($0.value) > y } ?? true
        let (above, below) = (y - 12, y + 22)
        let heights = isAbovePlan ? [above, below] : [below, above]
        let spots =
            heights.flatMap { height in
                [
                    LabelField.Spot(share: share, y: height), .init(share: share, y: height, shift: 6, anchor: .end),
                    .init(share: share, y: height, shift: -6, anchor: .start),
                ]
            } + [
                .init(share: share, y: y + 4, shift: -12, anchor: .end),
                .init(share: share, y: y + 4, shift: 12, anchor: .start),
            ]
        let texts = [
            isSteps ? words.percent(last.value / 100) : words.value(last.value, unit: unit), words.number(last.value),
        ]
        for text in texts {
            if let label = field.add(text, class: "value-words", letter: 8.6, at: spots) { return label }
        }
        return nil
    }

    /// For which day the picture was made.
    func todayLabel(_ field: inout LabelField) -> SVG? {
        guard asOf >= days.first, asOf <= days.last else { return nil }
        let share = days.share(asOf)
        return field.add(
            words.today(asOf), class: "today-words", letter: 6.8,
            at: [
                .init(share: share, y: 13), .init(share: share, y: 13, shift: 4, anchor: .end),
                .init(share: share, y: 13, shift: -4, anchor: .start),
            ])
    }

    /// What the goal aims at, along its line.
    func targetLabel(_ field: inout LabelField) -> SVG? {
        let text: String
        let y: Double
        switch kind {
        case .metric(_, let target): (text, y) = (words.target(target, unit: unit), values.y(target))
        case .band(let low, let high): (text, y) = (words.band(low, high, unit: unit), values.y(high))
        case .steps:
            let steps = GoalChart.scope(figures, isSteps: true)
            guard steps.count > 1, let first = steps.first else { return nil }
            (text, y) = (words.scope, values.y(first.target))
        }
        return field.add(text, class: "target-words", at: along(y, [0, 1, 0.5, 0.25, 0.75]))
    }

    /// What the dashed line is.
    func planLabel(_ field: inout LabelField) -> SVG? {
        guard plan.count > 1 else { return nil }
        let spots = [0.75, 0.5, 0.9, 0.3, 0.15].flatMap { part -> [LabelField.Spot] in
            let point = pointOfPlan(part)
            let rises = values.y(plan[plan.count - 1].value) < values.y(plan[0].value)
            return [
                .init(share: point.share, y: point.y + 18, shift: 8, anchor: rises ? .start : .end),
                .init(share: point.share, y: point.y - 10, shift: -8, anchor: rises ? .end : .start),
            ]
        }
        return field.add(words.plan, class: "plan-words", at: spots)
    }

    /// What the numbers of the axis are, above the topmost.
    func unitLabel(_ field: inout LabelField) -> SVG? {
        guard let unit, !isSteps else { return nil }
        return field.add(unit, class: "tick", at: [.init(share: 0, y: 13, shift: -field.gutter, anchor: .start)])
    }

    /// The place of the plan's line at a part of its time.
    private func pointOfPlan(_ part: Double) -> (share: Double, y: Double) {
        let first = plan[0], last = plan[plan.count - 1]
        let number = Double(first.day.number) + part * Double(last.day.number - first.day.number)
        let next = plan.firstIndex { Double($0.day.number) >= number } ?? plan.count - 1
        let (from, to) = (plan[max(0, next - 1)], plan[next])
        let span = Double(to.day.number - from.day.number)
        let share = span > 0 ? (number - Double(from.day.number)) / span : 1
        return (days.share(number: number), values.y(from.value + share * (to.value - from.value)))
    }

    /// Places above and below a level line.
    private func along(_ y: Double, _ shares: [Double]) -> [LabelField.Spot] {
        shares.flatMap { share -> [LabelField.Spot] in
            let anchor: PlacedLabel.Anchor = share == 0 ? .start : share == 1 ? .end : .middle
            return [.init(share: share, y: y - 6, anchor: anchor), .init(share: share, y: y + 15, anchor: anchor)]
        }
    }
}
