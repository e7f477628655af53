import Markdown

// Days to which something was moved, and those for which it is: `, carried forward to 6 May`, `, for 6 May`.
extension DayTokens {
    /// How many words in front of a day say that something was put off until then, set off from what it is.
    ///
    /// Within a sentence they are words: `the talk was moved to 6 May`.
    ///
    /// Behind `for` the day ends its part: not `, for Friday dinner`.
    func wordsOfMove(before index: Int, end: Int) -> Int? {
        guard index > 1 else { return nil }
        let count: Int
        switch plain[index - 1] {
        case "to":
            if DayTokens.moved.contains(plain[index - 2]) {
                count = 2
            } else {
                guard index > 2, ["forward", "over", "back", "on", "out"].contains(plain[index - 2]),
                    ["carried", "moved", "pushed", "rolled", "put", "taken"].contains(plain[index - 3])
                else { return nil }
                count = 3
            }
        case "auf":
            guard ["verschoben", "vertagt", "verlegt", "geschoben"].contains(plain[index - 2]) else { return nil }
            count = 2
        case "for": count = index > 3 && plain[index - 2] == "time" && plain[index - 3] == "in" ? 3 : 1
        case "für": count = plain[index - 2] == "rechtzeitig" ? 2 : 1
        // The “zum” behind it stands in front of days anyway.
        case "rechtzeitig" where plain.indices.contains(index) && plain[index] == "zum": count = 1
        default: return nil
        }
        if ["for", "für"].contains(plain[index - 1]), end < plain.count, !endsPart(end - 1),
            DayNames.weekdays[plain[end]] == nil
        {
            return nil
        }
        let start = index - count
        guard start > 0 else { return nil }
        let before = raw[start - 1]
        let isSetOff =
            before.last.map { ",;:.".contains($0) } ?? false || ["–", "—", "-", "→", "->", "|", "·"].contains(before)
            || raw[start].first.map { "(→".contains($0) } ?? false
        return isSetOff ? count : nil
    }

    private static let moved: Set<String> = [
        "moved", "postponed", "deferred", "rescheduled", "pushed", "shifted", "delayed", "carried",
    ]
}
