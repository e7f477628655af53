import Diagnostics
import Markdown
import MentoringModel

/// What a cell of a spreadsheet says, in the form in which a note has it.
package enum ValueCell {
    package typealias Reading = Result<String, ValueProblem>

    /// A length; one without a unit has that of its column.
    package static func length(_ cell: String, unit: String? = nil) -> Reading {
        let isBare = cell.allSatisfy { $0.isNumber || ".,".contains($0) }
        let text = isBare ? cell + (unit.map { " " + $0 } ?? "") : cell
        if case .one(let value)? = ProposedValue.length(text) { return .success(value) }
        return readLength(text).map { _ in text }
    }

    package static func span(_ cell: String) -> Reading {
        if case .one(let value)? = ProposedValue.span(cell) { return .success(value) }
        return readSpan(cell).map { _ in cell }
    }

    /// A whole number from 1 to 5.
    package static func scale(_ cell: String) -> Reading {
        if case .one(let value)? = ProposedValue.scale(cell) { return .success(value) }
        return readAnswer(cell).map { "\($0)" }
    }

    /// One of the words of a field, or a usual word for it.
    package static func choice<Value: RawRepresentable & CaseIterable>(_ cell: String, _: Value.Type) -> Reading
    where Value.RawValue == String {
        let read: Result<Value, ValueProblem> = readChoice(cell)
        guard case .failure(let problem) = read else { return read.map(\.rawValue) }
        let meant = FieldLabels.value(cell.lowercased(), among: Value.allCases.map(\.rawValue))
        return meant.map { .success($0) } ?? .failure(problem)
    }

    package static func yesNo(_ cell: String) -> Reading {
        switch cell.lowercased() {
        case "ja", "j", "x", "✓", "✔", "☑", "1", "wahr": return .success("yes")
        case "nein", "0", "falsch", "☐": return .success("no")
        default: return readYesNo(cell).map { $0 ? "yes" : "no" }
        }
    }

    package static func address(_ cell: String) -> Reading {
        if case .failure(let problem) = readAddress(cell), let help = problem.help, help.hasPrefix("write https://") {
            return .success(String(help.dropFirst("write ".count)))
        }
        return readAddress(cell)
    }

    /// Whether a cell says only that there is nothing: `-`, `n/a`, `tbd`, `k. A.`
    package static func isNothing(_ cell: String) -> Bool {
        if !cell.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
            return !cell.unicodeScalars.contains {
                $0.properties.isEmojiPresentation || "✓✔☑☐★☆".unicodeScalars.contains($0)
            }
        }
        var words = cell.lowercased().filter { !$0.isWhitespace }
        if !words.hasSuffix(".a."), !words.hasSuffix(".n."), words.last == "." { words.removeLast() }
        return nothing.contains(words)
    }

    private static let nothing: Set<String> = [
        "n/a", "n.a.", "k.a.", "n.n.", "tbd", "tba", "tbc", "none", "keine", "keiner", "keins", "kein", "null",
        "nichts", "unknown", "unbekannt", "nochoffen", "nochunklar",
    ]

    /// Whether a cell holds what a spreadsheet writes where a formula fails.
    package static func isFailedFormula(_ cell: String) -> Bool {
        cell.wholeMatch(of: /#[A-ZÄÖÜ\/0-9]+[!?]|#N\/A|#NV|(?:Err|Fehler):\d+/) != nil
    }
}
