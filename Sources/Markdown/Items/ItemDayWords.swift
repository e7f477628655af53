// Words behind a key in brackets: whether they were meant as a day.
extension ItemKeys {
    /// Whether brackets that begin with a key are words all the same: `(done by Elena)`, `(due diligence)`.
    ///
    /// What may have been meant as a day is none of them.
    package static func areWords(_ key: String, _ value: String) -> Bool {
        guard key == "done" || key == "due", !value.isEmpty, !value.utf8.contains(0x3F) else { return false }
        let words = value.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
        guard let first = words.first, value.first?.isLetter ?? false else { return false }
        let isNumbered = value.utf8.contains { $0 &- 0x30 < 10 }
        // `(done when 3 people nodded)`
        if isNumbered { return key == "done" && conditions.contains(first) && !value.utf8.contains(0x2D) }
        if key == "due" { return behindDue.contains(first) }
        return often.contains(first) || !words.contains { dayWords.contains($0) }
    }

    private static let behindDue: Set<String> = ["to", "diligence", "process", "care", "course", "because"]
    private static let conditions: Set<String> = ["when", "if", "once", "after", "with", "as", "wenn", "sobald", "mit"]
    private static let often: Set<String> = [
        "weekly", "daily", "monthly", "every", "each", "twice", "once", "jede", "jeden",
    ]

    /// What days are called by, and what stands in the place of a day that nobody knows.
    private static let dayWords: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thurs", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend",
        "sonntag", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
        "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "januar", "februar", "märz", "mai", "juni", "juli", "oktober", "dezember", "mär", "mrz", "okt", "dez", "today",
        "tomorrow", "yesterday", "tonight", "heute", "morgen", "gestern", "vorgestern", "übermorgen", "day", "days",
        "week", "weeks", "weekend", "month", "months", "quarter", "year", "tag", "tage", "tagen", "woche", "wochen",
        "wochenende", "monat", "monate", "monaten", "quartal", "jahr", "mid", "end", "ende", "mitte", "anfang", "soon",
        "later", "bald", "später", "demnächst", "asap", "eod", "eow", "eom", "tbd", "tba", "tbc", "open", "offen",
        "unclear", "unklar", "none", "session", "meeting", "treffen", "sitzung", "termin", "someday", "irgendwann",
        "date",
        "datum", "easter", "ostern", "christmas", "weihnachten", "spring", "summer", "autumn", "winter", "frühling",
        "sommer", "herbst", "time", "mal",
    ]
}
