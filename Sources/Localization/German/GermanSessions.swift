extension German: SessionWords {
    func wins(_ wins: Int) -> String { count(wins, "Erfolg", "Erfolge") }
    func promises(_ promises: Int) -> String { count(promises, "Zusage", "Zusagen") }
    func ofFive(_ value: Int) -> String { "\(value) von 5" }
    func sessionDescription(of pair: String, on day: String) -> String {
        "Treffen von \(pair) am \(day): was zugesagt und besprochen wurde und was als Nächstes kommt."
    }
    func option(isChosen: Bool) -> String { isChosen ? "Gewählt" : "Nicht gewählt" }
    func useful(_ useful: Int) -> String { "Nutzen: \(useful) von 5" }

    func agendaTotal(_ total: Double, planned: Double?) -> String? {
        guard total > 0 else { return nil }
        guard let planned else { return "\(minutes(total)) auf der Agenda" }
        if total > planned { return "\(minutes(total)) auf der Agenda, \(minutes(total - planned)) mehr als geplant" }
        return "\(minutes(total)) von \(minutes(planned)) auf der Agenda"
    }
}
