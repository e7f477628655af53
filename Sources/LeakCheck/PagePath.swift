/// Where the pages of notes stand, told a second time: the leak check asks nothing of the pages.
enum PagePath {
    static func pair(_ pair: String) -> String { "pairs/\(pair)/index.html" }
    static func growth(_ pair: String) -> String { "pairs/\(pair)/growth.html" }
    static func next(_ pair: String) -> String { "pairs/\(pair)/next.html" }
    static func agreement(_ pair: String) -> String { "pairs/\(pair)/agreement.html" }
    static func goal(_ goal: String, of pair: String) -> String { "pairs/\(pair)/goals/\(goal).html" }
    static func session(_ session: String, of pair: String) -> String { "pairs/\(pair)/sessions/\(session).html" }
    static func person(_ person: String) -> String { "people/\(person).html" }
    static func resource(_ resource: String) -> String { "resources/\(resource).html" }
}
