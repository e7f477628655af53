import Diagnostics
import Markdown
import MentoringModel

// Promises that are still open, and of which a later session says in other words that they are done or dropped: `Lenz-Kontakt
// erledigt am 4.3.`, `the Q3 draft is done since Friday`, `LinkedIn lassen wir`.

/// Tells of such sentences outside every section, with the item to write.
func reportPromisesSaidInSentences(of pair: Pair, open: [Slug: [String: OpenPromise]], _ report: CheckReport) {
    let goals = pair.goals.filter { $0.status == .active || $0.status == .draft || $0.status == .paused }
    guard open.values.contains(where: { !$0.isEmpty }) || !goals.isEmpty else { return }
    lazy var promises = OpenPromiseInOrder.all(of: open)
    for session in pair.sessions {
        guard let log = report.logs[session.note.path], !log.freeLines.isEmpty else { continue }
        let day = session.date.value
        lazy var before = promises.filter {
            $0.first.last < day && $0.first.source.visibility >= session.note.visibility
        }
        let context = DayContext(day, isDayFirst: report.language == .german)
        for number in log.freeLines {
            guard let line = log.line(number), !log.hasReported(.tickedElsewhere, on: number),
                !log.hasReported(.unread, on: number)
            else { continue }
            for sentence in SaidOfPromise.wholeSentences(on: number, line, log) {
                guard let said = SaidOfPromise(sentence, in: pair) else { continue }
                let mark = log.find(sentence, from: number, lines: 1)
                if let (who, first) = said.promise(among: before) {
                    let days = said.isDone ? said.day(from: context).map { " (done \($0))" } ?? "" : ""
                    let item = "\(said.isDone ? "[x]" : "[-]") @\(who.text) \(first.wordsToRepeat)\(days)"
                    log.add(
                        .tickedElsewhere, at: mark, width: sentence.count,
                        "\(first.named), stays open: what this sentence says of it is not read",
                        help:
                            "write it below \(SectionNames.heading(.actions, in: report.language)), in the words of the "
                            + "first time: - \(item)")
                } else if !said.isDone, !said.isOfToday, let goal = said.goal(among: goals),
                    goal.start.map({ $0.value < day }) ?? true
                {
                    log.add(
                        .fieldInBody, at: mark, width: sentence.count,
                        "“\(sentence)” is not read, so the goal `\(goal.id)` stays \(goal.status.rawValue)",
                        help: "write status: dropped in the front matter of \(goal.note.path) if that is meant")
                }
            }
        }
    }
}

/// An open promise with the words that it is compared by.
struct OpenPromiseInOrder {
    let who: Slug
    let first: OpenPromise
    let words: [Substring]

    /// By person and words.
    static func all(of open: [Slug: [String: OpenPromise]]) -> [OpenPromiseInOrder] {
        open.sorted { $0.key.text < $1.key.text }.flatMap { who, promises in
            promises.sorted { $0.key < $1.key }.map {
                OpenPromiseInOrder(who: who, first: $0.value, words: SaidOfPromise.words(of: $0.key[...]))
            }
        }
    }
}

/// A sentence that says of something that it is done or dropped.
struct SaidOfPromise {
    let isDone: Bool
    /// Whether it must be about the promise alone.
    private let saysLittleElse: Bool
    private let sentence: Substring
    /// The words that say what it is about, in small letters.
    private let content: [Substring]
    /// What was done, in the form that a promise has: `book` for “booked”.
    private var verbs: [Substring] = []
    private let count: Int

