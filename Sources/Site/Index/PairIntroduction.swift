import Clearance
import Figures
import MentoringModel

extension IntroductionFigures.State {
    /// As it stands in addresses.
    var inAddress: String {
        switch self {
        case .owed: "owed"
        case .offered: "offered"
        case .made: "made"
        case .met: "met"
        }
    }

    /// What is owed first, then what is open, made and met.
    static let byUrgency: [IntroductionFigures.State] = [.owed, .offered, .made, .met]
    var rank: Int { Self.byUrgency.firstIndex(of: self) ?? Self.byUrgency.count }
}

/// An introduction with the pair in whose sessions it stands.
struct PairIntroduction: Equatable, Sendable {
    struct Place: Equatable, Sendable {
        var session: Slug
        var day: CalendarDay
    }

    let introduction: IntroductionFigures
    let pair: PairMembers
    /// The sessions that tell of it, as far as they have a page.
    let places: [Place]

    init(_ introduction: IntroductionFigures, in pair: Pair) {
        self.introduction = introduction
        self.pair = PairMembers(of: pair)
        let files = Set(introduction.sources.map(\.file))
        places = pair.sessions.filter { files.contains($0.note.path) }.map { Place(session: $0.id, day: $0.day) }
    }

    /// Introductions of several pairs: what is owed first, then what is open, made and met; the oldest offer first.
    /// The same contact offered by two pairs stays two.
    static func all(_ pairs: [PairFacts]) -> [PairIntroduction] {
        let found = pairs.flatMap { facts in
            facts.introductions.map { PairIntroduction($0, in: facts.pair) }
        }
        return found.enumerated().sorted { left, right in
            (left.element.introduction.state.rank, left.element.introduction.offered, left.offset)
                < (right.element.introduction.state.rank, right.element.introduction.offered, right.offset)
        }.map(\.element)
    }
}
