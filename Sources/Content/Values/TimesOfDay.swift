import Markdown

/// The minutes between two times of day: `10:00-10:20`, `10.00–10.45 Uhr`, `10:00 to 11:00`, `4–5.10 pm`; `nil` for anything else.
func minutesBetweenTimes(_ text: String) -> Double? {
    var words = text.lowercased()
    for joint in [" to ", " bis ", " until ", "–", "—", "−"] { words = words.replacing(joint, with: "-") }
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let start = WrittenTime(parts[0]), let end = WrittenTime(parts[1]),
        // `9-9:30`, `16–17 Uhr`: two numbers alone are no times, and neither are two hours of `9–10 h`.
        start.isSure || end.isSure
    else { return nil }
    guard let took = WrittenTime.minutes(from: start, to: end), took <= 360 else { return nil }
    return Double(took)
}

/// `17:05` or `17.05`, in minutes since midnight.
func minutesOfDay(_ text: String) -> Int? {
    let parts = text.split(whereSeparator: { ":.".contains($0) })
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
        parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let hours = Int(parts[0]),
        let minutes = Int(parts[1]), hours < 24, minutes < 60
    else { return nil }
    return hours * 60 + minutes
}

/// One end of a time from one to another: `16:00`, `4.10 pm`, `16 Uhr`, or the hour alone.
private struct WrittenTime {
    /// Since midnight, or since noon where the half of the day is not said.
    var minutes: Int
    /// Whether a word says in which half of the day.
    var isAfternoon: Bool?
    /// Whether it cannot be a mere number.
    var isSure: Bool

    init?(_ text: Substring) {
        var words = trimmed(text)
        isSure = false
        for (end, half) in WrittenTime.ends where words.hasSuffix(end) {
            words = trimmed(words.dropLast(end.count))
            isAfternoon = half
            isSure = end != "h"
            break
        }
        if let minutes = minutesOfDay(words) {
            (self.minutes, isSure) = (minutes, true)
        } else if (1...2).contains(words.utf8.count), words.allSatisfy({ $0.isASCII && $0.isNumber }),
            let hours = Int(words), hours < 24
        {
            minutes = hours * 60
        } else {
            return nil
        }
        if isAfternoon != nil, minutes >= 13 * 60 { return nil }
    }

    /// From one to the other: what says the half of the day behind the second holds for the first, unless that would be later.
    static func minutes(from start: WrittenTime, to end: WrittenTime) -> Int? {
        func time(_ time: WrittenTime, _ isAfternoon: Bool?) -> Int {
            guard let isAfternoon else { return time.minutes }
            return time.minutes % 720 + (isAfternoon ? 720 : 0)
        }
        let last = time(end, end.isAfternoon)
        var first = time(start, start.isAfternoon ?? end.isAfternoon)
        if first >= last, start.isAfternoon == nil, end.isAfternoon == true { first -= 720 }
        return first >= 0 && last > first ? last - first : nil
    }

    private static let ends: [(String, Bool?)] = [
        ("uhr", nil), ("o'clock", nil), ("o’clock", nil), ("p.m.", true), ("a.m.", false), ("pm", true), ("am", false),
        ("h", nil),
    ]
}
