import Diagnostics
import Markdown
import MentoringModel

/// A length of time with its unit among the words of a topic: `30 min` in `Feedback, 30 min incl. questions`.
struct TimeAmongWords {
    /// As written, with what multiplies it: `2 x 15 min`.
    var written: Substring
    var minutes: Double
    /// Whether a dash, a comma, a colon or a bracket stands before it, or nothing.
    var isSetOff: Bool
    /// Whether it is added to one before it: `45 min talk + 15 min questions`.
    var isAdded: Bool

    /// Every length with its unit, in the order of the words.
    static func all(in words: String) -> [TimeAmongWords] {
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return [] }
        var found: [TimeAmongWords] = []
        var rest = words[...]
        while let digit = rest.firstIndex(where: { $0.isASCII && $0.isNumber }) {
            let before = words[..<digit]
            let number = rest[digit...].prefix { $0.isASCII && $0.isNumber || ".,:".contains($0) }
            rest = rest[number.endIndex...]
            // `5m` within a word, `C4 h`
            if let last = before.last, last.isLetter || last.isNumber || "-–/".contains(last) { continue }
            guard let (times, amount, end) = amount(number, rest) else { continue }
            // `10 of 60 min` is ten.
            if let whole = share(endingIn: before) {
                found.append(
                    TimeAmongWords(
                        written: words[whole.start..<end], minutes: whole.minutes, isSetOff: true, isAdded: false))
                rest = words[end...]
                continue
            }
            let lead = before.last { !isBlank($0) }
            found.append(
                TimeAmongWords(
                    written: words[digit..<end], minutes: times * amount,
                    isSetOff: lead.map { "–—-,;:·•|/([".contains($0) } ?? true, isAdded: lead == "+"))
            rest = words[end...]
        }
        return found
    }

    /// The number in front of `of 60 min`, and where it begins.
    private static func share(endingIn before: Substring) -> (minutes: Double, start: Substring.Index)? {
        let parts = before.split(separator: " ").suffix(2)
        guard parts.count == 2, let last = parts.last, ["of", "von", "/"].contains(last), let number = parts.first,
            let minutes = Double(number), minutes <= 240
        else { return nil }
        return (minutes, number.startIndex)
    }

    private static let hourUnits: Set<String> = ["h", "std", "hour", "hours", "stunde", "stunden"]

    /// What a number and the words behind it say: how many times how many minutes, and where that ends.
    private static func amount(
        _ number: Substring, _ rest: Substring
    ) -> (times: Double, minutes: Double, end: Substring.Index)? {
        var behind = rest.drop(while: isBlank)
        if let sign = behind.first, "x×X".contains(sign) {
            behind = behind.dropFirst().drop(while: isBlank)
            let each = behind.prefix { $0.isASCII && $0.isNumber }
            guard let times = Double(number), times <= 20, !each.isEmpty,
                let (_, minutes, end) = amount(each, behind[each.endIndex...])
            else { return nil }
            return (times, minutes, end)
        }
        guard let first = behind.first, first.isLetter || "'’′".contains(first) else { return nil }
        let unit = first.isLetter ? behind.prefix(while: \.isLetter) : behind.prefix(1)
        // A letter alone stands right behind its number.
        guard
            AgendaLength.minuteUnits.contains(unit.lowercased())
                || hourUnits.contains(unit.lowercased()),
            unit.count > 1 || behind.startIndex == rest.startIndex
        else { return nil }
        var end = unit.endIndex
        if behind[end...].first == ".", ["min", "mins", "std"].contains(unit.lowercased()) {
            end = behind.index(after: end)
        }
        // `the 30-minute rule`, `5 min-talks`
        if let next = behind[end...].first, next.isLetter || next.isNumber || next == "-" { return nil }
        guard case .success(let minutes) = readLength("\(number)\(unit)"), minutes >= 1 else { return nil }
        return (1, minutes, end)
    }
}

/// `Meet in room: 120`, `Interviews so far: 15`: behind a word that counts, a number is none of minutes.
private func isCount(behind words: Substring) -> Bool {
    let last = words.split(separator: " ").last?.lowercased() ?? ""
    return TimeAmongWords.numbered.contains(last)
        || ["room", "raum", "far", "total", "insgesamt", "bisher", "score"].contains(last)
}

