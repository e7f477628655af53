import Markdown
import MentoringModel

/// Two days one behind the other until when something is to be done: `bis 12.6., spätestens 15.6.`
struct TwoLimits {
    /// Both, as written.
    let written: Substring
    let first: DayWords
    let second: DayWords

    init?(_ words: String, second: DayWords, from context: DayContext) {
        guard second.isLimit || second.written.hasPrefix("the latest"),
            let place = words.ranges(of: second.written).last
        else { return nil }
        var before = words[..<place.lowerBound]
        // `by 12 June, at the latest 15 June`
        if before.hasSuffix(" at ") { before = before.dropLast(3) }
        while let last = before.last, " ,;(–—-".contains(last) { before.removeLast() }
        guard let first = DayWords(in: String(before), from: context), first.isLimit,
            let start = before.ranges(of: first.written).last, start.upperBound == before.endIndex,
            !first.isExample, !second.isExample, first.meant.count == 1, second.meant.count == 1,
            first.meant != second.meant
        else { return nil }
        (self.first, self.second) = (first, second)
        written = words[start.lowerBound..<place.upperBound]
    }
}

extension NoteReader {
    /// Tells of two limits of one item, of which either may be meant.
    func reportTwoLimits(_ item: BodyReading.Item, _ words: String, _ second: DayWords) -> Bool {
        guard let two = TwoLimits(words, second: second, from: log.dayContext) else { return false }
        log.add(
            .dayInWords, at: log.find(two.first.written, from: item.source.line), width: two.written.count,
            "“\(two.written)” says two days until when it is to be done, so neither is read",
            help:
                "write the one that counts in their place: (due \(two.first.meant[0])) or (due \(two.second.meant[0]))")
        return true
    }
}
