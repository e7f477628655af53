import Markdown

/// Items that say only that there is nothing to say: `no actions`, `nothing this time`, `none from Noor today`,
/// `leider keine Aufgaben`, `not much to report`.
enum NoneInWords {
    /// - Parameter text: In small letters, without a full stop.
    static func isSaid(by text: String) -> Bool {
        var parts = text.split { $0 == " " || $0 == ":" || $0 == "," }
        while let first = parts.first, leads.contains(first) { parts.removeFirst() }
        // `von Rosa: diesmal keine`
        if parts.count > 2, givers.contains(parts[0]), leads.contains(parts[2]) || words.contains(parts[2]) {
            parts.removeFirst(2)
            while let first = parts.first, leads.contains(first) { parts.removeFirst() }
        }
        guard let first = parts.first, parts.count <= 7 else { return false }
        guard words.contains(first) else { return false }
        if parts.count == 1 { return text.contains(" ") }
        var isName = false
        for part in parts.dropFirst() {
            if isName {
                isName = false
            } else if givers.contains(part) {
                isName = true
            } else if !tails.contains(part) {
                return false
            }
        }
        return !isName
    }

    private static let words: Set<Substring> = ["no", "none", "nothing", "not", "keine", "keinen", "keiner", "nichts"]
    private static let leads: Set<Substring> = [
        "leider", "diesmal", "heute", "sadly", "unfortunately", "still", "noch", "today", "again", "wieder", "this",
        "time",
    ]
    private static let givers: Set<Substring> = ["from", "by", "von"]
    private static let tails: Set<Substring> = [
        "actions", "action", "items", "tasks", "todos", "homework", "wins", "concerns", "questions", "decisions",
        "blockers",
        "options", "introductions", "intros", "challenges", "updates", "topics", "new", "open", "further", "other",
        "to", "report",
        "this", "time", "week", "today", "yet", "agreed", "made", "so", "far", "for", "now", "much", "special",
        "really",
        "either", "aufgaben", "erfolge", "sorgen", "fragen", "entscheidungen", "neuen", "neues", "offenen", "weiteren",
        "heute",
        "diesmal", "dieses", "mal", "bisher", "zu", "berichten", "besonderes", "woche", "diese",
    ]
}
