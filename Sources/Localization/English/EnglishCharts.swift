import Figures
import MentoringModel

extension English: ChartWords {
    var barDescription: String { "The filled part is what is done; the upright mark is what the plan expects by now." }

    func bar(progress: Double?, expected: Double?, health: Health) -> String {
        let whole = NumberText.wholePercent
        let parts = [
            progress.map { "Progress \(whole($0)) per cent" } ?? "Progress not known yet",
            expected.map { "expected \(whole($0))" + (progress == nil ? " per cent" : "") },
            word(for: health),
        ]
        return parts.compactMap(\.self).joined(separator: ", ")
    }
}

extension English {
    func goalChartTitle(_ name: String) -> String { "Progress of “\(name)” over time" }

    func goalChartDescription(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay) -> String {
        let readings = count(figures.observations.count, "value", "values")
        return "\(readings) up to \(day(asOf)). \(progressSummary(of: goal, figures, asOf: asOf))"
    }

    func goalChartCaption(hasPlan: Bool, isSteps: Bool, hasValues: Bool) -> String {
        guard hasValues else { return "What the plan expects (dashed)." }
        let line = isSteps ? "What is reached, step by step" : "What was reached"
        return hasPlan ? "\(line) (solid), and what the plan expects (dashed)." : "\(line)."
    }

    func valuesNotShown(of progress: Double) -> String {
        "The \(percent(progress)) include values from notes not shown here; the line and the table have only those that are open."
    }

    func firstValue(_ measure: MeasureKind) -> String? {
        switch measure {
        case .metric, .band: "No value yet. Write the first one under “updates” in"
        case .milestones, .checklist: "Nothing is done yet. Write the first day on which something was done in"
        case .yesNo, .subGoals: nil
        }
    }

    func goalChartColumns(unit: String?) -> [String] {
        ["Day", unit.map { "Value in \($0)" } ?? "Value"]
    }

    func band(_ low: Double, _ high: Double, unit: String?) -> String {
        "band \(number(low))–\(value(high, unit: unit))"
    }
    func target(_ target: Double, unit: String?) -> String { "target \(value(target, unit: unit))" }
    var scope: String { "scope: all steps" }
    func startsOn(_ day: CalendarDay) -> String { "start \(shortDay(day))" }
    func dueOn(_ day: CalendarDay) -> String { "due \(shortDay(day))" }
    func forecastBetween(_ first: CalendarDay, _ last: CalendarDay, isShort: Bool) -> String {
        guard first != last else { return "done ~\(shortDay(first))" }
        let (from, to) = (first.parts, last.parts)
        guard from.year == to.year else { return "done \(shortDay(first)) – \(shortDay(last))" }
        // Within a year its number stands once, within a month its name.
        guard from.month != to.month else { return "done \(from.day)–\(shortDay(last))" }
        return "done \(dayAndMonth(first)) – \(isShort ? dayAndMonth(last) : shortDay(last))"
    }

    func stepsTitle(_ pair: String) -> String { "Milestones of \(pair) over time" }
    func stepsDescription(done: Int, late: Int, ahead: Int) -> String {
        "\(done) done, \(late) late, \(ahead) still to come. The same as a table below."
    }
    func stepsCaption(_ subject: TimelineSubject) -> String {
        switch subject {
        case .goals: "Each row is a goal; a mark stands on the day a milestone was reached, else on the day it is due."
        case .pairs: "Each row is a pair; a mark stands on the day a milestone was reached."
        }
    }
    func stepsColumns(_ subject: TimelineSubject) -> [String] {
        [subject == .goals ? "Goal" : "Pair", "Milestone", "State", "Due", "Done or cancelled"]
    }

    var sessionsTitle: String { "Sessions over time" }
    func sessionsDescription(held: Int, missed: Int, planned: Int) -> String {
        "\(held) held, \(missed) missed, \(planned) planned."
    }
    var sessionsCaption: String { "One mark for each session, on its day." }
    var sessionsColumns: [String] { ["Day", "State"] }
}
