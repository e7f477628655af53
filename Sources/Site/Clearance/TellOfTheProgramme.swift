import Figures
import MentoringModel

/// Figures made of what people answered.
private let answers: Set<String> = ["pulse_median", "perception_gap"]

/// Figures of which coordinators are told what each pair brings in: sessions held and expected, and signals by code.
private let toldByPair: Set<String> = ["active_pairs", "contact_rate", "pairs_needing_attention"]

extension AudienceView {
    /// Tells of the programme as a whole: nothing to a pair, everything to coordinators; small groups are withheld from
    /// the public, and from everybody in the programme where it is about what people feel (docs/figures.md, "Small
    /// groups").
    func tellOfTheProgramme(_ programme: Programme, figures: ProgrammeFigures, in cleared: inout Cleared) {
        guard audience != .pair else { return }
        let below = programme.settings.suppressBelow
        var told = figures.programme
        switch audience {
        case .pair: break
        // What somebody answered leaves no pair: of one or two pairs the median and the gap would be theirs.
        case .coordinator: told = told.withholdingSmallGroups(below: below, openness: leastInPair, only: answers)
        case .program: told = told.withholdingSmallGroups(below: below, openness: leastInPair, only: feelings)
        case .public: told = told.withholdingSmallGroups(below: below, openness: leastInPair)
        }
        cleared.programmeFigures = told.map { figure in
            // What each pair brought in is nobody's business outside, whatever the pair opened of its own notes.
            if audience == .public { return figure.clearingInputs { _ in false } }
            guard audience == .coordinator, toldByPair.contains(figure.id) else {
                return figure.clearingInputs(where: reads)
            }
            // What each pair brought in is told by pair anyway; where it stands only to those who may read it.
            var figure = figure
            let inputs = figure.working.inputs
            figure = figure.clearingInputs(where: reads)
            figure.working.inputs = inputs.map { input in
                var input = input
                if let source = input.source, !reads(source) { input.source = nil }
                return input
            }
            figure.working.restsOnClosedNotes = false
            return figure
        }
        // Outside nobody can be told that a skill is offered by nobody: whose note is closed may offer it.
        guard audience != .public else { return }
        let unmet = Set(unmetSkills(of: programme.people).map { $0.skill.lowercased() })
        cleared.unmetSkills = unmetSkills(of: cleared.people).filter { unmet.contains($0.skill.lowercased()) }
        cleared.missingLetters = figures.missingLetters
        cleared.loads = loads(figures.loads, people: cleared.people)
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
