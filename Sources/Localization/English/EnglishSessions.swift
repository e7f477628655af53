extension English: SessionWords {
    func wins(_ wins: Int) -> String { count(wins, "win", "wins") }
    func promises(_ promises: Int) -> String { count(promises, "promise", "promises") }
    func ofFive(_ value: Int) -> String { "\(value) of 5" }
    func sessionDescription(of pair: String, on day: String) -> String {
        "Session of \(pair) on \(day): what was promised, what was talked about, what comes next."
    }
    func option(isChosen: Bool) -> String { isChosen ? "Chosen" : "Not chosen" }
    func useful(_ useful: Int) -> String { "useful: \(useful) of 5" }

    func agendaTotal(_ total: Double, planned: Double?) -> String? {
        guard total > 0 else { return nil }
        guard let planned else { return "\(minutes(total)) on the agenda" }
        if total > planned { return "\(minutes(total)) on the agenda, \(minutes(total - planned)) more than planned" }
        return "\(minutes(total)) of \(minutes(planned)) on the agenda"
    }
}
