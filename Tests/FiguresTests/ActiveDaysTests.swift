import MentoringModel
import Testing

@Suite struct ActiveDaysTests {
    private static let february = [(from: "2025-02-01", to: "2025-03-01" as String?)]

    private func days(_ pauses: [(from: String, to: String?)]) throws -> ActiveDays {
        ActiveDays(pauses: try pauses.map { try pause($0.from, $0.to) })
    }

    @Test(
        arguments: [
            ("2025-01-01", "2025-01-01", 0),
            ("2025-01-01", "2025-02-01", 31),
            ("2025-01-01", "2025-02-15", 31),
            ("2025-01-01", "2025-03-01", 31),
            ("2025-01-01", "2025-03-02", 32),
            ("2025-02-10", "2025-02-20", 0),
            ("2025-02-10", "2025-03-02", 1),
            ("2025-03-02", "2025-01-01", -32),
        ])
    func countsAroundAPause(from: String, to: String, expected: Int) throws {
        #expect(try days(Self.february).count(from: day(from), to: day(to)) == expected)
    }

    @Test func overlappingPausesCountOnce() throws {
        let overlapping = try days([
            ("2025-02-10", "2025-03-01"), ("2025-02-01", "2025-02-20"), ("2025-02-12", "2025-02-13"),
        ])
        #expect(overlapping.count(from: try day("2025-01-01"), to: try day("2025-04-01")) == 62)
        #expect(overlapping.clamped(try day("2025-02-25")) == (try day("2025-02-01")))
    }

    @Test func anEmptyOrUpsideDownPauseIsNone() throws {
        let none = try days([("2025-02-01", "2025-02-01"), ("2025-03-01", "2025-02-01")])
        #expect(none.count(from: try day("2025-01-01"), to: try day("2025-04-01")) == 90)
    }

    @Test func anOpenPauseStops() throws {
        let open = try days([("2025-02-01", nil)])
        #expect(open.count(from: try day("2025-01-01"), to: try day("2030-01-01")) == 31)
        #expect(open.clamped(try day("2030-01-01")) == (try day("2025-02-01")))
        #expect(open.day(after: 31, from: try day("2025-01-01")) == (try day("2025-02-01")))
        #expect(open.day(after: 32, from: try day("2025-01-01")) == nil)
        #expect(open.day(after: 1, from: try day("2025-02-10")) == nil)
    }

    @Test(
        arguments: [
            (0.0, "2025-01-01", "2025-01-01"),
            (30, "2025-01-01", "2025-01-31"),
            (31, "2025-01-01", "2025-02-01"),
            (31.2, "2025-01-01", "2025-03-02"),
            (32, "2025-01-01", "2025-03-02"),
            (3.0000000001, "2025-01-01", "2025-01-04"),
            (1, "2025-02-10", "2025-03-02"),
            (0.1, "2025-04-01", "2025-04-02"),
        ])
    func addsSkippingPauses(count: Double, from: String, expected: String) throws {
        #expect(try days(Self.february).day(after: count, from: day(from)) == day(expected))
    }

    @Test(arguments: [Double.infinity, -Double.infinity, .nan, 1e12, -1e300])
    func whatNoCalendarHoldsIsNoDay(count: Double) throws {
        #expect(try days([]).day(after: count, from: day("2025-01-01")) == nil)
    }

    /// Against the definition: a day elapses unless it lies in a pause.
    @Test(arguments: 1...200)
    func agreesWithCountingOneByOne(seed: Int) throws {
        var random = Seeded(seed)
        let origin = try day("2025-01-01")
        let pauses = (0..<random.below(5)).map { _ -> Pause in
            let from = origin + random.below(60)
            return Pause(
                from: from, to: random.below(8) == 0 ? nil : from + random.below(20), why: nil, source: source())
        }
        func isPaused(_ day: CalendarDay) -> Bool {
            pauses.contains { $0.from <= day && ($0.to.map { day < $0 } ?? true) }
        }
        let active = ActiveDays(pauses: pauses)
        let start = origin + random.below(50)
        let end = start + random.below(80)
        let elapsed = (start.number..<end.number).count { !isPaused(CalendarDay(number: $0)) }
        #expect(active.count(from: start, to: end) == elapsed)
        #expect(active.isPaused(end) == isPaused(end))

        let wanted = random.below(40)
        var at = start
        var left = wanted
        while left > 0, at.number < start.number + 10_000 {
            if !isPaused(at) { left -= 1 }
            at = at + 1
        }
        #expect(active.day(after: Double(wanted), from: start) == (left == 0 ? at : nil))

        var clamped = end
        while isPaused(clamped), isPaused(clamped - 1) { clamped = clamped - 1 }
        #expect(active.clamped(end) == clamped)
    }
}
