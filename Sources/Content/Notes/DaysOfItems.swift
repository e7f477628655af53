import Diagnostics
import Markdown
import MentoringModel

// Days in items that are no due days, or stand in an unusual form.
extension NoteReader {
    /// The day that a sign for people was set in front of: `@May 1, 2026`, as Notion writes it.
    func dayBehindSign(_ token: String, _ line: Int) -> DayWords? {
        guard let text = log.line(line), let place = text.firstRange(of: token) else { return nil }
        let words = text[place.lowerBound...].dropFirst().prefix(40).split(separator: " ")
        for count in stride(from: min(3, words.count), through: 1, by: -1) {
            var tail = words[..<count].joined(separator: " ")
            while let last = tail.last, ",;)".contains(last) { tail.removeLast() }
            if let said = DayWords(wholly: tail, from: log.dayContext), said.isDay { return said }
        }
        return nil
    }

    /// Whether a day says from when something is to be done: `not before 2026-07-31`, `ab 2026-09-01`.
    func isStart(_ day: String, _ line: Int) -> Bool {
        guard let text = log.line(line), let place = text.firstRange(of: day) else { return false }
        return DayWords.isStart(text[..<place.lowerBound])
    }

    /// What to write for a day that was given up for another: `(was 2026-04-03)`, `statt 2026-04-03`.
    func helpForEarlierDay(_ day: String, _ line: Int, _ section: SectionName?) -> String? {
        guard section == .actions || section == .milestones, let text = log.line(line),
            let place = text.firstRange(of: day)
        else { return nil }
        var start = text[..<place.lowerBound].suffix(28)
        if let sign = start.lastIndex(where: { "([,;–—".contains($0) }) { start = start[sign...].dropFirst() }
        guard start.utf8.count < 27, ItemText.earlierDay(in: trimmed(start) + " " + day) != nil else { return nil }
        return "it is an earlier day, which no item keeps: take it out, or put it in backticks, `\(day)`"
    }

    /// What to write for a day beside another one: `due 2026-03-31, closed on 2026-03-28`, `2026-03-20 -> moved to 2026-03-31`.
    func helpForDayOfTwo(_ day: String, _ line: Int, isTicked: Bool) -> String? {
        guard let text = log.line(line), let place = text.firstRange(of: day) else { return nil }
        if isTicked {
            let word = text[..<place.lowerBound].suffix(16).split { !$0.isLetter }.last?.lowercased() ?? ""
            return ["due", "by", "until", "bis", "deadline", "fällig", "frist", "till"].contains(word)
                ? "write (due \(day)) if it was due then" : nil
        }
        let behind = text[place.upperBound...]
        guard let next = ItemToken.tokens(in: String(behind)).first(where: { $0.kind == .day }),
            let end = behind.firstRange(of: next.text)
        else { return nil }
        let between = behind[..<end.lowerBound]
        let words = between.lowercased().split { !$0.isLetter }
        let isMoved =
            words.contains { DayWords.moves.contains(String($0)) } || between.contains("->") || between.contains("→")
        return isMoved ? "\(next.text) takes the place of this day, so take it out" : nil
    }

    /// What to write where a day is struck through: nothing of it counts.
    func helpForStruckDay(_ day: String, _ line: Int) -> String? {
        guard let text = log.line(line), text.contains("~~"), let place = text.firstRange(of: day) else { return nil }
        let isInside = text[..<place.lowerBound].ranges(of: "~~").count % 2 == 1
        guard isInside, text[place.upperBound...].contains("~~"), text.ranges(of: "~~").count == 2 else { return nil }
        // Where all is struck through, its day is that of the item.
        let before = text[..<place.lowerBound]
        guard let open = before.ranges(of: "~~").last, before[open.upperBound...].count < 20 else { return nil }
        return "it is struck through, so take it out, or put it in backticks: `\(day)`"
    }

    /// `slides done (15/5)` may say when it was done, or until when it is to be.
    func reportDayBehindState(_ item: BodyReading.Item, _ words: String) -> Bool {
        guard item.text.stateInWords(line: item.source.line, log: log) == nil,
            let said = DayWords(behindState: words, from: log.dayContext)
        else { return false }
        let past = said.inThePast(from: log.dayContext)
        let isLongAgo = past.meant.first.map { day in log.dayContext.day.map { $0 - day > 200 } ?? false } ?? true
        let done = isLongAgo ? "[x] with its day" : "[x] and \(past.proposal(key: "done"))"
        log.add(
            .dayInWords, at: log.find(said.written, from: item.source.line), width: said.written.count,
            "“\(said.written)” is not read as a day, and this item counts as open",
            help: "write \(said.proposal()) if it is to be done by then, \(done) if it is done")
        return true
    }

    /// A day with its year right behind the person, as Confluence writes it: `@noor 12 Mar 2026 Send the slides`.
    func reportDayInFront(_ item: BodyReading.Item) {
        guard !item.text.owners.isEmpty, item.text.words.utf8.prefix(40).contains(where: { $0 &- 0x30 < 10 }) else {
            return
        }
        let words = item.text.words
        let tokens = words.split(separator: " ", maxSplits: 5)
        for start in 0...1 where tokens.count > start + 3 {
            guard start == 0 || tokens[0].first?.isUppercase ?? false else { return }
            let day = tokens[start..<start + 3].joined(separator: " ")
            guard let said = DayWords(in: "by \(day)", from: log.dayContext), said.written == "by \(day)", said.hasYear
            else {
                continue
            }
            let rest = words[tokens[start + 3].startIndex...]
            log.add(
                .dayInWords, at: log.find(day, from: item.source.line), width: day.count,
                "“\(day)” is not read as a day",
                help: "write \(item.text.written(String(rest))) \(said.proposal()) if that is meant")
            return
        }
    }
}

