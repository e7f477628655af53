import MentoringModel

/// How each milestone stands on a day, in the order written (docs/figures.md, "Health").
///
/// `done`; `late` when due before today; `due_soon` when due within 14 active days; `planned`; `cancelled`, on its `done`
/// day. What is dated after as_of is taken off the milestone: it has not happened.
///
/// - Parameters:
///   - today: As_of, standing at the first day of an open pause.
///   - days: The calendar of the goal; paused days make nothing late.
///   - plannedDays: The same without pauses that have no end: those bring nothing nearer.
func milestoneFigures(
    _ milestones: [Milestone], asOf: CalendarDay, today: CalendarDay, days: ActiveDays, plannedDays: ActiveDays
) -> [MilestoneFigures] {
    milestones.map { written in
        var milestone = written
        if let day = milestone.celebrated, day > asOf { milestone.celebrated = nil }
        if let day = milestone.done {
            if day > asOf {
                milestone.done = nil
                milestone.state = .open
            } else if milestone.state == .open {
                milestone.state = .done
            }
        }
        switch milestone.state {
        case .cancelled: return MilestoneFigures(milestone: milestone, status: .cancelled)
        case .done:
            guard let due = milestone.due, let done = milestone.done else {
                return MilestoneFigures(milestone: milestone, status: .done)
            }
            let late = days.count(from: due, to: done)
            return MilestoneFigures(milestone: milestone, status: .done, daysLate: late > 0 ? late : nil)
        case .open:
            guard let due = milestone.due else { return MilestoneFigures(milestone: milestone, status: .planned) }
            let late = days.count(from: due, to: today)
            if late > 0 { return MilestoneFigures(milestone: milestone, status: .late, daysLate: late) }
            // While a pause is open no day elapses, so nothing comes nearer.
            let isSoon = plannedDays.count(from: today, to: due) <= 14 && !days.isPaused(asOf)
            return MilestoneFigures(milestone: milestone, status: isSoon ? .dueSoon : .planned)
        }
    }
}
