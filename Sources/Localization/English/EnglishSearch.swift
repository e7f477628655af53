import Search

extension English: SearchWords {
    var search: String { "Search" }
    func searchDescription(_ name: String) -> String { "\(name): find a note by its words, or from A to Z." }
    /// `{count}` and `{query}` are put in by the script.
    var searchSome: String { "{count} results." }
    var searchOne: String { "1 result." }
    var searchNone: String { "Nothing has any of these words: {query}. Try others, or only the beginning of one." }
    var searchPartly: String { "Nothing has all of these words: {query}. Most of them: {count}." }
    var searchShort: String { "Type at least two letters." }
    var searchFailed: String { "The search could not be loaded. Below is everything from A to Z." }

    var azTitle: String { "A–Z" }
    func azTitle(of label: String) -> String { "A–Z: \(label)" }
    func azDescription(_ name: String, _ label: String) -> String {
        "\(name), everything from A to Z: \(label)."
    }
    var azOthers: String { "#" }
    func azPart(_ label: String, _ number: Int) -> String { "\(label) \(number)" }
    func azRange(_ first: String, _ last: String) -> String {
        first == last ? first : "\(first) – \(last)"
    }
    func azCount(_ count: Int) -> String { self.count(count, "page", "pages") }

    /// What a result is.
    func found(_ kind: SearchEntry.Kind) -> String {
        switch kind {
        case .pair: "Pair"
        case .goal: "Goal"
        case .session: "Session"
        case .agreement: "Agreement"
        case .growth: "Growth record"
        case .next: "Next session"
        case .person: "Person"
        case .resource: "Resource"
        case .skill: "Skill"
        case .page: "Overview"
        }
    }

    /// By what results can be narrowed.
    func facet(_ kind: SearchEntry.Kind) -> String {
        switch kind {
        case .pair: "Pairs"
        case .goal: "Goals"
        case .session: "Sessions"
        case .agreement: "Agreements"
        case .growth: "Growth records"
        case .next: "Next sessions"
        case .person: "People"
        case .resource: "Resources"
        case .skill: "Skills"
        case .page: "Overviews"
        }
    }

    func foundMilestones(reached: Int, of all: Int) -> String {
        "\(reached) of \(count(all, "milestone", "milestones")) reached"
    }
    func foundMilestones(overdue: Int) -> String { "\(count(overdue, "milestone", "milestones")) overdue" }
    func foundPromises(overdue: Int) -> String { "\(count(overdue, "promise", "promises")) overdue" }
    var foundStale: String { "Stale" }

    /// What stands in the templates of the search.
    static let searchTexts = [
        "people.skillsMap": "Skills, sought and offered",
        "layout.search": "Search",
        "search.aToZ": "Everything from A to Z",
        "search.allKinds": "All",
        "search.allPairs": "All",
        "search.help": "Words, or how they begin.",
        "search.keys": " Arrow keys go through the results, Enter opens one, Escape clears.",
        "search.kind": "Kind",
        "search.letters": "Letters",
        "search.more": "Show more",
        "search.pair": "Pair",
        "search.question": "What are you looking for?",
        "search.slashAfter": " leads to the search box",
        "search.slashBefore": "The key ",
    ]
}