extension NoteReader {
    /// Tells of a topic that says how long it takes where nobody reads it, or says it twice.
    ///
    /// - Parameters:
    ///   - whole: The topic as it was before its time was cut.
    ///   - words: What is left of it.
    ///   - minutes: The time that was read, and whether it stood in front.
    ///   - others: How many other topics of the list have times, and how many have none.
    ///   - people: Who brings the topic, as a proposal has it behind the words.
    ///   - left: The same behind what is left of it.
    /// - Returns: Whether it was told, so that the time which was read does not count.
    func reportTimesAmongWords(
        _ whole: String, _ words: String, _ minutes: Double?, isInFront: Bool, others: (timed: Int, bare: Int),
        _ people: String, left: String, _ source: Source
    ) -> Bool {
        let all = TimeAmongWords.all(in: words)
        if let first = all.first {
            let added = all.filter(\.isAdded)
            if let minutes {
                guard !added.isEmpty || !isInFront && all.contains(where: \.isSetOff) else { return false }
                let meant = added.isEmpty ? max(minutes, all.map(\.minutes).max() ?? 0) : minutes + sum(added)
                // The time that was read is the longer one: `10 min talk? – 15 min` speaks of the other.
                let topic =
                    !added.isEmpty
                    ? without(added[0], words) + people
                    : meant == minutes ? words + left : without(all.first(where: \.isSetOff) ?? first, whole) + people
                report(first.written, "this topic says more than one time", meant, topic, source)
                return true
            }
            guard
                all.count > 1 || first.isSetOff || others.timed > 0
                    || first.written.contains(where: { "x×X".contains($0) })
            else { return false }
            let name = trimmed(words[first.written.endIndex...].drop { " –—-,:·•|".contains($0) })
            if isPerson(name) {
                // Behind a sign it is told of with the line to write.
                guard people.isEmpty,
                    words[first.written.endIndex...].prefix(2).allSatisfy({ $0 == " " || $0.isLetter }),
                    let id = idCalled(name)
                else { return false }
                report(
                    first.written, "“\(first.written)” is not read as the time of this topic", first.minutes,
                    "\(trimmed(words[..<first.written.startIndex])) \(id)", source)
                return true
            }
            let meant = added.isEmpty ? all.map(\.minutes).max() ?? 0 : sum(all)
            // `Noor 20m which numbers`
            let lead = trimmed(words[..<first.written.startIndex])
            if people.isEmpty, all.count == 1, isPerson(lead), let id = idCalled(lead) {
                report(
                    first.written, "“\(first.written)” is not read as the time of this topic", meant,
                    trimmed(words[first.written.endIndex...].drop { " –—-,;:".contains($0) }) + " \(id)", source)
                return true
            }
            report(
                first.written, "“\(first.written)” is not read as the time of this topic", meant,
                without(first, words) + people, source)
            return true
        }
        guard minutes == nil, others.timed > 0 else { return false }
        if let (written, meant) = lengthInWords(atStartOf: words) {
            report(
                written, "“\(written)” is not read as the time of this topic", meant,
                trimmed(words[written.endIndex...]) + people, source)
            return true
        }
        // `reading list, 15`
        if let bare = AgendaLength.numberSetOff(atEndOf: words), !isCount(behind: bare.rest) {
            report(
                bare.written, "“\(bare.written)” is not read as the time of this topic", Double(bare.minutes),
                String(bare.rest) + people, source)
            return true
        }
        // `logistics 10`, where every other topic has its time
        guard others.timed > 1, others.bare == 0, let last = words.split(separator: " ").last, last.utf8.count <= 3,
            let meant = Int(last), (5...120).contains(meant), meant % 5 == 0,
            let before = words[..<last.startIndex].split(separator: " ").last, before.allSatisfy(\.isLetter),
            !TimeAmongWords.numbered.contains(before.lowercased())
        else { return false }
        report(
            last, "“\(last)” is not read as the time of this topic", Double(meant),
            trimmed(words[..<last.startIndex]) + people,
            source)
        return true
    }

