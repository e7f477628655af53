/// How far a note, or a part of one, may be read. Ordered from closed to open.
package enum Visibility: String, CaseIterable, Comparable, Sendable {
    /// In no build; taken away before anything is computed.
    case `private`
    /// The pair alone.
    case pair
    /// Everybody in the programme.
    case program
    /// Everybody.
    case `public`

    private var openness: Int {
        switch self {
        case .private: 0
        case .pair: 1
        case .program: 2
        case .public: 3
        }
    }

    package static func < (left: Visibility, right: Visibility) -> Bool { left.openness < right.openness }
}

/// Whom a build is for.
package enum Audience: String, CaseIterable, Sendable {
    case pair, coordinator, program, `public`
}
