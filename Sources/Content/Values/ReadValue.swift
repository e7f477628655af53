import Diagnostics
import Markdown

/// A value of a goal as people write it on one line: `12`, `12 reviews`, `€ 500`, `12 (confidence 7), first full week`.
struct WrittenValue {
    var number: Double
    /// As written; empty without one.
    var unit: String
    var confidence: Int?
    var note: String?
    /// What it was written as, and of which number it is some: `11/12`.
    var share: ValueShare?
}

func readWrittenValue(_ text: String) -> Result<WrittenValue, ValueProblem> {
    var rest = text[...]
    var unit = ""
    if let first = rest.first, !first.isNumber, !"+-−".contains(first) {
        // `€ 500`
        unit = trimmed(rest.prefix { !$0.isNumber })
        guard unit.count <= 3, !unit.contains(where: \.isLetter) else {
            return .failure(ValueProblem(.number, "“\(text)” does not begin with a number"))
        }
        rest = rest.drop { !$0.isNumber }
    }
    if let separated = SeparatedNumber(String(rest)) { return .failure(separated.problem) }
    let digits = rest.prefix { ($0.isASCII && $0.isNumber) || "+-−._".contains($0) }
    // A full stop ends the sentence: `18. Counted again.`
    let isEnd = digits.last == "." && digits.count > 1
    guard let number = plainNumber(String(isEnd ? digits.dropLast() : digits)) else {
        return .failure(ValueProblem(.number, "“\(text)” is not a number"))
    }
    rest = rest[digits.endIndex...]
    if isEnd { rest = trimmed("; " + rest)[...] }
    if unit.isEmpty {
        unit = trimmed(rest.prefix { !"(,;:–—".contains($0) })
        rest = rest.drop { !"(,;:–—".contains($0) }
    }
    if !unit.isEmpty, case .failure(let problem) = readNumber("\(digits) \(unit)", unit: unit) {
        return .failure(problem)
    }
    var value = WrittenValue(number: number, unit: unit)
    switch cutConfidence(from: &rest) {
    case .success(let confidence): value.confidence = confidence
    case .failure(let problem): return .failure(problem)
    case nil: break
    }
    let note = trimmed(rest.drop { " ,;:–—".contains($0) })
    value.note = note.isEmpty ? nil : note
    return .success(value)
}
