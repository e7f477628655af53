package import Figures
package import MentoringModel

/// Where a goal is, against its plan: in days, or, where that makes no whole day, in points of a hundred.
enum ScheduleVariance {
    case daysBehind(Int), daysAhead(Int), pointsBehind(Int), pointsAhead(Int), onPlan

    init(daysBehind: Double, gap: Double) {
        let days = wholeDays(daysBehind)
        let points = shownPercent(gap.magnitude)
        self =
            if days > 0 {
                .daysBehind(days)
            } else if days < 0 {
                .daysAhead(-days)
            } else if points > 0 {
                gap > 0 ? .pointsBehind(points) : .pointsAhead(points)
            } else {
                .onPlan
            }
    }
}

/// Days as every page shows them, whole ones; the working keeps what was computed.
func wholeDays(_ days: Double) -> Int { Int(rounded(min(max(days, -1_000_000), 1_000_000), decimals: 0)) }

/// Where the share that is done lies beside the share that the plan expects by now, by the bounds at which one health ends
/// and the next begins, in points of a hundred.
package enum ProgressGap: Hashable {
    case short(byMoreThan: Double), within(Double), over(byMoreThan: Double)

    /// `nil` where something else than the share decided.
    package init?(_ figures: GoalFigures, _ thresholds: Thresholds) {
        guard case .gap(_, let gap, _) = figures.reason else { return nil }
        switch figures.health {
        case .behind: self = .short(byMoreThan: thresholds.behind * 100)
        case .atRisk: self = .short(byMoreThan: thresholds.atRisk * 100)
        case .ahead: self = .over(byMoreThan: thresholds.ahead * 100)
        case .onTrack: self = .within((gap > 0 ? thresholds.atRisk : thresholds.ahead) * 100)
        default: return nil
        }
    }
}

/// How far a goal is from its plan, in whole days, and what these days are counted from.
package enum DelayCause: Hashable {
    case onPlan
    case ahead(Int)
    case behind(Int)
    /// The oldest milestone that is late was due so many days ago.
    case lateMilestone(Int)
    /// Of the days behind, those since the due day; what is left to do takes the rest at the plan's pace.
    case pastDue(behind: Int, sinceDue: Int)

    /// `nil` without a plan.
    package init?(_ figures: GoalFigures) {
        guard let days = figures.daysBehind.map(wholeDays) else { return nil }
        let isByMilestones = figures.derivations.contains {
            $0.figure == "days_behind" && $0.formula == "max(0, a − m)"
        }
        self =
            if days == 0 {
                .onPlan
            } else if days < 0 {
                .ahead(-days)
            } else if isByMilestones {
                .lateMilestone(days)
            } else if case .overdue(let since) = figures.reason, since < days {
                .pastDue(behind: days, sinceDue: since)
            } else {
                .behind(days)
            }
    }
}
