package import MentoringModel

/// The status of a goal on a day: a close that is dated later has not happened yet; an undated one always has.
func status(of goal: Goal, asOf: CalendarDay) -> Goal.Status {
    guard goal.status.isClosed, let done = goal.done?.value, done > asOf else { return goal.status }
    return .active
}

extension Goal.Status {
    /// Whether the goal is over, one way or another.
    package var isClosed: Bool {
        switch self {
        case .achieved, .partly, .missed, .dropped: true
        case .draft, .active, .paused: false
        }
    }
}
