import Diagnostics
import Markdown
import MentoringModel

// Sentences that tell of a contact where no introductions are read: `Met Jo Beckett on 3 May`, `Dr. Vogt hat zugesagt`.
extension NoteReader {
    /// Remembers such sentences outside every section, and of remarks below Introductions. Whether the contact is counted
    /// already is known when every note is read.
    func rememberContactsOutside() {
        guard !members.isEmpty else { return }
        for (index, _) in body.outline.blocks(of: .paragraph) where !body.headingBlocks.contains(index) {
            let section = body.section(ofBlock: index)
            guard section == nil || section == .introductions else { continue }
            for number in body.lines(ofParagraph: index).prefix(200) {
                guard let line = log.line(number), !line.allSatisfy({ isBlank($0) || $0 == ">" }) else { break }
                guard log.signs(ofLine: number).mayHold(.contacts), SaidContact.mayStand(in: line),
                    log.contactsOutside.count < 100,
                    !log.hasReported(.introductionRemark, on: number)
                else { continue }
                for sentence in SaidContact.sentences(in: line) {
                    guard let said = SaidContact(sentence, from: log.dayContext, isMember: { self.isMember($0) }) else {
                        continue
                    }
                    rememberContactOutside(said, number, index)
                }
            }
        }
    }

    private func rememberContactOutside(_ said: SaidContact, _ number: Int, _ index: Int) {
        var person: Slug?
        if case .people(let people) = matchPerson(said.name), people.count == 1 { person = people[0].id }
        if let person, members.member(person) != nil { return }
        let by = said.by.flatMap { idCalled($0) }
        let people = members.all.prefix(4).map { "@\($0.id)" }.joined(separator: " or ")
        let item =
            "- \(by.map { "\($0) " } ?? "")→ \(said.name) (\(said.step) \(said.day))"
            + (said.day == DayWords.unknownDay ? ", with the day that is meant" : "")
            + (by == nil ? "; \(people) in front of the arrow if one of them introduced them" : "")
        let isBelow = body.section(ofBlock: index) == .introductions
        log.contactsOutside.append(
            ContactOutside(
                name: said.name, person: person, mark: log.find(said.written, from: number, lines: 1),
                width: said.written.count,
                help: isBelow
                    ? "write it as an item of its own: \(item)"
                    : "write \(heading(.introductions, atLine: number)) on a line of its own, and below it: \(item)"))
        guard person == nil else { return }
        // Whoever is named so is a third party.
        body.account.contacts.append(
            Introduction(
                name: said.name, source: body.source(line: number, region: body.regionOfBlock[index])))
    }
}

/// A sentence that tells that somebody was met or introduced, or agreed to be.
struct SaidContact {
    /// The name, as written.
    var written: Substring
    /// The same with capitals.
    var name: String
    /// The member who made the contact, where the sentence says it.
    var by: String?
    var step: String
    /// The day on which it was, or the form of one.
    var day: String

    /// Whether a line may hold one of the verbs: nearly none does, so bytes are looked at first.
    static func mayStand(in line: Substring) -> Bool {
        guard line.utf8.count < 400 else { return false }
        return line.utf8.withContiguousBytes { bytes in
            var isStart = true
            for index in bytes.indices {
                let letter = bytes[index] | 0x20
                let begins = isStart
                isStart = letter &- 0x61 >= 26 && bytes[index] < 0x80
                guard begins, !isStart else { continue }
                let rest = bytes[index...]
                if bytesOfStems.contains(where: { stem in
                    stem[0] == letter && rest.count >= stem.count && zip(stem, rest).allSatisfy { $0 == $1 | 0x20 }
                }) {
                    return true
                }
            }
            return false
        }
    }

    static let stems = [
        "met ", "talked ", "spoke ", "traf", "getroffen", "kennengelernt", "gesprochen", "sprach", "introduced ",
        "vorgestellt", "agreed", "said yes", "zugesagt", "sagte zu",
    ]
    private static let bytesOfStems = stems.map { Array($0.utf8) }

