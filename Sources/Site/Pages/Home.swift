import Figures
import MentoringModel

/// The overview: is it happening, is it good, did anything change; every pair; what was achieved and what is due.
func homePage(_ index: SiteIndex) -> Page {
    Page(
        address: .home, template: "home", title: index.siteName,
        description: English.homeDescription(index.siteName), part: .home
    ) { context in
        let settings = index.cleared.settings
        let achievements = Achievements(context)
        let upcoming = Upcoming(context)
        return [
            "cohort": .text(settings.cohort),
            "start": .one(context.day(settings.start?.value)), "end": .one(context.day(settings.end?.value)),
            "withheld": .one(context.withheld),
            "groups": .many(factGroups(index)),
            "pairs": .many(index.pairs.filter(\.isOpen).map { pairCard($0, context) }),
            "closedPairs": .many(index.pairs.filter { !$0.isOpen }.map { pairCard($0, context) }),
            "hasPairs": .flag(!index.pairs.isEmpty || index.cleared.audience != .public),
            "noPairs": .one(
                index.pairs.isEmpty && index.cleared.audience != .public
                    ? context.hint(English.noPairs, file: "pairs/<pair>/agreement.md", mayBeClosed: false) : nil),
            "achieved": .many(achievements.dated.prefix(8).map { $0.model(context) }),
            "milestones": .text(context.link(to: .milestones)),
            "overdue": .many(upcoming.overdue.suffix(6).map(\.model)),
            "moreOverdue": .text(English.moreOverdue(upcoming.overdue.count - 6)),
            "soon": .many(upcoming.soon.map(\.model)),
            "welcome": .html(settings.note.map { context.body(of: $0, under: index.siteName, anchors: "welcome-") }),
            "contact": .one(context.person(settings.contact)),
        ]
    }
}

/// Three rows of counted facts, each with what it was counted over.
private func factGroups(_ index: SiteIndex) -> [ViewModel] {
    let asOf = index.asOf
    let open = index.pairs.filter(\.isOpen)
    let held = index.pairs.reduce(0) { $0 + $1.count(.held) }
    let missed = index.pairs.reduce(0) { $0 + $1.count(.missed) }
    let recent = index.pairs.reduce(0) { $0 + $1.held(after: asOf - 30, upTo: asOf) }
    let health = index.pairs.reduce(into: [Health: Int]()) { $0.merge($1.goalsByHealth, uniquingKeysWith: +) }
    let running = Health.allCases.filter(\.isRunning).reduce(0) { $0 + health[$1, default: 0] }
    let well = health[.onTrack, default: 0] + health[.ahead, default: 0]
    let late = health[.behind, default: 0] + health[.overdue, default: 0] + health[.atRisk, default: 0]
    let promises = index.pairs.flatMap(\.promises).filter { $0.state != .dropped }
    let due = promises.filter { $0.state == .kept || $0.isOverdue(asOf: asOf) }
    let achievements = Achievements(index)
    let since = asOf - 90

    func fact(_ value: Int, _ words: String, _ note: String? = nil) -> ViewModel {
        ["value": .text(English.number(Double(value))), "words": .text(words), "note": .text(note)]
    }
    var groups: [ViewModel] = []
    if held + missed > 0 {
        groups.append([
            "name": .text(English.isItHappening),
            "facts": .many([
                fact(open.count, open.count == 1 ? "open pair" : "open pairs", English.ofAll(index.pairs.count)),
                fact(
                    recent, recent == 1 ? "session in 30 days" : "sessions in 30 days",
                    English.soFar(held, isPartial: index.cleared.pairs.contains { $0.sessionDays == nil })),
                fact(missed, missed == 1 ? "session missed" : "sessions missed"),
            ]),
        ])
    }
    if running + promises.count > 0 {
        groups.append([
            "name": .text(English.isItGood),
            "facts": .many([
                fact(well, "on track or ahead", English.ofRunning(running)),
                fact(late, "at risk, behind or overdue", English.ofRunning(running)),
                fact(due.count { $0.state == .kept }, "promises kept", English.ofDue(due.count)),
            ]),
        ])
    }
    let reached = achievements.count(.milestone, since: since)
    let wins = achievements.count(.win, since: since)
    if reached + wins + health[.achieved, default: 0] > 0 {
        groups.append([
            "name": .text(English.didItChange),
            "facts": .many([
                fact(health[.achieved, default: 0], "goals achieved", English.soFarAll),
                fact(reached, "milestones reached", English.inNinetyDays),
                fact(wins, wins == 1 ? "win" : "wins", English.inNinetyDays),
            ]),
        ])
    }
    return groups
}

extension Health {
    /// Whether the goal is under way, so that its pace means something.
    var isRunning: Bool {
        switch self {
        case .overdue, .noData, .tooEarly, .behind, .atRisk, .ahead, .onTrack, .noDue: true
        case .draft, .dropped, .achieved, .partly, .missed, .paused, .notStarted: false
        }
    }
}
