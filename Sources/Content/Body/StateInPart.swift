import Markdown
import MentoringModel

/// What became of an item, in a part of its words that is set off: `– dropped, NDA`, `(moved to next time)`, `Cancelled: …`.
///
/// Such a part begins with the state, and only its reason stands behind it. Within a sentence the same words mean
/// something else: `prepare the cancelled order`, `write about: failed projects`.
struct StateInPart {
    let state: StatePhrases.State
    /// The state's own words, in lower case.
    let phrase: String
    /// The part, as written.
    let written: String
    /// The words without it.
    let rest: String
    /// The reason behind the state.
    let remark: String?

    init?(_ words: String) {
        guard words.utf8.count > 5, words.utf8.contains(0x20), StateFilter.mayHoldState(words) else { return nil }
        guard
            let found = StateInPart.behindSign(words) ?? StateInPart.behindStrike(words) ?? StateInPart.inFront(words)
                ?? StateInPart.atEnd(words)
        else { return nil }
        self = found
    }

    private init(_ found: Found, _ written: Substring, rest: String) {
        state = found.state
        phrase = found.words
        self.written = trimmed(written)
        self.rest = rest
        let remark = StateInPart.bare(found.behind)
        self.remark = remark.isEmpty ? nil : remark
    }

    private struct Found {
        var state: StatePhrases.State
        var words: String
        /// What stands behind it.
        var behind: Substring
    }

    private static func bare(_ text: Substring) -> String {
        var text = text.drop { " ,;:.–—-()[]>→|!".contains($0) }
        while let last = text.last, " ,;:–—-([|".contains(last) { text.removeLast() }
        if let last = text.last, ")]".contains(last), !text.contains(where: { "([".contains($0) }) { text.removeLast() }
        return String(text)
    }

    private static func isSign(_ character: Character) -> Bool { "–—-,;:.([|→·>!".contains(character) }

    // MARK: Behind a sign

    private static func behindSign(_ words: String) -> StateInPart? {
        guard words.utf8.contains(where: { "-,;:.([|>!".utf8.contains($0) || $0 == 0xE2 || $0 == 0xC2 }) else {
            return nil
        }
        var listSigns = 0
        var last = words.startIndex
        for index in words.indices where index > words.startIndex && isSign(words[index]) {
            let sign = words[index]
            defer {
                if ",;:".contains(sign) {
                    listSigns += 1
                    last = index
                }
            }
            let next = words.index(after: index)
            let before = words[words.index(before: index)]
            if "([".contains(sign) {
                guard before == " ", let part = inBrackets(words, open: index) else { continue }
                if isAboutState(words[..<index]) { continue }
                return part
            }
            guard next < words.endIndex, words[next] == " " else { continue }
            if sign == "-" || sign == ">" && before != "-" && before != "=" {
                guard sign == "-", before == " " || before == "-" else { continue }
            }
            // `Sort them: open, postponed, dropped` names several.
            if ",;".contains(sign), listSigns > 0, words[last..<index].count(where: { $0 == " " }) <= 2 { continue }
            guard let found = state(in: words[next...], isLoose: "–—-→>(".contains(sign)) else { continue }
            if ",;:".contains(sign), isEnumerated(words[..<index], found.behind) { continue }
            let head = words[..<index]
            if isAboutState(head) { continue }
            guard !head.contains("(") || head.contains(")") || head.last == "(" else { continue }
            return StateInPart(found, words[next...], rest: bare(head))
        }
        return nil
    }

    /// `Move the call`, of which `moved to Friday` is the result.
    private static func isAboutState(_ head: Substring) -> Bool {
        head.lowercased().split { !$0.isLetter }.contains { StatePhrases.verbsOfStates.contains(String($0)) }
    }

    /// `open, postponed`, `: failed, forgotten, forgiven`
    private static func isEnumerated(_ before: Substring, _ behind: Substring) -> Bool {
        let word = before.split(separator: " ").last.map { bare($0).lowercased() } ?? ""
        if StatePhrases.state(word) != nil { return true }
        let parts = behind.split { ",;".contains($0) }
        return parts.count > 1 && parts.allSatisfy { trimmed($0).split(separator: " ").count <= 1 }
    }

