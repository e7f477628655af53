import Markdown

/// What people write behind or in front of an item to say what became of it, in lower case.
enum StatePhrases {
    enum State {
        case done, cancelled, open
    }

    /// The state that some words are, all of them together.
    static func state(_ words: String) -> State? { all[words] }

    /// Whether some words, at the end and without a sign in front, say so too: a sentence's verb.
    static func endsSentence(_ words: String) -> Bool { verbs.contains(words) }

    /// Whether some words say so in front of a colon or a dash.
    static func isLabel(_ words: String) -> Bool { !notLabels.contains(words) && ItemState.words[words] != .done }

    /// Whether a state with these words says of an open item, too, that nobody has to do it: a failed test may be repeated.
    static func isSurelyCancelled(_ words: String) -> Bool {
        ItemState.words[words] == .cancelled || surelyCancelled.contains(words)
    }

    /// Whether what stands behind a state is why or until when it is so: `by the railway`, `to next time`.
    static func isReason(_ text: Substring, behind state: String, _ isLoose: Bool) -> Bool {
        let words = text.prefix(60).lowercased().split { $0 == " " || ",;:.()!".contains($0) }
        guard let first = words.first.map(String.init), reasons.contains(first), words.count > 1 || first.count > 3
        else { return false }
        let next = words.count > 1 ? words[1] : ""
        switch all[state] {
        case .done: return isLoose && times.contains(first)
        case .open where degrees.contains(state): return causes.contains(first)
        // `Carried over from last time`, and now done.
        case .open where origins.contains(first): return false
        // `Moved to the archive`, `pushed to main`
        case .open where directions.contains(first) && (state.hasPrefix("moved") || state == "verschoben"):
            return next.first?.isNumber ?? false || words.dropFirst().prefix(3).contains { periods.contains($0) }
        // `Dropped by 20 %`
        default: return first != "by" || !(next.first?.isNumber ?? false)
        }
    }

    private static let times: Set<String> = ["on", "today", "yesterday", "am", "heute", "gestern", "see", "siehe"]
    private static let causes: Set<String> = ["because", "since", "due", "wegen", "weil", "aber", "but", "denn"]
    private static let origins: Set<String> = ["from", "vom", "von", "since", "seit"]
    private static let directions: Set<String> = ["to", "into", "in", "auf", "zum", "zur", "on", "nach", "for"]
    private static let degrees: Set<String> = [
        "half", "halb", "fast", "almost", "partly", "partially", "partial", "teilweise", "teils", "zum teil",
        "only half",
        "nur halb", "half way", "halfway", "in part", "only partly", "nur teilweise", "nur zum teil", "open", "offen",
        "missed", "no time", "next time", "pending", "forgot", "could not", "couldn't",
    ]
    private static let periods: Set<Substring> = [
        "next", "time", "week", "month", "later", "tomorrow", "session", "meeting", "monday", "tuesday", "wednesday",
        "thursday", "friday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "spring", "summer", "autumn", "winter", "nächste", "nächstes", "nächsten",
        "mal", "woche", "monat", "später", "morgen", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
        "januar",
        "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "herbst", "sommer", "frühjahr", "termin",
    ]
    private static let surelyCancelled: Set<String> = [
        "skipped", "scrapped", "no longer relevant", "no longer necessary", "not needed after all", "withdrawn",
        "nicht mehr relevant", "nicht mehr gebraucht", "nicht mehr notwendig", "entfiel", "weggefallen", "fällt weg",
        "hat sich erledigt", "zurückgezogen", "wird nicht mehr gebraucht", "obsolet", "fallen gelassen", "doch nicht",
        "doch nicht nötig", "lieber doch nicht", "nicht mehr", "not any more", "not anymore", "not after all",
    ]

    /// In words.
    static let longest = 5

    static let all: [String: State] = {
        var all: [String: State] = [:]
        for words in openWords { all[words] = .open }
        for words in ItemState.openWords { all[words] = .open }
        for words in cancelledWords { all[words] = .cancelled }
        for words in doneWords { all[words] = .done }
        for (words, marker) in ItemState.words where words.first?.isLetter ?? false {
            all[words] = marker == .done ? .done : .cancelled
        }
        return all
    }()

