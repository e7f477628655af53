import Clearance
import Figures
import Localization
import MentoringModel
import Templates

/// Milestones reached, goals achieved and wins, as far as readers may know of them.
struct Achievements {
    typealias Kind = AchievementKind

    struct Entry {
        var kind: Kind
        var day: CalendarDay?
        var words: String
        var pair: Pair
        var who: PersonReference?
        var address: Address?
        var celebrated: CalendarDay?
        /// What tells it from others of its kind and pair: ids, or its words where it has none.
        var key: [String]

        func model(_ context: PageContext) -> ViewModel {
            [
                .kind: .text(context.words.achievement(kind)), .kindClass: .text(kind.rawValue),
                .day: .one(context.day(day)),
                .words: .text(words), .href: .text(address.map { context.link(to: $0) }),
                .who: .one(context.person(who)),
                .pairID: .text(pair.id.text),
                .pair: .one(context.link(context.index.name(of: pair), to: .pair(pair.id.text))),
                .celebrated: .one(context.day(celebrated)),
            ]
        }
    }

    /// Newest first.
    let dated: [Entry]
    let undated: [Entry]

    var all: [Entry] { dated + undated }

    init(_ context: PageContext) { self.init(context.index) }
    init(_ index: SiteIndex) { self.init(index.pairs, asOf: index.asOf) }

    init(_ pairs: [PairFacts], asOf: CalendarDay) {
        let entries = pairs.flatMap { Achievements.entries(of: $0, asOf: asOf) }
        let ordered = entries.enumerated().sorted {
            let (left, right) = ($0.element.day?.number ?? Int.min, $1.element.day?.number ?? Int.min)
            return left == right ? $0.offset < $1.offset : left > right
        }.map(\.element)
        dated = ordered.filter { $0.day != nil }
        undated = ordered.filter { $0.day == nil }
    }

    func count(_ kind: Kind, since day: CalendarDay) -> Int {
        dated.count { $0.kind == kind && ($0.day.map { $0 > day } ?? false) }
    }

    private static func entries(of facts: PairFacts, asOf: CalendarDay) -> [Entry] {
        let pair = facts.pair
        var entries: [Entry] = []
        func milestone(_ figures: MilestoneFigures, _ goal: Goal?, _ address: Address?) {
            guard figures.status == .done else { return }
            let milestone = figures.milestone
            entries.append(
                Entry(
                    kind: .milestone, day: milestone.done, words: milestone.title, pair: pair, who: milestone.who,
                    address: address, celebrated: milestone.celebrated,
                    key: [goal?.id.text, milestone.id.text].compactMap(\.self)))
        }
        for (goal, figures) in facts.goals {
            let address = Address.goal(goal.id.text, of: pair.id.text)
            if figures.health == .achieved {
                entries.append(
                    Entry(
                        kind: .goal, day: goal.done?.value ?? figures.reached?.day, words: goal.name, pair: pair,
                        who: goal.owner?.value, address: address, key: [goal.id.text]))
            }
            for step in figures.milestones { milestone(step, goal, address.at("milestones")) }
        }
        for step in facts.cleared.exposedMilestones { milestone(step, nil, nil) }
        for session in pair.sessions where session.status(asOf: asOf) == .held {
            for win in session.wins {
                entries.append(
                    Entry(
                        kind: .win, day: session.day, words: win.words, pair: pair, who: win.who,
                        address: .session(session.id.text, of: pair.id.text).at("wins"), celebrated: win.celebrated,
                        key: [session.id.text, win.id?.text ?? win.words]))
            }
        }
        for win in facts.cleared.exposedWins where win.day.map({ $0 <= asOf }) ?? true {
            entries.append(
                Entry(kind: .win, day: win.day, words: win.words, pair: pair, who: win.who, key: [win.words]))
        }
        return entries
    }
}
