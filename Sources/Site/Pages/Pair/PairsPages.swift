import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// All pairs in a line or two each: how often they met, when next, and how their goals stand.
func pairsPages(_ index: SiteIndex) -> [Page] {
    guard index.parts.hasPairsPage else { return [] }
    return Pagination(index.pairs.filter(\.isOpen) + index.pairs.filter { !$0.isOpen }, most: 100).pages(
        "pairs", title: index.words.allPairs, description: index.words.pairsDescription(index.siteName), part: .pairs,
        address: Address.pairs
    ) { pairs, context in
        [.pairs: .many(pairs.map { pairRow($0, context) })]
    }
}

func pairRow(_ facts: PairFacts, _ context: PageContext) -> ViewModel {
    [
        .name: .text(context.index.name(of: facts.pair)),
        .href: .text(context.link(to: .pair(facts.pair.id.text))),
        .badge: .one(context.badge(of: facts.pair.agreement.status)),
        .held: .text(
            facts.days.isEmpty
                ? nil
                : context.words.held(facts.count(.held), missed: facts.count(.missed), isPartial: facts.isPartial)),
        .next: .one(facts.isOpen ? context.dayAndDistance(facts.next) : nil),
        .healths: .many(context.badges(of: facts.goalsByHealth, in: Health.byNeed)),
    ]
}

extension Health {
    /// All of them, those that need a talk first.
    static let byNeed: [Health] = [
        .overdue, .behind, .atRisk, .noData, .tooEarly, .noDue, .onTrack, .ahead, .notStarted, .paused, .draft,
        .achieved, .partly, .missed, .dropped,
    ]
}