    /// The sentences of a line, without the sign of an item in front.
    static func sentences(in line: Substring) -> [Substring] {
        var text = line.drop { isBlank($0) || "-*+>".contains($0) }
        // `1.2 Noor hat …`
        let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == ")" }
        if number.first?.isNumber ?? false, number.utf8.count <= 6, text[number.endIndex...].first.map(isBlank) ?? false
        {
            text = text[number.endIndex...]
        }
        var sentences: [Substring] = []
        var start = text.startIndex
        var rest = text
        while let index = rest.firstIndex(where: { $0 == "." || $0 == "!" || $0 == "?" || $0 == ";" }) {
            let next = text.index(after: index)
            rest = text[next...]
            guard next == text.endIndex || isBlank(text[next]) else { continue }
            // `Dr. Vogt`, `3. May`
            let before = text[start..<index].split(whereSeparator: { isBlank($0) || $0 == "." }).last ?? ""
            if text[index] == ".", NameAtEdge.titles.contains(before.lowercased()) || before.allSatisfy(\.isNumber) {
                if next != text.endIndex { continue }
            }
            sentences.append(text[start..<index])
            start = next
        }
        sentences.append(text[start...])
        return sentences.map { $0.drop(while: isBlank) }.filter { !$0.isEmpty }
    }

    init?(_ sentence: Substring, from context: DayContext, isMember: (String) -> Bool) {
        let parts = sentence.split(whereSeparator: isBlank)
        guard (3...24).contains(parts.count) else { return nil }
        let plain = parts.map { $0.lowercased().filter(\.isLetter) }
        guard
            let said = SaidContact.agreed(parts, plain, isMember) ?? SaidContact.introduced(parts, plain, isMember)
                ?? SaidContact.met(parts, plain, isMember)
        else { return nil }
        (written, by, step) = (sentence[said.name.lowerBound..<said.name.upperBound], said.by, said.step)
        while let last = written.last, ",.;:!?)".contains(last) { written.removeLast() }
        name = written.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
        let days = SaidContact.day(in: parts, from: context)
        // Without a day only what nobody says in passing makes a contact.
        guard days != nil || said.isClear else { return nil }
        day = days ?? DayWords.unknownDay
    }

    private struct Said {
        var name: Range<Substring.Index>
        var by: String?
        var step: String
        var isClear: Bool
    }

    /// `Dr. Vogt hat zugesagt`, `Sam Ortiz agreed`, `Sam Ortiz said yes`, where the sentence ends with it.
    private static func agreed(_ parts: [Substring], _ plain: [String], _ isMember: (String) -> Bool) -> Said? {
        guard let name = name(at: 0, parts, allowsSmall: true, isMember) else { return nil }
        let behind = plain[name.end...].filter { !["auch", "schon", "already", "also", "now", "jetzt"].contains($0) }
            .joined(separator: " ")
        guard ["hat zugesagt", "sagte zu", "has agreed", "agreed", "said yes", "has said yes"].contains(behind) else {
            return nil
        }
        return Said(name: name.range, by: nil, step: "offered", isClear: true)
    }

    /// `Elena introduced Noor to Sam Ortiz`, `Elena hat Noor Sam Ortiz vorgestellt`
    private static func introduced(_ parts: [Substring], _ plain: [String], _ isMember: (String) -> Bool) -> Said? {
        let first = String(parts[0].prefix { $0.isLetter || $0 == "-" })
        guard isMember(first) else { return nil }
        let isEnglish = plain[1] == "introduced" || plain[1] == "has" && plain.dropFirst(2).first == "introduced"
        let isGerman = ["hat", "haben"].contains(plain[1]) && plain.last == "vorgestellt"
        guard isEnglish || isGerman else { return nil }
        for place in parts.indices.dropFirst(2) {
            guard let name = name(at: place, parts, allowsSmall: false, isMember) else { continue }
            return Said(name: name.range, by: first, step: "made", isClear: true)
        }
        return nil
    }

    /// `Met Jo Beckett on 3 May`, `We talked to Dr. Vogt on Tuesday`, `Met Sam Ortiz via Elena`, `Noor hat Sam Ortiz am 3.3. getroffen`
    private static func met(_ parts: [Substring], _ plain: [String], _ isMember: (String) -> Bool) -> Said? {
        var place = 0
        while place < parts.count, place < 4, openings.contains(plain[place]) || isMember(String(parts[place])) {
            place += 1
        }
        guard place < parts.count else { return nil }
        // The participle ends its clause: `hat Dr. Vogt am 3.3. getroffen, sehr nett`.
        let isGerman =
            ["habe", "haben", "hat"].contains(plain[place])
            && parts.indices.contains { index in
                ["getroffen", "kennengelernt", "gesprochen"].contains(plain[index])
                    && (index == parts.count - 1 || parts[index].last.map { ",;:–".contains($0) } ?? false)
            }
        if isGerman {
            place += 1
        } else {
            guard verbs.contains(plain[place]) else { return nil }
            place += 1
        }
        if place < parts.count, ["to", "with", "mit"].contains(plain[place]) { place += 1 }
        // `Noor hat am 3.3. Sam Ortiz getroffen`
        for start in place..<min(place + (isGerman ? 5 : 1), parts.count) {
            guard let name = name(at: start, parts, allowsSmall: false, isMember) else { continue }
            let behind = plain[name.end...]
            let isSent = behind.first.map { ["via", "through", "über", "durch"].contains($0) } ?? false
            let by = isSent && name.end + 1 < parts.count ? String(parts[name.end + 1].prefix { $0.isLetter }) : nil
            if let by, isMember(by) { return Said(name: name.range, by: by, step: "met", isClear: true) }
            return Said(name: name.range, by: nil, step: "met", isClear: false)
        }
        return nil
    }

    /// A name of two words or more, or behind a title.
    private static func name(
        at start: Int, _ parts: [Substring], allowsSmall: Bool, _ isMember: (String) -> Bool
    ) -> (range: Range<Substring.Index>, end: Int)? {
        var place = start
        while place < parts.count, NameAtEdge.titles.contains(parts[place].lowercased().filter(\.isLetter)) {
            place += 1
        }
        let hasTitle = place > start
        let first = place
        while place < parts.count, place - first < 3 {
            let word = parts[place]
            let bare = word.prefix { $0.isLetter || "-'’".contains($0) }
            guard let letter = bare.first, letter.isUppercase || hasTitle && allowsSmall && place == first,
                bare.count > 1, !notNames.contains(bare.lowercased()), !isMember(String(bare))
            else { break }
            place += 1
            // `Jo Beckett,` ends the name.
            if bare.endIndex < word.endIndex { break }
        }
        guard place - first > 1 || hasTitle && place > first,
            !ContactWords.isRole(parts[first..<place].map { $0.prefix { $0.isLetter || $0 == "-" } })
        else { return nil }
        return (parts[start].startIndex..<parts[place - 1].endIndex, place)
    }

    /// The day that a sentence says behind `on` or the like, where it is one alone and lies behind the session.
    private static func day(in parts: [Substring], from context: DayContext) -> String? {
        for start in parts.indices {
            let isLed = start > 0 && ["on", "am", "vom"].contains(parts[start - 1].lowercased())
            let isDay = parts[start].first?.isNumber ?? false
            guard isLed || isDay || ["yesterday", "gestern"].contains(parts[start].lowercased().filter(\.isLetter))
            else {
                continue
            }
            for count in stride(from: min(4, parts.count - start), through: 1, by: -1) {
                var text = parts[start..<start + count].joined(separator: " ")
                while let last = text.last, ",;!?".contains(last) { text.removeLast() }
                if let day = CalendarDay(text) { return "\(day)" }
                if ["yesterday", "gestern"].contains(text.lowercased()) {
                    return context.day.map { "\($0 + -1)" } ?? DayWords.unknownDay
                }
                // `met 12 Jo Becketts` has no day, and neither has `3 May`, a month behind a session in March.
                guard text.contains(where: \.isLetter) || text.contains("."),
                    let said = DayWords(wholly: text, from: context)
                else { continue }
                let past = said.inThePast(from: context).meant
                guard past.count == 1, let day = past.first, let own = context.day, day <= own, own - day <= 120 else {
                    return DayWords.unknownDay
                }
                return "\(day)"
            }
        }
        return nil
    }

    private static let openings: Set<String> = [
        "we", "i", "wir", "ich", "also", "then", "finally", "later", "today", "yesterday", "heute", "gestern", "dann",
        "both", "beide",
    ]
    private static let verbs: Set<String> = ["met", "talked", "spoke", "traf", "trafen", "sprach", "sprachen"]
    private static let notNames: Set<String> = [
        "the", "der", "die", "das", "our", "my", "unser", "unsere", "mein", "meine", "team", "board", "group", "gruppe",
        "everybody", "everyone", "alle", "she", "he", "they", "sie", "er", "we", "wir", "this", "that", "both", "beide",
        "human", "resources", "supplier", "customer", "client", "service", "services", "works", "council", "new",
        "neue", "two", "zwei", "somebody", "jemand", "nobody", "niemand", "management", "company", "firma",
    ]
}

extension LineWords {
    static let ofContacts = SaidContact.stems
}