extension NoteReader {
    /// What to write for a day of the week in a goal, which nobody wrote on the day of its start.
    func helpForDayOfGoal(_ said: DayWords) -> String? {
        log.dayContext.isStart && !said.written.contains(where: \.isNumber) && !said.namesMonth
            ? "write the day that is meant, as in (due YYYY-MM-DD)" : nil
    }
}

extension DayWords {
    /// What says that another day takes the place of one.
    static let moves: Set<String> = [
        "moved", "now", "postponed", "rescheduled", "changed", "new", "then", "verschoben", "verlegt", "jetzt", "neu",
        "nun", "vertagt",
    ]

    /// The day in the words of an item that is still to be done, without a weekday right beside it: `bis 18.6.`, `next week`.
    init?(due words: String, from context: DayContext) {
        let bare = DayWords.withoutTail(words)
        guard
            let said = DayWords(movedTo: words, from: context) ?? DayWords(in: words, from: context)
                ?? DayWords(endOf: words, from: context)
                ?? (bare == words ? nil : DayWords(in: bare, from: context) ?? DayWords(endOf: bare, from: context))
        else { return nil }
        self = said
    }

    /// Whether one day of the calendar is meant.
    var isDay: Bool { meant.count == 1 && !isExample && written.contains(where: \.isNumber) }

    /// A day at the end of some words without a sign in front: `submit the CFP May 1, 2026`, `submit Tuesday`, `send on
    /// the 31st`, `slides Friday 31 July`, `draft Ende KW 31`.
    ///
    /// A day without its year or day of the week is a word there: `the talk 18 June`.
    init?(endOf words: String, from context: DayContext) {
        var text = words[...]
        while let last = text.last, "!) ".contains(last) { text.removeLast() }
        guard var blank = text.lastIndex(of: " ") else { return nil }
        // `submit Tuesday morning`
        if DayPhrases.partsOfDay.contains(text[blank...].dropFirst().lowercased()),
            let before = text[..<blank].lastIndex(of: " ")
        {
            text = text[..<blank]
            blank = before
        }
        let last = text[blank...].dropFirst()
        let isWeekday = last.utf8.count > 5 && last.first?.isUppercase ?? false && DayWords.isWeekday(last.lowercased())
        guard isWeekday || text.utf8.suffix(16).contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let parts = text.split(separator: " ")
        for count in stride(from: min(4, parts.count - 1), through: 1, by: -1) {
            let place = parts.count - count
            guard let said = DayWords(wholly: String(text[parts[place].startIndex...]), from: context) else { continue }
            let (before, first) = (parts[place - 1].lowercased(), parts[place].lowercased())
            // `send on the 31st`, and not `plan the meeting on the 31st`
            let isCounted =
                first == "on" && count == 3 && parts[place + 1] == "the"
                && (place < 2 || !DayWords.articles.contains(parts[place - 2].lowercased()))
            let isPart = ["ende", "end", "anfang", "mitte", "kw", "cw"].contains(first)
            let hasWeekday = count > 1 && DayWords.isWeekday(first.filter { $0 != "," })
            let isAlone = count == 1 && isWeekday && parts[place - 1].first?.isLowercase ?? false
            guard !DayWords.sentenceWords.contains(before),
                hasWeekday || isAlone || isCounted || isPart || said.hasYear && first != "on"
            else { return nil }
            self = said
            return
        }
        return nil
    }

    private static let articles: Set<String> = ["the", "a", "an", "our", "my", "this", "their"]
    /// Words in front of a day that belongs to the sentence.
    private static let sentenceWords: Set<String> = [
        "of", "from", "since", "vom", "von", "seit", "for", "für", "at", "after", "nach", "ab", "and", "und", "to",
        "the",
        "this", "last", "every", "each", "on", "am", "jeden", "letzten", "or", "oder", "than", "a", "an", "until",
        "between",
        "zwischen", "per", "pro", "version", "good", "black", "casual", "not", "nicht", "before", "vor", "in", "im",
        "as",
    ]

    /// Whether these words, where they stand, say from when: `not before Friday`, `frühestens am 1. September`.
    func isStart(in words: String) -> Bool {
        guard let place = words.ranges(of: written).last else { return false }
        let first = written.prefix { $0.isLetter }.lowercased()
        return DayWords.isStart(words[..<place.lowerBound] + (first == "before" || first == "vor" ? "\(first) " : ""))
    }

    /// Whether what stands in front of a day says that something begins then.
    static func isStart(_ before: some StringProtocol) -> Bool {
        let words = before.suffix(40).lowercased().split { !$0.isLetter }
        guard let last = words.last.map(String.init) else { return false }
        let second = words.count > 1 ? String(words[words.count - 2]) : ""
        if ["after", "ab", "since", "seit", "earliest", "frühestens", "nach"].contains(last) { return true }
        if ["before", "vor"].contains(last) { return ["not", "nicht", "never", "nie", "no"].contains(second) }
        return ["am", "ab", "on", "from", "at"].contains(last) && ["frühestens", "earliest", "not"].contains(second)
    }
}
