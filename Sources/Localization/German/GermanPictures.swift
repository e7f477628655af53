import MentoringModel

extension German: PictureWords {
    func today(_ day: CalendarDay) -> String { "Stand \(shortDay(day))" }
    var plan: String { "Plan" }

    var agendaTopics: String { "Themen" }
    var agendaPlanned: String { "Vereinbart" }
    var agendaActual: String { "Gedauert" }
    var agendaChartTitle: String { "Die Zeit des Treffens" }
    func agendaChartDescription(topics: Double, planned: Double?, actual: Double?) -> String {
        let parts = [
            "\(minutes(topics)) Themen", planned.map { "\(minutes($0)) vereinbart" },
            actual.map { "\(minutes($0)) gedauert" },
        ]
        return sentence(list(parts.compactMap(\.self))) + "."
    }
    var agendaChartCaption: String {
        "Die Themen nacheinander, nach ihren Nummern; darunter die Zeit."
    }
    var agendaChartColumns: [String] { ["Thema", "Minuten"] }

    var sought: String { "gesucht von" }
    var offered: String { "angeboten von" }
    var skillsMapTitle: String { "Fähigkeiten, gesucht und angeboten" }
    func skillsMapDescription(_ rows: [SkillCount]) -> String {
        let missing = rows.filter { $0.offered == 0 }.map(\.name)
        let all = count(rows.count, "Fähigkeit", "Fähigkeiten")
        guard !missing.isEmpty else { return "\(all). Jede, die gesucht wird, wird auch angeboten." }
        return missing.count > 5
            ? "\(all). \(missing.count) werden gesucht und von niemandem angeboten."
            : "\(all). Gesucht und von niemandem angeboten: \(list(missing))."
    }
    func skillsMapCaption(shown: Int, of all: Int) -> String {
        let part = shown < all ? " Die ersten \(shown) von \(all); die Tabelle enthält alle." : ""
        return
            "Wie viele Menschen eine Fähigkeit suchen (nach links) und anbieten (nach rechts). Zuerst steht, was am meisten fehlt.\(part)"
    }
    var skillsMapColumns: [String] { ["Fähigkeit", "Gesucht von", "Angeboten von"] }
}
