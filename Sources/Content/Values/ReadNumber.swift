import Diagnostics
import Markdown

/// A number in plain digits: `3`, `-3.5`, `1_000`. No exponent, no infinity, at most 15 digits; `nil` for anything else.
func plainNumber(_ text: String) -> Double? {
    var digits = text
    var sign = 1.0
    if let first = digits.first, "-+−".contains(first) {
        sign = first == "+" ? 1 : -1
        digits.removeFirst()
    }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts[0].first != "_", digits.last != "_", digits.last != ".", digits.first != "." else {
        return nil
    }
    let bare = digits.filter { $0 != "_" }
    guard !bare.isEmpty, bare.count <= 16, bare.allSatisfy({ ($0.isASCII && $0.isNumber) || $0 == "." }),
        let value = Double(bare)
    else { return nil }
    return sign * value
}

/// A number, with or without the field's unit behind or before it.
func readNumber(_ text: String, unit: String?) -> Result<Double, ValueProblem> {
    if let separated = SeparatedNumber(text) { return .failure(separated.problem) }
    if let value = plainNumber(text) { return .success(value) }
    if let unit, !unit.isEmpty, text.lowercased().hasPrefix(unit.lowercased()) {
        // `€ 500`
        let behind = withoutSpacesAround(text.dropFirst(unit.count))
        if behind.first?.isNumber ?? false { return readNumber(behind, unit: nil) }
    }
    let digits = text.prefix { ($0.isASCII && $0.isNumber) || "+-−._".contains($0) }
    let behind = withoutSpacesAround(text[digits.endIndex...])[...]
    guard let value = plainNumber(String(digits)), !behind.isEmpty else {
        return .failure(ValueProblem(.number, "“\(text)” is not a number"))
    }
    if let unit, !unit.isEmpty, ValueWords.isSame(String(behind), unit) { return .success(value) }
    if let thousand = thousands(behind) {
        return .failure(
            ValueProblem(
                .number, "“\(text)” is not written out", help: "write \(inPlainDigits(value * thousand))",
                meant: inPlainDigits(value * thousand)))
    }
    guard let unit, !unit.isEmpty else {
        if unit == nil, behind.allSatisfy({ $0.isLetter || $0 == "%" || $0 == " " }) {
            return .failure(ValueProblem(.unit, "“\(behind)” is no unit of this field", help: "write \(digits) alone"))
        }
        return .failure(ValueProblem(.number, "“\(text)” is not a number"))
    }
    return .failure(
        ValueProblem(
            .unit, "this is in “\(behind)”, but the field is in “\(unit)”",
            help: ValueWords.isPercent(behind)
                ? "write the number in \(unit)" : "write \(digits) or \(digits) \(unit)"))
}

/// What `k`, `M` and the like stand for.
private func thousands(_ words: Substring) -> Double? {
    let first = words.prefix(while: \.isLetter)
    switch first.count == 1 ? String(first) : first.lowercased() {
    case "k", "K", "tsd", "thousand": return 1000
    case "M", "mio", "mn", "million", "millions": return 1_000_000
    default: return nil
    }
}

private func inPlainDigits(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}

func readWholeNumber(_ text: String, in range: ClosedRange<Int>) -> Result<Int, ValueProblem> {
    if var separated = SeparatedNumber(text) {
        separated.readings.removeAll { $0.contains(".") }
        if !separated.readings.isEmpty { return .failure(separated.problem) }
    }
    let limits =
        range.upperBound > 100_000
        ? "a whole number from \(range.lowerBound) up"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
    guard let value = plainNumber(text) ?? SeparatedNumber(text)?.readings.first.flatMap(plainNumber) else {
        return .failure(ValueProblem(.number, "“\(text)” is not a number", help: "write \(limits)"))
    }
    guard value.rounded() == value, range.contains(Int(value)) else {
        return .failure(ValueProblem(.range, "\(text) is not \(limits)", help: "write \(limits)"))
    }
    return .success(Int(value))
}

/// An answer from 1 to 5, also `4/5`, `4 of 5` and `★★★★☆`.
func readAnswer(_ text: String) -> Result<Int, ValueProblem> {
    let read = readWholeNumber(text, in: 1...5)
    guard case .failure(var problem) = read, case .one(let answer)? = ProposedValue.scale(text),
        // `2,5` is no 2.
        !text.contains(",") || SeparatedNumber(text) == nil
    else { return read }
    if let number = Int(answer),
        !text.contains(where: { "(–—,;".contains($0) || $0.isLetter && !"ofutvn".contains($0) })
    {
        return .success(number)
    }
    problem.help = "write \(answer)"
    return .failure(problem)
}

func readYesNo(_ text: String) -> Result<Bool, ValueProblem> {
    switch text.lowercased() {
    case "yes", "true", "y", "on": .success(true)
    case "no", "false", "n", "off": .success(false)
    default: .failure(ValueProblem(.yesNo, "“\(text)” is neither yes nor no"))
    }
}
