extension German: BrowsingWords {
    func andMore(_ rest: Int) -> String { "und \(rest) weitere" }
    var filterPeople: String { "Nach Rolle, Fähigkeit und freiem Platz filtern" }
    var filterIntroductions: String { "Nach Stand und Tandem filtern" }
    var byRoleOfPerson: String { "Rolle" }
    var byRoom: String { "Platz" }
    var byState: String { "Stand" }
    func hasRoom(_ hasRoom: Bool) -> String { hasRoom ? "Hat Platz" : "Kein Platz" }

    /// What leads on from a page, and what orders a table.
    static let browsingTexts = [
        "around.nextGoal": "Nächstes Ziel",
        "around.previousGoal": "Voriges Ziel",
        "contents.title": "Auf dieser Seite",
        "mentions.title": "Erwähnt in",
        "sort.hint": "Nach dieser Spalte ordnen. Beim dritten Mal kehrt die erste Ordnung zurück.",
    ]
}
