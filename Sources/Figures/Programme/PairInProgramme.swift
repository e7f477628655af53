import MentoringModel

/// A pair on one day as the figures of the programme count it.
package final class PairInProgramme: Sendable {
    let snapshot: PairSnapshot
    let figures: PairFigures
    /// Goals that have begun and are not a draft, with their figures.
    let goals: [GoalInProgramme]

    private let basis: PairBasis

    init(snapshot: PairSnapshot, figures: PairFigures, basis: PairBasis) {
        self.snapshot = snapshot
        self.figures = figures
        self.basis = basis
        goals = snapshot.goals.indices.compactMap { index in
            let figures = snapshot.goals[index]
            guard !figures.isStillToCome(asOf: snapshot.asOf) else { return nil }
            return GoalInProgramme(
                goal: snapshot.pair.goals[index], figures: figures, openness: basis.goalOpenness[index])
        }
    }

    var pair: Pair { snapshot.pair }
    var members: Set<Slug> { basis.members }

    /// Whether the pair has begun; one that has not is in no figure of the programme.
    var hasStarted: Bool { snapshot.hasStarted }

    /// Whether the pair has begun and is not closed.
    var isOpen: Bool { hasStarted && pair.agreement.status != .closed }

    /// Whose a goal is: its owner, else the mentees.
    func people(of goal: Goal) -> Set<Slug> { owner(of: goal, in: pair).map { [$0] } ?? snapshot.mentees }

    /// How open the most closed place is that says whether and when any goal was achieved.
    var goalOpenness: Visibility { basis.goalOpenness.min() ?? .public }

    /// The place, no more open than the note that it stands in: what an open section of a closed note holds is not told
    /// with its day, its person or its kind.
    func withNote(_ source: Source) -> Source {
        var source = source
        if let note = basis.noteVisibility[source.file] { source.visibility = min(source.visibility, note) }
        return source
    }

    /// What the pair brings into a figure.
    ///
    /// - Parameter people: `nil` for both sides.
    func part(
        _ numerator: Double, of denominator: Double = 0, people: Set<Slug>? = nil, from sources: [Source?]
    ) -> Figure.Part {
        part(
            numerator, of: denominator, people: people,
            openness: sources.lazy.compactMap { $0?.visibility }.min() ?? .public)
    }

    /// - Parameter openness: Of the most closed place that it comes from.
    func part(
        _ numerator: Double, of denominator: Double = 0, people: Set<Slug>? = nil, openness: Visibility
    ) -> Figure.Part {
        Figure.Part(
            pair: pair.id, people: people ?? members, numerator: numerator, denominator: denominator,
            openness: openness)
    }

    /// What the pair brings in by a figure of its own: numerator and denominator of a share, else its value.
    func part(of id: String) -> Figure.Part? {
        guard let figure = figures.figures[id], let value = figure.value else { return nil }
        let inputs = figure.derivation.inputs.lazy.compactMap { $0.source.map { self.withNote($0).visibility } }
        var part = part(
            figure.numerator ?? value, of: figure.denominator ?? 0, openness: inputs.min() ?? .public)
        // That there is nothing is as closed as every note in which it was looked for.
        if part.numerator == 0 { part.openness = min(part.openness, figure.openness) }
        return part
    }
}

/// What of a pair counts the same on every day.
struct PairBasis: Sendable {
    let members: Set<Slug>
    /// How open the pair's notes are, by path.
    let noteVisibility: [String: Visibility]
    /// How open the most closed place is that says whether and when each of the pair's goals was achieved.
    let goalOpenness: [Visibility]

    init(of pair: Pair) {
        members = Set(pair.members.map(\.id))
        var visibility: [String: Visibility] = [:]
        func add(_ note: Note) {
            visibility[note.path] = min(note.visibility, visibility[note.path] ?? note.visibility)
        }
        add(pair.agreement.note)
        for goal in pair.goals { add(goal.note) }
        var recorded: [Slug: Visibility] = [:]
        for session in pair.sessions {
            add(session.note)
            for entry in session.progress {
                let place = entry.source.visibility
                recorded[entry.goal] = min(place, recorded[entry.goal] ?? place)
            }
        }
        for goal in pair.goals {
            guard let parent = goal.parent?.value else { continue }
            recorded[parent] = min(goal.note.visibility, recorded[parent] ?? goal.note.visibility)
        }
        noteVisibility = visibility
        goalOpenness = pair.goals.map { goal in
            var least = goal.note.visibility
            for case let place? in [goal.statusSource, goal.done?.source, goal.due?.source] {
                least = min(least, place.visibility)
            }
            for step in goal.milestones { least = min(least, step.source.visibility) }
            for item in goal.checklist { least = min(least, item.source.visibility) }
            return min(least, recorded[goal.id] ?? least)
        }
    }
}

/// A goal that has begun, with its figures.
struct GoalInProgramme: Sendable {
    let goal: Goal
    let figures: GoalFigures
    /// How open the most closed place is that says whether and when it was achieved.
    let openness: Visibility
}

extension [GoalInProgramme] {
    /// How open the most closed of the places is.
    var openness: Visibility { lazy.map(\.openness).min() ?? .public }
}

extension Figure {
    /// A figure of the programme from what each pair brings in.
    func of(_ parts: [Part]) -> Figure {
        var figure = self
        figure.parts = parts
        figure.openness = parts.lazy.map(\.openness).min() ?? .public
        return figure
    }

    /// The figure with what each pair brings in told among its inputs, where it has none of its own: of a share one number of
    /// another.
    func tellingParts() -> Figure {
        guard derivation.inputs.isEmpty else { return self }
        var figure = self
        figure.derivation.inputs = parts.map { part in
            Derivation.Input(
                name: "pair", detail: part.pair.text,
                value: decimalText(part.numerator)
                    + (denominator != nil && part.denominator > 0 ? " / " + decimalText(part.denominator) : ""),
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
