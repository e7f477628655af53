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
            log.add(
                .twoStates, at: log.find("[", from: line), width: 3,
                "this box says done, but the words say cancelled; the box counts",
                help: "write [-] if it was cancelled, or take “cancelled” out")
        case (.cancelled?, .done?):
            log.add(
                .twoStates, at: log.find("[", from: line), width: 3,
                "this box says cancelled, but the words say done; the box counts",
                help: "write [x] if it is done, or take “done” out")
        case (_, let said?): marker = said
        case (.done?, nil): reportDayOfDone(in: section, line: line, log: log)
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
        guard marker != nil || isPromise else { return }
        if reading.isStruck {
            let why = marker == nil ? "has no box, so it counts as open" : "its box is open, so it counts as open"
            return log.add(
                .struckItem, at: log.find("~~", from: line), width: 2, "this item is struck through, but \(why)",
                help: "begin it with [x] if it is done, with [-] if it was cancelled")
        }
        guard isPromise || section == nil, let said = StateAtEdge(words) else { return }
        let box = said.isDone ? "[x]" : "[-]"
        let day = said.time.flatMap { doneDay($0, log) }
        log.add(
            .stateInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read here, so this item counts as open",
            help: "write - \(box) \(written(said.rest))"
                + (said.isDone
                    ? "; with the day: \(day ?? "(done 2026-03-20)")" : said.isMoot ? "; [x] if it is done" : ""))
    }

    /// The day in words behind “done” of an item that is ticked: `– done on 20.3.`
    private func reportDayOfDone(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones, attributes.days["done"] == nil,
            words.utf8.contains(where: { "-(|".utf8.contains($0) || $0 == 0xE2 }),
            let said = StateAtEdge.withTime(words[...]), said.isDone, let time = said.time,
            let day = doneDay(time, log)
        else { return reportDayBehindTick(in: section, line: line, log: log) }
        log.add(
            .dayInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: "write \(day) if that is meant")
    }

    /// A day in words alone in brackets at the end of an item that is ticked: `(Feb 5)`.
    private func reportDayBehindTick(in section: SectionName?, line: Int, log: NoteLog) {
        guard section == .actions || section == .milestones, attributes.days["done"] == nil, words.utf8.last == 0x29,
            let open = words.lastIndex(of: "("), let said = DayWords(in: String(words[open...]), from: log.dayContext),
            said.written.count + 2 == words[open...].count
        else { return }
        let past = said.inThePast(from: log.dayContext)
        // A day to come is the one until when it was due, which nobody needs any more.
        if let day = log.dayContext.day, !log.dayContext.isStart, let first = past.meant.first, first > day { return }
        let done = past.proposal(key: "done")
        log.add(
            .dayInWords, at: log.find(said.written, from: line), width: said.written.count,
            "“\(said.written)” is not read as a day", help: "write \(done), or \(said.proposal()) if it was due then")
    }

    private func doneDay(_ time: String, _ log: NoteLog) -> String? {
        DayWords(in: "by \(time)", from: log.dayContext)?.inThePast(from: log.dayContext).proposal(key: "done")
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
        if text.utf8.count > 1, let last = text.last, ".!".contains(last) { text.removeLast() }
        return ItemText.nothing.contains(text) || ItemText.saysNone(text)
    }

    /// `no actions`, `nothing this time`, `no new wins today`, `keine Aufgaben`: nothing but such words.
    private static func saysNone(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "n") || first == UInt8(ascii: "k") else {
            return false
        }
        let parts = text.split(separator: " ")
        guard (2...5).contains(parts.count), noneWords.contains(parts[0]) else { return false }
        return parts.dropFirst().allSatisfy { noneTails.contains($0) }
    }

    private static let noneWords: Set<Substring> = ["no", "none", "nothing", "keine", "keinen", "nichts"]
    private static let noneTails: Set<Substring> = [
        "actions", "action", "items", "tasks", "todos", "homework", "wins", "concerns", "questions", "decisions",
        "blockers",
        "options", "introductions", "intros", "challenges", "updates", "topics", "new", "open", "further", "other",
        "to",
        "report", "this", "time", "week", "today", "yet", "agreed", "made", "so", "far", "for", "now", "aufgaben",
        "erfolge",
        "sorgen", "fragen", "entscheidungen", "neuen", "neues", "offenen", "weiteren", "heute", "diesmal", "dieses",
        "mal",
        "bisher", "zu", "berichten",
    ]

    private static let nothing: Set<String> = [
        "none", "n/a", "na", "n. a", "n.a", "-", "–", "—", "…", "...", "..", "?", "nil", "tbd", "tba", "nothing",
        "none yet",
        "nothing yet", "keine", "keiner", "keins", "nichts", "noch keine", "noch nichts", "k. a", "k.a",
    ]

    /// Signs in a box that many take for a tick or a cross.
    private static let lookDone: Set<Unicode.Scalar> = [
        "✓", "✔", "√", "☑", "✅", "v", "V", "*", "+", "✗", "✘", "o", "O", "~", "c", "C", "d", "D", "×", "✕", "✖", "❌",
        "☒",
    ]
}

/// A state that words begin or end with, where it may be no part of the sentence: `DONE`, `, done`, `Done: …`, `❌ …`.
struct StateAtEdge {
    /// As written.
    var written: String
    var isDone: Bool
    /// The words without it.
    var rest: String
    /// When, as written behind it.
    var time: String?
    /// Whether it may as well be that nobody has to do it any more: `hat sich erledigt`.
    var isMoot = false

