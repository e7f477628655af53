import Diagnostics
import Foundation
import MentoringModel

/// One of a fixed list of words; blanks and hyphens count as `_`, case does not matter.
func readChoice<Value: RawRepresentable & CaseIterable>(_ text: String) -> Result<Value, ValueProblem>
where Value.RawValue == String {
    let word = String(text.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    if let value = Value(rawValue: word) { return .success(value) }
    let known = Value.allCases.map(\.rawValue)
    let near = FieldLabels.value(text.lowercased(), among: known) ?? nearest(to: word, in: known)
    // One letter off is a slip; another word may mean something else.
    let slips = known.filter { nearest(to: word, in: [$0], within: 1) != nil }
    return .failure(
        ValueProblem(
            .choice, "“\(text)” is none of \(known.joined(separator: ", "))",
            help: near.map { "write \($0) if that is meant" } ?? "write one of: \(known.joined(separator: ", "))",
            // For whom a site is built is nothing that a guess decides.
            meant: word.count > 4 && word.allSatisfy { $0.isLetter || $0 == "_" } && slips.count == 1
                && Value.self != Audience.self ? slips[0] : nil))
}
