import Clearance
import Content
import Diagnostics
import MentoringModel
import Publishing
import Serve
import Site
import Templates

/// The notes of a folder as sites that are served: what was made before is kept, and made again only where a save touched it.
///
/// For one thread.
final class ServedProgramme {
    private let options: ContentOptions
    private let figures: FigureOptions
    private let templates: TemplateOptions
    private let state: ServedState
    private let folder: FollowedFolder
    private let report: ServeReport

    private var common = PipelineMemory()
    /// What was made for each site, by its name; the one that was built last is the last one of `recent`.
    private var memories: [String: PipelineMemory] = [:]
    private var recent: [String] = []
    private var reading: ContentReading?
    private var replacements: [(path: String, text: String)] = []
    private var compiled: (language: SiteLanguage, set: TemplateSet)?
    private var day: CalendarDay?
    /// Whether something changed that no finished build knows.
    private var isDirty = true
    /// Whether one of the sites that are to be made now is made.
    private var hasBegun = false
    private var mustLookAtEverything = true
    /// Why the sites that the command line asks for cannot be there.
    private(set) var mistake: UsageMistake?

    /// So many sites are kept, with all that was made for them.
    private static let mostSites = 4

    init(
        _ options: ContentOptions, _ figures: FigureOptions, _ templates: TemplateOptions, state: ServedState,
        folder: FollowedFolder, report: ServeReport
    ) {
        (self.options, self.figures, self.templates, self.state) = (options, figures, templates, state)
        (self.folder, self.report) = (folder, report)
    }

    /// Does some work; see ``RebuildLoop``.
    func build(_ work: Work, since: ContinuousClock.Instant, isOvertaken: @escaping @Sendable () -> Bool)
        -> RebuildLoop.End
    {
        let looked = state.lookedAt()
        hasBegun = false
        let isInPart: Bool
        do {
            isInPart = try look(at: work)
        } catch {
            mustLookAtEverything = true
            fail([Told(machine: (error as? ContentFolder.Failure)?.message ?? "\(error)")], for: work.wanted)
            return .finished
        }
        let end: RebuildLoop.End = isInPart ? .finishedInPart : .finished
        guard isDirty || !work.wanted.isEmpty, let day else { return end }
        report.begin(work, changed: folder.changed, since: since)
        if isDirty || reading == nil {
            var reading = folder.reading(memory: common.notes)
            reading.leaveOutProblemsOfPlans(asOf: day)
            self.reading = reading
            if isOvertaken() { return .overtaken }
        }
        guard let reading else { return end }
        let redaction = options.redaction(reading, audience: figures.audience, pair: figures.pair)
        var told = reading.problems.map { Told(redaction?.redacted($0) ?? $0, options) }
        if reading.noteCount == 0 { told.append(Told(options.noNotes, options)) }
        guard reading.noteCount > 0, !reading.hasErrors else {
            fail(told, for: work.wanted)
            return end
        }
        do {
            let sites = try ServedSites(reading.programme, figures)
            mistake = nil
            let templates = try templateSet(in: reading.programme.settings.siteLanguage)
            let fresh = isDirty ? [] : Set(state.contents.sites.keys).subtracting(state.contents.behind)
            let due = (isDirty ? looked.union([sites.standard]) : []).union(work.wanted).subtracting(fresh)
            for name in due.intersection(sites.names).sorted(by: { sites.comesFirst($0, $1, looked) }) {
                try build(name, of: sites, reading, templates, told, isOvertaken)
            }
            isDirty = false
            folder.changed = []
            report.end(told)
            return end
        } catch is CancellationError {
            return .overtaken
        } catch {
            fail([told, self.told(of: error)].flatMap(\.self), for: work.wanted)
            return end
        }
    }

