import MentoringModel

/// What every page has around its content: title, navigation, way back, and for whom and of which day it is.
func shell(of page: Page, _ context: PageContext) -> ViewModel {
    let index = context.index
    let isHome = page.address == .home
    let crumbs = isHome ? [] : [Page.Crumb(words: index.siteName, address: .home)] + page.crumbs
    var navigation: [(Page.Part, String, Address)] = [
        (.home, English.home, .home), (.milestones, English.milestones, .milestones),
        (.people, English.people, .people), (.network, English.network, .network),
        (.resources, English.resources, .resources),
    ]
    // A pair's own build tells of no programme.
    if index.cleared.audience != .pair { navigation.append((.report, English.report, .report)) }
    return [
        "language": .text(index.cleared.settings.language ?? English.code),
        "title": .text(isHome ? page.title : "\(page.title) · \(index.siteName)"),
        "heading": .text(page.title),
        "description": .text(page.description),
        "noIndex": .flag(index.cleared.audience != .public),
        "siteName": .text(index.siteName),
        "home": .text(context.link(to: .home)),
        "styleSheet": .text(context.link(to: .styleSheet)),
        "scripts": .many(page.scripts.map { ["href": .text(context.link(to: $0))] }),
        "icon": .text(context.link(to: .icon)),
        "search": .text(context.link(to: .search)), "isSearch": .flag(page.part == .search),
        "navigation": .many(
            navigation.map { part, words, address in
                context.link(words, to: address).merging(["isCurrent": .flag(part == page.part)])
            }),
        "crumbs": .many(crumbs.map { context.link($0.words, to: $0.address) }),
        "asOf": .one(context.day(index.asOf)),
        "audience": .text(English.audience(index.cleared.audience)),
    ]
}

extension PageContext {
    /// The badge of a pair that is not simply active.
    func badge(of status: Agreement.Status) -> ViewModel? {
        switch status {
        case .active: nil
        case .paused: Sign.pause.badge(English.status(status))
        case .closing: Sign.open.badge(English.status(status))
        case .closed: Sign.check.badge(English.status(status)).merging(["tone": .text("muted")])
        }
    }

    /// That this build leaves out all notes of a kind, and to coordinators how many.
    var withheld: ViewModel? {
        let hasGoals = cleared.pairs.contains { !$0.pair.goals.isEmpty }
        let hasSessions = cleared.pairs.contains { !$0.pair.sessions.isEmpty }
        var left: [String] = []
        if !hasGoals, cleared.withheldGoals > 0 { left.append(English.count(cleared.withheldGoals, "goal", "goals")) }
        if !hasSessions, cleared.withheldSessions > 0 {
            left.append(English.count(cleared.withheldSessions, "session", "sessions"))
        }
        guard !left.isEmpty else { return nil }
        let isOne = left == ["1 goal"] || left == ["1 session"]
        return [
            "words": .text(English.list(left)), "verb": .text(isOne ? "is" : "are"),
            "isCounted": .flag(cleared.audience == .coordinator),
        ]
    }

    /// What to write next, and in which file: shown where there is nothing yet. A build that leaves notes out
    /// cannot tell whether there is nothing.
    func hint(_ words: String, file: String, mayBeClosed isWithheld: Bool) -> ViewModel {
        if isWithheld || cleared.audience == .public || cleared.audience == .program {
            return ["words": .text(English.nothingOpen), "file": .text(nil)]
        }
        return ["words": .text(words), "file": .text(file)]
    }
}
