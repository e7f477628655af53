package import Content

/// What a pipeline made, kept for the next time in one process: a saved note then costs its pair, the pages that show it,
/// and what stands for the programme as a whole.
///
/// Everything is taken from here only while all that it was made of is equal; a build with a memory gives the same bytes as
/// one without. Values that are kept share their storage, so that they are equal at sight.
package final class PipelineMemory {
    package let notes = NoteMemory()
    package private(set) var site = SiteMemory()
    private(set) var privacy = PrivacyMemory()
    private(set) var figures = FigureMemory()
    private(set) var clearance = ClearanceMemory()
    private var generation = 0

    package init() {}

    /// Forgets what was made of notes that are forgotten.
    func followNotes() {
        guard generation != notes.generation else { return }
        generation = notes.generation
        (site, privacy, figures, clearance) = (SiteMemory(), PrivacyMemory(), FigureMemory(), ClearanceMemory())
    }
}
