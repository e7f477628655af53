extension English {
    static let search = "Search"
    static func searchDescription(_ name: String) -> String { "\(name): find a note by its words, or from A to Z." }
    /// `{count}` and `{query}` are put in by the script.
    static let searchSome = "{count} results."
    static let searchOne = "1 result."
    static let searchNone = "Nothing has all of these words: {query}. Try fewer, or only the beginning of one."
    static let searchShort = "Type at least two letters."
    static let searchFailed = "The search could not be loaded. Below is everything from A to Z."

    static let azTitle = "A–Z"
    static func azTitle(of label: String) -> String { "A–Z: \(label)" }
    static func azDescription(_ name: String, _ label: String) -> String {
        "\(name), everything from A to Z: \(label)."
    }
    static let azOthers = "#"
    static func azPart(_ label: String, _ number: Int) -> String { "\(label) \(number)" }
    static func azRange(_ first: String, _ last: String) -> String {
        first == last ? first : "\(first) – \(last)"
    }
    static func azCount(_ count: Int) -> String { self.count(count, "page", "pages") }

    /// What a result is.
    static func found(_ kind: SearchEntry.Kind) -> String {
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
    static func facet(_ kind: SearchEntry.Kind) -> String {
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
}
