import Markdown
import MentoringModel

/// A state that words begin or end with, where it may be no part of the sentence: `DONE`, `, done`, `Done: …`, `❌ …`, `✅ 5 Feb`.
struct StateAtEdge {
    /// As written.
    private(set) var written: String
    private(set) var isDone: Bool
    /// The words without it.
    private(set) var words: String
    /// What is said behind it and is no day: `(done, see mail)`.
    private(set) var remark: String?
    /// The words with that remark.
    var rest: String { words + (remark.map { " (\($0))" } ?? "") }
    /// When, as written behind it.
    private(set) var time: String?
    /// Whether it may as well be that nobody has to do it any more: `hat sich erledigt`.
    private(set) var isMoot = false
    /// Whether it may as well be that somebody agrees: `– ok`.
    private(set) var isUnsure = false

    /// The box that says it.
    var box: String { isDone ? "[x]" : "[-]" }

    /// Finds a state at either end of some words.
    ///
    /// - Parameter line: The line of the note, which shows what is emphasised.
    init?(_ words: String, line: Substring? = nil, from context: DayContext) {
        guard StateFilter.mayHoldState(words) else { return nil }
        var edge = StateAtEdge.behindSign(words, context) ?? StateAtEdge.inBrackets(words, context)
        edge = edge ?? StateAtEdge.behindDay(words, context) ?? StateAtEdge.atEnd(words, line)
        edge = edge ?? StateAtEdge.behindDash(words[...], context)
        guard let found = edge ?? StateAtEdge.atStart(words) ?? StateAtEdge.inPart(words) else { return nil }
        self = found
        for key in ["status", "state", "zustand"] where self.words.lowercased().hasSuffix(" " + key) {
            self.words = StateAtEdge.withoutSeparators(self.words.dropLast(key.count))
        }
        guard !self.words.isEmpty else { return nil }
    }

    init?(
        _ written: some StringProtocol, isDone: Bool, rest: Substring, time: String? = nil, remark: String? = nil
    ) {
        self.written = trimmed(written)
        self.isDone = isDone
        self.time = time
        self.remark = remark
        words = StateAtEdge.withoutSeparators(rest)
    }

    private static func withoutSeparators(_ rest: Substring) -> String {
        var rest = rest
        while let last = rest.last, " –—-,;:|(·/=•".contains(last) { rest.removeLast() }
        return trimmed(rest.drop { " –—-,;:|)·".contains($0) })
    }

    /// The days that are meant by what stands behind the state.
    func days(from context: DayContext) -> [CalendarDay] {
        guard let time else { return [] }
        if ["yesterday", "gestern"].contains(time.lowercased()) {
            return [context.day.map { $0 + -1 }].compactMap(\.self)
        }
        return DayWords(in: "by \(time)", from: context)?.inThePast(from: context).meant ?? []
    }

    private static let crosses: Set<Unicode.Scalar> = ["❌", "✗", "✘", "✖", "❎", "🚫"]
    /// Words that end a sentence as its verb: `Folien erledigt`.
    private static let participles: Set<String> = [
        "erledigt", "abgesagt", "abgebrochen", "gestrichen", "abgeschlossen",
    ]
    /// What says when behind a state: `– done on Monday`.
    private static let times: Set<String> = [
        "on", "at", "am", "today", "yesterday", "last", "this", "heute", "gestern", "letzte", "letzten", "diese",
    ]
    private static let limits: Set<String> = ["by", "until", "till", "before", "bis", "vor"]
    static let codes: [String: Bool] = [
        "white_check_mark": true, "heavy_check_mark": true, "ballot_box_with_check": true, "check": true, "x": false,
        "negative_squared_cross_mark": false,
    ]
    static let separators: Set<Character> = [
        ",", ";", ":", ".", "/", "=", "|", "·", "•", "…", "+", "!", "–", "—",
    ]

    private static func isSign(_ word: Substring, _ signs: Set<Unicode.Scalar>) -> Bool {
        word.count == 1 && word.unicodeScalars.first.map(signs.contains) ?? false
    }

    static func said(_ word: some StringProtocol) -> Bool? {
        ItemState.words[ItemState.plain(word)].map { $0 == .done }
    }

    // MARK: Behind the words

