import MentoringModel

extension English: PictureWords {
    func today(_ day: CalendarDay) -> String { "as of \(shortDay(day))" }
    var plan: String { "plan" }

    var agendaTopics: String { "Topics" }
    var agendaPlanned: String { "Agreed" }
    var agendaActual: String { "Took" }
    var agendaChartTitle: String { "The time of the session" }
    func agendaChartDescription(topics: Double, planned: Double?, actual: Double?) -> String {
        let parts = [
            "\(minutes(topics)) of topics", planned.map { "\(minutes($0)) agreed" },
            actual.map { "it took \(minutes($0))" },
        ]
        return sentence(list(parts.compactMap(\.self))) + "."
    }
    var agendaChartCaption: String { "The topics one after the other, by their numbers; below them the time." }
    var agendaChartColumns: [String] { ["Topic", "Minutes"] }

    var sought: String { "sought by" }
    var offered: String { "offered by" }
    var skillsMapTitle: String { "Skills, sought and offered" }
    func skillsMapDescription(_ rows: [SkillCount]) -> String {
        let missing = rows.filter { $0.offered == 0 }.map(\.name)
        let all = count(rows.count, "skill", "skills")
        guard !missing.isEmpty else { return "\(all). Each one that is sought is offered, too." }
        return missing.count > 5
            ? "\(all). \(missing.count) are sought and offered by nobody."
            : "\(all). Sought and offered by nobody: \(list(missing))."
    }
    func skillsMapCaption(shown: Int, of all: Int) -> String {
        let part = shown < all ? " The first \(shown) of \(all); the table has all." : ""
        return
            "How many people seek a skill (to the left) and offer it (to the right). What is missing most stands first.\(part)"
    }
    var skillsMapColumns: [String] { ["Skill", "Sought by", "Offered by"] }
}
