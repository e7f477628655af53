import Diagnostics
import Markdown
import MentoringModel

// Sentences that tell of an introduction, where an item with an arrow belongs.
extension NoteReader {
    /// What a help says behind an arrow in front of which nobody stands.
    static let whoIntroduced =
        ", and in front of the arrow who introduced them, as the first time, if it was one of you: @mentor"

    /// An item that introduces nobody: a remark, unless it looks like more.
    func reportNoIntroduction(_ item: BodyReading.Item, _ isSentence: Bool) {
        let mark = Mark(line: item.source.line, column: item.source.column)
        if isSentence {
            let words = item.text.words
            log.add(
                .introductionRemark, at: mark, "this sentence has no arrow, so nobody is introduced",
                help: helpForSentence(words, item))
            rememberContacts(in: words, item.source)
            body.account.settle(item.block, left: [])
        } else if !item.owners.isEmpty || item.text.marker != nil {
            let what = item.owners.isEmpty ? "has a box" : "names a person"
            log.add(
                .introductionRemark, at: mark,
                "this item \(what), but has no arrow and no day, so nobody is introduced",
                help: helpForNoArrow(item))
            rememberContacts(in: item.text.words, item.source)
        } else {
            // An arrow that is none of ours, or points the other way, still leads to somebody.
            if ["←", "<-", "–>", "—>", "<=", "⇐", "⟵", "👈", "◀"].contains(where: { item.text.words.contains($0) }) {
                rememberContacts(in: item.text.words, item.source)
            }
            body.leave(item)
        }
    }

    /// What to write for an item without an arrow; with a box it is most likely a promise, unless its words are a name.
    private func helpForNoArrow(_ item: BodyReading.Item) -> String {
        let words = item.text.words
        // `@elena will think of somebody` names no contact.
        let isRemark = words.first { $0.isLetter }?.isLowercase ?? true
        let written = introduction(of: isRemark ? "Name" : words, item.owners, "offered")
        guard item.text.marker != nil else { return "write \(written); a remark does not begin with a person" }
        let promise = "a promise belongs under \(heading(.actions, atLine: item.source.line))"
        let isName =
            words.split(separator: " ").allSatisfy { $0.first?.isUppercase ?? false } && ContactWords(words).isName
        return isName
            ? "write \(written); a remark does not begin with a person, and \(promise)"
            : "\(promise); an introduction has an arrow, and behind it a name: @mentor → Name (offered \(DayWords.unknownDay))"
    }

    /// The introduction of which a sentence tells, with whoever makes it where that is sure.
    private func helpForSentence(_ written: String, _ item: BodyReading.Item) -> String {
        let words = withFirstNames(written)
        let said = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
        let isMet = !said.isDisjoint(with: ["met", "kennengelernt", "getroffen"])
        let isMade = !said.isDisjoint(with: [
            "introduced", "connected", "vorgestellt", "bekanntgemacht", "vermittelt", "gemacht",
        ])
        let steps = StepsOfIntroduction(in: words[...], from: log.dayContext)
        let by = item.owners.first.map { IntroducedBy.member($0) } ?? introducer(in: words)
        var contact = contact(inSentence: words)
        // `Herr Meier stellt Kontakt zu Frau Schulz her`
        if case .somebodyElse = by, let other = contactBehindPreposition(words) { contact = other }
        var line = introduction(
            of: contact, by.name.map { [$0] } ?? [],
            isMet ? "met" : isMade ? "made" : "offered", item.text)
        if item.text.reading.attributes.isEmpty, let attributes = steps.attributes,
            !ItemToken.tokens(in: words).contains(where: { $0.kind == .day }), let open = line.lastIndex(of: "(")
        {
            line = "\(line[..<open])(\(attributes))"
        }
        if case .somebodyElse = by, let arrow = line.firstIndex(of: "→") {
            line = "\(line[arrow...])\(NoteReader.whoIntroduced)"
        }
        let limit = (dayOfLimit(in: words) ?? steps.limit).map {
            "; the day until when somebody does it is that of a promise below \(heading(.actions, atLine: item.source.line)): (due \($0))"
        }
        return "write \(line)\(limit ?? "")"
    }

