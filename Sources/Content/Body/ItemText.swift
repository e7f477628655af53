import Diagnostics
import Markdown
import MentoringModel

/// The attributes of an item: in brackets, or in the signs of other note takers.
struct ItemAttributes {
    var days: [String: CalendarDay] = [:]
    var weight: Double?
    var goal: Slug?
    var id: Slug?

    /// The keys that mean something in a section; elsewhere `(met at the fair)` is words.
    static func keys(in section: SectionName?) -> Set<String> {
        switch section {
        case .introductions: ["offered", "made", "met", "goal", "id"]
        case .milestones, nil: ItemKeys.checklist
        case .wins: ["celebrated", "done", "goal", "id"]
        case .actions: ["due", "done", "goal", "id"]
        case .updates, .progress: ["confidence"]
        case .agenda, .questions, .options, .decisions, .learned, .concerns, .resources: ["goal", "id"]
        }
    }

    var isEmpty: Bool { days.isEmpty && weight == nil && goal == nil && id == nil }
}

/// One list item, taken apart: box, people, words, attributes.
struct ItemText {
    var marker: TaskMarker?
    /// Whom it belongs to, as written.
    var owners: [String]
    var words: String
    var attributes = ItemAttributes()
    /// What was read of the item, for the page that shows its Markdown.
    let reading: ItemReading
    /// Whether a `~` in it is code, or was written with a backslash: then those signs are words.
    private let keepsStrikes: Bool
    /// The value of `confidence` in an item of values, as written.
    var confidence: String?

    /// Takes an item's words apart; brackets that begin like attributes and cannot be read are told of.
    init(
        _ text: String, code: [Range<Int>] = [], in section: SectionName?, line: Int, log: NoteLog,
        isPerson: (String) -> Bool
    ) {
        let keys = ItemAttributes.keys(in: section)
        keepsStrikes =
            text.utf8.contains(UInt8(ascii: "~"))
            && text.enumerated().contains { place, sign in sign == "~" && code.contains { $0.contains(place) } }
        reading = ItemReading(text, code: code, keys: keys, isTopic: section == .agenda, isPerson: isPerson)
        marker = reading.marker
        owners = reading.owners
        words = trimmed(wordsOfWikiLinks(in: reading.words))
        var values: [String: String] = [:]
        let struck = struckValues(line, log)
        for attribute in reading.attributes {
            if struck.contains(attribute.value) {
                let value = attribute.value.replacing("~~", with: "")
                log.add(
                    .unread, at: log.find(value, from: line), width: value.count,
                    "this day is struck through, so it is not read", help: "take it out: “\(attribute.key) \(value)”")
                continue
            }
            // Signs and fields of other tools may have keys that mean nothing here.
            guard keys.contains(attribute.key) || attribute.key == "cancelled" else {
                log.add(
                    .unread, at: log.find(attribute.value, from: line), width: attribute.value.count,
                    "`\(attribute.key)` means nothing for an item here, so it is not read",
                    help: section == .introductions && attribute.key == "done"
                        ? "write (made \(attribute.value))"
                        : "say it in words, or move the item to a section that has such a day")
                continue
            }
            if let first = values[attribute.key], first != attribute.value {
                report(
                    "`\(attribute.key)` stands here twice: \(first) and \(attribute.value)", attribute.value, line, log,
                    help: "keep the one that is meant")
                continue
            }
            if values.updateValue(attribute.value, forKey: attribute.key) == nil {
                read(attribute.key, attribute.value, line: line, log: log)
            }
        }
        for part in reading.unknownParts {
            if section == .introductions, RefusalInWords.said(in: part[...]) != nil {
                report(
                    "“\(part)” is no step of an introduction", part, line, log,
                    help: "begin the item with [-] if nobody has to make it any more, and take “\(part)” out")
                continue
            }
            reportUnknown(part, keys, line, log)
        }
        if attributes.days["cancelled"] != nil, marker != .done { marker = .cancelled }
        readState(in: section, line: line, log: log)
        if keys.contains("done") { reportWordsBehindDone(line, log) }
    }

    /// Words of it as they are shown where nothing can be marked: without the signs around what is struck through.
    func withoutStrikes(_ words: String) -> String { keepsStrikes ? words : wordsWithoutStrikes(words) }

    private static let wordsOfDays: Set<Substring> = [
        "due", "by", "until", "till", "bis", "done", "am", "on", "deadline", "fällig", "erledigt", "offered", "made",
        "met",
    ]

