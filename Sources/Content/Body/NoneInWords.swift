import Markdown

/// Items that say only that there is nothing to say: `no actions`, `nothing this time`, `none from Noor today`,
/// `leider keine Aufgaben`, `not much to report`.
enum NoneInWords {
    /// - Parameter text: In small letters, without a full stop.
    static func isSaid(by text: String) -> Bool {
        isSaidAlone(by: text) || isPhrase(text) || isSaidWithReason(by: text)
    }

    /// `can't think of any this week`, `mir fällt nichts ein`
    private static func isPhrase(_ text: String) -> Bool {
        guard text.utf8.count >= 14 else { return false }
        let plain = text.replacing("’", with: "'")
        guard let phrase = phrases.first(where: plain.hasPrefix) else { return false }
        return plain.dropFirst(phrase.count).split { !$0.isLetter }.allSatisfy { isAside($0) }
    }

    /// `no wins, too tired`, `none for me lol – m`, `– (too tired)`: nothing, and why in words that say nothing else.
    private static func isSaidWithReason(by text: String) -> Bool {
        guard let first = text.unicodeScalars.first, "nksulmdtaw–—-".unicodeScalars.contains(first),
            "–—-".unicodeScalars.contains(first) || nothing.mayHold(.list(0), in: text[...].utf8)
        else { return false }
        let sign = text.dropFirst().firstIndex { ",;–—(:".contains($0) } ?? text.firstRange(of: " - ")?.lowerBound
        let head = text[..<(sign ?? text.endIndex)]
        let behind = text[head.endIndex...].split { !$0.isLetter && $0 != "'" }
        guard behind.allSatisfy({ isAside($0) }) else { return false }
        let bare = head.split(separator: " ").filter { $0.contains(where: \.isLetter) && !asides.contains($0) }
        if bare.isEmpty { return "–—-".unicodeScalars.contains(first) && !behind.isEmpty }
        if bare.count == 1 { return alone.contains(bare[0]) && (sign != nil || head.contains(" ")) }
        return isSaidAlone(by: bare.joined(separator: " "))
    }

    private static func isAside(_ word: Substring) -> Bool {
        word.count == 1 || reasons.contains(word) || asides.contains(word) || tails.contains(word)
    }

    private static let phrases = [
        "can't think of any", "cannot think of any", "couldn't think of any", "nothing comes to mind",
        "nothing to report", "mir fällt nichts ein", "mir fällt keiner ein", "mir fällt keine ein",
        "uns fällt nichts ein", "fällt mir nichts ein", "mir fiel nichts ein", "uns fiel nichts ein",
    ]
    private static let alone: Set<Substring> = [
        "none", "nothing", "nope", "n/a", "keine", "keiner", "keins", "nichts", "nix",
    ]
    /// Behind no dash one of these stands in all that says so.
    private static let nothing = WordStarts([alone.union(words).map(String.init)])
    /// What people add that says nothing.
    private static let asides: Set<Substring> = [
        "lol", "haha", "hehe", "sorry", "sadly", "unfortunately", "leider", "alas", "tho", "though", "hm", "hmm", "ups",
        "oops", "really", "honestly", "ehrlich", "gesagt", "thing",
    ]
    private static let reasons: Set<Substring> = [
        "too", "tired", "busy", "sick", "ill", "ideas", "zu", "müde", "krank", "viel", "stress", "los", "just",
        "einfach", "urlaub", "holiday", "holidays", "still", "immer", "noch", "again", "wieder",
    ]

    private static func isSaidAlone(by text: String) -> Bool {
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
        // Who has no time says something.
        if parts.last == "time", !parts.contains("this") { return false }
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

    private static let words: Set<Substring> = [
        "no", "none", "nothing", "not", "keine", "keinen", "keiner", "nichts", "n/a", "nope",
        "nix",
    ]
    private static let leads: Set<Substring> = [
        "leider", "diesmal", "heute", "sadly", "unfortunately", "still", "noch", "today", "again", "wieder", "this",
        "time",
    ]
    private static let givers: Set<Substring> = ["from", "by", "von", "bei"]
    private static let tails: Set<Substring> = [
        "actions", "action", "items", "tasks", "todos", "homework", "wins", "concerns", "questions", "decisions",
        "blockers",
        "options", "introductions", "intros", "challenges", "updates", "topics", "new", "open", "further", "other",
        "to", "report",
        "this", "time", "week", "today", "yet", "agreed", "made", "so", "far", "for", "now", "much", "special",
        "really",
        "either", "aufgaben", "erfolge", "sorgen", "fragen", "entscheidungen", "neuen", "neues", "offenen", "weiteren",
        "heute",
        "me", "us", "on", "my", "our", "side", "end", "big", "real",
        "diesmal", "dieses", "mal", "bisher", "zu", "berichten", "besonderes", "woche", "diese",
    ]
}
