import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The topics of a session: of the field, then of the section.
    func agenda() -> [AgendaItem] {
        (fields.value("agenda") != nil ? agendaField() : [])
            + agendaItems()
    }

    private func agendaItems() -> [AgendaItem] {
        let items = body.items(in: .agenda)
        let timed = items.count { AgendaLength.containsTime($0.text.words) }
        let times = items.map { TimeOfDay(atStartOf: $0.text.words) }
        return items.enumerated().map { place, item in
            let next = times.indices.contains(place + 1) ? times[place + 1] : nil
            let topic = topic(
                item.text, item.owners, item.source, number: place + 1, timed: (timed, items.count), times[place], next)
            if topic.by == nil {
                reportNameAtEdge(item, words: topic.topic, minutes: topic.minutes, in: .agenda)
            }
            return topic
        }
    }

    private func agendaField() -> [AgendaItem] {
        fields.items("agenda", splitsCommas: false).compactMap { value in
            let source = fields.source(at: value.mark)
            if case .fields(let pairs) = value.kind,
                pairs.contains(where: { Schema.agendaItem.name(of: $0.key) != nil }),
                let reader = fields.reader(of: value, schema: .agendaItem)
            {
                guard let topic = reader.text("topic") else {
                    reader.reportMissing("topic", help: "say what it is about: topic: Last promises")
                    return nil
                }
                var item = AgendaItem(topic: topic.value, source: source)
                item.minutes = reader.length("minutes")?.value
                item.goal = noteId("goal", of: .goal, in: reader)?.value
                let by = people("by", of: reader)
                item.by = by.count == 1 ? by[0].value : nil
                return item
            }
            guard let text = fields.plainText(value) else {
                fields.reportForm("agenda", value, wanted: "a list of topics")
                return nil
            }
            let item = ItemText(text, in: .agenda, line: value.mark.line, log: log, isPerson: isPerson)
            // A link keeps its form until it is known who may see where it leads.
            return topic(item, item.owners, source, words: trimmed(item.reading.words))
        }
    }

    /// `30m Handling push-back: how @ada (goal lead-billing)`, taken apart.
    ///
    /// - Parameters:
    ///   - number: Its place in the list, which may stand in front of it.
    ///   - timed: How many topics of the list hold times, of how many.
    ///   - time: The time of day that it begins with.
    ///   - next: That of the topic behind it.
    private func topic(
        _ text: ItemText, _ owners: [String], _ source: Source, words: String? = nil, number: Int = 0,
        timed: (count: Int, of: Int) = (0, 1), _ time: TimeOfDay? = nil, _ next: TimeOfDay? = nil
    ) -> AgendaItem {
        var owners = owners
        let whole = words ?? text.words
        var words = whole
        let leading = cutLeadingLength(&words)
        var minutes = leading ?? cutBracketedLength(&words, &owners)
        let bringers = peopleBehindTopic(owners)
        if minutes == nil { minutes = cutTrailingLength(&words, bringers, source) }
        if minutes != nil, owners.isEmpty {
            // `10m @ada Last promises`, `Last promises - Ada - 10m`
            let rest = ItemReading(words, keys: [], isTopic: leading == nil, isPerson: isPerson)
            (owners, words) = (rest.owners, rest.words)
        }
        if minutes == nil { reportOpenLength(words, bringers, number, time, next, timed.count > 1, source) }
        let own = AgendaLength.containsTime(whole) ? 1 : 0
        if !log.hasReported(.agendaLength, on: source.line),
            reportTimesAmongWords(
                whole, words, minutes, isInFront: leading != nil,
                others: (timed.count - own, timed.of - 1 - (timed.count - own)), bringers,
                left: peopleBehindTopic(owners), source)
        {
            minutes = nil
        }
        var item = AgendaItem(topic: text.withoutStrikes(words), source: source)
        item.minutes = minutes
        item.goal = text.attributes.goal
        if let goal = item.goal { mention(.goal, [Written(goal, at: source)]) }
        var people: [PersonReference] = []
        for name in owners {
            people += persons(name, at: place(of: name, from: source.line)).filter { !people.contains($0) }
        }
        item.by = people.first
        if people.count > 1 {
            log.add(
                .severalOwners, at: Mark(line: source.line, column: source.column),
                "this names \(people.count) people, but a topic is brought by one; the first counts",
                help: "name the one who brings it, or nobody")
        }
        return item
    }

    /// Who brings a topic, as a proposal has it behind the words.
    private func peopleBehindTopic(_ owners: [String]) -> String {
        owners.isEmpty ? "" : " " + owners.map { idCalled($0) ?? "@\($0)" }.joined(separator: ", ")
    }

    /// Cuts a length from the start of a topic: `30m`, `1 h`, `1h 30m`, `10'`, `0:20`, `(10m)`, with a dash or colon behind it.
    private func cutLeadingLength(_ words: inout String) -> Double? {
        // `⏱️ 5 min Promises`
        if let clock = words.first, clock.utf8.count > 2,
            "⏱⏲⏰⌛⏳🕐".unicodeScalars.contains(clock.unicodeScalars[clock.unicodeScalars.startIndex])
        {
            var rest = trimmed(words.dropFirst())
            guard let minutes = cutLeadingLength(&rest) else { return nil }
            words = rest
            return minutes
        }
        if let first = words.first, "([".contains(first), let close = words.firstIndex(where: { ")]".contains($0) }) {
            let inside = String(words[words.index(after: words.startIndex)..<close])
            guard let minutes = length(inside) else { return nil }
            words = trimmed(words[words.index(after: close)...].drop { " :–—-".contains($0) })
            return minutes
        }
        // `half an hour: Promises`
        if words.first?.isNumber != true, let sign = words.prefix(40).firstIndex(where: { ":–—".contains($0) }),
            let minutes = LengthWords.minutes(String(words[..<sign]))
        {
            words = trimmed(words[sign...].drop { " :–—-|".contains($0) })
            return minutes
        }
        let parts = words.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        for count in [5, 4, 3, 2, 1] where parts.count >= count {
            let end = parts[count - 1].endIndex
            var written = words[..<end]
            while let last = written.last, ":–—-|,".contains(last) { written.removeLast() }
            guard mayBeOneLength(parts.prefix(count)), let minutes = length(String(written)) else { continue }
            words = trimmed(words[end...].drop { " :–—-|".contains($0) })
            return minutes
        }
        return nil
    }

    /// Whether words can be one length: minutes end one, so `5m 34 hours` is five minutes for a topic of hours.
    private func mayBeOneLength(_ parts: ArraySlice<Substring>) -> Bool {
        for part in parts.dropLast() {
            let unit = part.drop { $0.isNumber || ".,".contains($0) }.lowercased()
            if unit.hasPrefix("m") && !unit.hasPrefix("max") || unit.hasPrefix("'") || unit.hasPrefix("’") {
                return false
            }
        }
        return true
    }

    /// Cuts a length from the end, behind a dash; one that stands there without it is told of.
    private func cutTrailingLength(_ words: inout String, _ people: String, _ source: Source) -> Double? {
        let parts = words.split(separator: " ")
        for count in [4, 3, 2, 1] where parts.count > count {
            let start = parts[parts.count - count].startIndex
            let tail = String(words[start...])
            let before = parts[parts.count - count - 1]
            let isSetOff = before.last.map { "–—-|,:·•".contains($0) } ?? false
            // `2 × 5 min`, `10 of 60 min`
            if ["x", "×", "of", "von"].contains(before.lowercased()) { return nil }
            guard let minutes = length(tail) ?? (isSetOff ? LengthWords.minutes(tail) : nil) else { continue }
            if isSetOff {
                words = trimmed(words[..<start])
                while let last = words.last, " –—-|,:·•".contains(last) { words.removeLast() }
                return minutes
            }
            let length = words[start...].filter { $0 != " " }
            let topic = trimmed(words[..<start])
            log.add(
                .agendaLength, at: log.find(words[start...], from: source.line), width: words[start...].count,
                "“\(words[start...])” at the end is not read as the time of this topic",
                help: "write it in front: \(people.isEmpty ? withPeople(length, topic) : "\(length) \(topic)\(people)")"
            )
            return nil
        }
        return nil
    }

    /// A topic with its time in front and, where it ends in a member's name, with whoever brings it: `20m which numbers? @noor`.
    func withPeople(_ minutes: String, _ topic: String) -> String {
        let names = NameAtEdge.Names(isMember: { self.isMemberCalled($0) }, initials: { self.memberWithInitials($0) })
        if let found = NameAtEdge(topic, isPromise: false, names), let ids = ids(of: found) {
            return "\(minutes) \(found.rest) \(ids.joined(separator: ", "))"
        }
        // `@sabine` is read as it stands.
        guard let blank = topic.lastIndex(of: " "), topic[blank...].dropFirst().first != "@",
            let id = memberAtEnd(of: topic)
        else {
            return "\(minutes) \(topic)"
        }
        return "\(minutes) \(topic), or \(minutes) \(trimmed(topic[..<blank])) \(id) if it is theirs"
    }

    /// The member whose name is the last word of a topic, but for one behind a word such as “for”.
    private func memberAtEnd(of topic: String) -> String? {
        let parts = topic.split(separator: " ")
        guard parts.count > 1, let last = parts.last, isMemberCalled(String(last)),
            !NameAtEdge.wordsOfObjects.contains(parts[parts.count - 2].lowercased())
        else { return nil }
        return idCalled(String(last))
    }

    /// Cuts brackets with a length, alone or beside names: `Promises (5 min)`, `(5 min, Noor)`, `Noor (5 min): promises`.
    private func cutBracketedLength(_ words: inout String, _ owners: inout [String]) -> Double? {
        guard words.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B }),
            let open = words.lastIndex(where: { "([".contains($0) }),
            let close = words[open...].firstIndex(where: { ")]".contains($0) })
        else { return nil }
        let behind = words[words.index(after: close)...].drop { $0 == " " }
        guard behind.isEmpty || ":–—-.!".contains(behind.first ?? " ") else { return nil }
        func anyLength(_ part: String) -> Double? { length(part) ?? LengthWords.minutes(part) }
        func read(_ parts: [String]) -> (minutes: Double, names: [String])? {
            let minutes = parts.compactMap { anyLength($0) }
            let names = parts.filter { anyLength($0) == nil }.flatMap { joinedNames(in: $0) }
            guard minutes.count == 1, names.isEmpty || owners.isEmpty && names.allSatisfy(isPerson) else { return nil }
            return (minutes[0], names)
        }
        let inside = words[open..<close].dropFirst()
        guard
            let found = read(inside.split { ",;".contains($0) }.map { trimmed($0) })
                ?? read(partsOfBrackets(inside))
        else { return nil }
        owners += found.names
        let before = trimmed(words[..<open])
        let isEnd = behind.allSatisfy { ".!".contains($0) }
        words = isEnd ? before : behind.first == ":" ? before + behind : "\(before) \(behind)"
        return found.minutes
    }

    /// The two parts of `(10 min – Noor)`, `(Noor / 10 min)`, `[10 min | Noor]`, `(10 min Noor)`, `(Noor: 10 min)`.
    private func partsOfBrackets(_ inside: Substring) -> [String] {
        if let sign = inside.firstIndex(where: { "–—|/·•:".contains($0) })
            ?? inside.firstRange(of: " - ").map({ inside.index(after: $0.lowerBound) })
        {
            return [trimmed(inside[..<sign]), trimmed(inside[inside.index(after: sign)...])]
        }
        let words = inside.split(separator: " ")
        guard (2...5).contains(words.count) else { return [] }
        // The name stands at one end.
        if isPerson(String(words[0])) { return [String(words[0]), trimmed(inside[words[0].endIndex...])] }
        guard let last = words.last, isPerson(String(last)) else { return [] }
        return [trimmed(inside[..<last.startIndex]), String(last)]
    }

    /// A length with its unit; a bare number and a time of the clock are none, but two times are: `10:00-10:20`.
    private func length(_ text: String) -> Double? {
        let text = AgendaLength.withoutLimit(trimmed(text))
        guard let first = text.first, text.count <= 20, first.isNumber || AgendaLength.isAbout(text) else { return nil }
        if let colon = text.firstIndex(of: ":") {
            if let minutes = minutesBetweenTimes(text) { return minutes }
            guard let hours = Int(text[..<colon]), hours < 5 else { return nil }
        } else {
            guard text.contains(where: { $0.isLetter || "'’′".contains($0) }) else { return nil }
        }
        guard case .success(let minutes) = readLength(text) else { return nil }
        return minutes
    }

    /// Tells of a time of a topic that leaves open how long it is: a range, a number alone, a time of day.
    private func reportOpenLength(
        _ words: String, _ people: String, _ number: Int, _ time: TimeOfDay?, _ next: TimeOfDay?, _ isTimed: Bool,
        _ source: Source
    ) {
        if isTimed, let time, !time.rest.isEmpty {
            let minutes = next.map { $0.minutes - time.minutes } ?? 0
            log.add(
                .agendaLength, at: log.find(time.written, from: source.line), width: time.written.count,
                "“\(time.written)” is the time of day, not how long this topic takes, so it has no length",
                help: (0...240).contains(minutes) && minutes > 0
                    ? "write it in front: \(minutes)m \(time.rest)\(people)"
                    : "write in front how long it takes, such as 15m \(time.rest)\(people)")
            return
        }
        guard let open = AgendaLength(openIn: words, number: number, isTimed: isTimed) else { return }
        log.add(
            .agendaLength, at: log.find(open.written, from: source.line), width: open.written.count,
            "“\(open.written)” is not read as the time of this topic",
            help: "write one length in front: "
                + (people.isEmpty
                    ? withPeople("\(open.minutes)m", String(open.rest)) : "\(open.minutes)m \(open.rest)\(people)"))
    }
}
