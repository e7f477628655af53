package import Content
import Figures
package import MentoringModel
import Publishing

/// The way from notes to a site, for one audience and one day. Every command and every test goes it as far as it needs:
///
///     folder ─read→ ContentReading ─clear→ Cleared ─build→ BuiltSite ─prove→ Proof
///
/// Reading comes before it, because who may ask for what is known only from the notes; publishing comes behind it.
package struct Pipeline: Sendable {
    package var audience: Audience
    /// The pair whose own build this is; `nil` where the audience is not a pair.
    package var pair: Slug?
    package var asOf: CalendarDay
    /// How many cores a stage may use.
    package var jobs: Int

    package init(audience: Audience, pair: Slug? = nil, asOf: CalendarDay, jobs: Int = 1) {
        self.audience = audience
        self.pair = pair
        self.asOf = asOf
        self.jobs = jobs
    }

    /// Drops what is private, computes the figures of the day, and cuts everything to what the audience may see.
    package func clear(_ programme: Programme) -> Cleared {
        let programme = programme.withoutPrivate()
        let computation = FigureComputation(of: programme, asOf: asOf, digest: Digest.terms)
        let figures = computation.figures(
            of: inParallel(Array(computation.pairs), jobs: jobs) { computation.pair($0) },
            earlier: inParallel(computation.earlierDays, jobs: jobs) { computation.figures(on: $0) })
        return Clearance.clear(programme, figures: figures, audience: audience, pair: pair, jobs: jobs)
    }

    /// The site of what the audience may see.
    ///
    /// - Parameter readAttachment: The bytes of a file, by its path below the folder of the notes.
    /// - Throws: ``TemplateProblems``, ``AddressCollision``, and what `readAttachment` throws.
    package func site(
        of cleared: Cleared, templates: Templates, readAttachment: (String) throws -> [UInt8]
    ) throws -> BuiltSite {
        try buildSite(cleared, templates: templates, jobs: jobs, readAttachment: readAttachment)
    }

    /// The site of a programme that was read.
    package func site(
        of programme: Programme, templates: Templates, readAttachment: (String) throws -> [UInt8]
    ) throws -> BuiltSite {
        try site(of: clear(programme), templates: templates, readAttachment: readAttachment)
    }

    /// Reads every byte of a site again against what is closed to its audience.
    package func prove(_ site: BuiltSite, of reading: ContentReading) -> Proof {
        Proof(of: site.files, from: reading, audience: audience, pair: pair, asOf: asOf, jobs: jobs)
    }
}
