package import Figures
package import MentoringModel

package protocol ChartWords {
    var barDescription: String { get }
    /// What a progress bar says to those who cannot see it: `Progress 40 per cent, expected 55, at risk`.
    func bar(progress: Double?, expected: Double?, health: Health) -> String
    func goalChartTitle(_ name: String) -> String
    func goalChartDescription(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay) -> String
    func goalChartCaption(hasPlan: Bool, isSteps: Bool, hasValues: Bool) -> String
    /// That a share rests on values, too, which are not in the chart and its table.
    func valuesNotShown(of progress: Double) -> String
    /// What to write first, before the file it goes into; `nil` where the goal's own file has nothing to write it in.
    func firstValue(_ measure: MeasureKind) -> String?
    func goalChartColumns(unit: String?) -> [String]
    func band(_ low: Double, _ high: Double, unit: String?) -> String
    func target(_ target: Double, unit: String?) -> String
    var scope: String { get }
    func startsOn(_ day: CalendarDay) -> String
    func dueOn(_ day: CalendarDay) -> String
    /// - Parameter isShort: Whether the year goes when both days are of one, where there is no room for it.
    func forecastBetween(_ first: CalendarDay, _ last: CalendarDay, isShort: Bool) -> String
    func stepsTitle(_ pair: String) -> String
    func stepsDescription(done: Int, late: Int, ahead: Int) -> String
    func stepsCaption(_ subject: TimelineSubject) -> String
    func stepsColumns(_ subject: TimelineSubject) -> [String]
    var sessionsTitle: String { get }
    func sessionsDescription(held: Int, missed: Int, planned: Int) -> String
    var sessionsCaption: String { get }
    var sessionsColumns: [String] { get }
}