    /// Looks at what changed; whether it was not looked at everything that depends on it.
    private func look(at work: Work) throws -> Bool {
        let today = try figures.day()
        if day != today {
            // Whatever was computed is of another day.
            common = PipelineMemory()
            (memories, day, isDirty) = ([:], today, true)
        }
        if work.templates || mustLookAtEverything {
            let now = try templates.read(beside: options.content)
            if !now.elementsEqual(replacements, by: { $0 == $1 }) || compiled == nil {
                (replacements, compiled, isDirty) = (now, nil, true)
            }
        }
        if !mustLookAtEverything, !work.content.isEverything, let isChanged = folder.look(at: work.content.paths) {
            isDirty = isDirty || isChanged
            return !work.content.isEmpty
        }
        if try folder.lookAtEverything() || mustLookAtEverything { isDirty = true }
        mustLookAtEverything = false
        return false
    }

    private func templateSet(in language: SiteLanguage) throws -> TemplateSet {
        if let compiled, compiled.language == language { return compiled.set }
        let set = try TemplateSet(in: language, replacing: replacements)
        compiled = (language, set)
        return set
    }

    /// Makes one site, and serves it.
    private func build(
        _ name: String, of sites: ServedSites, _ reading: ContentReading, _ templates: TemplateSet, _ told: [Told],
        _ isOvertaken: @escaping @Sendable () -> Bool
    ) throws {
        guard let day, let (audience, pair) = sites.readers(name) else { return }
        let memory = memories[name] ?? PipelineMemory(besides: common)
        memories[name] = memory
        var pipeline = Pipeline(audience: audience, pair: pair, asOf: day, jobs: options.cores)
        pipeline.isAbandoned = isOvertaken
        let cleared = pipeline.clear(reading.programme, memory: memory)
        if isOvertaken() { throw CancellationError() }
        let site = try pipeline.site(of: cleared, templates: templates, memory: memory) { try folder.attachment($0) }
        let own = (site.refused.map(\.problem) + site.problemsOfAuthors(for: audience)).map { Told($0, options) }
        let before = state.contents.sites[name]
        let build = state.contents.build + 1
        let served = ServedSite(site.files, build: build, problems: own.map(\.parts)) { path in
            path.hasPrefix("assets/") || path.hasPrefix("files/")
        }
        self.recent = self.recent.filter { $0 != name && sites.names.contains($0) } + [name]
        let dropped = self.recent.dropLast(Self.mostSites).filter { $0 != sites.standard }
        self.recent.removeAll(where: dropped.contains)
        memories = memories.filter { self.recent.contains($0.key) }
        let (isFirst, recent) = (isDirty && !hasBegun, self.recent)
        hasBegun = true
        state.update { contents in
            // The others are of what was there before, until their turn comes.
            if isFirst { contents.behind = Set(contents.sites.keys) }
            contents.sites = contents.sites.filter { recent.contains($0.key) }
            contents.sites[name] = served
            contents.behind.remove(name)
            contents.failed = []
            (contents.problems, contents.build) = (told.map(\.parts), build)
            (contents.standard, contents.choices, contents.day) = (sites.standard, sites.choices, "\(day)")
        }
        report.built(name, sites.words(name), served, before: before, isStandard: name == sites.standard, own, day)
    }

    /// Leaves everything as it is, and says what is wrong.
    private func fail(_ told: [Told], for wanted: Set<String>) {
        state.update { contents in
            contents.problems = told.map(\.parts)
            contents.build += 1
            contents.failed = wanted.union(contents.behind).union([contents.standard].compactMap(\.self))
        }
        isDirty = mustLookAtEverything
        folder.changed = []
        report.end(told)
    }

    private func told(of error: any Error) -> [Told] {
        switch error {
        case let problems as TemplateProblems:
            return problems.problems.map { Told(template: $0, in: templates.folder(beside: options.content)) }
        case let mistake as UsageMistake:
            self.mistake = mistake
            return [Told(machine: mistake.message)]
        case let failure as ContentFolder.Failure:
            return [Told(machine: failure.message)]
        default: return [Told(machine: "\(error)")]
        }
    }
}
