extension English: PairFigureWords {
    var urgent: String { "This week" }

    func group(_ group: PairFigureGroup) -> String {
        switch group {
        case .contact: "Contact"
        case .meetings: "Meetings"
        case .promises: "Promises"
        case .independence: "Whose way it is, over the last five sessions"
        case .wins: "Wins and introductions"
        case .pulse: "Pulse"
        }
    }

    func topics(_ own: Int, of named: Int) -> String {
        named == 0
            ? "No topic names a person."
            : "Brought \(own) of \(count(named, "topic that names", "topics that name")) a person."
    }
    func learned(_ entries: Int) -> String {
        entries == 0
            ? "Nothing learned with this name beside it yet." : "Noted \(count(entries, "thing", "things")) learned."
    }
}
