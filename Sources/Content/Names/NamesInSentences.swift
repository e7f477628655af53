import Markdown
import MentoringModel

// Names that are a sentence of their own, or begin the last one, and initials in front of a verb.
extension NameAtEdge {
    /// `which numbers does a ward want? Noor`, `Slides. Noor, Elena.`
    static func behindStop(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let stop = text.suffix(60).lastIndex(where: { "?!.".contains($0) }),
            text[stop...].dropFirst().first == " ", isSentence(text[...stop])
        else { return nil }
        let names = joinedNames(in: trimmed(text[stop...].dropFirst()))
        guard !names.isEmpty, names.allSatisfy(isMember) else { return nil }
        return NameAtEdge(names, rest: text[stop] == "." ? text[..<stop] : text[...stop])
    }

    /// `Query plan. Noor to look.`, `Query plan – Noor. Carried forward.`
    static func inLastSentence(_ words: String, _ isMember: (String) -> Bool) -> NameAtEdge? {
        guard words.utf8.contains(where: { ".?!,;-".utf8.contains($0) || $0 == 0xE2 }) else { return nil }
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let stop = text.lastIndex(where: { ".?!,;–—-".contains($0) }), text[stop...].dropFirst().first == " ",
            isSentence(text[...stop])
        else { return nil }
        let last = text[stop...].dropFirst().drop { $0 == " " }
        var before = text[..<stop]
        while before.last == " " { before.removeLast() }
        if text[stop] == ".", remarks.contains(last.lowercased()) {
            let whole = String(before)
            let found =
                behindComma(whole, isMember) ?? inBrackets(whole, isMember) ?? behindDash(whole, isMember)
                ?? behindStop(whole, isMember)
            return found.map { NameAtEdge($0.names, rest: "\($0.rest) (\(last))") }
        }
        guard let name = name(at: last, isMember) else { return nil }
        let behind = last[name.endIndex...].drop { $0 == " " }
        guard isToDo(behind) else { return nil }
        return NameAtEdge([String(name)], rest: "\(before) (\(behind))")
    }

    /// `KW to ask her old team`, `K will ask`, `K asks`
    static func initialsBeforeVerb(_ words: String, _ member: (String) -> PersonReference?) -> NameAtEdge? {
        let letters = words.prefix(4).prefix { $0.isLetter || $0 == "." }
        guard let first = letters.utf8.first, first &- 0x41 < 26, letters.utf8.count <= 4,
            letters.allSatisfy({ $0 == "." || $0.isUppercase }), words[letters.endIndex...].first == " "
        else { return nil }
        let rest = words[letters.endIndex...].dropFirst()
        let verb = rest.prefix { $0.isLetter }.lowercased()
        let isSelf = letters == "I" || letters == "A"
        guard
            verb == "to" || verb == "will" && letters != "I"
                || !isSelf && (modals.contains(verb) || doing.contains(verb)),
            doing.contains(verb) || isToDo(rest),
            let one = member(letters.filter { $0 != "." })
        else { return nil }
        return NameAtEdge([String(letters)], rest: verb == "to" ? rest.dropFirst(2) : rest, who: [one])
    }

    /// Whether words behind a name say what that person is to do: not `will be late`, `kann nicht`, `has his number`.
    private static func isToDo(_ behind: Substring) -> Bool {
        let words = behind.split { !$0.isLetter && !"'’".contains($0) }.map { $0.lowercased() }
        guard words.count > 1, let verb = words.first, modals.contains(verb), !mere.contains(verb) else { return false }
        if having.contains(verb) { return words[1] == "to" || words.contains("zu") }
        let isSaid = words.dropFirst().prefix(3).contains { states.contains($0) }
        return !isSaid && words.last != "sein"
    }

    private static let mere: Set<String> = ["can", "could", "might", "kann", "könnte"]
    private static let having: Set<String> = ["has", "hat", "needs", "wants", "braucht"]
    private static let states: Set<String> = ["be", "not", "never", "nicht", "nie", "kein", "keine", "keinen"]

    /// Whether what ends in a stop is a sentence: not `Dr.`, `e.g.`, `z. B.`, `3.`
    static func isSentence(_ text: Substring) -> Bool {
        guard text.last == "." else { return true }
        let word = text.dropLast().split(separator: " ").last ?? ""
        return word.count(where: \.isLetter) > 2 && !word.contains(".") && !titles.contains(word.lowercased())
            && !["etc", "usw", "bzw", "resp", "incl", "inkl", "evtl", "vgl", "approx"].contains(word.lowercased())
    }

    /// Sentences that say how it stands with a promise.
    private static let remarks: Set<String> = [
        "carried forward", "carried over", "moved on", "ongoing", "in progress", "still open", "open", "pending",
        "no change", "started", "not started", "half done", "under way", "underway", "verschoben", "vertagt", "offen",
        "noch offen", "läuft", "läuft noch", "in arbeit", "begonnen", "unverändert", "postponed", "moved", "deferred",
    ]
    private static let doing: Set<String> = [
        "asks", "sends", "writes", "books", "drafts", "prepares", "brings", "checks", "reads", "calls", "organises",
        "organizes", "reviews", "shares", "makes", "finds", "talks", "speaks", "arranges", "invites", "looks", "tries",
        "fragt", "schickt", "schreibt", "bucht", "prüft", "liest", "bringt", "macht", "klärt", "ruft", "holt", "sucht",
    ]
}
