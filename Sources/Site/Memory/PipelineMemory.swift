import Clearance
package import Content
import Figures
import MentoringModel

/// What a pipeline made, kept for the next time in one process: a saved note then costs its pair, the pages that show it,
/// and what stands for the programme as a whole.
///
/// Everything is taken from here only while all that it was made of is equal; a build with a memory gives the same bytes as
/// one without.
package final class PipelineMemory {
    package let notes = NoteMemory()
    package private(set) var site = SiteMemory()
    private(set) var figures = FigureMemory()
    private(set) var clearance = ClearanceMemory()
    private var generation = 0

    package init() {}

    /// Forgets what was made of notes that are forgotten.
    func followNotes() {
        guard generation != notes.generation else { return }
        generation = notes.generation
        (site, figures, clearance) = (SiteMemory(), FigureMemory(), ClearanceMemory())
    }
}

/// The figures of pairs, with the pairs that they are of.
final class FigureMemory {
    /// A pair's figures on the day of the build, and on the earlier days of the trend.
    private struct Entry: Sendable {
        var pair: Pair
        var now: PairInProgramme
        var earlier: [PairInProgramme]
    }

    private var settings: ProgrammeSettings?
    private var days: [CalendarDay] = []
    private var entries: [Slug: Entry] = [:]

    /// All figures, those of changed pairs computed on several cores.
    func figures(
        of programme: Programme, _ computation: FigureComputation, asOf: CalendarDay, jobs: Int
    ) -> ProgrammeFigures {
        let earlier = computation.earlierDays
        if settings != programme.settings || days != [asOf] + earlier { entries = [:] }
        (settings, days) = (programme.settings, [asOf] + earlier)
        let known = entries
        let own = inParallel(Array(programme.pairs.enumerated()), jobs: jobs) { index, pair in
            if let entry = known[pair.id], entry.pair == pair { return entry }
            return Entry(
                pair: pair, now: computation.pair(index), earlier: earlier.map { computation.pair(index, on: $0) })
        }
        entries = Dictionary(own.map { ($0.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
        return computation.figures(
            of: own.map(\.now),
            earlier: inParallel(Array(earlier.indices), jobs: jobs) { day in
                computation.figures(of: own.map { $0.earlier[day] })
            })
    }
}

/// What was exposed of pairs, with the computation that it came out of.
final class ClearanceMemory {
    private var before: ClearanceComputation?
    private var pairs: [VisiblePair] = []

    /// What may be seen of every pair, those that changed cleared on several cores.
    func pairs(of clearance: ClearanceComputation, jobs: Int) -> [VisiblePair] {
        let (before, known) = (before.flatMap { clearance.isSameBesidePairs(as: $0) ? $0 : nil }, pairs)
        let places = Dictionary(
            known.enumerated().map { ($1.pair.id, $0) }, uniquingKeysWith: { first, _ in first })
        let cleared = inParallel(Array(clearance.pairs), jobs: jobs) { number in
            if let before, let place = places[clearance.id(ofPair: number)],
                clearance.isSame(number, as: before, place)
            {
                return known[place]
            }
            return clearance.pair(number)
        }
        (self.before, pairs) = (clearance, cleared)
        return cleared
    }
}
