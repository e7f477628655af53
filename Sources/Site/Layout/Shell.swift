import Clearance
import Localization
import MentoringModel
import Templates

/// What every page has around its content: title, navigation, way back, and for whom and of which day it is.
func shell(of page: Page, _ context: PageContext) -> ViewModel {
    let index = context.index
    let words = index.words
    let isHome = page.address == .home
    let crumbs = isHome ? [] : [Page.Crumb(words: index.siteName, address: .home)] + page.crumbs
    let navigation = navigationItems(index)
    return [
        .language: .text(words.code),
        .title: .text(isHome ? page.title : "\(page.title) · \(index.siteName)"),
        .heading: .text(page.title),
        .description: .text(page.description),
        .feed: .text(index.parts.hasFeed ? context.link(to: .feed) : nil),
        .feedTitle: .text(index.words.feedTitle(index.siteName)),
        .noIndex: .flag(index.audience != .public),
        .siteName: .text(index.siteName),
        .logo: .text(index.logo.map { context.link(to: .attachment($0)) }),
        .home: .text(context.link(to: .home)),
        .styleSheets: .many(page.styles.map { [.href: .text(context.link(to: $0))] }),
        .scripts: .many(page.scripts.map { [.href: .text(context.link(to: $0))] }),
        .icon: .text(context.link(to: .icon)),
        .search: .text(context.link(to: .search.at("search-box"))), .isSearch: .flag(page.part == .search),
        .navigation: .many(
            navigation.map { part, name, address in
                context.link(name, to: address).merging([.isCurrent: .flag(part == page.part)])
            }),
        .crumbs: .many(crumbs.map { context.link($0.words, to: $0.address) }),
        .asOf: .one(context.day(index.asOf)),
        .audience: .text(index.parts.isOfPerson ? words.audienceOfPerson : words.audience(index.audience)),
    ]
}

/// What the navigation of every page leads to. The build of a pair or a person tells of no programme.
private func navigationItems(_ index: SiteIndex) -> [(Page.Part, String, Address)] {
    let words = index.words
    var navigationItems: [(Page.Part, String, Address)] = [(.home, words.home, .home)]
    if let own = index.parts.ownPair {
        navigationItems.append((.pairs, index.pairsTitle, .pair(own.text)))
    } else if index.parts.hasPairsPage {
        navigationItems.append((.pairs, index.pairsTitle, .pairs(0)))
    }
    if index.parts.hasGoalsPage { navigationItems.append((.goals, words.goals, .goals(0))) }
    navigationItems += [
        (.milestones, words.milestones, .milestones), (.people, words.people, .people),
        (.network, words.network, .network), (.resources, words.resources, .resources),
    ]
    return index.audience == .pair ? navigationItems : navigationItems + [(.report, words.report, .report)]
}

extension PageContext {
    /// The badge of a pair that is not simply active.
    func badge(of status: Agreement.Status) -> ViewModel? {
        switch status {
        case .active: nil
        case .paused: StatusIcon.pause.badge(words.status(status))
        case .closing: StatusIcon.open.badge(words.status(status))
        case .closed: StatusIcon.check.badge(words.status(status)).merging([.tone: .text("muted")])
        }
    }

    /// That this build leaves out all notes of a kind, and to coordinators how many.
    var withheld: ViewModel? {
        let (goals, sessions) = (index.parts.withheldGoals, index.parts.withheldSessions)
        guard goals + sessions > 0 else { return nil }
        let (what, rest) = words.leftOut(goals: goals, sessions: sessions)
        return [
            .words: .text(what), .rest: .text(rest), .command: .text("waymark build --audience pair --pair <pair>"),
            .isCounted: .flag(audience == .coordinator),
        ]
    }

    /// What to write next, and in which file: shown where there is nothing yet. A build that leaves notes out
    /// cannot tell whether there is nothing.
    func hint(_ hint: String, file: String, mayBeClosed isWithheld: Bool) -> ViewModel {
        if isWithheld || audience == .public || audience == .program {
            return [.words: .text(words.nothingOpen), .file: .text(nil)]
        }
        return [.words: .text(hint), .file: .text(file)]
    }
}
