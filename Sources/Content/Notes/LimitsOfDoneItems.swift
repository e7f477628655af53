import Markdown
import MentoringModel

extension NoteReader {
    /// Tells of the day until when something was to be done, in the words of an item that is over.
    ///
    /// Where the promise was made the same words are told of, too, and once they are taken out there this would be another one.
    func reportLimitInWords(_ item: BodyReading.Item) {
        guard LimitInWords.mayHold(item.text.words), !log.hasReported(.dayInWords, on: item.source.line) else { return }
        let found = LimitInWords(item.text.words, from: log.dayContext)
        if reportTwoLimitsOfDone(item, found) { return }
        guard let limit = found else { return }
        let isRow = body.outline.blocks[item.block].kind != .item
        log.add(
            .dayInWords, at: log.find(limit.said.written, from: item.source.line), width: limit.said.written.count,
            "“\(limit.said.written)” is not read as a day",
            help: isRow
                ? limit.days.first.map { "write (due \($0)) in place of it" } ?? "take it out of the cell"
                : item.text.help(for: limit, isPromise: placement.kind == .session))
    }

    /// Tells of two days until when what is over was to be done: `bis 3.4., spätestens 10.4.` Nobody can tell which one counts.
    private func reportTwoLimitsOfDone(_ item: BodyReading.Item, _ limit: LimitInWords?) -> Bool {
        let context = log.dayContext
        let two: (DayWords, DayWords)
        let last = limit?.said ?? DayWords(in: DayWords.withoutWeekdayBesideDay(item.text.words), from: context)
        if let last, let found = TwoLimits(item.text.words, second: last, from: context) {
            two = (found.first, found.second)
        } else {
            guard let limit else { return false }
            // `by 3 April, 10 April at the latest`
            var rest = limit.rest
            let tail = [" at the latest", " at latest", " latest", " spätestens", " spaetestens"].first {
                rest.lowercased().hasSuffix($0)
            }
            if let tail { rest = String(rest.dropLast(tail.count)) }
            guard let other = DayWords(in: rest, from: context), other.isDate, !other.isExample,
                other.isLimit || tail != nil
            else { return false }
            two = (limit.said, other)
        }
        let days = [two.0, two.1].compactMap { said -> CalendarDay? in
            let days = LimitInWords.days(of: said, context)
            return days.count == 1 ? days[0] : nil
        }
        let written = (trimmed(two.0.written), trimmed(two.1.written))
        log.add(
            .dayInWords, at: log.find(written.0, from: item.source.line), width: written.0.count,
            "“\(written.0)” and “\(written.1)” are two days until when it was to be done, so neither is read",
            help: days.count == 2
                ? "write the one that counts in their place: (due \(days[0])) or (due \(days[1]))"
                : "write the one that counts in their place: (due \(DayWords.unknownDay))")
        return true
    }
}
