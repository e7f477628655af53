import Figures
import MentoringModel

protocol ChartWords {
    var barDescription: String { get }
    /// What a progress bar says to those who cannot see it.
    func bar(progress: Double?, expected: Double?) -> String
    func goalChartTitle(_ name: String) -> String
    func goalChartDescription(_ goal: Goal, _ figures: GoalFigures, asOf: CalendarDay) -> String
    func goalChartCaption(hasPlan: Bool, isSteps: Bool) -> String
    func goalChartColumns(unit: String?) -> [String]
    func band(_ low: Double, _ high: Double, unit: String?) -> String
    func target(_ target: Double, unit: String?) -> String
    var scope: String { get }
    func startsOn(_ day: CalendarDay) -> String
    func dueOn(_ day: CalendarDay) -> String
    func forecastBetween(_ first: CalendarDay, _ last: CalendarDay) -> String
    func stepsTitle(_ pair: String) -> String
    func stepsDescription(done: Int, late: Int, ahead: Int) -> String
    func stepsCaption(_ subject: MilestoneTimeline.Subject) -> String
    func stepsColumns(_ subject: MilestoneTimeline.Subject) -> [String]
    var sessionsTitle: String { get }
    func sessionsDescription(held: Int, missed: Int, planned: Int) -> String
    var sessionsCaption: String { get }
    var sessionsColumns: [String] { get }
}
