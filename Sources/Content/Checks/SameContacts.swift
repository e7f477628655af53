import Diagnostics
import Markdown
import MentoringModel

/// An introduction of a contact who was named before with a title or an addition, or without, counts as another one: tells of the
/// later one.
///
/// Only introductions by one person are compared. The words of one go into no note that is more open than its own.
func checkSameContacts(of pair: Pair, _ report: CheckReport) {
    // By who introduces and by the first and last word of the name, a few each: a pair may have thousands.
    var known: [String: [(introduction: Introduction, name: BareContact, day: CalendarDay)]] = [:]
    for session in pair.sessions.sorted(by: { $0.day < $1.day }) {
        for later in session.introductions where later.person == nil {
            guard let name = BareContact(later.name) else { continue }
            let places = name.places.map { "\(later.by?.id.text ?? "") \($0)" }
            let found = places.lazy.map { place in
                (known[place] ?? []).filter { $0.name.isSame(as: name) }
            }
            let same = found.first { !$0.isEmpty } ?? []
            // Told in these very words before.
            if same.contains(where: { $0.name.key == name.key }) { continue }
            if BareContact.areOne(same.map(\.name)), let first = same.first,
                first.introduction.source.visibility >= later.source.visibility
            {
                let line = later.written(withName: first.introduction.name)
                report.add(
                    .nearlySameContact, at: later.source,
                    "this may be the contact of \(first.day), in line \(first.introduction.source.line) of "
                        + "\(first.introduction.source.file), but counts as another",
                    help: "write the name of the first time if it is the same: - \(line)\n"
                        + "if it is somebody else, write both with first name and surname, and with a middle initial where these are the same"
                )
            }
            for place in places where known[place, default: []].count < 8 {
                known[place, default: []].append((later, name, session.day))
            }
        }
    }
}

/// The name of a contact without what people write around it: titles, and what somebody is behind it.
struct BareContact {
    /// As it counts.
    let key: String
    private let words: [String]
    private let hasTitle: Bool
    /// Whether a title is a man's or a woman's; `nil` where it says neither.
    private let isHerr: Bool?

    init?(_ name: String) {
        guard name.utf8.count <= 120 else { return nil }
        key = name.lowercased()
        var core = name.prefix { !",;:(–—|/[".contains($0) }
        if let dash = core.firstRange(of: " - ") { core = core[..<dash.lowerBound] }
        var parts: [String] = []
        var hasTitle = false
        var isHerr: Bool?
        for part in core.split(separator: " ") {
            let word = part.filter { $0 != "." }.lowercased()
            if BareContact.titles.contains(word) {
                hasTitle = true
                if BareContact.men.contains(word) { isHerr = true }
                if BareContact.women.contains(word) { isHerr = false }
            } else if ["and", "und", "&"].contains(word) || BareContact.articles.contains(word) {
                // Several contacts, or what somebody is and not what they are called.
                return nil
            } else if part.first?.isLowercase ?? false, BareContact.prepositions.contains(word), !parts.isEmpty {
                break
            } else if word.contains(where: \.isLetter) {
                guard !(part.first?.isLowercase ?? true) || BareContact.particles.contains(word) else { return nil }
                parts.append(GermanSpelling.transcribed(word))
            }
        }
        guard !parts.isEmpty else { return nil }
        words = parts
        self.hasTitle = hasTitle
        self.isHerr = isHerr
    }

    /// Where names that may be the same are looked for: by their first and their last word.
    var places: [String] { words.count == 1 ? [words[0]] : [words[0], words[words.count - 1]] }

    /// Whether both may be one person: by the same words, or by a surname with a title, or by a first name, where the other has both.
    func isSame(as other: BareContact) -> Bool {
        if let isHerr, let other = other.isHerr, isHerr != other { return false }
        // One word that is no surname with a title may be a group: `Women in Tech`, `Women at work`.
        if words == other.words { return words.count > 1 || hasTitle && other.hasTitle }
        let (few, more) = words.count < other.words.count ? (self, other) : (other, self)
        guard few.words.count == 1, more.words.count > 1 else { return false }
        return few.hasTitle ? few.words[0] == more.words.last : few.words[0] == more.words[0]
    }

    /// Whether all of some names are forms of one.
    static func areOne(_ names: [BareContact]) -> Bool {
        names.allSatisfy { name in names.allSatisfy { $0.key == name.key || $0.isSame(as: name) } }
    }

    private static let men: Set<String> = ["herr", "herrn", "hr", "mr", "sir"]
    private static let women: Set<String> = ["frau", "fr", "mrs", "ms", "miss", "dame", "professorin"]
    private static let articles: Set<String> = [
        "the", "a", "an", "my", "our", "your", "her", "his", "their", "der", "die", "das", "ein", "eine", "mein",
        "meine",
        "unser", "unsere", "somebody", "someone", "jemand",
    ]
    private static let particles: Set<String> = [
        "von", "van", "de", "del", "della", "da", "di", "du", "la", "le", "ten", "ter", "zu", "zur", "den", "bin", "al",
    ]
    private static let titles: Set<String> = [
        "dr", "prof", "professor", "professorin", "frau", "fr", "herr", "herrn", "hr", "mr", "mrs", "ms", "miss", "mx",
        "med", "phil", "ing", "dipl", "phd", "msc", "bsc", "md", "sir", "dame",
    ]
    /// What begins an addition; `von`, `van` and `de` are parts of names.
    private static let prepositions: Set<String> = [
        "vom", "bei", "beim", "from", "at", "of", "aus", "in", "im", "who", "whose", "for", "für", "der", "die",
        "with", "mit", "and", "und", "via", "über", "on", "as", "als",
    ]
}

extension Introduction {
    /// The introduction as it is written, of a contact called so.
    fileprivate func written(withName name: String) -> String {
        let days = [("offered", offered), ("made", made), ("met", met)].compactMap { key, day in
            day.map { "\(key) \($0)" }
        }
        let box = state == .done ? "[x] " : state == .cancelled ? "[-] " : ""
        return box + (by.map { "@\($0.id.text) " } ?? "") + "→ \(name)"
            + (days.isEmpty ? "" : " (\(days.joined(separator: ", ")))")
    }
}
