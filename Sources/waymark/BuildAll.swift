import Content
import Diagnostics
import LeakCheck
import MentoringModel
import Publishing
import Site
import Templates

/// Makes every site of a programme from one reading: for the public, the programme and its coordinators, for each pair, and for each
/// person with all of their pairs.
///
/// All of them are made, and read again where that is wanted, before the first is written.
struct BuildAll {
    let options: ContentOptions
    /// The folder of the user's templates.
    let templatesFolder: String
    let output: String
    let baseURL: String?
    let isStrict: Bool
    let isChecked: Bool
    let asOf: CalendarDay

    /// One of the sites.
    private struct Wanted: Sendable {
        /// Below the output.
        var folder: String
        var audience: Audience
        var own: Set<Slug>?
    }

    private struct Made: Sendable {
        var site: BuiltSite
        var leakCheck: LeakReport?
    }

    func run(
        _ reading: ContentReading, _ templates: TemplateSet, _ progress: ProgressLine, _ outlet: ProblemOutlet
    ) throws {
        let computed = Pipeline(audience: .coordinator, asOf: asOf, jobs: options.cores).compute(reading.programme)
        let wanted = sites(of: computed.programme)
        let collection = SiteCollection(output: output, content: options.content)
        try publishing { try collection.check(wanted.map(\.folder)) }
        let spool = PageSpool()
        // Sites of many pairs share the cores among their own pages, those of a pair among each other.
        let (large, small) = (wanted.filter { $0.own == nil }, wanted.filter { $0.own != nil })
        var made: [Made] = []
        for site in large {
            progress.sayNext("Making site", of: wanted.count)
            made.append(try making(outlet) { try make(site, computed, reading, templates, spool, jobs: options.cores) })
        }
        made += try making(outlet) {
            try inParallel(small, jobs: options.cores) { site in
                progress.sayNext("Making site", of: wanted.count)
                return try make(site, computed, reading, templates, spool, jobs: 1)
            }
        }
        progress.end()
        try tell(made, of: large + small, reading, outlet)
        let writing = options.progressLine()
        defer { writing.end() }
        var outcome = SitePublisher.Outcome()
        for (site, made) in zip(large + small, made) {
            writing.sayNext("Writing site", of: wanted.count)
            let own = try publishing { try collection.publisher(site.folder).publish(made.site.files) }
            outcome.written += own.written
            outcome.unchanged += own.unchanged
            outcome.removed += own.removed
        }
        let withdrawn = try publishing {
            try collection.withdraw(in: ["pairs", "people"], but: Set(wanted.map(\.folder)))
        }
        writing.end()
        summarize(outcome, made, of: wanted, withdrawn)
    }

    /// - Parameter programme: Without its private parts: a private pair has no site.
    private func sites(of programme: Programme) -> [Wanted] {
        let known = Set(programme.people.map(\.id))
        // Without a note a name may be that of two people.
        let people = Dictionary(
            programme.pairs.flatMap { pair in pair.members.map { ($0.id, Set([pair.id])) } },
            uniquingKeysWith: { $0.union($1) }
        ).filter { known.contains($0.key) || $0.value.count == 1 }
        return [Audience.public, .program, .coordinator].map { Wanted(folder: $0.rawValue, audience: $0) }
            + programme.pairs.map { Wanted(folder: "pairs/\($0.id.text)", audience: .pair, own: [$0.id]) }
            + people.sorted { $0.key < $1.key }.map {
                Wanted(folder: "people/\($0.key.text)", audience: .pair, own: $0.value)
            }
    }

    private func make(
        _ wanted: Wanted, _ computed: Pipeline.ComputedProgramme, _ reading: ContentReading, _ templates: TemplateSet,
        _ spool: PageSpool?, jobs: Int
    ) throws -> Made {
        let pipeline = Pipeline(audience: wanted.audience, own: wanted.own, asOf: asOf, jobs: jobs)
        let folder = ContentFolder(path: options.content)
        var computed = computed
        if let baseURL {
            computed.programme.settings.baseURL =
                (baseURL.hasSuffix("/") ? baseURL : baseURL + "/") + wanted.folder + "/"
        } else if wanted.audience != computed.programme.settings.audience ?? .public {
            // What program.md names is where the site of its own audience stands.
            computed.programme.settings.baseURL = nil
        }
        let site = try pipeline.site(of: pipeline.clear(computed), templates: templates, spool: spool) {
            try folder.bytes(of: $0)
        }
        return Made(site: site, leakCheck: isChecked ? pipeline.checkForLeaks(site, of: reading) : nil)
    }

    /// Prints what is wrong with files and whatever leaked; ends the command where something did.
    private func tell(
        _ made: [Made], of sites: [Wanted], _ reading: ContentReading, _ outlet: ProblemOutlet
    ) throws {
        let redaction = options.redaction(reading, audience: .public, pair: nil)
        let refused = Set(made.flatMap(\.site.refused).map(\.problem)).sorted()
        for problem in refused { outlet.show(redaction?.redacted(problem) ?? problem) }
        if isStrict, !refused.isEmpty {
            options.note("\(ProblemText.summary(of: refused)); nothing was written")
            throw Ending.content
        }
        let leaking = zip(sites, made).filter { !($0.1.leakCheck?.leaks.isEmpty ?? true) }
        guard !leaking.isEmpty else { return }
        for (site, made) in leaking {
            printError("\(visible(output))/\(site.folder):")
            for leak in made.leakCheck?.leaks ?? [] {
                outlet.show(redaction?.redacted(leak.problem) ?? leak.problem)
            }
        }
        options.note("leaks in \(counted(leaking.count, "site")); nothing was written")
        throw Ending.content
    }

    private func summarize(
        _ outcome: SitePublisher.Outcome, _ made: [Made], of sites: [Wanted], _ withdrawn: [String]
    ) {
        let (pairs, people) = (
            sites.count { $0.folder.hasPrefix("pairs/") }, sites.count { $0.folder.hasPrefix("people/") }
        )
        options.note(
            "\(visible(output)): \(counted(sites.count, "site")) as of \(asOf): public, program, coordinator, "
                + "\(counted(pairs, "pair")), \(people) \(people == 1 ? "person" : "people"); \(outcome.written) files "
                + "written, \(outcome.unchanged) unchanged, \(outcome.removed) removed")
        if isChecked {
            let files = made.reduce(0) { $0 + $1.site.files.count }
            options.note(
                "every byte of \(files) files read again; nothing closed is in the site of anybody who may not read it")
        }
        for folder in withdrawn {
            options.note("\(visible(output))/\(visible(folder)): taken away, since it is no longer made")
        }
        options.note(
            "each folder is for its own readers: put only \(visible(output))/public where everybody can read it")
    }

    private func making<Value>(_ outlet: ProblemOutlet, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        } catch let problems as TemplateProblems {
            throw outlet.ending(problems, in: templatesFolder)
        } catch let collision as AddressCollision {
            printError("waymark: \(collision)")
            throw Ending.content
        }
    }

    private func publishing<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as PublishError {
            throw error.isMachineFailure ? Ending.machine("\(error)") : Ending.usage("\(error)")
        }
    }
}
