import Templates

/// What the models of pages offer, by the name of their template: all that any page of the template may have.
///
/// Templates are checked against it when they are loaded. `TemplateManualTests` compares it with what pages really offer.
enum PageShapes {
    static let all: [String: Shape] = own.mapValues(frame.with)

    /// What every page has around its content.
    static let frame = Shape(
        texts: [
            .audience, .description, .feed, .feedTitle, .heading, .home, .icon, .language, .logo, .search, .siteName,
            .title,
        ],
        flags: [.isSearch, .noIndex],
        one: [.asOf: day],
        many: [
            .crumbs: reference, .navigation: Shape(texts: [.href, .lang, .words], flags: [.isCurrent]),
            .scripts: file, .styleSheets: file,
        ])

    private static let own: [String: Shape] = [
        "404": Shape(many: [.scripts: file]),
        "agreement": agreement, "calls": calls, "goal": goal, "goals": goals, "growth": growth, "home": home,
        "introductions": introductions, "letters": letters, "loads": loads, "long-list": longList,
        "matches": matches, "milestone-month": milestoneMonth, "milestones": milestones, "network": network,
        "next": next, "pair": pair, "pairs": pairs, "people": people, "people-list": peopleList,
        "person": person, "report": report, "resource": resource, "resource-list": resourceList,
        "resources": resources, "search": search, "session": session, "skill": skill, "working": working,
    ]
}
