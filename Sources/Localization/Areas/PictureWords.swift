package import MentoringModel

/// What stands in pictures of goals, agendas and skills.
package protocol PictureWords {
    /// Beside the upright line of the day for which a picture was made; short.
    func today(_ day: CalendarDay) -> String
    /// Beside the line of the plan.
    var plan: String { get }

    var agendaTopics: String { get }
    var agendaPlanned: String { get }
    var agendaActual: String { get }
    var agendaChartTitle: String { get }
    /// All in minutes.
    func agendaChartDescription(topics: Double, planned: Double?, actual: Double?) -> String
    var agendaChartCaption: String { get }
    var agendaChartColumns: [String] { get }

    var sought: String { get }
    var offered: String { get }
    var skillsMapTitle: String { get }
    func skillsMapDescription(_ rows: [SkillCount]) -> String
    func skillsMapCaption(shown: Int, of all: Int) -> String
    var skillsMapColumns: [String] { get }
}
