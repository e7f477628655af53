import Diagnostics
import Markdown
import MentoringModel

/// What is known of a goal when one of its values is read; a session knows nothing of it before all notes are read.
struct ValueTerms {
    /// The unit of its measure; empty for a measure without one, `nil` where it has none.
    var unit: String?
    var target: Double?
    /// What is counted, in words.
    var metric: String?
    /// Whether its values are added up, so that `+1` is a value.
    var isSum = false

    init() {}

    init(_ goal: Goal) {
        unit = goal.unit
        if case .metric(let name, _, _, let target, let aggregate) = goal.measure?.value {
            metric = name
            self.target = target
            isSum = aggregate == .sum
        }
    }
}

/// Why a value is not read as it stands, and the number that was most likely meant.
struct UnclearValue {
    var message: String
    /// As written; `nil` where nobody can tell it.
    var number: String?
    /// What to write in place of it.
    var advice = "the one number that was reached"

    /// What to write for it, behind a key such as `- 2026-03-14`.
    func help(for key: String) -> String {
        number.map { "write \(key): \($0)" } ?? "write \(key): and \(advice)"
    }
}

/// A value that is some of a number: `11/12`, `7 of 12`, `7 von 12`.
struct ValueShare {
    var number: Substring
    var whole: Double
    var written: Substring
    /// What stands behind it.
    var rest: Substring

    init?(_ words: Substring) {
        guard let first = words.utf8.first, first &- 0x30 < 10 else { return nil }
        number = words.prefix { $0.isNumber || $0 == "." }
        var behind = words[number.endIndex...].drop(while: isBlank)
        let isSlash = behind.first == "/"
        if isSlash {
            behind = behind.dropFirst()
        } else {
            guard let joint = ["of ", "out of ", "von "].first(where: behind.hasPrefix) else { return nil }
            behind = behind.dropFirst(joint.count)
        }
        behind = behind.drop(while: isBlank)
        let digits = behind.prefix { $0.isNumber || $0 == "." }
        guard plainNumber(String(number)) != nil, let whole = plainNumber(String(digits)) else { return nil }
        rest = behind[digits.endIndex...]
        guard rest.first?.isLetter != true else { return nil }
        self.whole = whole
        written = words[..<digits.endIndex]
    }

    /// The value without the number that it is some of.
    var plain: String { String(number) + rest }

    /// What is wrong where the whole is not the target.
    func problem(_ target: Double?) -> ValueProblem? {
        guard target != whole else { return nil }
        let meant = target.map { "the target of the goal is \(ProposedValue.digits($0))" } ?? "the goal has no target"
        return ValueProblem(
            .unit, "“\(written)” is a share of \(ProposedValue.digits(whole)), but \(meant)",
            help: "write \(number) if that is the value")
    }
}

/// Reads a value of a goal where nothing but it and a remark can stand: in front matter and in cells.
func readGoalValue(_ text: String, _ terms: ValueTerms) -> Result<WrittenValue, ValueProblem> {
    switch ValueWords.reading(text[...], isSum: terms.isSum) {
    case .unclear(let unclear):
        return .failure(
            ValueProblem(
                .unreadValue, unclear.message,
                help: "write \(unclear.number ?? unclear.advice)"))
    case .plain(let words):
        guard let share = ValueShare(words) else { return readWrittenValue(String(words)) }
        if terms.unit != nil, let problem = share.problem(terms.target) { return .failure(problem) }
        return readWrittenValue(share.plain).map {
            var value = $0
            value.share = share
            return value
        }
    }
}

/// A confidence from 0 to 10: `8`, `8/10`, `8 of 10`.
func readConfidence(_ text: String) -> Result<Int, ValueProblem> {
    var level = text[...]
    for ending in ["/10", "/ 10", "out of 10", "of 10", "von 10"] where level.hasSuffix(ending) {
        level = level.dropLast(ending.count)
        break
    }
    return readWholeNumber(trimmed(level), in: 0...10)
}

/// Cuts the confidence from the words behind a value where it stands behind others: `Gespräche (Zuversicht 6)`.
func cutConfidence(within words: inout Substring) -> Result<Int, ValueProblem>? {
    guard words.utf8.contains(where: { $0 &- 0x30 < 10 }),
        words.utf8.contains(where: { "(,;-".utf8.contains($0) || $0 == 0xE2 })
    else { return nil }
    for sign in words.indices where "(,;–—-".contains(words[sign]) {
        var tail = words[sign...]
        guard let said = cutConfidence(from: &tail) else { continue }
        if case .success = said { words = (trimmed(words[..<sign]) + tail)[...] }
        return said
    }
    return nil
}

/// Cuts the confidence from what stands behind a value: `(confidence 8)`, `confidence: 8/10`, `(Zuversicht 8)`.
func cutConfidence(from words: inout Substring) -> Result<Int, ValueProblem>? {
    var rest = words.drop { " ,;:–—-".contains($0) }
    let isInBrackets = rest.first == "("
    if isInBrackets { rest = rest.dropFirst() }
    guard let first = rest.utf8.first, first | 0x20 == UInt8(ascii: "c") || first | 0x20 == UInt8(ascii: "z") else {
        return nil
    }
    let name = rest.prefix(while: \.isLetter)
    guard ["confidence", "conf", "zuversicht"].contains(name.lowercased()) else { return nil }
    rest = rest[name.endIndex...].drop { " .:=".contains($0) }
    let level: Substring
    if isInBrackets {
        level = rest.prefix { $0 != ")" && $0 != "," }
        guard level.endIndex < rest.endIndex else { return nil }
    } else {
        let digits = rest.prefix(while: \.isNumber)
        guard !digits.isEmpty else { return nil }
        let behind = rest[digits.endIndex...]
        let ending = ["/10", " / 10", " out of 10", " of 10", " von 10"].first(where: behind.hasPrefix) ?? ""
        level = rest.prefix(digits.count + ending.count)
    }
    let result = readConfidence(trimmed(level))
    if case .success = result {
        words = rest[level.endIndex...]
        if isInBrackets, words.first == ")" { words = words.dropFirst() }
    }
    return result
}
