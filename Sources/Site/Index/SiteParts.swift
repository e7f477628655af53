import Clearance
import MentoringModel

/// Which parts a site has, and how much it leaves out: what the frame of every page goes by.
struct SiteParts: Equatable, Sendable {
    /// Whether this is the site of a person with several pairs.
    let isOfPerson: Bool
    let hasPairsPage: Bool
    let hasGoalsPage: Bool
    /// Whether there is anything in the feed.
    let hasFeed: Bool
    /// The pair of a pair's own build; `nil` also in that of a person with several.
    let ownPair: Slug?
    /// How many goals and sessions are left out, where none of them is shown; 0 where some are.
    let withheldGoals: Int
    let withheldSessions: Int

    init(of cleared: VisibleProgramme, _ pairs: [PairFacts]) {
        let isOwn = cleared.audience == .pair && pairs.count < 2
        isOfPerson = cleared.audience == .pair && !isOwn
        hasPairsPage = !isOwn && pairs.count > 1
        hasGoalsPage = !isOwn && pairs.contains { !$0.goals.isEmpty }
        hasFeed = pairs.contains { $0.hasDatedAchievement(asOf: cleared.asOf) }
        ownPair = isOwn ? pairs.first?.pair.id : nil
        let hasGoals = cleared.pairs.contains { !$0.pair.goals.isEmpty }
        let hasSessions = cleared.pairs.contains { !$0.pair.sessions.isEmpty }
        withheldGoals = hasGoals ? 0 : cleared.withheldGoals
        withheldSessions = hasSessions ? 0 : cleared.withheldSessions
    }
}
