package protocol BrowsingWords {
    /// What stands for the rest of a list, at least one: `and 3 more`.
    func andMore(_ rest: Int) -> String
    var filterPeople: String { get }
    var filterIntroductions: String { get }
    /// The names of the selects.
    var byRoleOfPerson: String { get }
    var byRoom: String { get }
    var byState: String { get }
    func hasRoom(_ hasRoom: Bool) -> String
}
