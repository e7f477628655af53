package import Figures

package protocol FigureWords {
    /// What figures are called, by their keys in the exports. Every language has the keys of English, here and below.
    var figureNames: [String: String] { get }
    /// What inputs of figures are called, by their keys.
    var inputNames: [String: String] { get }
    /// Formulas that have words in them, by the formula as `Figures` has it; symbols and names of functions stay.
    var formulas: [String: String] { get }
    /// A word within the value of an input: `done` in `done 2026-03-14`.
    func inputWord(_ word: Derivation.Word) -> String
    var noFigure: String { get }
    /// The value of a figure of a pair or of the programme with its unit.
    func value(of figure: Figure) -> String
    /// What a figure is counted over: `9 of 12 expected sessions`, `over 7 sessions`; `nil` for a plain count.
    func basis(of figure: Figure) -> String?
    /// What a withheld figure reads: `fewer than 5`.
    func withheld(below: Int) -> String
    var withheldBasis: String { get }
}

extension Language {
    package func figure(_ key: String) -> String {
        figureNames[key] ?? sentence(String(key.map { $0 == "_" ? " " : $0 }))
    }

    package func input(_ key: String) -> String { inputNames[key] ?? String(key.map { $0 == "_" ? " " : $0 }) }

    /// A formula of `Figures`: as it is where it has symbols alone.
    package func formula(_ formula: String) -> String { formulas[formula] ?? formula }

    /// The value of an input, with the words in it in this language.
    package func inputValue(_ value: String) -> String {
        // Most are numbers and days.
        guard value.utf8.contains(where: { ($0 | 0x20) &- 0x61 < 26 }) else { return value }
        return value.split(separator: " ", omittingEmptySubsequences: false).map { part in
            let comma = part.hasSuffix(",") ? "," : ""
            guard let word = Derivation.Word(rawValue: String(part.dropLast(comma.count))) else { return String(part) }
            return inputWord(word) + comma
        }.joined(separator: " ")
    }
}
