import Search

extension German: SearchWords {
    var search: String { "Suche" }
    func searchDescription(_ name: String) -> String {
        "\(name): eine Notiz nach ihren Wörtern finden, oder von A bis Z."
    }
    var searchSome: String { "{count} Treffer." }
    var searchOne: String { "1 Treffer." }
    var searchNone: String {
        "Nichts enthält eines dieser Wörter: {query}. Andere helfen, oder nur der Anfang eines Wortes."
    }
    var searchPartly: String { "Nichts enthält alle diese Wörter: {query}. Die meisten davon: {count}." }
    var searchShort: String { "Mindestens zwei Buchstaben eingeben." }
    var searchFailed: String {
        "Die Suche konnte nicht geladen werden. Unten steht alles von A bis Z."
    }

    var azTitle: String { "A–Z" }
    func azTitle(of label: String) -> String { "A–Z: \(label)" }
    func azDescription(_ name: String, _ label: String) -> String {
        "\(name), alles von A bis Z: \(label)."
    }
    var azOthers: String { "#" }
    func azPart(_ label: String, _ number: Int) -> String { "\(label) \(number)" }
    func azRange(_ first: String, _ last: String) -> String {
        first == last ? first : "\(first) – \(last)"
    }
    func azCount(_ count: Int) -> String { self.count(count, "Seite", "Seiten") }

    func found(_ kind: SearchEntry.Kind) -> String {
        switch kind {
        case .pair: "Tandem"
        case .goal: "Ziel"
        case .session: "Treffen"
        case .agreement: "Vereinbarung"
        case .growth: "Entwicklungsnachweis"
        case .next: "Nächstes Treffen"
        case .person: "Person"
        case .resource: "Material"
        case .skill: "Fähigkeit"
        case .page: "Übersicht"
        }
    }

    func facet(_ kind: SearchEntry.Kind) -> String {
        switch kind {
        case .pair: "Tandems"
        case .goal: "Ziele"
        case .session: "Treffen"
        case .agreement: "Vereinbarungen"
        case .growth: "Entwicklungsnachweise"
        case .next: "Nächste Treffen"
        case .person: "Menschen"
        case .resource: "Materialien"
        case .skill: "Fähigkeiten"
        case .page: "Übersichten"
        }
    }

    func foundMilestones(reached: Int, of all: Int) -> String {
        "\(reached) von \(count(all, "Meilenstein", "Meilensteinen")) erreicht"
    }
    func foundMilestones(overdue: Int) -> String { "\(count(overdue, "Meilenstein", "Meilensteine")) überfällig" }
    func foundPromises(overdue: Int) -> String { "\(count(overdue, "Zusage", "Zusagen")) überfällig" }
    var foundStale: String { "Veraltet" }

    /// What stands in the templates of the search.
    static let searchTexts = [
        "people.skillsMap": "Fähigkeiten, gesucht und angeboten",
        "layout.search": "Suche",
        "search.aToZ": "Alles von A bis Z",
        "search.allKinds": "Alle",
        "search.allPairs": "Alle",
        "search.help": "Wörter, oder wie sie beginnen.",
        "search.keys":
            " Die Pfeiltasten gehen durch die Treffer, Enter öffnet einen, Escape leert das Feld.",
        "search.kind": "Art",
        "search.letters": "Buchstaben",
        "search.more": "Mehr zeigen",
        "search.pair": "Tandem",
        "search.question": "Was wird gesucht?",
        "search.slashAfter": " führt zum Suchfeld",
        "search.slashBefore": "Die Taste ",
    ]
}
