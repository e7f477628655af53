import Markdown

/// Lengths of time as people say them: `an hour`, `about 50 min`, `half an hour`, `anderthalb Stunden`.
enum LengthWords {
    /// The minutes that some words say and nothing else; `nil` for anything else.
    static func minutes(_ text: String) -> Double? {
        guard text.utf8.count <= 60 else { return nil }
        var parts = text.lowercased().split { isBlank($0) || "-,.!~≈".contains($0) }.map(String.init)
        while let first = parts.first, about.contains(first) { parts.removeFirst() }
        guard !parts.isEmpty else { return nil }
        let words = parts.joined(separator: " ")
        if let minutes = fixed[words] { return minutes }
        if parts[0].utf8.first.map({ $0 &- 0x30 < 10 }) ?? false {
            var plain = text.drop { !$0.isNumber }
            while let last = plain.last, ".! ".contains(last) { plain.removeLast() }
            return plain.contains(where: \.isLetter) ? try? readLength(String(plain)).get() : nil
        }
        guard let unit = parts.last.flatMap({ units[$0] }) else { return nil }
        let number = parts.dropLast().joined(separator: " ")
        if let whole = numbers[number] { return whole * unit }
        // `two and a half hours`, `zweieinhalb Stunden`
        for half in [" and a half", "einhalb"] where number.hasSuffix(half) {
            if let whole = numbers[String(number.dropLast(half.count))] { return (whole + 0.5) * unit }
        }
        return nil
    }

    /// Whether a digit, a sign beyond ASCII or the word for a unit stands among some words, as in every length.
    static func mayStand(in words: Substring) -> Bool {
        if words.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }) { return true }
        let lower = words.lowercased()
        return ["hour", "stunde", "std", "min"].contains { lower.contains($0) }
    }

    private static let about: Set<String> = [
        "about", "around", "roughly", "approx", "approximately", "almost", "nearly", "just", "over", "under", "circa",
        "ca",
        "etwa", "ungefähr", "rund", "knapp", "gut", "fast", "for",
    ]
    private static let units: [String: Double] = [
        "hour": 60, "hours": 60, "stunde": 60, "stunden": 60, "std": 60, "minute": 1, "minutes": 1, "min": 1, "mins": 1,
        "minuten": 1,
    ]
    private static let fixed: [String: Double] = [
        "half an hour": 30, "a half hour": 30, "half hour": 30, "an hour and a half": 90, "a quarter of an hour": 15,
        "quarter of an hour": 15, "three quarters of an hour": 45, "an hour and a quarter": 75,
        "eine halbe stunde": 30, "halbe stunde": 30, "eine halbe std": 30, "halbe std": 30, "anderthalb stunden": 90,
        "eine viertelstunde": 15,
        "viertelstunde": 15, "eine dreiviertelstunde": 45, "dreiviertelstunde": 45, "eineinhalb stunden": 90,
    ]
    private static let numbers: [String: Double] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "fifteen": 15, "twenty": 20,
        "thirty": 30, "forty": 40, "forty five": 45, "fifty": 50, "sixty": 60, "ninety": 90, "ein": 1, "eine": 1,
        "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "zehn": 10, "fünfzehn": 15, "zwanzig": 20, "dreißig": 30,
        "vierzig": 40, "fünfundvierzig": 45, "fünfzig": 50, "sechzig": 60, "neunzig": 90,
    ]
}