    init?(_ sentence: Substring, in pair: Pair) {
        guard sentence.utf8.count <= 160, sentence.last != "?" else { return nil }
        guard !SaidOfPromise.words(of: sentence).contains(where: SaidOfPromise.doubts.contains) else { return nil }
        // `Interview guide finished, used twice already`: what stands behind the comma is another matter.
        let clauses = sentence.split(at: ", ").map { SaidOfPromise.words(of: $0) }
        let place = clauses.firstIndex { clause in
            clause.contains { SaidOfPromise.doneWords.contains($0) || SaidOfPromise.dropWords.contains($0) }
        }
        var words = place.map { clauses[$0] } ?? clauses.first ?? []
        // `The room is with HR, sorted`
        if let place, place > 0, words.count == 1 { words = clauses[place - 1] + words }
        guard (2...12).contains(words.count) else { return nil }
        let isDropped =
            words.contains(where: SaidOfPromise.dropWords.contains)
            || SaidOfPromise.dropPhrases.contains { " \(words.joined(separator: " ")) ".contains(" \($0) ") }
        let hasNegation = words.contains(where: SaidOfPromise.negations.contains)
        // `Cancel the standing call about the fair` is something to do.
        if isDropped, let first = words.first, SaidOfPromise.imperatives.contains(first), words.count > 4 { return nil }
        guard isDropped || !hasNegation && words.contains(where: SaidOfPromise.doneWords.contains) else { return nil }
        isDone = !isDropped
        self.sentence = sentence
        saysLittleElse = true
        content = SaidOfPromise.content(of: words, in: pair)
        verbs = words.compactMap { SaidOfPromise.baseForms[$0] }
        count = words.count
        guard !content.isEmpty, !isOfSomebodyElse(words, in: pair) else { return nil }
    }

    /// Whether the sentence says what somebody or something did, and to what: `The design team dropped the old tool`.
    private func isOfSomebodyElse(_ words: [Substring], in pair: Pair) -> Bool {
        guard
            let verb = words.firstIndex(where: {
                SaidOfPromise.doneWords.contains($0) || SaidOfPromise.dropWords.contains($0)
            }),
            verb > 0, !SaidOfPromise.auxiliaries.contains(words[verb - 1])
        else { return false }
        return words[..<verb].contains(where: content.contains)
            && words[(verb + 1)...].contains(where: content.contains)
    }

    /// Some words of which it is known that they tell of a promise.
    init(about words: String, in pair: Pair) {
        isDone = true
        sentence = words[...]
        saysLittleElse = false
        let all = SaidOfPromise.words(of: words[...])
        content = SaidOfPromise.content(of: all, in: pair)
        count = all.count
    }

    /// Whether it speaks of this meeting alone: `We skipped public speaking today`.
    var isOfToday: Bool {
        SaidOfPromise.words(of: sentence).contains { ["today", "heute", "diesmal", "time", "mal"].contains($0) }
    }

    // MARK: What it is about

    /// The one open promise that is most likely meant: they share two words that no other open one has.
    func promise(among all: [OpenPromiseInOrder]) -> (who: Slug, first: OpenPromise)? {
        var found: (who: Slug, first: OpenPromise)?
        for (index, promise) in all.enumerated() {
            let (first, words) = (promise.first, promise.words)
            let shared = (content + verbs).filter { word in words.contains { SaidOfPromise.isSame(word, $0) } }
            guard !shared.isEmpty else { continue }
            let rare = shared.filter { word in
                !all.enumerated().contains { number, other in
                    number != index && other.first.words != first.words
                        && other.words.contains { SaidOfPromise.isSame(word, $0) }
                }
            }
            // `LinkedIn lassen wir` says little else.
            let isShort =
                content.allSatisfy(rare.contains) && count <= 5 && words.count <= 6 && rare.allSatisfy { $0.count > 4 }
            guard Set(rare).count > 1 || isShort && !rare.isEmpty else { continue }
            // A promise to drop something, or about being done, is told in these words, too.
            if saysLittleElse {
                guard content.count(where: { !shared.contains($0) }) <= 1,
                    !words.contains(where: {
                        SaidOfPromise.doneWords.contains($0) || SaidOfPromise.dropWords.contains($0)
                    })
                else { continue }
            }
            if found != nil { return nil }
            found = (promise.who, first)
        }
        return found
    }

