package import MentoringModel

/// A figure of a pair or of the programme (docs/figures.md, "The data object").
package struct Figure: Hashable, Sendable {
    /// Its name in the exports: `contact_rate`, `promises_kept`, …
    package var id: String
    /// A share, a count, a median or a mean; `nil` without data.
    package var value: Double?
    /// Of a share, what counts; `nil` for what is no share.
    package var numerator: Double?
    /// Of a share, what it is counted over.
    package var denominator: Double?
    /// How many things the figure rests on; `nil` for a plain count.
    package var n: Int?
    package var derivation: Derivation
    /// How open the most closed place is that it was counted from, also where nothing of it was found there.
    package var openness = Visibility.public
    /// Of a figure of the programme, whom it speaks of, pair by pair.
    package var parts: [Part] = []
    /// Of a figure of the programme, its value at the end of each month, oldest first.
    package var trend: [TrendPoint] = []
    /// Whether it is withheld, since it would speak of too few people.
    package var isWithheld = false

    package init(
        id: String, value: Double?, numerator: Double? = nil, denominator: Double? = nil, n: Int? = nil,
        derivation: Derivation
    ) {
        self.id = id
        self.value = value
        self.numerator = numerator
        self.denominator = denominator
        self.n = n
        self.derivation = derivation
        self.derivation.isShare = denominator != nil
    }

    /// What some people of one pair bring into a figure of the programme.
    package struct Part: Hashable, Sendable {
        package var pair: Slug
        package var people: Set<Slug>
        /// What they add to the numerator, or to the sum.
        package var numerator: Double
        /// What they add to the denominator; 0 in a figure that is no share.
        package var denominator: Double
        /// How open the most closed place is that it came from, also where nothing of it was found there.
        package var openness: Visibility
        /// Whether it adds nothing to a sum, which is then not about these people.
        package var addsNothing = false

        package init(
            pair: Slug, people: Set<Slug>, numerator: Double, denominator: Double, openness: Visibility,
            addsNothing: Bool = false
        ) {
            self.pair = pair
            self.people = people
            self.numerator = numerator
            self.denominator = denominator
            self.openness = openness
            self.addsNothing = addsNothing
        }
    }

    /// A figure of the programme as it was on an earlier day.
    package struct TrendPoint: Hashable, Sendable {
        package var day: CalendarDay
        package var value: Double?
        package var numerator: Double?
        package var denominator: Double?
        package var n: Int?
        package var parts: [Part]
        package var isWithheld = false
    }
}

extension Figure {
    /// A share of two numbers; `nil` over nothing.
    static func share(
        _ id: String, _ formula: String, _ numerator: Double, of denominator: Double, inputs: [Derivation.Input]
    ) -> Figure {
        let value = denominator > 0 ? numerator / denominator : nil
        return Figure(
            id: id, value: value, numerator: denominator > 0 ? numerator : nil,
            denominator: denominator > 0 ? denominator : nil, n: denominator > 0 ? wholeNumber(denominator) : nil,
            derivation: Derivation(
                figure: id, formula: formula,
                substituted: denominator > 0 ? "\(decimalText(numerator)) / \(decimalText(denominator))" : nil,
                result: value.map { decimalText($0) } ?? "–", inputs: inputs))
    }

    /// A plain number.
    static func count(_ id: String, _ formula: String, _ value: Double?, n: Int? = nil, inputs: [Derivation.Input])
        -> Figure
    {
        Figure(
            id: id, value: value, n: n,
            derivation: Derivation(
                figure: id, formula: formula, result: value.map { decimalText($0) } ?? "–", inputs: inputs))
    }

    /// The middle of some numbers; `nil` without one.
    static func median(_ id: String, _ formula: String, _ values: [Double], inputs: [Derivation.Input]) -> Figure {
        let value = Figures.median(values)
        return Figure(
            id: id, value: value, n: values.isEmpty ? nil : values.count,
            derivation: Derivation(
                figure: id, formula: formula,
                substituted: values.isEmpty
                    ? nil : "median(" + values.sorted().map { decimalText($0) }.joined(separator: ", ") + ")",
                result: value.map { decimalText($0) } ?? "–", inputs: inputs))
    }

    /// The figure, no more open than some places.
    func resting(on places: [Visibility]) -> Figure {
        var figure = self
        figure.openness =
            ([openness] + places + derivation.inputs.compactMap { $0.source?.visibility }).min() ?? openness
        return figure
    }
}

/// A number as a whole one, when it is one that can be counted to.
private func wholeNumber(_ value: Double) -> Int? { value.magnitude < 1e15 ? Int(value.rounded()) : nil }

extension [Figure] {
    /// The figure of that name.
    package subscript(id: String) -> Figure? { first { $0.id == id } }
}
