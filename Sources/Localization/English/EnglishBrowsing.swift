extension English: BrowsingWords {
    func andMore(_ rest: Int) -> String { "and \(rest) more" }
    var filterPeople: String { "Filter by role, skill and room" }
    var filterIntroductions: String { "Filter by state and pair" }
    var byRoleOfPerson: String { "Role" }
    var byRoom: String { "Room" }
    var byState: String { "State" }
    func hasRoom(_ hasRoom: Bool) -> String { hasRoom ? "Has room" : "No room" }

    /// What leads on from a page, and what orders a table.
    static let browsingTexts = [
        "around.nextGoal": "Next goal",
        "around.previousGoal": "Previous goal",
        "contents.title": "On this page",
        "mentions.title": "Mentioned in",
        "sort.hint": "Sort by this column. The third press brings back the first order.",
    ]
}
