import Markdown
import MentoringModel

/// Two days as people say them together: `4.–18. August`, `Aug 4 to 18`, `2026-08-04 bis 2026-08-18`.
struct SpanOfDays {
    var from: CalendarDay
    var to: CalendarDay

    /// - Parameter start: The day behind which the two lie where no year is written.
    init?(_ text: String, from start: CalendarDay?) {
        guard text.utf8.count <= 60, text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return nil }
        var words = trimmed(text)
        for lead in ["from ", "vom ", "von ", "between "] where words.lowercased().hasPrefix(lead) {
            words = String(words.dropFirst(lead.count))
        }
        let context = DayContext(start, isDayFirst: true)
        for sign in [" to ", " bis zum ", " bis ", " until ", " till ", " and ", " und ", "–", "—", " - ", "/", "-"] {
            guard let place = words.firstRange(of: sign) else { continue }
            let (first, second) = (trimmed(words[..<place.lowerBound]), trimmed(words[place.upperBound...]))
            guard let (from, end) = SpanOfDays.days(first, second, context) else { continue }
            // `24 Dec to 6 Jan`
            let hasYear = second.filter(\.isNumber).count > 4
            let to = from < end || hasYear ? end : end.adding(months: 12)
            guard from < to else { continue }
            (self.from, self.to) = (from, to)
            return
        }
        return nil
    }

    private static func days(
        _ first: String, _ second: String, _ context: DayContext
    ) -> (CalendarDay, CalendarDay)? {
        if let to = day(second, context) {
            let isNumber = first.allSatisfy { $0.isNumber || $0 == "." } && first.count <= 3
            if !isNumber, let from = day(first, context) { return (from, to) }
            // `4.–18. August`, `4-18 August 2026`, `4.-18.8.`
            let number = second.prefix { $0.isNumber }
            guard !number.isEmpty, first.prefix(while: \.isNumber).count == first.filter(\.isNumber).count,
                let from = day(first.filter(\.isNumber) + second.dropFirst(number.count), context)
            else { return nil }
            return (from, to)
        }
        // `Aug 4 to 18`, `August 4–18, 2026`
        guard let from = day(first, context) ?? day(first + second.drop { $0.isNumber }, context),
            second.prefix(while: \.isNumber).count > 0
        else { return nil }
        let month = first.prefix { !$0.isNumber }
        guard !month.isEmpty, let to = day(month + second, context) else { return nil }
        return (from, to)
    }

    private static func day(_ text: some StringProtocol, _ context: DayContext) -> CalendarDay? {
        let text = trimmed(text)
        if let day = CalendarDay(text) { return day }
        guard let said = DayWords(wholly: text, from: context), !said.isExample,
            said.written.contains(where: \.isNumber)
        else { return nil }
        return said.meant.first { day in context.day.map { day >= $0 } ?? true } ?? said.meant.first
    }
}
