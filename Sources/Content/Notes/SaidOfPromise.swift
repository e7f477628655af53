import Diagnostics
import Markdown
import MentoringModel

/// A sentence that says of something that it is done or dropped.
struct SaidOfPromise {
    let isDone: Bool
    /// Whether it must be about the promise alone.
    let saysLittleElse: Bool
    private let sentence: Substring
    /// The words that say what it is about, in small letters.
    let content: [Substring]
    /// What was done, in the form that a promise has: `book` for “booked”.
    private(set) var verbs: [Substring] = []
    let count: Int

    init?(_ sentence: Substring, in pair: Pair) {
        guard sentence.utf8.count <= 160, SaidOfPromise.mayState(sentence.utf8), sentence.last != "?" else {
            return nil
        }
        let all = SaidOfPromise.words(of: sentence)
        guard SaidOfPromise.statesAnything(all), !all.contains(where: SaidOfPromise.doubts.contains) else { return nil }
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

    static func words(of text: Substring) -> [Substring] {
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
    static func isSame(_ word: Substring, _ other: Substring) -> Bool {
        word == other || haveSameStem(word, other, butFor: 2)
    }
}

/// Whether one word is the end of another, as of a German compound: `Übergaben`, `Schichtübergaben`.
func isPartOfCompound(_ word: some StringProtocol, _ other: some StringProtocol) -> Bool {
    let (short, long) =
        word.utf8.count < other.utf8.count ? (String(word), String(other)) : (String(other), String(word))
    return short.count > 5 && long.count > short.count + 2 && long.hasSuffix(short)
}

/// Whether two words begin with the same five letters or more, and differ in an ending of a few.
func haveSameStem(_ word: some StringProtocol, _ other: some StringProtocol, butFor ending: Int) -> Bool {
    // Two letters of ASCII are never the same in other bytes, and most words differ in the first.
    if let first = word.utf8.first, let start = other.utf8.first, first != start, first < 0x80, start < 0x80 {
        return false
    }
    let same = zip(word, other).prefix { $0 == $1 }.count
    return same > 4 && same >= max(word.count, other.count) - ending
}