    /// Some words in which a member who is called by a surname has the first name: `Frau Petrova stellt …`.
    private func withFirstNames(_ words: String) -> String {
        var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        var place = 0
        while place < parts.count {
            defer { place += 1 }
            let name = parts[place].prefix { $0.isLetter || $0 == "-" }
            let before = place > 0 ? parts[place - 1] : ""
            let hasTitle = NameAtEdge.titles.contains(before.lowercased().filter(\.isLetter))
            guard name.count > 2, name.first?.isUppercase ?? false, !isMember(String(name)),
                hasTitle || !(before.last?.isLetter ?? false && before.first?.isUppercase ?? false),
                let member = memberCalled(String(name)),
                let first = ([member.words] + knownPeople.names(of: member.id)).lazy
                    .compactMap({ $0.split(separator: " ").first.map(String.init) }).first(where: isMember)
            else { continue }
            parts[place] = first + parts[place].dropFirst(name.count)
            guard hasTitle else { continue }
            parts.remove(at: place - 1)
            place -= 1
        }
        return parts.joined(separator: " ")
    }

    /// The name behind the last word that leads to whom somebody is introduced.
    private func contactBehindPreposition(_ words: String) -> String? {
        for lead in [" zu ", " to ", " mit ", " with "] {
            guard let range = words.ranges(of: lead).last else { continue }
            let name = nameWithRemark(String(words[range.upperBound...]))
            if name != "Name" { return name }
        }
        return nil
    }

    private enum IntroducedBy {
        case member(String), nobody, somebodyElse
        var name: String? { if case .member(let name) = self { name } else { nil } }
    }

    /// Who introduces somebody in a sentence: the one in front of its verb, or behind a word such as “via”.
    private func introducer(in words: String) -> IntroducedBy {
        let parts = words.split { !$0.isLetter && $0 != "-" }
        for (word, next) in zip(parts, parts.dropFirst())
        where NoteReader.means.union(["via", "through"]).contains(word.lowercased()) && isMember(String(next)) {
            return .member(String(next))
        }
        if labelOfStep(words) != nil { return .somebodyElse }
        // `Marta → Noor: Sam Ortiz`
        let arrow = NoteReader.arrows.compactMap { words.firstRange(of: $0)?.lowerBound }.min()
        let end = parts.firstIndex { part in
            arrow.map { part.startIndex > $0 } ?? NoteReader.verbs.contains(part.lowercased())
        }
        let subject = parts[..<(end ?? 0)]
        // In `Noor met Ben Okafor` and `Ulrike Hansen hat Noor getroffen` nobody introduces them.
        if let end, arrow == nil, ["met", "getroffen", "kennengelernt"].contains(parts[end].lowercased()),
            !subject.isEmpty
        {
            return .somebodyElse
        }
        if let member = subject.first(where: { isMember(String($0)) }) { return .member(String(member)) }
        let isNamed = subject.contains { part in
            part.first?.isUppercase ?? false && !NoteReader.openings.contains(part.lowercased())
        }
        // `Ben Okafor introduced himself` and `Sam Ortiz, introduced by Elena` begin with the contact.
        if arrow != nil || isNamed && parts.contains(where: { ["to", "mit", "with", "zu"].contains($0.lowercased()) }) {
            return .somebodyElse
        }
        return namedMember(in: words).map { .member($0) } ?? .nobody
    }

    /// The contact of a sentence: behind `Marta → Noor:` and `Met:` what follows, else the name among its words.
    private func contact(inSentence words: String) -> String {
        if let rest = labelOfStep(words) {
            let name = trimmed(StepsOfIntroduction(in: rest, from: log.dayContext).before)
            let found = nameWithRemark(name)
            return found == "Name" ? name : found
        }
        if NoteReader.arrows.contains(where: { words.contains($0) }), let colon = words.lastIndex(of: ":") {
            let rest = trimmed(words[colon...].dropFirst())
            if contactNamed(in: rest) != "Name" { return nameWithRemark(rest) }
        }
        return nameWithRemark(words)
    }

