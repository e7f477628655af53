import Diagnostics
import Markdown
import MentoringModel

extension NoteReader {
    /// The options of a session; one that is called chosen in brackets or behind an arrow at its end is the chosen one.
    func options() -> [SessionItem] {
        items(.options) { reportNotChosen($0) }
    }

    /// An option without the words that say it was chosen, with whoever is named in front of them: `per bay – Noor ← chosen`.
    func withoutChoice(_ item: BodyReading.Item) -> BodyReading.Item {
        guard item.text.marker != .cancelled else { return item }
        let isTicked = item.text.marker != .done && endsInTick(item)
        guard let words = ChosenOption.cut(item.text.words) ?? (isTicked ? item.text.words : nil) else { return item }
        var item = item
        item.text.words = words
        if !isTicked { item.text.marker = .done }
        if item.owners.isEmpty {
            let reading = ItemReading(words, keys: ItemAttributes.keys(in: .options), isPerson: isPerson)
            if !reading.owners.isEmpty, reading.attributes.isEmpty {
                item.owners = reading.owners
                item.text.owners = reading.owners
                item.text.words = trimmed(reading.words)
            }
        }
        if isTicked {
            let people = item.owners.compactMap { idCalled($0) }.joined(separator: ", ")
            log.add(
                .chosenOption, at: Mark(line: item.source.line, column: item.source.column),
                "this option seems to be the chosen one, but is not read as such",
                help: "write - [x] \(people.isEmpty ? "" : people + " ")\(item.text.words) if it was chosen")
        }
        return item
    }

    /// Whether a tick ended an item that is no part of its words any more: `per shift – Noor ✔`.
    private func endsInTick(_ item: BodyReading.Item) -> Bool {
        guard let words = body.words(ofItem: item.block), words.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }),
            let last = words.last(where: { !isBlank($0) }), ChosenOption.isTick(last)
        else { return false }
        return item.text.words.last.map { !ChosenOption.isTick($0) } ?? false
    }

    /// Tells of an option that its box calls chosen, and its words do not: `- [x] Call the bank – dropped`.
    private func reportNotChosen(_ item: BodyReading.Item) {
        reportNearlyChosen(item)
        guard item.text.marker == .done, let said = ChosenOption.notChosen(item.text.words) else { return }
        item.text.reportTwoStates("chosen", said, "[-] if it was not chosen", item.source.line, log)
    }

    /// Tells of an option whose words nearly say that it is the chosen one, or say it of one that its box cancels.
    private func reportNearlyChosen(_ item: BodyReading.Item) {
        let text = item.text
        let message: String
        let words: String
        if let chosen = ChosenOption.cut(text.words) {
            guard text.marker == .cancelled else { return }
            (message, words) = ("this option is chosen by its words, but cancelled by its box", chosen)
        } else if text.marker != .done, let chosen = ChosenOption.nearlyCut(text.words) {
            (message, words) = ("this option seems to be the chosen one, but is not read as such", chosen)
        } else {
            return
        }
        log.add(
            .chosenOption, at: Mark(line: item.source.line, column: item.source.column), message,
            help: "write - [x] \(text.written(words)) if it was chosen")
    }
}

/// Words by which people say that an option is the chosen one.
enum ChosenOption {
    private static let words = sentences.union([
        "chosen", "the chosen one", "picked", "selected", "decided", "our choice", "the choice", "our pick", "this one",
        "we chose this", "we go with this", "we go with this one", "going with this", "agreed", "winner", "taken",
        "gewählt", "ausgewählt", "entschieden", "beschlossen", "genommen", "das machen wir", "machen wir", "diese",
        "dieses", "wird gemacht", "unsere wahl", "dafür entschieden", "nehmen wir", "so machen wir es",
        "machen wir zuerst", "das machen wir zuerst", "fangen wir mit an", "damit fangen wir an", "probieren wir",
        "das probieren wir", "versuchen wir", "das versuchen wir", "going with this one first",
        "going with this first", "we start with this", "we start with this one", "starting with this one",
        "we try this", "we try this one", "lets try this one", "well try this one", "we do this first",
        "we do this one first",
    ])
    /// Sentences that say it also where no sign stands in front of them.
    private static let sentences: Set<String> = [
        "we go with this", "we go with this one", "well go with this", "well go with this one", "going with this one",
        "we are going with this one", "were going with this one", "going for this one",
        "go with this one", "lets go with this one", "lets do this one", "well do this one", "that one",
        "this one it is",
        "thats the one", "this is the one", "we picked this", "we picked this one", "we pick this one",
        "we chose this one",
        "we took this one", "we take this one", "we decided on this", "we decided on this one", "we agreed on this",
        "we agreed on this one", "we go for this one", "thats what well do", "doing this one", "we do this one",
        "das nehmen wir", "den nehmen wir", "die nehmen wir", "nehmen wir das", "so machen wirs", "das machen wir so",
        "machen wir so", "wir machen das", "wir nehmen das", "wir nehmen den", "wir nehmen die", "das wirds",
        "das wird es",
        "das soll es sein", "so wirds gemacht", "das haben wir gewählt", "das ist es", "dabei bleibt es",
        "dabei bleibts",
        "darauf geeinigt", "wir haben uns dafür entschieden", "haben wir gewählt", "haben wir genommen",
    ]
    private static let arrows = ["←", "<--", "<-", "⬅", "⟵", "⇐", "→", "-->", "->", "=>", "👈"]
    private static let ticks: Set<Character> = ["✅", "✔", "✓", "☑", "👍", "⭐", "👈", "🏆", "🎯"]

