import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The topics of a session: of the field, then of the section.
    func agenda() -> [AgendaItem] {
        (fields.value("agenda") != nil ? agendaField() : [])
            + body.items(in: .agenda).map { item in
                let topic = topic(item.text, item.owners, item.source)
                if topic.by == nil { reportNameAtEdge(item, words: topic.topic, minutes: topic.minutes, in: .agenda) }
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
                    reader.tellMissing("topic", help: "say what it is about: topic: Last promises")
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
                fields.tellForm("agenda", value, wanted: "a list of topics")
                return nil
            }
            let item = ItemText(text, in: .agenda, line: value.mark.line, log: log, isPerson: isPerson)
            // A link keeps its form until it is known who may see where it leads.
            return topic(item, item.owners, source, words: trimmed(item.reading.words))
        }
    }

    /// `30m Handling push-back: how @ada (goal lead-billing)`, taken apart.
    private func topic(_ text: ItemText, _ owners: [String], _ source: Source, words: String? = nil) -> AgendaItem {
        var owners = owners
        var words = words ?? text.words
        var minutes = cutLeadingLength(&words)
        if minutes != nil, owners.isEmpty {
            // `10m @ada Last promises`
            let rest = ItemReading(words, keys: [], isPerson: isPerson)
            (owners, words) = (rest.owners, rest.words)
        }
        minutes = minutes ?? cutTrailingLength(&words, source)
        if minutes == nil { reportOpenLength(words, source) }
        var item = AgendaItem(topic: words, source: source)
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
        let parts = words.split(separator: " ", maxSplits: 4, omittingEmptySubsequences: true)
        for count in [4, 3, 2, 1] where parts.count >= count {
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
            if unit.hasPrefix("m") || unit.hasPrefix("'") || unit.hasPrefix("’") { return false }
        }
        return true
    }

    /// Cuts a length from the end, in brackets or behind a dash; one that stands there without either is told of.
    private func cutTrailingLength(_ words: inout String, _ source: Source) -> Double? {
        if let last = words.last, ")]".contains(last), let open = words.lastIndex(where: { "([".contains($0) }),
            let minutes = length(String(words[words.index(after: open)...].dropLast()))
        {
            words = trimmed(words[..<open])
            return minutes
        }
        let parts = words.split(separator: " ")
        for count in [3, 2, 1] where parts.count > count {
            let start = parts[parts.count - count].startIndex
            guard let minutes = length(String(words[start...])) else { continue }
            let before = parts[parts.count - count - 1]
            if let sign = before.last, "–—-|,:".contains(sign) {
                words = trimmed(words[..<start])
                while let last = words.last, " –—-|,:".contains(last) { words.removeLast() }
                return minutes
            }
            log.add(
                .agendaLength, at: log.find(words[start...], from: source.line), width: words[start...].count,
                "“\(words[start...])” at the end is not read as the time of this topic",
                help: "write it in front: \(words[start...].filter { $0 != " " }) \(trimmed(words[..<start]))")
            return nil
        }
        return nil
    }

    /// A length with its unit; a bare number and a time of the clock are none, but two times are: `10:00-10:20`.
    private func length(_ text: String) -> Double? {
        let text = trimmed(text)
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

    /// Tells of a time of a topic that leaves open how long it is: a range, or a number in square brackets.
    private func reportOpenLength(_ words: String, _ source: Source) {
        guard let open = AgendaLength(openIn: words) else { return }
        log.add(
            .agendaLength, at: log.find(open.written, from: source.line), width: open.written.count,
            "“\(open.written)” is not read as the time of this topic",
            help: "write one length in front: \(open.minutes)m \(open.rest)")
    }
}

/// A time of a topic that cannot be read, with what was most likely meant.
struct AgendaLength {
    var written: String
    /// The longer end of a range.
    var minutes: Int
    /// The topic without it.
    var rest: String

