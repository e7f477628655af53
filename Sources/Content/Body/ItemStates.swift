import Diagnostics
import Markdown
import MentoringModel

// The state of an item: its box, and what its words say of it.
extension ItemText {
    /// Takes the state that words say in a part of their own, and tells of boxes and words that leave it in doubt.
    mutating func readState(in section: SectionName?, line: Int, log: NoteLog) {
        let isCancelledOnDay = attributes.days["cancelled"] != nil
        let said = reading.stateInWords ?? (isCancelledOnDay ? .cancelled : nil)
        switch (marker, said) {
        case (.done?, .cancelled?):
            reportTwoStates("done", nil, "[-] if it was cancelled", line, log)
        case (.cancelled?, .done?):
            reportTwoStates("cancelled", nil, "[x] if it is done", line, log)
        case (.cancelled?, nil):
            reportDoneInWords(in: section, line: line, log: log)
            reportDayOfCancelling(in: section, line: line, log: log)
        case (_, let said?): marker = said
        case (.done?, nil):
            reportOtherStateInWords(in: section, line: line, log: log)
            reportDayOfDone(in: section, line: line, log: log)
        case (_, nil): reportOpenBox(in: section, line: line, log: log)
        }
    }

    private func reportOpenBox(in section: SectionName?, line: Int, log: NoteLog) {
        guard marker != .done, marker != .cancelled else { return }
        if case .other(let sign)? = marker, let scalar = sign.unicodeScalars.first, ItemText.lookDone.contains(scalar) {
            return log.add(
                .otherBox, at: log.find("[\(sign)]", from: line), width: 3, "this box is read as open",
                help: "write [x] if it is done, [-] if it was cancelled")
        }
        let isPromise = section == .actions || section == .milestones
        if section == .wins || section == .decisions, marker == nil, StateInPart.isStruckWithRemark(words) {
            return log.add(
                .struckItem, at: log.find("~~", from: line), width: 2,
                "this item is struck through, but it counts all the same",
                help: "take the line out, or what is struck through")
        }
        if section == .questions, marker == nil, words.last != "?",
            let (_, behind) = StateInPart.struckStart(of: words), behind.contains(where: \.isLetter)
        {
            return log.add(
                .struckItem, at: log.find("~~", from: line), width: 2,
                "this question is struck through, but it counts as open all the same",
                help: "write - [x] in front of the question, without ~~, if it is answered; else take the line out")
        }
        guard marker != nil || isPromise else { return }
        // `~~Slides~~ dropped, nobody reads them`
        if reading.isStruck || (isPromise || section == nil) && StateInPart.isStruckWithRemark(words) {
            let why = marker == nil ? "has no box, so it counts as open" : "its box is open, so it counts as open"
            return log.add(
                .struckItem, at: log.find("~~", from: line), width: 2, "this item is struck through, but \(why)",
                help: "begin it with [x] if it is done, with [-] if it was cancelled"
                    + (isMovedAfterStrike(log.line(line) ?? "") ? ", with [>] if it goes on elsewhere" : ""))
        }
        // Where nobody is named yet, the proposal has to name somebody, too: see `reportNameAtEdge`.
        guard section != .actions || !owners.isEmpty else { return }
        if isPromise || section == nil { reportStateInWords(line: line, log: log, isPromise: section == .actions) }
    }

    /// Whether what stands behind the strike on a line says that it goes on elsewhere.
    private func isMovedAfterStrike(_ line: Substring) -> Bool {
        line.ranges(of: "~~").last.map { StatePhrases.isMovedAfterStrike(line[$0.upperBound...]) } ?? false
    }

