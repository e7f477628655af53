import Templates

/// A page before it is rendered: where it stands, by which template, and what it shows.
struct Page: Sendable {
    /// The parts of the site that the navigation leads to.
    enum Part: Sendable {
        case home, pairs, goals, milestones, people, network, resources, report, search
    }

    struct Crumb: Sendable {
        var words: String
        var address: Address
    }

    var address: Address
    var template: String
    var title: String
    var description: String
    var part: Part?
    /// The way here from the home page, which is left out, as is the page itself.
    var crumbs: [Crumb] = []
    /// Scripts of the site that add to it; it is complete without them.
    var scripts: [Address] = []
    /// Its style sheets. A page that people open every week, such as a session's, leaves out what it has no use for.
    var styles: [Address] = [.styleSheet, .chartStyles, .pageStyles]
    /// Whether the search finds it; it has no use for what only goes on with another page.
    var isFound = true
    /// What it shows: a pure function of what came through the clearance.
    var content: @Sendable (PageContext) -> ViewModel
}
