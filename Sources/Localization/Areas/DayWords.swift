package import MentoringModel

package protocol DayWords {
    /// `14 March 2026`, held together by no-break spaces.
    func day(_ day: CalendarDay) -> String
    /// `14 Mar 2026`, for charts.
    func shortDay(_ day: CalendarDay) -> String
    /// `March 2026`.
    func month(of day: CalendarDay) -> String
    /// `Mar`, or `Jan 2026` for the first month of a year, for axes.
    func shortMonth(of day: CalendarDay) -> String
    /// How far a day is from another: `today`, `in 5 days`, `3 weeks ago`.
    func distance(from today: CalendarDay, to day: CalendarDay) -> String
    /// A number of days in the unit that reads best: days below three weeks, weeks below four months, then months.
    func stretch(_ days: Int) -> String
    /// `every 2 weeks`, `every month`.
    func every(_ span: Span) -> String
    /// `within 48 hours`.
    func within(_ span: Span) -> String
}
