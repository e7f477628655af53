import Markdown
import MentoringModel

/// Words by which people say that a session did not take place: `# Cancelled – Elena was ill`, `Noor didn't show up.`,
/// `Ausgefallen wegen Krankheit`, `# Session postponed to 12 March`.
struct StatusInWords {
    enum Place {
        case title
        /// The first sentence of a note of a few lines.
        case note
        /// The first sentence of any other.
        case sentence
        /// The name of a file, its signs being blanks.
        case name
    }

    /// As written.
    var written: String
    /// What to write: `cancelled`, `missed` or `planned`.
    var status: String

    init?(_ line: Substring, in place: Place, _ isPerson: (String) -> Bool) {
        guard line.utf8.count <= 300, StatusInWords.beginnings.mayHold(.list(0), in: line[...].utf8),
            place != .sentence || StatusInWords.mayBegin(line)
        else { return nil }
        let parts = line.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
        guard !parts.isEmpty else { return nil }
        let words = parts.map { GermanSpelling.restored($0.lowercased().replacing("’", with: "'")) }
        // What stands before it is the session, its day or a person.
        var start = 0
        while start < min(words.count, 9) {
            if let (count, status) = StatusInWords.phrase(at: start, words, place) {
                let end = start + count
                let behind = line[parts[end - 1].endIndex...]
                let next = end < words.count ? words[end...] : []
                if StatusInWords.ends(behind, next, place) {
                    written = String(line[parts[start].startIndex..<parts[end - 1].endIndex])
                    self.status = status
                    return
                }
            }
            guard place != .sentence else { return nil }
            guard
                StatusInWords.beside.contains(words[start]) || StatusInWords.isDay(words[start])
                    || isPerson(String(parts[start]))
            else { return nil }
            start += 1
        }
        return nil
    }

    /// Whether the first word of a line begins a phrase.
    private static func mayBegin(_ line: Substring) -> Bool {
        let word = line.drop { !$0.isLetter && !$0.isNumber }.prefix { $0.isLetter || $0.isNumber || "'’".contains($0) }
        return firstWords.contains(GermanSpelling.restored(word.lowercased().replacing("’", with: "'")))
    }

    /// How the first words of phrases begin, as written with umlauts and without.
    private static let beginnings = WordStarts([
        firstWords.union(names.keys).flatMap {
            [String($0.prefix(4)), String(GermanSpelling.transcribed($0).prefix(4))]
        }
    ])

    private static let firstWords = Set(phrases.keys.compactMap { $0.split(separator: " ").first.map(String.init) })
        .union(moves)

    /// The phrase that begins at a word, by how many words it has.
    private static func phrase(at start: Int, _ words: [String], _ place: Place) -> (count: Int, status: String)? {
        for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
            let text = words[start..<start + count].joined(separator: " ")
            if let status = phrases[text] { return (count, status) }
            if place == .name, count == 1, names[text] != nil { return (count, "planned") }
        }
        // `moved to 12 March`, `verlegt auf Freitag`
        guard start + 2 < words.count, moves.contains(words[start]),
            ["to", "auf", "until", "till", "bis"].contains(words[start + 1])
        else { return nil }
        let third = words[start + 2]
        let isTime =
            isDay(third) || ["next", "nächste", "nächsten"].contains(third)
            || ["the", "den"].contains(third) && start + 3 < words.count && isDay(words[start + 3])
        return isTime ? (1, "cancelled") : nil
    }

    /// Whether nothing belongs to the phrase behind it: `cancelled the subscription` is about something else.
    private static func ends(_ behind: Substring, _ next: ArraySlice<String>, _ place: Place) -> Bool {
        guard let word = next.first else { return true }
        let second = next.dropFirst().first ?? ""
        let sign = behind.drop { "*_ ".contains($0) }.first ?? " "
        let isReason =
            reasons.contains(word) || isDay(word) || word == "due" && second == "to"
            || word == "at" && second == "short"
            || ["this", "diese", "dieses"].contains(word) && times.contains(second)
        if place == .name { return isReason }
        if ".,:;–—-!()".contains(sign) { return true }
        guard place != .sentence else { return false }
        return isReason
    }

    private static func isDay(_ word: String) -> Bool {
        word.utf8.first.map { $0 &- 0x30 < 10 } ?? false || DayNames.months[word] != nil || DayWords.isWeekday(word)
    }

    private static let phrases: [String: String] = {
        let cancelled = [
            "cancelled", "canceled", "postponed", "called off", "rescheduled", "skipped", "not held",
            "did not take place", "didn't take place", "not taken place", "did not happen", "didn't happen",
            "did not meet", "didn't meet", "abgesagt", "ausgefallen", "entfallen", "verschoben", "entfällt",
            "fällt aus", "fiel aus",
            "had to postpone", "had to cancel", "mussten verschieben", "mussten absagen", "no meeting", "no session",
            "no call",
            "kein treffen", "kein termin", "keine sitzung", "fand nicht statt", "findet nicht statt",
            "nicht stattgefunden", "nicht getroffen", "called it off", "called this off", "called it all off",
            "cancelled it", "canceled it", "had to call it off", "had to call off", "hat nicht geklappt",
            "nicht geklappt", "klappte nicht", "leider nicht geklappt", "musste absagen", "muss absagen",
            "musste leider absagen", "mussten leider absagen", "muss leider absagen", "hat abgesagt", "haben abgesagt",
            "musste verschieben", "mussten leider verschieben", "musste leider verschieben", "treffen ausgefallen",
            "didn't work out", "did not work out", "no meetup",
        ]
        let missed = [
            "no show", "noshow", "missed", "did not show up", "didn't show up", "did not show", "didn't show",
            "did not come",
            "didn't come", "never showed up", "did not turn up", "didn't turn up", "nicht erschienen", "nicht gekommen",
            "nicht aufgetaucht", "ist nicht gekommen", "kam nicht",
        ]
        return Dictionary(
            cancelled.map { ($0, "cancelled") } + missed.map { ($0, "missed") }, uniquingKeysWith: { first, _ in first }
        )
    }()
    /// What only the name of a file says of its session.
    private static let names = ["planned": true, "geplant": true, "tentative": true]
    private static let moves: Set<String> = ["moved", "verlegt"]
    /// What may stand before it.
    private static let beside: Set<String> = [
        "session", "meeting", "call", "treffen", "termin", "sitzung", "gespräch", "mentoring", "was", "ist", "wurde",
        "wird", "is", "has", "had", "been", "be", "to", "hat", "haben", "musste", "muss", "no", "the", "this", "our",
        "we", "wir",
        "uns", "das", "dieses", "die", "diese", "der", "dieser", "unser", "unsere", "today", "today's", "heute",
        "heutige",
        "heutiges", "leider", "unfortunately", "sadly", "again", "wieder", "diesmal", "week", "woche", "ill", "sick",
        "unwell", "away",
        "krank", "erkrankt", "verhindert", "im", "urlaub", "on", "leave", "holiday", "both", "beide", "it",
    ]
    /// What may stand behind it: when, why.
    private static let reasons: Set<String> = [
        "because", "since", "today", "again", "to", "until", "till", "wegen", "weil", "da", "auf", "bis",
        "heute", "diesmal", "leider", "krankheitsbedingt", "spontan", "am", "vom",
        "last", "short", "kurzfristig", "session", "meeting", "call", "termin", "treffen",
    ]
    private static let times: Set<String> = [
        "week", "session", "meeting", "time", "month", "one", "woche", "mal", "sitzung", "treffen", "monat", "termin",
    ]
}
