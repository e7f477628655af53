package protocol SessionWords {
    func wins(_ wins: Int) -> String
    func promises(_ promises: Int) -> String
    /// A value on a scale from 1 to 5: `4 of 5`.
    func ofFive(_ value: Int) -> String
    func sessionDescription(of pair: String, on day: String) -> String
    func option(isChosen: Bool) -> String
    func useful(_ useful: Int) -> String
    /// How much of the planned time the agenda fills.
    func agendaTotal(_ total: Double, planned: Double?) -> String?
}