    /// Values of attributes that are struck through alone: `~~due 2026-03-12~~ due 2026-03-19`.
    private mutating func struckValues(_ line: Int, _ log: NoteLog) -> Set<String> {
        guard !reading.attributes.isEmpty, !reading.isStruck, let text = log.line(line),
            text.utf8.contains(UInt8(ascii: "~")), text.contains("~~")
        else { return [] }
        var struck: Set<String> = []
        for value in reading.attributes.map(\.value) {
            let bare = value.replacing("~~", with: "")
            guard let place = text.firstRange(of: bare), !bare.isEmpty else { continue }
            let before = text[..<place.lowerBound].ranges(of: "~~")
            guard before.count % 2 == 1, let open = before.last, text[place.upperBound...].contains("~~"),
                // Of `~~CV due 2026-03-12~~` all is struck through.
                text[open.upperBound..<place.lowerBound].lowercased().split(whereSeparator: { !$0.isLetter })
                    .allSatisfy({ ItemText.wordsOfDays.contains($0) })
            else { continue }
            struck.insert(value)
        }
        // What is left of the signs is no part of the words.
        if !struck.isEmpty {
            words = words.replacing("~~~~", with: "").replacing("~~ ~~", with: "")
            if words.ranges(of: "~~").count % 2 == 1, words.hasSuffix("~~") { words.removeLast(2) }
            words = trimmed(words)
        }
        return struck
    }

    /// `(done weekly)` may say that it is done.
    private func reportWordsBehindDone(_ line: Int, _ log: NoteLog) {
        guard marker != .done, marker != .cancelled, words.utf8.contains(where: { $0 == 0x28 || $0 == 0x5B }),
            let place = ["(done ", "[done ", "(Done ", "[Done "].lazy.compactMap({ words.firstRange(of: $0) }).first
        else { return }
        let written = words[place.lowerBound...].prefix { !")]".contains($0) }.dropFirst()
        guard ItemKeys.areWords("done", String(written.dropFirst(5))),
            !log.hasReported(.stateInWords, on: line)
        else { return }
        log.add(
            .stateInWords, at: log.find(written, from: line), width: written.count,
            "“\(written)” names no day, so it is words, and this item is open",
            help: "begin it with [x] if it is done; if it is not, begin the brackets with another word than “done”")
    }

    private mutating func read(_ key: String, _ value: String, line: Int, log: NoteLog) {
        guard !value.isEmpty else {
            let help = key == "done" ? "add the day, (done \(log.dayContext.dayToWrite)), or tick the item: [x]" : nil
            return report("`\(key)` has no value", key, line, log, help: help)
        }
        if ItemKeys.days.contains(key) {
            switch readDay(value) {
            case .success(let day): attributes.days[key] = day
            case .failure(let problem):
                report(
                    "`\(key)`: \(problem.message)", value, line, log, help: help(key, value, log) ?? problem.help,
                    mend: problem.meant.map { .words(value, $0) } ?? mend(key, value, log))
            }
        } else if key == "weight" {
            switch readNumber(value, unit: nil) {
            case .success(let number) where number >= 0: attributes.weight = number
            case .success:
                report(
                    "`weight`: a weight cannot be negative", value, line, log,
                    help: "use a weight above 0, or leave it out")
            case .failure(let problem): report("`weight`: \(problem.message)", value, line, log, help: problem.help)
            }
        } else if key == "confidence" {
            confidence = value
        } else if case .success(let reference) = readReference(value) {
            if key == "goal" { attributes.goal = reference.id } else { attributes.id = reference.id }
        } else {
            report("`\(key)`: “\(value)” has no letter or digit in it", value, line, log)
        }
    }

    /// How a day in words is written, counted from the note's own: `(due Friday)`.
    private func help(_ key: String, _ value: String, _ log: NoteLog) -> String? {
        guard log.hasRoom(for: .attribute) else { return nil }
        var plain = value
        if plain.hasPrefix("[["), plain.hasSuffix("]]") { plain = trimmed(plain.dropFirst(2).dropLast(2)) }
        if let day = CalendarDay(plain), day.parts.year >= 1900 { return "write (\(key) \(plain)), without [[ ]]" }
        if ItemText.undecided.contains(plain.lowercased()) {
            return key == "due" ? "leave “\(key)” out as long as there is no day" : nil
        }
        // `~2026-03-20`, `20 March?`
        plain = trimmed(plain.filter { !"~?≈".contains($0) })
        for word in ["ca. ", "ca ", "about ", "around ", "circa ", "approx. "] where plain.lowercased().hasPrefix(word)
        {
            plain = String(plain.dropFirst(word.count))
        }
        if let day = CalendarDay(plain), day.parts.year >= 1900 { return "write (\(key) \(plain))" }
        guard let said = DayWords(wholly: plain, from: log.dayContext) else { return nil }
        return "write \(key == "due" ? said.proposal() : said.inThePast(from: log.dayContext).proposal(key: key))"
    }

    /// Writes the one day that is meant by some words.
    private func mend(_ key: String, _ value: String, _ log: NoteLog) -> PlannedMend? {
        guard let said = DayWords(wholly: value, from: log.dayContext), !said.isExample else { return nil }
        let meant = key == "due" ? said.meant : said.inThePast(from: log.dayContext).meant
        return meant.count == 1 ? .words(value, "\(meant[0])", writesDay: true) : nil
    }

