import MentoringModel

/// Who a pair is: what lists need of it that show other things.
struct PairMembers: Equatable, Sendable {
    let id: Slug
    let mentors: [PersonReference]
    let mentees: [PersonReference]
    let isOpen: Bool

    init(of pair: Pair) {
        id = pair.id
        mentors = pair.agreement.mentors
        mentees = pair.agreement.mentees
        isOpen = pair.agreement.status != .closed
    }

    var all: [PersonReference] { mentors + mentees }
}
