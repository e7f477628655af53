import Markdown
import MentoringModel

/// What some words tell of an introduction, step by step: `on 31 March, they met on the 1st`, `offered last week`.
struct StepsOfIntroduction {
    struct Step {
        /// `offered`, `made` or `met`.
        var key: String
        /// Its day as it is to be written; `nil` where none is said.
        var day: String?
    }

    private(set) var steps: [Step] = []
    /// The day until when somebody is to be introduced, as it is to be written: that of a promise.
    private(set) var limit: String?
    /// The words in front of the first day or step.
    private(set) var before: Substring

    init(in words: Substring, from context: DayContext) {
        before = words
        for clause in words.split(whereSeparator: { ",;–—()".contains($0) }) {
            read(clause, context)
        }
    }

    /// The attributes of an introduction that these words tell of; `nil` where no step has a day.
    var attributes: String? {
        steps.contains { $0.day != nil }
            ? steps.map { "\($0.key) \($0.day ?? DayWords.unknownDay)" }.joined(separator: ", ") : nil
    }

    private mutating func read(_ clause: Substring, _ context: DayContext) {
        let words = clause.split(separator: " ")
        var key: String?
        for (number, word) in words.enumerated() {
            let plain = word.lowercased().filter { $0.isLetter || $0 == "'" }
            if key == nil, let found = StepsOfIntroduction.keys[plain] { key = found }
            let isStart = word.first.map { $0.isNumber } ?? false || StepsOfIntroduction.leads.contains(plain)
            if plain == "yesterday" || plain == "gestern", let day = context.day {
                return add(
                    key ?? clause.lowercased().split { !$0.isLetter }.lazy.compactMap {
                        StepsOfIntroduction.keys[$0.description]
                    }.first ?? "made", "\(day + -1)")
            }
            guard isStart, let said = day(at: number, of: words, context) else { continue }
            if said.isLimit {
                limit = limit ?? written(said, isPast: false, context)
            } else {
                if before.endIndex > word.startIndex { before = before[..<word.startIndex] }
                add(key ?? openStep, written(said, isPast: true, context))
            }
            return
        }
        if let key { add(key, StepsOfIntroduction.saysDay(words) ? DayWords.unknownDay : nil) }
    }

    /// The step to which a day without a verb belongs: the last one, unless that has its day.
    private var openStep: String {
        guard let last = steps.last else { return "made" }
        return last.day == nil ? last.key : "met"
    }

    private mutating func add(_ key: String, _ day: String?) {
        guard let place = steps.firstIndex(where: { $0.key == key }) else {
            return steps.append(Step(key: key, day: day))
        }
        if steps[place].day == nil { steps[place].day = day }
    }

    /// The day that some words are, the longest first.
    private func day(at start: Int, of words: [Substring], _ context: DayContext) -> DayWords? {
        for count in stride(from: min(5, words.count - start), through: 1, by: -1) {
            let text = words[start..<start + count].joined(separator: " ")
            let isLed = DayWords.isLimit(text)
            if let said = DayWords(in: isLed ? text : "by \(text)", from: context),
                said.written.utf8.count == text.utf8.count + (isLed ? 0 : 3)
            {
                return isLed ? said : said.without("by ")
            }
        }
        return nil
    }

    private func written(_ said: DayWords, isPast: Bool, _ context: DayContext) -> String {
        let said = isPast ? said.inThePast(from: context) : said
        // `the 1st` is that of a month that nobody says.
        let isSure =
            said.meant.count == 1 && !said.isExample
            // A day nearly a year ago is most likely one to come.
            && (!isPast || said.namesMonth && context.day.map { $0 - said.meant[0] < 200 } ?? true)
        return isSure ? "\(said.meant[0])" : DayWords.unknownDay
    }

    /// Whether words that are no day that can be told speak of one: `offered last week`.
    private static func saysDay(_ words: [Substring]) -> Bool {
        words.contains { word in
            word.first?.isNumber ?? false || times.contains(word.lowercased().filter(\.isLetter))
        }
    }

    private static let times: Set<String> = [
        "last", "week", "month", "ago", "letzte", "letzten", "letzter", "woche", "monat", "vor",
        "monday", "tuesday", "wednesday", "thursday", "friday", "montag", "dienstag", "mittwoch", "donnerstag",
        "freitag",
    ]
    private static let leads: Set<String> = [
        "on", "am", "by", "bis", "until", "till", "before", "vor", "the", "den", "zum",
    ]
    /// Whether some words behind a contact speak of a meeting that has no day: `Kaffee`, `lunch next week`.
    static func isMeeting(_ words: [Substring]) -> Bool {
        guard let first = words.first?.lowercased(), meetings.contains(first), words.count <= 5,
            !words.contains(where: { $0.first?.isNumber ?? false })
        else { return false }
        return words.count == 1 || words.dropFirst().contains(where: isPlan)
    }

    /// Whether some words behind a contact speak of a meeting that is still to come: `lunch planned`.
    static func isToCome(_ words: [Substring]) -> Bool {
        words.contains { isPlan($0) && !["together", "zusammen"].contains($0.lowercased()) }
    }

    /// `Will` may be a name.
    private static func isPlan(_ word: Substring) -> Bool { word == "will" || plans.contains(word.lowercased()) }

    private static let meetings: Set<String> = [
        "coffee", "kaffee", "lunch", "mittagessen", "treffen", "meeting", "telefonat", "breakfast", "frühstück",
        "dinner",
        "videocall", "kennenlernen", "videoanruf", "abendessen",
    ]
    private static let plans: Set<String> = [
        "next", "nächste", "nächsten", "nächstes", "soon", "bald", "geplant", "planned", "demnächst", "folgt", "tbd",
        "together", "zusammen", "this", "diese", "dieser", "ausgemacht", "arranged", "steht", "noch", "pending",
        "offen", "tomorrow", "morgen", "übermorgen", "upcoming", "kommende", "kommenden", "nächster",
        "naechste", "naechsten", "demnaechst", "scheduled", "verabredet", "vereinbart",
    ]
    /// The step that a word tells of.
    static let keys: [String: String] = [
        "introduced": "made", "connected": "made", "intro": "made", "introduction": "made", "made": "made",
        "vorgestellt": "made", "bekanntgemacht": "made", "vermittelt": "made", "done": "made", "emailed": "made",
        "offered": "offered", "offers": "offered", "angeboten": "offered", "bietet": "offered",
        "met": "met", "coffee": "met", "kennengelernt": "met", "getroffen": "met", "kaffee": "met", "lunch": "met",
        "mittagessen": "met", "treffen": "met", "meeting": "met", "call": "met", "telefonat": "met", "gespräch": "met",
        "telefoniert": "met", "gesprochen": "met", "spoke": "met", "talked": "met", "breakfast": "met",
        "frühstück": "met",
        "dinner": "met", "zoom": "met", "videocall": "met", "termin": "met",
    ]
}

extension DayWords {
    /// Whether some words begin with one such as “until”.
    static func isLimit(_ words: String) -> Bool {
        ["by", "until", "till", "bis", "before", "vor"].contains(words.prefix { $0.isLetter }.lowercased())
    }

    /// Whether the month is said, so that one day of one year is meant.
    var namesMonth: Bool {
        written.split { !$0.isLetter }.contains { DayNames.months[GermanSpelling.restored($0.lowercased())] != nil }
            || written.split { !$0.isNumber }.count > 1
    }

    fileprivate func without(_ lead: String) -> DayWords {
        var said = self
        if said.written.hasPrefix(lead) { said.written.removeFirst(lead.count) }
        return said
    }
}
