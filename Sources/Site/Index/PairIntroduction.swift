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
    var introduction: IntroductionFigures
    var pair: Pair

    /// Introductions of several pairs: what is owed first, then what is open, made and met; the oldest offer first.
    /// The same contact offered by two pairs stays two.
    static func all(_ pairs: [PairFacts]) -> [PairIntroduction] {
        let found = pairs.flatMap { facts in
            facts.introductions.map { PairIntroduction(introduction: $0, pair: facts.pair) }
        }
        return found.enumerated().sorted { left, right in
            (left.element.introduction.state.rank, left.element.introduction.offered, left.offset)
                < (right.element.introduction.state.rank, right.element.introduction.offered, right.offset)
        }.map(\.element)
    }
}
