extension English {
    static func sessionDescription(of pair: String, on day: String) -> String {
        "Session of \(pair) on \(day): what was promised, what was talked about, what comes next."
    }
    static func option(isChosen: Bool) -> String { isChosen ? "Chosen" : "Not chosen" }
    static func useful(_ useful: Int) -> String { "useful: \(useful) of 5" }

    /// How much of the planned time the agenda fills.
    static func agendaTotal(_ total: Double, planned: Double?) -> String? {
        guard total > 0 else { return nil }
        guard let planned else { return "\(minutes(total)) on the agenda" }
        if total > planned { return "\(minutes(total)) on the agenda, \(minutes(total - planned)) more than planned" }
        return "\(minutes(total)) of \(minutes(planned)) on the agenda"
    }
}