    /// What stands for a day that nobody knows yet.
    private static let undecided: Set<String> = [
        "tbd", "tba", "tbc", "?", "??", "open", "offen", "unclear", "unklar", "none", "n/a", "later", "später", "-",
        "–",
        "…", "...", "not set", "no date", "kein datum", "someday", "irgendwann",
    ]

    private func reportUnknown(_ part: String, _ keys: Set<String>, _ line: Int, _ log: NoteLog) {
        guard log.hasRoom(for: .attribute) else { return }
        let key = part.prefix(while: \.isLetter).lowercased()
        if let day = ItemText.earlierDay(in: part) {
            return report(
                "“\(part)” is an earlier day, which no item keeps", part, line, log,
                help: "take it out of the brackets, and behind them write (was `\(day)`) if it is to be known")
        }
        if let day = ItemText.laterDay(in: part) {
            return report(
                "“\(part)” is no attribute here", part, line, log,
                help: "write (due \(day)) alone, and take the earlier day out")
        }
        report(
            "“\(part)” is no attribute here", part, line, log,
            help: helpForDay(part, keys, log) ?? nearest(to: key, in: keys).map { "did you mean `\($0)`?" }
                ?? "attributes here are \(keys.sorted().joined(separator: ", ")), with commas between them")
    }

    /// What to write for a day in words beside attributes: `(due 2026-02-13, erledigt am 11.02.2026)`, `(done 2026-02-11, bis 13.2.)`.
    private func helpForDay(_ part: String, _ keys: Set<String>, _ log: NoteLog) -> String? {
        if keys.contains("done"), let doing = DayOfDoing(wholly: part, from: log.dayContext), doing.hasVerb,
            doing.days.count == 1
        {
            return "write done \(doing.days[0]) in its place"
        }
        // `vermittelt 2026-03-30, getroffen 22.4.`
        let word = part.prefix(while: \.isLetter).lowercased()
        let step = ["offered", "made", "met"].contains(word) ? word : ItemKeys.stepOfIntroduction(word)
        if let step, keys.contains(step),
            let said = DayWords(wholly: trimmed(part.dropFirst(word.count)), from: log.dayContext), !said.isExample
        {
            let days = said.inThePast(from: log.dayContext).meant
            if !days.isEmpty { return "write \(days.map { "\(step) \($0)" }.joined(separator: " or ")) in its place" }
        }
        guard keys.contains("due"), let said = DayWords(in: part, from: log.dayContext), said.isLimit,
            said.written.count == part.count, !said.isExample,
            let day = said.limit(of: part, doneOn: attributes.days["done"], from: log.dayContext)
        else { return nil }
        return "write due \(day) in its place"
    }

    /// The day of `now due 2026-05-29`, which takes the place of another.
    private static func laterDay(in part: String) -> String? {
        let words = part.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
        guard words.count > 1, words.count <= 4, let last = words.last, CalendarDay(last) != nil,
            words.dropLast().contains(where: { DayWords.moves.contains($0.lowercased()) })
        else { return nil }
        return String(last)
    }

    /// The day in words such as `was 2026-04-03`, `verschoben von 2026-04-03`.
    static func earlierDay(in part: String) -> String? {
        guard let day = ItemToken.tokens(in: part).first(where: { $0.kind == .day })?.text,
            let place = part.firstRange(of: day)
        else { return nil }
        let words = part[..<place.lowerBound].lowercased().split { !$0.isLetter }
        return (1...4).contains(words.count) && earlierWords.contains(words.joined(separator: " ")) ? day : nil
    }

    private static let earlierWords: Set<String> = [
        "was", "was due", "it was", "war", "war fällig", "originally", "originally due", "ursprünglich", "previously",
        "vorher", "zuvor", "before it was", "moved from", "postponed from", "pushed from", "changed from",
        "verschoben von",
        "verschoben vom", "verlegt von", "verlegt vom", "instead of", "statt", "anstatt", "not", "nicht", "old", "alt",
        "formerly", "früher", "slipped from", "initially", "zuerst", "first", "eigentlich", "ehemals",
    ]

    private func report(
        _ message: String, _ near: String, _ line: Int, _ log: NoteLog, help: String? = nil, mend: PlannedMend? = nil
    ) {
        guard log.hasRoom(for: .attribute) else { return log.add(.attribute, at: Mark(line: line, column: 1), message) }
        let other = "if words are meant, do not begin the brackets with a name of an attribute"
        let help = help.map { "\($0); \(other)" } ?? "\(ProblemKind.attribute.cure); \(other)"
        log.add(.attribute, at: log.find(near, from: line), width: near.count, message, help: help, mend: mend)
    }
}

extension TaskState {
    init(_ marker: TaskMarker?) {
        self =
            switch marker {
            case .done: .done
            case .cancelled: .cancelled
            case .open, .begun, .moved, .other, nil: .open
            }
    }
}
