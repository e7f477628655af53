extension ItemScan {
    /// `@noor` in front of links at the end, which say what it is about: `Lenders who say no @noor [[exhibition]]`.
    mutating func cutOwnerBeforeLinks(_ last: Int, _ isPerson: (String) -> Bool) -> Bool {
        var end = last
        while end > 4, units[end - 1] == "]", units[end - 2] == "]",
            let open = units[..<end].lastIndex(of: "["), open > 1, units[open - 1] == "[", isBlank(units[open - 2]),
            ownerToken(at: open - 1, isPerson) == nil
        {
            end = skipBlanksBack(open - 1)
        }
        guard end < last, let start = units[..<end].lastIndex(of: "@"), start > 0, isBlank(units[start - 1]),
            let token = name(afterSign: start, isPerson), token.end == end, isPerson(token.name)
        else { return false }
        let words = skipBlanksBack(start)
        let word = text(0..<words).split(whereSeparator: isBlank).last?.lowercased() ?? ""
        guard words > 0, !ItemScan.prepositions.contains(word), !isLedTo(from: start, isPerson) else { return false }
        owners.append(token.name)
        cut(words..<end)
        return true
    }
}
