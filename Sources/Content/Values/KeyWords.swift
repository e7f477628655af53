import Markdown

/// The words of a promise that say what it is about.
enum KeyWords {
    /// - Parameter text: In small letters.
    static func of(_ text: String) -> [Substring] {
        text.lettersAndDigits.filter {
            ($0.count > 2 || $0.first?.isNumber ?? false) && !small.contains($0)
        }
    }

    private static let small: Set<Substring> = [
        "the", "and", "for", "with", "our", "his", "her", "their", "your", "that", "this", "done", "finally", "already",
        "now", "all",
        "und", "der", "die", "das", "den", "dem", "ein", "eine", "einen", "mit", "für", "von", "zum", "zur", "auf",
        "erledigt", "fertig",
        "schon", "endlich", "jetzt", "ist", "was", "has", "been", "got", "too", "auch", "both", "beide",
    ]
}
