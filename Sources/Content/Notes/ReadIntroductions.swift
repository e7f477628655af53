import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// `@mentor → Name (offered …, made …, met …)`. An item without arrow and attributes is a remark.
    func introductions() -> [Introduction] {
        body.items(in: .introductions).compactMap { item in
            var item = item
            var words = item.text.words[...]
            var hasArrow = false
            if item.owners.isEmpty, let named = memberBeforeArrow(words) {
                item.owners = named.names
                words = named.rest
            }
            for arrow in NoteReader.arrows where words.hasPrefix(arrow) {
                words = words.dropFirst(arrow.count)
                hasArrow = true
            }
            let isSentence = !hasArrow && tellsOfIntroduction(words)
            guard hasArrow || !item.text.attributes.isEmpty && !isSentence else {
                reportNoIntroduction(item, isSentence)
                return nil
            }
            guard let contact = contact(words, item) else { return nil }
            let name = withoutFullStop(contact, behindAttributes: !item.text.attributes.isEmpty)
            guard !name.isEmpty else {
                log.add(
                    .introduction, at: Mark(line: item.source.line, column: item.source.column),
                    "this introduction names nobody")
                return nil
            }
            let contactName = nameOfContact(name, item)
            var introduction = Introduction(
                name: contactName.hasPrefix("@") ? String(contactName.dropFirst()) : contactName, source: item.source)
            introduction.by = owner(of: item)
            introduction.state = item.text.marker.map { TaskState($0) }
            introduction.offered = item.text.attributes.days["offered"]
            introduction.made = item.text.attributes.days["made"]
            introduction.met = item.text.attributes.days["met"]
            reportRefused(introduction, item)
            return introduction
        }
    }

    /// A contact that is not read as one is hidden from nobody, so every arrow of a keyboard or phone counts.
    static let arrows = [
        "→", "->", "=>", "➜", "➡️", "➡", "⇒", "⟶", "⟹", "➔", "➝", "➞", "↔️", "↔", "⇨", "👉", "▶️", "▶",
    ]

    /// `Elena → Sam`, where the first is a member: that one, or several, and the rest with its arrow.
    func memberBeforeArrow(_ words: Substring) -> (names: [String], rest: Substring)? {
        guard words.utf8.contains(where: { $0 == 0xE2 || $0 == 0x3E || $0 == 0xF0 }),
            let place = NoteReader.arrows.compactMap({ words.firstRange(of: $0)?.lowerBound }).min()
        else { return nil }
        let names = joinedNames(in: trimmed(words[..<place]))
        return !names.isEmpty && names.allSatisfy { isMember($0) || ["mentor", "mentee"].contains($0.lowercased()) }
            ? (names, words[place...]) : nil
    }

    /// Whom an introduction leads to: of `@noor → Sam` behind the arrow of a mentor it is Sam. Several contacts in one chain,
    /// and days that are not read, are told of.
    private func contact(_ words: Substring, _ item: BodyReading.Item) -> String? {
        var name = trimmed(words)
        for arrow in NoteReader.arrows {
            while let place = name.firstRange(of: arrow) {
                var first = trimmed(name[..<place.lowerBound])
                if first.hasPrefix("@") { first.removeFirst() }
                guard isMember(first) else {
                    log.add(
                        .introductionRemark, at: log.find(arrow + " ", from: item.source.line), width: arrow.count,
                        "this item names two contacts one behind the other, so nobody is introduced",
                        help: "write an item for each: \(introduction(of: first, item.owners, "offered"))")
                    rememberContacts(in: String(words), item)
                    return nil
                }
                name = trimmed(name[place.upperBound...])
            }
        }
        // `Sam Ortiz, made 12 March`; a day in digits is told of among the words.
        guard let sign = name.firstIndex(where: { ",;(–—".contains($0) }) else { return name }
        let tail = name[name.index(after: sign)...]
        let words = tail.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
        guard let first = words.first?.lowercased() else { return name }
        if CalendarDay(first) != nil, words.count == 1 { return trimmed(name[..<sign]) }
        if words.count == 2, CalendarDay(words[1]) != nil, NoteReader.limits.contains(first) {
            return trimmed(name[..<sign])
        }
        guard let key = introductionStep(words), words.count < 7 else { return name }
        let place = words.firstIndex { CalendarDay($0) == nil && $0.first?.isNumber ?? false } ?? 1
        let said = DayWords(in: "by " + words[min(place, words.count)...].joined(separator: " "), from: log.dayContext)
        let tailWords = trimmed(tail.prefix { $0 != ")" })
        if ItemToken.tokens(in: String(tail)).contains(where: { $0.kind == .day }) { return trimmed(name[..<sign]) }
        log.add(
            .dayInWords, at: log.find(words[0], from: item.source.line), width: tailWords.count,
            "“\(tailWords)” is not read as a day",
            help:
                "write \(said?.inThePast(from: log.dayContext).proposal(key: key) ?? "(\(key) \(log.dayContext.day?.description ?? "2026-03-20"))")"
        )
        return trimmed(name[..<sign])
    }

    /// The step that some words behind a contact tell of: `made 5 Feb`, `intro made`, `done`.
    private func introductionStep(_ words: [Substring]) -> String? {
        for (number, word) in words.prefix(2).enumerated() {
            let word = word.lowercased()
            if number == 1,
                !["intro", "introduction", "was", "already", "schon", "kontakt", "is", "ist", "wurde"].contains(
                    words[0].lowercased())
            {
                return nil
            }
            if ["offered", "made", "met"].contains(word) { return word }
            if let key = ItemKeys.stepOfIntroduction(word) { return key }
            if ItemState.words[word] == .done { return "made" }
        }
        return nil
    }

    /// An item that introduces nobody: a remark, unless it looks like more.
    private func reportNoIntroduction(_ item: BodyReading.Item, _ isSentence: Bool) {
        let mark = Mark(line: item.source.line, column: item.source.column)
        if isSentence {
            let words = item.text.words
            let said = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
            let isMet = !said.isDisjoint(with: ["met", "kennengelernt", "getroffen"])
            let isMade = !said.isDisjoint(with: [
                "introduced", "connected", "vorgestellt", "bekanntgemacht", "vermittelt", "gemacht",
            ])
            let by = item.owners.first ?? namedMember(in: words)
            let line = introduction(
                of: nameWithRemark(words), by.map { [$0] } ?? [], isMet ? "met" : isMade ? "made" : "offered",
                item.text)
            let limit = dayOfLimit(in: words).map {
                "; the day until when somebody does it is that of a promise below \(heading(.actions)): (due \($0))"
            }
            log.add(
                .introductionRemark, at: mark, "this sentence has no arrow, so nobody is introduced",
                help: "write \(line)\(limit ?? "")")
            rememberContacts(in: words, item)
            body.account.settle(item.block, left: [])
        } else if !item.owners.isEmpty || item.text.marker != nil {
            let what = item.owners.isEmpty ? "has a box" : "names a person"
            log.add(
                .introductionRemark, at: mark,
                "this item \(what), but has no arrow and no day, so nobody is introduced",
                help:
                    "write \(introduction(of: item.text.words, item.owners, "offered")); a remark does not begin with a person"
                    + (item.text.marker == nil ? "" : ", and a promise belongs under \(heading(.actions))")
            )
            rememberContacts(in: item.text.words, item)
        } else {
            body.leave(item)
        }
    }

    private static let verbs: Set<String> = [
        "introduced", "introduces", "introduce", "introducing", "intro", "intros", "introduction", "offered", "offers",
        "met",
        "connected", "connects", "connect", "via", "through", "vorgestellt", "bekanntgemacht", "bekannt", "vermittelt",
        "kennengelernt", "getroffen", "kontakt", "stellt", "stelle", "touch",
    ]

    /// Whether a sentence tells that somebody introduced somebody.
    private func tellsOfIntroduction(_ words: Substring) -> Bool {
        let parts = words.split { !$0.isLetter }
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
            if isName { runs[runs.count - 1].append(bare) } else { runs.append([]) }
        }
        var longest = runs.max { $0.count < $1.count } ?? []
        // `Kollegin Mai Nguyen`
        if longest.count > 2, NoteReader.relations.contains(longest[0].lowercased()) { longest.removeFirst() }
        return longest.isEmpty ? "Name" : longest.joined(separator: " ")
    }

    /// An introduction as it is written.
    func introduction(of name: String, _ owners: [String], _ key: String, _ item: ItemText? = nil) -> String {
        let by = owners.first.flatMap { name -> String? in
            guard case .people(let people) = matchPerson(name), people.count == 1 else { return nil }
            return people[0].id.text
        }
        let written = item?.reading.attributes.map { "\($0.key) \($0.value)" } ?? []
        let words = item?.words ?? ""
        let limit = dayOfLimit(in: words)
        let day = ItemToken.tokens(in: words).first { $0.kind == .day && $0.text != limit }?.text
        let days =
            written.isEmpty
            ? "\(key) \(day ?? log.dayContext.day.map(\.description) ?? "2026-03-20")" : written.joined(separator: ", ")
        return "@\(by ?? "mentor") → \(name) (\(days))"
    }

    /// The day until when somebody is to be introduced, which is none of an introduction: `bis 2026-04-10`.
    func dayOfLimit(in words: String) -> String? {
        ItemToken.tokens(in: words).first { token in
            guard token.kind == .day, let place = words.firstRange(of: token.text) else { return false }
            let before = words[..<place.lowerBound].split { !$0.isLetter }.last?.lowercased() ?? ""
            return NoteReader.limits.contains(before)
        }?.text
    }

    private static let limits: Set<String> = [
        "by", "until", "till", "til", "bis", "before", "vor", "due", "fällig", "deadline", "spätestens", "frist",
        "latest",
    ]

    /// Whether a name is that of one member of the pair.
    func isMember(_ name: String) -> Bool {
        guard let id = slug(of: name) else { return false }
        return members.member(id) != nil || members.named(id).count == 1
    }
}

/// A name without the full stop that ended the item behind its brackets; that of `Jr.` or `B.` is part of the name.
private func withoutFullStop(_ words: some StringProtocol, behindAttributes: Bool) -> String {
    let name = trimmed(words)
    guard behindAttributes, name.hasSuffix(".") else { return name }
    let last = (name.split(separator: " ").last ?? "").dropLast().lowercased()
    let isAbbreviation =
        last.count == 1 || last.contains(".") || ["jr", "sr", "dr", "prof", "phd", "md"].contains(last)
    return isAbbreviation ? name : trimmed(name.dropLast())
}
