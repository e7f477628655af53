/// Counts the days that elapse: paused days do not.
///
/// Days are half-open; `to` of a pause is the first day back. Overlapping pauses count once.
package struct ActiveDays: Sendable {
    /// Merged pauses, in order; an open pause ends never.
    private let pauses: [Range<Int>]

    package init(pauses: [Pause]) {
        var merged: [Range<Int>] = []
        let ranges = pauses.compactMap { pause -> Range<Int>? in
            let end = pause.to?.number ?? Int.max
            return pause.from.number < end ? pause.from.number..<end : nil
        }
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.pauses = merged
    }

    /// Active days from one day to a later one; negative when `end` is before `start`.
    package func count(from start: CalendarDay, to end: CalendarDay) -> Int {
        guard start <= end else { return -count(from: end, to: start) }
        var days = end - start
        for pause in pauses {
            days -= max(0, min(pause.upperBound, end.number) - max(pause.lowerBound, start.number))
        }
        return days
    }

    /// Where a day stands: itself, or the first day of the pause that it lies in.
    package func clamped(_ day: CalendarDay) -> CalendarDay {
        pauses.first { $0.contains(day.number) }.map { CalendarDay(number: $0.lowerBound) } ?? day
    }

    /// Whether the day lies in a pause.
    package func isPaused(_ day: CalendarDay) -> Bool { pauses.contains { $0.contains(day.number) } }

    /// The pauses between two days, overlaps merged, each cut to what lies between them.
    package func pauses(from start: CalendarDay, to end: CalendarDay) -> [(from: CalendarDay, to: CalendarDay)] {
        pauses.compactMap { pause in
            let from = max(pause.lowerBound, start.number)
            let to = min(pause.upperBound, end.number)
            return from < to ? (CalendarDay(number: from), CalendarDay(number: to)) : nil
        }
    }

    /// The day on which that many active days have elapsed since `start`, rounded up to a whole day; `nil` when an
    /// open pause comes first, or the number is beyond any calendar.
    package func day(after days: Double, from start: CalendarDay) -> CalendarDay? {
        guard days.magnitude < 1_000_000 else { return nil }
        // Shares are kept to nine decimals, so a window of years leaves noise in the seventh: 202.0000001 is 202 by hand.
        var left = Int((days - 1e-6).rounded(.up))
        var at = start.number
        for pause in pauses where pause.upperBound > at {
            if pause.lowerBound <= at {
                guard left > 0 || pause.contains(at) else { break }
                if pause.upperBound == Int.max { return left == 0 ? CalendarDay(number: at) : nil }
                if left == 0 { break }
                at = pause.upperBound
                continue
            }
            let room = pause.lowerBound - at
            if left <= room { break }
            left -= room
            if pause.upperBound == Int.max { return nil }
            at = pause.upperBound
        }
        return CalendarDay(number: at + left)
    }
}