    init?(_ words: String) {
        guard let found = StateAtEdge.atEnd(words) ?? StateAtEdge.atStart(words) else { return nil }
        self = found
        guard !rest.isEmpty else { return nil }
    }

    private init?(_ written: Substring, isDone: Bool, rest: Substring) {
        self.written = String(written)
        self.isDone = isDone
        var rest = rest
        while let last = rest.last, " –—-,;:|(·".contains(last) { rest.removeLast() }
        self.rest = trimmed(rest.drop { " –—-,;:|)·".contains($0) })
    }

    private static let crosses: Set<Unicode.Scalar> = ["❌", "✗", "✘", "✖", "❎"]
    /// Words that end a sentence as its verb: `Folien erledigt`.
    private static let participles: Set<String> = [
        "erledigt", "abgesagt", "abgebrochen", "gestrichen", "abgeschlossen",
    ]
    /// What says when behind a state: `– done on Monday`.
    private static let times: Set<String> = [
        "on", "at", "am", "by", "today", "yesterday", "last", "this", "heute", "gestern", "letzte", "letzten", "diese",
    ]

    private static func isCross(_ word: Substring) -> Bool {
        word.count == 1 && word.unicodeScalars.first.map(crosses.contains) ?? false
    }

    private static func atEnd(_ words: String) -> StateAtEdge? {
        var text = words[...]
        while let last = text.last, ".!)".contains(last) { text.removeLast() }
        guard let blank = text.lastIndex(of: " ") else { return nil }
        let (word, before) = (text[text.index(after: blank)...], text[..<blank])
        if isCross(word) { return StateAtEdge(word, isDone: false, rest: before) }
        let name = word.drop { $0 == "(" }
        if let moot = moot(name, before) { return moot }
        if let last = before.split(separator: " ").last, isNotDone(last) { return nil }
        if let said = ItemState.words[name.lowercased()] {
            let isLoud = name.count > 2 && name.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 && $0 < 0x61 }
            let isBehindSign = before.last.map { ",;:".contains($0) } ?? false
            // In `Sort them: open, done` it is one of several words.
            let isSetOff = isBehindSign && !before.dropLast().contains { ",;:".contains($0) }
            if isLoud || isSetOff || !isBehindSign && participles.contains(name.lowercased()) {
                return StateAtEdge(name, isDone: said == .done, rest: before)
            }
        }
        return withTime(text)
    }

    /// `(hat sich erledigt)`, `– hat sich erledigt`
    private static func moot(_ word: Substring, _ before: Substring) -> StateAtEdge? {
        guard word.lowercased() == "erledigt", before.lowercased().hasSuffix("hat sich") else { return nil }
        let start = before.index(before.endIndex, offsetBy: -8)
        var found = StateAtEdge(before[start...], isDone: false, rest: before[..<start])
        found?.written += " \(word)"
        found?.isMoot = true
        return found
    }

    /// Whether a word in front of a state says that it is not, or not quite, so.
    private static func isNotDone(_ word: Substring) -> Bool {
        let word = word.lowercased().filter { $0.isLetter || $0 == "'" || $0 == "’" }
        return notDone.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
    }

    private static let notDone: Set<String> = [
        "not", "never", "half", "partly", "partially", "almost", "nearly", "yet", "nicht", "nie", "halb", "teilweise",
        "fast", "beinahe", "kaum", "be", "get", "being", "wird", "un", "if", "when", "once", "until", "wenn", "sobald",
    ]

    /// `– done on Monday`, `(erledigt am 20.3.)`
    static func withTime(_ text: Substring) -> StateAtEdge? {
        var text = text
        while let last = text.last, ".!) ".contains(last), !(last == "." && text.dropLast().last?.isNumber ?? false) {
            text.removeLast()
        }
        guard let sign = text.suffix(60).lastIndex(where: { "–—-(|".contains($0) }), sign > text.startIndex else {
            return nil
        }
        let parts = text[text.index(after: sign)...].split(separator: " ", maxSplits: 2)
        guard parts.count >= 2, parts.count < 6, let said = ItemState.words[parts[0].lowercased().filter { $0 != ":" }],
            parts[1].first?.isNumber ?? false || times.contains(parts[1].lowercased())
                || DayNames.months[parts[1].lowercased()] != nil
        else { return nil }
        var found = StateAtEdge(
            text[text.index(after: sign)...].drop { $0 == " " }, isDone: said == .done, rest: text[..<sign])
        found?.time = parts.dropFirst().joined(separator: " ")
        return found
    }

    private static func atStart(_ words: String) -> StateAtEdge? {
        guard let blank = words.firstIndex(of: " ") else { return nil }
        let (word, behind) = (words[..<blank], words[blank...])
        if isCross(word) { return StateAtEdge(word, isDone: false, rest: behind) }
        var name = word
        while let last = name.last, ":,–—-".contains(last) { name.removeLast() }
        guard let said = ItemState.words[name.lowercased()] else { return nil }
        let isLoud = name.count > 2 && name.utf8.allSatisfy { $0 < 0x61 && $0 >= 0x41 }
        let isSetOff = name.endIndex < word.endIndex || behind.hasPrefix(" –") || behind.hasPrefix(" - ")
        return isLoud || isSetOff ? StateAtEdge(name, isDone: said == .done, rest: behind) : nil
    }
}
