import MentoringModel

// What people add to the name of a section in its heading: a time, a day, an adjective.
extension SectionNames {
    /// A heading's folded words without a time or a day at the end: `agenda 60 min`, `actions until next time`,
    /// `next steps by 2026 05 01`; `nil` where none stands there.
    ///
    /// - Parameter words: The heading as written: folding takes away numbers at the end.
    func withoutTime(_ name: String, of words: String, in kind: NoteKind) -> String? {
        let parts = name.split(separator: " ")
        guard (2...10).contains(parts.count) else { return nil }
        var count = parts.count
        var isTime = words.utf8.last { !").]:".utf8.contains($0) }.map { $0 &- 0x30 < 10 } ?? false
        while count > 1 {
            let part = parts[count - 1]
            if SectionNames.timeWords.contains(part) || SectionNames.isTime(part) {
                isTime = true
            } else if !SectionNames.timeLeads.contains(part) {
                break
            }
            count -= 1
            guard isTime else { continue }
            let head = parts[..<count].joined(separator: " ")
            guard let section = section(named: head, in: kind) else { continue }
            // “Actions from last time” are old promises, which are not made again.
            let isPast = parts[count...].contains { SectionNames.pastWords.contains($0) }
            return isPast && (section == .actions || section == .agenda) ? nil : head
        }
        let isPast = parts[count...].contains { SectionNames.pastWords.contains($0) }
        return isTime && !isPast && count < parts.count ? parts[..<count].joined(separator: " ") : nil
    }

    /// The section whose name a heading begins or ends with, beside an adjective or a person: `New actions`,
    /// `Fragen an Elena`.
    func sectionBesideWords(_ words: String, in kind: NoteKind, isPerson: (String) -> Bool) -> SectionName? {
        guard words.utf8.count <= 60 else { return nil }
        let parts = SectionNames.folded(words).split(separator: " ")
        guard (2...6).contains(parts.count) else { return nil }
        for count in 1..<parts.count {
            let tail = parts[count...].joined(separator: " ")
            if parts[..<count].allSatisfy({ SectionNames.adjectives.contains($0) }),
                let section = section(named: tail, in: kind)
            {
                return section
            }
            let head = parts[..<count].joined(separator: " ")
            guard let section = section(named: head, in: kind) else { continue }
            if SectionNames.nouns.contains(tail) { return section }
            let behind = parts[count...].drop { ["an", "to", "with", "mit", "by", "at"].contains($0) }
            if behind.count < parts.count - count, isPerson(behind.joined(separator: " ")) { return section }
        }
        return nil
    }

    private static func isTime(_ part: Substring) -> Bool {
        guard let first = part.utf8.first, first &- 0x30 < 10 else { return DayNames.months[String(part)] != nil }
        let ending = part.drop { $0.isNumber }
        return ["", "m", "h", "min", "mins", "st", "nd", "rd", "th"].contains(ending)
    }

    private static let timeWords: Set<Substring> = [
        "min", "mins", "minutes", "minuten", "hour", "hours", "std", "stunde", "stunden", "week", "weeks", "session",
        "meeting", "time", "month", "today", "tomorrow", "heute", "morgen", "woche", "wochen", "mal", "treffen",
        "sitzung",
        "monat", "monday", "tuesday", "wednesday", "thursday", "friday", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "then", "dann",
    ]
    private static let timeLeads: Set<Substring> = [
        "until", "till", "by", "before", "due", "next", "since", "last", "this", "the", "of", "for", "on", "our", "ca",
        "bis", "zum", "zur", "nächsten", "nächste", "nächstes", "seit", "letzten", "letzter", "dem", "der", "des",
        "die",
        "dieser", "diese", "fällig", "am", "vor", "für", "h", "we", "meet", "in",
    ]
    private static let pastWords: Set<Substring> = ["since", "last", "seit", "letzten", "letzter"]
    private static let adjectives: Set<Substring> = [
        "new", "open", "agreed", "our", "my", "main", "important", "biggest", "current", "upcoming", "further", "other",
        "more", "concrete", "remaining", "pending", "neue", "neuen", "offene", "offenen", "vereinbarte", "unsere",
        "meine",
        "wichtige", "wichtigste", "wichtigsten", "größte", "größten", "aktuelle", "weitere", "konkrete", "nächste",
        "goal",
    ]
    private static let nouns: Set<String> = [
        "plan", "list", "liste", "on goals", "on goal", "on our goals", "plans", "items", "so far", "bisher", "summary",
        "overview", "log", "update", "updates", "tracker",
    ]
    /// Headings that mean a section without having its name.
    private static let meant: [String: SectionName] = [
        "offene punkte": .actions, "open points": .actions, "action plan": .actions, "aktionsplan": .actions,
        "maßnahmenplan": .actions,
    ]

    /// The section that a heading means beside its name, or by another word; `nil` for ordinary headings.
    func sectionMeant(_ words: String, in kind: NoteKind, isPerson: (String) -> Bool) -> SectionName? {
        sectionBesideWords(words, in: kind, isPerson: isPerson)
            ?? (kind == .session ? SectionNames.meant[SectionNames.folded(words)] : nil)
    }
}