    /// The goal whose title is all that a short sentence is about.
    func goal(among goals: [Goal]) -> Goal? {
        guard count <= 7 else { return nil }
        let fit = goals.filter { goal in
            let words = SaidOfPromise.words(of: (goal.title?.value ?? goal.id.words)[...]).filter {
                $0.count > 3 && !SaidOfPromise.small.contains($0)
            }
            return !words.isEmpty && content.allSatisfy { word in words.contains { SaidOfPromise.isSame(word, $0) } }
                && words.allSatisfy { word in content.contains { SaidOfPromise.isSame($0, word) } }
        }
        return fit.count == 1 ? fit[0] : nil
    }

    /// The day on which it was done, where one is said.
    func day(from context: DayContext) -> CalendarDay? { SaidOfPromise.day(in: sentence, from: context) }

    static func day(in sentence: Substring, from context: DayContext) -> CalendarDay? {
        guard sentence.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let parts = sentence.split(separator: " ").map { part in
            part.drop { "([,".contains($0) }.prefix { !",;)]!".contains($0) }
        }
        for start in parts.indices where parts[start].first?.isNumber ?? false {
            for count in stride(from: min(3, parts.count - start), through: 1, by: -1) {
                let text = parts[start..<start + count].joined(separator: " ")
                if let day = CalendarDay(text) { return day }
                guard let said = DayWords(wholly: text, from: context) else { continue }
                let past = said.inThePast(from: context)
                return past.meant.count == 1 && !past.isExample ? past.meant[0] : nil
            }
        }
        return nil
    }

    // MARK: Words

    /// The sentences of a line without what goes on from the line above, or on the line below.
    static func wholeSentences(on number: Int, _ line: Substring, _ log: NoteLog) -> ArraySlice<Substring> {
        func isProse(_ line: Substring?) -> Bool {
            line?.first { !isBlank($0) && $0 != ">" }.map { !"-*+#|=`".contains($0) } ?? false
        }
        func ends(_ line: Substring?) -> Bool { line?.last { !isBlank($0) }.map { ".!?:;*_".contains($0) } ?? true }
        var all = sentences(line)[...]
        let above = log.line(number - 1)
        if isProse(line), isProse(above), !ends(above), !all.isEmpty { all.removeFirst() }
        if isProse(log.line(number + 1)), !ends(line), !all.isEmpty { all.removeLast() }
        return all
    }

    private static func sentences(_ line: Substring) -> [Substring] {
        var text = line.drop { isBlank($0) || ">-*+".contains($0) }
        while let last = text.last, isBlank(last) { text.removeLast() }
        var found: [Substring] = []
        var start = text.startIndex
        let ends = [". ", "; ", "! ", "? "].flatMap { text.ranges(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
        for range in ends where range.lowerBound >= start && range.upperBound < text.endIndex {
            guard text[range.upperBound].isUppercase || text[range.lowerBound] == ";" else { continue }
            // With its question mark, which says that it states nothing.
            let end = text[range.lowerBound] == "?" ? text.index(after: range.lowerBound) : range.lowerBound
            found.append(text[start..<end])
            start = range.upperBound
        }
        return start < text.endIndex ? found + [text[start...]] : found
    }

    fileprivate static func words(of text: Substring) -> [Substring] {
        text.lowercased()[...].lettersAndDigits
    }

    private static func content(of words: [Substring], in pair: Pair) -> [Substring] {
        let people = (pair.agreement.mentors + pair.agreement.mentees).flatMap {
            SaidOfPromise.words(of: $0.words[...]) + SaidOfPromise.words(of: $0.id.text[...])
        }
        return words.filter { word in
            (word.count > 3 || word.count > 1 && word.contains(where: \.isNumber) && word.contains(where: \.isLetter))
                && !small.contains(word) && !doneWords.contains(word) && !dropWords.contains(word)
                && !people.contains(word) && !word.allSatisfy(\.isNumber)
        }
    }

    /// Whether two words are one, or forms of one.
    private static func isSame(_ word: Substring, _ other: Substring) -> Bool {
        word == other || haveSameStem(word, other, butFor: 2)
    }
}
