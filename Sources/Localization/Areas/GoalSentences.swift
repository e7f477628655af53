package import Figures
package import MentoringModel

extension Language {
    /// Where a goal stands, how far it is from its plan and when it will be done: one sentence.
    package func progressSummary(of goal: Goal, _ figures: GoalFigures, asOf today: CalendarDay) -> String {
        let place = GoalProgressSummary(goal, figures)
        let summary = progressSummary(place)
        switch figures.health {
        case .achieved, .partly, .missed, .dropped:
            let closing = closing(goal, figures)
            return place == .done ? "\(closing)." : "\(closing): \(summary)."
        case .draft: return draft(summary)
        case .paused: return paused(summary)
        case .notStarted: return startsOn(figures.start, asOf: today)
        default: break
        }
        let end = forecast(figures, asOf: today) ?? figures.due.map { due($0, asOf: today) }
        // Past the due day, the days since then say it; the days behind plan are more, and stand where both are explained.
        let pace = figures.health == .overdue ? nil : figures.daysBehind.map { self.pace(wholeDays($0)) }
        return [sentence(summary), pace, end].compactMap(\.self).joined(separator: "; ") + "."
    }

    private func closing(_ goal: Goal, _ figures: GoalFigures) -> String {
        let ending: GoalEnding =
            switch figures.health {
            case .achieved: figures.status == .achieved ? .achieved : .targetReached
            case .partly: .partly
            case .missed: .missed
            default: .dropped
            }
        let day = goal.done?.value ?? figures.reached?.day
        let late = figures.health == .achieved ? day.flatMap { day in figures.due.map { day - $0 } } : nil
        return closed(ending, on: day, late: late)
    }

    /// When it will be done; `nil` without a forecast.
    package func forecast(_ figures: GoalFigures, asOf today: CalendarDay) -> String? {
        ForecastRange(figures, asOf: today).map { forecast($0) }
    }
}
