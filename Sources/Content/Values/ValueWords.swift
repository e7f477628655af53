import Diagnostics
import Markdown
import MentoringModel

/// How people say a value of a goal.
enum ValueWords {
    enum Reading {
        /// A value begins these words, or they are a remark.
        case plain(Substring)
        case unclear(UnclearValue)
    }

    /// What stands in place of a value: of a change the new end; what was added, a range and words are no value.
    static func reading(_ words: Substring, isSum: Bool = false) -> Reading {
        // `~~20~~ 19`: what is struck through was taken back.
        if let open = words.firstRange(of: "~~"), let close = words[open.upperBound...].firstRange(of: "~~") {
            let rest = trimmed(words[..<open.lowerBound] + words[close.upperBound...])
            if !rest.isEmpty { return reading(rest[...], isSum: isSum) }
        }
        guard words.utf8.contains(where: { $0 &- 0x30 < 10 }) else {
            guard let number = number(inWords: words) else { return .plain(words) }
            return .unclear(
                UnclearValue(
                    message: "this value is not written in digits, so it is not read", number: String(number)))
        }
        if let fraction = WrittenFraction(words) {
            return .unclear(
                UnclearValue(
                    message: "“\(fraction.written)” is not written in plain digits, so it is not read",
                    number: fraction.number + fraction.rest))
        }
        if words.first == "+", !isSum {
            let added = words.prefix { !isBlank($0) }
            return .unclear(
                UnclearValue(
                    message: "“\(added)” is how much was added, not the value, so it is not read",
                    advice: "the number that was reached, without +"))
        }
        if let result = resultOfSum(words) {
            return .unclear(
                UnclearValue(message: "this is how the value came about, so it is not read", number: String(result)))
        }
        if let change = Change(words) {
            guard change.isRange else { return reading(change.end, isSum: isSum) }
            return .unclear(UnclearValue(message: "this leaves open which value is meant, so it is not read"))
        }
        if let other = replacement(of: words) ?? takenBack(words) ?? otherMeaning(of: words, isSum: isSum)
            ?? inexact(words)
        {
            return .unclear(other)
        }
        guard beginsWithCue(words), let said = SaidValue(String(words), from: nil) else { return .plain(words) }
        return .unclear(
            UnclearValue(message: "this value does not begin with its number, so it is not read", number: said.number))
    }

    /// The number behind `5 + 2 =`.
    private static func resultOfSum(_ words: Substring) -> Substring? {
        guard let sign = words.utf8.prefix(24).firstIndex(of: UInt8(ascii: "=")),
            words[sign...].dropFirst().first != ">",
            words[..<sign].allSatisfy({ $0.isNumber || isBlank($0) || "+-−*x×.".contains($0) }),
            words[..<sign].dropFirst().contains(where: { "+-−*x×".contains($0) })
        else { return nil }
        let result = words[sign...].dropFirst().drop(while: isBlank).prefix { $0.isNumber || $0 == "." }
        return result.isEmpty ? nil : result
    }

    /// `6 → 7`, `6 to 7`, `6 auf 7`; a range where only a dash stands between the two: `6 – 7`.
    struct Change {
        /// The second number, with what stands behind it.
        var end: Substring
        var isRange: Bool

        init?(_ words: Substring) {
            guard let first = words.first, first.isNumber || first == "-" else { return nil }
            let behind = words.dropFirst().drop { $0.isNumber || ".,_".contains($0) }
            var rest = behind.drop(while: isBlank)
            for joint in ["→", "⇒", "➔", "➜", "->", "=>", "to ", "auf ", "–", "—", "- ", "-", "bis "]
            where rest.hasPrefix(joint) {
                rest = rest.dropFirst(joint.count).drop(while: isBlank)
                guard rest.first?.isNumber ?? false else { return nil }
                if joint == "-", words[..<rest.startIndex].contains(where: isBlank) { return nil }
                let isDash = ["–", "—", "- ", "-"].contains(joint)
                // A dash begins a remark, unless nothing but the second number stands there: “7 – 2 of them by phone”.
                if isDash, !rest.allSatisfy({ $0.isNumber || ".,%".contains($0) || isBlank($0) }) { return nil }
                (end, isRange) = (rest, isDash || joint == "bis ")
                return
            }
            return nil
        }
    }

    static func isPercent(_ unit: some StringProtocol) -> Bool {
        ["%", "percent", "prozent", "pct"].contains(unit.lowercased())
    }

    /// Whether nothing but words that lead to a value stands before the first number, and little behind it:
    /// `now 16 of 20`, `about 4`, `from 6 to 7`.
    static func beginsWithCue(_ words: Substring) -> Bool {
        guard let first = words.first, !first.isNumber else { return false }
        let start = words.prefix { !$0.isNumber }
        let parts = start.lowercased().split { isBlank($0) || ",:;.()~≈=→>-–<".contains($0) }
        guard start.utf8.count <= 40, parts.allSatisfy({ cues.contains(String($0)) }) else { return false }
        guard !parts.isEmpty || start.contains(where: { "~≈<>".contains($0) }) else { return false }
        // What stands behind a comma is a remark.
        let behind = words[start.endIndex...].prefix { !",;(–—".contains($0) }.split(whereSeparator: isBlank)
        return behind.count <= 2
            || behind.count <= 5 && behind.contains { ["of", "von", "to", "auf", "→", "->"].contains($0) }
    }

    static let cues: Set<String> = [
        "about", "approx", "approximately", "around", "roughly", "ca", "circa", "etwa", "rund", "ungefähr", "now",
        "jetzt", "currently", "aktuell", "at", "bei", "from", "von", "to", "auf", "up", "reached", "erreicht", "total",
        "insgesamt", "already", "schon", "bisher", "so", "far", "is", "ist", "value", "wert", "stand", "nearly",
        "almost",
        "fast", "knapp", "over", "über", "still", "noch", "nun", "inzwischen", "mittlerweile", "derzeit", "weiterhin",
        "unverändert", "unchanged", "same", "done", "erledigt", "counted", "gezählt", "no", "not", "nicht", "more",
        "mehr",
        "than", "als", "just", "only", "nur", "exactly", "genau", "we", "wir", "it", "es", "are", "sind", "have",
        "haben", "immer",
    ]

    /// The number that some words say, where they say nothing else: `seven`, `now seven`.
    static func number(inWords words: Substring) -> Int? {
        guard words.utf8.count <= 40 else { return nil }
        let parts = words.lowercased().split { !$0.isLetter }.map(String.init)
        guard (1...3).contains(parts.count), let place = parts.firstIndex(where: { numbers[$0] != nil }),
            parts[..<place].allSatisfy(cues.contains), parts.count - place <= 2,
            // `thirty-five` is more than thirty.
            !parts[(place + 1)...].contains(where: { numbers[$0] != nil || $0 == "one" })
        else { return nil }
        return numbers[parts[place]]
    }

    private static let numbers: [String: Int] = [
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "null": 0, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7,
        "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
        "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
        "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dreizehn": 13,
        "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "zwanzig": 20,
        "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
        "hundert": 100,
    ]
}
