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

    package static func rhythm(_ cell: String) -> Reading {
        span(cell).flatMap { value in readRhythm(value).map { _ in value } }
    }

    /// Whether a cell with a span says more than that: the day of the week, or that it is about so.
    package static func saysMoreThanSpan(_ cell: String) -> Bool { RhythmWords(cell)?.saysMore ?? false }

    package static func number(_ cell: String, by sign: DecimalSign?) -> Reading {
        guard let number = NumberCell(cell), number.hasUnitOfWords else {
            return .failure(ValueProblem(.number, "“\(cell)” is not a number", help: "write one number"))
        }
        return number.digits(by: sign)
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

    /// Whether the status of a pair says that it was broken off; it is closed then.
    package static func isEarlyEnd(_ cell: String) -> Bool {
        FieldLabels.earlyEnds.contains(cell.lowercased())
    }

    package static func yesNo(_ cell: String) -> Reading {
        switch cell.lowercased() {
        case "ja", "j", "x", "✓", "✔", "☑", "1", "wahr": return .success("yes")
        case "nein", "0", "falsch", "☐": return .success("no")
        default: return readYesNo(cell).map { $0 ? "yes" : "no" }
        }
    }

    package static func address(_ cell: String) -> Reading {
        let reading = readAddress(cell)
        if case .failure(let problem) = reading, let meant = problem.meant { return .success(meant) }
        return reading
    }

    /// Whether a cell says only that there is nothing: `-`, `n/a`, `tbd`, `k. A.`, `- keins -`, `(none yet)`
    package static func isNothing(_ cell: String) -> Bool {
        if !cell.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
            return !cell.unicodeScalars.contains {
                $0.properties.isEmojiPresentation || "✓✔☑☐★☆".unicodeScalars.contains($0)
            }
        }
        guard cell.count < 40 else { return false }
        return cell == "NA" || nothing.contains(bare(cell))
    }

    /// Whether a cell that names somebody says that there is nobody yet: `offen`, `not matched yet`.
    package static func isNobody(_ cell: String) -> Bool {
        isNothing(cell) || cell.count < 40 && nobody.contains(bare(cell))
    }

    /// The words of a cell in small letters, without blanks, dots, and the signs around them.
    private static func bare(_ cell: String) -> String {
        let words = cell.lowercased().filter { !$0.isWhitespace && $0 != "." }
        guard let first = words.firstIndex(where: \.isLetter), let last = words.lastIndex(where: \.isLetter) else {
            return words
        }
        let isPlain = (words[..<first] + words[last...].dropFirst()).allSatisfy { "-–—_/()[]*<>!…?".contains($0) }
        return isPlain ? String(words[first...last]) : words
    }

    private static let nothing = words(
        """
        n/a, na, ka, k/a, nn, tbd, tba, tbc, none, none yet, keine, keiner, keins, keines, kein, keine angabe, keine angaben, noch keine,
        noch keins, noch keiner, null, nil, nichts, nothing, nothing yet, unknown, not known, unbekannt, nicht bekannt, noch offen,
        noch unklar, not yet, noch nicht, not applicable, not available, not specified, not set, nicht vorhanden, nicht angegeben,
        entfällt, kein ziel, noch kein ziel, no goal, no goal yet, leer, empty
        """)

    private static let nobody = words(
        """
        offen, open, vakant, vacant, unbesetzt, nicht besetzt, niemand, noch niemand, nobody, no one, nobody yet, no one yet,
        unmatched, not matched, not matched yet, nicht gematcht, noch nicht gematcht, kein match, noch kein match, no match,
        no match yet, unassigned, not assigned, not assigned yet, to be assigned, to be matched, to be confirmed,
        noch nicht zugeteilt, nicht zugeteilt, noch nicht zugeordnet, nicht zugeordnet, wird gesucht, gesucht, wird noch gesucht,
        suche läuft, pending, ausstehend, folgt, folgt noch, kein mentor, keine mentorin, kein mentee, keine mentee, no mentor,
        no mentee, no mentor yet, no mentee yet, noch kein mentor, noch keine mentorin, noch kein mentee, noch keine mentee
        """)

    private static func words(_ list: String) -> Set<String> {
        Set(list.split { ",\n".contains($0) }.map { $0.filter { !$0.isWhitespace } })
    }

    /// Whether a cell holds what a spreadsheet writes where a formula fails.
    package static func isFailedFormula(_ cell: String) -> Bool {
        cell.wholeMatch(of: /#[A-ZÄÖÜ\/0-9]+[!?]|#N\/A|#NV|(?:Err|Fehler):\d+/) != nil
    }
}
