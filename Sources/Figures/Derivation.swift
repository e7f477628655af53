package import MentoringModel

/// How a figure was had: its formula, its inputs and the place of each.
package struct Derivation: Hashable, Sendable {
    /// Which figure: `progress`, `expected`, `gap`, `days_behind`, `needed_pace`, `forecast`, `attainment`.
    package var figure: String
    /// The formula: in symbols, which are the same in every language, as `(c − b) / (t − b)`; or in words, as a key that the
    /// site puts into words: `achieved / closed`.
    package var formula: String
    /// The formula with the values put in: `(2 − 0) / (6 − 0)`.
    package var substituted: String?
    package var result: String
    /// Whether the result is a share, which pages tell in per cent.
    package var isShare = false
    package var inputs: [Input]
    /// Whether inputs were taken away because this audience may not read where they stand.
    package var restsOnClosedNotes = false

    package init(figure: String, formula: String, substituted: String? = nil, result: String, inputs: [Input]) {
        self.figure = figure
        self.formula = formula
        self.substituted = substituted
        self.result = result
        self.inputs = inputs
    }

    /// The words that stand within the values of inputs, as keys that the site puts into words.
    package enum Word: String, CaseIterable, Sendable {
        case due, done, open, cancelled
        case kept, dropped
        case offered, made, met
        case draft, active, paused, achieved, partly, missed
    }

    /// A value that went into a figure.
    package struct Input: Hashable, Sendable {
        /// The symbol in the formula, such as `b`; empty when the input stands in no symbol of its own.
        package var symbol: String
        /// What it is, as a key that the site puts into words: `baseline`, `start`, `update`, `milestone`, …
        package var name: String
        /// The words of a milestone or sub-goal, where the name alone does not tell which.
        package var detail: String?
        /// Numbers, days, `@` with an id, and words of `Word`.
        package var value: String
        /// Where it stands; `nil` for what was computed, such as the as-of day.
        package var source: Source?

        package init(symbol: String = "", name: String, detail: String? = nil, value: String, source: Source? = nil) {
            self.symbol = symbol
            self.name = name
            self.detail = detail
            self.value = value
            self.source = source
        }
    }
}
