import MentoringModel
import Testing

@Suite struct CalendarDayTests {
    @Test(
        "What lies beyond its years is told all the same",
        arguments: [(-719_163, "0000-12-31"), (2_932_897, "10000-01-01")])
    func beyond(number: Int, text: String) {
        #expect(CalendarDay(number: number).description == text)
    }

    @Test(
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2025-01-01", 20_089),
            ("2026-11-23", 20_780), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func countsFrom1970(text: String, number: Int) throws {
        #expect(try day(text).number == number)
        #expect(CalendarDay(number: number).description == text)
    }

    @Test(
        arguments: [
            "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01",
            "2026/01/01", "2026-01-01T00:00", "0000-01-01", "", "２０２６-01-01",
        ])
    func whatIsNoDay(text: String) { #expect(CalendarDay(text) == nil) }

    @Test func partsAreTheInverse() {
        for number in stride(from: -719_162, through: 2_932_896, by: 997) {
            let (year, month, day) = CalendarDay(number: number).parts
            #expect(CalendarDay(year: year, month: month, day: day)?.number == number)
        }
    }

    @Test(
        arguments: [
            ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-12-15", 1, "2027-01-15"),
            ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"), ("2026-05-31", 0, "2026-05-31"),
        ])
    func monthsAreClamped(from: String, months: Int, expected: String) throws {
        #expect(try day(from).adding(months: months) == day(expected))
    }

    @Test func spansEnd() throws {
        let anchor = try day("2026-01-31")
        #expect(Span.months(1).end(from: anchor) == (try day("2026-02-28")))
        #expect(Span.hours(48).end(from: anchor) == (try day("2026-02-02")))
        #expect(Span.hours(1).end(from: anchor) == (try day("2026-02-01")))
        #expect(Span.days(14).doubled.end(from: anchor) == (try day("2026-02-28")))
        #expect(Span.hours(1e300).end(from: anchor) == anchor + 1_000_000)
    }
}
