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
            let isSentence = !hasArrow && isIntroduction(words)
            // `Rosa Blum → Noor`: whoever stands there is a third party, read or not.
            if !isSentence, NoteReader.hasArrow(in: words) { hasArrow = true }
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
            if reportMemberIntroduced(introduction, item) { return nil }
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

    /// Whether an arrow stands among some words.
    static func hasArrow(in words: Substring) -> Bool {
        words.utf8.contains { $0 == 0xE2 || $0 == 0x3E || $0 == 0xF0 } && arrows.contains { words.contains($0) }
    }

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
                    reportChain(of: first, trimmed(name[place.upperBound...]), arrow, item)
                    rememberContacts(in: String(words), item.source)
                    return nil
                }
                name = trimmed(name[place.upperBound...])
            }
        }
        // `Sam Ortiz, made 12 March`; a day in digits is told of among the words.
        for sign in name.indices where ",;(–—".contains(name[sign]) {
            if let head = self.name(name, cutAt: sign, item) { return head }
        }
        return name
    }

    /// A name without what stands behind one of its signs, where that is a day or tells of a step; days that are not read are told
    /// of.
    private func name(_ name: String, cutAt sign: String.Index, _ item: BodyReading.Item) -> String? {
        let tail = name[name.index(after: sign)...]
        let words = tail.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." }
        guard let first = words.first?.lowercased() else { return nil }
        let head = trimmed(name[..<sign])
        if CalendarDay(first) != nil, words.count == 1 { return head }
        if words.count == 2, CalendarDay(words[1]) != nil, NoteReader.limits.contains(first) { return head }
        if StepsOfIntroduction.isMeeting(words) {
            let tail = trimmed(name[sign] == "(" ? tail.prefix { $0 != ")" } : tail)
            log.add(
                .introductionRemark, at: log.find(words[0], from: item.source.line), width: tail.count,
                "“\(tail)” is no part of the contact’s name, and is not read",
                help: StepsOfIntroduction.isToCome(words)
                    ? NoteReader.helpForPlan : "take it out, and write (met YYYY-MM-DD) with the day on which they met")
            return trimmed(StepsOfIntroduction(in: head[...], from: log.dayContext).before)
        }
        guard let key = introductionStep(words), words.count < 16 else { return nil }
        let tailWords = trimmed(name[sign] == "(" ? tail.prefix { $0 != ")" } : tail)
        if ItemToken.tokens(in: String(tail)).contains(where: { $0.kind == .day }) { return head }
        let place = words.firstIndex { CalendarDay($0) == nil && $0.first?.isNumber ?? false } ?? 1
        let said = DayWords(in: "by " + words[min(place, words.count)...].joined(separator: " "), from: log.dayContext)
        let all = StepsOfIntroduction(in: name[...], from: log.dayContext)
        let help =
            if key == "met", StepsOfIntroduction.isToCome(words) || said.map(isAhead) ?? false {
                NoteReader.helpForPlan
            } else if all.steps.count > 1 || said == nil, let attributes = all.attributes {
                "write (\(attributes))"
            } else {
                "write "
                    + (said?.inThePast(from: log.dayContext).proposal(key: key)
                        ?? "(\(key) \(log.dayContext.dayToWrite))")
            }
        log.add(
            .dayInWords, at: log.find(words[0], from: item.source.line), width: tailWords.count,
            "“\(tailWords)” is not read as a day"
                + (key == "offered" && item.text.attributes.isEmpty && all.steps.count < 2
                    ? ", so it counts as offered on the day of the session" : ""),
            help: help + (help.contains(DayWords.unknownDay) ? ", with the day that is meant" : ""))
        return trimmed(StepsOfIntroduction(in: head[...], from: log.dayContext).before)
    }

    private static let helpForPlan = "take it out: what is planned is no part of an introduction"

    /// Whether a day of the calendar lies in the weeks behind the session.
    private func isAhead(_ said: DayWords) -> Bool {
        guard said.isDate, let day = log.dayContext.day else { return false }
        return said.meant.contains { $0 > day && $0 - day <= 60 }
    }

    /// The step that some words behind a contact tell of: `made 5 Feb`, `intro made`, `done`.
    private func introductionStep(_ words: [Substring]) -> String? {
        for (number, word) in words.prefix(2).enumerated() {
            let word = word.lowercased()
            if number == 1,
                !NoteReader.beforeSteps.contains(words[0].lowercased())
            {
                return nil
            }
            if ["offered", "made", "met"].contains(word) { return word }
            if let key = ItemKeys.stepOfIntroduction(word) { return key }
            if ItemState.words[word] == .done { return "made" }
            // `intro on 2 May`
            if number == 0, let key = StepsOfIntroduction.keys[word], words.count > 1,
                words[1].first?.isNumber ?? false || ["on", "am"].contains(words[1].lowercased())
            {
                return key
            }
        }
        return nil
    }

    private static let beforeSteps: Set<String> = [
        "intro", "introduction", "was", "already", "schon", "kontakt", "is", "ist", "wurde", "they", "we", "both",
        "sie",
        "haben", "wir", "beide",
    ]

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
            ? "\(key) \(day ?? log.dayContext.dayToWrite)" : written.joined(separator: ", ")
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

    static let limits: Set<String> = [
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
