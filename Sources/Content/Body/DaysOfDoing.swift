import Markdown
import MentoringModel

/// When something was done, in words that say nothing else: `am 18.6. gemacht`, `seit 3.3.`, `gestern`, `sent on 4 March`.
struct DayOfDoing {
    /// As written.
    private(set) var written: String
    /// The day alone, as written.
    private(set) var day: String
    /// The days that may be meant, none of them to come.
    private(set) var days: [CalendarDay]
    /// Whether a word says that it was done, and not only when.
    private(set) var hasVerb = false
    /// Whether that word is one such as “done”, and no other verb: `am 18.6. gemacht`.
    private(set) var hasState = false

    /// - Parameter words: All of them, without the signs around.
    init?(wholly words: some StringProtocol, from context: DayContext) {
        guard words.utf8.count <= 48 else { return nil }
        var parts = words.split(separator: " ").map { $0.drop { "(".contains($0) } }
        guard (1...7).contains(parts.count) else { return nil }
        written = String(words)
        func isVerb(_ word: some StringProtocol) -> Bool { DayOfDoing.isVerb(word.lowercased().filter(\.isLetter)) }
        while parts.count > 1, let last = parts.last, isVerb(last) || DayOfDoing.fillers.contains(last.lowercased()) {
            hasVerb = hasVerb || isVerb(last)
            hasState = hasState || ItemState.words[ItemState.plain(last)] == .done
            parts.removeLast()
        }
        while parts.count > 1, let first = parts.first, isVerb(first) || DayOfDoing.fillers.contains(first.lowercased())
        {
            hasVerb = hasVerb || isVerb(first)
            parts.removeFirst()
        }
        day = parts.joined(separator: " ")
        while let last = day.last, ",!".contains(last) { day.removeLast() }
        switch day.lowercased() {
        case "gestern", "yesterday": days = [context.day.map { $0 + -1 }].compactMap(\.self)
        case "vorgestern": days = [context.day.map { $0 + -2 }].compactMap(\.self)
        case "heute", "today": days = [context.day].compactMap(\.self)
        default:
            guard let said = DayWords(wholly: day, from: context), !said.isLimit, !said.isExample else { return nil }
            let past = said.inThePast(from: context).meant
            days = context.isStart ? past : past.filter { next in context.day.map { next <= $0 } ?? true }
        }
    }

    /// What stands at the end of the words of an item in brackets, or behind a dash or comma.
    init?(atEndOf words: String, from context: DayContext) {
        guard
            words.utf8.contains(where: { $0 &- 0x30 < 10 }) || words.contains("gestern") || words.contains("esterday")
        else { return nil }
        var text = words[...]
        while let last = text.last, "!) ".contains(last) || last == "." && !(text.dropLast().last?.isNumber ?? false) {
            text.removeLast()
        }
        for sign in text.indices.reversed() where "(–—,-".contains(text[sign]) && sign > text.startIndex {
            let isSpaced = text[text.index(before: sign)] == " " || text[sign] == ","
            let tail = text[text.index(after: sign)...]
            guard isSpaced, text[sign] == "(" || tail.first == " " else { continue }
            guard let found = DayOfDoing(wholly: tail.drop { $0 == " " }, from: context), !found.days.isEmpty else {
                return nil
            }
            self = found
            rest = String(text[..<sign])
            while let last = rest.last, " ,;:–—-(".contains(last) { rest.removeLast() }
            return
        }
        return nil
    }

    /// A state with its day right behind it at the end of what is done, without a sign in front: `Kapitel drei lesen erledigt 16.2.`
    init?(behindStateAtEndOf words: String, from context: DayContext) {
        guard words.utf8.suffix(16).contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        let parts = words.split(separator: " ")
        for place in parts.indices.dropFirst().suffix(6) where ItemState.words[ItemState.plain(parts[place])] == .done {
            let tail = words[parts[place].startIndex...]
            guard let found = DayOfDoing(wholly: tail, from: context), !found.days.isEmpty else { continue }
            self = found
            rest = String(words[..<parts[place - 1].endIndex])
            while let last = rest.last, " ,;:–—-(".contains(last) { rest.removeLast() }
            guard rest.contains(where: \.isLetter) else { return nil }
            return
        }
        return nil
    }

    /// The words in front of it.
    private(set) var rest = ""

    /// Whether it says since when something is done: `seit 3.3.`
    var isSince: Bool {
        let first = written.prefix { $0.isLetter }.lowercased()
        return first == "seit" || first == "since"
    }

    private static func isVerb(_ word: String) -> Bool {
        guard word.utf8.count > 3, !isOpenWord(word) else { return ["did", "met"].contains(word) }
        return verbs.contains(word) || DayWords.isParticiple(word)
    }

    private static func isOpenWord(_ word: String) -> Bool {
        ["gesagt", "geplant", "planned", "needed", "wanted", "gewollt", "geht", "gilt", "gehört"].contains(word)
    }

    private static let verbs: Set<String> = [
        "done", "finished", "completed", "erledigt", "fertig", "gemacht", "abgeschlossen", "abgehakt", "geschafft",
        "passiert",
    ]
    /// What stands beside a day that says when something was done.
    private static let fillers: Set<String> = [
        "am", "on", "vom", "seit", "since", "schon", "bereits", "already", "hab", "habe", "haben", "hat", "ich", "wir",
        "i", "we", "it", "was", "wurde", "war", "ist", "is", "has", "been", "per", "the", "den", "dann", "then",
    ]
}

extension StateAtEdge {
    /// A state behind its day at the end: `(am 18.6. gemacht)`, `– gestern erledigt`.
    static func behindDay(_ words: String, _ context: DayContext) -> StateAtEdge? {
        guard let doing = DayOfDoing(atEndOf: words, from: context), doing.hasState else { return nil }
        return StateAtEdge(doing.written, isDone: true, rest: doing.rest[...], time: doing.day)
    }
}
