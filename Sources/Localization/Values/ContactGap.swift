package import MentoringModel

/// How long a pair has not met, measured by what it agreed, while no day for the next session is set.
package struct ContactGap: Hashable {
    package enum Stage: Hashable {
        /// Within a week from now.
        case dueBy(CalendarDay)
        /// Days over, up to half a period of the cadence.
        case due(for: Int)
        case slipping
        /// Half a year and more, or six periods of a longer cadence.
        case broken
    }
    /// Days without a session; paused ones are not counted.
    var days: Int
    /// Whether they are counted from the start, since there was no session yet.
    var neverMet: Bool
    var cadence: Span
    var stage: Stage

    package init(days: Int, neverMet: Bool, cadence: Span, stage: Stage) {
        self.days = days
        self.neverMet = neverMet
        self.cadence = cadence
        self.stage = stage
    }
}
