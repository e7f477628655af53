import Diagnostics
import Markdown
import MentoringModel

// Promises that are still open, and of which a later session says in other words that they are done or dropped: `Lenz-Kontakt
// erledigt am 4.3.`, `the Q3 draft is done since Friday`, `LinkedIn lassen wir`.

/// Tells of such sentences outside every section, with the item to write.
func reportPromisesSaidInSentences(of pair: Pair, open: [Slug: [String: OpenPromise]], _ report: CheckReport) {
    let goals = pair.goals.filter { $0.status == .active || $0.status == .draft || $0.status == .paused }
    guard open.values.contains(where: { !$0.isEmpty }) || !goals.isEmpty else { return }
    for session in pair.sessions {
        guard let log = report.logs[session.note.path], !log.freeLines.isEmpty else { continue }
        let day = session.date.value
        let before = open.mapValues {
            $0.filter { $0.value.last < day && $0.value.source.visibility >= session.note.visibility }
        }
        let context = DayContext(day, isDayFirst: report.language == .german)
        for number in log.freeLines {
            guard let line = log.line(number), !log.hasTold(.tickedElsewhere, on: number),
                !log.hasTold(.unread, on: number)
            else { continue }
            for sentence in SaidOfPromise.sentences(line) {
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
                } else if !said.isDone, let goal = said.goal(among: goals), goal.start.map({ $0.value < day }) ?? true {
                    log.add(
                        .fieldInBody, at: mark, width: sentence.count,
                        "“\(sentence)” is not read, so the goal `\(goal.id)` stays \(goal.status.rawValue)",
                        help: "write status: dropped in the front matter of \(goal.note.path) if that is meant")
                }
            }
        }
    }
}