    /// Whether some words begin as a length does that is not exact.
    static func isAbout(_ text: String) -> Bool {
        ["~", "≈", "ca.", "ca ", "Ca.", "circa ", "approx", "etwa ", "½", "¼", "¾"].contains(where: text.hasPrefix)
    }

    /// `10-15 min Topic`, `(10-15 min) Topic`, `Topic (10–15m)`, `[20] Topic`, `Topic [20]`.
    init?(openIn words: String) {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        if let first = words.first, "([".contains(first), let close = words.firstIndex(where: { ")]".contains($0) }) {
            let inside = words[words.index(after: words.startIndex)..<close]
            rest = trimmed(words[words.index(after: close)...].drop { " :–—-".contains($0) })
            guard !rest.isEmpty, let end = AgendaLength.minutes(inside, allowsNumber: true) else { return nil }
            (written, minutes) = (String(words[...close]), end)
            return
        }
        if let last = words.last, ")]".contains(last), let open = words.lastIndex(where: { "([".contains($0) }) {
            let inside = words[words.index(after: open)...].dropLast()
            rest = trimmed(words[..<open])
            guard !rest.isEmpty, let end = AgendaLength.minutes(inside, allowsNumber: last == "]") else { return nil }
            (written, minutes) = (String(words[open...]), end)
            return
        }
        if let range = AgendaLength.rangeAtEnd(of: words) {
            self = range
            return
        }
        guard let first = words.first, first.isNumber || first == "~" || first == "c" else { return nil }
        let parts = words.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        for count in [4, 3, 2, 1] where parts.count > count {
            let end = parts[count - 1].endIndex
            var written = words[..<end]
            while let last = written.last, ":–—-|,".contains(last) { written.removeLast() }
            let rest = trimmed(words[end...].drop { " :–—-|".contains($0) })
            guard let minutes = AgendaLength.minutes(written, allowsNumber: false) else { continue }
            (self.written, self.minutes, self.rest) = (String(written), minutes, rest)
            return
        }
        return nil
    }

    private init(written: String, minutes: Int, rest: String) {
        (self.written, self.minutes, self.rest) = (written, minutes, rest)
    }

    /// `Topic 5-10 min`
    private static func rangeAtEnd(of words: String) -> AgendaLength? {
        let parts = words.split(separator: " ")
        for count in [4, 3, 2, 1] where parts.count > count {
            let start = parts[parts.count - count].startIndex
            guard words[start].isNumber || words[start] == "~",
                let minutes = minutes(words[start...], allowsNumber: false)
            else { continue }
            var rest = words[..<start]
            while let last = rest.last, " –—-|,:".contains(last) { rest.removeLast() }
            return AgendaLength(written: String(words[start...]), minutes: minutes, rest: trimmed(rest))
        }
        return nil
    }

    private static func minutes(_ text: Substring, allowsNumber: Bool) -> Int? {
        var words = trimmed(text).lowercased()
        for sign in ["~", "≈", "ca. ", "ca.", "ca "] where words.hasPrefix(sign) {
            words = trimmed(words.dropFirst(sign.count))
        }
        if allowsNumber, let number = Int(words) { return (5...120).contains(number) && number % 5 == 0 ? number : nil }
        for joint in ["–", "—", "−", " to ", " bis ", "/"] { words = words.replacing(joint, with: "-") }
        let ends = words.split(separator: "-", omittingEmptySubsequences: false).map { trimmed($0) }
        guard ends.count == 2, ends[0].first?.isNumber ?? false, let last = ends[1].first, last.isNumber,
            ends[1].contains(where: { $0.isLetter || "'’′".contains($0) }),
            case .success(let minutes) = readLength(ends[1]),
            ends[0].allSatisfy({ $0.isNumber || $0 == "." }) || (try? readLength(ends[0]).get()) != nil
        else { return nil }
        return minutes >= 1 ? Int(minutes.rounded()) : nil
    }
}