    private static let cancelledWords: Set<String> = [
        "skipped", "scrapped", "failed", "gave up", "given up", "withdrawn", "did not happen", "didn't happen",
        "never happened", "won't happen", "not happening", "no longer relevant", "no longer necessary", "not necessary",
        "not necessary any more", "not relevant any more", "not needed after all", "unnecessary", "moot",
        "fell through",
        "cancelled again", "has been cancelled", "got cancelled", "has been dropped", "got dropped", "won't fix",
        "entfiel", "entfällt leider", "fiel aus", "fiel leider aus", "fällt leider aus",
        "ist ausgefallen", "ausgefallen",
        "weggefallen", "fällt weg", "fallen gelassen", "fallengelassen", "gescheitert", "geplatzt", "zurückgezogen",
        "nicht nötig", "nicht mehr relevant", "nicht mehr gebraucht", "nicht mehr notwendig", "nicht gebraucht",
        "wird nicht gebraucht", "wird nicht mehr gebraucht", "nicht zustande gekommen", "kam nicht zustande",
        "hat sich erledigt", "obsolet", "überflüssig", "doch nicht", "lieber doch nicht", "nicht mehr", "not any more",
        "not anymore", "not after all",
        "doch nicht nötig", "aufgegeben",
        "fand nicht statt", "findet nicht statt", "nicht stattgefunden", "hat nicht stattgefunden",
    ]
    private static let openWords: Set<String> = [
        "partly", "partially", "partial", "in part", "only partly", "half", "only half", "half of it", "halfway",
        "half way", "half finished", "almost", "not quite", "not quite done", "nearly done", "mostly done",
        "incomplete",
        "moved", "moved on", "moved again", "postponed", "has been postponed", "got postponed", "has been moved",
        "deferred", "pushed back", "rescheduled", "carried over",
        "carried forward", "missed", "forgot", "forgotten", "could not", "couldn't", "did not manage", "didn't manage",
        "didn't do it", "did not do it", "didn't get to it", "did not get to it", "didn't get round to it",
        "not managed", "ran out of time", "no time", "not enough time", "next time", "still to do", "not made",
        "teilweise", "zum teil", "teils", "nur teilweise", "nur zum teil", "halb", "nur halb", "zur hälfte",
        "zur hälfte fertig", "zur hälfte erledigt", "nicht ganz", "nicht ganz fertig", "fast", "beinahe fertig",
        "needs a second look", "needs another look", "needs work", "needs more work", "needs another round",
        "needs rework", "muss noch mal drüber", "muss nochmal drüber", "muss überarbeitet werden",
        "braucht noch eine runde", "nicht geschafft", "noch nicht geschafft", "nicht gemacht", "nicht dazu gekommen",
        "nicht vollständig",
        "unvollständig", "unfertig", "verschoben", "wurde verschoben", "vertagt", "aufgeschoben", "vergessen",
        "keine zeit", "nicht geklappt", "hat nicht geklappt", "fehlt noch", "verpasst", "versäumt", "nächstes mal",
        "auf nächstes mal", "aufs nächste mal", "steht noch aus", "in teilen",
    ]
    private static let doneWords: Set<String> = [
        "sent", "already sent", "is sent", "submitted", "handed in", "delivered", "sorted", "solved", "settled",
        "already sorted", "went out", "has gone out", "is out", "verschickt", "schon verschickt", "ist verschickt",
        "gesendet", "abgeschickt", "schon abgeschickt", "ist raus", "abgegeben", "schon abgegeben", "eingereicht",
        "geschickt", "schon gemacht", "bereits gemacht", "längst erledigt", "done already", "done now", "ist gemacht",
        "has been sent", "wurde verschickt", "did this", "did it", "did that", "did it already", "did this already",
        "already did it", "already did this", "bought it", "bought it already", "already bought", "hab ich gemacht",
        "habe ich gemacht", "schon passiert", "ist passiert", "schon gekauft", "schon besorgt",
    ]
    static let verbs: Set<String> = [
        "entfällt", "entfallen", "entfiel", "fiel aus", "fällt aus", "ist ausgefallen", "didn't happen",
        "did not happen",
        "nicht geschafft", "nicht gemacht", "hat nicht geklappt", "nicht dazu gekommen", "fell through",
        "kam nicht zustande", "fand nicht statt", "findet nicht statt", "hat nicht stattgefunden",
    ]
    /// Words before a colon that are often what it is about: `Todo: …`, `Half: …`
    private static let notLabels: Set<String> =
        ItemState.openWords.subtracting(["not done", "not done yet", "nicht erledigt"]).union([
            "failed", "half", "halb", "almost", "fast", "forgot", "next time", "nächstes mal", "no time", "keine zeit",
            "sent", "submitted", "delivered", "missed", "partial", "moved", "could not", "couldn't", "teils",
        ])

