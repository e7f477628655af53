import Markdown

extension DayWords {
    /// Some words without this day, and what set it off; `nil` where it cannot be told what stands around it.
    func cut(from words: String) -> String? {
        guard let place = words.ranges(of: written).last else { return nil }
        var before = words[..<place.lowerBound]
        var behind = words[place.upperBound...]
        if behind.first == ".", behind.dropFirst().allSatisfy({ ".!) ".contains($0) }) { behind = behind.dropFirst() }
        // `By Friday: slides`
        if before.allSatisfy({ $0 == " " }) { return trimmed(behind.drop { ": –—-".contains($0) }) }
        // `(20 March)`, `(Noor – 20 March)`
        let isInBrackets = behind.first == ")" || behind.first == "]"
        while let last = before.last, " ,;–—-:|/·@→>".contains(last) { before.removeLast() }
        if isInBrackets, before.last == "(" || before.last == "[" {
            before.removeLast()
            behind = behind.dropFirst()
        }
        let rest = trimmed(behind)
        return trimmed(before)
            + (rest.isEmpty || isInBrackets || ",.!?".contains(rest.first ?? " ") ? rest : " " + rest)
    }
}
