package import MentoringModel

/// Whether there is a next session to prepare.
package enum NextSessionState: Hashable, Sendable {
    case goesOn
    /// The first day back, when it is known.
    case paused(back: CalendarDay?)
    case over
}

/// Where the length of the session comes from.
package enum SessionLengthBasis: Hashable, Sendable {
    case note, agreement, programme, assumed
}

/// What the lead of the next session may say.
package struct NextLead: Sendable {
    var state: NextSessionState
    /// In minutes.
    var length: Double
    var basis: SessionLengthBasis
    /// How many topics there are, and how many more do not fit.
    var topics: Int
    var later: Int

    package init(state: NextSessionState, length: Double, basis: SessionLengthBasis, topics: Int, later: Int) {
        self.state = state
        self.length = length
        self.basis = basis
        self.topics = topics
        self.later = later
    }
}
