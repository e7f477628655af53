import Markdown

extension StateAtEdge {
    /// A state of several words, or one that is nearly a state, behind a sign: `– not needed anymore`, `: 100%`.
    static func severalWords(_ text: Substring) -> StateAtEdge? {
        guard let sign = text.suffix(30).lastIndex(where: { separators.contains($0) || $0 == "-" || $0 == "%" }) else {
            return nil
        }
        var start = text.index(after: sign)
        var before = text[..<sign]
        if text[sign] == "%" {
            guard let digits = text[..<sign].ranges(of: "100").last, start == text.endIndex else { return nil }
            start = digits.lowerBound
            before = text[..<start]
            let last = before.split(separator: " ").last?.lowercased() ?? ""
            guard before.last.map({ " (".contains($0) }) ?? false, !amounts.contains(last) else { return nil }
        } else {
            guard text[sign] != "-" || before.last == " ", start < text.endIndex, text[start] == " " else { return nil }
        }
        let tail = trimmed(text[start...])
        let isBehindDash = "–—-".contains(text[sign]) && before.last == " "
        if isBehindDash, !StatePhrases.doneBehindDash.contains(tail.lowercased()),
            StatePhrases.mayBeDone.contains(tail.lowercased())
        {
            return unsure(tail, before)
        }
        guard
            let isDone = (tail.contains(" ") ? said(tail) : nil) ?? StatePhrases.nearly[ItemState.plain(tail)]
                ?? (isBehindDash && StatePhrases.doneBehindDash.contains(tail.lowercased()) ? true : nil),
            !before.isEmpty
        else { return nil }
        return StateAtEdge(tail, isDone: isDone, rest: before)
    }

    /// Words in front of an amount: `to 100%`.
    private static let amounts: Set<String> = [
        "to", "at", "of", "by", "is", "a", "the", "with", "use", "give", "with", "auf", "zu", "um", "mit", "coverage",
        "than", "over", "under", "bei", "als", "from", "von", "below", "above", "about", "score", "reach", "get",
    ]
}

extension StateAtEdge {
    /// A code for a tick or cross with a day behind it, as chats write it: `:white_check_mark: 20 Feb`.
    static func behindCode(_ words: String, _ context: DayContext) -> StateAtEdge? {
        guard words.utf8.contains(UInt8(ascii: ":")) else { return nil }
        for (code, isDone) in codes.sorted(by: { $0.key < $1.key }) {
            guard let place = words.firstRange(of: " :\(code): ") else { continue }
            let behind = words[place.upperBound...]
            guard let tail = tail(behind, context), tail.time != nil else { return nil }
            return StateAtEdge(
                words[place.lowerBound...].dropFirst(), isDone: isDone, rest: words[..<place.lowerBound],
                time: tail.time)
        }
        return nil
    }
}