    /// `(dropped, NDA)`, with nothing but another part or tags behind it.
    private static func inBrackets(_ words: String, open: String.Index) -> StateInPart? {
        let inside = words[words.index(after: open)...]
        guard let close = inside.firstIndex(where: { ")]".contains($0) }) else { return nil }
        let behind = words[words.index(after: close)...].drop { $0 == " " }
        guard behind.isEmpty || isSign(behind.first ?? " ") || behind.first == "#",
            let found = state(in: inside[..<close], isLoose: true)
        else { return nil }
        let rest = trimmed(bare(words[..<open]) + " " + behind)
        return StateInPart(found, inside[..<close], rest: rest)
    }

    /// The state that a part begins with, and what stands behind it there.
    ///
    /// - Parameter isLoose: Whether the sign in front sets off a remark: behind a comma or colon `open` may be a word.
    private static func state(
        in part: Substring, isLoose: Bool
    ) -> Found? {
        var rest = part.drop { " –—-→>✗❌".contains($0) || $0 == "\u{FE0F}" }
        for _ in 0..<4 {
            if let found = phrase(at: rest) {
                let next = found.behind.drop { $0 == " " }
                let isWhole = next.isEmpty || ".!)]".contains(next.first ?? " ") && next.count == 1
                if !isWhole, StatePhrases.wholeOnly.contains(found.words) { return nil }
                if isWhole || ",;:.–—-(!)/".contains(next.first ?? " ") {
                    return isWhole || isLoose || !ItemState.openWords.contains(found.words) ? found : nil
                }
                return StatePhrases.isReason(next, behind: found.words, isLoose) ? found : nil
            }
            let word = rest.prefix { $0 != " " }
            guard StatePhrases.fillers.contains(word.lowercased()) else { return nil }
            rest = rest[word.endIndex...].drop { $0 == " " }
        }
        return nil
    }

    /// The longest state that a text begins with.
    private static func phrase(
        at text: Substring
    ) -> Found? {
        var found: Found?
        var words = ""
        var rest = text
        for _ in 0..<StatePhrases.longest {
            let word = rest.prefix { $0 != " " && !",;:.()!–—/".contains($0) }
            guard !word.isEmpty else { break }
            words += (words.isEmpty ? "" : " ") + word.lowercased().replacing("’", with: "'")
            let behind = rest[word.endIndex...]
            if let state = StatePhrases.state(words) { found = Found(state: state, words: words, behind: behind) }
            guard behind.first == " " else { break }
            rest = behind.dropFirst()
        }
        return found
    }

    // MARK: Behind what is struck through, in front, and at the end

    /// `~~Budget~~ macht jetzt die Zentrale`
    static func behindStrike(_ words: String) -> StateInPart? {
        guard let (struck, behind) = struckStart(of: words) else { return nil }
        let text = behind.drop { " –—-:,;(→>".contains($0) }
        guard !text.isEmpty else { return nil }
        if let found = state(in: text, isLoose: true) {
            return found.state == .done ? nil : StateInPart(found, text, rest: String(struck))
        }
        let parts = text.prefix(80).lowercased().replacing("’", with: "'").split { $0 == " " || ",.;:".contains($0) }
        let namesSuccessor = parts.prefix(6).contains { ["instead", "stattdessen", "jetzt", "now"].contains($0) }
        guard let first = parts.first, StatePhrases.successors.contains(String(first)) || namesSuccessor else {
            return nil
        }
        // `~~Slides~~ is done`, `~~Slides~~ now sent`
        let saysDone = parts.contains { StatePhrases.state(String($0)) == .done }
        if saysDone { return nil }
        return StateInPart(Found(state: .cancelled, words: "", behind: ""), text, rest: String(struck))
    }

