import Figures
import MentoringModel

@testable import Clearance
@testable import Localization
@testable import Site

/// What an audience may see of a programme, pair by pair, in English.
func visibleProgramme(
    _ programme: Programme, figures: ProgrammeFigures, audience: Audience, pair: Slug?
) -> VisibleProgramme {
    let clearance = ClearanceComputation(
        of: programme, figures: figures, audience: audience, own: pair.map { [$0] }, words: StandInWords(in: English()))
    return clearance.programme(of: clearance.pairs.map(clearance.pair))
}