    /// What stands behind a state: nothing, a day, or a remark.
    static func tail(_ text: Substring, _ context: DayContext) -> (time: String?, remark: String?)? {
        var inner = trimmed(text.drop { " –—-,;:(".contains($0) })
        let isSetOff = text.first { $0 != " " }.map { "–—-,;:(".contains($0) } ?? false
        while let last = inner.last, ")!".contains(last) || last == "." && !(inner.dropLast().last?.isNumber ?? false) {
            inner.removeLast()
        }
        if inner.isEmpty || said(inner) == true { return (nil, nil) }
        let words = inner.split(separator: " ")
        // `done by Friday` asks for it.
        guard words.count <= 6, !limits.contains(words[0].lowercased()) else { return nil }
        if ["yesterday", "gestern"].contains(inner.lowercased())
            || DayWords(wholly: inner, from: context) != nil
        {
            return (inner, nil)
        }
        if let first = words.first, words.count > 1, times.contains(first.lowercased()) {
            let day = String(inner.dropFirst(first.count + 1))
            if DayWords(wholly: day, from: context) != nil { return (day, nil) }
        }
        return isSetOff || words.first.map({ times.contains($0.lowercased()) }) ?? false ? (nil, inner) : nil
    }

    /// A tick with a day or remark behind it, a cross, or a code for either: `✔ (24 April)`, `❌`, `:white_check_mark:`.
    private static func behindSign(_ words: String, _ context: DayContext) -> StateAtEdge? {
        if words.utf8.last == UInt8(ascii: ":"),
            let open = words.dropLast().lastIndex(of: ":"), open > words.startIndex,
            let isDone = codes[words[open...].dropFirst().dropLast().lowercased()]
        {
            return StateAtEdge(words[open...], isDone: isDone, rest: words[..<open])
        }
        if let found = behindCode(words, context) { return found }
        guard words.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF0 }),
            let place = words.unicodeScalars.lastIndex(where: { ItemState.ticks.contains($0) || crosses.contains($0) }),
            let index = place.samePosition(in: words), index > words.startIndex
        else { return nil }
        let before = words[..<index]
        let behind = words[words.index(after: index)...]
        let isDone = ItemState.ticks.contains(words.unicodeScalars[place])
        guard before.last == " " || before.last == "(",
            before.unicodeScalars.allSatisfy({ !ItemState.ticks.contains($0) }),
            let tail = tail(behind, context)
        else { return nil }
        return StateAtEdge(words[index...], isDone: isDone, rest: before, time: tail.time, remark: tail.remark)
    }

    /// `(done, 24 April)`, `(cancelled, no budget)`, `{done}`, `[x]`
    private static func inBrackets(_ words: String, _ context: DayContext) -> StateAtEdge? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        guard let close = text.last, let opening = [")": "(", "]": "[", "}": "{"][close] as Character?,
            let open = text.lastIndex(of: opening), open > text.startIndex
        else { return nil }
        var inside = text[open...].dropFirst().dropLast()
        // `(done?)`, `(ok?)`: it may be so.
        if inside.last == "?", let asked = asked(inside, text[..<open]) { return asked }
        while let last = inside.last, "! ".contains(last) { inside.removeLast() }
        let before = text[..<open]
        guard before.last != "[", before.last != "(" else { return nil }
        if inside == "x" || inside == "X" { return StateAtEdge(text[open...], isDone: true, rest: before) }
        let head = inside.prefix { !",;:–—(".contains($0) }
        if let isDone = said(head) ?? StatePhrases.nearly[ItemState.plain(head)],
            let tail = tail(inside[head.endIndex...], context)
        {
            // `– done (24 April)` stands behind a dash.
            return StateAtEdge(inside, isDone: isDone, rest: before, time: tail.time, remark: tail.remark)
        }
        if StatePhrases.mayBeDone.contains(inside.lowercased()) { return unsure(inside, before) }
        guard let first = inside.split(separator: " ").first, first.endIndex < inside.endIndex,
            let isDone = said(first),
            let tail = tail(inside[first.endIndex...], context), tail.remark == nil
        else { return nil }
        return StateAtEdge(inside, isDone: isDone, rest: before, time: tail.time)
    }

    private static func asked(_ inside: Substring, _ before: Substring) -> StateAtEdge? {
        var state = inside
        while let last = state.last, "?! ".contains(last) { state.removeLast() }
        guard said(state) == true || StatePhrases.mayBeDone.contains(state.lowercased()), before.last != "(" else {
            return nil
        }
        return unsure(inside, before)
    }

    private static func atEnd(_ words: String, _ line: Substring?) -> StateAtEdge? {
        var text = words[...]
        while let last = text.last, ".!)".contains(last) { text.removeLast() }
        var isAsked = false
        // `– done??` is done or not, as `Done?` in a sentence is not.
        if text.last == "?", let dash = text.suffix(16).lastIndex(where: { "–—-".contains($0) }),
            dash > text.startIndex,
            text[text.index(before: dash)] == " "
        {
            while let last = text.last, "?! ".contains(last) { text.removeLast() }
            isAsked = true
        }
        guard let blank = text.lastIndex(of: " ") else { return nil }
        let (word, before) = (text[text.index(after: blank)...], text[..<blank])
        let name = word.drop { $0 == "(" }
        if let moot = moot(name, before) { return moot }
        if let last = before.split(separator: " ").last, isNotDone(last) { return nil }
        if let isDone = said(name) {
            let isLoud = name.count > 2 && name.utf8.allSatisfy { $0 | 0x20 &- 0x61 < 26 && $0 < 0x61 }
            let isBehindSign = before.last.map { separators.contains($0) } ?? false
            // In `Sort them: open, done` it is one of several words.
            let isListed =
                before.last.map { ",;:".contains($0) } ?? false && before.dropLast().contains { ",;:".contains($0) }
            let isField = ["status:", "state:", "zustand:"].contains { before.lowercased().hasSuffix($0) }
            if isLoud || isField || isBehindSign && !isListed
                || !isBehindSign && participles.contains(name.lowercased())
                || isEmphasised(name, in: line)
            {
                return StateAtEdge(name, isDone: isDone, rest: before)
            }
        }
        return isAsked ? nil : severalWords(text)
    }

    /// `**done**`
    private static func isEmphasised(_ word: Substring, in line: Substring?) -> Bool {
        guard let line, line.utf8.contains(where: { $0 == 0x2A || $0 == 0x5F }) else { return false }
        return line.contains("*\(word)*") || line.contains("_\(word)_") || line.contains("*\(word).*")
            || line.contains("*\(word)!*")
    }

    /// A state that may as well be that somebody agrees.
    static func unsure(_ written: some StringProtocol, _ before: Substring) -> StateAtEdge? {
        var found = StateAtEdge(written, isDone: true, rest: before)
        found?.isUnsure = true
        return found
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

    /// `– done on Monday`, `– erledigt (15.01.)`, `, completed 24 Jan`
    private static func behindDash(_ text: Substring, _ context: DayContext) -> StateAtEdge? {
        // The last sign that has a state behind it.
        for sign in text.suffix(70).indices.reversed() where isSeparator(text.utf8[sign]) && sign > text.startIndex {
            let behind = text[text.index(after: sign)...]
            guard behind.first == " " else { continue }
            let words = behind.drop { $0 == " " }
            let head = words.prefix { !" (,;:".contains($0) }
            guard let isDone = said(head), head.endIndex < words.endIndex,
                let tail = tail(words[head.endIndex...], context),
                tail.time != nil || words[head.endIndex...].contains("(")
            else { continue }
            return StateAtEdge(words, isDone: isDone, rest: text[..<sign], time: tail.time, remark: tail.remark)
        }
        return nil
    }

    /// Whether a byte is `-`, `,`, `|`, `;`, `/`, `:`, `.`, or begins a dash or a dot in the middle.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2D, 0x2C, 0x7C, 0x3B, 0x2F, 0x3A, 0x2E, 0xE2, 0xC2: true
        default: false
        }
    }

    // MARK: In front of the words

    private static func atStart(_ words: String) -> StateAtEdge? {
        guard let blank = words.firstIndex(of: " ") else { return nil }
        let (word, behind) = (words[..<blank], words[blank...])
        if isSign(word, crosses) { return StateAtEdge(word, isDone: false, rest: behind) }
        if word.utf8.first == UInt8(ascii: ":"), word.count > 2,
            let isDone = codes[word.dropFirst().dropLast().lowercased()]
        {
            return StateAtEdge(word, isDone: isDone, rest: behind)
        }
        var name = word
        while let last = name.last, ":,–—-".contains(last) { name.removeLast() }
        guard let isDone = said(name) else { return nil }
        let isLoud = name.count > 2 && name.utf8.allSatisfy { $0 < 0x61 && $0 >= 0x41 }
        let isSetOff = name.endIndex < word.endIndex || behind.hasPrefix(" –") || behind.hasPrefix(" - ")
        return isLoud || isSetOff ? StateAtEdge(name, isDone: isDone, rest: behind) : nil
    }
}