    /// Whether all that an item was is struck through, with a remark behind it; in `~~draft~~ final slides` only a part is.
    static func isStruckWithRemark(_ words: String) -> Bool {
        guard let (struck, behind) = struckStart(of: words), !isLimit(struck) else { return false }
        let text = behind.drop { $0 == " " }
        let isSetOff = ["–", "—", "- ", ": "].contains(where: text.hasPrefix)
        return isSetOff || text.first == "(" && ")".contains(text.last ?? " ") || behindStrike(words) != nil
            || state(in: text, isLoose: true) != nil || ["→", "->", "=>", "➜"].contains(where: text.hasPrefix)
            || StatePhrases.endsAfterStrike(text)
            || StatePhrases.successors.contains(text.prefix { $0.isLetter }.lowercased())
    }

    /// `bis 2026-03-12`, `due Friday`, `10'`
    private static func isLimit(_ struck: Substring) -> Bool {
        let parts = struck.split(separator: " ")
        return parts.count <= 3
            && (["by", "due", "until", "till", "bis"].contains(parts.first?.lowercased() ?? "")
                || parts.first?.first?.isNumber ?? false)
    }

    /// What is struck through at the start of an item with words behind it, and these.
    static func struckStart(of words: String) -> (struck: Substring, behind: Substring)? {
        guard words.hasPrefix("~~") else { return nil }
        let inside = words.dropFirst(2)
        guard let end = inside.firstRange(of: "~~"), end.lowerBound > inside.startIndex else { return nil }
        return (inside[..<end.lowerBound], inside[end.upperBound...])
    }

    /// `Cancelled: the survey`, `(dropped) Case 2`, `ENTFÄLLT – Schulung`
    private static func inFront(_ words: String) -> StateInPart? {
        let text = words.drop { "([".contains($0) }
        guard let found = phrase(at: text), StatePhrases.isLabel(found.words), found.state != .done else { return nil }
        let isBracket = text.startIndex > words.startIndex
        let behind = found.behind.drop { $0 == " " }
        guard let sign = found.behind.first else { return nil }
        let isLoud = found.words.utf8.count > 4 && !text[..<found.behind.startIndex].contains(where: \.isLowercase)
        let isLabel = sign == ":" || isLoud || ["–", "—", "- "].contains(where: behind.hasPrefix)
        guard isBracket ? sign == ")" || sign == "]" : isLabel else { return nil }
        let rest = bare(found.behind)
        guard !rest.isEmpty else { return nil }
        let state = Found(state: found.state, words: found.words, behind: "")
        return StateInPart(state, text[..<found.behind.startIndex], rest: rest)
    }

    /// `Schulung entfällt`: a verb at the end, where nothing asks about it.
    private static func atEnd(_ words: String) -> StateInPart? {
        var text = words[...]
        while let last = text.last, ".! ".contains(last) { text.removeLast() }
        let parts = text.split(separator: " ")
        guard parts.count > 1 else { return nil }
        for count in (1...3).reversed() where count < parts.count {
            let start = parts[parts.count - count].startIndex
            let tail = text[start...].lowercased().replacing("’", with: "'")
            guard StatePhrases.endsSentence(tail) else { continue }
            let asks = parts.dropLast(count).contains {
                StatePhrases.questions.contains(bare($0).lowercased())
            }
            let state = Found(state: StatePhrases.state(tail) ?? .open, words: tail, behind: "")
            return asks ? nil : StateInPart(state, text[start...], rest: bare(text[..<start]))
        }
        return nil
    }
}

extension StateAtEdge {
    /// The same of an item that is open by its box: done, or surely given up.
    static func inPart(_ words: String) -> StateAtEdge? {
        guard !words.hasPrefix("~~"), let part = StateInPart(words), part.state != .open,
            part.state == .done || StatePhrases.isSurelyCancelled(part.phrase)
        else { return nil }
        return StateAtEdge(
            part.written, isDone: part.state == .done, rest: part.rest[...], remark: part.remark)
    }
}
