import Markdown
import MentoringModel

extension DayWords {
    /// Some words without the days that are struck through and have another one right behind them: `~~31.5.~~ 15.6.`
    static func withoutStruckDays(_ words: String) -> String {
        guard words.utf8.contains(UInt8(ascii: "~")) else { return words }
        let strikes = words.ranges(of: "~~")
        guard strikes.count == 2 else { return words }
        let struck = trimmed(words[strikes[0].upperBound..<strikes[1].lowerBound])
        let behind = words[strikes[1].upperBound...].drop { " ,–—-→>".contains($0) }
        let next = trimmed(behind.prefix { !",;)]".contains($0) })
        guard struck.utf8.count <= 24, isOneDay(struck), isOneDay(next) else { return words }
        return String(words[..<strikes[0].lowerBound] + behind)
    }

    private static func isOneDay(_ text: String) -> Bool {
        CalendarDay(text[...]) != nil || DayWords(wholly: text, from: DayContext()) != nil
    }
}
