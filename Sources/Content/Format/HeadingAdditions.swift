import Markdown
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
            // `Options for the pipeline`; what is from last time is told of elsewhere.
            let isPast = parts[count...].contains { SectionNames.pastWords.contains($0) || $0.first?.isNumber ?? false }
            if SectionNames.topicLeads.contains(parts[count]), parts.count > count + 1, !isPast { return section }
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

    static let timeWords: Set<Substring> = [
        "min", "mins", "minutes", "minuten", "hour", "hours", "std", "stunde", "stunden", "week", "weeks", "session",
        "meeting", "time", "month", "today", "tomorrow", "heute", "morgen", "woche", "wochen", "mal", "treffen",
        "sitzung",
        "monat", "monday", "tuesday", "wednesday", "thursday", "friday", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag", "then", "dann",
    ]
    static let timeLeads: Set<Substring> = [
        "until", "till", "by", "before", "due", "next", "since", "last", "this", "the", "of", "for", "on", "our", "ca",
        "bis", "zum", "zur", "nächsten", "nächste", "nächstes", "seit", "letzten", "letzter", "dem", "der", "des",
        "die",
        "dieser", "diese", "fällig", "am", "vor", "für", "h", "we", "meet", "in",
    ]
    static let pastWords: Set<Substring> = ["since", "last", "seit", "letzten", "letzter"]
    private static let adjectives: Set<Substring> = [
        "new", "open", "agreed", "our", "my", "main", "important", "biggest", "current", "upcoming", "further", "other",
        "more", "concrete", "remaining", "pending", "neue", "neuen", "offene", "offenen", "vereinbarte", "unsere",
        "meine",
        "wichtige", "wichtigste", "wichtigsten", "größte", "größten", "aktuelle", "weitere", "konkrete", "nächste",
        "goal",
    ]
    /// Words behind which a heading says what its section is about.
    private static let topicLeads: Set<Substring> = [
        "for", "about", "on", "from", "re", "regarding", "für", "zu", "zum", "zur", "über", "aus", "rund",
    ]
    private static let nouns: Set<String> = [
        "plan", "list", "liste", "on goals", "on goal", "on our goals", "plans", "items", "so far", "bisher", "summary",
        "overview", "log", "update", "updates", "tracker",
    ]
    /// The sections that a heading means beside their name, or by another word; none for ordinary headings.
    func sectionsMeant(_ words: String, in kind: NoteKind, isPerson: (String) -> Bool) -> [SectionName] {
        if kind == .session, let meant = SectionNames.meant[SectionNames.folded(words)] {
            // “Offene Punkte” with a question mark are questions.
            let isAsked = words.contains { "?❓❔⁉".contains($0) }
            let points = ["offene punkte", "open points"]
            return isAsked && points.contains(SectionNames.folded(words)) ? [.questions] : meant
        }
        return (sectionBesideWords(words, in: kind, isPerson: isPerson) ?? sectionBeforeAddition(words, in: kind))
            .map { [$0] } ?? []
    }

    /// The section that a heading opens before an addition that means nothing to it, or that names people: `Actions #tasks`,
    /// `Action items (owner / due)`, `Next steps – who does what`, `Actions: Noor and Elena`.
    func withoutAddition(
        _ words: String, in kind: NoteKind, isPerson: (String) -> Bool
    ) -> (section: SectionName, person: String?)? {
        guard let (name, tail) = SectionNames.cutAddition(words),
            let section = section(named: SectionNames.folded(String(name)), in: kind)
        else { return SectionNames.withoutLetter(words).flatMap { section(named: $0, in: kind) }.map { ($0, nil) } }
        if let sign = tail.first, "#^".contains(sign) || tail.hasPrefix("{#") {
            let isAnchor = tail.split(separator: " ").allSatisfy { "#^{.".contains($0.first ?? " ") }
            return isAnchor ? (section, nil) : nil
        }
        let parts = tail.lowercased().lettersAndDigits
        guard !parts.isEmpty, parts.count <= 8 else { return nil }
        if parts.allSatisfy(SectionNames.columns.contains) { return (section, nil) }
        let inside = trimmed(tail.filter { !"()[]:–—-".contains($0) })
        let people = inside.split(separator: ",").flatMap { joinedNames(in: trimmed($0)) }
        guard people.count > 1, people.allSatisfy(isPerson) else { return nil }
        return (section, section == .actions ? people.joined(separator: " and ") : nil)
    }

    /// The section whose name stands before an addition in brackets or behind a sign; `nil` where that speaks of the past.
    private func sectionBeforeAddition(_ words: String, in kind: NoteKind) -> SectionName? {
        guard let (name, tail) = SectionNames.cutAddition(words),
            let section = section(named: SectionNames.folded(String(name)), in: kind)
        else { return nil }
        let parts = tail.lowercased().split { !$0.isLetter }
        return parts.contains { SectionNames.pastWords.contains($0) || SectionNames.reviews.contains($0) }
            ? nil : section
    }

    /// A heading cut where an addition begins: at a bracket or colon, or at a dash, tag or anchor behind a blank.
    static func cutAddition(_ words: String) -> (name: Substring, tail: Substring)? {
        guard words.utf8.count <= 100,
            words.utf8.contains(where: { "([{#^:|-".utf8.contains($0) || $0 == 0xE2 || $0 == 0xEF })
        else { return nil }
        var hasLetter = false
        var isBehindBlank = false
        for index in words.indices {
            let sign = words[index]
            if hasLetter, "([{|:：—".contains(sign) || isBehindBlank && "#^–-".contains(sign) {
                return (words[..<index], words[index...])
            }
            hasLetter = hasLetter || sign.isLetter
            isBehindBlank = isBlank(sign)
        }
        return nil
    }

    /// The words behind the letter that stands for them, folded: `O – Options`.
    private static func withoutLetter(_ words: String) -> String? {
        guard words.utf8.count <= 40, words.utf8.contains(where: { $0 == 0x2D || $0 == 0xE2 || $0 == 0x3A }) else {
            return nil
        }
        let parts = folded(words).split(separator: " ")
        guard parts.count > 1, parts[0].count == 1, parts[1].hasPrefix(parts[0]) else { return nil }
        return parts.dropFirst().joined(separator: " ")
    }

    /// Words that say in a heading what its items hold.
    private static let columns: Set<Substring> = [
        "owner", "owners", "due", "date", "who", "what", "when", "by", "deadline", "status", "task", "does", "is",
        "and",
        "responsible", "wer", "was", "wann", "bis", "macht", "und", "verantwortlich", "zuständig", "frist", "termin",
        "open", "offen", "offene", "all", "alle", "new", "neu", "optional", "summary", "recap", "overview", "agreed",
        "vereinbart", "list", "liste",
    ]
    private static let reviews: Set<Substring> = ["review", "rückblick", "rückschau", "previous", "old", "alt", "alte"]
}