    /// The words of an option without what says that it was chosen; `nil` where nothing at its end does.
    static func cut(_ text: String) -> String? {
        guard mayBeChosen(text) else { return nil }
        var end = text[...]
        while let last = end.last, ".! ".contains(last) { end.removeLast() }
        for (open, close) in [("(", ")"), ("[", "]"), ("（", "）")] where end.hasSuffix(close) {
            guard let start = end.lastIndex(of: Character(open)) else { continue }
            return isChosen(end[start...]) ? trimmed(end[..<start]) : nil
        }
        for arrow in arrows {
            guard let range = end.ranges(of: arrow).last, isChosen(end[range.upperBound...]) else { continue }
            let words = trimmed(end[..<range.lowerBound])
            return words.isEmpty ? nil : words
        }
        // `erst Festpreis anbieten ✔ so machen wir's`
        if text.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }), let tick = end.lastIndex(where: isTick),
            tick > end.startIndex, isChosen(end[tick...].dropFirst())
        {
            return trimmed(end[..<tick])
        }
        return nil
    }

    /// Whether words of an item that is no option yet say that it was chosen.
    static func isSaid(_ text: String) -> Bool { cut(text) != nil || nearlyCut(text) != nil }

    /// The words of an option that most likely is the chosen one: with a tick, or with such a word behind a dash or before a colon.
    static func nearlyCut(_ text: String) -> String? {
        if let words = withoutSentence(text) ?? beforeArrowBack(text) { return words }
        guard mayBeChosen(text) else { return nil }
        if let first = text.first, isTick(first) { return trimmed(text.dropFirst()) }
        if let last = text.last, isTick(last) { return trimmed(text.dropLast()) }
        if let colon = text.firstIndex(where: { ":–—".contains($0) }), isChosen(text[..<colon]) {
            return trimmed(text[text.index(after: colon)...])
        }
        for sign in [" – ", " — ", " - ", ": ", ", "] {
            guard let range = text.ranges(of: sign).last, isChosen(text[range.upperBound...]) else { continue }
            // `If the bank agrees, we go with this one`
            if sentences.contains(SectionNames.folded(String(text[range.upperBound...]))),
                mentions(conditions, in: text[..<range.lowerBound])
            {
                return nil
            }
            return trimmed(text[..<range.lowerBound])
        }
        return nil
    }

    /// The words in front of an arrow that points back at them, and behind which words say what somebody does first or takes:
    /// `jetzt bewerben ← das zuerst`.
    private static func beforeArrowBack(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "<") || $0 == 0xF0 }),
            let arrow = ["←", "<--", "<-", "⬅", "⟵", "⇐", "👈"].lazy.compactMap({ text.firstRange(of: $0) }).first
        else { return nil }
        let tail = text[arrow.upperBound...].lowercased().split { !$0.isLetter }
        guard (1...6).contains(tail.count), tail.contains(where: { taking.contains(String($0)) }),
            // `stay ← start over is hard`
            tail.allSatisfy({ taking.contains(String($0)) || besideTaking.contains(String($0)) })
        else { return nil }
        let words = trimmed(text[..<arrow.lowerBound])
        return words.isEmpty ? nil : words
    }

    private static let taking: Set<String> = [
        "zuerst", "erst", "first", "wir", "we", "nehmen", "probieren", "versuchen", "try", "start", "starting", "going",
        "go", "anfangen", "beginnen", "take", "taking", "favorit", "favourite", "favorite",
    ]
    private static let besideTaking: Set<String> = [
        "das", "den", "die", "dies", "diese", "diesen", "this", "that", "it", "one", "with", "for", "mit", "damit",
        "machen", "mache", "mach", "ich", "i", "mal", "mein", "meine", "my", "unser", "unsere", "our", "is", "ist",
        "the",
        "als", "am", "jetzt", "now", "es", "so", "let", "lets", "s", "ll", "will", "werden", "wollen", "re", "are",
        "do",
        "doing", "ja", "yes", "ok", "gern", "gerne", "wohl", "here", "hier", "hiermit", "man", "to",
    ]

    /// The words in front of a sentence at the end that says it, without a sign between the two: `Festpreis das nehmen wir`.
    private static func withoutSentence(_ text: String) -> String? {
        guard let last = text.utf8.last(where: { $0 | 0x20 &- 0x61 < 26 }), "sreton".utf8.contains(last | 0x20) else {
            return nil
        }
        guard text.last != "?" else { return nil }
        let parts = text.split(separator: " ")
        for count in stride(from: 6, through: 3, by: -1) where parts.count > count {
            let start = parts[parts.count - count].startIndex
            guard sentences.contains(SectionNames.folded(String(text[start...]))) else { continue }
            var words = text[..<start]
            // `we should not go with this one`, `Ask Noor whether we do this one`
            guard !mentions(doubts, in: words) else { return nil }
            // `dbt ✔ Noor: let's do this one`
            if let tick = words.lastIndex(where: isTick), tick > words.startIndex { words = words[..<tick] }
            while let sign = words.last, " ,;:–—-!.".contains(sign) { words.removeLast() }
            return words.isEmpty ? nil : String(words)
        }
        return nil
    }

    /// Whether one of some words is among others; `n't` at the end of one is a negation.
    private static func mentions(_ some: Set<String>, in words: Substring) -> Bool {
        words.split { !$0.isLetter && !"'’".contains($0) }.contains { word in
            let word = word.lowercased().replacing("’", with: "'")
            return some.contains(word) || some.contains("not") && word.hasSuffix("n't")
        }
    }

    private static let conditions: Set<String> = ["if", "unless", "whether", "wenn", "falls", "ob", "sofern", "sobald"]
    private static let doubts = conditions.union([
        "not", "never", "dont", "wont", "shouldnt", "cannot", "cant", "should", "could", "would", "might", "maybe",
        "perhaps", "ask", "asks", "nicht", "kein", "keine", "keinen", "nie", "niemals", "vielleicht", "eventuell",
        "sollten", "könnten", "würden", "fragen", "frage", "fragt", "klären", "warum", "why", "until", "bevor",
    ])

    /// What says at the end of an option, or in brackets, that it is not the chosen one: `(rejected)`, `– nicht geschafft`.
    static func notChosen(_ text: String) -> String? {
        guard mayBeChosen(text) else { return nil }
        if let part = StateInPart(text), part.state != .done { return part.written }
        var end = text[...]
        while let last = end.last, ".!)] ".contains(last) { end.removeLast() }
        guard let sign = end.lastIndex(where: { "–—-,;:([".contains($0) }) else { return nil }
        let tail = trimmed(end[sign...].dropFirst())
        return rejected.contains(tail.lowercased()) ? tail : nil
    }

    private static let rejected: Set<String> = [
        "rejected", "not chosen", "not taken", "not this one", "not picked", "not selected", "ruled out", "discarded",
        "not now", "decided against", "no", "verworfen", "abgelehnt", "nicht gewählt", "nicht genommen",
        "ausgeschlossen", "dagegen entschieden", "nicht diese", "nein", "lieber nicht",
    ]

    /// Whether an item has more than plain letters: bytes are looked at first.
    private static func mayBeChosen(_ text: String) -> Bool {
        text.utf8.contains { $0 >= 0xE2 || "([:,-<=".utf8.contains($0) }
    }

    static func isTick(_ sign: Character) -> Bool {
        ticks.contains(sign) || sign.unicodeScalars.first.map { ticks.contains(Character($0)) } ?? false
    }

    private static func isChosen(_ text: some StringProtocol) -> Bool {
        text.count < 40 && words.contains(SectionNames.folded(String(text)))
    }
}
