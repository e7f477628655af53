import Markdown

extension DayWords {
    /// A day to which something was moved, set off at the end of some words: `Bewerbung abgeben, verschoben auf 10.7.`,
    /// `Send the slides (moved to 10 July)`.
    init?(movedTo words: String, from context: DayContext) {
        guard DayWords.endingsOfVerbs.contains(where: { words.contains($0) }) else { return nil }
        let parts = words.split(separator: " ")
        for place in parts.indices.reversed() where place > 0 {
            let verb = parts[place].drop { "([".contains($0) }
            let isSetOff =
                verb.startIndex > parts[place].startIndex
                || parts[place - 1].last.map { ",;:.".contains($0) } ?? false
                || ["–", "—", "-", "→", "->", "|"].contains(parts[place - 1])
            guard isSetOff, DayWords.saysThatItMoved(verb) else { continue }
            let behind = parts[(place + 1)...].drop {
                DayWords.jointsOfMoving.contains($0.lowercased())
            }
            guard !behind.isEmpty, behind.count < parts.count - place - 1 else { return nil }
            for count in stride(from: min(5, behind.count), through: 1, by: -1) {
                let last = behind[behind.startIndex + count - 1]
                let isEnd = behind.count == count || last.last.map { ")],;".contains($0) } ?? false
                guard isEnd, let first = behind.first else { continue }
                var day = words[first.startIndex..<last.endIndex]
                while let sign = day.last, ")],;!".contains(sign) { day.removeLast() }
                guard let said = DayWords(wholly: String(day), from: context) else { continue }
                self = said
                written = String(words[verb.startIndex..<day.endIndex])
                return
            }
            return nil
        }
        return nil
    }

    /// Whether a word says that something gets another day: `verschoben`, `moved`.
    static func saysThatItMoved(_ word: some StringProtocol) -> Bool {
        word.utf8.count < 16 && verbsOfMoving.contains(word.lowercased())
    }

    private static let verbsOfMoving: Set<String> = [
        "verschoben", "verlegt", "vertagt", "verlängert", "moved", "postponed", "pushed", "shifted", "rescheduled",
        "extended", "deferred", "delayed",
    ]
    /// How these end, which bytes tell at once.
    private static let endingsOfVerbs = [
        "schoben", "rlegt", "rtagt", "ngert", "oved", "poned", "ushed", "ifted", "duled", "ended", "erred", "layed",
    ]
    private static let jointsOfMoving: Set<String> = [
        "auf", "to", "until", "till", "bis", "for", "zum", "on", "by", "den", "the", "back",
    ]
}