/// The one open promise that words about what is done most likely mean: they share two words that no other open one has.
func promiseMeant(
    by words: String, among open: [Slug: [String: OpenPromise]], in pair: Pair
) -> (who: Slug, first: OpenPromise)? {
    SaidOfPromise(about: words, in: pair).promise(among: open)
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
        let words = SaidOfPromise.words(of: sentence)
        guard (2...12).contains(words.count), !words.contains(where: SaidOfPromise.doubts.contains) else { return nil }
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
        guard !content.isEmpty else { return nil }
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

    // MARK: What it is about

    func promise(among open: [Slug: [String: OpenPromise]]) -> (who: Slug, first: OpenPromise)? {
        let all = open.sorted { $0.key.text < $1.key.text }.flatMap { who, promises in
            promises.sorted { $0.key < $1.key }.map { (who, $0.value, SaidOfPromise.words(of: $0.key[...])) }
        }
        var found: (who: Slug, first: OpenPromise)?
        for (index, (who, first, words)) in all.enumerated() {
            let shared = (content + verbs).filter { word in words.contains { SaidOfPromise.isSame(word, $0) } }
            guard !shared.isEmpty else { continue }
            let rare = shared.filter { word in
                !all.enumerated().contains { other, promise in
                    other != index && promise.1.words != first.words
                        && promise.2.contains { SaidOfPromise.isSame(word, $0) }
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
            found = (who, first)
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

    static func sentences(_ line: Substring) -> [Substring] {
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

    private static func words(of text: Substring) -> [Substring] {
        text.lowercased()[...].split { !$0.isLetter && !$0.isNumber }
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
        if word == other { return true }
        let same = zip(word, other).prefix { $0 == $1 }.count
        return same > 4 && same >= max(word.count, other.count) - 2
    }

    /// Whether a line holds one of the words that such a sentence has.
    static func mayState(_ bytes: Substring.UTF8View) -> Bool {
        guard bytes.count <= 400 else { return false }
        var before: UInt8 = 0x20
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index] | 0x20
            if (before | 0x20) &- 0x61 >= 26, before < 0x80,
                let stems = stems[byte], stems.contains(where: { starts(bytes[index...], with: $0) })
            {
                return true
            }
            before = bytes[index]
            bytes.formIndex(after: &index)
        }
        return false
    }

    private static func starts(_ bytes: Substring.UTF8View, with stem: [UInt8]) -> Bool {
        var count = 0
        for byte in bytes {
            if count == stem.count { return true }
            guard byte | 0x20 == stem[count] else { return false }
            count += 1
        }
        return count == stem.count
    }

    /// The first four letters of each word, by the first one.
    private static let stems: [UInt8: [[UInt8]]] = {
        let phrases = ["lass", "lasse", "weg", "forget", "needed", "erledigt"]
        let all = Set(
            (doneWords.map(String.init) + dropWords.map(String.init) + phrases).map { Array($0.utf8.prefix(4)) })
        return Dictionary(grouping: all, by: { $0[0] })
    }()

    private static let doneWords: Set<Substring> = [
        "done", "finished", "completed", "erledigt", "fertig", "geschafft", "abgeschlossen", "abgegeben", "abgeschickt",
        "verschickt", "eingereicht", "geschickt", "gesendet", "sent", "delivered", "submitted", "raus", "gebucht",
        "booked", "geklärt", "hergestellt",
    ]
    private static let imperatives: Set<Substring> = ["drop", "skip", "cancel", "scrap", "forget"]
    private static let baseForms: [Substring: Substring] = [
        "sent": "send", "booked": "book", "submitted": "submit", "delivered": "deliver", "finished": "finish",
        "completed": "complete", "abgeschickt": "abschicken", "abgegeben": "abgeben", "verschickt": "verschicken",
        "eingereicht": "einreichen", "geschickt": "schicken", "gesendet": "senden", "gebucht": "buchen",
        "geklärt": "klären", "hergestellt": "herstellen", "abgeschlossen": "abschließen",
    ]
    private static let dropWords: Set<Substring> = [
        "drop", "dropped", "dropping", "skip", "skipped", "skipping", "cancel", "cancelled", "canceled", "scrap",
        "scrapped", "gestrichen", "streichen", "entfällt", "verworfen", "weggelassen",
    ]
    private static let dropPhrases = [
        "lassen wir", "wir lassen", "fällt weg", "not needed any more", "no longer needed", "not needed anymore",
        "nicht mehr nötig", "hat sich erledigt", "lassen wir weg", "brauchen wir nicht mehr", "forget about",
    ]
    private static let negations: Set<Substring> = [
        "not", "nicht", "isn", "wasn", "hasn", "noch", "yet", "never", "nie", "kein", "keine", "almost", "nearly",
        "fast",
        "half", "halb", "partly", "teilweise",
    ]
    /// Words of a plan, a condition or a question.
    private static let doubts: Set<Substring> = [
        "when", "wenn", "once", "sobald", "until", "till", "if", "falls", "will", "wird", "werden", "soll", "sollen",
        "sollte", "should", "must", "muss", "can", "kann", "could", "könnte", "would", "würde", "may", "might", "be",
        "want", "wants", "how", "wie", "why", "warum", "whether", "ob", "before", "bevor", "unless", "planned",
        "geplant",
        "being", "means", "bis",
    ]
    private static let small: Set<Substring> = [
        "that", "this", "with", "from", "have", "been", "were", "since", "sorry", "late", "last", "week", "time",
        "today",
        "yesterday", "well", "good", "gelaufen", "lief", "gut", "friday", "monday", "tuesday", "wednesday", "thursday",
        "already", "finally", "also", "just",
        "very",
        "only", "they", "them", "then", "their", "about", "what", "which", "some", "more", "into", "over", "after",
        "next",
        "eine", "einen", "einem", "einer", "dass", "oder", "aber", "auch", "schon", "endlich", "jetzt", "heute",
        "gestern",
        "seit", "letzte", "letzten", "woche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "haben",
        "sind",
        "wurde", "wurden", "leider", "etwas", "nach", "vorher", "beide", "both", "lassen", "needed", "nötig", "mehr",
        "brauchen", "forget", "sich", "frau", "herr", "make", "made", "gemacht", "machen", "does", "said", "says",
        "sagt",
    ]
}
