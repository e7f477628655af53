import Markdown
import MentoringModel

// Days that stand behind the word for a state, as a help writes them.
extension NoteReader {
    /// What to write for a day behind the word for a state.
    func helpForDayOfState(_ day: String, _ line: Int, isTicked: Bool) -> String? {
        helpForCancelledDay(day, line) ?? (isTicked ? helpForDayBehindDash(day, line) : nil)
    }

    /// `~~Single sign-on~~ (dropped 2026-05-06, too early)`
    private func helpForCancelledDay(_ day: String, _ line: Int) -> String? {
        guard let text = log.line(line), let place = text.firstRange(of: day) else { return nil }
        let before = text[..<place.lowerBound]
        let words = before.suffix(24).split(whereSeparator: { !$0.isLetter }).suffix(2).map { $0.lowercased() }
        guard let last = words.last else { return nil }
        let word = ["on", "am"].contains(last) ? words.first ?? last : last
        guard ItemState.words[word] == .cancelled, !text.contains("[-]") else { return nil }
        return "write [-] in front and (done \(day)) if it was cancelled that day; "
            + "if it is only words, put it in backticks: `\(day)`"
    }

    /// `– done 2026-05-19, 251 words`, where the dash would be left.
    private func helpForDayBehindDash(_ day: String, _ line: Int) -> String? {
        guard let text = log.line(line), let place = text.firstRange(of: day) else { return nil }
        let before = text[..<place.lowerBound]
        guard let dash = before.lastIndex(where: { "–—-".contains($0) }), dash > before.startIndex,
            before[before.index(before: dash)] == " "
        else { return nil }
        let word = trimmed(before[dash...].dropFirst())
        guard ItemState.words[word.lowercased()] == .done else { return nil }
        return "write (done \(day)) in place of “\(trimmed(text[dash..<place.upperBound]))” if it was done that day; "
            + "if it is only words, put it in backticks: `\(day)`"
    }

    /// What to write for a day behind what is struck through and said to be done: `~~Invite Sam~~ done, he came on the 14th`.
    func helpForDayOfStruck(_ item: BodyReading.Item, _ said: DayWords) -> String? {
        let words = item.text.words
        guard words.hasPrefix("~~"), let (_, behind) = StateInPart.struckStart(of: words),
            let word = behind.split(whereSeparator: { !$0.isLetter }).first,
            let state = ItemState.words[word.lowercased()]
        else { return nil }
        let past = said.lastBefore(log.dayContext)
        let box = state == .done ? "[x]" : "[-]"
        return past.isEmpty
            ? "begin it with \(box), and write the day: (done YYYY-MM-DD)"
            : "begin it with \(box), and write \(past.map { "(done \($0))" }.joined(separator: " or ")) if it was then"
    }
}

extension ItemText {
    /// The days that a remark behind a state speaks of: `done, she came on the 14th`.
    func daysOfRemark(_ remark: String?, _ log: NoteLog) -> [CalendarDay] {
        guard let remark,
            let said = DayWords(in: remark, from: log.dayContext) ?? DayWords(endOf: remark, from: log.dayContext)
        else { return [] }
        return said.lastBefore(log.dayContext)
    }
}

extension DayWords {
    /// The days in the past that are meant; of `the 14th`, without its month, the last such day.
    fileprivate func lastBefore(_ context: DayContext) -> [CalendarDay] {
        guard !namesMonth, isDate, meant.count == 1, let day = context.day else {
            return inThePast(from: context).meant
        }
        let number = meant[0].parts.day
        for month in [day, day.adding(months: -1)] {
            if let found = CalendarDay(year: month.parts.year, month: month.parts.month, day: number), found <= day {
                return [found]
            }
        }
        return []
    }
}
