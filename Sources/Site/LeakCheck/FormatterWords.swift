import Localization
import MentoringModel

/// What the formatters of days, lengths and numbers put together by themselves, in every language. The sources hold no
/// literal of it: `Oct` is cut from the name of the month.
enum FormatterWords {
    static let texts: [String] = SiteLanguage.allCases.flatMap { texts(in: $0.words) }

    private static func texts(in words: any Language) -> [String] {
        var texts: [String] = []
        for day in months {
            texts += [words.day(day), words.shortDay(day), words.month(of: day), words.shortMonth(of: day)]
        }
        for days in [0, 1, 2, 5, 20, 21, 50, 119, 120, 400] {
            texts += [words.stretch(days), words.distance(from: months[0], to: months[0] + days)]
            texts.append(words.distance(from: months[0], to: months[0] - days))
        }
        for number in [1, 2, 3, 7, 14, 21] {
            let spans: [Span] = [.hours(Double(number)), .days(number), .months(number)]
            for span in spans { texts += [words.every(span), words.within(span)] }
        }
        for value in [0, 1, 2, 12.5, 90, 150, 2000] {
            texts += [words.number(value), words.percent(value), words.minutes(value)]
            texts += [words.hours(value), words.days(value)]
        }
        return texts
    }

    /// A day of each month.
    private static let months = (0..<12).map { CalendarDay(number: 20_470).adding(months: $0) }
}
