extension DayWords {
    /// Writes the one day that is meant in place of the words, which stand once in some others.
    func mend(in words: String) -> PlannedMend? {
        guard meant.count == 1, !isExample, let place = words.firstRange(of: written),
            words[place.upperBound...].firstRange(of: written) == nil
        else { return nil }
        let isInBrackets = words[..<place.lowerBound].last == "(" && words[place.upperBound...].first == ")"
        return .words(
            written, isInBrackets ? String(proposal().dropFirst().dropLast()) : proposal(), writesDay: true)
    }
}
