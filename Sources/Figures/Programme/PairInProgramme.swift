import MentoringModel

/// A pair on one day as the figures of the programme count it.
package struct PairInProgramme: Sendable {
    var snapshot: PairSnapshot
    var figures: PairFigures

    /// How open the pair's notes are, by path.
    private let noteVisibility: [String: Visibility]

    init(snapshot: PairSnapshot, figures: PairFigures) {
        self.snapshot = snapshot
        self.figures = figures
        let pair = snapshot.pair
        let notes = [pair.agreement.note] + pair.goals.map(\.note) + pair.sessions.map(\.note)
        noteVisibility = Dictionary(notes.map { ($0.path, $0.visibility) }, uniquingKeysWith: min)
    }

    var pair: Pair { snapshot.pair }
    var members: Set<Slug> { snapshot.mentors.union(snapshot.mentees) }

    /// Whether the pair has begun; one that has not is in no figure of the programme.
    var hasStarted: Bool { snapshot.hasStarted }

    /// Whether the pair has begun and is not closed.
    var isOpen: Bool { hasStarted && pair.agreement.status != .closed }

    /// Goals that have begun and are not a draft, with their figures.
    var goals: [(goal: Goal, figures: GoalFigures)] {
        zip(pair.goals, snapshot.goals).filter { !$1.isStillToCome(asOf: snapshot.asOf) }.map {
            (goal: $0, figures: $1)
        }
    }

    /// Whose a goal is: its owner, else the mentees.
    func people(of goal: Goal) -> Set<Slug> { owner(of: goal, in: pair).map { [$0] } ?? snapshot.mentees }

    /// The place, no more open than the note that it stands in: what an open section of a closed note holds is not told
    /// with its day, its person or its kind.
    func withNote(_ source: Source) -> Source {
        var source = source
        if let note = noteVisibility[source.file] { source.visibility = min(source.visibility, note) }
        return source
    }

    /// Every place that says whether and when a goal was achieved.
    func places(of goal: Goal) -> [Source?] {
        let children = pair.goals.filter { $0.parent?.value == goal.id }
        let recorded = pair.sessions.flatMap(\.progress).filter { $0.goal == goal.id }.map(\.source)
        return [goal.note.source, goal.statusSource, goal.done?.source, goal.due?.source]
            + goal.milestones.map(\.source) + goal.checklist.map(\.source) + recorded + children.map(\.note.source)
    }

    /// What the pair brings into a figure.
    ///
    /// - Parameter people: `nil` for both sides.
    func part(
        _ numerator: Double, of denominator: Double = 0, people: Set<Slug>? = nil, from sources: [Source?]
    ) -> Figure.Part {
        Figure.Part(
            pair: pair.id, people: people ?? members, numerator: numerator, denominator: denominator,
            openness: sources.compactMap { $0?.visibility }.min() ?? .public)
    }

    /// What the pair brings in by a figure of its own: numerator and denominator of a share, else its value.
    func part(of id: String) -> Figure.Part? {
        guard let figure = figures.figures[id], let value = figure.value else { return nil }
        var part = part(
            figure.numerator ?? value, of: figure.denominator ?? 0,
            from: figure.derivation.inputs.map { $0.source.map(withNote) })
        // That there is nothing is as closed as every note in which it was looked for.
        if part.numerator == 0 { part.openness = min(part.openness, figure.openness) }
        return part
    }
}

extension Figure {
    /// A figure of the programme from what each pair brings in.
    ///
    /// - Parameter areShares: Whether each part is one number of another; else it is a number alone.
    func of(_ parts: [Part], areShares: Bool = true) -> Figure {
        var figure = self
        figure.parts = parts
        figure.openness = parts.map(\.openness).min() ?? .public
        figure.derivation.inputs = parts.map { part in
            Derivation.Input(
                name: "pair", detail: part.pair.text,
                value: decimalText(part.numerator)
                    + (areShares && part.denominator > 0 ? " / " + decimalText(part.denominator) : ""),
                source: Source(
                    file: "pairs/\(part.pair.text)/agreement.md", line: 1, column: 1, visibility: part.openness))
        }
        return figure
    }

    /// A share over all pairs: the sums of numerators and denominators.
    static func shareOfPairs(_ id: String, _ formula: String, _ parts: [Part]) -> Figure {
        Figure.share(
            id, formula, parts.reduce(0) { $0 + $1.numerator }, of: parts.reduce(0) { $0 + $1.denominator }, inputs: []
        ).of(parts)
    }

    /// A sum over all pairs; `nil` when there are none.
    static func sumOfPairs(_ id: String, _ formula: String, _ parts: [Part], n: Int? = nil) -> Figure {
        Figure.count(
            id, formula, parts.isEmpty ? nil : parts.reduce(0) { $0 + $1.numerator }, n: n, inputs: []
        ).of(
            parts.map { part in
                var part = part
                part.addsNothing = part.numerator == 0
                return part
            })
    }

    /// The median of what each part brings in.
    static func medianOfParts(_ id: String, _ formula: String, _ parts: [Part]) -> Figure {
        Figure.median(id, formula, parts.map(\.numerator), inputs: []).of(parts)
    }
}
