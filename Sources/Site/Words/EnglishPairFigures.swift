extension English {
    static let urgent = "This week"

    static let groupContact = "Contact"
    static let groupMeetings = "Meetings"
    static let groupPromises = "Promises"
    static let groupIndependence = "Whose way it is, over the last five sessions"
    static let groupWins = "Wins and introductions"
    static let groupPulse = "Pulse"

    static func topics(_ own: Int, of named: Int) -> String {
        named == 0
            ? "No topic has a name beside it." : "Brought \(own) of \(count(named, "topic", "topics")) with a name."
    }
    static func learned(_ entries: Int) -> String {
        entries == 0
            ? "Nothing learned with this name beside it yet." : "Noted \(count(entries, "thing", "things")) learned."
    }
}
