import Content
import Figures
import MentoringModel

/// The figures of pairs, with the pairs that they are of.
final class FigureMemory {
    private var before: (computation: FigureComputation, earlier: [CalendarDay], programme: [Figure])?
    private var pairs: [PairOnDays] = []

    /// All figures, those of changed pairs computed on several cores.
    func figures(_ computation: FigureComputation, of programme: Programme, jobs: Int) -> ProgrammeFigures {
        let earlier = computation.earlierDays
        let before = before.flatMap { before in
            computation.isSameBesidePairs(as: before.computation) && earlier == before.earlier ? before : nil
        }
        let known =
            before == nil
            ? [:]
            : Dictionary(
                pairs.map { ($0.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
        let own = inParallel(Array(programme.pairs.enumerated()), jobs: jobs) { index, pair in
            if let kept = known[pair.id], kept.pair == pair { return kept }
            return computation.pair(index, earlier: earlier)
        }
        var sums: [Figure]?
        if let before, before.computation.hasSamePeople(as: computation), own.count == pairs.count,
            zip(own, pairs).allSatisfy({ $0.now === $1.now || ($0.pair.id == $1.pair.id && $0.bringsTheSame(as: $1)) })
        {
            sums = before.programme
        }
        let figures = computation.figures(of: own, earlier: earlier, known: sums)
        (self.before, pairs) = ((computation, earlier, figures.programme), own)
        return figures
    }
}