    /// What stands behind a step and a colon: `Kennengelernt: Dr. Hansen am 8.5.`
    private func labelOfStep(_ words: String) -> Substring? {
        guard let colon = words.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let label = words[..<colon].lowercased()
        let rest = words[colon...].dropFirst().drop(while: isBlank)
        return StepsOfIntroduction.keys[label] != nil && rest.contains(where: \.isLetter) ? rest : nil
    }

    private static let verbs: Set<String> = [
        "introduced", "introduces", "introduce", "introducing", "intro", "intros", "introduction", "offered", "offers",
        "met",
        "connected", "connects", "connect", "via", "through", "vorgestellt", "bekanntgemacht", "bekannt", "vermittelt",
        "kennengelernt", "getroffen", "kontakt", "stellt", "stelle", "touch",
    ]

    /// Whether a sentence tells that somebody introduced somebody.
    func isIntroduction(_ words: Substring) -> Bool {
        let parts = words.split { !$0.isLetter }
        if labelOfStep(String(words)) != nil { return true }
        guard parts.count > 1, parts.dropFirst().contains(where: { $0.first?.isUppercase ?? false }) else {
            return false
        }
        if parts.count > 2, parts.contains(where: { NoteReader.verbs.contains($0.lowercased()) }) { return true }
        // `Ben Okafor (über Elena)`
        return zip(parts, parts.dropFirst()).contains {
            NoteReader.means.contains($0.lowercased()) && isMember(String($1))
        } && !isMember(String(parts[0]))
    }

    private static let means: Set<String> = ["by", "über", "durch", "dank", "von"]
    /// What a sentence begins with that is no name, though in capitals.
    private static let openings: Set<String> = [
        "yesterday", "today", "gestern", "heute", "last", "then", "also", "we", "i", "he", "she", "they", "wir", "ich",
        "sie", "er", "on", "in", "at", "am", "im", "this", "next", "finally", "the", "a", "an", "der", "die", "das",
        "letzte", "dann", "who", "wer", "ask", "thanks", "danke", "after", "nach", "kontakt", "contact", "to", "zu",
    ]

    private static let relations: Set<String> = [
        "kollegin", "kollege", "freundin", "freund", "chefin", "chef", "bekannte", "bekannter", "nachbarin", "nachbar",
        "schwester", "bruder", "colleague", "friend",
    ]

    private func namedMember(in words: String) -> String? {
        words.split { !$0.isLetter && $0 != "-" }.lazy.map(String.init).first { isMember($0) }
    }

    /// The words in capitals one behind the other that are no member's name, the longest such.
    func contactNamed(in words: String) -> String {
        var runs: [[Substring]] = [[]]
        let parts = words.split(separator: " ")
        // The first word is in capitals whatever it is: it counts in front of another name.
        let first = parts.count > 1 ? parts[1].drop { !$0.isLetter } : ""
        let isFirstName =
            !first.isEmpty && !NoteReader.openings.contains(parts[0].lowercased())
            && (first.first?.isUppercase ?? false && !isMember(String(first.prefix { $0.isLetter }))
                || NoteReader.means.union(["via", "through"]).contains(first.prefix { $0.isLetter }.lowercased()))
        for (number, word) in parts.enumerated() {
            let bare = word.prefix { $0.isLetter || $0 == "-" || $0 == "'" }
            let isName =
                bare.first?.isUppercase ?? false && !isMember(String(bare))
                && !NoteReader.verbs.contains(bare.lowercased())
                && !(number == 0 && parts.count > 3 && !isFirstName)
            let isTitle = ["Dr.", "Prof.", "Mr.", "Mrs.", "Ms."].contains(word)
            if isName { runs[runs.count - 1].append(isTitle ? word : bare) } else { runs.append([]) }
        }
        var longest = runs.max { $0.count < $1.count } ?? []
        // `Kollegin Mai Nguyen`
        if longest.count > 2, NoteReader.relations.contains(longest[0].lowercased()) { longest.removeFirst() }
        return longest.isEmpty ? "Name" : longest.joined(separator: " ")
    }
}
