extension English {
    static func agreementDescription(_ name: String) -> String { "What \(name) promised each other." }
    static func signed(_ signed: Int, of all: Int) -> String {
        if signed == all { return all == 2 ? "Both have signed." : "All \(all) have signed." }
        return signed == 0 ? "Nobody has signed yet." : "\(signed) of \(all) have signed."
    }
    static func signature(_ isSigned: Bool) -> String { isSigned ? "Signed" : "Not signed yet" }

    static let termWindow = "From – to"
    static let termCadence = "Meetings"
    static let termLength = "Length of a session"
    static let termResponse = "Answers"
    static let termHours = "Hours a month, mentor"
    static let termFocus = "Focus"
    static let termReview = "Review of this agreement"

    static func reviewed(_ times: Int) -> String { times == 1 ? "reviewed once" : "reviewed \(times) times" }

    /// The median length of sessions, with how many it is of.
    static func median(_ lengths: [Double]) -> String? {
        guard !lengths.isEmpty else { return nil }
        let sorted = lengths.sorted()
        let middle = sorted.count / 2
        let median = sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        return "\(minutes(median)) in the median of \(count(lengths.count, "session", "sessions"))"
    }
}
