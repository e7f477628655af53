import Markdown

extension Units {
    private static let times: Set<String> = [
        "hour", "minute", "day", "week", "month", "year", "morning", "evening", "afternoon", "night", "weekend",
    ]

    /// Whether a word of some is a unit of time.
    static func sayTime(_ words: some StringProtocol) -> Bool {
        words.split { !$0.isLetter }.contains { name(of: $0).map(times.contains) ?? false }
    }
}

extension WrittenAmount {
    /// Whether it is a length of time with words behind it, which may be a remark: `7 weeks before due`.
    var isTimeInWords: Bool {
        guard let next = rest.drop(while: isBlank).first, next.isLetter || next.isNumber else { return false }
        return Units.sayTime(unit)
    }
}

// Numbers beside an amount that are parts of it, or add nothing to it.
extension SeveralAmounts {
    /// Whether what stands behind the first amount says that it is all: `4 hours in total, 3 at home`, `4 hours: 2 with Noor`.
    static func isWhole(before rest: Substring) -> Bool {
        let behind = rest.drop(while: isBlank)
        if behind.first == ":" { return true }
        // `4 hours – 2 with Noor, 2 alone`
        if let sign = behind.first, "–—-".contains(sign),
            behind.dropFirst().drop(while: isBlank).first?.isNumber ?? false
        {
            return true
        }
        return rest.prefix { !",;(".contains($0) }.split { !$0.isLetter }.contains { wholes.contains($0.lowercased()) }
    }

    /// Whether an amount says all of them, or compares them with others: `1 more than last week`, `3 insgesamt`.
    static func isNoMore(_ words: Substring) -> Bool {
        let behind = words.dropFirst().drop { $0.isNumber || $0 == "." }.prefix { !",;(".contains($0) }
        let parts = behind.split { !$0.isLetter }.prefix(6).map { $0.lowercased() }
        return parts.contains("than") || parts.prefix(3).contains(where: wholes.contains)
            || parts.contains("als") && parts.contains(where: comparatives.contains)
    }

    /// Whether a number behind a comma most likely tells of a part: `4 hours, 1 in the evening`.
    static func isPart(_ behind: Substring) -> Bool {
        let parts = behind.split { !$0.isLetter && !$0.isNumber && !",;".contains($0) }.prefix(2).map {
            $0.lowercased()
        }
        guard let first = parts.first else { return false }
        return ["im", "am"].contains(first) || first == "in" && parts.count > 1 && ["the", "der"].contains(parts[1])
    }

    private static let wholes: Set<String> = [
        "total", "all", "insgesamt", "altogether", "overall", "gesamt", "alles",
    ]
    private static let comparatives: Set<String> = ["mehr", "weniger", "länger", "kürzer", "größer", "kleiner"]
}
