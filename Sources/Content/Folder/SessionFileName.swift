import Markdown
import MentoringModel

/// The name that the file of a session should have, where its day stands in another form: `12.03.2026`, `20260312`,
/// `2026-3-12-talk`, `March 12`.
enum SessionFileName {
    /// What to do about a name without a day; `nil` where it holds none.
    static func proposal(for name: String) -> String? {
        let parts = name.split(whereSeparator: { " _,".contains($0) }).map(String.init)
        // Digits with hyphens may have words behind them: `2026-3-12-talk`.
        if let (day, rest) = leadingNumbers(name) { return rename(day, rest) }
        var open: String?
        for count in 1...4 where count <= parts.count {
            for start in 0...(parts.count - count) {
                let words = parts[start..<start + count].joined(separator: " ")
                let rest = (parts[..<start] + parts[(start + count)...]).joined(separator: " ")
                switch ProposedValue.day(words, from: nil) {
                case .one(let day): return rename([day], rest)
                case .unclear(let days) where days.contains(" or "): return rename(ways(days), rest)
                case .unclear(let days):
                    guard let day = days.split(separator: " ").last, day.count == 10, open == nil else { continue }
                    open = "name the file after its day, with the year: <year>\(day.dropFirst(4))\(suffix(rest)).md"
                case nil: continue
                }
            }
        }
        return open
    }

    /// `2026-04-03 or 2026-03-04, whichever is meant` taken apart.
    private static func ways(_ days: String) -> [String] {
        days.split(separator: ",")[0].split(separator: " or ").map { trimmed($0) }
    }

    private static func rename(_ days: [String], _ rest: String) -> String {
        let names = days.map { "\($0)\(suffix(rest)).md" }
        return "name the file \(names.joined(separator: " or "))\(names.count > 1 ? ", whichever is meant" : "")"
    }

    private static func suffix(_ rest: String) -> String {
        guard let words = slug(of: rest)?.text, !["session", "meeting", "treffen"].contains(words) else { return "" }
        return "-" + words
    }

    /// The days that the numbers at the start may mean, and what stands behind them.
    private static func leadingNumbers(_ name: String) -> (days: [String], rest: String)? {
        let digits = name.prefix { $0.isASCII && $0.isNumber }
        // `20260312`
        if digits.count == 8,
            let day = CalendarDay("\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))")
        {
            return (["\(day)"], String(name[digits.endIndex...]))
        }
        var numbers: [Substring] = []
        var rest = name[...]
        while numbers.count < 3 {
            let number = rest.prefix { $0.isASCII && $0.isNumber }
            guard !number.isEmpty, number.count <= 4 else { return nil }
            numbers.append(number)
            rest = rest[number.endIndex...]
            if numbers.count < 3 {
                guard let sign = rest.first, "-._ ".contains(sign) else { return nil }
                rest = rest.dropFirst()
            }
        }
        let separator = name[numbers[0].endIndex]
        switch ProposedValue.day(numbers.joined(separator: separator == "." ? "." : "-"), from: nil) {
        case .one(let day): return ([day], String(rest))
        case .unclear(let days): return (ways(days), String(rest))
        case nil: return nil
        }
    }
}
