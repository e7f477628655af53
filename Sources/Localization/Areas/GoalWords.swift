package import Figures
package import MentoringModel

package protocol GoalWords {
    /// How far a goal is, as within a sentence: `4 of 6 reviews, 67 % of the way from 0`.
    func progressSummary(_ summary: GoalProgressSummary) -> String
    /// How a goal was closed: `Achieved on 14 March 2026, 3 days before it was due`.
    ///
    /// - Parameters:
    ///   - ending: What became of it.
    ///   - late: Days from its due day, below 0 where it was early; told of goals that were achieved.
    func closed(_ ending: GoalEnding, on day: CalendarDay?, late: Int?) -> String
    /// A sentence about a draft, and about a goal that rests.
    ///
    /// - Parameter standing: How far it is, as within a sentence.
    func draft(_ summary: String) -> String
    func paused(_ summary: String) -> String
    /// A sentence about a goal that has not begun: `Starts on 14 March 2026, in 5 days.`
    func startsOn(_ day: CalendarDay?, asOf today: CalendarDay) -> String
    /// How far from plan, as within a sentence: `12 days behind plan`.
    ///
    /// - Parameter daysBehind: Whole days, below 0 ahead of plan.
    func pace(_ daysBehind: Int) -> String
    /// `due 14 March 2026, in 5 days`, as within a sentence.
    func due(_ day: CalendarDay, asOf today: CalendarDay) -> String
    /// When it will be done, as within a sentence: `done between 1 March 2026 and 14 March 2026`.
    func forecast(_ forecast: ForecastRange) -> String
    /// What a reader must know to read the figures right.
    func remark(_ remark: Remark, unit: String?, nameOfGoal: (Slug) -> String) -> String
    func measure(_ measure: MeasureKind) -> String
    func smartMet(_ met: Int, of all: Int) -> String
    func met(_ isMet: Bool) -> String
    func late(_ days: Int, isDone: Bool) -> String
    func neededPace(_ pace: Double) -> String
    /// How far from the plan, and what the days are counted from.
    func distance(_ distance: DelayCause) -> String
    var theSession: String { get }
    func metric(_ name: String?, from baseline: Double?, to target: Double, unit: String?) -> String
    func bandMetric(_ name: String?, low: Double, high: Double, unit: String?) -> String
}

extension Language {
    /// What somebody wrote, with a day as people read it.
    package func written(_ text: String) -> String { CalendarDay(text).map(day) ?? text }
}
