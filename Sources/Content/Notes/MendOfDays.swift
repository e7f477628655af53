extension DayWords {
    /// Writes the one day that is meant in place of the words, which end some others: `Send it by Friday`.
    ///
    /// Where more is said of the day (`not by Friday`, `by Friday or Monday`), only a person can tell what is meant.
    func mend(in words: String) -> PlannedMend? {
        guard meant.count == 1, !isExample, isLimit, !words.contains("`"), let place = words.ranges(of: written).last
        else { return nil }
        let (before, behind) = (words[..<place.lowerBound], words[place.upperBound...])
        let isInBrackets = before.last == "(" && behind.first == ")"
        guard behind.dropFirst(isInBrackets ? 1 : 0).allSatisfy({ " .!".contains($0) }),
            !before.contains(written), !before.contains(where: \.isNumber)
        else { return nil }
        let others = Set(before.lowercased().split { !$0.isLetter }.map(String.init))
        guard others.isDisjoint(with: Self.wordsOfMore),
            !others.contains(where: { DayWords.isWeekday($0) })
        else { return nil }
        return .words(
            written, isInBrackets ? String(proposal().dropFirst().dropLast()) : proposal(), writesDay: true)
    }

    /// What says that a day is not all that is meant.
    private static let wordsOfMore: Set<String> = [
        "not", "no", "never", "or", "nicht", "kein", "keine", "nie", "oder", "by", "until", "till", "bis", "before",
        "vor",
        "after", "nach", "today", "tomorrow", "heute", "morgen", "week", "woche", "month", "monat",
    ]
}
