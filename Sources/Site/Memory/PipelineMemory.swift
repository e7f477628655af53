package import Content

/// What a pipeline made, kept for the next time in one process: a saved note then costs its pair, the pages that show it,
/// and what stands for the programme as a whole.
///
/// Everything is taken from here only while all that it was made of is equal; a build with a memory gives the same bytes as
/// one without. Values that are kept share their storage, so that they are equal at sight.
package final class PipelineMemory {
    /// What is the same for every audience.
    private final class Common {
        let notes = NoteMemory()
        var privacy = PrivacyMemory()
        var figures = FigureMemory()
        var generation = 0
    }

    private let common: Common
    package private(set) var site = SiteMemory()
    private(set) var clearance = ClearanceMemory()
    private var generation = 0

    package init() { common = Common() }

    /// For another audience of the same notes: what was read and computed is kept once.
    package init(besides other: PipelineMemory) {
        common = other.common
        generation = other.common.notes.generation
    }

    package var notes: NoteMemory { common.notes }
    var privacy: PrivacyMemory { common.privacy }
    var figures: FigureMemory { common.figures }

    /// Forgets what was made of notes that are forgotten.
    func followNotes() {
        let now = notes.generation
        if common.generation != now {
            (common.privacy, common.figures, common.generation) = (PrivacyMemory(), FigureMemory(), now)
        }
        guard generation != now else { return }
        generation = now
        (site, clearance) = (SiteMemory(), ClearanceMemory())
    }
}