    /// Tells of a state that stands among the words, with the line that says it.
    ///
    /// - Parameter isPromise: Milestones are often said as if they were done.
    func reportStateInWords(line: Int, log: NoteLog, isPromise: Bool = true) {
        guard let said = stateInWords(line: line, log: log) else {
            if isPromise { reportDoneInPast(line: line, log: log) }
            return
        }
        var days = said.isDone ? said.days(from: log.dayContext) : []
        if said.isDone, days.isEmpty { days = daysOfRemark(said.remark, log) }
        let day = days.first.map { " (done \($0))" } ?? ""
        var help = "write - \(said.box) \(written(said.rest))\(day)"
        // `fällig 17.4., fertig 20.4.`
        if said.isDone, attributes.days["due"] == nil,
            let limit = LimitInWords(said.rest, from: log.dayContext), let due = limit.days.first
        {
            help = "write - [x] \(written(limit.rest)) (due \(due))\(day)"
        }
        if said.isUnsure {
            help += " if that says it is done"
        } else if days.count > 1 {
            help += "; or \(days.dropFirst().map { "(done \($0))" }.joined(separator: " or "))"
        } else if said.isDone, days.isEmpty {
            help += "; with the day: (done \(DayWords.unknownDay))"
        } else if said.isMoot {
            help += "; [x] if it is done"
        }
        log.add(
            .stateInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read here, so this item counts as open", help: help)
    }

    /// `Booked the room`, `runbook fixed`
    private func reportDoneInPast(line: Int, log: NoteLog) {
        guard marker != .done, marker != .cancelled, attributes.days["due"] == nil, !reading.isToBeDone,
            !words.hasSuffix("?"), let verb = DoneInPast.verb(in: words),
            DayWords(in: words, from: log.dayContext) == nil
        else { return }
        log.add(
            .stateInWords, at: log.find(verb, from: line), width: verb.count,
            "“\(verb)” says that this was done, but the item counts as open",
            help: "write - [x] \(written(words)); with the day: (done \(DayWords.unknownDay))")
    }

    /// The state that stands among the words of an item whose box says nothing.
    func stateInWords(line: Int, log: NoteLog) -> StateAtEdge? {
        guard marker != .done, marker != .cancelled, !reading.isToBeDone else { return nil }
        return StateAtEdge(words, line: log.line(line), from: log.dayContext)
    }

    /// The day in words behind “done” of an item that is ticked: `– done on 20.3.`
    private func reportDayOfDone(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones || section == nil, attributes.days["done"] == nil else {
            return
        }
        guard words.utf8.contains(where: { "-(|,.".utf8.contains($0) || $0 == 0xE2 }),
            let said = StateAtEdge(words, line: log.line(line), from: log.dayContext), said.isDone,
            said.time != nil
        else { return reportDayBehindTick(line: line, log: log) }
        let days = said.days(from: log.dayContext)
        let found = days.map { "(done \($0))" }.joined(separator: " or ")
        guard !found.isEmpty else { return }
        let limit =
            attributes.days["due"] == nil && days.count == 1 ? LimitInWords(said.rest, from: log.dayContext) : nil
        log.add(
            .dayInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read as a day",
            help: limit.map { help(for: $0, done: days[0], isPromise: section == .actions) }
                ?? "write \(found) if that is meant")
    }

    /// The day in words behind “dropped” of an item that is cancelled: `– dropped 1 June`
    private func reportDayOfCancelling(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones || section == nil, attributes.days["done"] == nil,
            attributes.days["cancelled"] == nil,
            let said = StateAtEdge(words, line: log.line(line), from: log.dayContext), !said.isDone, said.time != nil
        else { return }
        let found = said.days(from: log.dayContext).map { "(done \($0))" }.joined(separator: " or ")
        guard !found.isEmpty else { return }
        log.add(
            .dayInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: "write \(found) in its place if it was cancelled that day")
    }

    /// Words that say of a ticked item that it is open or was given up: `(not done)`, `– noch offen`, `– dropped, NDA`.
    private func reportOtherStateInWords(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones || section == nil else { return }
        let hasDay = attributes.days["done"] != nil
        if !hasDay, let said = StateAtEdge.openAtEnd(of: words) {
            return reportTwoStates("done", said, "[ ] if it is still to be done", line, log)
        }
        guard let said = StateInPart(words), said.state != .done, said.state == .cancelled || !hasDay else { return }
        let box = said.state == .open ? "[ ] if it is still to be done" : "[-] if it was cancelled"
        reportTwoStates("done", said.written, box, line, log)
    }

    /// Words that say of a cancelled item that it is done: `– schon erledigt, siehe Mail`.
    private func reportDoneInWords(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones || section == nil,
            let said = StateInPart(words), said.state == .done
        else { return }
        reportTwoStates("cancelled", said.written, "[x] if it is done", line, log)
    }

    /// - Parameters:
    ///   - box: What the box says.
    ///   - said: The words that say something else; `nil` where these are `done` or `cancelled` in a part of their own.
    ///   - other: The box to write for them.
    func reportTwoStates(_ box: String, _ said: String?, _ other: String, _ line: Int, _ log: NoteLog) {
        let words = said ?? (box == "done" ? "cancelled" : "done")
        let phrase = said == nil ? "the words say \(words)" : "the words say “\(words)”"
        guard log.line(line)?.utf8.contains(UInt8(ascii: "[")) ?? true else {
            // A row of a table has its state in a cell.
            let state = other.hasPrefix("[x]") ? "done" : other.hasPrefix("[-]") ? "cancelled" : "open"
            return log.add(
                .twoStates, at: log.find(said ?? self.words, from: line, lines: 1), width: (said ?? self.words).count,
                "the state of this row says \(box), but \(phrase); the state counts",
                help: "write \(state) for its state\(other.dropFirst(3)), or take “\(words)” out")
        }
        log.add(
            .twoStates, at: log.find("[", from: line), width: 3, "this box says \(box), but \(phrase); the box counts",
            help: "write \(other), or take “\(words)” out")
    }

    /// A day in words at the end of an item that is ticked: `(Feb 5)`, `– 5 Feb`, `5 Feb`.
    private func reportDayBehindTick(line: Int, log: NoteLog) {
        // Until when it was to be done is told of with the line to write.
        if attributes.days["due"] == nil, LimitInWords(words, from: log.dayContext) != nil,
            DayOfDoing(atEndOf: words, from: log.dayContext) == nil
        {
            return
        }
        let behindState = DayOfDoing(behindStateAtEndOf: words, from: log.dayContext)
        if let doing = DayOfDoing(atEndOf: words, from: log.dayContext) ?? behindState, doing.hasVerb || doing.isSince {
            let limit = attributes.days["due"] == nil ? LimitInWords(doing.rest, from: log.dayContext) : nil
            let done = doing.days.map { "(done \($0))" }.joined(separator: " or ")
            return log.add(
                .dayInWords, at: log.find(doing.written, from: line), width: doing.written.count,
                "“\(doing.written)” is not read as a day",
                help: limit.map { help(for: $0, done: doing.days[0], isPromise: log.dayContext.isStart == false) }
                    ?? "write \(done) in its place if that is meant")
        }
        guard
            let said = DayWords(atEndOf: words, from: log.dayContext)
                ?? DayWords(behindParticiple: words, from: log.dayContext)
                ?? withoutRemark.flatMap({ DayWords(atEndOf: $0, from: log.dayContext) })
        else { return }
        let past = said.inThePast(from: log.dayContext)
        // A day to come is the one until when it was due, which nobody needs any more.
        if let day = log.dayContext.day, !log.dayContext.isStart, let first = past.meant.first, first > day { return }
        let done = past.proposal(key: "done")
        log.add(
            .dayInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: "write \(done), or \(said.proposal()) if it was due then")
    }

    /// The words without a remark behind the last comma: `prep with Sam – 12 May, went well`.
    private var withoutRemark: String? {
        guard words.utf8.contains(UInt8(ascii: ",")), words.utf8.contains(where: { $0 &- 0x30 < 10 }),
            let comma = words.lastIndex(of: ",")
        else { return nil }
        let remark = words[comma...].dropFirst()
        guard !remark.contains(where: \.isNumber), remark.split(separator: " ").count <= 4 else { return nil }
        return String(words[..<comma])
    }

    /// Some words with the people and attributes of this item around them.
    func written(_ words: String) -> String {
        let people = owners.map { "@\($0)" }.joined(separator: ", ")
        return [people, words].filter { !$0.isEmpty }.joined(separator: " ") + attributesInBrackets
    }

    /// The attributes behind the words of a proposal, so that none is lost with it; empty without any.
    var attributesInBrackets: String {
        let parts = reading.attributes.map { "\($0.key) \($0.value)" }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    }

    /// Whether nothing is said in it: an empty box, or a sign or word for that.
    var saysNothing: Bool {
        guard words.utf8.count <= 40, attributes.isEmpty, reading.attributes.isEmpty else { return false }
        // A person without words is told of.
        if words.isEmpty { return owners.isEmpty && marker != nil }
        var text = words.lowercased()
        if text.first == "(", text.last == ")" { text = String(text.dropFirst().dropLast()) }
        if text.utf8.count > 1, let last = text.last, ".!".contains(last) { text.removeLast() }
        return ItemText.nothing.contains(text) || NoneInWords.isSaid(by: text)
    }

    private static let nothing: Set<String> = [
        "none", "n/a", "na", "n. a", "n.a", "-", "–", "—", "…", "...", "..", "?", "nil", "tbd", "tba", "nothing",
        "none yet",
        "nothing yet", "see above", "see below", "s. o", "s.o", "s. u", "s.u", "siehe oben", "siehe unten",
        "same as last time",
        "as last time", "same as before", "wie letztes mal", "wie beim letzten mal", "wie oben", "as above",
        "see last session",
        "see last minutes", "see previous session", "siehe letztes protokoll", "siehe letzte sitzung",
        "siehe letztes mal", "keine", "keiner", "keins", "nichts", "nope", "nix", "nada", "nö", "noch keine",
        "noch nichts", "k. a", "k.a",
    ]

    /// Signs in a box that many take for a tick or a cross.
    private static let lookDone: Set<Unicode.Scalar> = [
        "✓", "✔", "√", "☑", "✅", "v", "V", "*", "+", "✗", "✘", "o", "O", "~", "c", "C", "d", "D", "×", "✕", "✖", "❌",
        "☒",
    ]
}