    /// What may stand between the sign and the state: `– leider entfallen`
    static let fillers: Set<String> = [
        "sadly", "unfortunately", "leider", "now", "but", "aber", "was", "is", "it", "ist", "wurde", "wird",
        "jetzt", "again", "wieder", "then", "dann", "es", "finally", "nun",
    ]
    /// What begins the reason behind a state: `– cancelled by the railway`
    static let reasons: Set<String> = [
        "by", "because", "since", "due", "as", "until", "till", "for", "from", "in", "after", "wegen", "weil", "da",
        "von", "durch", "aufgrund", "mangels", "bis", "auf", "nach", "to", "into", "on", "zum", "zur", "again", "when",
        "when", "though", "but", "aber", "denn", "seit", "vom", "anymore", "today", "heute", "this", "diesmal", "sorry",
        "yesterday", "gestern", "see", "siehe", "s.",
    ]
    /// States with nothing behind them: `– next time: shorter` is advice.
    static let wholeOnly: Set<String> = [
        "nicht mehr", "not any more", "not anymore", "next time", "nächstes mal", "auf nächstes mal",
        "aufs nächste mal",
    ]
    /// Verbs of promises to call off or move something, of which such a state is the result.
    static let verbsOfStates: Set<String> = [
        "move", "reschedule", "postpone", "cancel", "drop", "verschieben", "absagen", "streichen", "verlegen",
        "stornieren", "skip", "defer", "vertagen", "abbrechen",
    ]
    /// Words in whose clause a state is asked about: `Ask why it didn't happen`
    static let questions: Set<String> = [
        "why", "whether", "if", "what", "how", "when", "that", "who", "warum", "wieso", "ob", "was", "wie", "wann",
        "falls", "wenn", "dass", "wer", "welche", "which",
    ]
    /// What says that something is done, or needs not be, without being read as a state.
    static let nearly: [String: Bool] = [
        "sorted": true, "sent": true, "solved": true, "delivered": true, "handed in": true, "verschickt": true,
        "abgeschickt": true, "abgegeben": true, "100%": true, "100 %": true, "no longer relevant": false,
        "nicht mehr relevant": false, "skipped": false, "booked": true, "gebucht": true, "is booked": true,
        "ist gebucht": true, "reserviert": true, "gekauft": true, "bezahlt": true, "bestellt": true,
    ]
    /// The same behind a dash alone: behind a comma or in brackets these are words.
    static let doneBehindDash: Set<String> = [
        "check", "checked", "got it", "passt", "bought", "paid", "ordered", "reserved",
    ]
    /// What says that something is done, or only that it is agreed.
    static let mayBeDone: Set<String> = ["ok", "okay", "o.k.", "check", "checked"]
    /// Whether words behind what is struck through say what became of it: `closed as not planned`, `brauchen wir nicht`.
    static func endsAfterStrike(_ text: Substring) -> Bool {
        let words = text.prefix(80).lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }
        guard let first = words.first, let last = words.last else { return false }
        return afterStrike.contains(first) || ["nicht", "mehr", "anymore"].contains(last)
            || words.suffix(2).elementsEqual(["any", "more"])
    }

    /// Whether they say that it goes on elsewhere: `moved to #44`, `verschoben`.
    static func isMovedAfterStrike(_ text: Substring) -> Bool {
        let word = text.prefix(80).split { !$0.isLetter }.first?.lowercased() ?? ""
        return DayWords.moves.contains(word) || state(word) == .open
    }

    private static let afterStrike: Set<Substring> = [
        "closed", "rejected", "abandoned", "declined", "refused", "wontfix", "duplicate", "out", "too", "parked",
        "paused", "als", "geschlossen", "abgelehnt", "zurückgestellt", "brauchen", "braucht", "lassen", "zu", "doch",
        "verworfen", "duplikat", "raus",
    ]
    /// What says, behind words that are struck through, that somebody or something took their place.
    static let successors: Set<String> = [
        "replaced", "superseded", "instead", "merged", "covered", "handled", "now", "became", "becomes", "took",
        "takes",
        "taken", "handed", "see", "moved", "next", "later", "no", "not", "won't", "macht", "machen", "machte",
        "übernimmt", "übernommen", "übernahm", "ersetzt", "stattdessen", "jetzt", "nun", "geht", "ging", "wird",
        "wurde",
        "siehe", "kein", "keine", "nicht", "nächstes", "später", "erledigt", "does", "did", "gave", "gives", "is",
        "was", "ist", "war", "hat", "has",
    ]
}