    private func report(_ written: Substring, _ message: String, _ minutes: Double, _ topic: String, _ source: Source) {
        log.add(
            .agendaLength, at: log.find(written, from: source.line), width: written.count, message,
            help: "write one length in front: "
                + (topic.utf8.contains(UInt8(ascii: "@"))
                    ? "\(ProposedValue.inWords(minutes)) \(topic)"
                    : withPeople(ProposedValue.inWords(minutes), topic)))
    }

    private func sum(_ times: [TimeAmongWords]) -> Double { times.reduce(0) { $0 + $1.minutes } }

    /// A topic without a time, and without the sign or brackets that set it off.
    private func without(_ time: TimeAmongWords, _ words: String) -> String {
        guard let range = words.firstRange(of: time.written) else { return words }
        var head = words[..<range.lowerBound]
        var tail = words[range.upperBound...]
        let isAlone = head.last.map { "([".contains($0) } ?? false && tail.first.map { ")]".contains($0) } ?? false
        if isAlone {
            head.removeLast()
            tail.removeFirst()
        } else if let inside = otherInBrackets(head, tail) {
            return inside
        }
        if tail.first == ":" || head.last != "(" {
            while let last = head.last,
                " –—-,;·•|+".contains(last) || last == ":" && tail.first != ":" && trimmed(tail).isEmpty
            { head.removeLast() }
        }
        let start = trimmed(head.drop { " –—-,;:·•|".contains($0) })
        let end = tail.first == ":" ? String(tail) : trimmed(tail.drop { " –—-,;·•|".contains($0) })
        return start.isEmpty || end.isEmpty || end.first == ":" ? start + end : "\(start) \(end)"
    }

    /// A topic whose brackets keep what stood in them beside its time: `Slides (Sam)` of `Slides (10 min – Sam)`.
    private func otherInBrackets(_ head: Substring, _ tail: Substring) -> String? {
        guard let open = head.lastIndex(where: { "([".contains($0) }),
            let close = tail.firstIndex(where: { ")]".contains($0) }),
            !head[open...].contains(where: { ")]".contains($0) })
        else { return nil }
        let signs = " –—-,;:·•|/"
        var before = head[open...].dropFirst()
        while let last = before.last, signs.contains(last) { before.removeLast() }
        let behind = tail[..<close].drop { signs.contains($0) }
        let said = [trimmed(before), trimmed(behind)].filter { !$0.isEmpty }.joined(separator: " – ")
        let words = trimmed(head[..<open])
        let rest = trimmed(tail[close...].dropFirst())
        let bracket = said.isEmpty ? "" : " (\(said))"
        return trimmed(words + bracket + (rest.isEmpty || ":.!".contains(rest.first ?? " ") ? rest : " " + rest))
    }

    /// `eine Viertelstunde Lesekreis`, `an hour of mock interviews`
    private func lengthInWords(atStartOf words: String) -> (Substring, Double)? {
        let parts = words.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: true)
        for count in [5, 4, 3, 2, 1] where parts.count > count {
            let written = words[..<parts[count - 1].endIndex]
            if let minutes = LengthWords.minutes(String(written)) { return (written, minutes) }
        }
        return nil
    }
}

extension TimeAmongWords {
    /// Words that a number follows which counts or names something: `chapter 10`.
    fileprivate static let numbered: Set<String> = [
        "chapter", "chapters", "kapitel", "week", "woche", "kw", "part", "teil", "session", "sitzung", "phase",
        "question",
        "questions", "frage", "fragen", "top", "no", "nr", "version", "day", "tag", "case", "fall", "page", "pages",
        "seite",
        "sprint", "module", "modul", "unit", "lektion", "lesson", "goal", "ziel", "to", "and", "bis", "und", "of",
        "von", "step",
        "schritt", "task", "aufgabe", "stage", "release", "room", "raum", "milestone", "meilenstein", "exercise",
        "übung",
        "slide", "folie", "grade", "level", "stufe", "figure", "episode", "class", "klasse", "am", "on", "at", "um",
        "q", "top",
        "issue", "ticket", "story", "month", "monat", "year", "jahr", "mai", "may", "june", "juni", "july", "juli",
        "march",
        "märz", "april", "august", "september", "october", "oktober", "november", "december", "dezember", "january",
        "januar",
        "february", "februar",
    ]
}
