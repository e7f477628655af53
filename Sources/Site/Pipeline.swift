package import Clearance
package import Content
package import Figures
package import LeakCheck
import Localization
package import MentoringModel
package import Publishing

/// The way from notes to a site, for one audience and one day. Every command and every test goes it as far as it needs:
///
///     folder ─read→ ContentReading ─clear→ VisibleProgramme ─site→ BuiltSite ─checkForLeaks→ LeakReport
///
/// Reading comes before it, because who may ask for what is known only from the notes; publishing comes behind it.
package struct Pipeline: Sendable {
    package var audience: Audience
    /// The pairs that a `pair` build is for: one, or all of one person; `nil` for the only one there is.
    package var own: Set<Slug>?
    package var asOf: CalendarDay
    /// How many cores a stage may use.
    package var jobs: Int
    /// How long it has been since some moment, where the time of each template is wanted: no stage reads a clock of its own.
    package var clock: (@Sendable () -> Duration)?
    /// Whether nobody waits for the pages any more: then making them ends with a `CancellationError`, and what was kept stays.
    package var isAbandoned: (@Sendable () -> Bool)?

    package init(audience: Audience, pair: Slug? = nil, asOf: CalendarDay, jobs: Int = 1) {
        self.init(audience: audience, own: pair.map { [$0] }, asOf: asOf, jobs: jobs)
    }

    package init(audience: Audience, own: Set<Slug>?, asOf: CalendarDay, jobs: Int = 1) {
        self.audience = audience
        self.own = own
        self.asOf = asOf
        self.jobs = jobs
    }

    /// Drops what is private, computes the figures of the day, and cuts everything to what the audience may see.
    ///
    /// - Parameters:
    ///   - memory: What was made before.
    ///   - computed: Called once the figures are there.
    package func clear(
        _ programme: Programme, memory: PipelineMemory? = nil, computed: () -> Void = {}
    ) -> VisibleProgramme {
        memory?.followNotes()
        let open = memory?.privacy.withoutPrivate(programme, jobs: jobs) ?? programme.withoutPrivate()
        let figures = figures(of: open, memory: memory)
        computed()
        return clear(ComputedProgramme(programme: open, figures: figures), memory: memory)
    }

    /// What is known of a programme before anybody is asked who may read it: the same for every audience of a day.
    package struct ComputedProgramme: Sendable {
        /// Without its private parts.
        package var programme: Programme
        let figures: ProgrammeFigures
    }

    /// Drops what is private and computes the figures of the day, for several audiences.
    package func compute(_ programme: Programme) -> ComputedProgramme {
        let open = programme.withoutPrivate()
        return ComputedProgramme(programme: open, figures: figures(of: open, memory: nil))
    }

    /// Cuts what was computed to what the audience may see.
    package func clear(_ computed: ComputedProgramme, memory: PipelineMemory? = nil) -> VisibleProgramme {
        let programme = computed.programme
        let clearance = ClearanceComputation(
            of: programme, figures: computed.figures, audience: audience, own: own,
            words: StandInWords(in: programme.settings.siteLanguage.words), before: memory?.clearance.computation)
        return memory?.clearance.programme(of: clearance, jobs: jobs)
            ?? clearance.programme(of: inParallel(Array(clearance.pairs), jobs: jobs) { clearance.pair($0) })
    }

    private func figures(of programme: Programme, memory: PipelineMemory?) -> ProgrammeFigures {
        let computation = FigureComputation(of: programme, asOf: asOf, digest: Digest.terms)
        if let memory { return memory.figures.figures(computation, of: programme, jobs: jobs) }
        let earlier = computation.earlierDays
        return computation.figures(
            of: inParallel(Array(computation.pairs), jobs: jobs) { computation.pair($0, earlier: earlier) },
            earlier: earlier)
    }

    /// The site of what the audience may see.
    ///
    /// - Parameter readAttachment: The bytes of a file, by its path below the folder of the notes.
    /// - Throws: ``TemplateProblems``, ``AddressCollision``, `CancellationError`, and what `readAttachment` throws.
    package func site(
        of cleared: VisibleProgramme, templates: TemplateSet, memory: PipelineMemory? = nil, spool: PageSpool? = nil,
        readAttachment: (String) throws -> [UInt8]
    ) throws -> BuiltSite {
        try buildSite(
            cleared, templates: templates, memory: memory?.site, spool: spool, jobs: jobs, clock: clock,
            isAbandoned: isAbandoned, readAttachment: readAttachment)
    }

    /// The site of a programme that was read.
    package func site(
        of programme: Programme, templates: TemplateSet, readAttachment: (String) throws -> [UInt8]
    ) throws -> BuiltSite {
        try site(of: clear(programme), templates: templates, readAttachment: readAttachment)
    }

    /// How the members of a pair stand to the terms of their agreement; `nil` where the agreement is private, or no pair is
    /// called so.
    package func signatures(
        of pair: Slug, in programme: Programme
    ) -> (agreement: Agreement, terms: TermsDigest, figures: [SignatureFigures])? {
        let programme = programme.withoutPrivate()
        guard let pair = programme.pairs.first(where: { $0.id == pair }) else { return nil }
        let terms = TermsDigest(of: pair.agreement, digest: Digest.terms)
        let figures = pairFigures(of: pair, settings: programme.settings, goals: [], terms: terms, asOf: asOf)
        return (pair.agreement, terms, figures.signatures)
    }

    /// Reads every byte of a site again against what is closed to its audience.
    package func checkForLeaks(_ site: BuiltSite, of reading: ContentReading) -> LeakReport {
        LeakReport(
            of: site.files, from: reading, audience: audience, own: own, asOf: asOf, interface: .ofSite, jobs: jobs)
    }
}
