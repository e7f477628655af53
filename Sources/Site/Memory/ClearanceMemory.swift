import Clearance
import Content
import Figures
import MentoringModel

/// What was exposed of pairs, with the computation that it came out of.
final class ClearanceMemory {
    private var before: (computation: ClearanceComputation, common: VisibleProgramme)?
    /// What was cleared last.
    var computation: ClearanceComputation? { before?.computation }
    private var pairs: [VisiblePair] = []
    /// The figures of the programme.
    private var exposed: [Figure] = []

    /// What may be seen of the programme, those pairs cleared on several cores that changed.
    func programme(of clearance: ClearanceComputation, jobs: Int) -> VisibleProgramme {
        let (before, known) = (before, pairs)
        let isSame = before.map { clearance.isSameBesidePairs(as: $0.computation) } ?? false
        var places: [Slug: Int] = [:]
        if let before, isSame {
            for place in before.computation.pairs { places[before.computation.id(ofPair: place)] = place }
        }
        let cleared = inParallel(Array(clearance.pairs), jobs: jobs) { [places] number in
            if let before, let place = places[clearance.id(ofPair: number)],
                clearance.isSame(number, as: before.computation, place)
            {
                return known[place]
            }
            return clearance.pair(number)
        }
        let common: VisibleProgramme
        if let before, isSame, clearance.isSameInCommon(as: before.computation) {
            common = before.common
        } else {
            common = clearance.common()
        }
        var figures: [Figure]?
        if let before, isSame, clearance.exposesSameFigures(as: before.computation) { figures = exposed }
        let programme = clearance.programme(of: cleared, common, known: figures)
        (self.before, pairs, exposed) = ((clearance, common), cleared, programme.programmeFigures)
        return programme
    }
}
