import Figures
import MentoringModel

/// Figures made of what people answered.
private let answers: Set<String> = ["pulse_median", "perception_gap"]

/// Figures of which coordinators are told what each pair brings in: sessions held and expected, and signals by code.
private let exposedByPair: Set<String> = ["active_pairs", "contact_rate", "pairs_needing_attention"]

extension AudienceView {
    /// Tells of the programme as a whole: nothing to a pair, everything to coordinators; small groups are withheld from
    /// the public, and from everybody in the programme where it is about what people feel (docs/figures.md, "Small
    /// groups").
    func exposeProgramme(
        _ figures: ProgrammeFigures, below: Int, known: [Figure]?, in cleared: inout VisibleProgramme
    ) {
        guard audience != .pair else { return }
        cleared.programmeFigures = known ?? expose(figures, below: below)
        guard audience != .public else { return }
        cleared.missingLetters = figures.missingLetters
        cleared.loads = loads(figures.loads, people: cleared.people)
    }

    private func expose(_ figures: ProgrammeFigures, below: Int) -> [Figure] {
        var exposed = figures.programme.map(asShown)
        switch audience {
        case .pair: break
        // What somebody answered leaves no pair: of one or two pairs the median and the gap would be theirs.
        case .coordinator: exposed = exposed.withholdingSmallGroups(below: below, openness: leastInPair, only: answers)
        case .program: exposed = exposed.withholdingSmallGroups(below: below, openness: leastInPair, only: feelings)
        case .public: exposed = exposed.withholdingSmallGroups(below: below, openness: leastInPair)
        }
        return exposed.map { figure in
            // What each pair brought in is nobody's business outside, whatever the pair opened of its own notes.
            if audience == .public { return figure.clearingInputs { _ in false } }
            guard audience == .coordinator, exposedByPair.contains(figure.id) else {
                return figure.clearingInputs(where: reads)
            }
            // What each pair brought in is told by pair anyway; where it stands only to those who may read it.
            var figure = figure
            let inputs = figure.derivation.inputs
            figure = figure.clearingInputs(where: reads)
            figure.derivation.inputs = inputs.map { input in
                var input = input
                if let source = input.source, !reads(source) { input.source = nil }
                return input
            }
            figure.derivation.restsOnClosedNotes = false
            return figure
        }
    }

    /// Tells which skills nobody offers, as far as those who seek them may be told of. Outside nobody can be told: whose note is
    /// closed may offer it.
    func exposeSkills(_ programme: Programme, in cleared: inout VisibleProgramme) {
        guard audience != .pair, audience != .public else { return }
        let unmet = Set(unmetSkills(of: programme.people).compactMap { Slug(ofSkill: $0.skill) })
        cleared.unmetSkills = unmetSkills(of: cleared.people).filter {
            Slug(ofSkill: $0.skill).map(unmet.contains) ?? false
        }
    }

    /// A figure whose parts are no more open than this build shows them: a mark of a note opens nothing in a pair that this
    /// audience is not told of.
    private func asShown(_ whole: Figure) -> Figure {
        // What a mentor brings into the load rests on the agreements alone, whose own marks say whether they are shown.
        guard audience == .public, whole.id != "mentor_load" else { return whole }
        let shown = Set(pairs.map(\.id))
        func capped(_ parts: [Figure.Part]) -> [Figure.Part] {
            parts.map { part in
                var part = part
                if !shown.contains(part.pair) { part.openness = min(part.openness, .pair) }
                return part
            }
        }
        var figure = whole
        figure.parts = capped(figure.parts)
        for index in figure.trend.indices { figure.trend[index].parts = capped(figure.trend[index].parts) }
        return figure
    }

    /// The mentors of pairs and of open notes, with the capacity that an open note tells.
    private func loads(_ whole: [MentorLoad], people: [Person]) -> [MentorLoad] {
        let open = Set(people.map(\.id))
        return whole.filter { open.contains($0.mentor) || members.contains($0.mentor) }.map { load in
            var load = load
            if !open.contains(load.mentor) { load.capacity = nil }
            return load
        }
    }
}
