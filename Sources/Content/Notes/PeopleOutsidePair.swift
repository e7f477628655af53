import Diagnostics
import Markdown
import MentoringModel

// People with a note in people/ who are no members of the pair, where their names stand among the words of an item.
extension NoteReader {
    /// The one person outside the pair whom a name means.
    func outsider(_ name: String) -> PersonReference? {
        guard knownPeople.hasFolder, !members.isEmpty, case .people(let people) = matchPerson(name), people.count == 1,
            let person = people.first, members.member(person.id) == nil
        else { return nil }
        return person
    }

    /// Somebody outside the pair who does something by the words of a promise: `Miriam sends the list`, `The list, Miriam`.
    ///
    /// Much is promised about people outside: what is only about them is no sentence of theirs.
    func outsiderOfPromise(_ words: String) -> NameAtEdge? {
        guard knownPeople.hasFolder, !members.isEmpty else { return nil }
        let isOutside = { self.outsider($0) != nil }
        if let found = NameAtEdge.inFront(words, true, isOutside), let last = found.names.last,
            let place = words.firstRange(of: last)
        {
            let behind = words[place.upperBound...].drop(while: isBlank)
            return OutsiderVerb.isDoing(
                behind, isName: last.first?.isUppercase ?? false, isPlural: found.names.count > 1) ? found : nil
        }
        guard let found = NameAtEdge.behindComma(words, isOutside) ?? NameAtEdge.inBrackets(words, isOutside),
            found.names.allSatisfy({ $0.first?.isUppercase ?? false })
        else { return nil }
        // In `Ask Jutta, Miriam` both are asked.
        let before = found.rest.split { !$0.isLetter && $0 != "-" }.last.map(String.init) ?? ""
        return isPerson(before) || NameAtEdge.alsoWords.contains(found.names[0].lowercased()) ? nil : found
    }

    /// Somebody outside the pair whose idea an option is: `(idea from Miriam)`, `– Vorschlag Miriam`.
    func outsiderOfIdea(_ words: String) -> NameAtEdge? {
        guard knownPeople.hasFolder, !members.isEmpty else { return nil }
        return NameAtEdge.ofIdea(words, { self.outsider($0) != nil })
    }

    /// Tells of what somebody else is to do within a promise, behind a sign and in front of a colon: `list done, Jutta + Miriam: the room`.
    func reportPromiseWithin(_ item: BodyReading.Item) {
        let words = item.text.words
        guard !members.isEmpty, words.utf8.contains(UInt8(ascii: ":")), words.utf8.count < 600,
            !log.hasReported(.unread, on: item.source.line)
        else { return }
        for colon in words.indices where words[colon] == ":" {
            let behind = words[colon...].dropFirst()
            guard behind.first == " ", behind.contains(where: \.isLetter),
                let (start, names) = namesBefore(colon, in: words), start > words.startIndex
            else { continue }
            let ids = names.compactMap { idCalled($0) }
            guard ids.count == names.count, !words[..<start].contains("(") || words[..<start].contains(")") else {
                continue
            }
            let own = owners(of: item).map { "@\($0.id)" }
            guard ids != own else { continue }
            let written = words[start..<colon]
            let said = trimmed(behind)
            log.add(
                .unread, at: log.find(written, from: item.source.line), width: written.count,
                "what stands behind “\(written)” is not read as a promise of its own",
                help: "write it as an item of its own: - [ ] \(ids.joined(separator: ", ")) \(said)"
                    + (item.text.marker == .done ? "; with [x] if that is done, too" : ""))
            return
        }
    }

    /// The names in front of a colon, and where the first begins behind a sign.
    private func namesBefore(_ colon: String.Index, in words: String) -> (start: String.Index, names: [String])? {
        var found: (String.Index, [String])?
        var end = colon
        while let sign = words[..<end].lastIndex(where: { ",;.–—|".contains($0) }) {
            let part = words[words.index(after: sign)..<end]
            let names = joinedNames(in: trimmed(part))
            guard part.utf8.count <= 80, !names.isEmpty,
                names.allSatisfy({ $0.first?.isUppercase ?? false && isPerson($0) })
            else { break }
            let start = part.firstIndex { !isBlank($0) } ?? part.startIndex
            found = (start, names + (found?.1 ?? []))
            end = sign
        }
        return found
    }
}

/// Whether words behind a name in front say what that person does.
private enum OutsiderVerb {
    static func isDoing(_ behind: Substring, isName: Bool, isPlural: Bool) -> Bool {
        if ["–", "—", "- "].contains(where: behind.hasPrefix) { return isName }
        let words = behind.split { !$0.isLetter }.map { $0.lowercased() }
        guard let verb = words.first, words.count > 1 else { return false }
        if ["to", "will", "soll", "wird"].contains(verb) { return true }
        // `Miriam nicht vergessen`: an infinitive at the end has her as its object.
        let isModal = NameAtEdge.modals.contains(verb)
        guard isName, !mere.contains(verb), isModal || !NameAtEdge.isInfinitive(Substring(words[words.count - 1]))
        else {
            return false
        }
        if isModal || DayPhrases.finiteVerbs.contains(verb) { return true }
        // `Miriam und Jutta buchen den Raum`
        if isPlural, PromiseInWords.verbs.contains(verb) || NameAtEdge.isInfinitive(Substring(verb)) { return true }
        let isPresent = behind.first?.isLowercase ?? false && verb.utf8.count > 3
        return isPresent && (verb.hasSuffix("t") || verb.hasSuffix("s")) && !others.contains(verb)
    }

    /// Verbs that say how somebody is, what they have or what they think.
    private static let mere: Set<String> = [
        "is", "was", "has", "had", "can", "could", "might", "wants", "needs", "likes", "knows", "thinks", "says",
        "seems", "suggests", "suggested", "agrees", "ist", "war", "hat", "hatte", "kann", "könnte", "kennt", "weiß",
        "meint", "sagt", "findet", "braucht", "möchte", "schlägt",
    ]
    /// Words that end as verbs do and are none.
    private static let others: Set<String> = [
        "nicht", "jetzt", "erst", "fast", "selbst", "statt", "gestern", "bereits", "damals", "abends", "morgens",
        "this", "next", "last", "just", "about", "without", "against", "across", "towards", "always", "perhaps",
        "first", "best", "most", "least", "past", "aus", "als", "samt", "rechts", "links", "nachts", "besonders",
    ]
}
