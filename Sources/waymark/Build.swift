import ArgumentParser
import Clearance
import Content
import Diagnostics
import LeakCheck
import MentoringModel
import Publishing
import Site
import Templates

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// `waymark build`.
struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes the site.",
        discussion: """
            The audience is the one that program.md names, else public. Nothing is written while the notes have an error.

            With --verify, and always where CI is true, every byte of the site is read again before it is written: if \
            anything stands in it that only closed parts of the notes say, the build ends with 1 and writes nothing.

            --person makes the site of somebody with several pairs. --all makes the sites of all audiences, pairs and people in one \
            run, each in a folder of its own; a problem in one of them leaves all as they were.

            Example: waymark build --content content --output site --as-of 2026-07-06 --verify
            """
    )

    @OptionGroup var options: ContentOptions
    @OptionGroup var forms: ProblemOptions
    @OptionGroup var figures: FigureOptions

    @Option(help: "The folder for the site.")
    var output = "site"

    @OptionGroup var templates: TemplateOptions

    @Option(help: "The address at which the site will stand, such as https://example.org/mentoring/.")
    var baseUrl: String?

    @Flag(
        help: "Read every byte of the site again, and write nothing if closed words are in it; always where CI=true.")
    var verify = false

    @Option(help: "A member of pairs: the site holds all pairs of this person.", completion: Completions.people)
    var person: String?

    @Flag(
        help:
            "Make every site: public, program, coordinator, pairs/<pair> and people/<person> below the output.")
    var all = false

    @Flag(help: "Count warnings as errors: write nothing while there is one.")
    var strict = false

    @Flag(help: "Say how long each stage took, and which templates took longest.")
    var timings = false

    func validate() throws {
        let named = [figures.audience != nil ? "--audience" : nil, figures.pair != nil ? "--pair" : nil]
        if all, let other = (named + [person != nil ? "--person" : nil]).lazy.compactMap(\.self).first {
            throw ValidationError("--all makes every site, so it goes without \(other)")
        }
        if person != nil, figures.pair != nil || figures.audience ?? .pair != .pair {
            throw ValidationError("--person is an audience of its own, so it goes without --pair and --audience")
        }
    }

    func run() throws {
        let outlet = ProblemOutlet(options, forms, hasResult: false, writesQualityReport: true)
        try outlet.telling { try build(outlet) }
    }

    private func build(_ outlet: ProblemOutlet) throws {
        var times = StageTimes()
        let asOf = try figures.day()
        try recover()
        let replacements = try readTemplates()
        var inputs = BuildInputs(self, asOf: asOf, templates: replacements)
        var reading = try options.readWithoutErrors(
            orElse: "nothing was written", asOf: asOf, audience: all ? .public : figures.audience, pair: figures.pair,
            strict: strict, noting: inputs.isCompared ? { inputs.add($0, $1) } : nil, to: outlet)
        times.end("reading the notes")
        let standard = person != nil ? .pair : reading.programme.settings.audience ?? .public
        if let known = inputs.outcomeBefore {
            options.note(
                summary(SitePublisher.Outcome(unchanged: known.files), figures.audience ?? standard, asOf))
            for note in known.notes { options.note(note) }
            if timings { options.note(times.table([])) }
            return
        }
        let isChecked = verify || ContentOptions.isOnBuildServer
        // Only the leak check reads the notes again.
        if !isChecked { reading.texts = [:] }
        let progress = options.progressLine()
        defer { progress.end() }
        progress.say("Making the pages")
        var programme = reading.programme
        if let baseUrl { programme.settings.baseURL = try address(baseUrl) }
        let templates = try compiled(replacements, in: programme.settings.siteLanguage, outlet)
        if all {
            reading.programme = programme
            return try BuildAll(
                options: options, templatesFolder: self.templates.folder(beside: options.content), output: output,
                baseURL: try baseUrl.map(address), isStrict: strict,
                isChecked: isChecked, asOf: asOf
            ).run(reading, templates, progress, outlet)
        }
        var pipeline =
            try person.map { person in
                let own = try resolve(person: person, in: programme).pairs
                return Pipeline(audience: .pair, own: own, asOf: asOf, jobs: options.cores)
            } ?? figures.pipeline(programme, standard: standard, asOf: asOf, jobs: options.cores)
        if timings {
            let start = ContinuousClock().now
            pipeline.clock = { start.duration(to: ContinuousClock().now) }
        }
        let cleared = pipeline.clear(programme) { times.end("figures") }
        times.end("what may be read")
        let site = try make(cleared, templates, pipeline, outlet)
        times.end("pages and search")
        var leakCheck: LeakReport?
        if isChecked {
            progress.say("Reading every page again")
            leakCheck = try checkForLeaks(site, reading, pipeline, outlet)
            times.end("reading every byte again")
            progress.end()
        }
        let refused = site.refused.map(\.problem)
        if strict, !refused.isEmpty {
            progress.end()
            for problem in refused { outlet.show(problem) }
            options.note("\(ProblemText.summary(of: refused)); nothing was written")
            throw Ending.content
        }
        do {
            progress.say("Writing the site")
            let isRepeatable = site.refused.isEmpty && (cleared.audience == .pair || site.uncleaned.isEmpty)
            let outcome = try SitePublisher(output: output, content: options.content).publish(site.files) {
                if isRepeatable { inputs.remember(notes: [withheld(cleared)].compactMap(\.self)) }
            }
            times.end("writing the site")
            progress.end()
            for problem in refused { outlet.show(problem) }
            for problem in site.problemsOfAuthors(for: cleared.audience) { outlet.show(problem) }
            options.note(summary(outcome, cleared.audience, cleared.asOf))
            if let leakCheck { options.note(summary(leakCheck, site)) }
            if let left = withheld(cleared) { options.note(left) }
            if timings { options.note(times.table(site.templateTimes)) }
        } catch {
            throw error.isMachineFailure ? Ending.machine("\(error)") : Ending.usage("\(error)")
        }
    }

    /// Finishes first what a build that was killed left half way: whatever comes of this one, no mixture stays.
    private func recover() throws {
        do {
            guard try SitePublisher(output: output, content: options.content).recover() else { return }
            options.note("\(visible(output)): finished what an interrupted build had begun to publish")
        } catch {
            throw error.isMachineFailure ? Ending.machine("\(error)") : Ending.usage("\(error)")
        }
    }

    /// Reads the site again; ends the command when something closed stands in it.
    private func checkForLeaks(
        _ site: BuiltSite, _ reading: ContentReading, _ pipeline: Pipeline, _ outlet: ProblemOutlet
    ) throws -> LeakReport {
        let leakCheck = pipeline.checkForLeaks(site, of: reading)
        guard !leakCheck.leaks.isEmpty else { return leakCheck }
        let redaction = options.redaction(reading, audience: figures.audience, pair: figures.pair)
        for leak in leakCheck.leaks { outlet.show(redaction?.redacted(leak.problem) ?? leak.problem) }
        let count = leakCheck.leaks.count
        options.note(
            "\(count >= LeakReport.most ? "at least \(count)" : "\(count)") \(count == 1 ? "leak" : "leaks"); nothing was written"
        )
        throw Ending.content
    }

    private func summary(_ leakCheck: LeakReport, _ site: BuiltSite) -> String {
        "\(output): every byte of \(site.files.count) files read again; none of \(leakCheck.phraseCount) closed words and "
            + "phrases is in them"
    }

    private func address(_ text: String) throws -> String {
        switch readSiteAddress(text) {
        case .success(let address): return address
        case .failure(let problem):
            throw Ending.usage(
                "--base-url: \(visible(problem.message)); write it as https://example.org/mentoring/")
        }
    }

    private func make(
        _ cleared: VisibleProgramme, _ templates: TemplateSet, _ pipeline: Pipeline, _ outlet: ProblemOutlet
    ) throws -> BuiltSite {
        let folder = ContentFolder(path: options.content)
        do {
            return try pipeline.site(of: cleared, templates: templates, spool: PageSpool()) {
                try folder.bytes(of: $0)
            }
        } catch let failure as ContentFolder.Failure {
            throw Ending.machine(failure.message)
        } catch let problems as TemplateProblems {
            throw outlet.ending(problems, in: self.templates.folder(beside: options.content))
        } catch let collision as AddressCollision {
            printError("waymark: \(collision)")
            throw Ending.content
        }
    }

    /// The user's templates, which stand in for the built-in ones of the same name.
    private func readTemplates() throws -> [(path: String, text: String)] {
        do {
            return try templates.read(beside: options.content)
        } catch {
            throw Ending.machine(error.message)
        }
    }

    private func compiled(
        _ replacements: [(path: String, text: String)], in language: SiteLanguage, _ outlet: ProblemOutlet
    ) throws -> TemplateSet {
        do {
            return try TemplateSet(in: language, replacing: replacements)
        } catch let problems as TemplateProblems {
            throw outlet.ending(problems, in: self.templates.folder(beside: options.content))
        }
    }

    /// How much stays closed to this audience, for the person who builds: the site itself must not tell.
    private func withheld(_ cleared: VisibleProgramme) -> String? {
        guard cleared.withheldGoals + cleared.withheldSessions > 0 else { return nil }
        return "closed to this audience: \(counted(cleared.withheldGoals, "goal")), "
            + "\(counted(cleared.withheldSessions, "session")); --audience pair --pair <pair> shows a pair its own"
    }

    private func summary(_ outcome: SitePublisher.Outcome, _ audience: Audience, _ asOf: CalendarDay) -> String {
        let total = outcome.written + outcome.unchanged
        return "\(output): \(total) files for \(audience.rawValue) as of \(asOf); "
            + "\(outcome.written) written, \(outcome.unchanged) unchanged, \(outcome.removed) removed"
    }
}
